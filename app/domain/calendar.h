// SPDX-License-Identifier: Apache-2.0
// Gregorian days and moments as the service keeps them: a Date without a clock, an Instant in UTC, Riyadh at +03:00.
#pragma once

#include "domain/outcome.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// A point in time, to the second, in UTC.
using Instant = std::chrono::sys_seconds;

/// A Gregorian calendar day, 0001-01-01 to 9999-12-31; its spelling is ISO 8601: "2026-11-21".
class Date {
public:
    constexpr Date() = default; ///< 1970-01-01
    constexpr explicit Date(std::chrono::sys_days days) : days_(days) {}

    /// date.form when it is not a date, date.no_such_day when the calendar lacks it. What is typed may have slashes,
    /// single figures and Arabic digits: "2026/1/5".
    static Outcome<Date> parse(std::string_view text);
    static Outcome<Date> of(int year, unsigned month, unsigned day);
    /// The day it is in Riyadh (a fixed +03:00) at this moment; deadlines end there.
    static Date inRiyadh(Instant moment);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr std::chrono::sys_days days() const { return days_; }
    [[nodiscard]] constexpr std::chrono::year_month_day ymd() const { return days_; }

    friend constexpr auto operator<=>(const Date &, const Date &) = default;

private:
    std::chrono::sys_days days_{};
};

inline constexpr std::chrono::hours riyadhOffset{3};

/// The moment that a day begins in Riyadh; a deadline on that day ends where the next one begins.
[[nodiscard]] Instant startInRiyadh(Date day);

/// "2026-11-21T22:14:54Z"
[[nodiscard]] std::string isoText(Instant moment);
/// Reads exactly what isoText() writes.
[[nodiscard]] Outcome<Instant> parseInstant(std::string_view text);

/// Where the day is missing in the target month, its last day (29 February too). Stays within the years 1 to 9999.
[[nodiscard]] Date addMonths(Date day, int months);
[[nodiscard]] Date addYears(Date day, int years);

/// Full years from birth to that day, by the same rule; 0 before the first birthday, negative before birth.
[[nodiscard]] int ageInYears(Date birth, Date on);

/// A month of a year: "2026-11".
class Month {
public:
    constexpr Month() = default; ///< 1970-01
    static Outcome<Month> parse(std::string_view text);
    static Outcome<Month> of(int year, unsigned month);
    static Month containing(Date day);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr int year() const { return year_; }
    [[nodiscard]] constexpr unsigned month() const { return month_; }
    [[nodiscard]] Date firstDay() const;
    [[nodiscard]] Date lastDay() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] Month plus(int months) const;

    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    constexpr Month(int year, unsigned month) : year_(year), month_(month) {}
    int year_ = 1970;
    unsigned month_ = 1;
};

/// From one day until another, both of them in it; without an end where nothing is set for until.
class DateRange {
public:
    DateRange() = default; ///< every day from 1970-01-01
    explicit DateRange(Date from) : from_(from) {}
    /// date.order where until lies before from.
    static Outcome<DateRange> of(Date from, std::optional<Date> until);

    [[nodiscard]] Date from() const { return from_; }
    [[nodiscard]] std::optional<Date> until() const { return until_; }
    [[nodiscard]] bool contains(Date day) const { return from_ <= day && (!until_ || day <= *until_); }
    [[nodiscard]] bool overlaps(const DateRange &other) const;
    /// How many days, both ends counted; nothing for a range without an end.
    [[nodiscard]] std::optional<int> days() const;

    friend bool operator==(const DateRange &, const DateRange &) = default;

private:
    Date from_;
    std::optional<Date> until_;
};

} // namespace domain
