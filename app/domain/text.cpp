// SPDX-License-Identifier: Apache-2.0
// What may stand in a free text, and what not.
#include "domain/text.h"

#include "domain/digits.h"

namespace domain {

namespace {

// Not drawn, and yet part of how a text is written: the joiners that Persian and emoji need, the marks of direction that
// end with themselves, the choice of a picture or a sign.
bool isNeeded(char32_t c)
{
    return (c >= 0x200C && c <= 0x200F) || c == 0x061C || (c >= 0xFE00 && c <= 0xFE0F);
}

// Means something only to those who agreed on it: two readers would see two texts.
bool isPrivate(char32_t c)
{
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

// What may not stand in a text: two that look alike would differ, or one would read as another.
bool isNoText(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool separates = c == 0x2028 || c == 0x2029;
    const bool noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
    const bool standsForAnother = c == 0xFFFC || c == 0xFFFD; // an object, or what could not be read
    const bool hides = isInvisible(c) && !isWhiteSpace(c) && !isNeeded(c);
    return control || separates || noncharacter || standsForAnother || hides || isPrivate(c);
}

// Most of any text: asked first, for everything is read this way.
bool isPlain(char32_t c)
{
    return (c > 0x20 && c < 0x7F) || (c >= 0x0621 && c <= 0x064A);
}

struct Kept {
    std::string text;
    std::size_t characters = 0;
    bool seen = false; // any of it
};

// Without leftovers, and without white space and bidi marks at its ends; nothing where a character may not be in it.
std::optional<Kept> keptOf(std::string_view text, bool severalLines)
{
    Kept read;
    read.text.reserve(text.size());
    std::size_t end = 0;
    std::size_t charactersAtEnd = 0;
    bool spoilt = false; // by white space that may stand at the ends alone
    while (!text.empty()) {
        const auto taken = takeCharacter(text);
        if (!taken)
            return std::nullopt;
        if (*taken == U'\r' && text.starts_with('\n'))
            continue;
        const char32_t character = *taken == U'\r' ? U'\n' : *taken;
        const bool plain = isPlain(character);
        if (!plain && isLeftover(character))
            continue;
        const bool blank = !plain && (isWhiteSpace(character) || isBidiMark(character));
        if (blank && read.text.empty())
            continue;
        const bool layout = severalLines && (character == U'\n' || character == U'\t');
        spoilt = spoilt || (!plain && isNoText(character) && !layout);
        append(read.text, character);
        ++read.characters;
        if (blank)
            continue;
        if (spoilt)
            return std::nullopt;
        end = read.text.size();
        charactersAtEnd = read.characters;
        read.seen = read.seen || plain || !isInvisible(character);
    }
    read.text.resize(end);
    read.characters = charactersAtEnd;
    return read;
}

Outcome<std::string> checked(std::string_view text, std::size_t max, bool severalLines)
{
    auto kept = keptOf(text, severalLines);
    if (!kept)
        return refuse("field.bad_characters");
    if (!kept->seen)
        return refuse("field.required");
    if (kept->characters > max)
        return refuse("field.too_long", {}, static_cast<std::int64_t>(max));
    return std::move(kept->text);
}

} // namespace

Outcome<std::string> checkedLine(std::string_view text, std::size_t max)
{
    return checked(text, max, false);
}

Outcome<std::string> checkedNote(std::string_view text, std::size_t max)
{
    return checked(text, max, true);
}

} // namespace domain
