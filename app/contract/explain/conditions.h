// SPDX-License-Identifier: Apache-2.0
// Conditions as they travel.
#pragma once

#include "contract/explain/steps.h"
#include "domain/claim/condition.h"

namespace contract {

/// Fills what ConditionEntry and BenefitCondition have alike.
template <class Entry>
void fill(Entry &entry, const domain::Condition &condition)
{
    const auto spelled = [](const std::optional<domain::Figure> &figure) {
        return figure ? std::optional(knownLine<60>(spellingOf(*figure))) : std::nullopt;
    };
    entry.condition = knownLine<120>(condition.rule.get().name);
    entry.article = knownLine<120>(condition.rule.get().article);
    entry.met = condition.met;
    entry.has = spelled(condition.has);
    entry.needs = spelled(condition.needs);
    if (condition.met)
        return;
    entry.awaits = condition.awaits;
    entry.from = condition.from;
}

} // namespace contract
