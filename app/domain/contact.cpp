// SPDX-License-Identifier: Apache-2.0
// Reading mobiles, e-mail addresses and IBANs.
#include "domain/contact.h"

#include "domain/digits.h"

#include <algorithm>

namespace domain {

namespace {

constexpr std::string_view dots = "\u2022\u2022\u2022";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// RFC 5322's dot-atom: no dot at either end, no two together.
bool isDotAtom(std::string_view text)
{
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~";
    char before = '.';
    for (const char c : text) {
        const bool dot = c == '.';
        if (dot ? before == '.' : !(isLetter(c) || isDigit(c) || signs.find(c) != std::string_view::npos))
            return false;
        before = c;
    }
    return before != '.';
}

bool isHostLabel(std::string_view label)
{
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
           && std::all_of(label.begin(), label.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

bool isMailDomain(std::string_view domain)
{
    std::size_t labels = 0;
    std::string_view last;
    for (std::size_t from = 0; from <= domain.size(); ++labels) {
        const std::size_t to = std::min(domain.find('.', from), domain.size());
        last = domain.substr(from, to - from);
        if (!isHostLabel(last))
            return false;
        from = to + 1;
    }
    return labels >= 2 && last.size() >= 2 && !isDigits(last);
}

// ISO 7064: the letters as two digits, A = 10; the remainder taken digit by digit.
unsigned mod97(std::string_view text)
{
    unsigned rest = 0;
    for (const char c : text)
        rest = isDigit(c) ? (rest * 10 + static_cast<unsigned>(c - '0')) % 97
                          : (rest * 100 + static_cast<unsigned>(c - 'A') + 10) % 97;
    return rest;
}

std::string ibanCheckDigits(std::string_view bban)
{
    const unsigned check = 98 - mod97(std::string(bban) + "SA00");
    return {static_cast<char>('0' + check / 10), static_cast<char>('0' + check % 10)};
}

} // namespace

Outcome<Mobile> Mobile::parse(std::string_view text)
{
    const std::string typed = compacted(text);
    if (typed.empty())
        return refuse("field.required");
    std::string_view rest = typed;
    for (const std::string_view prefix : {"+966", "00966", "966", "0"})
        if (rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
            break;
        }
    if (!isDigits(rest) || rest.size() != 9 || rest.front() != '5')
        return refuse("mobile.not_saudi");
    return Mobile("+966" + std::string(rest));
}

std::string Mobile::local() const
{
    return empty() ? std::string() : "0" + number_.substr(4);
}

std::string Mobile::masked() const
{
    return empty() ? std::string() : "05" + std::string(dots) + std::string(dots) + number_.substr(number_.size() - 2);
}

Outcome<Email> Email::parse(std::string_view text)
{
    // What is pasted along at the ends goes; a mark within would make another address of it than the one that was seen.
    const std::string_view typed = trimmed(text);
    std::string address = normalised(typed);
    if (address.empty())
        return refuse("field.required");
    if (characterCount(address) != characterCount(typed))
        return refuse("email.form");
    const std::size_t at = address.rfind('@');
    if (at == std::string::npos || at == 0 || at > 64 || address.size() > 254)
        return refuse("email.form");
    std::transform(address.begin() + static_cast<std::ptrdiff_t>(at),
        address.end(),
        address.begin() + static_cast<std::ptrdiff_t>(at),
        small);
    const std::string_view view = address;
    if (!isDotAtom(view.substr(0, at)) || !isMailDomain(view.substr(at + 1)))
        return refuse("email.form");
    return Email(std::move(address));
}

std::string Email::masked() const
{
    return empty() ? std::string() : address_.substr(0, 1) + std::string(dots) + address_.substr(address_.rfind('@'));
}

Outcome<Iban> Iban::parse(std::string_view text)
{
    std::string number = compacted(text);
    if (number.empty())
        return refuse("field.required");
    std::transform(number.begin(), number.end(), number.begin(), capital);
    const std::string_view view = number;
    if (view.size() != 24 || !view.starts_with("SA") || !isDigits(view.substr(2)))
        return refuse("iban.form");
    // Compared as written, not by the remainder alone: 00, 01 and 99 are never given, though their remainder fits.
    if (view.substr(2, 2) != ibanCheckDigits(view.substr(4)))
        return refuse("iban.check_digits");
    return Iban(std::move(number));
}

Outcome<Iban> Iban::ofAccount(std::string_view bank, std::string_view account)
{
    const std::string bban = std::string(bank) + std::string(account);
    if (bank.size() != 2 || account.size() != 18 || !isDigits(bban))
        return refuse("iban.form");
    return Iban("SA" + ibanCheckDigits(bban) + bban);
}

std::string Iban::grouped() const
{
    std::string groups;
    for (std::size_t i = 0; i < number_.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            groups += ' ';
        groups += number_[i];
    }
    return groups;
}

std::string Iban::masked() const
{
    return empty() ? std::string() : "SA" + std::string(dots) + "\u2022" + number_.substr(20);
}

std::string Iban::bank() const
{
    return empty() ? std::string() : number_.substr(4, 2);
}

} // namespace domain
