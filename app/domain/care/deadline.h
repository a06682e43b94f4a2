// SPDX-License-Identifier: Apache-2.0
// Deadlines: the last day in time for everything that must be done within so many days or months of something else.
#pragma once

#include "domain/calendar.h"
#include "domain/law/explain.h"

#include <cstdint>

namespace domain {

/// What must be done; after the semicolon, the event that it is counted from.
enum class Deadline : std::uint8_t {
    RegisterWorker,        ///< by the employer; the day of joining
    OwnNotice,             ///< by the worker whom the employer did not register; the day of joining
    ExcludeWorker,         ///< the last day of work
    ReportWage,            ///< a day of the month from which the new wage holds
    PayContributions,      ///< by the employer, before holidays add to it; a day of the month they are for
    PayVoluntary,          ///< in advance, under the previous law; a day of the month
    RegisterEstablishment, ///< the day it meets the conditions
    ReportChange,          ///< of an establishment's data; the day it changed
    AddPeriod,             ///< the first day that may still be added; the day it is asked for
    PetitionDecision,      ///< to the unit that decided about contributions; the day of being told
    ObjectToDecision,      ///< to the next level; the day of being told
    ObjectToBoard,         ///< the day of the Governor's decision
    GoToCourt,             ///< the day of the Board's decision
    ApplyForSaned,         ///< the last day of work
    RegisterAgain,         ///< for SANED after a break; the day its reason passed
    TellEmployerOfInjury,  ///< the day of the injury
    ReportInjury,          ///< by the employer; the day of being told
    TellOfEmergency,       ///< of treatment elsewhere than with a contracted provider; its day
    ObjectToMedicalBoard,  ///< the day of being told
    ReviewOfDisability,    ///< after which it is final; the day it was assessed
    ClaimAllowance,        ///< daily allowance, travel, death grant; the day it fell due
    ClaimBenefit,          ///< everything else; the day it fell due
    ReportFamilyChange,    ///< by a beneficiary; the day of the change
    ChangeBracket,         ///< of a voluntary subscriber; the first day of the insurance year
    BecomeVoluntary,       ///< after compulsory insurance; the last day of work
};

/// The last day on which it is in time: until its end in Riyadh. With AddPeriod it is the earliest day there may be.
/// date.outside_table where the rule did not exist yet on that day.
[[nodiscard]] Outcome<Date> lastDayOf(Deadline what, Date event, Explanation *why);

/// The first moment that is late.
[[nodiscard]] Instant lateFrom(Date lastDay);

} // namespace domain
