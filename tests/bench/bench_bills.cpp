// SPDX-License-Identifier: Apache-2.0
// The bills of a month: a million engagements in twenty thousand establishments, on one core, beside the same integer
// arithmetic over flat arrays. Both see one establishment at a time.
#include "domain/owed/bill.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

using namespace domain;

namespace {

const Month month = *Month::of(2026, 11);
constexpr int subscribersOfOne = 50;      // on average
constexpr int establishmentsAtOnce = 100; // between two looks at the clock; all that is in memory

/// One establishment's subscribers as the bill takes them and as flat arrays.
struct OneEstablishment {
    std::vector<Insured> people;
    std::vector<std::int64_t> basic;
    std::vector<std::int64_t> commission;
    std::vector<std::int64_t> housing;
    std::vector<std::int32_t> days;
    std::vector<std::uint8_t> kind; ///< old Saudi, new Saudi, other

    void fill(std::mt19937_64 &random)
    {
        people.clear();
        basic.clear();
        commission.clear();
        housing.clear();
        days.clear();
        kind.clear();
        const auto count = std::uniform_int_distribution<int>(1, 2 * subscribersOfOne - 1)(random);
        for (int i = 0; i < count; ++i)
            add(random);
    }

private:
    void add(std::mt19937_64 &random)
    {
        const auto between = [&random](std::int64_t least, std::int64_t most) {
            return std::uniform_int_distribution<std::int64_t>(least, most)(random);
        };
        const auto of = static_cast<std::uint8_t>(between(0, 2));
        const bool joinedNow = between(1, 50) == 1;
        const auto firstDay = static_cast<unsigned>(joinedNow ? between(2, 30) : 1);
        basic.push_back(between(100'000, 2'000'000));
        commission.push_back(between(1, 10) == 1 ? between(0, 300'000) : 0);
        housing.push_back(between(1, 2) == 1 ? between(0, 500'000) : 0);
        days.push_back(static_cast<std::int32_t>(31 - firstDay));
        kind.push_back(of);
        const bool saudi = of < 2;
        people.push_back({.scheme = of == 1 ? Scheme::New : Scheme::Old,
            .branches = {.annuities = saudi, .hazards = true, .saned = saudi},
            .days = DateRange(joinedNow ? *Date::of(2026, 11, firstDay) : day(2020, 1, 1)),
            .wage = {.basic = Money::halalas(basic.back()),
                .commission = Money::halalas(commission.back()),
                .housing = Money::halalas(housing.back())}});
    }
};

/// The floor: what has to be computed, and nothing around it. The length of the month is a figure here too.
std::int64_t flatTotal(const OneEstablishment &of, std::int64_t daysOfMonth)
{
    constexpr std::array<std::array<std::int64_t, 5>, 3> rates{
        {{900, 900, 75, 75, 200}, {1000, 1000, 75, 75, 200}, {0, 0, 0, 0, 200}}};
    constexpr std::array<std::int64_t, 3> floors{150'000, 150'000, 40'000};
    const std::int64_t divisor = daysOfMonth * 10'000;
    std::int64_t total = 0;
    for (std::size_t i = 0; i < of.basic.size(); ++i) {
        const std::int64_t wage =
            std::clamp<std::int64_t>(of.basic[i] + of.commission[i] + of.housing[i], floors[of.kind[i]], 4'500'000);
        for (const std::int64_t rate : rates[of.kind[i]])
            total += (wage * of.days[i] * rate + divisor / 2) / divisor;
    }
    return total;
}

std::int64_t billed(const BillingMonth &billing, const OneEstablishment &of)
{
    auto bill = MonthlyBill::open(billing, {});
    for (const Insured &person : of.people)
        if (!bill->add(person))
            std::abort();
    return bill->sums().total().inHalalas();
}

/// The processor's time, so that what else runs on the machine does not count.
std::int64_t nanosecondsOfProcessor()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

template <class Work>
std::int64_t timed(std::int64_t &spent, Work &&work)
{
    const std::int64_t begun = nanosecondsOfProcessor();
    const std::int64_t result = work();
    spent += nanosecondsOfProcessor() - begun;
    return result;
}

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void measure(int establishments)
{
    const BillingMonth billing(month, {});
    std::mt19937_64 random{20261122};
    std::vector<OneEstablishment> batch(establishmentsAtOnce);
    std::int64_t floor = 0;
    std::int64_t bills = 0;
    std::int64_t engagements = 0;
    for (int done = 0; done < establishments; done += establishmentsAtOnce) {
        for (OneEstablishment &one : batch) {
            one.fill(random);
            engagements += static_cast<std::int64_t>(one.people.size());
        }
        const std::int64_t flat = timed(floor, [&] {
            std::int64_t sum = 0;
            for (const OneEstablishment &one : batch)
                sum += flatTotal(one, month.days());
            return sum;
        });
        const std::int64_t billedSum = timed(bills, [&] {
            std::int64_t sum = 0;
            for (const OneEstablishment &one : batch)
                sum += billed(billing, one);
            return sum;
        });
        if (billedSum != flat)
            std::abort(); // the two do not compute the same
    }
    const auto each = [engagements](
                          std::int64_t spent) { return static_cast<double>(spent) / static_cast<double>(engagements); };
    std::printf("%9lld engagements in %6d establishments: floor %5.1f ns, bills %5.1f ns each, ratio %.2f; "
                "%.3f s in all, peak %ld KiB\n",
        static_cast<long long>(engagements),
        establishments,
        each(floor),
        each(bills),
        each(bills) / each(floor),
        static_cast<double>(bills) / 1e9,
        peakKiB());
}

} // namespace

int main()
{
    for (const int establishments : {2'000, 20'000, 40'000})
        measure(establishments);
    return 0;
}
