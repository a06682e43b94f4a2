// SPDX-License-Identifier: Apache-2.0
// Walking through a career month by month.
#include "domain/owed/record.h"

#include "domain/owed/wage.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int ageOfLimitedRises = 50;

int indexOf(Month month)
{
    return month.year() * 12 + static_cast<int>(month.month()) - 1;
}

Branches limitsOf(const Person &person)
{
    return {.annuities = person.nationality == Nationality::Saudi, .hazards = true, .saned = false};
}

/// The limit on rises after 50, carried from month to month. Who returns for no more than the floor is not limited
/// (Reg 24): the floor, applied afterwards, sees to that.
class RiseLimit {
public:
    RiseLimit(const Person &person, const ContributionLaw &law) : law_(law)
    {
        const auto fifty = person.birth.turns(ageOfLimitedRises, CalendarKind::Hijri);
        const bool limited = law.limitsRiseAfter50 && person.scheme == Scheme::Old
                             && person.nationality == Nationality::Saudi && fifty.ok();
        if (limited)
            from_ = static_cast<int>(fifty->ymd().year()) + 1;
    }

    [[nodiscard]] Amount applied(Month month, const Amount &wage, bool publicBody)
    {
        if (from_ == 0 || month.year() < from_ || !lastMonth_ || publicBody)
            return wage;
        if (month.year() != year_) {
            year_ = month.year();
            const int away = (indexOf(month) - indexOf(*lastMonth_) - 1) / 12;
            most_ = mostAfterRise(lastWage_, away, law_);
        }
        return std::min(wage, most_);
    }

    void keep(Month month, const Amount &wage)
    {
        lastMonth_ = month;
        lastWage_ = wage;
    }

private:
    const ContributionLaw &law_;
    int from_ = 0; ///< the first insurance year that begins after the birthday; 0 for never
    int year_ = 0;
    Amount most_;
    Amount lastWage_;
    std::optional<Month> lastMonth_;
};

/// What served in a month, gathered from the engagements.
struct Served {
    MonthPart part;
    Date lastDay;
    bool paid = true;
    bool any = false;
};

Served servedIn(const CountedMonth &month, const std::vector<Engagement> &engagements, Date until)
{
    Served served{.part = {0, month.partOf(DateRange(month.first())).of}, .lastDay = month.first()};
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
        served.lastDay = std::max(served.lastDay, last);
        served.paid = served.paid && (!engagement.paidUntil || month.month() <= *engagement.paidUntil);
        served.any = true;
        counted = std::max(counted, last);
    }
    return served;
}

} // namespace

Outcome<std::vector<RecordedMonth>> recordOf(const Career &career, Date until, const ContributionLaw &law)
{
    std::vector<RecordedMonth> record;
    if (career.engagements.empty())
        return record;
    const Branches branches = limitsOf(career.person);
    RiseLimit rise(career.person, law);
    const Month last = Month::containing(until);
    for (Month month = Month::containing(career.engagements.front().days.from()); month <= last;
         month = month.plus(1)) {
        const Served served = servedIn(CountedMonth(month, law), career.engagements, until);
        if (!served.any)
            continue;
        const auto limits = WageLimits::in(month, career.person.scheme, branches, false, law);
        if (!limits)
            return limits.fault();
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
        Amount wage = rise.applied(month, sum, publicBody);
        wage = std::min(publicBody ? wage : std::max(wage, Amount(limits->floor)), Amount(limits->ceiling));
        rise.keep(month, wage);
        record.push_back({month, served.part, wage, served.paid});
    }
    return record;
}

} // namespace domain
