// SPDX-License-Identifier: Apache-2.0
// CodePage: the code that was sent, how long it is valid, and a new one.
#pragma once

#include "contract/account/sign_in.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

#include <QTimer>

#include <functional>

namespace ui {

class Banner;
class BusyLine;
class FieldRow;
class Label;
class LinkButton;
class Medallion;
class PrimaryButton;
class SecondaryButton;

/// What is typed here; the challenge stays with whoever was given it.
struct TypedCode {
    domain::OneTimeCode code;

    static constexpr auto describe()
    {
        return contract::steps(contract::step(contract::text("ConfirmSignIn", "Verification code"),
            contract::field("code", &TypedCode::code, contract::text("ConfirmSignIn", "Verification code"))));
    }
};

/// What a code is for: how it is confirmed and sent again, and how a person is told where it went.
struct CodeWay {
    std::function<session::Running(const domain::OneTimeCode &, QObject *, session::Answer<domain::Done>)> confirm;
    std::function<session::Running(QObject *, session::Answer<contract::Challenge>)> resend;
    std::function<QString(const QString &where)> sent;
};

class CodePage : public ScrollPage {
    Q_OBJECT
public:
    CodePage(Desk desk, CodeWay way, QWidget *parent = nullptr);

    void begin(const contract::Challenge &challenge);

Q_SIGNALS:
    /// Back to the first step.
    void left();

private:
    static constexpr int tries = 3;

    void build();
    void say();
    void renew(const contract::Challenge &challenge);
    void submit();
    void resend();
    void refuse(const domain::Fault &fault);
    void tick();
    [[nodiscard]] int secondsTo(domain::Instant moment) const;

    Desk desk_;
    CodeWay way_;
    form::FormOf<TypedCode> form_;
    session::Running running_;
    contract::Challenge challenge_;
    domain::Instant expires_{};
    domain::Instant resendable_{};
    int refusals_ = 0;
    Medallion *byMobile_;
    Medallion *byMail_;
    Label *title_;
    Label *sent_;
    Banner *banner_;
    FieldRow *code_;
    Label *remaining_;
    LinkButton *resend_;
    BusyLine *busy_;
    SecondaryButton *back_;
    PrimaryButton *confirm_;
    Label *advice_;
    QTimer timer_;
};

} // namespace ui
