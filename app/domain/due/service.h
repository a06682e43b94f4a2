// SPDX-License-Identifier: Apache-2.0
// Service: a career as pensions look at it: the months with contributions, their full wages, and how many they count.
#pragma once

#include "domain/due/law.h"
#include "domain/law/amount.h"
#include "domain/law/explain.h"
#include "domain/owed/contribution_law.h"

#include <optional>
#include <vector>

namespace domain {

/// A calendar month with contributions, all employers together.
struct MonthServed {
    Month month;
    Amount wage;    ///< the full contributory wage of the month, whatever part of it was served
    Ratio part = 1; ///< days of service over the days of the month
    bool voluntary = false;
    bool added = false; ///< registered after the fact: no help towards disability and death pensions
};

/// What a pension, a lump sum and their conditions are decided on.
struct Service {
    std::vector<MonthServed> months; ///< oldest first, each calendar month once
    int oldMonths = 0;               ///< that count under the old law
    Ratio newMonths;                 ///< that count under the new law
    int otherBodies = 0;             ///< months of approved civil and military periods, shown and not paid for
    int allowanceDays = 0;           ///< of daily allowance for an injury: thirty make a month (L1 47/2)
    /// From when wage rises are limited to a tenth a year (L1 19/2): those so limited for five years are free of the
    /// bound on the average.
    std::optional<Month> risesLimitedFrom;

    /// Months that count towards the amount.
    [[nodiscard]] Ratio counted(Scheme scheme) const;
    /// Months that count towards qualifying: with what the settings add.
    [[nodiscard]] int qualifying(Scheme scheme, const DueLaw &law) const;
    /// The longest run of calendar months, and how many there are in all, of those that were really registered.
    [[nodiscard]] int longestRun() const;
    [[nodiscard]] int registeredMonths() const;
};

/// The months of a record as far as a day, under the law of its person. Civil and military
/// periods are only counted beside. Faults as of checked(Career).
[[nodiscard]] Outcome<Service> serviceOf(
    const Career &career, Date until, const ContributionLaw &contributions, const DueLaw &law, Explanation *why);

} // namespace domain
