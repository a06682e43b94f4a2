// SPDX-License-Identifier: Apache-2.0
// Counting days in the Umm al-Qura calendar by the stored lengths of its months.
#include "domain/hijri.h"

#include "domain/date_parts.h"
#include "domain/digits.h"
#include "domain/hijri_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

namespace domain {

namespace {

using std::chrono::sys_days;

constexpr int yearCount = HijriDate::lastYear - HijriDate::firstYear + 1;
static_assert(std::size(hijriMonthLengths) == yearCount);

constexpr bool isInCalendar(int year)
{
    return year >= HijriDate::firstYear && year <= HijriDate::lastYear;
}

constexpr int lengthOf(int year, int month)
{
    const int figure = hijriMonthLengths[year - HijriDate::firstYear][month - 1] - '0';
    return figure >= 8 ? 20 + figure : 30 + figure;
}

constexpr sys_days gregorian(int year, unsigned month, unsigned day)
{
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day));
}

// The first day of each year, and at the end the first that the calendar does not have any more.
constexpr std::array<sys_days, yearCount + 1> firstDays = [] {
    std::array<sys_days, yearCount + 1> days{};
    days[0] = gregorian(1924, 8, 1);
    for (int i = 0; i < yearCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        days[at + 1] = days[at];
        for (int month = 1; month <= 12; ++month)
            days[at + 1] += std::chrono::days(lengthOf(HijriDate::firstYear + i, month));
    }
    return days;
}();
static_assert(firstDays[1400 - 1343] == gregorian(1979, 11, 20)); // documented
static_assert(firstDays[1451 - 1343] == gregorian(2029, 5, 14));  // where the two tables join
static_assert(firstDays[yearCount] == gregorian(2174, 11, 26));

sys_days firstDayOf(int year)
{
    return firstDays[static_cast<std::size_t>(year - HijriDate::firstYear)];
}

} // namespace

Outcome<HijriDate> HijriDate::parse(std::string_view text)
{
    if (normalised(text).empty())
        return refuse("field.required");
    const auto parts = dateParts(text);
    if (!parts)
        return refuse("date.form");
    return of(parts->year, parts->month, parts->day);
}

Outcome<HijriDate> HijriDate::of(int year, int month, int day)
{
    if (!isInCalendar(year))
        return refuse("date.outside_calendar");
    if (day < 1 || day > monthLength(year, month))
        return refuse("date.no_such_day");
    return HijriDate(year, month, day);
}

Outcome<HijriDate> HijriDate::from(Date day)
{
    if (day.days() < firstDays.front() || day.days() >= firstDays.back())
        return refuse("date.outside_calendar");
    const auto after = std::upper_bound(firstDays.begin(), firstDays.end(), day.days());
    const int year = firstYear + static_cast<int>(after - firstDays.begin()) - 1;
    int rest = static_cast<int>((day.days() - firstDayOf(year)).count()) + 1;
    int month = 1;
    for (; rest > lengthOf(year, month); ++month)
        rest -= lengthOf(year, month);
    return HijriDate(year, month, rest);
}

int HijriDate::monthLength(int year, int month)
{
    return isInCalendar(year) && month >= 1 && month <= 12 ? lengthOf(year, month) : 0;
}

std::string HijriDate::text() const
{
    return empty() ? std::string() : padded(year_, 4) + '-' + padded(month_, 2) + '-' + padded(day_, 2);
}

Date HijriDate::toGregorian() const
{
    assert(!empty());
    sys_days day = firstDayOf(year_) + std::chrono::days(day_ - 1);
    for (int month = 1; month < month_; ++month)
        day += std::chrono::days(lengthOf(year_, month));
    return Date(day);
}

Outcome<HijriDate> HijriDate::plusYears(int years) const
{
    constexpr int span = lastYear - firstYear;
    return plusMonths(std::clamp(years, -span - 1, span + 1) * 12);
}

Outcome<HijriDate> HijriDate::plusMonths(int months) const
{
    assert(!empty());
    const auto number = static_cast<std::int64_t>(year_) * 12 + month_ - 1 + months;
    if (number < firstYear * 12 || number >= (lastYear + 1) * 12)
        return refuse("date.outside_calendar");
    const int year = static_cast<int>(number / 12);
    const int month = static_cast<int>(number % 12) + 1;
    return HijriDate(year, month, std::min(day_, lengthOf(year, month)));
}

int ageInYears(const HijriDate &birth, const HijriDate &on)
{
    // Both lie in the calendar, so the birthday in the year of the other day does too.
    const int full = on.year() - birth.year();
    return on < *birth.plusYears(full) ? full - 1 : full;
}

WrittenDate writtenBoth(Date day)
{
    const auto slashed = [](std::string text) {
        std::replace(text.begin(), text.end(), '-', '/');
        return text;
    };
    const auto hijri = HijriDate::from(day);
    return {hijri ? slashed(hijri->text()) + "هـ" : std::string(), slashed(day.text()) + "م"};
}

} // namespace domain
