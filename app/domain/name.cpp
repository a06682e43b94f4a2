// SPDX-License-Identifier: Apache-2.0
// Reading names.
#include "domain/name.h"

#include "domain/digits.h"
#include "domain/utf8.h"

namespace domain {

namespace {

constexpr std::size_t longest = 60;

bool isArabicLetter(char32_t c)
{
    return (c >= 0x0620 && c <= 0x063F) || (c >= 0x0641 && c <= 0x064A) || (c >= 0x0671 && c <= 0x06D3) || c == 0x06D5
           || c == 0x06EE || c == 0x06EF || (c >= 0x06FA && c <= 0x06FC);
}

// Vowel marks and the lengthening stroke.
bool isArabicOrnament(char32_t c)
{
    return c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

bool isLatinLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

bool joinsLatinLetters(char32_t c)
{
    return c == U'-' || c == U'\'' || c == U'.';
}

struct Script {
    bool (*belongs)(char32_t);
    bool (*isDropped)(char32_t);
    KnownCode foreign;
};

Outcome<std::string> nameIn(std::string_view text, const Script &script)
{
    const std::string plain = normalised(text);
    std::string_view rest = plain;
    std::string name;
    bool space = false;
    while (!rest.empty()) {
        const auto character = takeCharacter(rest);
        if (!character)
            return refuse("field.bad_characters");
        if (isWhiteSpace(*character)) {
            space = !name.empty();
            continue;
        }
        if (script.isDropped(*character))
            continue;
        if (!script.belongs(*character))
            return refuse(script.foreign);
        if (space)
            name += ' ';
        space = false;
        append(name, *character);
    }
    if (name.empty())
        return refuse("field.required");
    if (characterCount(name) > longest)
        return refuse("field.too_long", {}, static_cast<std::int64_t>(longest));
    return name;
}

} // namespace

Outcome<ArabicName> ArabicName::parse(std::string_view text)
{
    auto name = nameIn(text, {isArabicLetter, isArabicOrnament, "name.not_arabic"});
    if (!name)
        return name.fault();
    return ArabicName(*std::move(name));
}

Outcome<LatinName> LatinName::parse(std::string_view text)
{
    auto name = nameIn(text,
        {[](char32_t c) { return isLatinLetter(c) || joinsLatinLetters(c); },
            [](char32_t) { return false; },
            "name.not_latin"});
    if (!name)
        return name.fault();
    if (!isLatinLetter(static_cast<unsigned char>(name->front())))
        return refuse("name.not_latin");
    return LatinName(*std::move(name));
}

std::string FullName::text() const
{
    std::string whole;
    for (const ArabicName *part : {&first, &father, &grandfather, &family})
        if (!part->empty())
            whole += (whole.empty() ? "" : " ") + part->text();
    return whole;
}

} // namespace domain
