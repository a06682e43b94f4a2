// SPDX-License-Identifier: Apache-2.0
// What the two calendars share: reading "2026-11-21" into figures, and writing figures of a fixed width.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Year of four figures, month and day of one or two, between them dashes or slashes; nothing for any other text.
[[nodiscard]] std::optional<DateParts> dateParts(std::string_view text);

/// With zeros in front: padded(6, 2) is "06".
[[nodiscard]] std::string padded(int value, std::size_t width);

} // namespace domain
