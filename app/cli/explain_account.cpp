// SPDX-License-Identifier: Apache-2.0
// Subjects: what is owed on a day with its late fines, and voluntary insurance.
#include "cli/explain.h"
#include "contract/explain/fine.h"
#include "contract/explain/voluntary.h"
#include "domain/owed/account.h"
#include "domain/owed/voluntary.h"

#include <algorithm>
#include <string>

namespace cli {
namespace {

using domain::Explanation;
using domain::Outcome;

std::vector<domain::Payment> paymentsOf(const std::vector<contract::PaymentEntry> &entries)
{
    std::vector<domain::Payment> payments;
    payments.reserve(entries.size());
    for (const contract::PaymentEntry &entry : entries)
        payments.push_back({entry.on, entry.amount});
    return payments;
}

// ---- fine --------------------------------------------------------------------------------------------------------

/// What a question about an account tells, as the rules know it.
struct Told {
    const contract::FineQuestion &question;
    domain::Holidays holidays;
    std::vector<domain::Charge> charges;
    const domain::ContributionLaw &law;
};

std::vector<domain::Charge> chargesOf(const contract::FineQuestion &question, const domain::Holidays &holidays,
    const domain::ContributionLaw &law, Explanation *why)
{
    std::vector<domain::Charge> charges;
    for (const contract::DueBillEntry &bill : question.bills) {
        const auto advance = bill.inAdvance ? domain::Advance::Yes : domain::Advance::No;
        charges.push_back({bill.month, bill.contributions, domain::dueDateOf(bill.month, advance, holidays, law, why)});
    }
    return charges;
}

/// What the waivers come to on a day, of the fines as they stand without them.
Outcome<std::vector<domain::Waiver>> waiversOf(
    const Told &told, domain::Date day, const domain::AccountState &account, Explanation *why)
{
    std::vector<domain::Waiver> waivers;
    for (std::size_t i = 0; i < told.question.waivers.size(); ++i) {
        const contract::WaiverEntry &entry = told.question.waivers[i];
        const std::string field = "waivers." + std::to_string(i);
        for (const domain::ChargeState &state : account.charges) {
            if (state.charge.month != entry.month || state.fine.isZero())
                continue;
            const auto amount = domain::waived(state.fine,
                domain::Rate::hundredths(entry.part),
                state.charge.due,
                day,
                entry.authority,
                told.law,
                why);
            if (!amount)
                return amount.fault().within(field);
            if (!amount->isZero())
                waivers.push_back({entry.month, *amount});
        }
    }
    return waivers;
}

Outcome<domain::AccountState> accountOf(
    const Told &told, domain::Date day, const std::vector<domain::Payment> &payments, Explanation *why)
{
    const auto &ended = told.question.activityEnded;
    const auto before = domain::accountOn(day, told.charges, payments, {}, told.law, ended);
    if (!before)
        return before.fault();
    const auto waivers = waiversOf(told, day, *before, why);
    if (!waivers)
        return waivers.fault();
    return domain::accountOn(day, told.charges, payments, *waivers, told.law, ended, why);
}

contract::FineAnswer answerOf(const domain::AccountState &account)
{
    contract::FineAnswer answer;
    for (const domain::ChargeState &state : account.charges) {
        answer.bills.push_back({state.charge.month,
            state.charge.due.extended,
            state.charge.contributions,
            state.contributionsLeft,
            state.fine,
            state.fineLeft,
            state.standing});
        answer.fines += state.fine;
    }
    answer.owed = account.owed();
    answer.credit = account.credit;
    return answer;
}

/// All that is paid, on bills and as instalments, in the order of its days.
std::vector<domain::Payment> together(std::vector<domain::Payment> payments, const std::vector<domain::Payment> &parts)
{
    payments.insert(payments.end(), parts.begin(), parts.end());
    std::stable_sort(payments.begin(), payments.end(), [](const domain::Payment &a, const domain::Payment &b) {
        return a.on < b.on;
    });
    return payments;
}

/// What is owed on the day of the first instalment is divided. A plan that is kept lets no fine grow; one that is not
/// leaves the account as if there had been none, with what was paid on it.
Outcome<contract::FineAnswer> answerPlan(const Told &told, Explanation *why)
{
    const contract::FineQuestion &question = told.question;
    const contract::InstalmentsEntry &entry = *question.plan;
    const auto payments = paymentsOf(question.payments);
    const auto parts = paymentsOf(entry.paid);
    const auto agreed = accountOf(told, entry.first, payments, why);
    if (!agreed)
        return agreed.fault();
    const auto plan = domain::instalmentsOf(agreed->owed(), entry.count, entry.first, why);
    if (!plan)
        return plan.fault().within("plan");
    const auto state =
        domain::planOn(question.on, *plan, parts, entry.unpaidBill, entry.scheme, told.holidays, told.law, why);
    if (!state)
        return state.fault().within("plan");
    const bool kept =
        state->standing == domain::PlanStanding::Good || state->standing == domain::PlanStanding::Fulfilled;
    const auto account = kept ? agreed : accountOf(told, question.on, together(payments, parts), why);
    if (!account)
        return account.fault();
    contract::FineAnswer answer = answerOf(*account);
    if (kept)
        answer.owed = state->left;
    for (const domain::Payment &part : *plan)
        answer.instalments.push_back({part.on, part.amount});
    answer.standing = state->standing;
    answer.payAllBy = state->payAllBy;
    return answer;
}

Outcome<contract::FineAnswer> answerFine(
    const contract::FineQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const domain::ContributionLaw law;
    const auto holidays = contract::holidaysOf(question.holidays);
    if (!holidays)
        return holidays.fault();
    const Told told{question, *holidays, chargesOf(question, *holidays, law, why), law};
    if (question.plan)
        return answerPlan(told, why);
    const auto account = accountOf(told, question.on, paymentsOf(question.payments), why);
    return account.then(
        [](const domain::AccountState &state) -> Outcome<contract::FineAnswer> { return answerOf(state); });
}

// ---- voluntary ---------------------------------------------------------------------------------------------------

struct Chosen {
    domain::Date from;
    bool separatesPeriods = false;
    int highest = domain::bracketCount;
};

Outcome<Chosen> firstChoice(const contract::VoluntaryQuestion &question, const domain::BirthDate &birth,
    domain::Bracket wanted, const domain::ContributionLaw &law, Explanation *why)
{
    domain::VoluntaryApplication application;
    application.person.birth = birth;
    application.person.scheme = question.scheme;
    application.applied = question.applied;
    application.complete = question.complete.value_or(question.applied);
    application.leftCompulsory = question.leftCompulsory;
    application.worksAbroad = question.worksAbroad;
    const auto from = domain::voluntaryFrom(application, law, why);
    if (!from)
        return from.fault();
    const auto first = domain::firstBracket(wanted, question.lastWage, question.confirmed, law, why);
    if (!first)
        return first.fault();
    const bool limited = question.lastWage && !question.confirmed;
    return Chosen{*from,
        first->separatesPeriods,
        limited ? domain::highestFirst(*question.lastWage, law).number() : domain::bracketCount};
}

Outcome<Chosen> change(const contract::VoluntaryQuestion &question, domain::Bracket wanted,
    const domain::ContributionLaw &law, Explanation *why)
{
    const auto current = domain::Bracket::numbered(*question.current);
    if (!current)
        return current.fault().within("current");
    if (const auto moved = domain::movedTo(*current, wanted, why); !moved)
        return domain::refuse("voluntary.above_next", "bracket");
    const auto from = domain::changeHoldsFrom(
        question.applied, question.insuranceYear.value_or(domain::CalendarKind::Gregorian), law, why);
    if (!from)
        return from.fault().within("applied");
    return Chosen{*from, false, std::min(current->number() + 1, domain::bracketCount)};
}

/// The month whose contribution is the first to be paid: one that was due before it was asked for was paid as it stood.
domain::Month firstMonthOf(
    domain::Date from, domain::Date applied, domain::Advance advance, const domain::ContributionLaw &law)
{
    const auto month = domain::Month::containing(from);
    return domain::dueDateOf(month, advance, {}, law).extended < applied ? month.plus(1) : month;
}

Outcome<contract::VoluntaryAnswer> answerVoluntary(
    const contract::VoluntaryQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const domain::ContributionLaw law;
    const auto wanted = domain::Bracket::numbered(question.bracket);
    if (!wanted)
        return wanted.fault().within("bracket");
    const auto birth = contract::birthOf(question.birth);
    if (!birth)
        return birth.fault().within("birth");
    if (birth->gregorian() > question.applied)
        return domain::refuse("birth.in_future", "birth");
    const auto chosen =
        question.current ? change(question, *wanted, law, why) : firstChoice(question, *birth, *wanted, law, why);
    if (!chosen)
        return chosen.fault();
    const auto advance = question.scheme == domain::Scheme::Old ? domain::Advance::Yes : domain::Advance::No;
    const auto month = firstMonthOf(chosen->from, question.applied, advance, law);
    const auto contribution = [&](domain::Bracket bracket, Explanation *steps) {
        return domain::voluntaryContribution(bracket, month, question.scheme, law, steps);
    };
    const auto amount = contribution(*wanted, why);
    if (!amount)
        return amount.fault().within("applied");
    contract::VoluntaryAnswer answer;
    answer.from = chosen->from;
    answer.bracket = wanted->number();
    answer.income = wanted->income();
    answer.contribution = *amount;
    answer.separatesPeriods = chosen->separatesPeriods;
    answer.firstDue = domain::dueDateOf(month, advance, {}, law, why).extended;
    if (question.leftCompulsory)
        answer.lastDayToApply = domain::lastDayToApply(*question.leftCompulsory, law);
    if (question.current)
        answer.contributionBefore = *contribution(*domain::Bracket::numbered(*question.current), nullptr);
    for (int number = 1; number <= chosen->highest; ++number) {
        const auto bracket = *domain::Bracket::numbered(number);
        answer.allowed.push_back({number, bracket.income(), *contribution(bracket, nullptr)});
    }
    return answer;
}

} // namespace

Subject aboutFine()
{
    return subject<contract::FineQuestion, contract::FineAnswer, answerFine>("fine");
}

Subject aboutVoluntary()
{
    return subject<contract::VoluntaryQuestion, contract::VoluntaryAnswer, answerVoluntary>("voluntary");
}

} // namespace cli
