// SPDX-License-Identifier: Apache-2.0
// One-time codes: six digits, kept only as a digest that is keyed with the challenge they belong to.
#pragma once

#include "domain/calendar.h"
#include "domain/password.h"
#include "service/messages.h"

#include <string>
#include <string_view>

namespace service {

// domain.md §12, row 26
inline constexpr std::chrono::seconds resendAfter{60};
inline constexpr std::chrono::seconds resendUntil = std::chrono::minutes(15); ///< a code that ran out may be sent anew
inline constexpr int mostTries = 3;
inline constexpr int mostCodesAnHour = 5;

[[nodiscard]] domain::OneTimeCode newCode();
[[nodiscard]] std::string hashOf(const domain::Secret &challenge);
/// Keyed with the challenge: six digits alone would be tried through in no time. Good for this action of this subject
/// alone.
[[nodiscard]] std::string hashOf(const domain::OneTimeCode &code, const domain::Secret &challenge,
    std::string_view action, std::string_view subject);

/// code.wait with the seconds, while this subject has had its codes of the hour. Those that were confirmed give their
/// places back: the ration is against messages that nobody asked for, and against guessing.
[[nodiscard]] domain::Outcome<domain::Done> mayHaveACode(
    const Reader &reader, const std::string &subject, domain::Instant now);

} // namespace service
