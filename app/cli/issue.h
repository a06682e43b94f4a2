// SPDX-License-Identifier: Apache-2.0
// `taminatctl issue`: a person signs in and has a certificate issued.
#pragma once

#include "contract/certificate/certificates.h"
#include "domain/outcome.h"
#include "session/session.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace cli {

struct IssueOrder {
    domain::UserName user;
    contract::IssueCertificate certificate; ///< its subscriber number is the person's own and need not be given
    std::optional<domain::EstablishmentNo> establishment; ///< then it is this establishment's registration certificate
};

/// One line that the person gives after being asked for it: the password, then the code of the message.
using AskPerson = std::function<QByteArray(const char *what)>;

[[nodiscard]] domain::Outcome<contract::Certificate> issue(
    const IssueOrder &order, session::Session &session, const AskPerson &askPerson);

} // namespace cli
