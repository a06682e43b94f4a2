// SPDX-License-Identifier: Apache-2.0
// The table of deadlines, and the ways in which they are counted.
#include "domain/care/deadline.h"

#include "domain/law/dated.h"
#include "domain/owed/due_date.h"
#include "domain/owed/months.h"

#include <iterator>
#include <optional>

namespace domain {

namespace {

enum class Counting : std::uint8_t {
    Days, ///< the day of the event is day 0
    Months,
    Years,
    EndOfMonth,    ///< the last day of the month so many months later
    DayOfNextMonth ///< that day of the month after
};

struct Row {
    Deadline what;
    Date from; ///< of the event; the latest row that had begun by then holds
    KnownRule rule;
    Counting counting;
    int count;
    std::optional<Deadline> after = {}; ///< counted from the end of this one instead
};

constexpr ContributionLaw contributions{}; // some deadlines are figures of that law
constexpr Date always = day(1, 1, 1);
constexpr Date monthlyReporting = day(2022, 2, 1);
constexpr Date reform = day(2024, 7, 3);

constexpr Row rows[] = {
    {Deadline::RegisterWorker, always, "deadline.register_worker", Counting::DayOfNextMonth, 15},
    {Deadline::RegisterWorker, monthlyReporting, "deadline.register_worker", Counting::EndOfMonth, 0},
    {Deadline::OwnNotice, always, "deadline.own_notice", Counting::Days, 15, Deadline::RegisterWorker},
    {Deadline::OwnNotice, monthlyReporting, "deadline.own_notice", Counting::EndOfMonth, 1, Deadline::RegisterWorker},
    {Deadline::ExcludeWorker, always, "deadline.exclude_worker", Counting::DayOfNextMonth, 15},
    {Deadline::ExcludeWorker, monthlyReporting, "deadline.exclude_worker", Counting::EndOfMonth, 0},
    {Deadline::ReportWage, monthlyReporting, "deadline.report_wage", Counting::EndOfMonth, 0},
    {Deadline::RegisterEstablishment, always, "deadline.register_establishment", Counting::Days, 14},
    {Deadline::RegisterEstablishment, reform, "deadline.register_establishment", Counting::Days, 10},
    {Deadline::ReportChange, always, "deadline.report_change", Counting::Days, 14},
    {Deadline::ReportChange, reform, "deadline.report_change", Counting::Days, 10},
    {Deadline::PetitionDecision, always, "deadline.petition", Counting::Months, 1},
    {Deadline::ObjectToDecision, always, "deadline.objection", Counting::Months, 2},
    {Deadline::ObjectToBoard, always, "deadline.board", Counting::Days, 30},
    {Deadline::GoToCourt, always, "deadline.court", Counting::Days, 30},
    {Deadline::ApplyForSaned, day(2014, 9, 1), "deadline.apply_for_saned", Counting::Days, 90},
    {Deadline::RegisterAgain, day(2014, 9, 1), "deadline.register_again", Counting::Days, 90},
    {Deadline::TellEmployerOfInjury, always, "deadline.tell_employer", Counting::Days, 7},
    {Deadline::ReportInjury, always, "deadline.report_injury", Counting::Days, 3},
    {Deadline::TellOfEmergency, always, "deadline.tell_of_emergency", Counting::Days, 3},
    {Deadline::ObjectToMedicalBoard, always, "deadline.medical_objection", Counting::Days, 30},
    {Deadline::ReviewOfDisability, always, "deadline.review", Counting::Years, 5},
    {Deadline::ClaimAllowance, always, "deadline.claim_allowance", Counting::Years, 1},
    {Deadline::ClaimBenefit, always, "deadline.claim_benefit", Counting::Years, 5},
    {Deadline::ReportFamilyChange, always, "deadline.family_change", Counting::Days, 10},
    {Deadline::ChangeBracket, always, "deadline.change_bracket", Counting::Days, 14},
    {Deadline::BecomeVoluntary, always, "deadline.become_voluntary", Counting::Years, 5},
};

const Row *rowOf(Deadline what, Date event)
{
    const Row *found = nullptr;
    for (const Row &row : rows)
        if (row.what == what && row.from <= event)
            found = &row;
    return found;
}

Date counted(const Row &row, Date from)
{
    switch (row.counting) {
    case Counting::Days:
        return Date(from.days() + std::chrono::days(row.count));
    case Counting::Months:
        return addMonths(from, row.count);
    case Counting::Years:
        return addYears(from, row.count);
    case Counting::EndOfMonth:
        return Month::containing(from).plus(row.count).lastDay();
    case Counting::DayOfNextMonth:
        break;
    }
    return Date(Month::containing(from).plus(1).firstDay().days() + std::chrono::days(row.count - 1));
}

} // namespace

Outcome<Date> lastDayOf(Deadline what, Date event, Explanation *why)
{
    if (what == Deadline::PayContributions)
        return dueDateOf(Month::containing(event), Advance::No, {}, contributions, why).extended;
    if (what == Deadline::PayVoluntary)
        return dueDateOf(Month::containing(event), Advance::Yes, {}, contributions, why).extended;
    if (what == Deadline::AddPeriod)
        return earliestAddedDay(event, contributions, why);
    const Row *row = rowOf(what, event);
    if (row == nullptr)
        return refuse("date.outside_table", "counted");
    Date from = event;
    if (row->after) {
        const auto earlier = lastDayOf(*row->after, event, why);
        if (!earlier)
            return earlier.fault();
        from = *earlier;
    }
    const Date last = counted(*row, from);
    if (why != nullptr)
        why->add(row->rule, {{"counted", from}, {"count", row->count}}, last);
    return last;
}

Instant lateFrom(Date lastDay)
{
    return startInRiyadh(Date(lastDay.days() + std::chrono::days(1)));
}

} // namespace domain
