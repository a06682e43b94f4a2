// SPDX-License-Identifier: Apache-2.0
// Voluntary insurance: the forty income brackets, which of them may be chosen, from when, and by whom.
#pragma once

#include "domain/law/amount.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"
#include "domain/owed/contribution_law.h"

#include <array>
#include <optional>

namespace domain {

inline constexpr int bracketCount = 40;

/// The incomes of the brackets, in riyals: Schedule 1 of the regulation of registration and contributions. The new law
/// uses the same.
inline constexpr std::array<std::int64_t, bracketCount> bracketIncomes{1'200,
    1'400,
    1'600,
    1'800,
    2'000,
    2'200,
    2'400,
    2'600,
    2'800,
    3'000,
    3'300,
    3'600,
    3'900,
    4'200,
    4'600,
    5'000,
    5'500,
    6'000,
    6'600,
    7'200,
    7'900,
    8'600,
    9'400,
    10'300,
    11'300,
    12'400,
    13'600,
    14'900,
    16'300,
    17'800,
    19'600,
    21'600,
    23'800,
    26'200,
    28'800,
    31'700,
    34'900,
    38'400,
    42'200,
    45'000};

/// One of the forty, by its number from 1.
class Bracket {
public:
    /// voluntary.no_such_bracket
    static Outcome<Bracket> numbered(int number);
    static Outcome<Bracket> ofIncome(Money income);

    [[nodiscard]] constexpr int number() const { return number_; }
    [[nodiscard]] constexpr Money income() const
    {
        return Money::riyals(bracketIncomes[static_cast<std::size_t>(number_ - 1)]);
    }
    friend constexpr auto operator<=>(Bracket, Bracket) = default;

private:
    constexpr explicit Bracket(int number) : number_(number) {}
    int number_;
};

/// The highest first bracket that keeps the compulsory period and the voluntary one together: the last wage and a tenth
/// more, and where that lies between two brackets the higher (Reg 44/4).
[[nodiscard]] Bracket highestFirst(Money lastWage, const ContributionLaw &law, Explanation *why = nullptr);

struct FirstBracket {
    Bracket bracket;
    bool separatesPeriods; ///< the compulsory period becomes one of its own in the pension (Ann 18/2)
};

/// Who was never insured may take any; who was, one above the limit only when they confirm what it means:
/// voluntary.confirm_separate.
[[nodiscard]] Outcome<FirstBracket> firstBracket(Bracket wanted, std::optional<Money> lastWage, bool confirmed,
    const ContributionLaw &law, Explanation *why = nullptr);

/// Up to the immediately next, down to any (Reg 45/5, 45/6): voluntary.above_next.
[[nodiscard]] Outcome<Bracket> movedTo(Bracket current, Bracket wanted, Explanation *why = nullptr);

/// From when a change holds that is asked for on a day: the first day of the running insurance year within its first
/// fifteen days, of the next one afterwards. The year is the subscriber's: January or Muharram (Reg 45/2).
[[nodiscard]] Outcome<Date> changeHoldsFrom(
    Date requested, CalendarKind year, const ContributionLaw &law, Explanation *why = nullptr);

/// An application for voluntary insurance.
struct VoluntaryApplication {
    Person person = {};
    Date applied = {};
    Date complete = {};                      ///< the day the file was complete
    std::optional<Date> leftCompulsory = {}; ///< for who was insured by work before
    bool worksAbroad = false;
};

/// From when the insurance begins: the first day of the month after the file was complete (Reg 43, 44).
/// voluntary.age, voluntary.window, voluntary.abroad_only, date.order.
[[nodiscard]] Outcome<Date> voluntaryFrom(
    const VoluntaryApplication &application, const ContributionLaw &law, Explanation *why = nullptr);

/// The last day on which who left compulsory insurance may apply (Reg 44).
[[nodiscard]] Date lastDayToApply(Date leftCompulsory, const ContributionLaw &law);

/// A month of a bracket (L1 18/2b, L2 15/2): date.outside_table.
[[nodiscard]] Outcome<Money> voluntaryContribution(
    Bracket bracket, Month month, Scheme scheme, const ContributionLaw &law, Explanation *why = nullptr);

} // namespace domain
