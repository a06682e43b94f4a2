// SPDX-License-Identifier: Apache-2.0
// One person of the population with the whole career, made from the plan and an index alone.
#pragma once

#include "service/population/plan.h"
#include "service/registry.h"

#include <optional>
#include <vector>

namespace service::population {

struct Engagement {
    std::string id;
    std::uint32_t establishment = 0; ///< its index
    EngagementKind kind = EngagementKind::Compulsory;
    std::string_view occupation;
    domain::Date joined;
    std::optional<domain::Date> left;
    std::string reason; ///< only of one that was left
    std::vector<Wage> wages;
};

struct PersonFile {
    Person person;
    std::vector<Engagement> engagements; ///< by joining date
    std::optional<Pension> pension;
};

/// The demonstration people come first, then everybody else.
[[nodiscard]] PersonFile personFile(const Plan &plan, std::uint32_t index);

/// What the staff of establishments is chosen by, without the career: who it is, and born when.
[[nodiscard]] Person personAlone(const Plan &plan, std::uint32_t index);

} // namespace service::population
