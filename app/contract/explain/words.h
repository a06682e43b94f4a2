// SPDX-License-Identifier: Apache-2.0
// The words of explanations: of every rule, input and term that domain/law/rules.h names. A test holds the two together.
#pragma once

#include "contract/text.h"

#include <array>
#include <string_view>

namespace contract {

struct NamedWords {
    std::string_view name;
    Text words;
};

/// What a rule says, read as a line of its own: "Average of the last wages".
inline constexpr std::array ruleWords{
    // what is owed
    // what is due
    // care: deadlines, unemployment, injury, maternity
    // identity and calendar
    NamedWords{"identity.check_digit", text("Rule", "The check digit that the others give")},
    NamedWords{"calendar.published", text("Rule", "By the Umm al-Qura calendar as published year by year")},
    NamedWords{"calendar.computed", text("Rule", "By the computed Umm al-Qura calendar")},
    NamedWords{"calendar.added", text("Rule", "Years and months added; where the month lacks the day, its last")},
};

/// What goes into a rule, read before its value: "wage 9,000.00".
inline constexpr std::array inputWords{
    NamedWords{"date", text("RuleInput", "date")},
    NamedWords{"digits", text("RuleInput", "the digits before it")},
    NamedWords{"months", text("RuleInput", "months")},
};

/// Values that are not figures.
inline constexpr std::array termWords{
    NamedWords{"yes", text("RuleTerm", "yes")},
    NamedWords{"no", text("RuleTerm", "no")},
};

/// The words of a name, or an empty Text where it has none.
template <std::size_t Count>
constexpr Text wordsOf(const std::array<NamedWords, Count> &all, std::string_view name)
{
    for (const NamedWords &each : all)
        if (each.name == name)
            return each.words;
    return {};
}

} // namespace contract
