// SPDX-License-Identifier: Apache-2.0
// ResetCode: what the message to who forgot a password brings: a link, or the code in it, to be pasted or copied by hand.
#pragma once

#include "domain/outcome.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace contract {

/// Sixteen characters of Crockford's base 32 (80 bits): "7K3M-9QRT-2VWX-5HJP". Nobody can try them through, so it needs
/// nothing beside it and may be used from another computer than the one that asked.
class ResetCode {
public:
    static constexpr std::size_t length = 16; ///< without the hyphens
    static constexpr auto linkStart = "taminat://reset/";

    ResetCode() = default;
    /// The link, or the code: in small letters, with spaces, without hyphens, with O for 0 and I or L for 1.
    /// reset_code.form.
    static domain::Outcome<ResetCode> parse(std::string_view text);
    /// Of random bytes, five bits of each.
    static ResetCode made(const std::array<std::uint8_t, length> &random);

    [[nodiscard]] std::string text() const { return grouped_; }
    [[nodiscard]] std::string link() const { return linkStart + grouped_; }
    [[nodiscard]] bool empty() const { return grouped_.empty(); }

    friend bool operator==(const ResetCode &, const ResetCode &) = default;

private:
    explicit ResetCode(const std::string &characters);
    std::string grouped_;
};

} // namespace contract
