// SPDX-License-Identifier: Apache-2.0
// Why an engagement ended, as the employer reports it, and what that does to the claim of unemployment insurance.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace domain {

/// The reasons of exclusion; the number on the wire is the place in this list, counted from one.
enum class LeavingReason : std::uint8_t {
    Resignation,
    EmployerLetContractEnd,
    WorkerLetContractEnd,
    MutualAgreement,
    EmployerTermination, ///< labour law art. 77
    DismissalForCause,   ///< labour law art. 80
    EmployerBreach,      ///< labour law art. 81
    ProbationEnded,
    Closure,
    RetirementAge,
    EarlyRetirement,
    Death,
    Disability,
    OtherScheme,
    Transfer,
    FinalExit,
    Absence,
    InternalMove,
    RegisteredByMistake,
    SecondmentEnded,
};

enum class EndedBy : std::uint8_t { Employer, Worker };

/// What a reason does to the claim (R2 76: the reason that the employer chose decides).
enum class SanedRight : std::uint8_t {
    Keeps,
    Loses,
    ByWhoEndedIt, ///< the end of a probation
    NotInQuestion ///< the engagement did not end in unemployment
};

[[nodiscard]] constexpr SanedRight sanedRightOf(LeavingReason reason)
{
    constexpr std::array rights{SanedRight::Loses,
        SanedRight::Keeps,
        SanedRight::Loses,
        SanedRight::Loses,
        SanedRight::Keeps,
        SanedRight::Loses,
        SanedRight::Keeps,
        SanedRight::ByWhoEndedIt,
        SanedRight::Keeps,
        SanedRight::Loses,
        SanedRight::Loses,
        SanedRight::NotInQuestion,
        SanedRight::Loses,
        SanedRight::Loses,
        SanedRight::NotInQuestion,
        SanedRight::NotInQuestion,
        SanedRight::Loses,
        SanedRight::NotInQuestion,
        SanedRight::NotInQuestion,
        SanedRight::NotInQuestion};
    return rights[static_cast<std::size_t>(reason)];
}

/// Whether someone who left for this reason was made unemployed against their will.
[[nodiscard]] constexpr bool leftAgainstWill(LeavingReason reason, EndedBy endedBy)
{
    const SanedRight right = sanedRightOf(reason);
    return right == SanedRight::Keeps || (right == SanedRight::ByWhoEndedIt && endedBy == EndedBy::Employer);
}

} // namespace domain
