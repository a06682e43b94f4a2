// SPDX-License-Identifier: Apache-2.0
// SignInPage: who one is, user code or identity number, password; the first of the two steps.
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
class PrimaryButton;
class SegmentedChoice;
class Tick;

class SignInPage : public ScrollPage {
    Q_OBJECT
public:
    explicit SignInPage(Desk desk, QWidget *parent = nullptr);

    /// Calmly, above the form: why one is here again, or what the keychain said.
    void tell(const domain::Fault &fault, bool warning);
    void tell(const std::function<QString()> &words);
    void begin();
    /// Who signs out leaves nothing of theirs to whoever sits down next.
    void forget();
    /// The password leaves memory; the rest stays for who comes back.
    void forgetPassword();
    /// Who signed in last from here, to know the same person when they come back.
    [[nodiscard]] QString who() const;

Q_SIGNALS:
    void codeSent(const contract::Challenge &challenge);
    void helpWanted();
    void verificationWanted();
    void registrationWanted();
    void forgotten();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void say();
    void audienceChosen(int option);
    void submit();
    void take(const domain::Outcome<contract::Challenge> &answer);
    void refuse(domain::Fault fault);
    void countDown();

    Desk desk_;
    form::FormOf<contract::SignIn> form_;
    session::Running running_;
    Label *title_;
    Label *subtitle_;
    Banner *banner_;
    SegmentedChoice *audience_;
    FieldRow *user_;
    FieldRow *password_;
    Tick *remember_;
    PrimaryButton *enter_;
    BusyLine *busy_;
    LinkButton *register_;
    LinkButton *forgotten_;
    LinkButton *help_;
    LinkButton *verification_;
    QTimer wait_;
    domain::Fault waiting_;
};

} // namespace ui
