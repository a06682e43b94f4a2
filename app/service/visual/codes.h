// SPDX-License-Identifier: Apache-2.0
// Visual codes: given out a few at a time, each good for one answer.
#pragma once

#include "contract/account/visual_code.h"
#include "service/messages.h"
#include "service/store/database.h"

#include <string>
#include <string_view>

namespace service {

inline constexpr std::chrono::seconds visualCodeLife = std::chrono::minutes(10);
/// Of one address within that time: an office of people who register, and few for a program.
inline constexpr int mostVisualCodes = 60;

/// visual_code.wait, its figure the seconds, for an address that has had its codes.
[[nodiscard]] domain::Outcome<contract::VisualCode> newVisualCode(
    const Writer &writer, contract::VisualKind kind, std::string_view address, Language language, domain::Instant now);

/// Uses the code up, whatever the answer: whether it was the right one, in time, and the first.
[[nodiscard]] domain::Outcome<bool> useVisualCode(
    const Writer &writer, const contract::VisualAnswer &answer, domain::Instant now);
/// It was looked at for nothing: it may be answered again.
[[nodiscard]] domain::Outcome<domain::Done> giveBackVisualCode(
    const Writer &writer, const contract::VisualAnswer &answer);

[[nodiscard]] domain::Outcome<domain::Done> forgetOldVisualCodes(const Writer &writer, domain::Instant now);

} // namespace service
