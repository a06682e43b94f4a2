// SPDX-License-Identifier: Apache-2.0
// What is a subscriber's own in registering: the way of the code, and the registry's data after it.
#include "ui/screens/accounts/subscriber_registration.h"

#include "ui/direction.h"
#include "ui/form/wizard.h"
#include "ui/screens/accounts/done_page.h"
#include "ui/screens/accounts/registration_steps.h"
#include "ui/screens/accounts/registry_data_page.h"

#include <QVBoxLayout>

namespace ui {

SubscriberRegistration::SubscriberRegistration(Desk desk, QWidget *parent)
    : QWidget(parent),
      desk_(std::move(desk)),
      form_(desk_.clock),
      steps_(new RegistrationSteps(desk_, form_, QStringLiteral("registration.subscriber"),
          contract::text("RegisterSubscriber", "Registering with Taminat Online – subscriber"),
          contract::text("RegisterSubscriber", "Save"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(steps_);
    steps_->setWay(
        [this](const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer) {
            return confirm(code, context, std::move(answer));
        },
        [this](const QString &where) { return whereItWent(where); });
    connect(steps_, &RegistrationSteps::submitted, this, &SubscriberRegistration::submit);
}

SubscriberRegistration::~SubscriberRegistration()
{
    delete steps_; // the rows of its wizard look at the form until their end
}

void SubscriberRegistration::submit()
{
    const auto call = form_.value();
    if (!call)
        return steps_->wizard().show(call.fault());
    codeBy_ = call->codeBy;
    steps_->send(*call);
}

QString SubscriberRegistration::whereItWent(const QString &where) const
{
    return codeBy_ == contract::Channel::Sms
               ? tr(
                   "If your details match the registry, a message with a code of 6 digits is on its way to your mobile "
                   "%1. If it does not come, your e-mail tells you what to do.")
                     .arg(where)
               : tr(
                   "If your details match the registry, a message with a code of 6 digits is on its way to your e-mail "
                   "address %1; otherwise that message tells you what to do.")
                     .arg(where);
}

session::Running SubscriberRegistration::confirm(
    const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer)
{
    return desk_.session.call(contract::ConfirmRegistration{steps_->challenge(), code},
        context,
        [this, answer = std::move(answer)](const domain::Outcome<contract::RegistryData> &registry) {
            answer(registry ? domain::Outcome<domain::Done>(domain::Done{}) : registry.fault());
            if (registry)
                openData(*registry);
        });
}

void SubscriberRegistration::openData(const contract::RegistryData &registry)
{
    if (data_ == nullptr) {
        data_ = new RegistryDataPage(desk_, this);
        connect(data_, &RegistryDataPage::activated, this, &SubscriberRegistration::openDone);
    }
    steps_->open(data_);
    data_->begin(registry, steps_->challenge());
}

void SubscriberRegistration::openDone(const contract::Activated &account)
{
    steps_->forget();
    if (done_ == nullptr) {
        done_ = new DonePage(this);
        connect(done_, &DonePage::finished, this, &SubscriberRegistration::finished);
    }
    steps_->open(done_);
    done_->begin([] { return tr("Your account is active"); },
        [account] {
            QString words = tr("Your user code was sent to %1. Sign in with it or with your identity number, and with "
                               "the password that you chose.")
                                .arg(ltr(contract::toQString(account.sentTo.text())));
            if (account.correction)
                words += QLatin1Char('\n')
                         + tr("Your correction was filed as request %1; you follow it under My requests.")
                               .arg(ltr(contract::toQString(account.correction->text())));
            return words;
        });
}

} // namespace ui
