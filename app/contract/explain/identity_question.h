// SPDX-License-Identifier: Apache-2.0
// What a number is: read from its first digits and its length, and whether its check digit is right.
#pragma once

#include "contract/field.h"
#include "domain/text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace contract {

enum class NumberKind : std::uint8_t {
    NationalId,
    Iqama,
    UnifiedNo,
    UserCode,
    NineDigits, ///< a subscriber's number or an establishment's: no check digit is published for either
    Iban,
};

constexpr auto choices(NumberKind /*any*/)
{
    return std::array{
        choice(NumberKind::NationalId, "national_id", text("NumberKind", "National ID")),
        choice(NumberKind::Iqama, "iqama", text("NumberKind", "Iqama")),
        choice(NumberKind::UnifiedNo, "unified", text("NumberKind", "Unified national number")),
        choice(NumberKind::UserCode, "user_code", text("NumberKind", "User code")),
        choice(NumberKind::NineDigits, "nine_digits", text("NumberKind", "Subscriber or establishment number")),
        choice(NumberKind::Iban, "iban", text("NumberKind", "IBAN")),
    };
}

struct IdentityQuestion {
    domain::Line<64> number;

    static constexpr auto describe()
    {
        return steps(step(text("IdentityQuestion", "A number"),
            field("number", &IdentityQuestion::number, text("IdentityQuestion", "Number"))));
    }
};

struct IdentityAnswer {
    NumberKind kind = NumberKind::NationalId;
    domain::Line<64> number; ///< in its one spelling
    domain::Line<64> masked;
    std::optional<domain::Line<2>> bank; ///< of an IBAN

    static constexpr auto describe()
    {
        return steps(step(text("IdentityAnswer", "What it is"),
            field("kind", &IdentityAnswer::kind, text("IdentityAnswer", "Kind")),
            field("number", &IdentityAnswer::number, text("IdentityQuestion", "Number")),
            field("masked", &IdentityAnswer::masked, text("IdentityAnswer", "Masked")),
            field("bank", &IdentityAnswer::bank, text("IdentityAnswer", "Bank"))));
    }
};

} // namespace contract
