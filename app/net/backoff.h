// SPDX-License-Identifier: Apache-2.0
// Back-off: how long to wait before a try is repeated; exponential with full jitter, and never less than the service asked.
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace net {

struct Backoff {
    std::chrono::milliseconds base{400};
    std::chrono::milliseconds ceiling{8'000};
    std::chrono::milliseconds longestRetryAfter{20'000}; ///< beyond it the person decides, not the program
    int tries = 3;

    /// The wait after `tried` tries; `chance` is drawn evenly from [0, 1). Nothing: it is not to be repeated.
    [[nodiscard]] std::optional<std::chrono::milliseconds> after(
        int tried, std::optional<std::chrono::seconds> retryAfter, double chance) const;
};

} // namespace net
