// SPDX-License-Identifier: Apache-2.0
// The Umm al-Qura calendar: as published year by year from 1343 to 1450 AH, as computed by KACST from 1451 to 1600.
#pragma once

#include "domain/calendar.h"

#include <compare>
#include <string>
#include <string_view>

namespace domain {

/// A day of the Umm al-Qura calendar, 1343-01-01 to 1600-12-30; its spelling is "1448-06-11".
/// A date of birth as a document prints it is kept as it is, never computed anew.
class HijriDate {
public:
    static constexpr int firstYear = 1343;
    static constexpr int lastYear = 1600;

    constexpr HijriDate() = default; ///< no day: empty()

    /// date.form, date.no_such_day, or date.outside_calendar before 1343 and after 1600. Slashes, single figures and
    /// Arabic digits are read too.
    static Outcome<HijriDate> parse(std::string_view text);
    static Outcome<HijriDate> of(int year, int month, int day);
    static Outcome<HijriDate> from(Date day);

    /// 28 to 31 (the published calendar has all four); 0 for a month outside the calendar.
    static int monthLength(int year, int month);

    [[nodiscard]] constexpr int year() const { return year_; }
    [[nodiscard]] constexpr int month() const { return month_; }
    [[nodiscard]] constexpr int day() const { return day_; }
    [[nodiscard]] constexpr bool empty() const { return year_ == 0; }
    [[nodiscard]] std::string text() const;

    /// Only of one that is not empty.
    [[nodiscard]] Date toGregorian() const;
    /// The same day of another year, or the last of its month where that year lacks it; date.outside_calendar.
    [[nodiscard]] Outcome<HijriDate> plusYears(int years) const;
    [[nodiscard]] Outcome<HijriDate> plusMonths(int months) const;

    friend constexpr auto operator<=>(const HijriDate &, const HijriDate &) = default;

private:
    constexpr HijriDate(int year, int month, int day) : year_(year), month_(month), day_(day) {}
    int year_ = 0;
    int month_ = 0;
    int day_ = 0;
};

/// Full Hijri years from birth to that day (the old law's ages); negative before birth.
[[nodiscard]] int ageInYears(const HijriDate &birth, const HijriDate &on);

/// One day as certificates and pages write it, in both calendars.
struct WrittenDate {
    std::string hijri;     ///< "1448/06/11هـ"; empty outside the calendar
    std::string gregorian; ///< "2026/11/21م"
    /// "1448/06/11هـ (2026/11/21م)"
    [[nodiscard]] std::string both() const { return hijri.empty() ? gregorian : hijri + " (" + gregorian + ")"; }
};
[[nodiscard]] WrittenDate writtenBoth(Date day);

} // namespace domain
