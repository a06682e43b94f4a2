// SPDX-License-Identifier: Apache-2.0
// Finding rates and applying them.
#include "domain/owed/contribution.h"

#include <algorithm>
#include <type_traits>

namespace domain {

namespace {

Term termOf(Scheme scheme)
{
    return scheme == Scheme::Old ? Term("old_law") : Term("new_law");
}

Term termOf(Branches branches)
{
    if (branches.hazardsAlone())
        return Term("hazards_alone");
    if (!branches.hazards)
        return branches.annuities ? Term("annuities_alone") : Term("no");
    if (!branches.annuities)
        return Term("hazards_and_saned");
    return branches.saned ? Term("all_branches") : Term("annuities_and_hazards");
}

const Shares *annuitiesOn(Date day, Scheme scheme, const ContributionLaw &law)
{
    return scheme == Scheme::Old ? law.annuitiesOld.on(day) : law.annuitiesNew.on(day);
}

Outcome<Branches> branchesOfSaudi(const Person &person, const Entry &entry, const ContributionLaw &law)
{
    const bool old = person.scheme == Scheme::Old;
    const auto age = person.birth.ageOn(entry.joined, calendarOf(person.scheme));
    if (!age)
        return age.fault();
    const bool annuities = entry.insuredBefore || *age < (old ? law.annuitiesUnderAgeOld : law.annuitiesUnderAgeNew);
    if (entry.posting == Posting::AbroadFromKingdom)
        return Branches{.annuities = annuities, .hazards = false, .saned = false};
    if (entry.kind == PeriodKind::Added && !old)
        return Branches{.annuities = annuities, .hazards = false, .saned = false};
    return Branches{
        .annuities = annuities, .hazards = true, .saned = *age < (old ? law.sanedUnderAgeOld : law.sanedUnderAgeNew)};
}

/// The wage of the days served, over the whole of the rates: multiplied by a rate and divided once, it is a line.
struct Base {
    Wide numerator;
    Wide denominator;

    [[nodiscard]] Money line(Rate rate) const { return halfUp(numerator * rate.inHundredths(), denominator); }
};

/// Nearly all lines fit in 64 bits, whatever the rate, and are divided there; those of a whole month and whole halalas
/// even by a constant.
template <class Denominator>
struct SmallBase {
    std::uint64_t numerator;
    Denominator denominator;

    [[nodiscard]] Money line(Rate rate) const
    {
        const std::uint64_t over = numerator * static_cast<std::uint64_t>(rate.inHundredths());
        return Money::halalas(static_cast<std::int64_t>((over + denominator / 2) / denominator));
    }
};
using WholeOfRates = std::integral_constant<std::uint64_t, Rate::whole>;

Base baseOf(const Amount &monthlyWage, MonthPart part)
{
    const Ratio &halalas = monthlyWage.inHalalas();
    if (part.whole())
        return {halalas.numerator(), halalas.denominator() * Rate::whole};
    return {halalas.numerator() * part.days, halalas.denominator() * part.of * Rate::whole};
}

// The lines cut out of one rounded whole: each ends where the sum of the rates up to it, rounded, ends.
template <class AnyBase>
Contribution cutFromTotal(const AnyBase &base, const MonthRates &rates)
{
    Contribution lines;
    Rate until;
    Money taken;
    const auto cut = [&](Money &line, Rate rate) {
        until = until + rate;
        line = base.line(until) - taken;
        taken += line;
    };
    cut(lines.annuitiesSubscriber, rates.annuities.subscriber);
    cut(lines.annuitiesEmployer, rates.annuities.employer);
    cut(lines.sanedSubscriber, rates.saned.subscriber);
    cut(lines.sanedEmployer, rates.saned.employer);
    cut(lines.hazards, rates.hazards);
    return lines;
}

template <class AnyBase>
Contribution linesOf(const AnyBase &base, const MonthRates &rates, RoundingPlace rounding)
{
    if (rounding == RoundingPlace::PerTotal)
        return cutFromTotal(base, rates);
    return {base.line(rates.annuities.subscriber),
        base.line(rates.annuities.employer),
        base.line(rates.saned.subscriber),
        base.line(rates.saned.employer),
        base.line(rates.hazards)};
}

void tell(Explanation &why, const Amount &wage, MonthPart part, const MonthRates &rates, const Contribution &lines)
{
    const Amount base = wage * part.ratio();
    if (!part.whole())
        why.add("contribution.part_of_month", {{"wage", wage}, {"days", part.days}, {"days_of_month", part.of}}, base);
    if (!rates.annuities.subscriber.isZero())
        why.add("contribution.annuities_subscriber",
            {{"wage", base}, {"rate", rates.annuities.subscriber}},
            lines.annuitiesSubscriber);
    if (!rates.annuities.employer.isZero())
        why.add("contribution.annuities_employer",
            {{"wage", base}, {"rate", rates.annuities.employer}},
            lines.annuitiesEmployer);
    if (!rates.saned.subscriber.isZero())
        why.add(
            "contribution.saned_subscriber", {{"wage", base}, {"rate", rates.saned.subscriber}}, lines.sanedSubscriber);
    if (!rates.saned.employer.isZero())
        why.add("contribution.saned_employer", {{"wage", base}, {"rate", rates.saned.employer}}, lines.sanedEmployer);
    if (!rates.hazards.isZero())
        why.add("contribution.hazards", {{"wage", base}, {"rate", rates.hazards}}, lines.hazards);
    why.add("contribution.total", {{"subscriber", lines.subscriber()}, {"employer", lines.employer()}}, lines.total());
}

} // namespace

Outcome<Branches> branchesOf(const Person &person, const Entry &entry, const ContributionLaw &law, Explanation *why)
{
    Outcome<Branches> branches = Branches{.annuities = false, .hazards = true, .saned = false};
    if (entry.kind == PeriodKind::Voluntary)
        branches = Branches{.annuities = true, .hazards = false, .saned = false};
    else if (person.nationality == Nationality::Saudi)
        branches = branchesOfSaudi(person, entry, law);
    if (branches && why != nullptr)
        why->add("branches.decided",
            {{"scheme", termOf(person.scheme)},
                {"saudi", person.nationality == Nationality::Saudi},
                {"joined", entry.joined},
                {"insured_before", entry.insuredBefore}},
            termOf(*branches));
    return branches;
}

Outcome<MonthRates> MonthRates::in(
    Month month, Scheme scheme, Branches branches, Rate surcharge, const ContributionLaw &law, Explanation *why)
{
    if (surcharge < Rate() || surcharge > law.largestSurcharge)
        return refuse("rate.range", "surcharge", law.largestSurcharge.inHundredths());
    const Date on = month.lastDay();
    const Shares *annuities = annuitiesOn(on, scheme, law);
    const Rate *hazards = law.hazards.on(on);
    if ((branches.annuities && annuities == nullptr) || (branches.hazards && hazards == nullptr))
        return refuse("date.outside_table", "month");
    MonthRates rates;
    if (branches.annuities)
        rates.annuities = *annuities;
    if (branches.hazards)
        rates.hazards = *hazards + surcharge;
    if (const Shares *saned = law.saned.on(on); branches.saned && saned != nullptr)
        rates.saned = *saned;
    if (why != nullptr)
        why->add("rates.of_month",
            {{"month", month}, {"scheme", termOf(scheme)}, {"branches", termOf(branches)}, {"surcharge", surcharge}},
            rates.annuities.subscriber + rates.annuities.employer + rates.saned.subscriber + rates.saned.employer
                + rates.hazards);
    return rates;
}

Outcome<MonthRates> MonthRates::voluntaryIn(Month month, Scheme scheme, const ContributionLaw &law, Explanation *why)
{
    const Date on = month.lastDay();
    MonthRates rates;
    if (scheme == Scheme::Old) {
        const Rate *rate = law.voluntaryOld.on(on);
        if (rate == nullptr)
            return refuse("date.outside_table", "month");
        rates.annuities.subscriber = *rate;
    } else {
        const Shares *shares = law.annuitiesNew.on(on);
        if (shares == nullptr)
            return refuse("date.outside_table", "month");
        rates.annuities.subscriber = shares->subscriber + shares->employer;
    }
    if (why != nullptr)
        why->add("rates.voluntary", {{"month", month}, {"scheme", termOf(scheme)}}, rates.annuities.subscriber);
    return rates;
}

Contribution contributionOf(
    const Amount &monthlyWage, MonthPart part, const MonthRates &rates, RoundingPlace rounding, Explanation *why)
{
    const Base base = baseOf(monthlyWage, part);
    constexpr Wide small = INT32_MAX;
    const auto numerator = static_cast<std::uint64_t>(base.numerator);
    const auto denominator = static_cast<std::uint64_t>(base.denominator);
    Contribution lines;
    if (base.numerator > small || base.denominator > small)
        lines = linesOf(base, rates, rounding);
    else if (denominator == WholeOfRates())
        lines = linesOf(SmallBase<WholeOfRates>{numerator, {}}, rates, rounding);
    else
        lines = linesOf(SmallBase<std::uint64_t>{numerator, denominator}, rates, rounding);
    if (why != nullptr)
        tell(*why, monthlyWage, part, rates, lines);
    return lines;
}

Outcome<HomeContribution> homeContribution(GulfState state, Month month, Money wage, Difference difference,
    const std::vector<HomeRates> &known, const ContributionLaw &law, Explanation *why)
{
    const HomeRates *home = nullptr;
    for (const HomeRates &each : known)
        if (each.state == state && each.from <= month.lastDay() && (home == nullptr || home->from <= each.from))
            home = &each;
    if (home == nullptr)
        return refuse("home_state.no_rates", "month");
    const Money taken = std::min(wage, home->ceiling);
    if (taken.isNegative() || taken.inHalalas() > Money::limit / 2)
        return refuse(taken.isNegative() ? KnownCode("amount.negative") : KnownCode("money.range"), "wage");
    const Amount base = taken;
    const Rate hosted = std::min(home->employer, law.hostEmployerShare);
    const Rate beyond = Rate::hundredths(home->employer.inHundredths() - hosted.inHundredths());
    const bool onWorker = difference == Difference::OnWorker;
    const HomeContribution result{(base * (onWorker ? home->worker + beyond : home->worker)).rounded(),
        (base * (onWorker ? hosted : home->employer)).rounded()};
    if (why != nullptr)
        why->add("home_state.contribution",
            {{"wage", base},
                {"rate", home->worker},
                {"employer_rate", home->employer},
                {"host_share", law.hostEmployerShare},
                {"worker", result.worker}},
            result.employer);
    return result;
}

} // namespace domain
