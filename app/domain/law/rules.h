// SPDX-License-Identifier: Apache-2.0
// Every rule that an explanation can name, with its article; and the names of what goes into it.
#pragma once

#include <string_view>

namespace domain {

/// The articles are cited by law: L1 the old social insurance law, L2 the new one, Reg the regulation of registration
/// and contributions under the old law, Ann that of the annuities, Occ that of occupational hazards, R2 the regulation
/// of the new law. "design" marks where the texts are silent.
struct Rule {
    std::string_view name;
    std::string_view article;
};

// As with codes.h: a name is looked up at compile time, so one that does not stand here does not build, and a test
// holds the lists against the words that people read.

// ---- what is owed ------------------------------------------------------------------------------------------------
inline constexpr Rule rulesOfOwed[] = {
    {"wage.elements", "Reg 16, R2 17"},
};

// ---- what is due -------------------------------------------------------------------------------------------------
inline constexpr Rule rulesOfDue[] = {
    {"group.decided", "M/273 second, fourth, fifth"},
};

// ---- care: unemployment, injury, maternity -------------------------------------------------------------------------
inline constexpr Rule rulesOfCare[] = {
    {"deadline.counted", "L1, L2"},
};

/// What a rule looked at: the names of the inputs of steps.
inline constexpr std::string_view inputNames[] = {
    "basic",
    "housing_in_kind",
    "wage",
};

/// The names of values that are not figures: what stands in a step where the value is one of several kinds.
inline constexpr std::string_view termNames[] = {
    "yes",
    "no",
};

} // namespace domain
