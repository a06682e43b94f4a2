// SPDX-License-Identifier: Apache-2.0
// Ratio: an exact fraction, for everything that lies between what is put in and the line that is paid; and Rate, the
// percentages that the law names.
#pragma once

#include "domain/money.h"

#include <cassert>
#include <compare>
#include <cstdint>
#include <numeric>
#include <string>

namespace domain {

/// numerator / denominator in lowest terms, the denominator above zero. The figures of the law stay far from 2^127, as
/// they do from the ends of Money, so the operators assert the range.
class Ratio {
public:
    constexpr Ratio() = default;                               ///< 0
    constexpr Ratio(std::int64_t whole) : numerator_(whole) {} // NOLINT(google-explicit-constructor): is one
    /// The denominator must not be zero.
    constexpr Ratio(Wide numerator, Wide denominator)
        : numerator_(denominator < 0 ? -numerator : numerator),
          denominator_(denominator < 0 ? -denominator : denominator)
    {
        assert(denominator != 0);
        const Wide common = gcd(numerator_, denominator_);
        numerator_ /= common;
        denominator_ /= common;
    }

    [[nodiscard]] constexpr Wide numerator() const { return numerator_; }
    [[nodiscard]] constexpr Wide denominator() const { return denominator_; }
    [[nodiscard]] constexpr bool isZero() const { return numerator_ == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return numerator_ < 0; }

    /// The largest whole number that is not above it.
    [[nodiscard]] constexpr std::int64_t floor() const
    {
        const Wide whole = numerator_ / denominator_;
        return static_cast<std::int64_t>(numerator_ % denominator_ < 0 ? whole - 1 : whole);
    }
    /// The smallest whole number that is not below it.
    [[nodiscard]] constexpr std::int64_t ceiling() const { return -(-*this).floor(); }

    /// "3/40", or "7" for a whole number.
    [[nodiscard]] std::string text() const;
    /// With at most this many decimals, rounded half away from zero, no zeros at the end: "0.075".
    [[nodiscard]] std::string decimal(int places) const;

    constexpr Ratio operator-() const
    {
        Ratio turned = *this;
        turned.numerator_ = -numerator_;
        return turned;
    }
    friend constexpr Ratio operator+(const Ratio &a, const Ratio &b)
    {
        const Wide common = gcd(a.denominator_, b.denominator_);
        const Wide bShare = b.denominator_ / common;
        return {sum(product(a.numerator_, bShare), product(b.numerator_, a.denominator_ / common)),
            product(a.denominator_, bShare)};
    }
    friend constexpr Ratio operator-(const Ratio &a, const Ratio &b) { return a + -b; }
    friend constexpr Ratio operator*(const Ratio &a, const Ratio &b)
    {
        // Reduced crosswise first, so that the products are as small as the result.
        const Wide left = gcd(a.numerator_, b.denominator_);
        const Wide right = gcd(b.numerator_, a.denominator_);
        Ratio result;
        result.numerator_ = product(a.numerator_ / left, b.numerator_ / right);
        result.denominator_ = product(a.denominator_ / right, b.denominator_ / left);
        return result;
    }
    /// The divisor must not be zero.
    friend constexpr Ratio operator/(const Ratio &a, const Ratio &b)
    {
        assert(!b.isZero());
        return a * Ratio(b.denominator_, b.numerator_);
    }
    constexpr Ratio &operator+=(const Ratio &other) { return *this = *this + other; }
    constexpr Ratio &operator-=(const Ratio &other) { return *this = *this - other; }

    friend constexpr bool operator==(const Ratio &, const Ratio &) = default;
    friend constexpr std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
    {
        if (a.denominator_ == b.denominator_)
            return ordering(a.numerator_, b.numerator_);
        return ordering(product(a.numerator_, b.denominator_), product(b.numerator_, a.denominator_));
    }

private:
    static constexpr std::strong_ordering ordering(Wide a, Wide b)
    {
        return a < b    ? std::strong_ordering::less
               : a == b ? std::strong_ordering::equal
                        : std::strong_ordering::greater;
    }
    static constexpr Wide gcd(Wide a, Wide b)
    {
        a = a < 0 ? -a : a;
        b = b < 0 ? -b : b;
        while (b != 0) {
            if (a <= INT64_MAX && b <= INT64_MAX)
                return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
    static constexpr Wide product(Wide a, Wide b)
    {
        Wide result = 0;
        [[maybe_unused]] const bool outside = __builtin_mul_overflow(a, b, &result);
        assert(!outside);
        return result;
    }
    static constexpr Wide sum(Wide a, Wide b)
    {
        Wide result = 0;
        [[maybe_unused]] const bool outside = __builtin_add_overflow(a, b, &result);
        assert(!outside);
        return result;
    }

    Wide numerator_ = 0;
    Wide denominator_ = 1;
};

/// A percentage as the law writes it, in hundredths of a percent: 9.75 % is 975.
class Rate {
public:
    static constexpr std::int64_t whole = 10'000; ///< 100 %

    constexpr Rate() = default; ///< 0 %
    static constexpr Rate hundredths(int ofPercent) { return Rate(ofPercent); }
    static constexpr Rate percent(int value) { return Rate(value * 100); }

    [[nodiscard]] constexpr int inHundredths() const { return hundredths_; }
    [[nodiscard]] constexpr bool isZero() const { return hundredths_ == 0; }
    [[nodiscard]] constexpr Ratio ratio() const { return {hundredths_, whole}; }
    /// "9.75%"
    [[nodiscard]] std::string text() const;

    friend constexpr Rate operator+(Rate a, Rate b) { return Rate(a.hundredths_ + b.hundredths_); }
    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    constexpr explicit Rate(int hundredths) : hundredths_(hundredths) {}
    int hundredths_ = 0;
};

} // namespace domain
