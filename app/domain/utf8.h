// SPDX-License-Identifier: Apache-2.0
// UTF-8 read character by character: every text of the program is in it, and what is not is refused.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// Well formed: no stray or missing bytes, nothing longer than it must be, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

/// How many characters (code points) it has; of ill-formed text each stray byte counts as one.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Takes the first character off the front of rest. Nothing, and one byte taken, where it is ill-formed;
/// rest must not be empty.
[[nodiscard]] std::optional<char32_t> takeCharacter(std::string_view &rest);

void append(std::string &text, char32_t character);

} // namespace domain
