// SPDX-License-Identifier: Apache-2.0
// A day in both calendars, and the day that lies some years and months after it in each.
#pragma once

#include "contract/explain/terms.h"
#include "domain/hijri.h"
#include "domain/text.h"

#include <cstdint>
#include <optional>

namespace contract {

/// Where a Hijri date comes from.
enum class HijriTable : std::uint8_t { Published, Computed };

constexpr auto choices(HijriTable /*any*/)
{
    return std::array{
        choice(HijriTable::Published, "published", text("HijriTable", "As published year by year")),
        choice(HijriTable::Computed, "computed", text("HijriTable", "As computed for the years to come")),
    };
}

struct CalendarQuestion {
    domain::CalendarKind calendar = domain::CalendarKind::Gregorian;
    domain::Date gregorian;
    domain::HijriDate hijri;
    std::optional<std::int32_t> years;
    std::optional<std::int32_t> months;

    static constexpr bool asksGregorian(const CalendarQuestion &question)
    {
        return question.calendar == domain::CalendarKind::Gregorian;
    }
    static constexpr bool asksHijri(const CalendarQuestion &question) { return !asksGregorian(question); }

    static constexpr auto describe()
    {
        return steps(step(text("CalendarQuestion", "A day"),
            field("calendar", &CalendarQuestion::calendar, text("CalendarQuestion", "Calendar")),
            field("gregorian", &CalendarQuestion::gregorian, text("CalendarQuestion", "Gregorian date"))
                .when(asksGregorian),
            field("hijri", &CalendarQuestion::hijri, text("CalendarQuestion", "Hijri date")).when(asksHijri),
            field("years", &CalendarQuestion::years, text("CalendarQuestion", "Years to add")),
            field("months", &CalendarQuestion::months, text("CalendarQuestion", "Months to add"))));
    }
};

struct CalendarAnswer {
    domain::Date gregorian;
    domain::HijriDate hijri;
    domain::Line<60> written;
    HijriTable table = HijriTable::Published;
    std::int32_t monthLength = 0; ///< of the Hijri month
    std::optional<domain::Date> laterByGregorian;
    std::optional<domain::Date> laterByHijri;

    static constexpr auto describe()
    {
        return steps(step(text("CalendarAnswer", "The day in both calendars"),
            field("gregorian", &CalendarAnswer::gregorian, text("CalendarQuestion", "Gregorian date")),
            field("hijri", &CalendarAnswer::hijri, text("CalendarQuestion", "Hijri date")),
            field("written", &CalendarAnswer::written, text("CalendarAnswer", "As certificates write it")),
            field("table", &CalendarAnswer::table, text("CalendarAnswer", "Umm al-Qura table")),
            field("monthLength", &CalendarAnswer::monthLength, text("CalendarAnswer", "Days of the Hijri month")),
            field("laterByGregorian",
                &CalendarAnswer::laterByGregorian,
                text("CalendarAnswer", "Later, counted in the Gregorian calendar")),
            field("laterByHijri",
                &CalendarAnswer::laterByHijri,
                text("CalendarAnswer", "Later, counted in the Hijri calendar"))));
    }
};

} // namespace contract
