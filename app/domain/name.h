// SPDX-License-Identifier: Apache-2.0
// Names as documents write them: in Arabic letters for everybody, in Latin ones as the passport has them.
#pragma once

#include "domain/outcome.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace domain {

/// A name, or one part of it, in Arabic letters: at most 60 characters, one space between words, without vowel marks and
/// lengthening strokes, which people type or not. name.not_arabic, field.too_long, field.required.
class ArabicName {
public:
    ArabicName() = default;
    static Outcome<ArabicName> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return name_; }
    [[nodiscard]] bool empty() const { return name_.empty(); }

    friend bool operator==(const ArabicName &, const ArabicName &) = default;
    friend std::strong_ordering operator<=>(const ArabicName &, const ArabicName &) = default;

private:
    explicit ArabicName(std::string name) : name_(std::move(name)) {}
    std::string name_;
};

/// The same in Latin letters; a hyphen, an apostrophe or a full stop may stand between them. name.not_latin,
/// field.too_long, field.required.
class LatinName {
public:
    LatinName() = default;
    static Outcome<LatinName> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return name_; }
    [[nodiscard]] bool empty() const { return name_.empty(); }

    friend bool operator==(const LatinName &, const LatinName &) = default;
    friend std::strong_ordering operator<=>(const LatinName &, const LatinName &) = default;

private:
    explicit LatinName(std::string name) : name_(std::move(name)) {}
    std::string name_;
};

/// الاسم الرباعي, the four parts of a name, and the Latin one, which only who is not Saudi must have.
struct FullName {
    ArabicName first = {};
    ArabicName father = {};
    ArabicName grandfather = {};
    ArabicName family = {};
    std::optional<LatinName> latin = {};

    /// The parts that there are, with a space between.
    [[nodiscard]] std::string text() const;
};

} // namespace domain
