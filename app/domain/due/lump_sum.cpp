// SPDX-License-Identifier: Apache-2.0
// Lump sums, bought months and refunds.
#include "domain/due/lump_sum.h"

#include "domain/due/pension.h"

#include <algorithm>
#include <string>

namespace domain {

namespace {

constexpr std::size_t mostYears = 150;
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
// Forty yearly rises have no common denominator that 128 bits could hold: the sum is carried in billionths of a riyal.
constexpr Wide finer = 10'000'000;

Amount at(Rate rate, const Ratio &months, const Amount &average, Explanation *why)
{
    const Amount sum = average * rate * months;
    if (why && !months.isZero())
        why->add("lump_sum.parts", {{"average", average}, {"months", months}, {"rate", rate}}, sum);
    return sum;
}

// The months of [begin, end), counted from the first, at these parts of the average.
Amount sumOf(const Ratio &begin, const Ratio &end, const LumpSumParts &parts, const Ratio &firstMonths,
    const Amount &average, Explanation *why)
{
    const Ratio first = std::max(Ratio(0), std::min(end, firstMonths) - begin);
    const Ratio further = std::max(Ratio(0), end - std::max(begin, firstMonths));
    return at(parts.first, first, average, why) + at(parts.further, further, average, why);
}

Amount lumpSumOf(const Stretch &stretch, const Ratio &before, const DueLaw &law, Explanation *why)
{
    const Ratio older = before + stretch.olderMonths;
    const Amount average = stretch.average + stretch.cut;
    return sumOf(before, older, law.lumpSumBeforeOldLaw, law.firstMonths, average, why)
           + sumOf(older, before + stretch.months, law.lumpSum, law.firstMonths, average, why);
}

Outcome<Done> checkedYears(const std::vector<YearPaid> &paid)
{
    if (paid.empty())
        return refuse("months.none", "paid");
    if (paid.size() > mostYears)
        return refuse("period.too_many", "paid", static_cast<std::int64_t>(mostYears));
    for (std::size_t i = 0; i < paid.size(); ++i) {
        const std::string field = "paid." + std::to_string(i);
        if (paid[i].paid.isNegative())
            return refuse("amount.negative", field + ".paid");
        if (paid[i].year < firstYear || paid[i].year > lastYear || (i > 0 && paid[i].year <= paid[i - 1].year))
            return refuse("period.unordered", field + ".year");
    }
    return Done{};
}

Rate riseIn(const std::vector<YearPrices> &prices, int year, const DueLaw &law)
{
    const auto found =
        std::find_if(prices.begin(), prices.end(), [year](const YearPrices &each) { return each.year == year; });
    return found == prices.end() ? Rate() : std::min(found->rise, law.mostRevaluation);
}

} // namespace

Outcome<Money> lumpSum(const Basis &basis, const DueLaw &law, Explanation *why)
{
    if (auto well = checked(basis); !well)
        return well.fault().within("basis");
    Amount sum;
    Ratio before;
    if (basis.earlier) {
        sum += lumpSumOf(*basis.earlier, before, law, why);
        before = basis.earlier->months;
    }
    sum += lumpSumOf(basis.last, before, law, why);
    const Money paid = sum.rounded();
    if (why)
        why->add("lump_sum.rounded", {{"sum", sum}}, paid);
    return paid;
}

Outcome<NotionalMonths> notionalMonths(const Basis &basis, Date on, const DueLaw &law, Explanation *why)
{
    if (auto well = checked(basis); !well)
        return well.fault().within("basis");
    const std::int64_t have = basis.months().floor();
    if (have < law.notionalFrom)
        return refuse("claim.too_few_months", "months", law.notionalFrom);
    if (have >= law.oldMonths)
        return refuse("claim.not_needed", "months", law.oldMonths);
    NotionalMonths notional;
    notional.bought = std::min(law.oldMonths - static_cast<int>(have), law.mostNotional);
    const Amount average = basis.last.average + basis.last.cut;
    const Amount cost = average * law.notionalRate * Ratio(notional.bought);
    notional.cost = cost.rounded();
    if (why)
        why->add("notional.bought",
            {{"average", average}, {"rate", law.notionalRate}, {"months_bought", notional.bought}},
            notional.cost);
    PensionFigures figures{Scheme::Old, Benefit::OldAge, basis, on};
    figures.basis.last.months += Ratio(notional.bought);
    const auto pension = pensionOf(figures, law, why);
    if (!pension)
        return pension.fault();
    notional.pension = pension->monthly;
    notional.instalment = (Amount(notional.pension) * law.notionalInstalment).rounded();
    notional.instalments = static_cast<int>((Amount(notional.cost) / Amount(notional.instalment)).ceiling());
    if (why)
        why->add("notional.instalment",
            {{"pension", notional.pension}, {"rate", law.notionalInstalment}, {"count", notional.instalments}},
            notional.instalment);
    return notional;
}

Outcome<Money> refund(const std::vector<YearPaid> &paid, const std::vector<YearPrices> &prices, int claimedIn,
    const DueLaw &law, Explanation *why)
{
    if (auto well = checkedYears(paid); !well)
        return well.fault();
    if (claimedIn < paid.back().year || claimedIn > lastYear)
        return refuse("date.order", "claimedIn");
    constexpr Wide most = Wide(Money::limit) * finer;
    Wide revalued = 0;
    Money asPaid;
    auto next = paid.begin();
    for (int year = paid.front().year; year <= claimedIn; ++year) {
        const Rate rise = riseIn(prices, year, law);
        const Wide grown = revalued * (Rate::whole + rise.inHundredths());
        revalued = (grown + Rate::whole / 2) / Rate::whole;
        Money paidNow;
        if (next != paid.end() && next->year == year) {
            paidNow = next->paid;
            revalued += Wide(next->paid.inHalalas()) * finer;
            const auto sum = Money::checkedSum(asPaid, next->paid);
            if (!sum)
                return sum.fault().within("paid");
            asPaid = *sum;
            ++next;
        }
        if (revalued > most)
            return refuse("money.range", "paid");
        if (why && !rise.isZero())
            why->add("refund.revalued",
                {{"year", year}, {"rate", rise}, {"paid", paidNow}},
                Amount::halalas(Ratio(revalued, finer)));
    }
    const Money grown = halfUp(revalued, finer);
    const Money due = std::max(grown, asPaid);
    if (why)
        why->add("refund.due", {{"paid", asPaid}, {"revalued", grown}}, due);
    return due;
}

} // namespace domain
