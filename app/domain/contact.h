// SPDX-License-Identifier: Apache-2.0
// How a person is reached and paid: Saudi mobile, e-mail address, Saudi IBAN.
#pragma once

#include "domain/outcome.h"

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace domain {

/// رقم الجوال, typed in any of its usual spellings, kept as "+9665XXXXXXXX".
class Mobile {
public:
    Mobile() = default;
    static Outcome<Mobile> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return number_; }
    /// "05XXXXXXXX", as people say it.
    [[nodiscard]] std::string local() const;
    /// "05••••••67": enough to know one's own by.
    [[nodiscard]] std::string masked() const;
    [[nodiscard]] bool empty() const { return number_.empty(); }

    friend bool operator==(const Mobile &, const Mobile &) = default;
    friend std::strong_ordering operator<=>(const Mobile &, const Mobile &) = default;

private:
    explicit Mobile(std::string number) : number_(std::move(number)) {}
    std::string number_;
};

/// An address that mail can be sent to: ASCII, a plain local part of at most 64, a domain with a dot, at most 254 in
/// all. The domain is kept in small letters, the part before it as typed.
class Email {
public:
    Email() = default;
    static Outcome<Email> parse(std::string_view text);

    [[nodiscard]] std::string text() const { return address_; }
    /// "m•••@example.com"
    [[nodiscard]] std::string masked() const;
    [[nodiscard]] bool empty() const { return address_.empty(); }

    friend bool operator==(const Email &, const Email &) = default;
    friend std::strong_ordering operator<=>(const Email &, const Email &) = default;

private:
    explicit Email(std::string address) : address_(std::move(address)) {}
    std::string address_;
};

/// رقم الآيبان of a Saudi account: SA, two check digits, two of the bank, eighteen of the account.
class Iban {
public:
    Iban() = default;
    static Outcome<Iban> parse(std::string_view text);
    /// The IBAN of an account; its check digits are computed. Two digits of the bank, eighteen of the account.
    static Outcome<Iban> ofAccount(std::string_view bank, std::string_view account);

    [[nodiscard]] std::string text() const { return number_; }
    /// "SA03 8000 0000 6080 1016 7519"
    [[nodiscard]] std::string grouped() const;
    /// "SA••••7519"
    [[nodiscard]] std::string masked() const;
    /// The two digits of the bank: "80".
    [[nodiscard]] std::string bank() const;
    [[nodiscard]] bool empty() const { return number_.empty(); }

    friend bool operator==(const Iban &, const Iban &) = default;
    friend std::strong_ordering operator<=>(const Iban &, const Iban &) = default;

private:
    explicit Iban(std::string number) : number_(std::move(number)) {}
    std::string number_;
};

} // namespace domain
