// SPDX-License-Identifier: Apache-2.0
// What a certificate says: compiled from the registry on the day it is issued, and compared with it ever after.
#pragma once

#include "contract/certificate/body.h"
#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <string>

namespace service {

/// What is asked for, ready to be filled in.
struct CertificateOrder {
    contract::CertificateType type = contract::CertificateType::PeriodsAndWages;
    contract::CertificateLanguage language = contract::CertificateLanguage::Arabic;
    std::optional<domain::Line<120>> addressee;
    std::string holder; ///< the identity of a person, the number of an establishment
};

/// Its last day; nothing for a type that has none printed.
[[nodiscard]] std::optional<domain::Date> lastDayOf(contract::CertificateType type, domain::Date issued);

/// The body without its number, its moment and its specimen mark. At `type`: certificate.never_insured, .registered,
/// .not_in_service; record.missing for a holder who is not in the registry.
[[nodiscard]] domain::Outcome<contract::CertificateBody> compileBody(
    const Reader &reader, const CertificateOrder &order, domain::Date issued);

/// A digest of what the registry holds today of that day: of the facts that such a certificate states, whatever became
/// of them afterwards. It changes when one of them is corrected, and not when time goes on.
[[nodiscard]] domain::Outcome<std::string> factsOf(
    const Reader &reader, contract::CertificateType type, const std::string &holder, domain::Date issued);

} // namespace service
