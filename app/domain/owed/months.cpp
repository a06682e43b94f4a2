// SPDX-License-Identifier: Apache-2.0
// Counting days and months of service.
#include "domain/owed/months.h"

#include <algorithm>
#include <map>
#include <vector>

namespace domain {

namespace {

constexpr std::chrono::days oneDay{1};

// The services that count, each as far as the day (under the new law as far as it was paid), in their order, and each
// beginning after those before it have ended: so a day served for two counts once.
std::vector<DateRange> servicesThatCount(const Career &career, Scheme scheme, Date until)
{
    std::vector<DateRange> services;
    for (const Engagement &engagement : career.engagements) {
        if (!bearsContributions(engagement.kind))
            continue;
        Date last = std::min(engagement.days.until().value_or(until), until);
        if (scheme == Scheme::New && engagement.paidUntil)
            last = std::min(last, engagement.paidUntil->lastDay());
        Date first = engagement.days.from();
        if (!services.empty())
            first = std::max(first, Date(services.back().until()->days() + oneDay));
        if (const auto service = DateRange::of(first, last))
            services.push_back(*service);
    }
    return services;
}

// The part of each month, as far as a last one.
std::map<Month, MonthPart> partsOf(const std::vector<DateRange> &services, Month last, const ContributionLaw &law)
{
    std::map<Month, MonthPart> parts;
    for (const DateRange &service : services) {
        const Month end = std::min(last, Month::containing(*service.until()));
        for (Month month = Month::containing(service.from()); month <= end; month = month.plus(1)) {
            const MonthPart part = CountedMonth(month, law).partOf(service);
            MonthPart &sum = parts.try_emplace(month, MonthPart{0, part.of}).first->second;
            sum.days = std::min(sum.of, sum.days + part.days);
        }
    }
    return parts;
}

std::int64_t wholeMonths(const std::vector<DateRange> &services, const ContributionLaw &law)
{
    const auto parts = partsOf(services, Month::containing(law.byDaysFrom).plus(-1), law);
    return std::count_if(parts.begin(), parts.end(), [](const auto &part) { return !part.second.none(); });
}

// The days of an engagement from February 2022 on, by thirty.
std::int64_t monthsByDays(const DateRange &service, const ContributionLaw &law, Explanation *why)
{
    const Date from = std::max(service.from(), law.byDaysFrom);
    const std::int64_t days = (service.until()->days() - from.days()).count() + 1;
    if (days <= 0)
        return 0;
    const std::int64_t rest = days % law.daysOfCountedMonth;
    const std::int64_t months = days / law.daysOfCountedMonth + (rest >= law.restThatCounts ? 1 : 0);
    if (why != nullptr)
        why->add("months.by_days",
            {{"from", from}, {"until", *service.until()}, {"days", days}, {"rest_that_counts", law.restThatCounts}},
            months);
    return months;
}

Ratio monthsOfOldLaw(const std::vector<DateRange> &services, const ContributionLaw &law, Explanation *why)
{
    std::int64_t months = wholeMonths(services, law);
    if (why != nullptr)
        why->add("months.whole", {{"until", Date(law.byDaysFrom.days() - oneDay)}}, months);
    for (const DateRange &service : services)
        months += monthsByDays(service, law, why);
    return months;
}

Ratio monthsOfNewLaw(const std::vector<DateRange> &services, const ContributionLaw &law)
{
    Ratio months;
    if (!services.empty())
        for (const auto &part : partsOf(services, Month::containing(*services.back().until()), law))
            months += part.second.ratio();
    return months;
}

} // namespace

CountedMonth::CountedMonth(Month month, const ContributionLaw &law)
    : month_(month),
      first_(month.firstDay()),
      last_(month.lastDay()),
      of_(law.monthsOfThirtyDays ? 30 : month.days()),
      byDays_(month.firstDay() >= law.byDaysFrom)
{}

Ratio monthsThatCount(const Career &career, Scheme scheme, Date until, const ContributionLaw &law, Explanation *why)
{
    const auto services = servicesThatCount(career, scheme, until);
    const Ratio months = scheme == Scheme::Old ? monthsOfOldLaw(services, law, why) : monthsOfNewLaw(services, law);
    if (why != nullptr)
        why->add("months.counted",
            {{"until", until}, {"scheme", scheme == Scheme::Old ? Term("old_law") : Term("new_law")}},
            months);
    return months;
}

Date earliestAddedDay(Date requested, const ContributionLaw &law, Explanation *why)
{
    const Date earliest = addMonths(requested, -law.addedPeriodMonths);
    if (why != nullptr)
        why->add("period.added", {{"requested_on", requested}, {"months", law.addedPeriodMonths}}, earliest);
    return earliest;
}

bool hazardsInsured(Month month, const DateRange &abroad, Scheme scheme, Explanation *why)
{
    const bool away =
        month > Month::containing(abroad.from()) && (!abroad.until() || month < Month::containing(*abroad.until()));
    const bool insured = scheme == Scheme::New || !away;
    if (why != nullptr)
        why->add("hazards.on_mission", {{"month", month}, {"abroad_from", abroad.from()}}, insured);
    return insured;
}

} // namespace domain
