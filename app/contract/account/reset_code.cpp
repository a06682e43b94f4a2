// SPDX-License-Identifier: Apache-2.0
// How a reset code is made, written and read.
#include "contract/account/reset_code.h"

#include "contract/base32.h"
#include "domain/digits.h"

#include <algorithm>

namespace contract {

domain::Outcome<ResetCode> ResetCode::parse(std::string_view text)
{
    std::string code = domain::compacted(text);
    constexpr std::string_view start = linkStart;
    const bool isLink =
        code.size() >= start.size() && std::equal(start.begin(), start.end(), code.begin(), [](char link, char typed) {
            return link == (typed >= 'A' && typed <= 'Z' ? typed - 'A' + 'a' : typed);
        });
    if (isLink)
        code.erase(0, start.size());
    std::string characters;
    for (const char typed : code) {
        const char character = base32::meant(typed);
        if (character == '\0' || characters.size() == length)
            return domain::refuse("reset_code.form");
        characters += character;
    }
    if (characters.size() != length)
        return domain::refuse("reset_code.form");
    return ResetCode(characters);
}

ResetCode ResetCode::made(const std::array<std::uint8_t, length> &random)
{
    std::string characters;
    for (const std::uint8_t byte : random)
        characters += base32::alphabet[byte % base32::alphabet.size()];
    return ResetCode(characters);
}

ResetCode::ResetCode(const std::string &characters)
{
    for (std::size_t i = 0; i < characters.size(); i += 4)
        grouped_ += (i == 0 ? "" : "-") + characters.substr(i, 4);
}

} // namespace contract
