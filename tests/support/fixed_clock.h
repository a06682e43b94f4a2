// SPDX-License-Identifier: Apache-2.0
// FixedClock: stands still until a test moves it, for every thread alike.
#pragma once

#include "domain/clock.h"

#include <atomic>

namespace support {

class FixedClock final : public domain::Clock {
public:
    /// 2026-11-21 at noon in Riyadh.
    FixedClock() = default;
    explicit FixedClock(domain::Instant start) : seconds_(start.time_since_epoch().count()) {}

    [[nodiscard]] domain::Instant now() const override
    {
        return domain::Instant(std::chrono::seconds(seconds_.load()));
    }
    void move(std::chrono::seconds by) { seconds_ += by.count(); }

private:
    static constexpr domain::Instant usual =
        domain::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(9));
    std::atomic<std::chrono::seconds::rep> seconds_{usual.time_since_epoch().count()};
};

} // namespace support
