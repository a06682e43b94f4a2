// SPDX-License-Identifier: Apache-2.0
// Which days and months of service count: whole months until January 2022, days from February 2022 on.
#pragma once

#include "domain/law/career.h"
#include "domain/law/explain.h"
#include "domain/law/ratio.h"
#include "domain/owed/contribution_law.h"

#include <cstdint>
#include <vector>

namespace domain {

/// The part of a month that bears contributions.
struct MonthPart {
    int days = 0;
    int of = 30;

    [[nodiscard]] constexpr bool none() const { return days == 0; }
    [[nodiscard]] constexpr bool whole() const { return days == of; }
    [[nodiscard]] constexpr Ratio ratio() const { return {days, of}; }
    friend constexpr bool operator==(const MonthPart &, const MonthPart &) = default;
};

/// How one month is counted, found once for all who serve in it.
class CountedMonth {
public:
    CountedMonth(Month month, const ContributionLaw &law);

    /// Until January 2022 the joining month counts in full and the leaving month only when service ended on its last
    /// day, unless both are the same (Reg 21/3); since then by days, the first and the last day of service in them
    /// (R2 20, 36; Ann 2/1).
    [[nodiscard]] MonthPart partOf(const DateRange &service) const
    {
        const Date until = service.until().value_or(last_);
        if (service.from() > last_ || until < first_)
            return {0, of_};
        if (!byDays_)
            return {until >= last_ || service.from() >= first_ ? of_ : 0, of_};
        const Date from = service.from() > first_ ? service.from() : first_;
        const Date to = until < last_ ? until : last_;
        if (from == first_ && to == last_)
            return {of_, of_};
        const auto served = static_cast<int>((to.days() - from.days()).count()) + 1;
        return {served < of_ ? served : of_, of_};
    }

    [[nodiscard]] Month month() const { return month_; }
    [[nodiscard]] Date first() const { return first_; }
    [[nodiscard]] Date last() const { return last_; }
    [[nodiscard]] bool byDays() const { return byDays_; }

private:
    Month month_;
    Date first_;
    Date last_;
    int of_;
    bool byDays_;
};

/// The months of a record that count towards a benefit until a day. Under the old law calendar months until January 2022
/// and thereafter the days of each engagement by thirty, a rest of thirteen counting as a month; under the new law the
/// paid months alone, part months as days by the days of the month (L2 9/4, R2 34–36). A day served for two counts once
/// (Ann 3, R2 34).
[[nodiscard]] Ratio monthsThatCount(
    const Career &career, Scheme scheme, Date until, const ContributionLaw &law, Explanation *why = nullptr);

/// How many whole months each engagement adds to those before it, in their order; they add up to monthsThatCount().
[[nodiscard]] std::vector<std::int64_t> monthsEachAdds(
    const Career &career, Scheme scheme, Date until, const ContributionLaw &law);

/// The first day that a period added after the fact may have (Reg 15, R2 16).
[[nodiscard]] Date earliestAddedDay(Date requested, const ContributionLaw &law, Explanation *why = nullptr);

/// Whether hazards are insured in a month of which some was spent on a mission abroad: they stop with the month after
/// leaving and resume with the month of return (Reg 27); under the new law they go on (R2 23).
[[nodiscard]] bool hazardsInsured(Month month, const DateRange &abroad, Scheme scheme, Explanation *why = nullptr);

} // namespace domain
