// SPDX-License-Identifier: Apache-2.0
// The bank that an IBAN names by its first two digits.
#pragma once

#include "domain/contact.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace domain {

enum class Bank : std::uint8_t {
    Snb,
    AlRajhi,
    Riyad,
    Alinma,
    Sab,
    SaudiFransi,
    ArabNational,
    Albilad,
    Aljazira,
    SaudiInvestment,
    Samba, ///< merged into SNB; its numbers live on
};

struct BankCode {
    std::string_view code;
    Bank bank;
};

inline constexpr std::array bankCodes{
    BankCode{"05", Bank::Alinma},
    BankCode{"10", Bank::Snb},
    BankCode{"15", Bank::Albilad},
    BankCode{"20", Bank::Riyad},
    BankCode{"30", Bank::ArabNational},
    BankCode{"40", Bank::Samba},
    BankCode{"45", Bank::Sab},
    BankCode{"55", Bank::SaudiFransi},
    BankCode{"60", Bank::Aljazira},
    BankCode{"65", Bank::SaudiInvestment},
    BankCode{"80", Bank::AlRajhi},
};

/// Nothing for a code that is not known here: a warning, since new banks open.
[[nodiscard]] inline std::optional<Bank> bankOf(const Iban &iban)
{
    for (const BankCode &each : bankCodes)
        if (each.code == iban.bank())
            return each.bank;
    return std::nullopt;
}

} // namespace domain
