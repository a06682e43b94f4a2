// SPDX-License-Identifier: Apache-2.0
// A record month by month; and counting its months: towards the amount, towards qualifying, and in runs.
#include "domain/due/service.h"

#include "domain/due/scheme.h"
#include "domain/owed/months.h"
#include "domain/owed/record.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int allowanceDaysInMonth = 30; // L1 47/2

// The mean Gregorian month over the mean Hijri one: 365.2425 / 12 over 29.530588 days (Ann 1/3).
constexpr Ratio hijriMonthsInOne{30'436'875, 29'530'588};

// L1 19/2: from the first insurance year after the fiftieth Hijri birthday.
Outcome<Month> limitedFrom(const BirthDate &birth, const DueLaw &law)
{
    const auto fifty = birth.turns(law.wageRiseLimitedFrom, CalendarKind::Hijri);
    if (!fifty)
        return fifty.fault().within("person.birth");
    return Month::of(static_cast<int>(fifty->ymd().year()) + 1, 1);
}

// Whether all that served in a month was of one kind.
bool isOnly(PeriodKind kind, Month month, const std::vector<Engagement> &engagements)
{
    const auto sameKind = [&](const Engagement &engagement) {
        const Date last = engagement.days.until().value_or(month.lastDay());
        const bool serves = engagement.days.from() <= month.lastDay() && last >= month.firstDay();
        return engagement.kind == kind || !serves || !bearsContributions(engagement.kind);
    };
    return std::all_of(engagements.begin(), engagements.end(), sameKind);
}

bool has(PeriodKind kind, const std::vector<Engagement> &engagements)
{
    return std::any_of(
        engagements.begin(), engagements.end(), [kind](const Engagement &each) { return each.kind == kind; });
}

std::vector<MonthServed> servedIn(
    const std::vector<RecordedMonth> &record, const std::vector<Engagement> &engagements, Scheme scheme)
{
    const bool anyVoluntary = has(PeriodKind::Voluntary, engagements);
    const bool anyAdded = has(PeriodKind::Added, engagements);
    std::vector<MonthServed> months;
    months.reserve(record.size());
    for (const RecordedMonth &recorded : record) {
        if (scheme == Scheme::New && !recorded.paid) // L2 9/4
            continue;
        months.push_back({recorded.month,
            recorded.wage,
            recorded.part.ratio(),
            anyVoluntary && isOnly(PeriodKind::Voluntary, recorded.month, engagements),
            anyAdded && isOnly(PeriodKind::Added, recorded.month, engagements)});
    }
    return months;
}

int monthsOf(const DateRange &days, Date until)
{
    const Date last = std::min(days.until().value_or(until), until);
    return last < days.from() ? 0 : fullMonths(days.from(), Date(last.days() + std::chrono::days(1)));
}

} // namespace

Ratio Service::counted(Scheme scheme) const
{
    if (scheme == Scheme::Old)
        return Ratio(oldMonths + allowanceDays / allowanceDaysInMonth);
    return newMonths + Ratio(allowanceDays, allowanceDaysInMonth);
}

int Service::qualifying(Scheme scheme, const DueLaw &law) const
{
    const Ratio amount = counted(scheme);
    const bool topUp = law.hijriTopUp && scheme == Scheme::Old;
    const auto whole = static_cast<int>((topUp ? amount * hijriMonthsInOne : amount).floor());
    return whole + (law.otherBodiesCount ? otherBodies : 0);
}

int Service::longestRun() const
{
    int longest = 0;
    int run = 0;
    Month next;
    for (const MonthServed &served : months) {
        if (served.added)
            continue;
        run = run > 0 && served.month == next ? run + 1 : 1;
        longest = std::max(longest, run);
        next = served.month.plus(1);
    }
    return longest;
}

int Service::registeredMonths() const
{
    return static_cast<int>(
        std::count_if(months.begin(), months.end(), [](const MonthServed &served) { return !served.added; }));
}

Outcome<Service> serviceOf(
    const Career &career, Date until, const ContributionLaw &contributions, const DueLaw &law, Explanation *why)
{
    if (auto well = checked(career, until); !well)
        return well.fault();
    const auto record = recordOf(career, until, contributions, why);
    if (!record)
        return record.fault();
    Service service;
    service.months = servedIn(*record, career.engagements, career.person.scheme);
    for (const Engagement &engagement : career.engagements)
        if (!bearsContributions(engagement.kind))
            service.otherBodies += monthsOf(engagement.days, until);
    const Scheme scheme = career.person.scheme;
    const Ratio months = monthsThatCount(career, scheme, until, contributions, why);
    if (scheme == Scheme::New) {
        service.newMonths = months;
        return service;
    }
    service.oldMonths = static_cast<int>(months.floor());
    const auto limited = limitedFrom(career.person.birth, law);
    if (!limited)
        return limited.fault();
    if (contributions.limitsRiseAfter50)
        service.risesLimitedFrom = *limited;
    return service;
}

} // namespace domain
