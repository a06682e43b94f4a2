// SPDX-License-Identifier: Apache-2.0
// ContributionLaw: every figure that contributions, bills and fines stand on, with its dates and its settled reading.
#pragma once

#include "domain/law/dated.h"
#include "domain/law/ratio.h"

#include <cstdint>

namespace domain {

/// What the two parties pay of the contributory wage.
struct Shares {
    Rate subscriber;
    Rate employer;
};

enum class RoundingPlace : std::uint8_t {
    PerLine,  ///< each branch and party by itself, half up
    PerTotal, ///< the subscriber's month as a whole; the lines are cut so that they sum to it
};

enum class PaymentOrder : std::uint8_t {
    MonthByMonth,       ///< oldest month first, its contributions before its fine
    ContributionsFirst, ///< all contributions, oldest first, then all fines
};

/// The defaults are the settled readings; another reading is a copy with one line changed. Rows whose beginning is not
/// known begin where annuities did, on 1393-01-01.
struct ContributionLaw {
    // ---- rates by branch: §1.1 ----
    Dated<Shares, 3> annuitiesOld{{{// L1 18, 65
        {day(2001, 4, 1), {Rate::percent(6), Rate::percent(9)}},
        {day(2002, 4, 1), {Rate::hundredths(750), Rate::percent(9)}},
        {day(2003, 4, 1), {Rate::percent(9), Rate::percent(9)}}}}};
    /// M/273 third. As announced; the decree's own words give 1 August, others read 3 July.
    Dated<Shares, 5> annuitiesNew{{{{day(2024, 7, 3), {Rate::percent(9), Rate::percent(9)}},
        {day(2025, 7, 1), {Rate::hundredths(950), Rate::hundredths(950)}},
        {day(2026, 7, 1), {Rate::percent(10), Rate::percent(10)}},
        {day(2027, 7, 1), {Rate::hundredths(1050), Rate::hundredths(1050)}},
        {day(2028, 7, 1), {Rate::percent(11), Rate::percent(11)}}}}};
    Dated<Rate, 1> hazards{{{{day(1982, 4, 24), Rate::percent(2)}}}}; ///< L1 18/1, L2 29
    Rate largestSurcharge = Rate::percent(2);                         ///< on the employer: Reg 26, R2 22
    Dated<Shares, 2> saned{{{{day(2014, 9, 1), {Rate::percent(1), Rate::percent(1)}},
        {day(2022, 1, 1), {Rate::hundredths(75), Rate::hundredths(75)}}}}};
    Dated<Rate, 1> voluntaryOld{{{{day(2001, 4, 1), Rate::percent(18)}}}}; ///< L1 18/2b; the new law's: both its shares
    RoundingPlace rounding = RoundingPlace::PerLine;

    // ---- who is covered: §0.3 ----
    int annuitiesUnderAgeOld = 60; ///< L1 4/2, at first cover
    int annuitiesUnderAgeNew = 65; ///< L2 14/2
    int sanedUnderAgeOld = 59;
    int sanedUnderAgeNew = 64; ///< L2 43

    // ---- the wage: §1.2 ----
    Dated<Money, 1> ceiling{{{{day(1973, 2, 4), Money::riyals(45'000)}}}};   ///< L1 19/1b, L2 8/2
    Dated<Money, 1> floorOld{{{{day(1973, 2, 4), Money::riyals(1'500)}}}};   ///< Reg 19/1; when it rose is not known
    Dated<Money, 1> floorNew{{{{day(1973, 2, 4), Money::riyals(1'500)}}}};   ///< L2 8/1: the legal minimum wage
    Dated<Money, 1> floorHazards{{{{day(1973, 2, 4), Money::riyals(400)}}}}; ///< Reg 19/1: insured in hazards alone
    int monthsOfHousingInKind = 2;                                           ///< of basic wage a year: Reg 16, R2 17
    int daysOfMonthlyWage = 30;                                              ///< Reg 17, R2 18
    int hoursOfMonthlyWage = 240;                                            ///< Reg 18/2
    bool limitsRiseAfter50 = true;                                           ///< L1 19/2, Reg 24; the old law only
    Rate riseAfter50 = Rate::percent(10);
    Rate riseForYearAway = Rate::percent(4);

    // ---- days: §1.3 ----
    Date byDaysFrom = day(2022, 2, 1); ///< others read 1 January
    bool monthsOfThirtyDays = false;   ///< the divisor: actual days (R2 36), or thirty throughout
    int daysOfCountedMonth = 30;       ///< qualifying months of the old law by days
    int restThatCounts = 13;           ///< Ann 1/2d

    // ---- due date, fine, waiver: §1.6 ----
    int dueDay = 15; ///< L1 19/5, Reg 33, R2 24
    bool extendsForHolidays = true;
    int holidayWindow = 5; ///< Reg 33/3: days at its end that are looked at, and the most it grows
    Rate fine = Rate::percent(2);
    Rate fineCap = Rate::percent(100); ///< Reg 30; R2 names none
    int waiverDays = 10;               ///< Reg 30, R2 25: up to so many days late the Governor may waive all
    Rate waiverOfGovernor = Rate::percent(50);
    PaymentOrder order = PaymentOrder::MonthByMonth;
    int instalmentGraceDays = 30; ///< Reg 42, R2 31: after a plan is cancelled
    int addedPeriodMonths = 24;   ///< Reg 15, R2 16

    // ---- voluntary: §1.7 ----
    int voluntaryFromAge = 18; ///< Reg 45/1
    int voluntaryUnderAge = 60;
    int voluntaryWindowYears = 5; ///< Reg 44
    int bracketChangeDays = 15;   ///< Reg 45/5, 45/6: from the first day of the insurance year

    // ---- nationals of the Gulf states: §1.8 ----
    Rate hostEmployerShare = Rate::percent(9); ///< the most that an employer here owes to the home state
};

} // namespace domain
