// SPDX-License-Identifier: Apache-2.0
// May this be a password? The first line is what was typed, the others are own data, which only ever forbids.
#include "domain/password.h"
#include "fuzz.h"

#include <vector>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest = fuzz::asText(data, size);
    std::vector<std::string> lines;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (lines.empty())
        return 0;
    const auto secret = domain::Secret::parse(lines.front());
    if (!secret) {
        fuzz::mustBeKnown(secret.fault());
        return 0;
    }
    const auto alone = domain::mayBePassword(*secret, {});
    const auto verdict = domain::mayBePassword(*secret, {lines.data() + 1, lines.size() - 1});
    if (!verdict)
        fuzz::mustBeKnown(verdict.fault());
    fuzz::must(alone.ok() || !verdict.ok());
    fuzz::must(!alone.ok() || !domain::isCommonPassword(secret->reveal()));
    return 0;
}
