// SPDX-License-Identifier: Apache-2.0
// Subject: what a person may claim, and from when.
#include "cli/explain.h"
#include "contract/explain/eligibility_question.h"

namespace cli {
namespace {

using domain::Date;
using domain::Explanation;
using domain::Outcome;

domain::Circumstances circumstancesOf(const contract::EligibilityQuestion &question, Date today)
{
    domain::Circumstances circumstances;
    circumstances.today = question.on.value_or(today);
    circumstances.pensioner = question.pensioner;
    circumstances.arduousWork = question.arduousWork;
    circumstances.leftBecause = question.leftBecause;
    circumstances.endedBy = question.endedBy.value_or(domain::EndedBy::Employer);
    circumstances.usedSanedClaims = question.usedSanedClaims.value_or(0);
    circumstances.ableToWork = !question.unableToWork;
    circumstances.ownBusiness = question.ownBusiness;
    circumstances.otherIncome = question.otherIncome;
    circumstances.seeksWork = !question.notSeekingWork;
    return circumstances;
}

domain::Plan planOf(const contract::EligibilityQuestion &question)
{
    domain::Plan plan;
    if (!question.plan)
        return plan;
    plan.leaves = question.plan->leaves;
    plan.growth = domain::Rate::hundredths(question.plan->growth.value_or(0));
    return plan;
}

Outcome<contract::EligibilityAnswer> answerEligibility(
    const contract::EligibilityQuestion &question, Date today, Explanation *why)
{
    const domain::Circumstances circumstances = circumstancesOf(question, today);
    const auto career = contract::careerOf(question.career, circumstances.today);
    if (!career)
        return career.fault().within("career");
    const auto plan = planOf(question);
    const auto all = domain::eligibilityOf(*career, circumstances, plan, domain::Laws{}, why);
    if (!all) {
        const domain::Fault &fault = all.fault();
        return fault.field == "on" || fault.field.starts_with("plan") ? fault : fault.within("career");
    }
    return contract::answerOf(*all);
}

} // namespace

Subject aboutEligibility()
{
    return subject<contract::EligibilityQuestion, contract::EligibilityAnswer, answerEligibility>("eligibility");
}

} // namespace cli
