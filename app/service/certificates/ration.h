// SPDX-License-Identifier: Apache-2.0
// The ration of verifications: nobody tries numbers through, and whoever checks many certificates is not hindered.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <string>
#include <string_view>

namespace service {

inline constexpr std::chrono::seconds rationWindow = std::chrono::minutes(10);
inline constexpr qint64 mostVerifications = 300; ///< of one address in a window
inline constexpr qint64 mostMisses = 20;         ///< that found nothing

/// verification.wait, its figure the seconds, where the address has used up its ration.
[[nodiscard]] domain::Outcome<domain::Done> checkRation(
    const Reader &reader, std::string_view address, domain::Instant now);
[[nodiscard]] domain::Outcome<domain::Done> countVerification(
    const Writer &writer, std::string_view address, bool missed, domain::Instant now);
[[nodiscard]] domain::Outcome<domain::Done> forgetOldVerifications(const Writer &writer, domain::Instant now);

} // namespace service
