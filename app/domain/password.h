// SPDX-License-Identifier: Apache-2.0
// What must not be seen: a typed secret and a one-time code, kept so that they are not printed by mistake nor left in
// memory, and the rule for what may be a new password.
#pragma once

#include "domain/outcome.h"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace domain {

/// Overwrites, in a way that the optimiser may not leave out.
void wipe(std::span<char> bytes) noexcept;
/// The same for a string, which is empty afterwards.
void wipe(std::string &text) noexcept;

/// Whether two texts are the same, in a time that tells nothing about where they differ.
[[nodiscard]] bool sameInConstantTime(std::string_view a, std::string_view b);

/// A password as it was typed, byte for byte. It has no text() and no stream operator on purpose: whoever needs the
/// characters says reveal(). Every copy wipes itself.
class Secret {
public:
    Secret() = default;
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// 1 to 1024 bytes of UTF-8, neither trimmed nor changed in any way.
    static Outcome<Secret> parse(std::string_view text);

    [[nodiscard]] std::string_view reveal() const { return {bytes_.get(), size_}; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

    friend bool operator==(const Secret &a, const Secret &b) { return sameInConstantTime(a.reveal(), b.reveal()); }

private:
    explicit Secret(std::string_view text);

    // Not a std::string: its short form stays behind in the moved-from object.
    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
};

/// A code of six digits as it was typed, sent once to a mobile. Its text() is for the wire.
class OneTimeCode {
public:
    static constexpr std::size_t length = 6;

    OneTimeCode() = default;
    OneTimeCode(const OneTimeCode &) = default;
    OneTimeCode &operator=(const OneTimeCode &) = default;
    ~OneTimeCode() { wipe(digits_); }

    static Outcome<OneTimeCode> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return std::string(view()); }
    [[nodiscard]] bool empty() const { return digits_[0] == '\0'; }

    friend bool operator==(const OneTimeCode &a, const OneTimeCode &b)
    {
        return sameInConstantTime(a.view(), b.view());
    }

private:
    [[nodiscard]] std::string_view view() const { return {digits_.data(), empty() ? 0 : length}; }
    std::array<char, length> digits_{};
};

inline constexpr std::size_t shortestPassword = 8; ///< characters, not bytes
inline constexpr std::size_t longestPassword = 256;

/// Whether it may be somebody's new password: long enough, not one of the common ones (typed with either keyboard),
/// not made of that person's own data (names, numbers, addresses, dates). No rule of composition.
[[nodiscard]] Outcome<Done> mayBePassword(const Secret &secret, std::span<const std::string> ownData);

/// Whether it is one of the passwords that everybody tries first, or a mere row or repetition of characters.
[[nodiscard]] bool isCommonPassword(std::string_view password);

} // namespace domain
