// SPDX-License-Identifier: Apache-2.0
// Crockford's base 32: characters that are not taken for one another when they are read aloud or copied by hand.
#pragma once

#include <string_view>

namespace contract::base32 {

inline constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; ///< no I, L, O or U

/// The character of the alphabet that is meant; '\0' for none.
constexpr char meant(char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'O')
        return '0';
    if (typed == 'I' || typed == 'L')
        return '1';
    return alphabet.find(typed) == std::string_view::npos ? '\0' : typed;
}

} // namespace contract::base32
