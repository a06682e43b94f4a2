// SPDX-License-Identifier: Apache-2.0
// What is due where no pension is: the old law's lump sum and bought months, the new law's refund.
#pragma once

#include "contract/explain/due_terms.h"
#include "contract/explain/plausible.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

enum class SumKind : std::uint8_t { LumpSum, BoughtMonths, Refund };

constexpr auto choices(SumKind /*any*/)
{
    return std::array{
        choice(SumKind::LumpSum, "lump_sum", text("SumKind", "Lump sum (previous law)")),
        choice(SumKind::BoughtMonths, "bought_months", text("SumKind", "Buying months (previous law)")),
        choice(SumKind::Refund, "refund", text("SumKind", "Refund of contributions (new law)")),
    };
}

/// What both parties paid in a year, and how consumer prices moved over it.
struct YearEntry {
    std::int32_t year = 0;
    domain::Money paid;
    std::optional<std::int32_t> rise; ///< of prices, in hundredths of a percent

    static constexpr auto describe()
    {
        return steps(step(text("YearEntry", "Year"),
            field("year", &YearEntry::year, text("YearEntry", "Year")),
            field("paid", &YearEntry::paid, text("YearEntry", "Contributions of both parties")),
            field("rise", &YearEntry::rise, text("YearEntry", "Rise of prices, in hundredths of a percent"))));
    }
};

struct LumpSumQuestion {
    SumKind kind = SumKind::LumpSum;
    domain::Money average;
    std::int32_t months = 0;
    std::optional<std::int32_t> monthsBefore2001;
    domain::Date on;
    std::vector<YearEntry> years;

    static constexpr bool byAverage(const LumpSumQuestion &question) { return question.kind != SumKind::Refund; }
    static constexpr bool byYears(const LumpSumQuestion &question) { return !byAverage(question); }

    static constexpr auto describe()
    {
        return steps(step(text("LumpSumQuestion", "A sum"),
            field("kind", &LumpSumQuestion::kind, text("LumpSumQuestion", "Kind")),
            field("average", &LumpSumQuestion::average, text("PensionQuestion", "Average wage"))
                .must(withinCeiling)
                .when(byAverage),
            field("months", &LumpSumQuestion::months, text("PensionQuestion", "Contribution months")).when(byAverage),
            field("monthsBefore2001",
                &LumpSumQuestion::monthsBefore2001,
                text("PensionQuestion", "of them before April 2001"))
                .when(byAverage),
            field("on", &LumpSumQuestion::on, text("LumpSumQuestion", "Day of the claim")),
            field("years", &LumpSumQuestion::years, text("LumpSumQuestion", "Contributions by year")).when(byYears)));
    }

    /// months.none.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const LumpSumQuestion &question, domain::Date today);
};

struct LumpSumAnswer {
    domain::Money sum;
    std::optional<std::int32_t> monthsBought;
    std::optional<domain::Money> pension;
    std::optional<domain::Money> instalment;
    std::optional<std::int32_t> instalments;

    static constexpr auto describe()
    {
        return steps(step(text("LumpSumAnswer", "What it comes to"),
            field("sum", &LumpSumAnswer::sum, text("LumpSumAnswer", "Sum")),
            field("monthsBought", &LumpSumAnswer::monthsBought, text("LumpSumAnswer", "Months bought for it")),
            field("pension", &LumpSumAnswer::pension, text("LumpSumAnswer", "Pension with them, a month")),
            field("instalment", &LumpSumAnswer::instalment, text("LumpSumAnswer", "Instalment out of it, a month")),
            field("instalments", &LumpSumAnswer::instalments, text("LumpSumAnswer", "Number of instalments"))));
    }
};

} // namespace contract
