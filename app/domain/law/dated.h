// SPDX-License-Identifier: Apache-2.0
// Dated: a figure of the law with the day from which each of its values holds.
#pragma once

#include "domain/calendar.h"

#include <array>
#include <cstddef>

namespace domain {

/// A day that is written in the program; one that the calendar lacks does not build.
consteval Date day(int year, unsigned month, unsigned dayOfMonth)
{
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth)};
    if (!date.ok())
        throw "there is no such day"; // NOLINT: reached by the compiler alone
    return Date(std::chrono::sys_days(date));
}

/// The value that holds from a day on.
template <class Value>
struct From {
    Date from;
    Value value;
};

/// The values of one figure, oldest first. Each holds until the next begins; before the first there is none. Each area
/// keeps its figures in one struct (ContributionLaw) whose defaults are the settled readings: another reading is a copy
/// of it with one line changed.
template <class Value, std::size_t Rows>
struct Dated {
    std::array<From<Value>, Rows> rows;

    /// Nothing where the day lies before the table.
    [[nodiscard]] constexpr const Value *on(Date day) const
    {
        const Value *found = nullptr;
        for (const From<Value> &row : rows)
            if (row.from <= day)
                found = &row.value;
        return found;
    }
};

} // namespace domain
