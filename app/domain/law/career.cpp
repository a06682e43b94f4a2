// SPDX-License-Identifier: Apache-2.0
// Births in two calendars, and whether a record is one that the rules can be asked about.
#include "domain/law/career.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace domain {

namespace {

constexpr int middleMonth = 7; // where a document knows only the year

std::string at(std::string_view list, std::size_t index)
{
    return std::string(list) + '.' + std::to_string(index);
}

Outcome<Done> checkedWages(const Engagement &engagement)
{
    if (!bearsContributions(engagement.kind))
        return Done{};
    const auto &wages = engagement.wages;
    if (wages.empty() || wages.front().from > Month::containing(engagement.days.from()))
        return refuse("wage.missing", "wages");
    for (std::size_t i = 0; i < wages.size(); ++i) {
        if (i > 0 && wages[i].from <= wages[i - 1].from)
            return refuse("wage.unordered", at("wages", i));
        if (auto wage = checked(wages[i].wage); !wage)
            return wage.fault().within(at("wages", i));
    }
    return Done{};
}

// Engagements are in order, so that of an employer each must end before that employer's next begins.
bool overlapsAnEarlierOne(const std::vector<Engagement> &engagements, std::size_t index)
{
    const Engagement &later = engagements[index];
    return std::any_of(
        engagements.begin(), engagements.begin() + static_cast<std::ptrdiff_t>(index), [&](const Engagement &earlier) {
            return earlier.employer == later.employer && earlier.kind == later.kind
                   && earlier.days.overlaps(later.days);
        });
}

} // namespace

BirthDate::BirthDate() : BirthDate(*of(Date())) {}

BirthDate::BirthDate(Date gregorian, HijriDate hijri, CalendarKind printed)
    : gregorian_(gregorian),
      hijri_(hijri),
      printed_(printed)
{}

Outcome<BirthDate> BirthDate::gregorian(int year, std::optional<unsigned> month, std::optional<unsigned> day)
{
    const auto date = Date::of(year, month.value_or(middleMonth), month ? day.value_or(1) : 1);
    return date.then([](Date known) { return of(known); });
}

Outcome<BirthDate> BirthDate::hijri(int year, std::optional<int> month, std::optional<int> day)
{
    const auto date = HijriDate::of(year, month.value_or(middleMonth), month ? day.value_or(1) : 1);
    return date.then([](const HijriDate &known) { return of(known); });
}

Outcome<BirthDate> BirthDate::of(Date day)
{
    const auto converted = HijriDate::from(day);
    return converted.then(
        [day](const HijriDate &known) -> Outcome<BirthDate> { return BirthDate(day, known, CalendarKind::Gregorian); });
}

Outcome<BirthDate> BirthDate::of(const HijriDate &day)
{
    if (day.empty())
        return refuse("field.required");
    return BirthDate(day.toGregorian(), day, CalendarKind::Hijri);
}

Outcome<Date> BirthDate::turns(int years, CalendarKind calendar, int months) const
{
    if (calendar == CalendarKind::Gregorian)
        return addMonths(gregorian_, years * 12 + months);
    const auto day = hijri_.plusMonths(years * 12 + months);
    return day.then([](const HijriDate &reached) -> Outcome<Date> { return reached.toGregorian(); });
}

Outcome<int> BirthDate::ageOn(Date day, CalendarKind calendar) const
{
    if (calendar == CalendarKind::Gregorian)
        return ageInYears(gregorian_, day);
    const auto converted = HijriDate::from(day);
    return converted.then([this](const HijriDate &on) -> Outcome<int> { return ageInYears(hijri_, on); });
}

const Wage &Engagement::wageIn(Month month) const
{
    assert(!wages.empty());
    const auto later =
        std::find_if(wages.begin() + 1, wages.end(), [month](const WageFrom &wage) { return wage.from > month; });
    return std::prev(later)->wage;
}

Outcome<Done> checked(const Wage &wage)
{
    if (wage.basic.isNegative())
        return refuse("amount.negative", "basic");
    if (wage.commission.isNegative())
        return refuse("amount.negative", "commission");
    if (wage.housing.isNegative())
        return refuse("amount.negative", "housing");
    if (wage.basic.isZero() && wage.commission.isZero() && (wage.housing.isZero() || wage.housingInKind))
        return refuse("wage.zero", "basic");
    return Done{};
}

Outcome<Done> checked(const Career &career, Date today)
{
    const auto &engagements = career.engagements;
    if (career.person.birth.gregorian() > today)
        return refuse("birth.in_future", "person.birth");
    if (engagements.size() > mostEngagements)
        return refuse("period.too_many", "engagements", static_cast<std::int64_t>(mostEngagements));
    for (std::size_t i = 0; i < engagements.size(); ++i) {
        const Engagement &engagement = engagements[i];
        const std::string field = at("engagements", i);
        if (engagement.days.from() <= career.person.birth.gregorian())
            return refuse("period.before_birth", field);
        if (i > 0 && engagement.days.from() < engagements[i - 1].days.from())
            return refuse("period.unordered", field);
        if (overlapsAnEarlierOne(engagements, i))
            return refuse("period.overlaps", field);
        if (auto wages = checkedWages(engagement); !wages)
            return wages.fault().within(field);
    }
    return Done{};
}

} // namespace domain
