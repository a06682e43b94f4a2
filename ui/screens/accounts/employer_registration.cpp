// SPDX-License-Identifier: Apache-2.0
// What is an employer's own in registering: the conditions before it, the form after it.
#include "ui/screens/accounts/employer_registration.h"

#include "ui/form/wizard.h"
#include "ui/screens/accounts/employer_form_page.h"
#include "ui/screens/accounts/registration_steps.h"

#include <QVBoxLayout>

namespace ui {

EmployerRegistration::EmployerRegistration(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      steps_(new RegistrationSteps(desk_, form_, QStringLiteral("registration.employer"),
          contract::text("RegisterEmployer", "Registering with Taminat Online – employer"),
          contract::text("RegisterEmployer", "Complete"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(steps_);
    steps_->wizard().setAdvice(0,
        contract::text("RegisterEmployer",
            "Before you begin, make sure of this:\n"
            "1. The establishment has a valid commercial registration, or a licence of the competent authority.\n"
            "2. Between you and your workers there is a documented contract.\n"
            "3. The workers to be registered are at least 18 and at most 60 years old, but for some cases of retirement.\n"
            "4. Citizens have a national ID or a family register, residents a valid resident identity."));
    steps_->wizard().setAdvice(1,
        contract::text("RegisterEmployer",
            "The establishment number is the one that the organization gave the establishment when it was first "
            "registered; you find it on the establishment's registration certificate. It is not the commercial "
            "registration, and nobody's identity number."));
    steps_->wizard().setAdvice(2,
        contract::text("RegisterEmployer",
            "Mobile and e-mail must be the ones that are registered in your name in Absher: the code goes there."));
    steps_->setWay(
        [this](const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer) {
            return confirm(code, context, std::move(answer));
        },
        [](const QString &where) {
            return tr("If your details match the registry, a message with a code of 6 digits is on its way to your "
                      "mobile %1. If it does not come, your e-mail tells you what to do.")
                .arg(where);
        });
    connect(steps_, &RegistrationSteps::submitted, this, &EmployerRegistration::submit);
}

EmployerRegistration::~EmployerRegistration()
{
    delete steps_; // the rows of its wizard look at the form until their end
}

void EmployerRegistration::submit()
{
    const auto call = form_.value();
    if (!call)
        return steps_->wizard().show(call.fault());
    steps_->send(*call);
}

session::Running EmployerRegistration::confirm(
    const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer)
{
    return desk_.session.call(contract::ConfirmEmployerRegistration{steps_->challenge(), code},
        context,
        [this, answer = std::move(answer)](const domain::Outcome<contract::EmployerAccount> &account) {
            answer(account ? domain::Outcome<domain::Done>(domain::Done{}) : account.fault());
            if (account)
                openForm(*account);
        });
}

void EmployerRegistration::openForm(const contract::EmployerAccount &account)
{
    steps_->forget();
    if (page_ == nullptr) {
        page_ = new EmployerFormPage(desk_, this);
        connect(page_, &EmployerFormPage::finished, this, &EmployerRegistration::finished);
    }
    steps_->open(page_);
    page_->begin(account);
}

} // namespace ui
