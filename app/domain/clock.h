// SPDX-License-Identifier: Apache-2.0
// Clock: where "now" comes from. The programs pass the system's; a test passes one that stands still.
#pragma once

#include "domain/calendar.h"

namespace domain {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] Date today() const { return Date::inRiyadh(now()); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

} // namespace domain
