// SPDX-License-Identifier: Apache-2.0
// The Gregorian calendar: reading, writing and counting in it.
#include "domain/calendar.h"

#include "domain/date_parts.h"
#include "domain/digits.h"

#include <algorithm>

namespace domain {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int firstYear = 1;
constexpr int lastYear = 9999;

// Only of isDigits() texts of at most nine figures.
int valueOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

unsigned lengthOf(int year, unsigned month)
{
    const auto last = std::chrono::year(year) / std::chrono::month(month) / std::chrono::last;
    return static_cast<unsigned>(last.day());
}

Date dayOf(int year, unsigned month, unsigned day)
{
    return Date(sys_days(year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day))));
}

// Months counted through from the beginning of year 0.
int monthNumber(int year, unsigned month)
{
    return year * 12 + static_cast<int>(month) - 1;
}

int clampedMonthNumber(int year, unsigned month, int more)
{
    const auto number = static_cast<std::int64_t>(monthNumber(year, month)) + more;
    return static_cast<int>(std::clamp<std::int64_t>(number, monthNumber(firstYear, 1), monthNumber(lastYear, 12)));
}

} // namespace

std::optional<DateParts> dateParts(std::string_view text)
{
    const std::string plain = normalised(text);
    const std::string_view view = plain;
    const std::size_t first = view.find_first_of("-/");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = view.find(view[first], first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string_view year = view.substr(0, first);
    const std::string_view month = view.substr(first + 1, second - first - 1);
    const std::string_view day = view.substr(second + 1);
    if (!isDigits(year) || !isDigits(month) || !isDigits(day) || year.size() != 4 || month.size() > 2 || day.size() > 2)
        return std::nullopt;
    return DateParts{valueOf(year), valueOf(month), valueOf(day)};
}

std::string padded(int value, std::size_t width)
{
    std::string digits = std::to_string(value);
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return digits;
}

Outcome<Date> Date::parse(std::string_view text)
{
    if (normalised(text).empty())
        return refuse("field.required");
    const auto parts = dateParts(text);
    if (!parts)
        return refuse("date.form");
    return of(parts->year, static_cast<unsigned>(parts->month), static_cast<unsigned>(parts->day));
}

Outcome<Date> Date::of(int year, unsigned month, unsigned day)
{
    const bool inYears = year >= firstYear && year <= lastYear;
    if (!inYears || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month))
        return refuse("date.no_such_day");
    return dayOf(year, month, day);
}

Date Date::inRiyadh(Instant moment)
{
    return Date(std::chrono::floor<std::chrono::days>(moment + riyadhOffset));
}

std::string Date::text() const
{
    const auto date = ymd();
    return padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<int>(unsigned(date.month())), 2) + '-'
           + padded(static_cast<int>(unsigned(date.day())), 2);
}

Instant startInRiyadh(Date day)
{
    return Instant(day.days()) - riyadhOffset;
}

std::string isoText(Instant moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const auto seconds = static_cast<int>((moment - day).count());
    return Date(day).text() + 'T' + padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':'
           + padded(seconds % 60, 2) + 'Z';
}

Outcome<Instant> parseInstant(std::string_view text)
{
    if (text.empty())
        return refuse("field.required");
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const bool fits = std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char f) {
        return f == '0' ? c >= '0' && c <= '9' : c == f;
    });
    if (!fits)
        return refuse("date.form");
    const auto day = Date::parse(text.substr(0, 10));
    if (!day)
        return day.fault();
    const int hour = valueOf(text.substr(11, 2));
    const int minute = valueOf(text.substr(14, 2));
    const int second = valueOf(text.substr(17, 2));
    if (hour > 23 || minute > 59 || second > 59)
        return refuse("date.form");
    return Instant(day->days()) + std::chrono::hours(hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(second);
}

Date addMonths(Date day, int months)
{
    const auto date = day.ymd();
    const int number = clampedMonthNumber(static_cast<int>(date.year()), unsigned(date.month()), months);
    const int year = number / 12;
    const auto month = static_cast<unsigned>(number % 12) + 1;
    return dayOf(year, month, std::min(unsigned(date.day()), lengthOf(year, month)));
}

Date addYears(Date day, int years)
{
    return addMonths(day, std::clamp(years, -lastYear, lastYear) * 12);
}

int ageInYears(Date birth, Date on)
{
    const int years = static_cast<int>(on.ymd().year()) - static_cast<int>(birth.ymd().year());
    return on < addYears(birth, years) ? years - 1 : years;
}

Outcome<Month> Month::parse(std::string_view text)
{
    const std::string plain = normalised(text);
    if (plain.empty())
        return refuse("field.required");
    const auto parts = dateParts(plain + (plain.find('/') == std::string::npos ? "-1" : "/1"));
    if (!parts)
        return refuse("date.form");
    return of(parts->year, static_cast<unsigned>(parts->month));
}

Outcome<Month> Month::of(int year, unsigned month)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return refuse("date.form");
    return Month(year, month);
}

Month Month::containing(Date day)
{
    return {static_cast<int>(day.ymd().year()), unsigned(day.ymd().month())};
}

std::string Month::text() const
{
    return padded(year_, 4) + '-' + padded(static_cast<int>(month_), 2);
}

Date Month::firstDay() const
{
    return dayOf(year_, month_, 1);
}

Date Month::lastDay() const
{
    return dayOf(year_, month_, lengthOf(year_, month_));
}

int Month::days() const
{
    return static_cast<int>(lengthOf(year_, month_));
}

Month Month::plus(int months) const
{
    const int number = clampedMonthNumber(year_, month_, months);
    return {number / 12, static_cast<unsigned>(number % 12) + 1};
}

Outcome<DateRange> DateRange::of(Date from, std::optional<Date> until)
{
    if (until && *until < from)
        return refuse("date.order");
    DateRange range(from);
    range.until_ = until;
    return range;
}

bool DateRange::overlaps(const DateRange &other) const
{
    return (!until_ || other.from_ <= *until_) && (!other.until_ || from_ <= *other.until_);
}

std::optional<int> DateRange::days() const
{
    if (!until_)
        return std::nullopt;
    return static_cast<int>((until_->days() - from_.days()).count()) + 1;
}

} // namespace domain
