// SPDX-License-Identifier: Apache-2.0
// Averages: the last two years with their bound and separate periods (old law), the highest 180 months (new law).
#include "domain/due/basis.h"

#include <algorithm>
#include <cstddef>

namespace domain {

namespace {

constexpr int mostMonths = 1200;

using Months = std::vector<MonthServed>;
using Place = Months::const_iterator;

struct Span {
    Place begin;
    Place end;

    [[nodiscard]] int size() const { return static_cast<int>(end - begin); }
};

Amount sumOf(Span span)
{
    Amount sum;
    for (Place at = span.begin; at != span.end; ++at)
        sum += at->wage;
    return sum;
}

Amount average(Span span)
{
    return sumOf(span) / Ratio(span.size());
}

Span lastOf(Span span, int months)
{
    return {span.end - std::min(months, span.size()), span.end};
}

int monthsBefore(Span span, Month month)
{
    const Place after =
        std::find_if(span.begin, span.end, [month](const MonthServed &served) { return served.month >= month; });
    return static_cast<int>(after - span.begin);
}

// L1 38/3c, L1 43/4: neither the voluntary, nor those whose rises were limited for all of the five years.
bool isBounded(Span span, const Service &service, const DueLaw &law)
{
    if (span.size() < law.limitMonths || std::prev(span.end)->voluntary)
        return false;
    const Month start = (span.end - law.limitMonths)->month;
    return !service.risesLimitedFrom || start < *service.risesLimitedFrom;
}

// The average of the last two years of a stretch, bounded by the wage at the start of its last five.
Stretch stretchOf(Span span, const Ratio &months, const Service &service, const DueLaw &law, Explanation *why)
{
    const Span last = lastOf(span, law.lastMonths);
    Stretch stretch{average(last), months, monthsBefore(span, Month::containing(law.oldLawBegan))};
    if (why)
        why->add("average.last", {{"sum", sumOf(last)}, {"months_averaged", last.size()}}, stretch.average);
    if (!isBounded(span, service, law))
        return stretch;
    const Amount wage = (span.end - law.limitMonths)->wage;
    const Amount bound = wage * law.limitOfAverage;
    if (bound >= stretch.average)
        return stretch;
    const Amount actual = stretch.average;
    const Amount cut = actual - bound;
    stretch.average = bound;
    if (why)
        why->add("average.bounded", {{"wage_five_years_ago", wage}, {"average", actual}}, bound);
    if (cut >= actual * law.cutThatIsPaid) {
        stretch.cut = cut;
        if (why)
            why->add("average.cut_paid", {{"average", actual}, {"cut", cut}}, cut / actual);
    }
    return stretch;
}

// Ann 8/2: the last stretch begins after the last wage that lay a tenth above the last average; each of the two has
// at least two years, and the earlier average lies a tenth above the later.
std::optional<Place> divideOf(Span all, const DueLaw &law)
{
    if (all.size() < 2 * law.lastMonths)
        return std::nullopt;
    const Amount last = average(lastOf(all, law.lastMonths));
    const Ratio kept = Ratio(1) - law.fallThatDivides.ratio();
    Place divide = all.end;
    while (divide != all.begin && std::prev(divide)->wage * kept < last)
        --divide;
    divide = std::min(divide, all.end - law.lastMonths);
    if (divide - all.begin < law.lastMonths)
        return std::nullopt;
    const Amount earlier = average(lastOf({all.begin, divide}, law.lastMonths));
    return earlier * kept >= last ? std::optional(divide) : std::nullopt;
}

Basis oldBasis(const Service &service, const DueLaw &law, Explanation *why)
{
    const Span all{service.months.begin(), service.months.end()};
    const Ratio months = service.counted(Scheme::Old);
    const auto divide = divideOf(all, law);
    if (!divide)
        return {stretchOf(all, months, service, law, why), std::nullopt};
    const Span first{all.begin, *divide};
    const Ratio ofFirst = first.size();
    Basis basis;
    basis.earlier = stretchOf(first, ofFirst, service, law, why);
    basis.last = stretchOf({*divide, all.end}, months - ofFirst, service, law, why);
    if (why)
        why->add("average.separate",
            {{"average_before", basis.earlier->average}, {"average", basis.last.average}},
            (*divide)->month);
    return basis;
}

Basis newBasis(const Service &service, const DueLaw &law, Explanation *why)
{
    std::vector<Amount> wages;
    wages.reserve(service.months.size());
    for (const MonthServed &served : service.months)
        wages.push_back(served.wage);
    const auto count = std::min(wages.size(), static_cast<std::size_t>(law.highestMonths));
    const auto end = wages.begin() + static_cast<std::ptrdiff_t>(count);
    if (end != wages.end())
        std::nth_element(wages.begin(), end, wages.end(), [](const Amount &a, const Amount &b) { return a > b; });
    Amount sum;
    for (auto at = wages.begin(); at != end; ++at)
        sum += *at;
    Basis basis;
    basis.last = {sum / Ratio(static_cast<std::int64_t>(count)), service.counted(Scheme::New)};
    if (why)
        why->add("average.highest", {{"sum", sum}, {"months_averaged", count}}, basis.last.average);
    return basis;
}

Outcome<Done> checkedStretch(const Stretch &stretch)
{
    if (stretch.average.isNegative() || stretch.cut.isNegative())
        return refuse("amount.negative", "average");
    if (stretch.average.isZero())
        return refuse("amount.zero", "average");
    if (stretch.average > Amount(Money::halalas(Money::limit)))
        return refuse("money.range", "average");
    if (stretch.months.isNegative() || stretch.months > Ratio(mostMonths))
        return refuse("months.range", "months", mostMonths);
    if (stretch.olderMonths < 0 || Ratio(stretch.olderMonths) > stretch.months)
        return refuse("months.range", "olderMonths", mostMonths);
    return Done{};
}

} // namespace

Outcome<Basis> basisOf(const Service &service, Scheme scheme, const DueLaw &law, Explanation *why)
{
    if (service.months.empty())
        return refuse("months.none", "months");
    const Basis basis = scheme == Scheme::Old ? oldBasis(service, law, why) : newBasis(service, law, why);
    if (auto well = checked(basis); !well)
        return well.fault();
    return basis;
}

Amount averageOfLast(const Service &service, int months)
{
    if (service.months.empty())
        return {};
    return average(lastOf({service.months.begin(), service.months.end()}, months));
}

Outcome<Done> checked(const Basis &basis)
{
    if (basis.earlier)
        if (auto earlier = checkedStretch(*basis.earlier); !earlier)
            return earlier.fault().within("earlier");
    return checkedStretch(basis.last);
}

} // namespace domain
