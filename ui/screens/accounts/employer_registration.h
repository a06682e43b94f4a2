// SPDX-License-Identifier: Apache-2.0
// EmployerRegistration: conditions, establishment, contact, password, review, code, and the form that is printed.
#pragma once

#include "contract/account/employer_registration.h"
#include "form/form.h"
#include "ui/screens/desk.h"

#include <QWidget>

namespace ui {

class EmployerFormPage;
class RegistrationSteps;

class EmployerRegistration : public QWidget {
    Q_OBJECT
public:
    explicit EmployerRegistration(Desk desk, QWidget *parent = nullptr);
    ~EmployerRegistration() override;

Q_SIGNALS:
    /// The account is there, and the person goes to sign in.
    void finished();

private:
    void submit();
    session::Running confirm(const domain::OneTimeCode &code, QObject *context, session::Answer<domain::Done> answer);
    void openForm(const contract::EmployerAccount &account);

    Desk desk_;
    form::FormOf<contract::RegisterEmployer> form_;
    RegistrationSteps *steps_;
    EmployerFormPage *page_ = nullptr;
};

} // namespace ui
