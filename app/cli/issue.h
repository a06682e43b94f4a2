// SPDX-License-Identifier: Apache-2.0
// `taminatctl issue`: a person signs in and has a certificate issued.
#pragma once

#include "cli/sign_in.h"
#include "contract/certificate/certificates.h"
#include "domain/outcome.h"

#include <optional>

namespace cli {

struct IssueOrder {
    domain::UserName user;
    contract::IssueCertificate certificate; ///< its subscriber number is the person's own and need not be given
    std::optional<domain::EstablishmentNo> establishment; ///< then it is this establishment's registration certificate
};

[[nodiscard]] domain::Outcome<contract::Certificate> issue(
    const IssueOrder &order, session::Session &session, const AskPerson &askPerson);

} // namespace cli
