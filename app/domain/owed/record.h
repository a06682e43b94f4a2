// SPDX-License-Identifier: Apache-2.0
// Record: a person's career month by month, each with the wage that pensions and other averages are taken of.
#pragma once

#include "domain/law/amount.h"
#include "domain/law/career.h"
#include "domain/owed/contribution_law.h"
#include "domain/owed/months.h"

#include <vector>

namespace domain {

/// A calendar month in which service counted.
struct RecordedMonth {
    Month month;
    MonthPart part; ///< of all employers together
    Amount wage;    ///< contributory, of the full month: that of the last day served, of several employers together
    bool paid;      ///< whether the contributions of all of them were
};

/// The months of a career until a day, oldest first. The wage of each is after the limit on rises past 50 (the old law:
/// L1 19/2), floor, ceiling and the sharing of the ceiling among employers. The career must be checked();
/// date.outside_table, date.outside_calendar.
[[nodiscard]] Outcome<std::vector<RecordedMonth>> recordOf(
    const Career &career, Date until, const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
