// SPDX-License-Identifier: Apache-2.0
// Certificates in the store: signed and kept as issued, found again, cancelled.
#pragma once

#include "contract/certificate/certificates.h"
#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/certificates/body.h"
#include "service/signing/signing_keys.h"
#include "service/store/database.h"

#include <optional>
#include <string>

namespace service {

/// Why a certificate holds no longer.
enum class CancelledFor { Asked, Corrected };

struct KeptCertificate {
    contract::Certificate certificate;
    std::string holder; ///< the identity of a person, the number of an establishment
    std::string facts;
};

/// Compiles, numbers, signs and keeps a certificate.
[[nodiscard]] domain::Outcome<contract::Certificate> issueCertificate(const CertificateOrder &order,
    const domain::PersonId &askedBy, const SigningKeys &keys, domain::Instant now, const Writer &writer);

/// Whoever's it is, as it stands on that day; a correction since is not looked for.
[[nodiscard]] domain::Outcome<std::optional<KeptCertificate>> certificateNumbered(
    const Reader &reader, const contract::CertificateNo &number, domain::Date today);

/// Whether the registry has other facts today than those it was issued on.
[[nodiscard]] domain::Outcome<bool> isCorrectedSince(const Reader &reader, const KeptCertificate &kept);

/// Its state from now on; of one that is cancelled already nothing changes.
[[nodiscard]] domain::Outcome<contract::CertificateBrief> cancelCertificate(
    const KeptCertificate &kept, CancelledFor why, domain::Instant now, const Writer &writer);

/// Of one holder, the newest first, 50 a page.
[[nodiscard]] domain::Outcome<contract::CertificateList> certificatesOf(const Reader &reader,
    contract::CertificateType type, const std::string &holder, const std::optional<domain::Line<80>> &after,
    domain::Date today);

} // namespace service
