// SPDX-License-Identifier: Apache-2.0
// SANED, insurance against unemployment: who may claim it, how much it pays for how long, what suspends and ends it.
#pragma once

#include "domain/care/law.h"
#include "domain/care/leaving.h"
#include "domain/claim/condition.h"
#include "domain/law/career.h"
#include "domain/law/explain.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

/// What is known of a person who lost their work.
struct Unemployed {
    Person person;
    Date left; ///< the last day of work
    LeavingReason reason = LeavingReason::EmployerTermination;
    EndedBy endedBy = EndedBy::Employer; ///< looked at only where the reason is the end of a probation
    Date applied;
    Ratio months;       ///< of contribution to this branch, within monthsLookedAt() before leaving
    int usedClaims = 0; ///< earlier claims that were paid to their twelfth month
    bool pensioner = false;
    bool ableToWork = true;
    bool ownBusiness = false; ///< an establishment, partnership, licence, or workers sponsored for one (R2 75)
    bool otherIncome = false;
    bool registered = true; ///< as one who seeks work and follows the training offered
};

/// The months that the next claim needs, and within how many before leaving (L2 46).
[[nodiscard]] const ClaimScale &scaleOf(int usedClaims, const CareLaw &law);

/// Everything that SANED asks for, met or not. date.order, count.range, date.outside_table (before SANED began).
[[nodiscard]] Outcome<Conditions> sanedConditions(const Unemployed &person, const CareLaw &law);

/// The average of the last 24 wages, of fewer where there are no more; the latest wages are the last in the list.
/// amount.zero, amount.negative, wage.missing.
[[nodiscard]] Outcome<Amount> sanedAverage(const std::vector<Money> &wages, const CareLaw &law, Explanation *why);

/// What the payment of that number comes to (L2 48), from 1 on.
[[nodiscard]] Money sanedPayment(
    int number, const Amount &average, Scheme scheme, const CareLaw &law, Explanation *why);

struct SanedPayment {
    int number = 0; ///< 1 to 12
    Month month;
    Money amount;

    friend bool operator==(const SanedPayment &, const SanedPayment &) = default;
};

/// Why payments stop for a while, or for good (R2 79-80).
enum class SanedStop : std::uint8_t {
    FoundWork, ///< this and the next three may pass
    OwnBusiness,
    OtherIncome,
    UnableToWork,
    Death, ///< from here on for good
    PensionAge,
    RefusedOffers,
    MissedVisits,
    LongAway,
    NotSerious,
};

[[nodiscard]] constexpr bool endsForGood(SanedStop stop)
{
    return stop >= SanedStop::Death;
}

/// Whether so many refusals, absences or weeks without a visit end a claim; the first of these that does.
[[nodiscard]] std::optional<SanedStop> endedByConduct(
    int refusedOffers, int missedVisits, int weeksAway, const CareLaw &law);

/// Payments stop on a day for a reason; they resume where the reason passed and the person registered again in time.
struct SanedBreak {
    Date stopped;
    SanedStop reason = SanedStop::FoundWork;
    std::optional<Date> reasonPassed;
    std::optional<Date> registeredAgain;
    /// Of wages then, where the break was work: the average is taken anew over the last 24 months (R2 78).
    std::optional<Amount> newAverage;
};

/// How a claim stands when all that is known of it has passed.
enum class SanedState : std::uint8_t { Exhausted, Suspended, Ended };

/// A claim in its course.
struct SanedCourse {
    std::vector<SanedPayment> payments;
    SanedState state = SanedState::Exhausted;
    std::optional<SanedStop> reason; ///< of the state, where it has one
    Money total;
};

/// What is paid of a claim, month by month, from the first of the month after its conditions were met (L2 53): twelve
/// payments within 24 months of the first (L2 47), none in the months of a break. A break takes effect with the month
/// after the day it began and ends with the month after the day of registering again. date.order, amount.zero.
[[nodiscard]] Outcome<SanedCourse> sanedCourse(Date conditionsMet, const Amount &average, Scheme scheme,
    const std::vector<SanedBreak> &breaks, const CareLaw &law, Explanation *why);

} // namespace domain
