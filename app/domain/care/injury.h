// SPDX-License-Identifier: Apache-2.0
// Work injury: the daily allowance while treated, and what a lasting disability or a death of work is paid with.
#pragma once

#include "domain/care/law.h"
#include "domain/due/law.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

// ---- daily allowance -----------------------------------------------------------------------------------------------

enum class TreatmentPlace : std::uint8_t {
    Elsewhere, ///< at home, or at one's own expense
    Facility,  ///< in a facility at the organisation's expense
};

/// Days of treatment, both ends counted; holidays are days like others.
struct TreatmentSpell {
    DateRange days; ///< with an end
    TreatmentPlace place = TreatmentPlace::Elsewhere;
};

struct InjuryCase {
    Date occurred;
    std::optional<Date> toldEmployer; ///< nothing: never
    bool lateExcused = false;
    std::optional<Date> reported; ///< by the employer to the organisation
    Amount wage;                  ///< contributory, of the month before; of the joining month where it happened in that
    std::vector<TreatmentSpell> spells; ///< in order
};

/// What is paid for the days of one calendar month in one kind of place.
struct AllowanceLine {
    Month month;
    TreatmentPlace place = TreatmentPlace::Elsewhere;
    int days = 0;
    Money amount;

    friend bool operator==(const AllowanceLine &, const AllowanceLine &) = default;
};

struct Allowance {
    std::vector<AllowanceLine> lines;
    Money total;
    Money recovered; ///< from the employer: of the days before a report that came late
};

/// From the day after the injury, wage / days of the month it is due for (Occ 8/5, 11; R2 53). An injury that the
/// employer was never told of pays nothing; one told late pays from the day it was told (Occ 1/1, R2 46).
/// amount.zero, amount.negative, date.order, treatment.before, treatment.open, period.unordered.
[[nodiscard]] Outcome<Allowance> dailyAllowance(const InjuryCase &injury, const CareLaw &law, Explanation *why);

// ---- disability and death ------------------------------------------------------------------------------------------

struct Disablement {
    Person person;
    Date injured;
    Date assessed; ///< the day the board's decision is of: age is counted on it
    int percent = 100;
    Amount average; ///< of the wages of the three months before the injury
    bool needsAid = false;
};

/// disability.range, amount.zero, amount.negative, date.order.
[[nodiscard]] Outcome<Done> checked(const Disablement &disabled);

/// Either paid every month, or once.
struct Award {
    Money monthly;
    Money aid; ///< of another person, beside a pension for total disability
    Money once;
    int multiple = 0; ///< of a monthly amount, in what is paid once

    friend bool operator==(const Award &, const Award &) = default;
};

/// Total, half or more, or less; Saudi or not (L1 31-36, L2 35-39). disability.range, amount.zero, amount.negative,
/// date.order, date.outside_table, date.outside_calendar.
[[nodiscard]] Outcome<Award> disabilityAward(
    const Disablement &disabled, const CareLaw &law, const DueLaw &due, Explanation *why);

/// What a death of work is reckoned from: the pension for total disability, which the family shares; for who was not
/// Saudi, a sum paid once (L1 36, L2 39).
[[nodiscard]] Outcome<Award> deathAward(
    const Disablement &deceased, const CareLaw &law, const DueLaw &due, Explanation *why);

/// Disabilities of several injuries together: percentages added up to 100, the higher average (L2 37).
[[nodiscard]] Disablement together(const Disablement &earlier, const Disablement &later, Explanation *why = nullptr);

/// Full years on that day, six further months making one.
[[nodiscard]] Outcome<int> roundedAge(const Person &person, Date on, const CareLaw &law);

} // namespace domain
