// SPDX-License-Identifier: Apache-2.0
// An amount as a person types it: what is read is read back from either of its spellings.
#include "domain/money.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto amount = domain::Money::fromTyped(fuzz::asText(data, size));
    if (!amount) {
        fuzz::mustBeKnown(amount.fault());
        return 0;
    }
    fuzz::must(domain::Money::fromTyped(amount->text()) == amount);
    fuzz::must(domain::Money::fromTyped(amount->grouped()) == amount);
    fuzz::must(domain::Money::parse(amount->text()) == amount);
    return 0;
}
