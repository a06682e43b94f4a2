// SPDX-License-Identifier: Apache-2.0
// Being paid: from when to when, raised, beside another pension or a wage, and after deductions.
#include "domain/due/payment.h"

#include <algorithm>
#include <string>

namespace domain {

namespace {

Amount nothingOrMore(const Amount &amount)
{
    return amount.isNegative() ? Amount() : amount;
}

// Ann 8/3: before the age the pension stops; after it, it makes up what the wage lacks.
Money paidBesideOld(const ReturnToWork &work, Explanation *why)
{
    const Amount missing = nothingOrMore(work.average - Amount(work.wage));
    const Money paid = work.reachedAge ? std::min(missing, Amount(work.pension)).rounded() : Money();
    if (why)
        why->add("work.beside_old",
            {{"pension", work.pension},
                {"average", work.average},
                {"wage", work.wage},
                {"age_reached", work.reachedAge}},
            paid);
    return paid;
}

Rate keptOf(const Ratio &ofAverage, const DueLaw &law)
{
    for (const KeptBeside &row : law.keptBeside) {
        const Ratio most = row.ofAveragePart.ratio();
        if (ofAverage < most || (row.included && ofAverage == most))
            return row.kept;
    }
    return law.keptBesideMore;
}

// L2 18: half, three quarters or all of an early pension; nothing is taken once the age is reached.
Money paidBesideNew(const ReturnToWork &work, const DueLaw &law, Explanation *why)
{
    const Ratio part = Amount(work.wage) / Amount(work.averageOfAll);
    const Rate kept = work.reachedAge ? Rate::percent(100) : keptOf(part, law);
    const Money paid = (Amount(work.pension) * kept).rounded();
    if (why)
        why->add("work.beside_new",
            {{"pension", work.pension},
                {"wage", work.wage},
                {"average_of_all", work.averageOfAll},
                {"age_reached", work.reachedAge},
                {"rate", kept}},
            paid);
    return paid;
}

Outcome<Done> checked(const Debts &debts)
{
    if (debts.toInstitution.isNegative())
        return refuse("amount.negative", "toInstitution");
    if (debts.byCourts.isNegative())
        return refuse("amount.negative", "byCourts");
    if (debts.creditors < 0)
        return refuse("amount.negative", "creditors");
    return Done{};
}

} // namespace

Month firstMonthPaid(Benefit benefit, Date conditionsMet, Date asked)
{
    const bool fromAsking =
        benefit == Benefit::Early || benefit == Benefit::Arduous || benefit == Benefit::DisabilityAfterLeaving;
    const Date from = fromAsking ? std::max(conditionsMet, asked) : conditionsMet;
    return Month::containing(from).plus(1);
}

Month lastMonthPaid(Date ended)
{
    return Month::containing(ended);
}

Outcome<MonthsPaid> monthsPaidInPrison(const Imprisonment &imprisonment, Date today, const DueLaw &law)
{
    const Date until = imprisonment.released.value_or(today);
    if (until < imprisonment.entered)
        return refuse("date.order", imprisonment.released ? "released" : "entered");
    const Date threeMonthsIn = addMonths(imprisonment.entered, law.prisonMonths);
    if (!imprisonment.sentenced && until < threeMonthsIn)
        return refuse("claim.too_early", "entered", law.prisonMonths);
    MonthsPaid paid{Month::containing(imprisonment.sentenced ? imprisonment.entered : threeMonthsIn).plus(1), {}};
    if (imprisonment.released)
        paid.last = Month::containing(*imprisonment.released).plus(law.prisonMonths);
    return paid;
}

Outcome<Money> indexed(Money pension, Date since, Date on, const std::vector<Rise> &rises, Explanation *why)
{
    if (pension.isNegative())
        return refuse("amount.negative", "pension");
    Money raised = pension;
    for (std::size_t i = 0; i < rises.size(); ++i) {
        const Rise &rise = rises[i];
        if (i > 0 && rise.from <= rises[i - 1].from)
            return refuse("period.unordered", "rises." + std::to_string(i));
        if (rise.by < Rate())
            return refuse("amount.negative", "rises." + std::to_string(i));
        if (rise.from <= since || rise.from > on)
            continue;
        const Amount more = Amount(raised) * (Ratio(1) + rise.by.ratio());
        if (more > Amount(Money::halalas(Money::limit)))
            return refuse("money.range", "pension");
        if (why)
            why->add("pension.indexed", {{"pension", raised}, {"date", rise.from}, {"rate", rise.by}}, more.rounded());
        raised = more.rounded();
    }
    return raised;
}

Outcome<Money> heldTogether(Money one, Money other, const DueLaw &law, Explanation *why)
{
    if (one.isNegative() || other.isNegative())
        return refuse("amount.negative", one.isNegative() ? "one" : "other");
    const auto sum = Money::checkedSum(one, other);
    if (!sum)
        return sum.fault().within("one");
    const Money larger = std::max(one, other);
    const Money held = std::max(larger, std::min(*sum, law.heldTogether));
    if (why)
        why->add("pension.held_together",
            {{"pension", larger}, {"pension_other", std::min(one, other)}, {"at_most", law.heldTogether}},
            held);
    return held;
}

Outcome<Deductions> deductionsFrom(Money pension, const Debts &debts, const DueLaw &law, Explanation *why)
{
    if (pension.isNegative())
        return refuse("amount.negative", "pension");
    if (auto well = checked(debts); !well)
        return well.fault().within("debts");
    const Rate own = debts.fromFalseData ? law.falseDataPart : law.debtPart;
    const Rate courts = debts.creditors > 1 ? law.courtPartMore : law.courtPartOne;
    Deductions deductions;
    deductions.toInstitution = std::min(debts.toInstitution, (Amount(pension) * own).rounded());
    // Two halves of an odd pension would round to a halala more than there is.
    deductions.byCourts =
        std::min({debts.byCourts, (Amount(pension) * courts).rounded(), pension - deductions.toInstitution});
    deductions.net = pension - deductions.toInstitution - deductions.byCourts;
    if (why) {
        why->add("deduction.institution",
            {{"pension", pension}, {"debt", debts.toInstitution}, {"rate", own}},
            deductions.toInstitution);
        why->add("deduction.courts",
            {{"pension", pension}, {"debt", debts.byCourts}, {"rate", courts}},
            deductions.byCourts);
    }
    return deductions;
}

Outcome<Money> paidBesideWork(const ReturnToWork &work, const DueLaw &law, Explanation *why)
{
    if (work.pension.isNegative() || work.average.isNegative())
        return refuse("amount.negative", work.pension.isNegative() ? "pension" : "average");
    if (work.wage <= Money())
        return refuse(work.wage.isZero() ? KnownCode("wage.zero") : KnownCode("amount.negative"), "wage");
    if (work.scheme == Scheme::Old)
        return paidBesideOld(work, why);
    if (work.averageOfAll <= Money())
        return refuse("amount.zero", "averageOfAll");
    return paidBesideNew(work, law, why);
}

Outcome<Money> pensionAfterWork(
    Scheme scheme, Money former, const Basis &both, const Basis &second, Date on, const DueLaw &law, Explanation *why)
{
    if (former.isNegative())
        return refuse("amount.negative", "former");
    if (auto well = checked(second); !well)
        return well.fault().within("second");
    const Money added = formulaOf(second, scheme, law, why).rounded();
    const auto sum = Money::checkedSum(former, added);
    if (!sum)
        return sum.fault().within("former");
    if (scheme == Scheme::New) {
        if (why)
            why->add("work.second_pension", {{"pension", former}, {"pension_other", added}}, *sum);
        return *sum;
    }
    const auto whole = pensionOf(PensionFigures{scheme, Benefit::OldAge, both, on}, law, why);
    if (!whole)
        return whole.fault().within("both");
    const Money better = std::max(whole->monthly, *sum);
    if (why)
        why->add(
            "work.better", {{"pension", former}, {"pension_other", added}, {"pension_of_all", whole->monthly}}, better);
    return better;
}

} // namespace domain
