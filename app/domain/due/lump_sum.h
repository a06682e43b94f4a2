// SPDX-License-Identifier: Apache-2.0
// Where no pension is due: the old law's lump sum and bought months, the new law's refund of contributions.
#pragma once

#include "domain/due/basis.h"

#include <vector>

namespace domain {

/// 10 % of the average for each of the first sixty months, 12 % for each further one; 6 % and 7 % before April 2001
/// (L1 41/1). Faults as of checked(Basis).
[[nodiscard]] Outcome<Money> lumpSum(const Basis &basis, const DueLaw &law, Explanation *why);

/// Months bought to reach a pension at the age (L1 38/2, Ann 6), and how they are paid.
struct NotionalMonths {
    int bought = 0;
    Money cost;
    Money pension;       ///< with them
    Money instalment;    ///< of each month's pension, where it is not paid at once
    int instalments = 0; ///< the last of them smaller, unless the cost divides
};

/// claim.too_few_months below sixty, claim.not_needed from 120 on; faults as of checked(Basis).
[[nodiscard]] Outcome<NotionalMonths> notionalMonths(const Basis &basis, Date on, const DueLaw &law, Explanation *why);

/// What both parties paid in a year.
struct YearPaid {
    int year = 0;
    Money paid;
};

/// How consumer prices moved over a year.
struct YearPrices {
    int year = 0;
    Rate rise; ///< may be below zero
};

/// L2 25, R2 39: what was paid, each year's sum raised by the prices of every later year up to that of the claim, at
/// most 5.5 % a year; not less than what was paid. A year without figures does not move.
/// career.unordered (years not ascending), amount.negative, months.none, money.range.
[[nodiscard]] Outcome<Money> refund(const std::vector<YearPaid> &paid, const std::vector<YearPrices> &prices,
    int claimedIn, const DueLaw &law, Explanation *why);

} // namespace domain
