// SPDX-License-Identifier: Apache-2.0
// Moment: an instant as it travels, "2026-11-21T19:14:54Z".
#pragma once

#include "domain/calendar.h"

#include <string>
#include <string_view>

namespace contract {

class Moment {
public:
    constexpr Moment() = default;
    constexpr explicit Moment(domain::Instant instant) : instant_(instant) {}

    /// date.form when it is not of this form.
    [[nodiscard]] static domain::Outcome<Moment> parse(std::string_view text)
    {
        const auto instant = domain::parseInstant(text);
        if (!instant)
            return instant.fault();
        return Moment(*instant);
    }
    [[nodiscard]] std::string text() const { return domain::isoText(instant_); }
    [[nodiscard]] constexpr domain::Instant instant() const { return instant_; }

    friend constexpr bool operator==(const Moment &, const Moment &) = default;

private:
    domain::Instant instant_{};
};

} // namespace contract
