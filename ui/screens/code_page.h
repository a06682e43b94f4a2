// SPDX-License-Identifier: Apache-2.0
// CodePage: the second step of signing in: the code from the mobile, how long it is valid, and a new one.
#pragma once

#include "contract/account/sign_in.h"
#include "form/form.h"
#include "ui/kit/card.h"
#include "ui/screens/desk.h"

#include <QTimer>

namespace ui {

class Banner;
class BusyLine;
class FieldRow;
class Label;
class LinkButton;
class PrimaryButton;
class SecondaryButton;

/// What is typed here; the challenge stays with the session.
struct TypedCode {
    domain::OneTimeCode code;

    static constexpr auto describe()
    {
        return contract::steps(contract::step(contract::text("ConfirmSignIn", "Verification code"),
            contract::field("code", &TypedCode::code, contract::text("ConfirmSignIn", "Verification code"))));
    }
};

class CodePage : public ScrollPage {
    Q_OBJECT
public:
    explicit CodePage(Desk desk, QWidget *parent = nullptr);

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
    form::FormOf<TypedCode> form_;
    session::Running running_;
    contract::Challenge challenge_;
    domain::Instant expires_{};
    domain::Instant resendable_{};
    int refusals_ = 0;
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
