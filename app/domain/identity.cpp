// SPDX-License-Identifier: Apache-2.0
// Reading the numbers of people and establishments, each fault as precise as the number allows.
#include "domain/identity.h"

#include "domain/digits.h"

#include <cassert>

namespace domain {

namespace {

constexpr std::size_t identityLength = 10;

struct Codes {
    KnownCode notDigits;
    KnownCode length;
};

Outcome<std::string> digitsOf(std::string_view text, std::size_t length, Codes codes)
{
    std::string digits = compacted(text);
    if (digits.empty())
        return refuse("field.required");
    if (!isDigits(digits))
        return refuse(codes.notDigits);
    if (digits.size() != length)
        return refuse(codes.length, {}, static_cast<std::int64_t>(length));
    return digits;
}

Outcome<std::string> identityDigits(std::string_view text)
{
    return digitsOf(text, identityLength, {"identity.not_digits", "identity.length"});
}

bool isPerson(const std::string &digits)
{
    return digits.front() == '1' || digits.front() == '2';
}

Outcome<std::string> checkedPerson(std::string_view text)
{
    auto digits = identityDigits(text);
    if (!digits)
        return digits;
    if (!isPerson(*digits))
        return refuse("identity.not_a_person");
    if (!luhn(*digits))
        return refuse("identity.check_digit");
    return digits;
}

// The first digit is asked before the check digit: who typed an iqama is told so, not that it is misspelt.
Outcome<std::string> checkedPerson(std::string_view text, char first, KnownCode theOtherKind)
{
    const auto digits = identityDigits(text);
    if (digits && isPerson(*digits) && digits->front() != first)
        return refuse(theOtherKind);
    return checkedPerson(text);
}

Outcome<std::string> checkedUserCode(std::string_view text)
{
    auto digits = digitsOfLength(text, identityLength);
    if (!digits)
        return digits;
    if (digits->front() != '9')
        return refuse("number.first_digit", {}, 9);
    if (!luhn(*digits))
        return refuse("user_code.check_digit");
    return digits;
}

} // namespace

Outcome<std::string> digitsOfLength(std::string_view text, std::size_t length)
{
    return digitsOf(text, length, {"number.not_digits", "number.length"});
}

std::string masked(std::string_view number)
{
    constexpr std::size_t shown = 4;
    std::string hidden(number.size(), '*');
    if (number.size() > 2 * shown) {
        hidden.front() = number.front();
        hidden.replace(number.size() - 3, 3, number.substr(number.size() - 3));
    }
    return hidden;
}

Outcome<NationalId> NationalId::parse(std::string_view text)
{
    auto digits = checkedPerson(text, '1', "identity.not_national");
    if (!digits)
        return digits.fault();
    return NationalId(*std::move(digits));
}

Outcome<Iqama> Iqama::parse(std::string_view text)
{
    auto digits = checkedPerson(text, '2', "identity.not_iqama");
    if (!digits)
        return digits.fault();
    return Iqama(*std::move(digits));
}

Outcome<PersonId> PersonId::parse(std::string_view text)
{
    auto digits = checkedPerson(text);
    if (!digits)
        return digits.fault();
    return PersonId(*std::move(digits));
}

Outcome<SubscriberNo> SubscriberNo::parse(std::string_view text)
{
    auto digits = digitsOfLength(text, 9);
    if (!digits)
        return digits.fault();
    return SubscriberNo(*std::move(digits));
}

Outcome<EstablishmentNo> EstablishmentNo::parse(std::string_view text)
{
    if (checkedPerson(text))
        return refuse("establishment_no.person");
    auto digits = digitsOfLength(text, 9);
    if (!digits)
        return digits.fault();
    return EstablishmentNo(*std::move(digits));
}

Outcome<UnifiedNo> UnifiedNo::parse(std::string_view text)
{
    auto digits = digitsOfLength(text, 10);
    if (!digits)
        return digits.fault();
    if (digits->front() != '7')
        return refuse("number.first_digit", {}, 7);
    return UnifiedNo(*std::move(digits));
}

Outcome<BorderNo> BorderNo::parse(std::string_view text)
{
    auto digits = digitsOfLength(text, 10);
    if (!digits)
        return digits.fault();
    if (digits->front() != '3' && digits->front() != '4')
        return refuse("border_number.first_digit");
    return BorderNo(*std::move(digits));
}

bool BorderNo::looksMistyped() const
{
    return !luhn(text());
}

Outcome<CommercialRegistration> CommercialRegistration::parse(std::string_view text)
{
    auto digits = digitsOfLength(text, 10);
    if (!digits)
        return digits.fault();
    return CommercialRegistration(*std::move(digits));
}

Outcome<UserCode> UserCode::parse(std::string_view text)
{
    auto digits = checkedUserCode(text);
    if (!digits)
        return digits.fault();
    return UserCode(*std::move(digits));
}

UserCode UserCode::numbered(std::uint32_t serial)
{
    assert(serial < 100'000'000);
    std::string digits = std::to_string(serial);
    digits.insert(0, "9" + std::string(8 - digits.size(), '0'));
    digits += luhnCheckDigit(digits);
    return UserCode(std::move(digits));
}

Outcome<UserName> UserName::parse(std::string_view text)
{
    std::string digits = compacted(text);
    if (digits.empty())
        return refuse("field.required");
    const bool known =
        isDigits(digits) && digits.size() == identityLength && (isPerson(digits) || digits.front() == '9');
    if (!known)
        return refuse("user_name.unknown_form");
    const auto checked = digits.front() == '9' ? checkedUserCode(digits) : checkedPerson(digits);
    if (!checked)
        return checked.fault();
    return UserName(std::move(digits));
}

UserName::Kind UserName::kind() const
{
    assert(!empty());
    switch (text().front()) {
    case '1':
        return Kind::NationalId;
    case '2':
        return Kind::Iqama;
    default:
        return Kind::UserCode;
    }
}

} // namespace domain
