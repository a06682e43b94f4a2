// SPDX-License-Identifier: Apache-2.0
// How a certificate's number is written, read and checked.
#include "contract/certificate/number.h"

#include "contract/base32.h"
#include "domain/digits.h"

namespace contract {
namespace {

using base32::alphabet;

/// Times x in GF(32), with x^5 = x^2 + 1.
constexpr unsigned timesX(unsigned value)
{
    const unsigned doubled = value << 1;
    return (doubled & 32U) != 0 ? (doubled ^ 0x25U) : doubled;
}

/// What the characters so far leave. The last one is chosen to leave nothing, so one wrong character or two that
/// changed places are always noticed: the powers of x differ for fewer than 32 places.
unsigned remainder(std::string_view characters)
{
    unsigned sum = 0;
    for (const char character : characters)
        sum = timesX(sum) ^ static_cast<unsigned>(alphabet.find(character));
    return sum;
}

std::string grouped(const std::string &characters)
{
    return characters.substr(0, 5) + '-' + characters.substr(5, 5) + '-' + characters.substr(10);
}

} // namespace

domain::Outcome<CertificateNo> CertificateNo::parse(std::string_view text)
{
    std::string characters;
    for (const char typed : domain::compacted(text)) {
        const char character = base32::meant(typed);
        if (character == '\0' || characters.size() == length)
            return domain::refuse("certificate_number.form");
        characters += character;
    }
    if (characters.size() != length)
        return domain::refuse("certificate_number.form");
    if (remainder(characters) != 0)
        return domain::refuse("certificate_number.check");
    return CertificateNo(grouped(characters));
}

CertificateNo CertificateNo::made(const std::array<std::uint8_t, randomBytes> &random)
{
    std::string characters;
    for (const std::uint8_t byte : random)
        characters += alphabet[byte % alphabet.size()];
    characters += alphabet[timesX(remainder(characters))];
    return CertificateNo(grouped(characters));
}

} // namespace contract
