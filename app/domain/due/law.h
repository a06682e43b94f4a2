// SPDX-License-Identifier: Apache-2.0
// DueLaw: every figure by which pensions, lump sums and grants are computed, with its dates; the settled readings.
#pragma once

#include "domain/law/career.h"
#include "domain/law/dated.h"
#include "domain/law/ratio.h"
#include "domain/money.h"

#include <array>

namespace domain {

/// An age in full years and further months.
struct Age {
    int years = 0;
    int months = 0;

    [[nodiscard]] constexpr int inMonths() const { return years * 12 + months; }
    friend constexpr auto operator<=>(const Age &, const Age &) = default;
};

/// The age of retirement of those who had completed so many years on the day of the reform.
struct TransitionalAge {
    int completed;
    Age retirement;
};

/// The months that an early pension needs of those who had at least so many on the day of the reform.
struct TransitionalEarly {
    int months;
    int needed;
};

/// Wages up to which share of the average a pensioner of the new law may earn beside how much of the pension.
struct KeptBeside {
    Rate ofAveragePart; ///< the highest part of the average wage that still belongs here
    bool included;      ///< whether a wage of just that part belongs here too
    Rate kept;
};

/// What parts of a pension the entitled members of a family get together, by how many they are.
struct FamilyParts {
    Rate one;
    Rate two;
    Rate more;
};

/// Monthly parts of the average wage in a lump sum: for the first sixty months, and for each further one.
struct LumpSumParts {
    Rate first;
    Rate further;
};

/// The defaults are the settled readings. Another reading is a copy with one line changed.
struct DueLaw {
    // ---- decree M/273: the day of the reform, and the groups it makes ----
    Date reform = day(2024, 7, 3);
    int monthsThatProtect = 240;
    Age ageThatProtects = {48, 6}; ///< Gregorian; deemed fifty Hijri years

    /// Row by completed Gregorian years; those who were younger than the second row's years are in the first.
    std::array<TransitionalAge, 21> transitionalAges{{{0, {65, 0}},
        {29, {64, 8}},
        {30, {64, 4}},
        {31, {64, 0}},
        {32, {63, 8}},
        {33, {63, 4}},
        {34, {63, 0}},
        {35, {62, 8}},
        {36, {62, 4}},
        {37, {62, 0}},
        {38, {61, 8}},
        {39, {61, 4}},
        {40, {61, 0}},
        {41, {60, 8}},
        {42, {60, 4}},
        {43, {60, 0}},
        {44, {59, 8}},
        {45, {59, 4}},
        {46, {59, 0}},
        {47, {58, 8}},
        {48, {58, 4}}}};
    std::array<TransitionalEarly, 6> transitionalEarly{
        {{0, 360}, {180, 348}, {192, 336}, {204, 324}, {216, 312}, {228, 300}}};

    // ---- the old law ----
    Date oldLawBegan = day(2001, 4, 1); ///< months before it count a fiftieth of a year's average, not a fortieth
    Age oldAge = {60, 0};               ///< Hijri
    Age arduousAge = {55, 0};           ///< Hijri; mines, quarries, smelting, diving
    int oldMonths = 120;
    int oldEarlyMonths = 300;
    int oldPerAverage = 480;   ///< months that make a whole average: 1/40 a year
    int olderPerAverage = 600; ///< the same before the old law began: 1/50 a year
    int lastMonths = 24;       ///< over which wages are averaged
    int limitMonths = 60;      ///< back from the end: the wage that bounds the average
    Rate limitOfAverage = Rate::percent(150);
    Rate cutThatIsPaid = Rate::percent(10); ///< of the average: a larger cut gets a pension of its own
    Rate fallThatDivides = Rate::percent(10);
    int wageRiseLimitedFrom = 50; ///< Hijri years of age after which wages rise by a tenth a year at most
    /// When the last row began is not known; it is dated where nobody asks any more (domain report, register no. 6).
    Dated<Money, 3> oldMinimum{{{{day(2001, 4, 1), Money::riyals(1500)},
        {day(2005, 9, 21), Money::riyals(1725)},
        {day(2012, 1, 1), Money::halalas(198'375)}}}};

    // ---- the old law: buying months, and the lump sum ----
    int notionalFrom = 60; ///< months that one must have to buy others
    int mostNotional = 60;
    Rate notionalRate = Rate::percent(18);
    Rate notionalInstalment = Rate::percent(25); ///< of the pension
    int firstMonths = 60;
    LumpSumParts lumpSum = {Rate::percent(10), Rate::percent(12)};
    LumpSumParts lumpSumBeforeOldLaw = {Rate::percent(6), Rate::percent(7)};

    // ---- the new law ----
    Age newAge = {65, 0}; ///< Gregorian
    Age newEarlyAge = {55, 0};
    int newMonths = 180;
    int newEarlyMonths = 360;
    int fullMonths = 480;
    int highestMonths = 180; ///< over which wages are averaged
    Rate perYear = Rate::hundredths(225);
    Rate perYearEarly = Rate::percent(3); ///< less for each twelve months
    Rate perYearLate = Rate::percent(3);  ///< more for each twelve months
    Dated<Money, 1> minimumAtQualifying{{{{day(2024, 7, 3), Money::riyals(2000)}}}};
    Dated<Money, 1> minimumAtFull{{{{day(2024, 7, 3), Money::riyals(4000)}}}};
    bool minimumBeforeReduction = true;
    std::array<KeptBeside, 2> keptBeside{
        {{Rate::percent(50), true, Rate::percent(100)}, {Rate::percent(100), false, Rate::percent(75)}}};
    Rate keptBesideMore = Rate::percent(50);
    Rate mostRevaluation = Rate::hundredths(550); ///< of consumer prices, a year
    int monthlyRefundFrom = 60;                   ///< months from which a refund may be taken month by month

    // ---- disability and death, both laws ----
    int disabilityConsecutive = 12;
    int disabilityInterrupted = 18;
    int deathConsecutive = 3;
    int deathInterrupted = 6;
    Rate disabilityAtLeast = Rate::percent(50); ///< of the average
    int disabilityProvedWithin = 18;            ///< months after leaving, old law
    Rate aid = Rate::percent(50);
    Money mostAid = Money::riyals(3500);

    // ---- families and grants ----
    FamilyParts oldFamily = {Rate::percent(50), Rate::percent(75), Rate::percent(100)};
    FamilyParts newFamily = {Rate::percent(50), Rate::percent(75), Rate::percent(75)};
    Dated<Money, 3> memberMinimum{{{{day(2001, 4, 1), Money::riyals(300)},
        {day(2005, 9, 21), Money::riyals(345)},
        {day(2012, 1, 1), Money::halalas(39'675)}}}};
    int childAge = 21;
    int studentAgeOld = 26;
    int studentAgeNew = 24;
    int marriageGrantMonths = 18;
    int deathGrantMonths = 3;
    Money mostDeathGrant = Money::riyals(10'000);

    // ---- being paid ----
    Money heldTogether = Money::riyals(3000); ///< up to which a second pension tops up the larger one
    Rate debtPart = Rate::percent(25);
    Rate falseDataPart = Rate::percent(50);
    Rate courtPartOne = Rate::percent(25);
    Rate courtPartMore = Rate::percent(50);
    int prisonMonths = 3; ///< of a sentence or stay; and after release

    // ---- what counts ----
    bool hijriTopUp = false;       ///< whether the days by which Hijri years are shorter help to qualify (Ann 1/3)
    bool otherBodiesCount = false; ///< whether civil and military months help to qualify
};

/// The settled readings.
inline constexpr DueLaw settledDueLaw{};

} // namespace domain
