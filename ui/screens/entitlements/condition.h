// SPDX-License-Identifier: Apache-2.0
// One condition of a benefit as a person reads it: met or not, what there is of what is needed, from when, which article.
#pragma once

#include "contract/subscriber/my_eligibility.h"

#include <QString>

namespace ui {

struct ClaimCondition {
    contract::BenefitCondition entry;
    bool supposed = false; ///< the record does not tell
};

[[nodiscard]] QString nameOf(const ClaimCondition &condition);
/// "met", "from 2059/12/08", "in your hands".
[[nodiscard]] QString stateOf(const ClaimCondition &condition);
/// What there is against what is needed; from when; that the record does not tell.
[[nodiscard]] QString detailOf(const ClaimCondition &condition, domain::Date on);
/// "L2 16/1" in words.
[[nodiscard]] QString articleOf(const ClaimCondition &condition);

/// Months that there are and that are needed; `needed` is 0 where the condition is of something else.
struct MonthsHad {
    QString had;
    double part = 0; ///< of those needed, at most 1
    int needed = 0;
};
[[nodiscard]] MonthsHad monthsHad(const contract::BenefitCondition &condition);

/// A date for a pill, in one calendar; both stand in the sentence beside it.
[[nodiscard]] QString shortDate(domain::Date day);

} // namespace ui
