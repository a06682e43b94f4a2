// SPDX-License-Identifier: Apache-2.0
// RegistrationSteps: what registering has in common, whoever registers: the wizard with its visual code, its password
// and its terms, then the code that was sent.
#pragma once

#include "contract/account/visual_code.h"
#include "form/form.h"
#include "ui/screens/code_page.h"
#include "ui/screens/desk.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace ui {

class AgreementPage;
class Banner;
class VisualCodeEditor;
class Wizard;

class RegistrationSteps : public QWidget {
    Q_OBJECT
public:
    /// What is typed is kept under this name until one leaves: only a program that fell leaves it behind, for an hour.
    /// The form must outlive it.
    RegistrationSteps(
        Desk desk, form::Form &form, QString name, contract::Text title, contract::Text submitWords, QWidget *parent);
    ~RegistrationSteps() override;

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
    /// The account is there: nothing secret stays behind, and who comes back finds an empty form.
    void forget();

Q_SIGNALS:
    void submitted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void furnish();
    void journal();
    void takeUp();
    void beginAnew();
    [[nodiscard]] bool isTouched();
    void begin();
    void take(const domain::Outcome<contract::Challenge> &answer);
    void askVisualCode(contract::VisualKind kind);
    void renewVisualCode();
    void openAgreement();
    void openCode(const contract::Challenge &challenge);

    Desk desk_;
    form::Form &form_;
    QString name_;
    std::vector<QString> untouched_;
    bool putting_ = false;  ///< what is changed is not typed
    bool finished_ = false; ///< the account is there
    CodeWay way_;
    domain::Secret challenge_;
    session::Running running_;
    session::Running asking_; ///< for a visual code
    domain::Instant visualCodeEnds_{};
    QStackedLayout *parts_;
    QWidget *filling_; ///< the wizard, under the offer
    Banner *offer_;    ///< says that this was begun before
    Wizard *wizard_;
    VisualCodeEditor *visual_;
    CodePage *code_ = nullptr;
    AgreementPage *agreement_ = nullptr;
};

} // namespace ui
