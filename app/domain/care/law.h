// SPDX-License-Identifier: Apache-2.0
// CareLaw: every figure of unemployment insurance, work injury and maternity, with its dates; the settled readings.
#pragma once

#include "domain/law/dated.h"
#include "domain/law/ratio.h"
#include "domain/money.h"

#include <array>
#include <optional>

namespace domain {

/// The contribution months that a claim of SANED needs, and the months before leaving that they are looked for in.
struct ClaimScale {
    int months;
    int within;
};

/// A part of the average wage, and the most that is paid.
struct CappedPart {
    Rate part;
    Money most;
};

/// What a lump sum for a partial disability is made of; one row for each time that the law changed it.
struct LumpSumLaw {
    int pivotAge;                     ///< each year above it takes one monthly amount away
    std::optional<Money> mostPartial; ///< no cap since the reform
    std::optional<Money> mostTotal;
};

/// The defaults are the settled readings. Another reading is a copy with one line changed.
struct CareLaw {
    // ---- SANED ----
    Date sanedBegan = day(2014, 9, 1);
    std::array<ClaimScale, 4> claims{{{12, 36}, {18, 36}, {24, 36}, {36, 48}}}; ///< first, second, third, any later one
    int averagedMonths = 24;
    int firstPayments = 3;
    CappedPart firstPart = {Rate::percent(60), Money::riyals(9000)};
    CappedPart laterPart = {Rate::percent(50), Money::riyals(7500)};
    std::optional<Money> leastOld = Money::riyals(2000); ///< never above the average itself
    std::optional<Money> leastNew = std::nullopt;        ///< the new law names none
    int payments = 12;
    int paymentsWithin = 24; ///< months from the first payment
    int applyWithin = 90;    ///< days from leaving
    int registerAgainWithin = 90;
    int refusedOffersEnd = 3;
    int missedVisitsEnd = 4;
    int weeksAwayEnd = 6;
    int ageLimitOld = 60; ///< Hijri
    int ageLimitNew = 65; ///< Gregorian

    // ---- work injury ----
    Rate allowanceElsewhere = Rate::percent(100);
    Rate allowanceInFacility = Rate::percent(75);
    int injuredTells = 7;    ///< days from the injury
    int employerReports = 3; ///< days from being told
    int disabilityAveraged = 3;
    int pensionFromPercent = 50;
    int partialMultiple = 60;
    int leastMultiple = 36;
    int totalMultiple = 84;   ///< of who is not Saudi, disabled entirely or dead
    int foreignMultiple = 60; ///< of who is not Saudi, half disabled or more
    int monthsThatRound = 6;  ///< of an age, which make a year
    Dated<LumpSumLaw, 2> lumpSums{{{{day(2001, 4, 1), {40, Money::riyals(165'000), Money::riyals(330'000)}},
        {day(2024, 7, 3), {45, std::nullopt, std::nullopt}}}}};
    int reviewedFor = 5; ///< years

    // ---- maternity ----
    Date maternityBegan = day(2024, 7, 3);
    Date maternityPaidFrom = day(2025, 7, 1);
    int maternityMonths = 3;
    int sickChildMonths = 1;
    int maternityAveraged = 12;
    int maternityNeeds = 12;
    int maternityWithin = 36;
    int maternityAfter = 6; ///< months of pregnancy
};

/// The settled readings.
inline constexpr CareLaw settledCareLaw{};

} // namespace domain
