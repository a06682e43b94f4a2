// SPDX-License-Identifier: Apache-2.0
// Reckoning the contributory wage.
#include "domain/owed/wage.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int monthsOfYear = 12;
constexpr int ageOfLimitedRises = 50;
constexpr int mostYearsAway = 60; // no working life has more, and the power stays exact

// In halalas; three amounts in their range cannot leave that of int64.
std::int64_t cashOf(const Wage &wage)
{
    return wage.basic.inHalalas() + wage.commission.inHalalas() + (wage.housingInKind ? 0 : wage.housing.inHalalas());
}

Ratio withDwelling(std::int64_t cash, const ContributionLaw &law)
{
    return Ratio(cash) * Ratio(monthsOfYear + law.monthsOfHousingInKind, monthsOfYear);
}

Amount told(Explanation *why, const Wage &wage, const Amount &sum)
{
    if (why != nullptr)
        why->add("wage.elements",
            {{"basic", wage.basic},
                {"commission", wage.commission},
                {"housing", wage.housing},
                {"housing_in_kind", wage.housingInKind}},
            sum);
    return sum;
}

} // namespace

Outcome<Money> monthlyPay(Money pay, PayBasis basis, const ContributionLaw &law)
{
    const int parts = basis == PayBasis::Daily    ? law.daysOfMonthlyWage
                      : basis == PayBasis::Hourly ? law.hoursOfMonthlyWage
                                                  : 1;
    if (pay.inHalalas() > Money::limit / parts || pay.inHalalas() < -Money::limit / parts)
        return refuse("money.range");
    return Money::halalas(pay.inHalalas() * parts);
}

Outcome<WageLimits> WageLimits::in(
    Month month, Scheme scheme, Branches branches, bool publicBody, const ContributionLaw &law)
{
    const Date on = month.lastDay();
    const Money *ceiling = law.ceiling.on(on);
    const Money *floor = branches.hazardsAlone() ? law.floorHazards.on(on)
                         : scheme == Scheme::New ? law.floorNew.on(on)
                                                 : law.floorOld.on(on);
    if (ceiling == nullptr || floor == nullptr)
        return refuse("date.outside_table", "month");
    return WageLimits{publicBody ? Money() : *floor, *ceiling};
}

Amount contributoryWage(
    const Wage &wage, const WageLimits &limits, const ContributionLaw &law, const Amount *mostByRise, Explanation *why)
{
    const std::int64_t cash = cashOf(wage);
    Amount sum = told(why, wage, Amount::halalas(wage.housingInKind ? withDwelling(cash, law) : Ratio(cash)));
    if (mostByRise != nullptr && sum > *mostByRise) {
        if (why != nullptr)
            why->add("wage.rise_limited", {{"wage", sum}, {"most_by_rise", *mostByRise}}, *mostByRise);
        sum = *mostByRise;
    }
    if (sum < Amount(limits.floor)) {
        if (why != nullptr)
            why->add("wage.floor", {{"wage", sum}, {"floor", limits.floor}}, limits.floor);
        return limits.floor;
    }
    if (sum > Amount(limits.ceiling)) {
        if (why != nullptr)
            why->add("wage.ceiling", {{"wage", sum}, {"ceiling", limits.ceiling}}, limits.ceiling);
        return limits.ceiling;
    }
    return sum;
}

Outcome<Amount> wagesAtOthers(const std::vector<Money> &wages, const WageLimits &limits)
{
    Money sum;
    for (const Money wage : wages) {
        if (wage.isNegative())
            return refuse("amount.negative", "otherWages");
        const auto more = Money::checkedSum(sum, std::clamp(wage, limits.floor, limits.ceiling));
        if (!more)
            return more.fault().within("otherWages");
        sum = *more;
    }
    return Amount(sum);
}

Amount shareOfCeiling(const Amount &own, const Amount &atOthers, const WageLimits &limits, Explanation *why)
{
    const Amount sum = own + atOthers;
    if (sum <= Amount(limits.ceiling))
        return own;
    const Amount share = own * (Amount(limits.ceiling) / sum);
    if (why != nullptr)
        why->add("wage.several_employers",
            {{"wage", own}, {"wage_at_others", atOthers}, {"ceiling", limits.ceiling}},
            share);
    return share;
}

std::optional<int> risesLimitedFrom(const Person &person, const ContributionLaw &law)
{
    if (!law.limitsRiseAfter50 || person.scheme != Scheme::Old || person.nationality != Nationality::Saudi)
        return std::nullopt;
    const auto fifty = person.birth.turns(ageOfLimitedRises, CalendarKind::Hijri);
    return fifty ? std::optional(static_cast<int>(fifty->ymd().year()) + 1) : std::nullopt;
}

Amount mostAfterRise(const Amount &before, int fullYearsAway, const ContributionLaw &law, Explanation *why)
{
    const Ratio oneYear = Ratio(1) + law.riseAfter50.ratio();
    // Exact for eight years, then to twelve decimals: far finer than a halala, and small enough for the arithmetic.
    Ratio away(1);
    const Ratio eachYear = Ratio(1) + law.riseForYearAway.ratio();
    for (int year = 0; year < std::min(fullYearsAway, mostYearsAway); ++year) {
        away = away * eachYear;
        constexpr std::int64_t grain = 1'000'000'000'000;
        if (away.denominator() > grain)
            away = Ratio((away * Ratio(grain)).floor(), grain);
    }
    // A registered wage is money: in halalas year after year, or its fractions outgrow the arithmetic.
    const Amount most = (before * std::max(oneYear, away)).rounded();
    if (why != nullptr)
        why->add("wage.rise_after_50",
            {{"wage_before", before}, {"full_years_away", fullYearsAway}, {"rise", law.riseAfter50}},
            most);
    return most;
}

} // namespace domain
