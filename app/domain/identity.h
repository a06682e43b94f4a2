// SPDX-License-Identifier: Apache-2.0
// The numbers that people and establishments are known by, each its own type, so that none is taken for another.
#pragma once

#include "domain/outcome.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace domain {

/// The first character and the last three, the rest as stars: "1******897". Short numbers become stars throughout.
[[nodiscard]] std::string masked(std::string_view number);

/// The digits of what is typed: number.not_digits, number.length (the figure says how many there must be).
[[nodiscard]] Outcome<std::string> digitsOfLength(std::string_view text, std::size_t length);

/// What all of these are inside: ASCII digits, empty until parsed. Two kinds of number do not compare.
template <class Self>
class NumberText {
public:
    NumberText() = default;

    [[nodiscard]] std::string text() const { return digits_; }
    [[nodiscard]] bool empty() const { return digits_.empty(); }
    [[nodiscard]] std::string masked() const { return domain::masked(digits_); }

    friend bool operator==(const NumberText &, const NumberText &) = default;
    friend std::strong_ordering operator<=>(const NumberText &, const NumberText &) = default;

protected:
    explicit NumberText(std::string digits) : digits_(std::move(digits)) {}

private:
    std::string digits_;
};

/// رقم الهوية الوطنية: ten digits, the first a 1, the last a check digit.
class NationalId : public NumberText<NationalId> {
public:
    NationalId() = default;
    static Outcome<NationalId> parse(std::string_view text);

private:
    explicit NationalId(std::string digits) : NumberText(std::move(digits)) {}
};

/// رقم الإقامة: as a national ID, but the first digit is a 2.
class Iqama : public NumberText<Iqama> {
public:
    Iqama() = default;
    static Outcome<Iqama> parse(std::string_view text);

private:
    explicit Iqama(std::string digits) : NumberText(std::move(digits)) {}
};

/// Whoever it is: a national ID or an iqama. Border, establishment and other numbers are not a person.
class PersonId : public NumberText<PersonId> {
public:
    PersonId() = default;
    PersonId(const NationalId &id) : NumberText(id.text()) {} // NOLINT(google-explicit-constructor)
    PersonId(const Iqama &id) : NumberText(id.text()) {}      // NOLINT(google-explicit-constructor)
    static Outcome<PersonId> parse(std::string_view text);

    [[nodiscard]] bool isNational() const { return text().starts_with('1'); }

private:
    explicit PersonId(std::string digits) : NumberText(std::move(digits)) {}
};

/// رقم المشترك: nine digits, permanent, never used again.
class SubscriberNo : public NumberText<SubscriberNo> {
public:
    SubscriberNo() = default;
    static Outcome<SubscriberNo> parse(std::string_view text);

private:
    explicit SubscriberNo(std::string digits) : NumberText(std::move(digits)) {}
};

/// رقم اشتراك المنشأة: nine digits. A person's number has a refusal of its own, being the one that is typed here by mistake.
class EstablishmentNo : public NumberText<EstablishmentNo> {
public:
    EstablishmentNo() = default;
    static Outcome<EstablishmentNo> parse(std::string_view text);

private:
    explicit EstablishmentNo(std::string digits) : NumberText(std::move(digits)) {}
};

/// الرقم الوطني الموحد للمنشأة: ten digits, the first a 7; no check digit is published.
class UnifiedNo : public NumberText<UnifiedNo> {
public:
    UnifiedNo() = default;
    static Outcome<UnifiedNo> parse(std::string_view text);

private:
    explicit UnifiedNo(std::string digits) : NumberText(std::move(digits)) {}
};

/// رقم الحدود: ten digits, the first a 3 or a 4. Whether its last is a check digit is not certain: where it does not
/// fit, a person is warned and goes on.
class BorderNo : public NumberText<BorderNo> {
public:
    BorderNo() = default;
    static Outcome<BorderNo> parse(std::string_view text);

    [[nodiscard]] bool looksMistyped() const;

private:
    explicit BorderNo(std::string digits) : NumberText(std::move(digits)) {}
};

/// السجل التجاري: ten digits, the first four of the city where it was opened; no check digit.
class CommercialRegistration : public NumberText<CommercialRegistration> {
public:
    CommercialRegistration() = default;
    static Outcome<CommercialRegistration> parse(std::string_view text);

    /// "1010" of Riyadh
    [[nodiscard]] std::string cityCode() const { return text().substr(0, 4); }

private:
    explicit CommercialRegistration(std::string digits) : NumberText(std::move(digits)) {}
};

/// رمز المستخدم: ten digits, the first a 9, the last a check digit; it can never be taken for an identity number.
class UserCode : public NumberText<UserCode> {
public:
    UserCode() = default;
    static Outcome<UserCode> parse(std::string_view text);
    /// The code with these eight digits between the 9 and the check digit; serial must be below 100,000,000.
    static UserCode numbered(std::uint32_t serial);

private:
    explicit UserCode(std::string digits) : NumberText(std::move(digits)) {}
};

/// What a person signs in with; the first digit tells which of the three it is.
class UserName : public NumberText<UserName> {
public:
    enum class Kind { UserCode, NationalId, Iqama };

    UserName() = default;
    UserName(const UserCode &code) : NumberText(code.text()) {} // NOLINT(google-explicit-constructor)
    UserName(const PersonId &id) : NumberText(id.text()) {}     // NOLINT(google-explicit-constructor)
    static Outcome<UserName> parse(std::string_view text);

    /// Only of one that is not empty.
    [[nodiscard]] Kind kind() const;

private:
    explicit UserName(std::string digits) : NumberText(std::move(digits)) {}
};

} // namespace domain
