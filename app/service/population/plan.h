// SPDX-License-Identifier: Apache-2.0
// Plan: what decides a population; two equal plans make the same one, to the letter.
#pragma once

#include "domain/calendar.h"

#include <cstdint>
#include <string>

namespace service::population {

struct Plan {
    std::uint64_t seed = 0;
    std::uint32_t people = 0;
    domain::Date asOf; ///< nothing in it is later

    [[nodiscard]] std::uint32_t establishments() const { return 8 + people / 14; }
};

inline constexpr std::uint32_t mostPeople = 9'000'000;
inline constexpr std::uint32_t demonstrationEstablishments = 8;

/// Eight digits that no other index has, in no visible order; those from 99000000 are left to the demonstration.
[[nodiscard]] inline std::string scattered(const Plan &plan, std::uint64_t salt, std::uint32_t index)
{
    constexpr std::uint64_t range = 99'000'000; // 2^6 3^2 5^6 11; the factor below shares none of these
    const std::uint64_t offset = (plan.seed * 0x9e3779b97f4a7c15ULL + salt * 7'654'321) % range;
    const std::string digits = std::to_string((index * std::uint64_t(61'803'403) + offset) % range);
    return std::string(8 - digits.size(), '0') + digits;
}

/// Seven digits that no other index below ten million has.
[[nodiscard]] inline std::string scatteredInSeven(const Plan &plan, std::uint64_t salt, std::uint32_t index)
{
    constexpr std::uint64_t range = 10'000'000;
    const std::string digits = std::to_string((index * std::uint64_t(61'803'403) + (plan.seed ^ salt) % range) % range);
    return std::string(7 - digits.size(), '0') + digits;
}

/// Eight digits for what the demonstration stands under, whatever the seed.
[[nodiscard]] inline std::string reserved(std::uint32_t index)
{
    return std::to_string(99'000'001 + index * 101);
}

} // namespace service::population
