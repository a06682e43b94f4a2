// SPDX-License-Identifier: Apache-2.0
// Subjects: unemployment, work injury, maternity, deadlines.
#include "cli/explain.h"
#include "contract/explain/conditions.h"
#include "contract/explain/deadline_question.h"
#include "contract/explain/injury_question.h"
#include "contract/explain/maternity_question.h"
#include "contract/explain/saned_question.h"
#include "domain/care/maternity.h"
#include "domain/hijri.h"

namespace cli {
namespace {

using domain::Date;
using domain::Explanation;
using domain::Outcome;
using domain::settledCareLaw;
using domain::settledDueLaw;

std::vector<contract::ConditionEntry> entriesOf(const domain::Conditions &conditions)
{
    std::vector<contract::ConditionEntry> entries;
    entries.reserve(conditions.size());
    for (const domain::Condition &condition : conditions)
        fill(entries.emplace_back(), condition);
    return entries;
}

std::optional<domain::Money> unlessNothing(domain::Money amount)
{
    return amount.isZero() ? std::nullopt : std::optional(amount);
}

// ---- saned -------------------------------------------------------------------------------------------------------

Outcome<domain::Unemployed> unemployedOf(const contract::SanedQuestion &question)
{
    const auto person = contract::personOf(question.person);
    if (!person)
        return person.fault().within("person");
    domain::Unemployed unemployed;
    unemployed.person = *person;
    unemployed.left = question.left;
    unemployed.reason = question.reason;
    unemployed.endedBy = question.endedBy.value_or(domain::EndedBy::Employer);
    unemployed.applied = question.applied;
    unemployed.months = question.months;
    unemployed.usedClaims = question.usedClaims.value_or(0);
    unemployed.pensioner = question.pensioner;
    unemployed.ableToWork = !question.unableToWork;
    unemployed.ownBusiness = question.ownBusiness;
    unemployed.otherIncome = question.otherIncome;
    unemployed.registered = !question.notRegistered;
    return unemployed;
}

std::vector<domain::SanedBreak> breaksOf(const contract::SanedQuestion &question)
{
    std::vector<domain::SanedBreak> breaks;
    for (const contract::SanedBreakEntry &entry : question.breaks) {
        domain::SanedBreak stop{entry.stopped, entry.reason, entry.reasonPassed, entry.registeredAgain, {}};
        if (entry.newAverage)
            stop.newAverage = *entry.newAverage;
        breaks.push_back(stop);
    }
    return breaks;
}

Outcome<contract::SanedAnswer> answerSaned(const contract::SanedQuestion &question, Date /*today*/, Explanation *why)
{
    const auto unemployed = unemployedOf(question);
    if (!unemployed)
        return unemployed.fault();
    const auto conditions = sanedConditions(*unemployed, settledCareLaw);
    if (!conditions)
        return conditions.fault();
    const auto average = domain::sanedAverage(question.wages, settledCareLaw, why);
    if (!average)
        return average.fault();
    contract::SanedAnswer answer;
    answer.conditions = entriesOf(*conditions);
    answer.entitled = allMet(*conditions);
    if (!answer.entitled)
        return answer;
    const auto course = domain::sanedCourse(
        question.applied, *average, unemployed->person.scheme, breaksOf(question), settledCareLaw, why);
    if (!course)
        return course.fault();
    answer.state = course->state;
    answer.reason = course->reason;
    answer.total = course->total;
    for (const domain::SanedPayment &payment : course->payments)
        answer.payments.push_back({payment.number, payment.month, payment.amount});
    return answer;
}

// ---- injury ------------------------------------------------------------------------------------------------------

Outcome<contract::InjuryAnswer> answerAllowance(const contract::InjuryQuestion &question, Explanation *why)
{
    domain::InjuryCase injury;
    injury.occurred = question.injured;
    injury.toldEmployer = question.toldEmployer;
    injury.lateExcused = question.lateExcused;
    injury.reported = question.reported;
    injury.wage = question.wage;
    for (std::size_t i = 0; i < question.spells.size(); ++i) {
        const contract::SpellEntry &spell = question.spells[i];
        const auto days = domain::DateRange::of(spell.from, spell.until);
        if (!days)
            return days.fault().within("spells." + std::to_string(i) + ".until");
        injury.spells.push_back({*days, spell.place});
    }
    const auto allowance = domain::dailyAllowance(injury, settledCareLaw, why);
    if (!allowance)
        return allowance.fault();
    contract::InjuryAnswer answer;
    for (const domain::AllowanceLine &line : allowance->lines)
        answer.lines.push_back({line.month, line.place, line.days, line.amount});
    answer.total = allowance->total;
    answer.recovered = unlessNothing(allowance->recovered);
    return answer;
}

Outcome<contract::InjuryAnswer> answerAward(const contract::InjuryQuestion &question, Explanation *why)
{
    const auto person = contract::personOf(question.person);
    if (!person)
        return person.fault().within("person");
    const bool died = question.benefit == contract::InjuryBenefit::Death;
    domain::Disablement disabled{*person,
        question.injured,
        died ? question.injured : question.assessed,
        died ? 100 : question.percent,
        question.average,
        question.needsAid};
    if (question.earlier) {
        domain::Disablement earlier = disabled;
        earlier.percent = question.earlier->percent;
        earlier.average = question.earlier->average;
        if (auto fit = checked(earlier); !fit)
            return fit.fault().within("earlier");
        disabled = domain::together(earlier, disabled, why);
    }
    const auto award = died ? domain::deathAward(disabled, settledCareLaw, settledDueLaw, why)
                            : domain::disabilityAward(disabled, settledCareLaw, settledDueLaw, why);
    if (!award)
        return award.fault();
    contract::InjuryAnswer answer;
    answer.monthly = unlessNothing(award->monthly);
    answer.aid = unlessNothing(award->aid);
    answer.once = unlessNothing(award->once);
    if (award->multiple != 0)
        answer.multiple = award->multiple;
    return answer;
}

Outcome<contract::InjuryAnswer> answerInjury(const contract::InjuryQuestion &question, Date /*today*/, Explanation *why)
{
    return question.benefit == contract::InjuryBenefit::Allowance ? answerAllowance(question, why)
                                                                  : answerAward(question, why);
}

// ---- maternity ---------------------------------------------------------------------------------------------------

Outcome<contract::MaternityAnswer> answerMaternity(
    const contract::MaternityQuestion &question, Date /*today*/, Explanation *why)
{
    const auto person = contract::personOf(question.person);
    if (!person)
        return person.fault().within("person");
    domain::Mother mother;
    mother.person = *person;
    mother.delivered = question.delivered;
    mother.pregnancyMonths = question.pregnancyMonths.value_or(mother.pregnancyMonths);
    mother.months = question.months;
    mother.inService = !question.left;
    mother.sickChild = question.sickChild;
    const auto conditions = domain::maternityConditions(mother, settledCareLaw);
    if (!conditions)
        return conditions.fault();
    contract::MaternityAnswer answer;
    answer.conditions = entriesOf(*conditions);
    answer.entitled = allMet(*conditions);
    answer.countedFrom = domain::maternityCountsFrom(question.delivered, settledCareLaw);
    if (!answer.entitled)
        return answer;
    const auto pay = domain::maternityPay(question.average, question.sickChild, settledCareLaw, why);
    if (!pay)
        return pay.fault();
    answer.months = static_cast<std::int32_t>(pay->months.size());
    answer.monthly = pay->months.front();
    answer.total = pay->total;
    return answer;
}

// ---- deadlines ---------------------------------------------------------------------------------------------------

Outcome<contract::DeadlineAnswer> answerDeadline(
    const contract::DeadlineQuestion &question, Date /*today*/, Explanation *why)
{
    const auto last = domain::lastDayOf(question.deadline, question.counted, why);
    if (!last)
        return last.fault();
    // It is told in both calendars.
    if (const auto hijri = domain::HijriDate::from(*last); !hijri)
        return hijri.fault().within("counted");
    contract::DeadlineAnswer answer;
    answer.lastDay = *last;
    const bool isEarliest = question.deadline == domain::Deadline::AddPeriod;
    if (!isEarliest)
        answer.lateFrom = contract::Moment(domain::lateFrom(*last));
    answer.written = contract::knownLine<60>(domain::writtenBoth(*last).both());
    if (question.done)
        answer.inTime = isEarliest ? *question.done >= *last : *question.done <= *last;
    return answer;
}

} // namespace

Subject aboutSaned()
{
    return subject<contract::SanedQuestion, contract::SanedAnswer, answerSaned>("saned");
}

Subject aboutInjury()
{
    return subject<contract::InjuryQuestion, contract::InjuryAnswer, answerInjury>("injury");
}

Subject aboutMaternity()
{
    return subject<contract::MaternityQuestion, contract::MaternityAnswer, answerMaternity>("maternity");
}

Subject aboutDeadline()
{
    return subject<contract::DeadlineQuestion, contract::DeadlineAnswer, answerDeadline>("deadline");
}

} // namespace cli
