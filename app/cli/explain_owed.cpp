// SPDX-License-Identifier: Apache-2.0
// Subjects: the contribution of a month, the bill of an establishment.
#include "cli/explain.h"
#include "contract/explain/bill.h"
#include "contract/explain/contribution.h"
#include "domain/owed/bill.h"

#include <string>

namespace cli {
namespace {

using domain::Explanation;
using domain::Outcome;

Outcome<domain::Amount> atOthers(const std::vector<domain::Money> &wages, domain::Month month, domain::Scheme scheme,
    domain::Branches branches, const domain::ContributionLaw &law)
{
    if (wages.empty())
        return domain::Amount();
    const auto limits = domain::WageLimits::in(month, scheme, branches, false, law);
    return limits ? domain::wagesAtOthers(wages, *limits) : limits.fault();
}

domain::Establishment establishmentOf(bool publicBody, std::optional<std::int32_t> surcharge)
{
    return {publicBody, domain::Rate::hundredths(surcharge.value_or(0))};
}

// ---- contribution ------------------------------------------------------------------------------------------------

Outcome<domain::Branches> branchesOf(
    const contract::ContributionQuestion &question, const domain::ContributionLaw &law, Explanation *why)
{
    domain::Person person;
    person.nationality = question.nationality;
    person.scheme = question.scheme;
    // Where no birth is told, the ages of the law are kept: eighteen at joining.
    const auto birth = question.birth ? contract::birthOf(*question.birth).within("birth")
                                      : domain::BirthDate::of(domain::addYears(question.joined, -18)).within("joined");
    if (!birth)
        return birth.fault();
    person.birth = *birth;
    if (question.joined <= person.birth.gregorian())
        return domain::refuse("period.before_birth", "joined");
    const auto kind = question.added ? domain::PeriodKind::Added : domain::PeriodKind::Compulsory;
    auto branches = domain::branchesOf(person,
        {.joined = question.joined,
            .insuredBefore = question.insuredBefore,
            .kind = kind,
            .posting = question.posting.value_or(domain::Posting::InKingdom)},
        law,
        why);
    if (!branches || !question.missionFrom)
        return branches;
    const auto mission = domain::DateRange::of(*question.missionFrom, question.missionUntil);
    if (!mission)
        return mission.fault().within("missionUntil");
    branches->hazards = branches->hazards && domain::hazardsInsured(question.month, *mission, question.scheme, why);
    return branches;
}

Outcome<domain::Wage> wageOf(const contract::ContributionQuestion &question, const domain::ContributionLaw &law)
{
    const auto basic = domain::monthlyPay(question.basic, question.payBasis.value_or(domain::PayBasis::Monthly), law);
    if (!basic)
        return basic.fault().within("basic");
    const domain::Wage wage{.basic = *basic,
        .commission = question.commission.value_or(domain::Money()),
        .housing = question.housing.value_or(domain::Money()),
        .housingInKind = question.housingInKind};
    const auto sound = domain::checked(wage);
    return sound.then([&wage](domain::Done) -> Outcome<domain::Wage> { return wage; });
}

/// Who tells no birth has told by the wage before that the limit holds.
bool limitsRise(const contract::ContributionQuestion &question, const domain::ContributionLaw &law)
{
    if (!question.birth)
        return law.limitsRiseAfter50 && question.scheme == domain::Scheme::Old;
    const auto birth = contract::birthOf(*question.birth);
    domain::Person person;
    person.nationality = question.nationality;
    person.scheme = question.scheme;
    if (birth)
        person.birth = *birth;
    const auto from = birth ? domain::risesLimitedFrom(person, law) : std::nullopt;
    return from && question.month.year() >= *from;
}

Outcome<domain::Insured> insuredOf(
    const contract::ContributionQuestion &question, const domain::ContributionLaw &law, Explanation *why)
{
    const auto days = domain::DateRange::of(question.joined, question.left);
    if (!days)
        return days.fault().within("left");
    const auto branches = branchesOf(question, law, why);
    if (!branches)
        return branches.fault();
    const auto wage = wageOf(question, law);
    if (!wage)
        return wage.fault();
    const auto others = atOthers(question.otherWages, question.month, question.scheme, *branches, law);
    if (!others)
        return others.fault();
    domain::Insured insured{
        .scheme = question.scheme, .branches = *branches, .days = *days, .wage = *wage, .wageAtOthers = *others};
    if (!question.wageBefore)
        return insured;
    if (question.wageBefore->isNegative() || question.fullYearsAway.value_or(0) < 0)
        return domain::refuse("amount.negative", question.wageBefore->isNegative() ? "wageBefore" : "fullYearsAway");
    if (limitsRise(question, law) && branches->annuities && !question.publicBody)
        insured.mostByRise = domain::mostAfterRise(*question.wageBefore, question.fullYearsAway.value_or(0), law, why);
    return insured;
}

Outcome<domain::Done> addHomeState(const contract::ContributionQuestion &question, const domain::ContributionLaw &law,
    Explanation *why, contract::ContributionAnswer &answer)
{
    if (!question.homeState)
        return domain::Done{};
    const contract::HomeStateEntry &home = *question.homeState;
    const auto outside = [](std::int32_t rate) { return rate < 0 || rate > domain::Rate::whole; };
    if (outside(home.workerRate) || outside(home.employerRate))
        return domain::refuse("rate.range",
            outside(home.workerRate) ? "homeState.workerRate" : "homeState.employerRate",
            domain::Rate::whole);
    if (home.wage.isNegative() || home.ceiling.isNegative())
        return domain::refuse("amount.negative", home.wage.isNegative() ? "homeState.wage" : "homeState.ceiling");
    const auto shares = domain::homeContribution(home.state,
        question.month,
        home.wage,
        home.difference,
        {{home.state,
            question.month.firstDay(),
            domain::Rate::hundredths(home.workerRate),
            domain::Rate::hundredths(home.employerRate),
            home.ceiling}},
        law,
        why);
    if (!shares)
        return shares.fault().within("homeState");
    answer.homeWorker = shares->worker;
    answer.homeEmployer = shares->employer;
    return domain::Done{};
}

Outcome<contract::ContributionAnswer> answerContribution(
    const contract::ContributionQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const domain::ContributionLaw law;
    const auto insured = insuredOf(question, law, why);
    if (!insured)
        return insured.fault();
    const auto establishment = establishmentOf(question.publicBody, question.surcharge);
    const auto rates =
        domain::MonthRates::in(question.month, question.scheme, insured->branches, establishment.surcharge, law, why);
    if (!rates)
        return rates.fault();
    const domain::BillingMonth month(question.month, law);
    auto bill = domain::MonthlyBill::open(month, establishment);
    if (!bill)
        return bill.fault();
    const auto line = bill->add(*insured, why);
    if (!line)
        return line.fault();
    contract::ContributionAnswer answer{.wage = contract::knownLine<40>(line->wage.text()),
        .days = line->part.days,
        .daysOfMonth = line->part.of,
        .annuitiesSubscriber = line->contribution.annuitiesSubscriber,
        .annuitiesEmployer = line->contribution.annuitiesEmployer,
        .sanedSubscriber = line->contribution.sanedSubscriber,
        .sanedEmployer = line->contribution.sanedEmployer,
        .hazards = line->contribution.hazards,
        .subscriber = line->contribution.subscriber(),
        .employer = line->contribution.employer(),
        .total = line->contribution.total(),
        .homeWorker = {},
        .homeEmployer = {}};
    const auto home = addHomeState(question, law, why, answer);
    return home.then([&answer](domain::Done) -> Outcome<contract::ContributionAnswer> { return answer; });
}

// ---- bill --------------------------------------------------------------------------------------------------------

Outcome<domain::Insured> insuredOf(
    const contract::BilledEntry &entry, domain::Month month, const domain::ContributionLaw &law)
{
    const auto days = domain::DateRange::of(entry.joined, entry.left);
    if (!days)
        return days.fault().within("left");
    const bool saudi = entry.nationality == domain::Nationality::Saudi;
    const domain::Branches branches{.annuities = saudi, .hazards = true, .saned = saudi};
    const auto others = atOthers(entry.otherWages, month, entry.scheme, branches, law);
    if (!others)
        return others.fault();
    return domain::Insured{.scheme = entry.scheme,
        .branches = branches,
        .days = *days,
        .wage = {.basic = entry.basic,
            .commission = entry.commission.value_or(domain::Money()),
            .housing = entry.housing.value_or(domain::Money()),
            .housingInKind = entry.housingInKind},
        .wageAtOthers = *others};
}

Outcome<std::optional<domain::Insured>> insuredOf(
    const std::optional<contract::BilledEntry> &entry, domain::Month month, const domain::ContributionLaw &law)
{
    if (!entry)
        return std::optional<domain::Insured>();
    const auto insured = insuredOf(*entry, month, law);
    return insured.then([](const domain::Insured &one) -> Outcome<std::optional<domain::Insured>> {
        return std::optional<domain::Insured>(one);
    });
}

Outcome<domain::Done> addAdjustments(const contract::CorrectionEntry &correction,
    const contract::BillQuestion &question, const domain::Holidays &holidays, const domain::ContributionLaw &law,
    Explanation *why, std::vector<domain::Adjustment> &adjustments)
{
    if (correction.until < correction.from || correction.until >= question.month)
        return domain::refuse("date.order", "until");
    if (correction.from < domain::Month::containing(domain::earliestAddedDay(question.payOn, law, why)))
        return domain::refuse("period.too_far_back", "from", law.addedPeriodMonths);
    for (domain::Month month = correction.from; month <= correction.until; month = month.plus(1)) {
        const auto billed = insuredOf(correction.billed, month, law);
        if (!billed)
            return billed.fault().within("billed");
        const auto corrected = insuredOf(correction.corrected, month, law);
        if (!corrected)
            return corrected.fault().within("corrected");
        const auto adjustment = domain::adjustmentOf(domain::BillingMonth(month, law),
            establishmentOf(question.publicBody, question.surcharge),
            *billed,
            *corrected,
            holidays,
            question.payOn,
            why);
        if (!adjustment)
            return adjustment.fault();
        adjustments.push_back(*adjustment);
    }
    return domain::Done{};
}

Outcome<std::vector<contract::BillLineEntry>> linesOf(const contract::BillQuestion &question, domain::MonthlyBill &bill,
    const domain::ContributionLaw &law, Explanation *why)
{
    std::vector<contract::BillLineEntry> lines;
    for (std::size_t i = 0; i < question.subscribers.size(); ++i) {
        const std::string field = "subscribers." + std::to_string(i);
        const auto insured = insuredOf(question.subscribers[i], question.month, law);
        if (!insured)
            return insured.fault().within(field);
        why->add("bill.line", {}, i + 1);
        const auto line = bill.add(*insured, why);
        if (!line)
            return line.fault().within(field);
        lines.push_back({question.subscribers[i].name,
            contract::knownLine<40>(line->wage.text()),
            line->part.days,
            line->contribution.subscriber(),
            line->contribution.employer(),
            line->contribution.total()});
    }
    return lines;
}

Outcome<contract::BillAnswer> answerBill(
    const contract::BillQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const domain::ContributionLaw law;
    if (question.payOn < question.month.firstDay())
        return domain::refuse("date.order", "payOn");
    const auto holidays = contract::holidaysOf(question.holidays);
    if (!holidays)
        return holidays.fault();
    const domain::BillingMonth month(question.month, law);
    auto bill = domain::MonthlyBill::open(month, establishmentOf(question.publicBody, question.surcharge));
    if (!bill)
        return bill.fault();
    const auto lines = linesOf(question, *bill, law, why);
    if (!lines)
        return lines.fault();
    std::vector<domain::Adjustment> adjustments;
    for (std::size_t i = 0; i < question.corrections.size(); ++i)
        if (const auto added = addAdjustments(question.corrections[i], question, *holidays, law, why, adjustments);
            !added)
            return added.fault().within("corrections." + std::to_string(i));
    const auto due = domain::dueDateOf(question.month, domain::Advance::No, *holidays, law, why);
    const auto total = domain::totalOf(
        bill->sums(), due, question.payOn, adjustments, question.credit.value_or(domain::Money()), law, why);
    if (!total)
        return total.fault();
    contract::BillAnswer answer{.lines = *lines,
        .adjustments = {},
        .subscriber = bill->sums().subscriber(),
        .employer = bill->sums().employer(),
        .contributions = total->contributions,
        .adjustmentsTotal = total->adjustments,
        .fines = total->fines,
        .creditUsed = total->creditUsed,
        .creditLeft = total->creditLeft,
        .toPay = total->toPay,
        .due = due.extended};
    for (const domain::Adjustment &adjustment : adjustments)
        answer.adjustments.push_back({adjustment.month, adjustment.difference.total(), adjustment.fine});
    return answer;
}

} // namespace

Subject aboutContribution()
{
    return subject<contract::ContributionQuestion, contract::ContributionAnswer, answerContribution>("contribution");
}

Subject aboutBill()
{
    return subject<contract::BillQuestion, contract::BillAnswer, answerBill>("bill");
}

} // namespace cli
