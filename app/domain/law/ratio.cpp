// SPDX-License-Identifier: Apache-2.0
// Fractions, rates and exact amounts as text.
#include "domain/law/ratio.h"
#include "domain/law/amount.h"

#include <algorithm>

namespace domain {

namespace {

std::string digitsOf(Wide value)
{
    std::string digits;
    do {
        const auto figure = static_cast<int>(value % 10);
        digits += static_cast<char>('0' + (figure < 0 ? -figure : figure));
        value /= 10;
    } while (value != 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace

std::string Ratio::text() const
{
    std::string text = (isNegative() ? "-" : "") + digitsOf(numerator_);
    if (denominator_ != 1)
        text += '/' + digitsOf(denominator_);
    return text;
}

std::string Ratio::decimal(int places) const
{
    const Wide size = isNegative() ? -numerator_ : numerator_;
    Wide rest = size % denominator_;
    Wide whole = size / denominator_;
    std::string decimals;
    for (int place = 0; place < places; ++place) {
        rest *= 10;
        decimals += static_cast<char>('0' + static_cast<int>(rest / denominator_));
        rest %= denominator_;
    }
    if (rest >= denominator_ - rest) {
        auto figure = decimals.rbegin();
        for (; figure != decimals.rend() && *figure == '9'; ++figure)
            *figure = '0';
        if (figure == decimals.rend())
            ++whole;
        else
            ++*figure;
    }
    while (!decimals.empty() && decimals.back() == '0')
        decimals.pop_back();
    const std::string sign = isNegative() && (whole != 0 || !decimals.empty()) ? "-" : "";
    return sign + digitsOf(whole) + (decimals.empty() ? "" : "." + decimals);
}

std::string Rate::text() const
{
    return Ratio(hundredths_, 100).decimal(2) + '%';
}

std::string Amount::text() const
{
    const Ratio riyals = halalas_ / 100;
    const std::string exact = riyals.decimal(6);
    const std::size_t point = exact.find('.');
    if (point == std::string::npos)
        return exact + ".00";
    return exact.size() - point == 2 ? exact + '0' : exact;
}

} // namespace domain
