// SPDX-License-Identifier: Apache-2.0
// The parts of a registration, one after the other; what was typed outlives every failure.
#include "ui/screens/accounts/registration_steps.h"

#include "contract/account/registration.h"
#include "ui/direction.h"
#include "ui/faults.h"
#include "ui/form/password_meter.h"
#include "ui/form/visual_code_editor.h"
#include "ui/form/wizard.h"
#include "ui/kit/button.h"
#include "ui/screens/accounts/agreement_page.h"

#include <QStackedLayout>

namespace ui {
namespace {

const QString visualCode = QStringLiteral("visualCode");

/// Whether the service may have taken it, or will when it is sent once more as it is.
bool mayBeRepeated(const domain::Fault &fault)
{
    return fault.kind == domain::Kind::Offline || fault.kind == domain::Kind::Broken || fault.code == "service.busy";
}

} // namespace

RegistrationSteps::RegistrationSteps(
    Desk desk, form::Form &form, contract::Text title, contract::Text submitWords, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      form_(form),
      parts_(new QStackedLayout(this)),
      wizard_(new Wizard(form_, title, sentence, this)),
      visual_(static_cast<VisualCodeEditor *>(wizard_->row(visualCode)->editor()))
{
    parts_->addWidget(wizard_);
    wizard_->setSubmitWords(submitWords);
    furnish();
    connect(wizard_, &Wizard::submitted, this, &RegistrationSteps::submitted);
    connect(wizard_, &Wizard::cancelAsked, this, [this] { running_.cancel(); });
    connect(wizard_, &Wizard::stepChanged, this, [this](int step) {
        if (step == form_.info(form_.find(visualCode)).step)
            renewVisualCode();
    });
    connect(visual_, &VisualCodeEditor::wanted, this, &RegistrationSteps::askVisualCode);
}

void RegistrationSteps::furnish()
{
    FieldRow *password = wizard_->row(QStringLiteral("password"));
    password->addBelow(new PasswordMeter(form_, QStringLiteral("password"), password));
    FieldRow *agreed = wizard_->row(QStringLiteral("agreed"));
    auto *terms = new LinkButton({}, agreed);
    terms->setMark(Icon::Document);
    agreed->addBelow(terms);
    inWords(terms, [terms] { terms->setText(tr("Read the terms of use")); });
    connect(terms, &QPushButton::clicked, this, &RegistrationSteps::openAgreement);
    visual_->clear();
}

void RegistrationSteps::setWay(
    std::function<session::Running(const domain::OneTimeCode &, QObject *, session::Answer<domain::Done>)> confirm,
    std::function<QString(const QString &where)> sent)
{
    way_ = {std::move(confirm),
        [this](QObject *context, session::Answer<contract::Challenge> answer) {
            return desk_.session.call(contract::ResendRegistrationCode{challenge_}, context, std::move(answer));
        },
        std::move(sent)};
}

void RegistrationSteps::openAgreement()
{
    if (agreement_ == nullptr) {
        agreement_ = new AgreementPage(this);
        parts_->addWidget(agreement_);
        connect(agreement_, &AgreementPage::closed, this, [this] { parts_->setCurrentWidget(wizard_); });
    }
    parts_->setCurrentWidget(agreement_);
}

/// One that is there and still good stays.
void RegistrationSteps::renewVisualCode()
{
    if (visualCodeEnds_ <= desk_.clock.now())
        askVisualCode(visual_->kind());
}

void RegistrationSteps::askVisualCode(contract::VisualKind kind)
{
    visualCodeEnds_ = {};
    visual_->clear();
    asking_.cancel();
    asking_ = desk_.session.call(
        contract::NewVisualCode{kind}, this, [this](const domain::Outcome<contract::VisualCode> &answer) {
            if (!answer) {
                if (answer.fault().code != "call.cancelled")
                    (void)form_.show(answer.fault().within(visualCode.toStdString()));
                return;
            }
            visual_->show(*answer);
            visualCodeEnds_ = desk_.clock.now() + std::chrono::seconds(answer->expiresIn);
        });
}

void RegistrationSteps::begin()
{
    wizard_->setWaiting(true);
}

void RegistrationSteps::take(const domain::Outcome<contract::Challenge> &answer)
{
    // An answered code is used up; the step that has it asks for another when one is there again.
    if (answer || !mayBeRepeated(answer.fault())) {
        visualCodeEnds_ = {};
        visual_->clear();
    }
    if (!answer)
        return wizard_->show(answer.fault());
    wizard_->setWaiting(false);
    challenge_ = answer->challenge;
    openCode(*answer);
}

void RegistrationSteps::openCode(const contract::Challenge &challenge)
{
    if (code_ == nullptr) {
        code_ = new CodePage(desk_, way_, this);
        parts_->addWidget(code_);
        connect(code_, &CodePage::left, this, [this] {
            parts_->setCurrentWidget(wizard_);
            wizard_->goTo(form_.info(form_.find(visualCode)).step); // to be answered anew
        });
    }
    parts_->setCurrentWidget(code_);
    code_->begin(challenge);
}

void RegistrationSteps::open(QWidget *page)
{
    if (parts_->indexOf(page) < 0)
        parts_->addWidget(page);
    parts_->setCurrentWidget(page);
}

void RegistrationSteps::forget()
{
    challenge_ = {};
    for (const QString &secret : {QStringLiteral("password"), QStringLiteral("passwordAgain")})
        form_.forget(form_.find(secret));
}

} // namespace ui
