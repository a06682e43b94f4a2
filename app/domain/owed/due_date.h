// SPDX-License-Identifier: Apache-2.0
// When contributions are due, and what a late payment costs: the window, its holidays, the fine and its waiver.
#pragma once

#include "domain/calendar.h"
#include "domain/law/explain.h"
#include "domain/money.h"
#include "domain/owed/contribution_law.h"

#include <optional>
#include <vector>

namespace domain {

/// The official holidays, as they were declared.
using Holidays = std::vector<DateRange>;

/// When the contributions of a month are due.
struct DueDate {
    Date window;   ///< the day the law names; months of delay are counted from it
    Date extended; ///< the same, later by the holidays that lie at its end
};

enum class Advance : std::uint8_t {
    No,  ///< within the first fifteen days of the month after (L1 19/5, Reg 33, R2 24)
    Yes, ///< of the month itself: a voluntary subscriber under the old law (Reg 45/3)
};

/// The window grows by each of its last five days that is a holiday (Reg 33/3).
[[nodiscard]] DueDate dueDateOf(
    Month month, Advance advance, const Holidays &holidays, const ContributionLaw &law, Explanation *why = nullptr);

/// 0 when paid by the extended date; else each month of delay or part of one, counted from the window.
[[nodiscard]] int monthsLate(const DueDate &due, Date paidOn);

struct Payment {
    Date on;
    Money amount;
};

/// 2 % of the due contribution for each month of delay or part of one, simple, never above the contributions (L1 19/5,
/// L2 9/3, Reg 1/14, Reg 30); rounded once. A month of delay is charged on what was not paid when it began; payments
/// are in the order of their days. An activity that ended stops the clock (Reg 57).
[[nodiscard]] Money lateFine(Money contributions, const DueDate &due, const std::vector<Payment> &payments, Date on,
    const ContributionLaw &law, std::optional<Date> activityEnded = {}, Explanation *why = nullptr);

/// The whole paid at once, on a day.
[[nodiscard]] Money lateFine(Money contributions, const DueDate &due, Date paidOn, const ContributionLaw &law,
    std::optional<Date> activityEnded = {}, Explanation *why = nullptr);

enum class Authority : std::uint8_t { Governor, Board };

/// What of a fine is waived: the Governor may waive all where the delay is at most ten days, up to half of it
/// otherwise, the Board any part (Reg 30, R2 25). waiver.too_much, rate.range.
[[nodiscard]] Outcome<Money> waived(Money fine, Rate part, const DueDate &due, Date paidOn, Authority authority,
    const ContributionLaw &law, Explanation *why = nullptr);

/// So many working days after a day: Sunday to Thursday, without holidays.
[[nodiscard]] Date afterWorkingDays(Date day, int count, const Holidays &holidays);

} // namespace domain
