// SPDX-License-Identifier: Apache-2.0
// What the fuzzers share: the bytes as text, and what stops the run where a promise is broken.
#pragma once

#include "domain/codes.h"
#include "domain/fault.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fuzz {

inline std::string_view asText(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// A promise: the run stops here, and libFuzzer keeps the input, where it does not hold.
inline void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// A refusal says what it was by a code that stands in the table.
inline void mustBeKnown(const domain::Fault &fault)
{
    for (const domain::Code &code : domain::codes)
        if (code.name == fault.code)
            return;
    must(false);
}

} // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
