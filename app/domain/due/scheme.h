// SPDX-License-Identifier: Apache-2.0
// Standing: which law a person is under since 3 July 2024, when they may retire, and with how many months.
#pragma once

#include "domain/due/law.h"
#include "domain/law/explain.h"

#include <cstdint>
#include <optional>

namespace domain {

/// The groups that decree M/273 makes (clauses two, four and five).
enum class Group : std::uint8_t {
    NewEntrant,   ///< A: no earlier period; the new law
    ProtectedOld, ///< B: enough months or years; the old law unchanged
    Transitional, ///< C: the old law, with the ages and early months of clause five
    Pensioner,    ///< D: a pension was already due; the old law
};

/// What stood on record on the day of the reform.
struct BeforeReform {
    bool insured = false; ///< any contribution period that no lump sum was taken for
    int months = 0;       ///< of contribution in them
    bool pensionDue = false;
};

struct Standing {
    Group group = Group::NewEntrant;
    Scheme scheme = Scheme::New;
    BirthDate birth;
    Age ageAtReform; ///< full Gregorian years and months
    Age retirementAge;
    CalendarKind retirementCalendar = CalendarKind::Gregorian;
    Date retirement;                   ///< the day that age is reached
    int months = 0;                    ///< that a pension at that age needs
    int earlyMonths = 0;               ///< that an early one needs
    std::optional<Date> earliestEarly; ///< the first day of an early one, where the law has one
};

/// months.range, period.before_birth (insured before being born), date.outside_calendar.
[[nodiscard]] Outcome<Standing> standingOf(
    const BirthDate &birth, const BeforeReform &before, const DueLaw &law, Explanation *why);

/// Full months from one day to another, which is not before it.
[[nodiscard]] int fullMonths(Date from, Date until);

} // namespace domain
