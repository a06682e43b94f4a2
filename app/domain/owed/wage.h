// SPDX-License-Identifier: Apache-2.0
// The wage that contributions are reckoned from: its elements, its floor and ceiling, and its limits.
#pragma once

#include "domain/law/amount.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"
#include "domain/owed/contribution_law.h"

#include <optional>
#include <vector>

namespace domain {

/// The branches of insurance that a person is in.
struct Branches {
    bool annuities = false;
    bool hazards = false;
    bool saned = false;

    [[nodiscard]] constexpr bool hazardsAlone() const { return hazards && !annuities && !saned; }
    friend constexpr bool operator==(Branches, Branches) = default;
};

enum class PayBasis : std::uint8_t { Monthly, Daily, Hourly };

/// What a month of it is: thirty days (Reg 17, R2 18), 240 hours (Reg 18/2). money.range where no month could be.
[[nodiscard]] Outcome<Money> monthlyPay(Money pay, PayBasis basis, const ContributionLaw &law);

/// Between which amounts a contributory wage lies in a month.
struct WageLimits {
    Money floor;
    Money ceiling;

    /// A public body is exempt from the floors (Reg 19/3).
    static Outcome<WageLimits> in(
        Month month, Scheme scheme, Branches branches, bool publicBody, const ContributionLaw &law);
};

/// Elements summed (Reg 16, R2 17), cut to what the rise after 50 allows, raised to the floor (Reg 19/1), cut to the
/// ceiling (L1 19/1b, L2 8/2). Exact: a dwelling is a sixth of the basic wage. The wage must be checked().
[[nodiscard]] Amount contributoryWage(const Wage &wage, const WageLimits &limits, const ContributionLaw &law,
    const Amount *mostByRise = nullptr, Explanation *why = nullptr);

/// The wages at other employers, each after its own floor and ceiling (§12.6), in one sum. amount.negative, money.range.
[[nodiscard]] Outcome<Amount> wagesAtOthers(const std::vector<Money> &wages, const WageLimits &limits);

/// With several employers whose wages together exceed the ceiling, the share of this one (Reg 20, R2 19). Each wage is
/// after its own floor and ceiling.
[[nodiscard]] Amount shareOfCeiling(
    const Amount &own, const Amount &atOthers, const WageLimits &limits, Explanation *why = nullptr);

/// The first insurance year in which rises are limited: the one that begins after the fiftieth Hijri birthday (L1 19/2,
/// Reg 24). Nothing for whom the limit does not concern.
[[nodiscard]] std::optional<int> risesLimitedFrom(const Person &person, const ContributionLaw &law);

/// What the registered wage may be after 50 under the old law (L1 19/2, Reg 24): a tenth above the wage before; for
/// who returns after full years away, 4 % compounded for each of them where that is more. In whole halalas.
[[nodiscard]] Amount mostAfterRise(
    const Amount &before, int fullYearsAway, const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
