// SPDX-License-Identifier: Apache-2.0
// What people type and paste, made plain: ASCII digits, no bidi marks, no white space around; and Luhn's check.
#pragma once

#include "domain/utf8.h"

#include <string>
#include <string_view>

namespace domain {

/// Without white space, bidi marks and leftovers at its ends; a part of the same text, nothing inside is changed.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Arabic-Indic and Persian digits become ASCII ones; bidi marks and leftovers go, inside too; white space (a pasted
/// no-break space as well) goes at both ends. Ill-formed text stays as it is, for the caller to refuse.
[[nodiscard]] std::string normalised(std::string_view text);

/// normalised(), and without any white space or dash inside: how numbers are read.
[[nodiscard]] std::string compacted(std::string_view text);

/// Only ASCII digits, and at least one of them.
[[nodiscard]] bool isDigits(std::string_view text);

[[nodiscard]] bool isWhiteSpace(char32_t character);
/// The marks that turn or isolate the direction of text and are not seen themselves.
[[nodiscard]] bool isBidiMark(char32_t character);
/// What comes along when text is copied and says nothing: zero width space, word joiner, soft hyphen, byte order mark.
/// Left out wherever text is read.
[[nodiscard]] bool isLeftover(char32_t character);

/// Drawn as nothing, or as room alone: white space, bidi marks, leftovers, joiners, variation selectors, tags (Unicode's
/// Default_Ignorable_Code_Point and the blanks that are letters).
[[nodiscard]] bool isInvisible(char32_t character);

/// Whether the last digit is the check digit of those before it; false for anything that is not digits.
[[nodiscard]] bool luhn(std::string_view digits);
/// The digit that makes firstDigits pass luhn(); firstDigits must be digits.
[[nodiscard]] char luhnCheckDigit(std::string_view firstDigits);

} // namespace domain
