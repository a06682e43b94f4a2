// SPDX-License-Identifier: Apache-2.0
// Money: an exact number of halalas, of which a riyal has a hundred.
#pragma once

#include "domain/outcome.h"

#include <cassert>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace domain {

/// Wide enough for any product of an amount with rates, days and months before it is rounded.
__extension__ using Wide = __int128;

/// An amount in Saudi riyals between -10,000,000,000,000.00 and 10,000,000,000,000.00; no computation on real data
/// comes near the ends, so the operators assert the range, and what comes from outside is checked by parse(),
/// fromTyped() and checkedSum().
class Money {
public:
    static constexpr std::int64_t limit = 1'000'000'000'000'000; ///< halalas

    constexpr Money() = default; ///< nothing: "0.00"

    static constexpr Money zero() { return {}; }
    static constexpr Money halalas(std::int64_t amount) { return Money(amount); }
    static constexpr Money riyals(std::int64_t amount)
    {
        assert(amount >= -limit / 100 && amount <= limit / 100);
        return Money(amount * 100);
    }

    /// Exactly the form of text(), as it travels and is stored: "4500.00", "-12.05".
    static Outcome<Money> parse(std::string_view text);
    /// What a person types or pastes: "4,500", "4500.5", "٤٬٥٠٠٫٥٠".
    static Outcome<Money> fromTyped(std::string_view text);
    /// The sum of amounts nobody vouches for: money.range where it leaves the range.
    static Outcome<Money> checkedSum(Money a, Money b);

    [[nodiscard]] constexpr std::int64_t inHalalas() const { return amount_; }
    [[nodiscard]] constexpr bool isZero() const { return amount_ == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return amount_ < 0; }
    [[nodiscard]] std::string text() const;
    /// "4,500.00"
    [[nodiscard]] std::string grouped() const;

    constexpr Money operator-() const { return Money(-amount_); }
    constexpr Money &operator+=(Money other) { return *this = Money(amount_ + other.amount_); }
    constexpr Money &operator-=(Money other) { return *this = Money(amount_ - other.amount_); }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(std::int64_t amount) : amount_(amount) { assert(amount >= -limit && amount <= limit); }
    std::int64_t amount_ = 0;
};

/// numerator / denominator halalas, rounded to the nearest; a half goes away from zero (domain rule "half-up").
/// The denominator must be above zero.
[[nodiscard]] Money halfUp(Wide numerator, Wide denominator);

} // namespace domain
