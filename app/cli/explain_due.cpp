// SPDX-License-Identifier: Apache-2.0
// Subjects: the group of 3 July 2024, pensions, lump sums, survivors.
#include "cli/explain.h"
#include "contract/explain/group_question.h"
#include "contract/explain/lump_sum_question.h"
#include "contract/explain/pension_question.h"
#include "contract/explain/survivors_question.h"
#include "domain/claim/eligibility.h"
#include "domain/due/family.h"
#include "domain/due/lump_sum.h"
#include "domain/due/payment.h"
#include "domain/due/pension.h"
#include "domain/due/scheme.h"

#include <algorithm>
#include <string>

namespace cli {
namespace {

using domain::Explanation;
using domain::Outcome;
using domain::settledDueLaw;

domain::Basis basisOf(domain::Money average, std::int32_t months, std::optional<std::int32_t> before2001)
{
    return {{average, domain::Ratio(months), before2001.value_or(0)}, {}};
}

/// A fault of the domain's Basis, at the field of the question that it came from.
domain::Fault atQuestion(domain::Fault fault)
{
    for (const std::string_view inner : {"basis.last.", "basis."})
        if (fault.field.rfind(inner, 0) == 0)
            fault.field.erase(0, inner.size());
    if (fault.field == "olderMonths")
        fault.field = "monthsBefore2001";
    return fault;
}

// ---- group -------------------------------------------------------------------------------------------------------

Outcome<contract::GroupAnswer> answerGroup(
    const contract::GroupQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const auto birth = contract::birthOf(question.birth);
    if (!birth)
        return birth.fault().within("birth");
    const domain::BeforeReform before{question.insuredBefore, question.months.value_or(0), question.pensionDue};
    const auto standing = domain::standingOf(*birth, before, settledDueLaw, why);
    if (!standing)
        return standing.fault();
    return contract::GroupAnswer{standing->group,
        standing->scheme,
        standing->ageAtReform.years,
        standing->ageAtReform.months,
        standing->retirementAge.years,
        standing->retirementAge.months,
        standing->retirementCalendar,
        standing->retirement,
        standing->months,
        standing->earlyMonths,
        standing->earliestEarly};
}

// ---- pension -----------------------------------------------------------------------------------------------------

contract::PensionAnswer answerOf(const domain::Pension &pension)
{
    contract::PensionAnswer answer;
    answer.monthly = pension.monthly;
    if (!pension.aid.isZero())
        answer.aid = pension.aid;
    return answer;
}

Outcome<contract::PensionAnswer> byFigures(const contract::PensionQuestion &question, Explanation *why)
{
    domain::PensionFigures figures{question.scheme,
        question.benefit,
        basisOf(question.average, question.months, question.monthsBefore2001),
        question.on};
    figures.monthsBeforeAge = question.monthsBeforeAge.value_or(0);
    // L2 17/4: of the months after the age those that are not needed to qualify.
    figures.monthsAfterAge =
        std::min(question.monthsAfterAge.value_or(0), std::max(0, question.months - settledDueLaw.newMonths));
    figures.needsAid = question.needsAid;
    const auto pension = domain::pensionOf(figures, settledDueLaw, why);
    if (!pension)
        return atQuestion(pension.fault());
    return answerOf(*pension);
}

Outcome<contract::PensionAnswer> byRecord(
    const contract::PensionQuestion &question, domain::Date today, Explanation *why)
{
    auto career = contract::careerOf(question.record, today);
    if (!career)
        return career.fault().within("record");
    const domain::Laws laws;
    const auto before = domain::beforeReform(*career, question.pensionDue, laws);
    const auto standing = domain::standingOf(career->person.birth, before, laws.due, why);
    if (!standing)
        return standing.fault().within("record.person");
    career->person.scheme = standing->scheme;
    const auto service = domain::serviceOf(*career, question.on, laws.contributions, laws.due, why);
    if (!service)
        return service.fault().within("record");
    domain::PensionClaim claim{*standing, *service, question.benefit, question.on};
    if (!domain::inService(*career, question.on))
        claim.left = domain::lastDayOfWork(*career, question.on);
    claim.proved = question.proved;
    claim.needsAid = question.needsAid;
    const auto pension = domain::pensionOf(claim, laws.due, why);
    if (!pension)
        return pension.fault();
    contract::PensionAnswer answer = answerOf(*pension);
    answer.firstMonth = domain::firstMonthPaid(question.benefit, question.on, question.on);
    return answer;
}

Outcome<contract::PensionAnswer> answerPension(
    const contract::PensionQuestion &question, domain::Date today, Explanation *why)
{
    return question.source == contract::PensionSource::Figures ? byFigures(question, why)
                                                               : byRecord(question, today, why);
}

// ---- lump-sum ----------------------------------------------------------------------------------------------------

Outcome<domain::Money> refunded(const contract::LumpSumQuestion &question, Explanation *why)
{
    std::vector<domain::YearPaid> paid;
    std::vector<domain::YearPrices> prices;
    constexpr int whole = static_cast<int>(domain::Rate::whole);
    for (std::size_t i = 0; i < question.years.size(); ++i) {
        const contract::YearEntry &year = question.years[i];
        if (year.rise && (*year.rise < -whole || *year.rise > whole))
            return domain::refuse("rate.range", "years." + std::to_string(i) + ".rise", whole);
        paid.push_back({year.year, year.paid});
        prices.push_back({year.year, domain::Rate::hundredths(year.rise.value_or(0))});
    }
    auto sum = domain::refund(paid, prices, static_cast<int>(question.on.ymd().year()), settledDueLaw, why);
    if (sum)
        return sum;
    domain::Fault fault = sum.fault();
    if (fault.field.rfind("paid", 0) == 0)
        fault.field.replace(0, 4, "years");
    if (fault.field == "claimedIn")
        fault.field = "on";
    return fault;
}

Outcome<contract::LumpSumAnswer> answerLumpSum(
    const contract::LumpSumQuestion &question, domain::Date /*today*/, Explanation *why)
{
    // No article of these sums held before the law of annuities.
    if (domain::ContributionLaw().annuitiesOld.on(question.on) == nullptr)
        return domain::refuse("date.outside_table", "on");
    contract::LumpSumAnswer answer;
    if (question.kind == contract::SumKind::BoughtMonths) {
        const auto bought = domain::notionalMonths(
            basisOf(question.average, question.months, question.monthsBefore2001), question.on, settledDueLaw, why);
        if (!bought)
            return atQuestion(bought.fault());
        answer.sum = bought->cost;
        answer.monthsBought = bought->bought;
        answer.pension = bought->pension;
        answer.instalment = bought->instalment;
        answer.instalments = bought->instalments;
        return answer;
    }
    const auto sum = question.kind == contract::SumKind::Refund
                         ? refunded(question, why)
                         : domain::lumpSum(
                             basisOf(question.average, question.months, question.monthsBefore2001), settledDueLaw, why);
    if (!sum)
        return atQuestion(sum.fault());
    answer.sum = *sum;
    return answer;
}

// ---- survivors ---------------------------------------------------------------------------------------------------

Outcome<std::vector<domain::Relative>> familyOf(const std::vector<contract::RelativeEntry> &entries)
{
    std::vector<domain::Relative> family;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const contract::RelativeEntry &entry = entries[i];
        const auto birth = contract::birthOf(entry.birth);
        if (!birth)
            return birth.fault().within("family." + std::to_string(i) + ".birth");
        family.push_back({entry.relation,
            *birth,
            entry.dependent,
            entry.studying,
            entry.unable,
            entry.married,
            entry.working,
            entry.parentDied});
    }
    return family;
}

void addRows(std::vector<contract::ShareRow> &rows, const domain::FamilyShares &shares,
    const std::vector<domain::Relative> &family)
{
    for (std::size_t i = 0; i < family.size(); ++i)
        rows.push_back(
            {shares.from, static_cast<std::int32_t>(i + 1), family[i].relation, shares.standing[i], shares.shares[i]});
}

Outcome<contract::SurvivorsAnswer> answerSurvivors(
    const contract::SurvivorsQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const auto family = familyOf(question.family);
    if (!family)
        return family.fault();
    const domain::Estate estate{
        question.scheme, question.died, question.pension, question.average.value_or(domain::Money())};
    const domain::Month first = domain::Month::containing(question.died).plus(1);
    const auto changes =
        domain::redistributions(*family, estate, first, question.until.value_or(first), settledDueLaw, why);
    if (!changes) {
        domain::Fault fault = changes.fault();
        if (fault.field == "month")
            fault.field = "died"; // the month is the one after it
        return fault;
    }
    contract::SurvivorsAnswer answer;
    answer.total = changes->front().total;
    for (const domain::FamilyShares &shares : *changes)
        addRows(answer.shares, shares, *family);
    if (question.scheme == domain::Scheme::Old) {
        const auto grant = domain::deathGrant(question.pension, question.scheme, settledDueLaw, why);
        if (!grant)
            return grant.fault();
        answer.deathGrant = *grant;
    }
    return answer;
}

} // namespace

Subject aboutGroup()
{
    return subject<contract::GroupQuestion, contract::GroupAnswer, answerGroup>("group");
}

Subject aboutPension()
{
    return subject<contract::PensionQuestion, contract::PensionAnswer, answerPension>("pension");
}

Subject aboutLumpSum()
{
    return subject<contract::LumpSumQuestion, contract::LumpSumAnswer, answerLumpSum>("lump-sum");
}

Subject aboutSurvivors()
{
    return subject<contract::SurvivorsQuestion, contract::SurvivorsAnswer, answerSurvivors>("survivors");
}

} // namespace cli
