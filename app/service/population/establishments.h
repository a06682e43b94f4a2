// SPDX-License-Identifier: Apache-2.0
// One establishment of the population with its owner and supervisors, made from the plan and an index alone.
#pragma once

#include "service/population/plan.h"
#include "service/registry.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace service::population {

/// What a career needs to know of an employer, quickly.
struct Lifetime {
    domain::Date registered;
    std::optional<domain::Date> closed;
};

struct Post {
    RegistryId person;
    SupervisorRole role = SupervisorRole::Supervisor;
    domain::Date since;
    std::optional<domain::Date> until;
};

struct EstablishmentFile {
    Establishment establishment; ///< its terms have codes only
    std::vector<Post> posts;
};

[[nodiscard]] Lifetime lifetimeOf(const Plan &plan, std::uint32_t index);
[[nodiscard]] domain::EstablishmentNo establishmentNo(const Plan &plan, std::uint32_t index);
[[nodiscard]] EstablishmentFile establishmentFile(const Plan &plan, std::uint32_t index);

} // namespace service::population
