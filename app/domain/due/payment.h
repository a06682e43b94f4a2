// SPDX-License-Identifier: Apache-2.0
// Payment: from when to when a pension is paid, what raises it, what it is held beside, and what is taken from it.
#pragma once

#include "domain/due/pension.h"

#include <optional>
#include <vector>

namespace domain {

/// The first month of a pension: after the one in which its conditions were met, or, where it comes before the age, in
/// which it was asked for (Ann 4/4, 33/1; L2 53).
[[nodiscard]] Month firstMonthPaid(Benefit benefit, Date conditionsMet, Date asked);
/// The last month: that of the event that ends it (Ann 33/3).
[[nodiscard]] Month lastMonthPaid(Date ended);

/// A sentence or stay in prison (L1 38/1e, Ann 5).
struct Imprisonment {
    Date entered;
    std::optional<Date> released;
    bool sentenced = false; ///< to three months or more; else the stay itself decides
};
struct MonthsPaid {
    Month first;
    std::optional<Month> last; ///< open until the release
};
/// date.order; claim.too_early for a stay of less than three months without such a sentence.
[[nodiscard]] Outcome<MonthsPaid> monthsPaidInPrison(const Imprisonment &imprisonment, Date today, const DueLaw &law);

/// A rise of all pensions by the Board (L2 26/2).
struct Rise {
    Date from;
    Rate by;
};
/// The pension on a day, raised by each rise from its beginning on; rounded at each, as each is paid.
/// period.unordered, amount.negative.
[[nodiscard]] Outcome<Money> indexed(
    Money pension, Date since, Date on, const std::vector<Rise> &rises, Explanation *why);

/// Two pensions for one person: the larger, topped up by the other to 3,000 in all (Ann 38/7, R2 93).
[[nodiscard]] Outcome<Money> heldTogether(Money one, Money other, const DueLaw &law, Explanation *why);

/// What a month's pension must serve (R2 95, L2 57).
struct Debts {
    Money toInstitution;
    bool fromFalseData = false;
    Money byCourts;
    int creditors = 0; ///< whom the courts named
};
struct Deductions {
    Money toInstitution;
    Money byCourts;
    Money net;
};
/// amount.negative, money.range.
[[nodiscard]] Outcome<Deductions> deductionsFrom(
    Money pension, const Debts &debts, const DueLaw &law, Explanation *why);

// ---- a pensioner who works again ---------------------------------------------------------------------------------

struct ReturnToWork {
    Scheme scheme = Scheme::Old;
    Money pension;
    Amount average; ///< on which it was computed; the last wage in it, where that is more (L1 38/4)
    Money wage;     ///< of the new work
    bool reachedAge = false;
    Money averageOfAll; ///< the average Saudi wage of last December, new law (R2 37)
};
/// What is paid of the pension beside the wage (L1 38/4, Ann 8/3; L2 18, R2 37): amount.negative, amount.zero.
[[nodiscard]] Outcome<Money> paidBesideWork(const ReturnToWork &work, const DueLaw &law, Explanation *why);

/// On leaving again under the old law: one pension on both periods, or the former and a second one, whichever is more
/// (L1 38/4a). Under the new law always the two (R2 38). Faults as of pensionOf().
[[nodiscard]] Outcome<Money> pensionAfterWork(
    Scheme scheme, Money former, const Basis &both, const Basis &second, Date on, const DueLaw &law, Explanation *why);

} // namespace domain
