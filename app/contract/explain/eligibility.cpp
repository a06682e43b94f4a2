// SPDX-License-Identifier: Apache-2.0
// Benefits and their conditions as they travel.
#include "contract/explain/conditions.h"
#include "contract/explain/eligibility_question.h"

namespace contract {

EligibilityAnswer answerOf(const std::vector<domain::Eligibility> &found)
{
    EligibilityAnswer answer;
    for (const domain::Eligibility &each : found) {
        answer.benefits.push_back({each.what, each.outlook, each.from, each.amount});
        for (const domain::Condition &condition : each.conditions) {
            BenefitCondition &entry = answer.conditions.emplace_back();
            entry.benefit = each.what;
            fill(entry, condition);
        }
    }
    return answer;
}

} // namespace contract
