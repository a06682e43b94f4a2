// SPDX-License-Identifier: Apache-2.0
// made<T>: a value type from a text that this program itself composed, which therefore must be right.
#pragma once

#include <cassert>
#include <string_view>

namespace service::population {

template <class T>
[[nodiscard]] T made(std::string_view text)
{
    auto parsed = T::parse(text);
    assert(parsed.ok());
    return parsed.ok() ? *std::move(parsed) : T();
}

} // namespace service::population
