// SPDX-License-Identifier: Apache-2.0
// Projection: a career as it would stand later: work goes on, or ends on a day, and the wage grows. What is asked of it
// is asked of the same functions as of a career that was.
#pragma once

#include "domain/law/career.h"
#include "domain/law/ratio.h"

#include <optional>

namespace domain {

/// What is supposed of the time to come.
struct Plan {
    std::optional<Date> leaves; ///< the last day of the work that goes on; nothing: it goes on
    Rate growth;                ///< of the wage, each January

    [[nodiscard]] bool changesNothing() const { return !leaves && growth.isZero(); }
};

/// The largest growth of a plan, in hundredths of a percent.
inline constexpr int mostGrowth = 2'000;

/// Whether someone works on that day.
[[nodiscard]] bool inService(const Career &career, Date on);
/// The last day of work until a day; nothing while it goes on, or where there was none.
[[nodiscard]] std::optional<Date> lastDayOfWork(const Career &career, Date until);

/// The record with the wages of the open engagements grown each January after today until a year, and those engagements
/// ended where the plan says so. rate.range, date.order (a plan that leaves before today).
[[nodiscard]] Outcome<Career> projected(const Career &career, const Plan &plan, Date today, Date until);

/// The record as far as it lies within these days: what a rule sees that looks back over so many months.
[[nodiscard]] Career within(const Career &career, Date from, Date until);

} // namespace domain
