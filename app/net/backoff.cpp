// SPDX-License-Identifier: Apache-2.0
// How long to wait before a try is repeated.
#include "net/backoff.h"

#include <algorithm>
#include <cmath>

namespace net {

std::optional<std::chrono::milliseconds> Backoff::after(
    int tried, std::optional<std::chrono::seconds> retryAfter, double chance) const
{
    using std::chrono::milliseconds;
    if (tried >= tries || (retryAfter && *retryAfter > longestRetryAfter))
        return std::nullopt;
    const double grown = static_cast<double>(base.count()) * std::exp2(tried - 1);
    const double bound = std::min(grown, static_cast<double>(ceiling.count()));
    const milliseconds jittered{static_cast<milliseconds::rep>(bound * std::clamp(chance, 0.0, 1.0))};
    // A thousand clients that were all told "in 5 seconds" must not come back in the same instant.
    return retryAfter ? milliseconds(*retryAfter) + jittered : jittered;
}

} // namespace net
