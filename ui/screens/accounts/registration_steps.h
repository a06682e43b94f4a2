// SPDX-License-Identifier: Apache-2.0
// RegistrationSteps: what registering has in common, whoever registers: the wizard with its visual code, its password
// and its terms, then the code that was sent.
#pragma once

#include "contract/account/visual_code.h"
#include "form/form.h"
#include "ui/screens/code_page.h"
#include "ui/screens/desk.h"

#include <QWidget>

class QStackedLayout;

namespace ui {

class AgreementPage;
class VisualCodeEditor;
class Wizard;

class RegistrationSteps : public QWidget {
    Q_OBJECT
public:
    /// The form must outlive it.
    RegistrationSteps(Desk desk, form::Form &form, contract::Text title, contract::Text submitWords, QWidget *parent);

    [[nodiscard]] Wizard &wizard() { return *wizard_; }
    /// How the code is confirmed, and how a person is told where it went; sending it again is the same for all.
    void setWay(
        std::function<session::Running(const domain::OneTimeCode &, QObject *, session::Answer<domain::Done>)> confirm,
        std::function<QString(const QString &where)> sent);
    [[nodiscard]] const domain::Secret &challenge() const { return challenge_; }

    /// Sends the registration; the answer brings the page of its code, or is said in the wizard.
    template <contract::Call T>
    void send(const T &call)
    {
        begin();
        running_ = desk_.session.call(
            call, form_.key().toLatin1(), this, [this](const domain::Outcome<contract::Challenge> &answer) {
                take(answer);
            });
    }
    /// One of the pages that come after the code.
    void open(QWidget *page);
    /// The account is there: nothing secret stays behind.
    void forget();

Q_SIGNALS:
    void submitted();

private:
    void furnish();
    void begin();
    void take(const domain::Outcome<contract::Challenge> &answer);
    void askVisualCode(contract::VisualKind kind);
    void renewVisualCode();
    void openAgreement();
    void openCode(const contract::Challenge &challenge);

    Desk desk_;
    form::Form &form_;
    CodeWay way_;
    domain::Secret challenge_;
    session::Running running_;
    session::Running asking_; ///< for a visual code
    domain::Instant visualCodeEnds_{};
    QStackedLayout *parts_;
    Wizard *wizard_;
    VisualCodeEditor *visual_;
    CodePage *code_ = nullptr;
    AgreementPage *agreement_ = nullptr;
};

} // namespace ui
