// SPDX-License-Identifier: Apache-2.0
// Throttle: after failures one waits, longer each time, by account and by address; unknown names as if they were accounts.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <array>
#include <string>
#include <string_view>

namespace service {

/// How the failures of one subject turn into waiting: so many cost nothing, then 2, 4, 8 ... up to the longest.
struct Pace {
    std::int64_t free = 0;
    std::int64_t longest = 0; ///< seconds
};
/// Two slips are free (domain.md §12, row 27).
inline constexpr Pace paceOfAnAccount{2, 900};
/// An office shares one address: colleagues' slips, or one stranger's tries, must not shut out the others. Each account
/// has its own pace all the same, so that beyond these an address only tells who tries many names.
inline constexpr Pace paceOfAnAddress{30, 60};

/// The two subjects that a try at a password counts for.
struct Attempt {
    std::string name;
    std::string address;
};

/// The name: an account's user code, however it was called; or what was typed where nobody is called so.
[[nodiscard]] Attempt attemptOf(std::string_view name, std::string_view address);

/// The seconds to wait after so many failures in a row.
[[nodiscard]] std::int64_t delayAfter(std::int64_t failures, Pace pace);

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
