// SPDX-License-Identifier: Apache-2.0
// The demonstration people: the same whatever the seed, each showing one thing.
#pragma once

#include "service/population/people.h"

#include <span>
#include <string>
#include <vector>

namespace service::population {

struct DemonstrationPerson {
    domain::PersonId identity;
    std::string name;      ///< in Arabic
    std::string shows;     ///< in English, for the one who starts the service
    bool employer = false; ///< signs in as one
    bool newcomer = false; ///< is given no account: registers
};

[[nodiscard]] std::uint32_t demonstrationCount();
/// In the order of their indexes, which are the first of any population.
[[nodiscard]] std::vector<DemonstrationPerson> demonstrationPeople();
[[nodiscard]] Person demonstrationPersonAlone(const Plan &plan, std::uint32_t index);
[[nodiscard]] PersonFile demonstrationFile(const Plan &plan, std::uint32_t index);

inline constexpr std::uint32_t demonstrationOwner = 5;
inline constexpr std::uint32_t demonstrationSupervisor = 6;

} // namespace service::population
