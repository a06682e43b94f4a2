// SPDX-License-Identifier: Apache-2.0
// Reading and writing UTF-8 one character at a time.
#include "domain/utf8.h"

namespace domain {

namespace {

struct Lead {
    std::size_t more;  // bytes that follow
    char32_t bits;     // what the lead byte itself carries
    char32_t smallest; // anything below was spelt longer than it must be
};

std::optional<Lead> leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte < 0xE0)
        return Lead{1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0)
        return Lead{2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5)
        return Lead{3, byte & 0x07U, 0x10000};
    return std::nullopt;
}

} // namespace

std::optional<char32_t> takeCharacter(std::string_view &rest)
{
    const std::string_view all = rest;
    rest.remove_prefix(1);
    const auto first = static_cast<unsigned char>(all.front());
    if (first < 0x80)
        return first;
    const auto lead = leadOf(first);
    if (!lead || all.size() <= lead->more)
        return std::nullopt;

    char32_t character = lead->bits;
    for (std::size_t i = 1; i <= lead->more; ++i) {
        const auto byte = static_cast<unsigned char>(all[i]);
        if ((byte & 0xC0U) != 0x80U)
            return std::nullopt;
        character = (character << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < lead->smallest || surrogate || character > 0x10FFFF)
        return std::nullopt;

    rest.remove_prefix(lead->more);
    return character;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty())
        if (!takeCharacter(text))
            return false;
    return true;
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        (void)takeCharacter(text);
    return count;
}

void append(std::string &text, char32_t character)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | (character >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (character >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace domain
