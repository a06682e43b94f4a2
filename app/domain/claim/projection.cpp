// SPDX-License-Identifier: Apache-2.0
// Careers carried on into the time to come, and cut to a window of it.
#include "domain/claim/projection.h"

#include "domain/law/amount.h"

#include <algorithm>

namespace domain {

namespace {

Money grown(Money money, Rate growth)
{
    const Amount most = Money::halalas(Money::limit);
    return std::min(Amount(money) * (Rate::percent(100) + growth), most).rounded();
}

// A wage of its own for each January after today, from the one before it.
void grow(Engagement &engagement, Rate growth, Date today, Date until)
{
    const int lastYear = static_cast<int>(until.ymd().year());
    for (int year = static_cast<int>(today.ymd().year()) + 1; year <= lastYear; ++year) {
        const auto january = Month::of(year, 1);
        if (!january || *january <= engagement.wages.back().from)
            continue;
        Wage wage = engagement.wages.back().wage;
        wage.basic = grown(wage.basic, growth);
        wage.commission = grown(wage.commission, growth);
        wage.housing = grown(wage.housing, growth);
        engagement.wages.push_back({*january, wage});
    }
}

} // namespace

bool inService(const Career &career, Date on)
{
    return std::any_of(career.engagements.begin(), career.engagements.end(), [on](const Engagement &each) {
        return each.kind == PeriodKind::Compulsory && each.days.contains(on);
    });
}

std::optional<Date> lastDayOfWork(const Career &career, Date until)
{
    std::optional<Date> last;
    for (const Engagement &each : career.engagements) {
        if (!bearsContributions(each.kind) || each.days.from() > until)
            continue;
        if (!each.days.until() || *each.days.until() > until)
            return std::nullopt;
        last = std::max(last.value_or(*each.days.until()), *each.days.until());
    }
    return last;
}

Outcome<Career> projected(const Career &career, const Plan &plan, Date today, Date until)
{
    if (plan.growth < Rate() || plan.growth > Rate::hundredths(mostGrowth))
        return refuse("rate.range", "plan.growth", mostGrowth);
    if (plan.leaves && *plan.leaves < today)
        return refuse("date.order", "plan.leaves");
    Career later = career;
    for (Engagement &engagement : later.engagements) {
        const bool goesOn = !engagement.days.until() || *engagement.days.until() > today;
        if (!goesOn || !bearsContributions(engagement.kind))
            continue;
        if (plan.leaves && *plan.leaves >= engagement.days.from())
            engagement.days = *DateRange::of(
                engagement.days.from(), std::min(*plan.leaves, engagement.days.until().value_or(*plan.leaves)));
        if (!plan.growth.isZero() && !engagement.wages.empty())
            grow(engagement, plan.growth, today, until);
    }
    return later;
}

Career within(const Career &career, Date from, Date until)
{
    Career cut{career.person, {}};
    for (const Engagement &engagement : career.engagements) {
        const auto days = DateRange::of(
            std::max(engagement.days.from(), from), std::min(engagement.days.until().value_or(until), until));
        if (!days)
            continue;
        cut.engagements.push_back(engagement);
        cut.engagements.back().days = *days;
    }
    return cut;
}

} // namespace domain
