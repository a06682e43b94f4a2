// SPDX-License-Identifier: Apache-2.0
// Digests, random tokens and sealed texts: the few uses that the service has for libsodium, beside passwords.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace service {

/// Random bytes in base64url, unpadded: 32 of them are 43 characters.
[[nodiscard]] std::string randomToken(std::size_t bytes = 32);
/// Each number below the bound equally likely.
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t bound);

/// BLAKE2b-256 of the parts, each told apart from the next by its length; in base64url.
[[nodiscard]] std::string digestOf(std::initializer_list<std::string_view> parts);
/// The same under a key that nobody can guess: for what is short enough to be tried through.
[[nodiscard]] std::string keyedDigest(std::string_view key, std::initializer_list<std::string_view> parts);

/// The bytes of a base64url text in sixteen letters, two a byte: a log takes them neither for a token nor for a number.
[[nodiscard]] std::string inLetters(std::string_view base64url);

/// Encrypted and authenticated under a secret; only the same secret opens it again.
[[nodiscard]] std::string sealed(std::string_view text, std::string_view secret);
[[nodiscard]] std::optional<std::string> unsealed(std::string_view sealedText, std::string_view secret);

} // namespace service
