// SPDX-License-Identifier: Apache-2.0
// Making plain what people type and paste, and Luhn's check.
#include "domain/digits.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace domain {

namespace {

bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

char32_t withAsciiDigit(char32_t c)
{
    if (c >= 0x0660 && c <= 0x0669)
        return c - 0x0660 + U'0';
    if (c >= 0x06F0 && c <= 0x06F9)
        return c - 0x06F0 + U'0';
    return c;
}

std::string read(std::string_view text, bool compact)
{
    // Taking a character from between stray bytes could join them to one that nobody typed.
    if (!isUtf8(text))
        return std::string(text);
    std::string plain;
    plain.reserve(text.size());
    std::size_t end = 0; // after the last character that is not white space
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        const bool space = isWhiteSpace(*character);
        if (isBidiMark(*character) || isLeftover(*character) || (space && (compact || plain.empty()))
            || (compact && isDash(*character)))
            continue;
        append(plain, withAsciiDigit(*character));
        if (!space)
            end = plain.size();
    }
    plain.resize(end);
    return plain;
}

// The sum of the digits, every second one doubled, the doubling beginning at the last or the one before it.
int luhnSum(std::string_view digits, bool doubleLast)
{
    int sum = 0;
    bool doubled = doubleLast;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it, doubled = !doubled) {
        const int value = (*it - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

} // namespace

bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680
           || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isBidiMark(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isLeftover(char32_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool isInvisible(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {{0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200C, 0x200F},
        {0x202A, 0x202E},
        {0x2061, 0x206F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}};
    return isWhiteSpace(c) || isBidiMark(c) || isLeftover(c)
           || std::any_of(std::begin(ranges), std::end(ranges), [c](const Range &range) {
                  return c >= range.first && c <= range.last;
              });
}

std::string_view trimmed(std::string_view text)
{
    std::string_view kept;
    for (std::string_view rest = text; !rest.empty();) {
        const char *const from = rest.data();
        const auto character = takeCharacter(rest);
        if (character && (isWhiteSpace(*character) || isBidiMark(*character) || isLeftover(*character)))
            continue;
        const char *const first = kept.empty() ? from : kept.data();
        kept = {first, static_cast<std::size_t>(rest.data() - first)};
    }
    return kept;
}

std::string normalised(std::string_view text)
{
    return read(text, false);
}

std::string compacted(std::string_view text)
{
    return read(text, true);
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool luhn(std::string_view digits)
{
    return isDigits(digits) && luhnSum(digits, false) % 10 == 0;
}

char luhnCheckDigit(std::string_view firstDigits)
{
    assert(isDigits(firstDigits));
    return static_cast<char>('0' + (10 - luhnSum(firstDigits, true) % 10) % 10);
}

} // namespace domain
