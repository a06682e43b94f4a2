// SPDX-License-Identifier: Apache-2.0
// Characters and digits below all parsers: well-formed text survives being taken apart, making plain is done once.
#include "domain/date_parts.h"
#include "domain/digits.h"
#include "domain/utf8.h"
#include "fuzz.h"

namespace {

void takeApart(std::string_view text)
{
    std::string rebuilt;
    std::size_t characters = 0;
    bool wellFormed = true;
    for (std::string_view rest = text; !rest.empty(); ++characters) {
        const std::size_t before = rest.size();
        const auto character = domain::takeCharacter(rest);
        fuzz::must(rest.size() < before);
        if (character)
            domain::append(rebuilt, *character);
        wellFormed = wellFormed && character.has_value();
    }
    fuzz::must(domain::isUtf8(text) == wellFormed);
    fuzz::must(domain::characterCount(text) == characters);
    fuzz::must(!wellFormed || rebuilt == text);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    takeApart(text);
    const std::string plain = domain::normalised(text);
    fuzz::must(domain::normalised(plain) == plain);
    const std::string compact = domain::compacted(text);
    fuzz::must(domain::compacted(compact) == compact);
    if (domain::isDigits(compact))
        fuzz::must(domain::luhn(compact + domain::luhnCheckDigit(compact)));
    if (const auto parts = domain::dateParts(plain))
        fuzz::must(parts->year >= 0 && parts->year <= 9999);
    return 0;
}
