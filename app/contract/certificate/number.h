// SPDX-License-Identifier: Apache-2.0
// The number of a certificate: unguessable, and one slip in copying it is noticed.
#pragma once

#include "domain/outcome.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace contract {

/// رقم الشهادة: thirteen characters of base 32 (65 bits) and a check character, "7K3M9-QRT2V-WX5H". Read aloud or copied
/// by hand it may come in small letters, with spaces, without hyphens, with O for 0 and I or L for 1.
class CertificateNo {
public:
    static constexpr std::size_t length = 14; ///< without the hyphens
    static constexpr std::size_t randomBytes = 13;

    CertificateNo() = default;
    /// certificate_number.form, or certificate_number.check where the check character is another one.
    static domain::Outcome<CertificateNo> parse(std::string_view text);
    /// Of random bytes, five bits of each.
    static CertificateNo made(const std::array<std::uint8_t, randomBytes> &random);

    [[nodiscard]] std::string text() const { return grouped_; }
    [[nodiscard]] bool empty() const { return grouped_.empty(); }

    friend bool operator==(const CertificateNo &, const CertificateNo &) = default;
    friend std::strong_ordering operator<=>(const CertificateNo &, const CertificateNo &) = default;

private:
    explicit CertificateNo(std::string grouped) : grouped_(std::move(grouped)) {}
    std::string grouped_;
};

} // namespace contract
