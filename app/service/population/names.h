// SPDX-License-Identifier: Apache-2.0
// Stocks of names: common ones, in Arabic and in Latin letters; nobody in particular.
#pragma once

#include <span>
#include <string_view>

namespace service::population {

struct Name {
    std::string_view ar;
    std::string_view en;
};

/// The people of one country: how often they are met, and how they are called.
struct NameStock {
    std::string_view nationality;
    int weight; ///< among the residents, or among the GCC nationals
    std::span<const Name> men;
    std::span<const Name> women;
    std::span<const Name> families;
};

[[nodiscard]] const NameStock &saudiNames();
[[nodiscard]] std::span<const NameStock> residentNames();
[[nodiscard]] std::span<const NameStock> gulfNames();

} // namespace service::population
