// SPDX-License-Identifier: Apache-2.0
// The choices of unemployment, injury, deadlines and eligibility, by their names on the wire.
#pragma once

#include "contract/field.h"
#include "domain/care/deadline.h"
#include "domain/care/injury.h"
#include "domain/care/leaving.h"
#include "domain/care/saned.h"
#include "domain/claim/eligibility.h"

#include <array>

namespace domain {

constexpr auto choices(LeavingReason /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(LeavingReason::Resignation, "01", text("LeavingReason", "Resignation")),
        choice(LeavingReason::EmployerLetContractEnd,
            "02",
            text("LeavingReason", "Contract ended, not renewed by the employer")),
        choice(
            LeavingReason::WorkerLetContractEnd, "03", text("LeavingReason", "Contract not renewed by the subscriber")),
        choice(LeavingReason::MutualAgreement, "04", text("LeavingReason", "Ended by agreement (labour law art. 74)")),
        choice(LeavingReason::EmployerTermination,
            "05",
            text("LeavingReason", "Ended by the employer (labour law art. 77)")),
        choice(
            LeavingReason::DismissalForCause, "06", text("LeavingReason", "Dismissed for cause (labour law art. 80)")),
        choice(LeavingReason::EmployerBreach,
            "07",
            text("LeavingReason", "Left for the employer's breach (labour law art. 81)")),
        choice(LeavingReason::ProbationEnded, "08", text("LeavingReason", "End of the probation period")),
        choice(LeavingReason::Closure, "09", text("LeavingReason", "Closure, bankruptcy or liquidation")),
        choice(LeavingReason::RetirementAge, "10", text("LeavingReason", "Retirement age")),
        choice(LeavingReason::EarlyRetirement, "11", text("LeavingReason", "Early retirement")),
        choice(LeavingReason::Death, "12", text("LeavingReason", "Death of the subscriber")),
        choice(LeavingReason::Disability, "13", text("LeavingReason", "Disability")),
        choice(LeavingReason::OtherScheme, "14", text("LeavingReason", "Move to the civil or military pension system")),
        choice(LeavingReason::Transfer, "15", text("LeavingReason", "Transfer to another establishment")),
        choice(LeavingReason::FinalExit, "16", text("LeavingReason", "Final exit of a non-Saudi")),
        choice(LeavingReason::Absence, "17", text("LeavingReason", "Absence from work")),
        choice(LeavingReason::InternalMove, "18", text("LeavingReason", "Move between branches")),
        choice(LeavingReason::RegisteredByMistake, "19", text("LeavingReason", "Registered by mistake")),
        choice(LeavingReason::SecondmentEnded, "20", text("LeavingReason", "End of the secondment")),
    };
}

constexpr auto choices(EndedBy /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(EndedBy::Employer, "employer", text("EndedBy", "By the employer")),
        choice(EndedBy::Worker, "worker", text("EndedBy", "By the subscriber")),
    };
}

constexpr auto choices(SanedStop /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(SanedStop::FoundWork, "found_work", text("SanedStop", "Found work")),
        choice(SanedStop::OwnBusiness, "own_business", text("SanedStop", "Private activity")),
        choice(SanedStop::OtherIncome, "other_income", text("SanedStop", "Other income")),
        choice(SanedStop::UnableToWork, "unable_to_work", text("SanedStop", "Unable to work")),
        choice(SanedStop::Death, "death", text("SanedStop", "Death")),
        choice(SanedStop::PensionAge, "pension_age", text("SanedStop", "Pension at the statutory age")),
        choice(SanedStop::RefusedOffers, "refused_offers", text("SanedStop", "Three suitable offers refused")),
        choice(SanedStop::MissedVisits, "missed_visits", text("SanedStop", "Four trainings or visits missed")),
        choice(SanedStop::LongAway, "long_away", text("SanedStop", "Six weeks without looking at the file")),
        choice(SanedStop::NotSerious, "not_serious", text("SanedStop", "No serious search for work")),
    };
}

constexpr auto choices(SanedState /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(SanedState::Exhausted, "exhausted", text("SanedState", "Paid to its end")),
        choice(SanedState::Suspended, "suspended", text("SanedState", "Suspended")),
        choice(SanedState::Ended, "ended", text("SanedState", "Ended")),
    };
}

constexpr auto choices(TreatmentPlace /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(TreatmentPlace::Elsewhere, "elsewhere", text("TreatmentPlace", "At home or at one's own expense")),
        choice(TreatmentPlace::Facility,
            "facility",
            text("TreatmentPlace", "In a facility at the Organization's expense")),
    };
}

constexpr auto choices(Deadline /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Deadline::RegisterWorker, "register_worker", text("Deadline", "The employer registers a worker")),
        choice(Deadline::OwnNotice, "own_notice", text("Deadline", "A worker whom nobody registered gives notice")),
        choice(Deadline::ExcludeWorker, "exclude_worker", text("Deadline", "The employer excludes a worker who left")),
        choice(Deadline::ReportWage, "report_wage", text("Deadline", "The employer reports a new wage")),
        choice(Deadline::PayContributions, "pay_contributions", text("Deadline", "The contributions of a month")),
        choice(Deadline::PayVoluntary, "pay_voluntary", text("Deadline", "The voluntary contribution of a month")),
        choice(Deadline::RegisterEstablishment,
            "register_establishment",
            text("Deadline", "An establishment is registered")),
        choice(Deadline::ReportChange, "report_change", text("Deadline", "A change of an establishment's data")),
        choice(Deadline::AddPeriod, "add_period", text("Deadline", "The earliest day of a period added afterwards")),
        choice(Deadline::PetitionDecision, "petition", text("Deadline", "A petition to the unit that decided")),
        choice(
            Deadline::ObjectToDecision, "objection", text("Deadline", "An objection to a decision on contributions")),
        choice(Deadline::ObjectToBoard, "board", text("Deadline", "An objection to the Board")),
        choice(Deadline::GoToCourt, "court", text("Deadline", "A claim at the labour court")),
        choice(Deadline::ApplyForSaned, "saned", text("Deadline", "An application for SANED")),
        choice(Deadline::RegisterAgain, "saned_again", text("Deadline", "Registering again for SANED")),
        choice(Deadline::TellEmployerOfInjury, "tell_employer", text("Deadline", "The employer is told of an injury")),
        choice(Deadline::ReportInjury, "report_injury", text("Deadline", "The employer reports an injury")),
        choice(Deadline::TellOfEmergency, "emergency", text("Deadline", "Emergency treatment is told of")),
        choice(Deadline::ObjectToMedicalBoard,
            "medical_objection",
            text("Deadline", "An objection to a medical board's decision")),
        choice(Deadline::ReviewOfDisability, "review", text("Deadline", "A disability is reviewed")),
        choice(Deadline::ClaimAllowance,
            "claim_allowance",
            text("Deadline", "A daily allowance, travel expenses or a death grant are claimed")),
        choice(Deadline::ClaimBenefit, "claim_benefit", text("Deadline", "Any other benefit is claimed")),
        choice(Deadline::ReportFamilyChange, "family_change", text("Deadline", "A beneficiary reports a change")),
        choice(
            Deadline::ChangeBracket, "change_bracket", text("Deadline", "A voluntary subscriber changes the bracket")),
        choice(Deadline::BecomeVoluntary,
            "become_voluntary",
            text("Deadline", "Voluntary subscription after compulsory insurance")),
    };
}

constexpr auto choices(Claimable /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Claimable::OldAge, "old_age", text("Claimable", "Retirement pension")),
        choice(Claimable::Early, "early", text("Claimable", "Early retirement pension")),
        choice(Claimable::Arduous, "arduous", text("Claimable", "Retirement after arduous work")),
        choice(Claimable::Disability, "disability", text("Claimable", "Non-occupational disability pension")),
        choice(Claimable::FamilyPension, "family", text("Claimable", "Pension of the family")),
        choice(Claimable::BoughtMonths, "bought_months", text("Claimable", "Notional period")),
        choice(Claimable::LumpSum, "lump_sum", text("Claimable", "Lump sum or refund of contributions")),
        choice(Claimable::Saned, "saned", text("Claimable", "SANED, unemployment benefit")),
        choice(Claimable::Injury, "injury", text("Claimable", "Work injury benefits")),
        choice(Claimable::Maternity, "maternity", text("Claimable", "Maternity compensation")),
    };
}

constexpr auto choices(Outlook /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Outlook::Now, "now", text("Outlook", "You may claim it now")),
        choice(Outlook::AfterStep, "after_step", text("Outlook", "You may claim it after a step of your own")),
        choice(Outlook::Covered, "covered", text("Outlook", "You are covered if it happens")),
        choice(Outlook::Later, "later", text("Outlook", "Later, if nothing changes")),
        choice(Outlook::NotAsItIs, "not_as_it_is", text("Outlook", "Not as things are")),
    };
}

constexpr auto choices(Awaits /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Awaits::Time, "time", text("Awaits", "time alone")),
        choice(Awaits::Step, "step", text("Awaits", "a step of your own")),
        choice(Awaits::Event, "event", text("Awaits", "that it happens")),
        choice(Awaits::None, "none", text("Awaits", "nothing, as things are")),
    };
}

} // namespace domain
