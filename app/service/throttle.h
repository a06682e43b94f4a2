// SPDX-License-Identifier: Apache-2.0
// Throttle: after failures one waits, longer each time, by name as typed and by address; known and unknown names alike.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <array>
#include <string>
#include <string_view>

namespace service {

/// The two subjects that a try at a password counts for.
struct Attempt {
    std::string name;
    std::string address;
};

[[nodiscard]] Attempt attemptOf(std::string_view nameAsTyped, std::string_view address);

/// The seconds to wait after so many failures in a row: none, none, 2, 4, 8 ... 900.
[[nodiscard]] std::int64_t delayAfter(std::int64_t failures);

inline constexpr std::int64_t mostFailures = 100; ///< of one name in 30 days, without proof by code

/// Counts the try as failed for its name, before anybody looks whether it is: so many tries at once are worth no more
/// than one after the other. sign_in.wait, its figure the seconds, while name or address must wait.
[[nodiscard]] domain::Outcome<domain::Done> beginAttempt(
    const Writer &writer, const Attempt &attempt, domain::Instant now);
/// It did fail: it counts for the address too. (Not before: many people share one, and begin work at the same hour.)
[[nodiscard]] domain::Outcome<domain::Done> attemptFailed(
    const Writer &writer, const Attempt &attempt, domain::Instant now);
/// It was not looked at after all.
[[nodiscard]] domain::Outcome<domain::Done> takeBackAttempt(const Writer &writer, const Attempt &attempt);
/// The password was right: the name waits no more.
[[nodiscard]] domain::Outcome<domain::Done> passwordProven(const Writer &writer, const Attempt &attempt);
/// The code was right as well: nothing is held against name or address.
[[nodiscard]] domain::Outcome<domain::Done> codeProven(const Writer &writer, const Attempt &attempt);

/// What nobody will ask for again, and the oldest beyond a number of rows.
[[nodiscard]] domain::Outcome<domain::Done> forgetOldAttempts(const Writer &writer, domain::Instant now);

} // namespace service
