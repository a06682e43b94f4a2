// SPDX-License-Identifier: Apache-2.0
// Free text of a bounded length: a Line of it, or a Note of several lines; nothing in it that is neither seen nor needed.
#pragma once

#include "domain/outcome.h"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace domain {

/// What Line and Note keep of a text: trimmed, without what copying leaves in it (isLeftover), and refused
/// (field.required, field.too_long with the limit as figure, field.bad_characters) where it is empty or nothing of it
/// would be seen, longer than max characters, not UTF-8, or holds what is no text: control characters, characters that turn
/// the direction of what follows them, tags and others that are not drawn, private use, noncharacters.
[[nodiscard]] Outcome<std::string> checkedLine(std::string_view text, std::size_t max);
/// The same, but line breaks (kept as "\n") and tabs are allowed inside.
[[nodiscard]] Outcome<std::string> checkedNote(std::string_view text, std::size_t max);

/// One line of at most Max characters.
template <std::size_t Max>
class Line {
public:
    static constexpr std::size_t max = Max;

    Line() = default;
    static Outcome<Line> parse(std::string_view text)
    {
        auto checked = checkedLine(text, Max);
        if (!checked)
            return checked.fault();
        return Line(*std::move(checked));
    }

    [[nodiscard]] std::string text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend bool operator==(const Line &, const Line &) = default;
    friend std::strong_ordering operator<=>(const Line &, const Line &) = default;

private:
    explicit Line(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Several lines of at most Max characters together.
template <std::size_t Max>
class Note {
public:
    static constexpr std::size_t max = Max;

    Note() = default;
    static Outcome<Note> parse(std::string_view text)
    {
        auto checked = checkedNote(text, Max);
        if (!checked)
            return checked.fault();
        return Note(*std::move(checked));
    }

    [[nodiscard]] std::string text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend bool operator==(const Note &, const Note &) = default;
    friend std::strong_ordering operator<=>(const Note &, const Note &) = default;

private:
    explicit Note(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

} // namespace domain
