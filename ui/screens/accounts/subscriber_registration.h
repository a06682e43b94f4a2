// SPDX-License-Identifier: Apache-2.0
// SubscriberRegistration: from the first field to the open account: form, review, code, the registry's data.
#pragma once

#include "contract/account/registration.h"
#include "form/form.h"
#include "ui/screens/desk.h"

#include <QWidget>

namespace ui {

class DonePage;
class RegistrationSteps;
class RegistryDataPage;

class SubscriberRegistration : public QWidget {
    Q_OBJECT
public:
    explicit SubscriberRegistration(Desk desk, QWidget *parent = nullptr);
    ~SubscriberRegistration() override;

Q_SIGNALS:
    /// The account is there, and the person goes to sign in.
    void finished();

private:
    void submit();
    session::Running confirm(const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer);
    [[nodiscard]] QString whereItWent(const QString &where) const;
    void openData(const contract::RegistryData &registry);
    void openDone(const contract::Activated &account);

    Desk desk_;
    form::FormOf<contract::RegisterSubscriber> form_;
    contract::Channel codeBy_ = contract::Channel::Sms; ///< as it was submitted
    RegistrationSteps *steps_;
    RegistryDataPage *data_ = nullptr;
    DonePage *done_ = nullptr;
};

} // namespace ui
