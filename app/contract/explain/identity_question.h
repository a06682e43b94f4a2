// SPDX-License-Identifier: Apache-2.0
// What a number is, whether it can be one, and what it tells.
#pragma once

#include "contract/field.h"
#include "domain/bank.h"
#include "domain/text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace domain {

// In the namespace of the enumeration, because that is where the contract looks for its choices.
constexpr auto choices(Bank /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Bank::Snb, "snb", text("Bank", "Saudi National Bank")),
        choice(Bank::AlRajhi, "al_rajhi", text("Bank", "Al Rajhi Bank")),
        choice(Bank::Riyad, "riyad", text("Bank", "Riyad Bank")),
        choice(Bank::Alinma, "alinma", text("Bank", "Alinma Bank")),
        choice(Bank::Sab, "sab", text("Bank", "Saudi Awwal Bank (SAB)")),
        choice(Bank::SaudiFransi, "saudi_fransi", text("Bank", "Banque Saudi Fransi")),
        choice(Bank::ArabNational, "arab_national", text("Bank", "Arab National Bank")),
        choice(Bank::Albilad, "albilad", text("Bank", "Bank Albilad")),
        choice(Bank::Aljazira, "aljazira", text("Bank", "Bank AlJazira")),
        choice(Bank::SaudiInvestment, "saudi_investment", text("Bank", "The Saudi Investment Bank")),
        choice(Bank::Samba, "samba", text("Bank", "Samba, today Saudi National Bank")),
    };
}

} // namespace domain

namespace contract {

enum class NumberKind : std::uint8_t {
    NationalId,
    Iqama,
    BorderNo,
    UnifiedNo,
    CommercialRegistration,
    SubscriberNo,
    EstablishmentNo,
    UserCode,
    Mobile,
    Iban,
};

constexpr auto choices(NumberKind /*any*/)
{
    return std::array{
        choice(NumberKind::NationalId, "national_id", text("NumberKind", "National ID")),
        choice(NumberKind::Iqama, "iqama", text("NumberKind", "Iqama")),
        choice(NumberKind::BorderNo, "border", text("NumberKind", "Border number")),
        choice(NumberKind::UnifiedNo, "unified", text("NumberKind", "Unified national number")),
        choice(NumberKind::CommercialRegistration, "registration", text("NumberKind", "Commercial registration")),
        choice(NumberKind::SubscriberNo, "subscriber", text("NumberKind", "Subscriber number")),
        choice(NumberKind::EstablishmentNo, "establishment", text("NumberKind", "Establishment number")),
        choice(NumberKind::UserCode, "user_code", text("NumberKind", "User code")),
        choice(NumberKind::Mobile, "mobile", text("NumberKind", "Mobile number")),
        choice(NumberKind::Iban, "iban", text("NumberKind", "IBAN")),
    };
}

struct IdentityQuestion {
    NumberKind kind = NumberKind::NationalId; ///< what it is said to be
    domain::Line<64> number;

    static constexpr auto describe()
    {
        return steps(step(text("IdentityQuestion", "A number"),
            field("kind", &IdentityQuestion::kind, text("IdentityQuestion", "Kind")),
            field("number", &IdentityQuestion::number, text("IdentityQuestion", "Number"))));
    }
};

struct IdentityAnswer {
    domain::Line<64> number; ///< in its one spelling
    domain::Line<64> masked;
    bool looksMistyped = false; ///< of a border number: its check digit is a warning only
    std::optional<domain::Bank> bank;

    static constexpr auto describe()
    {
        return steps(step(text("IdentityAnswer", "The number"),
            field("number", &IdentityAnswer::number, text("IdentityQuestion", "Number")),
            field("masked", &IdentityAnswer::masked, text("IdentityAnswer", "Masked")),
            field("looksMistyped", &IdentityAnswer::looksMistyped, text("IdentityAnswer", "Looks mistyped")),
            field("bank", &IdentityAnswer::bank, text("IdentityAnswer", "Bank"))));
    }
};

} // namespace contract
