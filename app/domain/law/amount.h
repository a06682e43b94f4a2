// SPDX-License-Identifier: Apache-2.0
// Amount: money before it is rounded. Averages, shares and prorated wages stay exact; only what is paid is rounded.
#pragma once

#include "domain/law/ratio.h"

namespace domain {

/// An exact amount; rounded() makes the Money of it, once, at the line that is paid.
class Amount {
public:
    constexpr Amount() = default;                                  ///< nothing
    constexpr Amount(Money money) : halalas_(money.inHalalas()) {} // NOLINT(google-explicit-constructor): exact
    static constexpr Amount halalas(const Ratio &exact) { return Amount(exact); }

    [[nodiscard]] constexpr const Ratio &inHalalas() const { return halalas_; }
    [[nodiscard]] constexpr bool isZero() const { return halalas_.isZero(); }
    [[nodiscard]] constexpr bool isNegative() const { return halalas_.isNegative(); }
    /// Half up, to the halala.
    [[nodiscard]] Money rounded() const { return halfUp(halalas_.numerator(), halalas_.denominator()); }
    /// In riyals, with two to six decimals, for reading: "6451.612903".
    [[nodiscard]] std::string text() const;

    constexpr Amount operator-() const { return Amount(-halalas_); }
    constexpr Amount &operator+=(const Amount &other) { return *this = *this + other; }
    constexpr Amount &operator-=(const Amount &other) { return *this = *this - other; }
    friend constexpr Amount operator+(const Amount &a, const Amount &b) { return Amount(a.halalas_ + b.halalas_); }
    friend constexpr Amount operator-(const Amount &a, const Amount &b) { return Amount(a.halalas_ - b.halalas_); }
    friend constexpr Amount operator*(const Amount &a, const Ratio &b) { return Amount(a.halalas_ * b); }
    friend constexpr Amount operator*(const Amount &a, Rate rate) { return Amount(a.halalas_ * rate.ratio()); }
    friend constexpr Amount operator/(const Amount &a, const Ratio &b) { return Amount(a.halalas_ / b); }
    /// What part one amount is of another, which must not be nothing.
    friend constexpr Ratio operator/(const Amount &a, const Amount &b) { return a.halalas_ / b.halalas_; }

    friend constexpr bool operator==(const Amount &, const Amount &) = default;
    friend constexpr auto operator<=>(const Amount &, const Amount &) = default;

private:
    constexpr explicit Amount(const Ratio &exact) : halalas_(exact) {}
    Ratio halalas_;
};

} // namespace domain
