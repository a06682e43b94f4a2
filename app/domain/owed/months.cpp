// SPDX-License-Identifier: Apache-2.0
// Counting days and months of service.
#include "domain/owed/months.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace domain {

namespace {

constexpr std::chrono::days oneDay{1};

// The last month that was counted, and how much of it is served already: services follow one another.
struct Counted {
    Month month;
    int days = 0;
};

// The service of each engagement that counts, as far as the day (under the new law as far as it was paid), each beginning
// after those before it have ended: so a day served for two counts once.
std::vector<std::optional<DateRange>> servicesThatCount(const Career &career, Scheme scheme, Date until)
{
    std::vector<std::optional<DateRange>> services;
    std::optional<Date> served;
    for (const Engagement &engagement : career.engagements) {
        services.emplace_back();
        if (!bearsContributions(engagement.kind))
            continue;
        Date last = std::min(engagement.days.until().value_or(until), until);
        if (scheme == Scheme::New && engagement.paidUntil)
            last = std::min(last, engagement.paidUntil->lastDay());
        Date first = engagement.days.from();
        if (served)
            first = std::max(first, Date(served->days() + oneDay));
        if (const auto service = DateRange::of(first, last)) {
            services.back() = *service;
            served = last;
        }
    }
    return services;
}

Ratio addMonth(Counted &counted, Month month, const DateRange &service, const ContributionLaw &law)
{
    const MonthPart part = CountedMonth(month, law).partOf(service);
    if (counted.month != month)
        counted = {month, 0};
    const int days = std::min(part.days, part.of - counted.days);
    counted.days += days;
    return {days, part.of};
}

// The months of a service, as far as a last one, that those before it have not counted.
Ratio addMonths(Counted &counted, const DateRange &service, Month last, const ContributionLaw &law)
{
    const Month first = Month::containing(service.from());
    if (last < first)
        return {};
    const Ratio begun = addMonth(counted, first, service, law);
    if (last == first)
        return begun;
    // Those between are served from their first day to their last.
    const int between =
        (last.year() - first.year()) * 12 + static_cast<int>(last.month()) - static_cast<int>(first.month()) - 1;
    return begun + Ratio(between) + addMonth(counted, last, service, law);
}

// Whole ones, until January 2022.
Ratio monthsByMonths(Counted &counted, const DateRange &service, const ContributionLaw &law)
{
    return addMonths(counted,
        service,
        std::min(Month::containing(law.byDaysFrom).plus(-1), Month::containing(*service.until())),
        law);
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

Ratio monthsOfOldLaw(
    const std::vector<std::optional<DateRange>> &services, const ContributionLaw &law, Explanation *why)
{
    Counted counted;
    Ratio months;
    for (const auto &service : services)
        if (service)
            months += monthsByMonths(counted, *service, law);
    if (why != nullptr)
        why->add("months.whole", {{"until", Date(law.byDaysFrom.days() - oneDay)}}, months.floor());
    for (const auto &service : services)
        if (service)
            months += monthsByDays(*service, law, why);
    return months;
}

Ratio monthsOfNewLaw(Counted &counted, const DateRange &service, const ContributionLaw &law)
{
    return addMonths(counted, service, Month::containing(*service.until()), law);
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
    Ratio months;
    if (scheme == Scheme::Old) {
        months = monthsOfOldLaw(services, law, why);
    } else {
        Counted counted;
        for (const auto &service : services)
            if (service)
                months += monthsOfNewLaw(counted, *service, law);
    }
    if (why != nullptr)
        why->add("months.counted",
            {{"until", until}, {"scheme", scheme == Scheme::Old ? Term("old_law") : Term("new_law")}},
            months);
    return months;
}

std::vector<std::int64_t> monthsEachAdds(const Career &career, Scheme scheme, Date until, const ContributionLaw &law)
{
    std::vector<std::int64_t> added;
    Counted counted;
    Ratio all;
    for (const auto &service : servicesThatCount(career, scheme, until)) {
        const std::int64_t before = all.floor();
        if (service && scheme == Scheme::Old)
            all += monthsByMonths(counted, *service, law) + monthsByDays(*service, law, nullptr);
        else if (service)
            all += monthsOfNewLaw(counted, *service, law);
        added.push_back(all.floor() - before);
    }
    return added;
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
