// SPDX-License-Identifier: Apache-2.0
// How the answer to a visual code is read.
#include "contract/account/visual_code.h"

#include "domain/digits.h"

#include <algorithm>

namespace contract {

domain::Outcome<VisualAnswer> VisualAnswer::parse(std::string_view text)
{
    constexpr std::size_t longestToken = 64;
    constexpr std::size_t longestAnswer = 12;
    const std::size_t mark = text.find(':');
    if (mark == std::string_view::npos || mark == 0 || mark > longestToken)
        return domain::refuse("field.required");
    const std::string_view token = text.substr(0, mark);
    const bool plain = std::all_of(token.begin(), token.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
    if (!plain)
        return domain::refuse("visual_code.wrong");
    std::string typed = domain::compacted(text.substr(mark + 1));
    if (typed.empty())
        return domain::refuse("field.required");
    if (typed.size() > longestAnswer || !domain::isDigits(typed))
        return domain::refuse("visual_code.wrong");
    return VisualAnswer(std::string(token), std::move(typed));
}

} // namespace contract
