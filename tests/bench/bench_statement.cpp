// SPDX-License-Identifier: Apache-2.0
// One subscriber's full statement: a record of 300 months and three benefits with every step told, beside the same
// without steps, and beside the bare integer arithmetic over flat arrays.
#include "domain/claim/eligibility.h"
#include "domain/due/lump_sum.h"
#include "domain/due/pension.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace domain;

namespace {

constexpr int months = 300;
constexpr int rounds = 2'000;
const Date claimed = day(2026, 11, 21);

/// 25 years with one employer until October 2026, a rise each January.
Career careerOf()
{
    Career career;
    career.person.birth = *BirthDate::of(day(1966, 5, 10));
    Engagement work;
    work.employer = 1;
    const Month last = *Month::of(2026, 10);
    const Month first = last.plus(1 - months);
    work.days = *DateRange::of(first.firstDay(), last.lastDay());
    for (Month from = first; from <= last; from = *Month::of(from.year() + 1, 1))
        work.wages.push_back({from, {Money::riyals(6000 + 250 * (from.year() - 2001)), {}, {}, false}});
    career.engagements.push_back(work);
    return career;
}

// What the compiler cannot leave out.
std::int64_t statement(const Career &career, const Laws &laws, Explanation *why)
{
    const auto standing = standingOf(career.person.birth, beforeReform(career, false, laws), laws.due, why);
    const auto service = serviceOf(career, claimed, laws.contributions, laws.due, why);
    if (!standing || !service)
        std::abort();
    PensionClaim claim{*standing, *service, Benefit::OldAge, claimed, day(2026, 10, 31)};
    const auto oldAge = pensionOf(claim, laws.due, why);
    claim.benefit = Benefit::DeathAfterLeaving;
    const auto death = pensionOf(claim, laws.due, why);
    const auto basis = basisOf(*service, Scheme::Old, laws.due, why);
    const auto sum = lumpSum(*basis, laws.due, why);
    if (!oldAge || !death || !sum)
        std::abort();
    return oldAge->monthly.inHalalas() + death->monthly.inHalalas() + sum->inHalalas();
}

std::int64_t rounded(Wide numerator, Wide denominator)
{
    return static_cast<std::int64_t>((numerator + denominator / 2) / denominator);
}

// The least there is to do: wages limited and summed, days counted by thirty, three divisions.
std::int64_t floorOf(const std::array<std::int64_t, months> &wages, const std::array<int, months> &days)
{
    std::array<std::int64_t, months> kept{};
    int whole = 0;
    int byDays = 0;
    for (std::size_t i = 0; i < months; ++i) {
        kept[i] = std::clamp<std::int64_t>(wages[i], 150'000, 4'500'000);
        (days[i] < 0 ? whole : byDays) += days[i] < 0 ? 1 : days[i];
    }
    const int counted = whole + byDays / 30 + (byDays % 30 >= 13 ? 1 : 0);
    std::int64_t sum = 0;
    for (std::size_t i = months - 24; i < months; ++i)
        sum += kept[i];
    const std::int64_t bounded = std::min(sum * 2, kept[months - 60] * 72) / 2;
    const std::int64_t pension =
        std::max<std::int64_t>(rounded(Wide(bounded) * std::min(counted, 480), 24 * 480), 198'375);
    const std::int64_t lump = rounded(Wide(bounded) * (60 * 10 + (counted - 60) * 12), 2400);
    return pension + pension + lump;
}

template <class Work>
double microseconds(Work &&work)
{
    std::array<double, 7> runs{};
    for (double &run : runs) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < rounds; ++i)
            work();
        const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - start;
        run = took.count() / rounds;
    }
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

} // namespace

int main()
{
    const Career career = careerOf();
    const Laws laws;
    std::array<std::int64_t, months> wages{};
    std::array<int, months> days{};
    for (int i = 0; i < months; ++i) {
        const Month month = Month::of(2026, 10)->plus(i + 1 - months);
        const auto at = static_cast<std::size_t>(i);
        wages[at] = career.engagements.front().wageIn(month).basic.inHalalas();
        days[at] = month.firstDay() < laws.contributions.byDaysFrom ? -1 : month.days();
    }
    Explanation once;
    const std::int64_t answer = statement(career, laws, &once);
    if (answer != floorOf(wages, days)) {
        std::fprintf(stderr, "the statement and its floor do not agree\n");
        return 1;
    }
    volatile std::int64_t kept = 0;
    const double told = microseconds([&] {
        Explanation why;
        kept = statement(career, laws, &why);
    });
    const double silent = microseconds([&] { kept = statement(career, laws, nullptr); });
    const double bare = microseconds([&] { kept = floorOf(wages, days); });
    std::printf("statement of %d months, 3 benefits, %zu steps: %.1f us\n", months, once.steps().size(), told);
    std::printf("without the steps:                        %.1f us (the steps cost %.2f x)\n", silent, told / silent);
    std::printf(
        "flat integer arithmetic:                  %.2f us (%.0f x and %.0f x)\n", bare, told / bare, silent / bare);
    return 0;
}
