// SPDX-License-Identifier: Apache-2.0
// Catalogue: the services that a person may find, fill in and read again, made from the contract's own list.
#pragma once

#include "contract/certificate/certificates.h"
#include "contract/requests/receipt.h"
#include "contract/service.h"
#include "domain/clock.h"
#include "form/form.h"
#include "form/record.h"
#include "session/session.h"

#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace session {

/// What a person has in hand when the service is done: the receipt of a request, or a certificate.
using Result = std::variant<contract::Receipt, contract::Certificate>;

struct Service {
    QString id; ///< the path of its call, as a filed request names it
    contract::Text title;
    contract::Text summary;
    contract::Menu menu;
    QString icon;
    contract::Text submitWords;
    contract::Roles may;

    /// An empty form of it.
    std::function<std::unique_ptr<form::Form>(const domain::Clock &)> makeForm;
    /// Sends what stands in the form, which must be one that makeForm made, under the key of its content.
    std::function<Running(Session &, form::Form &, QObject *context, Answer<Result>)> submit;
    /// What was filed, to be read: from the content of a contract::RequestRecord. reply.unreadable if it is not that.
    std::function<domain::Outcome<form::Record>(const QByteArray &content)> read;
};

class Catalogue {
public:
    Catalogue();

    [[nodiscard]] const std::vector<Service> &services() const { return services_; }
    /// Those that a person in this capacity may use, in the order of the contract.
    [[nodiscard]] std::vector<const Service *> servicesFor(contract::Role role) const;
    /// The service of a path; null for one that this program does not know.
    [[nodiscard]] const Service *find(const QString &id) const;

private:
    std::vector<Service> services_;
};

} // namespace session
