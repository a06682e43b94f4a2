// SPDX-License-Identifier: Apache-2.0
// Walking through a career month by month.
#include "domain/owed/record.h"

#include "domain/owed/wage.h"

#include <algorithm>

namespace domain {

namespace {

/// Full years from the last day of service before a day until that day; 0 for who served on the day before.
int fullYearsAway(const std::vector<Engagement> &engagements, Date begun)
{
    std::optional<Date> left;
    for (const Engagement &engagement : engagements) {
        if (!bearsContributions(engagement.kind) || engagement.days.from() >= begun)
            continue;
        const Date until = engagement.days.until().value_or(begun);
        left = std::max(left.value_or(until), until);
    }
    if (!left || *left >= begun)
        return 0;
    return ageInYears(Date(left->days() + std::chrono::days(1)), begun);
}

Branches limitsOf(const Person &person)
{
    return {.annuities = person.nationality == Nationality::Saudi, .hazards = true, .saned = false};
}

/// The limit on rises after 50, carried from month to month. Who returns for no more than the floor is not limited
/// (Reg 24): the floor, applied afterwards, sees to that.
class RiseLimit {
public:
    RiseLimit(const Person &person, const ContributionLaw &law, Explanation *why)
        : law_(law),
          from_(risesLimitedFrom(person, law)),
          why_(why)
    {}

    /// The wage of a month, in which service began or went on with that day.
    [[nodiscard]] Amount applied(
        Date begun, const std::vector<Engagement> &engagements, const Amount &wage, bool publicBody)
    {
        const int year = static_cast<int>(begun.ymd().year());
        if (!from_ || year < *from_ || !lastWage_ || publicBody)
            return wage;
        if (year != year_) {
            year_ = year;
            const int away = fullYearsAway(engagements, begun);
            most_ = mostAfterRise(*lastWage_, away, law_);
            if (wage > most_) // told in the years in which it cuts something
                (void)mostAfterRise(*lastWage_, away, law_, why_);
        }
        return std::min(wage, most_);
    }

    void keep(const Amount &wage) { lastWage_ = wage; }

private:
    const ContributionLaw &law_;
    std::optional<int> from_;
    Explanation *why_;
    int year_ = 0;
    Amount most_;
    std::optional<Amount> lastWage_; ///< of the month before
};

/// What served in a month, gathered from the engagements.
struct Served {
    MonthPart part;
    Date firstDay;
    Date lastDay;
    bool paid = true;
    bool any = false;
};

Served servedIn(const CountedMonth &month, const std::vector<Engagement> &engagements, Date until)
{
    Served served{
        .part = {0, month.partOf(DateRange(month.first())).of}, .firstDay = month.last(), .lastDay = month.first()};
    Date counted(month.first().days() - std::chrono::days(1));
    for (const Engagement &engagement : engagements) {
        const Date last = std::min({engagement.days.until().value_or(until), until, month.last()});
        const Date first = std::max(engagement.days.from(), Date(counted.days() + std::chrono::days(1)));
        const auto clipped = DateRange::of(month.byDays() ? first : engagement.days.from(), last);
        if (!bearsContributions(engagement.kind) || last < month.first() || !clipped)
            continue;
        const MonthPart part = month.partOf(*clipped);
        if (part.none())
            continue;
        served.part.days = std::min(served.part.of, served.part.days + part.days);
        served.firstDay = std::min(served.firstDay, std::max(engagement.days.from(), month.first()));
        served.lastDay = std::max(served.lastDay, last);
        served.paid = served.paid && (!engagement.paidUntil || month.month() <= *engagement.paidUntil);
        served.any = true;
        counted = std::max(counted, last);
    }
    return served;
}

} // namespace

Outcome<std::vector<RecordedMonth>> recordOf(
    const Career &career, Date until, const ContributionLaw &law, Explanation *why)
{
    std::vector<RecordedMonth> record;
    if (career.engagements.empty())
        return record;
    const Branches branches = limitsOf(career.person);
    RiseLimit rise(career.person, law, why);
    const Month last = Month::containing(until);
    for (Month month = Month::containing(career.engagements.front().days.from()); month <= last;
         month = month.plus(1)) {
        const Served served = servedIn(CountedMonth(month, law), career.engagements, until);
        if (!served.any)
            continue;
        const auto limits = WageLimits::in(month, career.person.scheme, branches, false, law);
        if (!limits) // the tables lack only what lies before them
            return refuse("date.outside_table", "engagements.0.from");
        Amount sum;
        bool publicBody = false;
        for (const Engagement &engagement : career.engagements) {
            if (!bearsContributions(engagement.kind) || !engagement.days.contains(served.lastDay))
                continue;
            WageLimits own = *limits;
            if (engagement.publicBody)
                own.floor = Money();
            sum += contributoryWage(engagement.wageIn(month), own, law);
            publicBody = publicBody || engagement.publicBody;
        }
        Amount wage = rise.applied(served.firstDay, career.engagements, sum, publicBody);
        wage = std::min(publicBody ? wage : std::max(wage, Amount(limits->floor)), Amount(limits->ceiling));
        rise.keep(wage);
        record.push_back({month, served.part, wage, served.paid});
    }
    return record;
}

} // namespace domain
