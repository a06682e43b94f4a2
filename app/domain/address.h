// SPDX-License-Identifier: Apache-2.0
// العنوان الوطني: where people and establishments are, as the national address has it.
#pragma once

#include "domain/identity.h"
#include "domain/text.h"

#include <optional>

namespace domain {

/// العنوان المختصر: four letters and four digits, "RAAA2919"; small letters are made capitals.
class ShortAddress : public NumberText<ShortAddress> {
public:
    ShortAddress() = default;
    static Outcome<ShortAddress> parse(std::string_view text);

private:
    explicit ShortAddress(std::string letters) : NumberText(std::move(letters)) {}
};

/// A number of so many digits, no more being known of it: building (4), postal code (5), additional number (4).
template <std::size_t Length>
class DigitsOf : public NumberText<DigitsOf<Length>> {
public:
    DigitsOf() = default;
    static Outcome<DigitsOf> parse(std::string_view text)
    {
        auto digits = digitsOfLength(text, Length);
        if (!digits)
            return digits.fault();
        return DigitsOf(*std::move(digits));
    }

private:
    explicit DigitsOf(std::string digits) : NumberText<DigitsOf<Length>>(std::move(digits)) {}
};

struct NationalAddress {
    DigitsOf<4> building = {};
    Line<80> street = {};
    Line<80> district = {};
    Line<80> city = {};
    DigitsOf<5> postalCode = {};
    DigitsOf<4> additional = {};
    std::optional<Line<20>> unit = {};
};

} // namespace domain
