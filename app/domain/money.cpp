// SPDX-License-Identifier: Apache-2.0
// Reading and writing amounts, and the one way of rounding.
#include "domain/money.h"

#include "domain/digits.h"

#include <optional>

namespace domain {

namespace {

// "4500" and "00" to halalas; both are digits, and short enough not to overflow.
Outcome<Money> amountOf(bool negative, std::string_view riyals, std::string_view halalas)
{
    while (riyals.size() > 1 && riyals.front() == '0')
        riyals.remove_prefix(1);
    if (riyals.size() > 14)
        return refuse("money.range");
    std::int64_t amount = 0;
    for (const std::string_view part : {riyals, halalas})
        for (const char c : part)
            amount = amount * 10 + (c - '0');
    if (amount > Money::limit)
        return refuse("money.range");
    return Money::halalas(negative ? -amount : amount);
}

// A typed amount with its separators made ASCII: ',' between groups, '.' before halalas, '-' in front.
std::optional<std::string> withPlainSeparators(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto c = takeCharacter(text);
        if (!c)
            return std::nullopt;
        if (*c == 0x066B) // ٫
            plain += '.';
        else if (*c == 0x066C || *c == 0x060C || isWhiteSpace(*c)) // ٬ ،
            plain += ',';
        else if (*c == 0x2212)
            plain += '-';
        else
            append(plain, *c);
    }
    return plain;
}

// "4,500" to "4500"; nothing where a group is not of three digits.
std::optional<std::string> ungrouped(std::string_view riyals)
{
    std::string digits(riyals.substr(0, riyals.find(',')));
    if (!isDigits(digits))
        return std::nullopt;
    const bool grouped = digits.size() < riyals.size();
    if (grouped && digits.size() > 3)
        return std::nullopt;
    for (std::size_t at = digits.size(); at < riyals.size(); at += 4) {
        const std::string_view group = riyals.substr(at + 1, 3);
        if (riyals[at] != ',' || group.size() != 3 || !isDigits(group))
            return std::nullopt;
        digits += group;
    }
    return digits;
}

std::string digitsOfRiyals(std::int64_t halalas)
{
    return std::to_string((halalas < 0 ? -halalas : halalas) / 100);
}

std::string withHalalas(std::int64_t amount, const std::string &riyals)
{
    const std::int64_t rest = (amount < 0 ? -amount : amount) % 100;
    std::string text = amount < 0 ? "-" : "";
    text += riyals;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    text += static_cast<char>('0' + rest % 10);
    return text;
}

} // namespace

Outcome<Money> Money::parse(std::string_view text)
{
    if (text.empty())
        return refuse("field.required");
    const bool negative = text.front() == '-';
    const std::string_view bare = text.substr(negative ? 1 : 0);
    const std::size_t point = bare.find('.');
    if (point == std::string_view::npos)
        return refuse("money.form");
    const std::string_view riyals = bare.substr(0, point);
    const std::string_view halalas = bare.substr(point + 1);
    const bool leadingZero = riyals.size() > 1 && riyals.front() == '0';
    if (!isDigits(riyals) || leadingZero || halalas.size() != 2 || !isDigits(halalas) || text == "-0.00")
        return refuse("money.form");
    return amountOf(negative, riyals, halalas);
}

Outcome<Money> Money::fromTyped(std::string_view text)
{
    const std::string typed = normalised(text);
    if (typed.empty())
        return refuse("field.required");
    const auto plain = withPlainSeparators(typed);
    if (!plain)
        return refuse("money.form");
    const bool negative = plain->front() == '-';
    const std::string_view bare = std::string_view(*plain).substr(negative ? 1 : 0);
    const std::size_t point = bare.find('.');
    const auto riyals = ungrouped(bare.substr(0, point));
    std::string halalas = point == std::string_view::npos ? "00" : std::string(bare.substr(point + 1));
    if (!riyals || !isDigits(halalas) || halalas.size() > 2)
        return refuse("money.form");
    halalas.resize(2, '0');
    return amountOf(negative, *riyals, halalas);
}

Outcome<Money> Money::checkedSum(Money a, Money b)
{
    const std::int64_t sum = a.amount_ + b.amount_; // both within the range: far from overflow
    if (sum < -limit || sum > limit)
        return refuse("money.range");
    return Money(sum);
}

std::string Money::text() const
{
    return withHalalas(amount_, digitsOfRiyals(amount_));
}

std::string Money::grouped() const
{
    std::string riyals = digitsOfRiyals(amount_);
    for (std::size_t at = riyals.size(); at > 3;) {
        at -= 3;
        riyals.insert(at, 1, ',');
    }
    return withHalalas(amount_, riyals);
}

Money halfUp(Wide numerator, Wide denominator)
{
    assert(denominator > 0);
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    const Wide whole = size / denominator;
    const Wide rest = size % denominator;
    const Wide rounded = rest >= denominator - rest ? whole + 1 : whole;
    assert(rounded <= Money::limit);
    const auto amount = static_cast<std::int64_t>(rounded);
    return Money::halalas(negative ? -amount : amount);
}

} // namespace domain
