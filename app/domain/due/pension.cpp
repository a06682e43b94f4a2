// SPDX-License-Identifier: Apache-2.0
// The formulas of both laws with their bounds, and the conditions before them.
#include "domain/due/pension.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int monthsInYear = 12;

// ---- the old law (L1 38/3) ---------------------------------------------------------------------------------------

// What part of an average the months of a stretch make: a fortieth a year, a fiftieth before April 2001.
Ratio partOf(const Stretch &stretch, const DueLaw &law)
{
    const Ratio older = stretch.olderMonths;
    return (stretch.months - older) / law.oldPerAverage + older / law.olderPerAverage;
}

Amount ofStretch(const Stretch &stretch, const DueLaw &law, Explanation *why)
{
    const Ratio part = partOf(stretch, law);
    const Amount formula = (stretch.average + stretch.cut) * part;
    if (why)
        why->add("pension.old",
            {{"average", stretch.average},
                {"cut", stretch.cut},
                {"months", stretch.months},
                {"months_before_2001", stretch.olderMonths}},
            formula);
    return formula;
}

// 100 % of the average; of the mean of the two where there are separate stretches (L1 38/3d).
Amount capOf(const Basis &basis)
{
    const Amount last = basis.last.average + basis.last.cut;
    return basis.earlier ? (basis.earlier->average + basis.earlier->cut + last) / 2 : last;
}

Amount oldPension(const Basis &basis, const DueLaw &law, Explanation *why)
{
    Amount formula = ofStretch(basis.last, law, why);
    if (basis.earlier)
        formula += ofStretch(*basis.earlier, law, why);
    const Amount cap = capOf(basis);
    if (formula <= cap)
        return formula;
    if (why)
        why->add("pension.old.capped", {{"formula", formula}, {"average", cap}}, cap);
    return cap;
}

// ---- the new law (L2 17) -----------------------------------------------------------------------------------------

Amount newPension(const Basis &basis, const DueLaw &law, Explanation *why)
{
    const Amount &average = basis.last.average;
    const Ratio months = basis.months();
    const Amount formula = average * law.perYear * (months / monthsInYear);
    if (why)
        why->add("pension.new", {{"average", average}, {"months", months}, {"rate", law.perYear}}, formula);
    if (formula <= average)
        return formula;
    if (why)
        why->add("pension.new.capped", {{"formula", formula}, {"average", average}}, average);
    return average;
}

Amount raised(Amount pension, const Amount &minimum, KnownRule rule, Explanation *why)
{
    if (pension >= minimum)
        return pension;
    if (why)
        why->add(rule, {{"formula", pension}}, minimum);
    return minimum;
}

// L2 17/3: the lesser of the months before the age and those short of 480.
Amount reduced(const Amount &pension, const PensionFigures &figures, const DueLaw &law, Explanation *why)
{
    const Ratio missing = std::max(Ratio(0), Ratio(law.fullMonths) - figures.basis.months());
    const Ratio months = std::min(Ratio(figures.monthsBeforeAge), missing);
    const Amount less = pension * (Ratio(1) - law.perYearEarly.ratio() * months / monthsInYear);
    if (why)
        why->add("pension.reduced",
            {{"formula", pension},
                {"months_before_age", figures.monthsBeforeAge},
                {"months_short", missing},
                {"rate", law.perYearEarly}},
            less);
    return less;
}

// L2 17/4
Amount increased(const Amount &pension, const Ratio &months, const DueLaw &law, Explanation *why)
{
    const Amount more = pension * (Ratio(1) + law.perYearLate.ratio() * months / monthsInYear);
    if (why)
        why->add(
            "pension.increased", {{"formula", pension}, {"months_after_age", months}, {"rate", law.perYearLate}}, more);
    return more;
}

// ---- both --------------------------------------------------------------------------------------------------------

bool isForDisability(Benefit benefit)
{
    return benefit == Benefit::Disability || benefit == Benefit::DisabilityAfterLeaving;
}

bool hasHalfOfAverage(Benefit benefit)
{
    return benefit == Benefit::Disability || benefit == Benefit::Death;
}

Outcome<Amount> minimumOf(const PensionFigures &figures, const DueLaw &law)
{
    if (figures.scheme == Scheme::New) {
        const auto minimum = newMinimum(figures.basis.months(), figures.on, law);
        return minimum ? Outcome<Amount>(*minimum) : refuse("date.outside_table", "on");
    }
    const Money *minimum = law.oldMinimum.on(figures.on);
    return minimum != nullptr ? Outcome<Amount>(*minimum) : refuse("date.outside_table", "on");
}

Amount oldAmount(const PensionFigures &figures, const Amount &minimum, const DueLaw &law, Explanation *why)
{
    Amount pension = oldPension(figures.basis, law, why);
    if (hasHalfOfAverage(figures.benefit))
        pension = raised(pension, capOf(figures.basis) * law.disabilityAtLeast, "pension.old.half", why);
    return raised(pension, minimum, "pension.old.minimum", why);
}

Amount newAmount(const PensionFigures &figures, const Amount &minimum, const DueLaw &law, Explanation *why)
{
    Amount pension = newPension(figures.basis, law, why);
    if (hasHalfOfAverage(figures.benefit))
        pension = raised(pension, figures.basis.last.average * law.disabilityAtLeast, "pension.new.half", why);
    if (law.minimumBeforeReduction)
        pension = raised(pension, minimum, "pension.new.minimum", why);
    if (figures.benefit == Benefit::Early)
        pension = reduced(pension, figures, law, why);
    if (figures.benefit == Benefit::OldAge && !figures.monthsAfterAge.isZero())
        pension = increased(pension, figures.monthsAfterAge, law, why);
    return law.minimumBeforeReduction ? pension : raised(pension, minimum, "pension.new.minimum", why);
}

Money aidBeside(Money monthly, const DueLaw &law, Explanation *why)
{
    const Money aid = std::min((Amount(monthly) * law.aid).rounded(), law.mostAid);
    if (why)
        why->add("pension.aid", {{"pension", monthly}, {"rate", law.aid}, {"at_most", law.mostAid}}, aid);
    return aid;
}

Outcome<Done> checked(const PensionFigures &figures, const DueLaw &law)
{
    if (auto basis = checked(figures.basis); !basis)
        return basis.fault().within("basis");
    const int mostBefore = law.newAge.inMonths() - law.newEarlyAge.inMonths();
    if (figures.monthsBeforeAge < 0 || figures.monthsBeforeAge > mostBefore)
        return refuse("months.range", "monthsBeforeAge", mostBefore);
    const Ratio months = figures.basis.months();
    if (figures.monthsAfterAge.isNegative() || figures.monthsAfterAge > months)
        return refuse("months.range", "monthsAfterAge", months.floor());
    return Done{};
}

// ---- claims ------------------------------------------------------------------------------------------------------

Outcome<Done> checkedMonths(const PensionClaim &claim, const Requirement &needs, const DueLaw &law)
{
    const Service &service = claim.service;
    if (service.qualifying(claim.standing.scheme, law) < needs.months)
        return refuse("claim.too_few_months", "service", needs.months);
    if (service.longestRun() < needs.consecutive && service.registeredMonths() < needs.interrupted)
        return refuse("claim.too_few_months", "service", needs.interrupted);
    return Done{};
}

Outcome<Done> checkedClaim(const PensionClaim &claim, const Requirement &needs, const DueLaw &law)
{
    if (needs.notBefore && claim.on < *needs.notBefore)
        return refuse("claim.too_early", "on");
    if (needs.before && claim.on >= *needs.before)
        return refuse("claim.too_late", "on");
    const bool stopped = claim.left && *claim.left <= claim.on;
    if (needs.left && !stopped)
        return refuse("claim.not_left", "left");
    if (needs.inService && claim.left && claim.on > *claim.left)
        return refuse("claim.not_insured", "left");
    const bool provedLate = claim.left && claim.proved && claim.benefit == Benefit::Disability
                            && claim.standing.scheme == Scheme::Old
                            && *claim.proved > addMonths(*claim.left, law.disabilityProvedWithin);
    if (provedLate)
        return refuse("claim.proved_too_late", "proved", law.disabilityProvedWithin);
    return checkedMonths(claim, needs, law);
}

// L2 17/4: months after the age, of those that are not needed to qualify.
Ratio monthsAfterAge(const PensionClaim &claim, const DueLaw &law)
{
    Ratio after;
    for (const MonthServed &served : claim.service.months)
        if (served.month.firstDay() >= claim.standing.retirement)
            after += served.part;
    const Ratio beyond = claim.service.counted(Scheme::New) - Ratio(law.newMonths);
    return std::max(Ratio(0), std::min(after, beyond));
}

} // namespace

std::optional<Amount> newMinimum(const Ratio &months, Date on, const DueLaw &law)
{
    const Money *least = law.minimumAtQualifying.on(on);
    const Money *full = law.minimumAtFull.on(on);
    if (least == nullptr || full == nullptr)
        return std::nullopt;
    const Ratio counted = std::max(Ratio(law.newMonths), std::min(months, Ratio(law.fullMonths)));
    const Ratio part = (counted - law.newMonths) / (law.fullMonths - law.newMonths);
    return Amount(*least) + (Amount(*full) - Amount(*least)) * part;
}

Outcome<Requirement> requirementOf(Benefit benefit, const Standing &standing, const DueLaw &law)
{
    const bool isOld = standing.scheme == Scheme::Old;
    Requirement needs;
    switch (benefit) {
    case Benefit::OldAge:
        needs.notBefore = standing.retirement;
        needs.months = standing.months;
        needs.left = isOld;
        return needs;
    case Benefit::Early:
        needs.notBefore = standing.earliestEarly;
        needs.months = standing.earlyMonths;
        needs.left = true;
        return needs;
    case Benefit::Arduous:
    case Benefit::Prison: {
        if (!isOld)
            return refuse("claim.no_such_benefit", "benefit");
        needs.months = law.oldMonths;
        needs.left = true;
        if (benefit == Benefit::Prison)
            return needs;
        const auto age = standing.birth.turns(law.arduousAge.years, CalendarKind::Hijri, law.arduousAge.months);
        if (!age)
            return age.fault().within("birth");
        needs.notBefore = *age;
        return needs;
    }
    case Benefit::Disability:
        needs.before = standing.retirement;
        needs.consecutive = law.disabilityConsecutive;
        needs.interrupted = law.disabilityInterrupted;
        needs.inService = true;
        return needs;
    case Benefit::Death:
        needs.consecutive = law.deathConsecutive;
        needs.interrupted = law.deathInterrupted;
        needs.inService = true;
        return needs;
    case Benefit::DisabilityAfterLeaving:
    case Benefit::DeathAfterLeaving:
        needs.months = standing.months;
        needs.left = true;
        return needs;
    }
    return refuse("claim.no_such_benefit", "benefit");
}

Amount formulaOf(const Basis &basis, Scheme scheme, const DueLaw &law, Explanation *why)
{
    return scheme == Scheme::Old ? oldPension(basis, law, why) : newPension(basis, law, why);
}

Outcome<Pension> pensionOf(const PensionFigures &figures, const DueLaw &law, Explanation *why)
{
    if (auto well = checked(figures, law); !well)
        return well.fault();
    const auto minimum = minimumOf(figures, law);
    if (!minimum)
        return minimum.fault();
    const Amount exact =
        figures.scheme == Scheme::Old ? oldAmount(figures, *minimum, law, why) : newAmount(figures, *minimum, law, why);
    Pension pension;
    pension.monthly = exact.rounded();
    if (why)
        why->add("pension.rounded", {{"pension", exact}}, pension.monthly);
    if (figures.needsAid && isForDisability(figures.benefit))
        pension.aid = aidBeside(pension.monthly, law, why);
    return pension;
}

Outcome<PensionFigures> figuresOf(const PensionClaim &claim, const DueLaw &law, Explanation *why)
{
    const auto needs = requirementOf(claim.benefit, claim.standing, law);
    if (!needs)
        return needs.fault();
    if (auto met = checkedClaim(claim, *needs, law); !met)
        return met.fault();
    const auto basis = basisOf(claim.service, claim.standing.scheme, law, why);
    if (!basis)
        return basis.fault().within("service");
    PensionFigures figures{claim.standing.scheme, claim.benefit, *basis, claim.on};
    figures.needsAid = claim.needsAid;
    if (figures.scheme == Scheme::New && claim.benefit == Benefit::Early && claim.on < claim.standing.retirement)
        figures.monthsBeforeAge = law.newAge.inMonths() - fullMonths(claim.standing.birth.gregorian(), claim.on);
    if (figures.scheme == Scheme::New)
        figures.monthsAfterAge = monthsAfterAge(claim, law);
    return figures;
}

Outcome<Pension> pensionOf(const PensionClaim &claim, const DueLaw &law, Explanation *why)
{
    const auto figures = figuresOf(claim, law, why);
    if (!figures)
        return figures.fault();
    return pensionOf(*figures, law, why);
}

} // namespace domain
