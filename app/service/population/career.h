// SPDX-License-Identifier: Apache-2.0
// Careers: periods of cover one after another, wages that rise, and what follows from them under both laws.
#pragma once

#include "service/population/dice.h"
#include "service/population/people.h"

namespace service::population {

/// A period as it is planned; the last day is empty while in service.
struct Stretch {
    std::uint32_t establishment = 0;
    domain::Date joined;
    std::optional<domain::Date> left;
    std::string_view reason;
};

struct Pay {
    std::string_view occupation;
    int first = 0; ///< riyals a month at the beginning
    HousingKind housing = HousingKind::Cash;
    bool commission = false;
};

/// The period with its wages: a first one, and rises (never above a tenth in a year) until it ends.
[[nodiscard]] Engagement engagementOf(const Plan &plan, Dice &dice, const Stretch &stretch, const Pay &pay);

/// The periods of somebody who is to stand there: in service, stopped, pensioner. May find the person too young for
/// any, who then was never insured.
void giveCareer(const Plan &plan, Dice &dice, PersonFile &file, Standing wanted);

/// What follows from the periods: their numbers, the law they stand under, the pension.
void settle(const Plan &plan, PersonFile &file);

} // namespace service::population
