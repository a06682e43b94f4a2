// SPDX-License-Identifier: Apache-2.0
// Pensions of both laws: what each needs, and what it comes to.
#pragma once

#include "domain/due/basis.h"
#include "domain/due/scheme.h"

#include <cstdint>
#include <optional>

namespace domain {

enum class Benefit : std::uint8_t {
    OldAge,
    Early,
    Arduous,    ///< five last years in mines, quarries, smelting or diving: from 55 on (old law)
    Prison,     ///< to the family of one who is in prison (old law)
    Disability, ///< not of work, while insured
    DisabilityAfterLeaving,
    Death, ///< while insured
    DeathAfterLeaving,
};

/// What a pension needs; what stands at its default is not asked.
struct Requirement {
    std::optional<Date> notBefore; ///< the day an age is reached
    std::optional<Date> before;    ///< the event must come before that day
    int months = 0;
    int consecutive = 0;    ///< registered months in a row, or
    int interrupted = 0;    ///< so many in all
    bool left = false;      ///< must have stopped
    bool inService = false; ///< must still be insured
};

/// claim.no_such_benefit where that law does not know it.
[[nodiscard]] Outcome<Requirement> requirementOf(Benefit benefit, const Standing &standing, const DueLaw &law);

/// A pension by its figures.
struct PensionFigures {
    Scheme scheme = Scheme::Old;
    Benefit benefit = Benefit::OldAge;
    Basis basis;
    Date on;                   ///< the day whose minimum holds
    int monthsBeforeAge = 0;   ///< of an early claim under the new law
    Ratio monthsAfterAge = {}; ///< of contribution after the age, under the new law
    bool needsAid = false;     ///< of another person, with a disability
};

struct Pension {
    Money monthly;
    Money aid; ///< of another person, beside it

    [[nodiscard]] Money total() const { return monthly + aid; }
    friend bool operator==(const Pension &, const Pension &) = default;
};

/// months.range, amount.zero, amount.negative, date.outside_table.
[[nodiscard]] Outcome<Pension> pensionOf(const PensionFigures &figures, const DueLaw &law, Explanation *why);

/// The formula up to its cap, before any minimum: L1 38/3, L2 17/1.
[[nodiscard]] Amount formulaOf(const Basis &basis, Scheme scheme, const DueLaw &law, Explanation *why);

/// A pension that somebody claims.
struct PensionClaim {
    Standing standing;
    Service service;
    Benefit benefit = Benefit::OldAge;
    Date on;                         ///< the day of the claim; of the event, with disability and death
    std::optional<Date> left = {};   ///< the last day of insured work; nothing while it goes on
    std::optional<Date> proved = {}; ///< the day the board found the disability, where it is later
    bool needsAid = false;
};

/// The figures of a claim whose conditions are met: claim.too_early, claim.too_late, claim.too_few_months (the figure
/// is how many it needs), claim.not_left, claim.not_insured, claim.proved_too_late, claim.no_such_benefit, months.none.
[[nodiscard]] Outcome<PensionFigures> figuresOf(const PensionClaim &claim, const DueLaw &law, Explanation *why);
[[nodiscard]] Outcome<Pension> pensionOf(const PensionClaim &claim, const DueLaw &law, Explanation *why);

/// The smallest pension of the new law for so many months (L2 17/2); nothing before the law's table.
[[nodiscard]] std::optional<Amount> newMinimum(const Ratio &months, Date on, const DueLaw &law);

} // namespace domain
