// SPDX-License-Identifier: Apache-2.0
// The check of a certificate without the service: its signature, its key, its content, its dates.
#pragma once

#include "contract/certificate/payload.h"
#include "domain/outcome.h"
#include "verify/trust.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>

namespace verify {

/// Where the certificate stands on the day that this computer believes it is.
enum class Standing : std::uint8_t {
    Current,
    Expired,
    NotYet, ///< issued on a later day: the clock is wrong, or something worse
};

/// A certificate whose signature is right. Whether it was cancelled since, the service alone knows.
struct Genuine {
    contract::Payload payload;
    std::optional<contract::CertificateBody> body; ///< to be redrawn and compared with the paper
    Standing standing = Standing::Current;
    bool specimen = false; ///< made by a demonstration: without effect
};

/// Faults: certificate.unreadable and .newer of payload or body; .forged, .key_unknown, .key_revoked, .key_not_then;
/// .altered where the body is not the one that the payload was signed for.
[[nodiscard]] domain::Outcome<Genuine> check(
    const Trust &trust, std::string_view payload, const std::optional<QByteArray> &body, domain::Date today);

/// Whether it was issued to this person or establishment, by the number as it is spelled.
[[nodiscard]] bool isOf(const contract::Payload &payload, std::string_view holder);

} // namespace verify
