// SPDX-License-Identifier: Apache-2.0
// Reading short addresses.
#include "domain/address.h"

#include "domain/digits.h"

#include <algorithm>

namespace domain {

Outcome<ShortAddress> ShortAddress::parse(std::string_view text)
{
    std::string address = compacted(text);
    if (address.empty())
        return refuse("field.required");
    const auto capital = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    std::transform(address.begin(), address.end(), address.begin(), capital);
    constexpr std::string_view form = "AAAA0000";
    const bool fits = std::equal(address.begin(), address.end(), form.begin(), form.end(), [](char c, char f) {
        return f == 'A' ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9';
    });
    if (!fits)
        return refuse("address.short_form");
    return ShortAddress(std::move(address));
}

} // namespace domain
