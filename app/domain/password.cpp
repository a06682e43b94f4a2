// SPDX-License-Identifier: Apache-2.0
// Keeping secrets: every copy wiped, every comparison blind to where texts differ.
#include "domain/password.h"

#include "domain/digits.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace domain {

namespace {

constexpr std::size_t longestSecret = 1024; // bytes

} // namespace

void wipe(std::span<char> bytes) noexcept
{
    if (bytes.empty())
        return;
    std::memset(bytes.data(), 0, bytes.size());
    // The compiler is told that somebody reads these bytes, so that it cannot leave the line above out.
    asm volatile("" : : "r"(bytes.data()) : "memory");
}

void wipe(std::string &text) noexcept
{
    wipe(std::span<char>(text.data(), text.size()));
    text.clear();
}

bool sameInConstantTime(std::string_view a, std::string_view b)
{
    // What is short is compared as if it went on with zeros; the lengths decide in the end.
    std::size_t difference = a.size() ^ b.size();
    const std::size_t longer = std::max(a.size(), b.size());
    for (std::size_t i = 0; i < longer; ++i) {
        const unsigned left = i < a.size() ? static_cast<unsigned char>(a[i]) : 0U;
        const unsigned right = i < b.size() ? static_cast<unsigned char>(b[i]) : 0U;
        difference |= left ^ right;
    }
    return difference == 0;
}

Secret::Secret(std::string_view text) : bytes_(std::make_unique<char[]>(text.size())), size_(text.size())
{
    std::copy(text.begin(), text.end(), bytes_.get());
}

Secret::Secret(const Secret &other) : Secret(other.reveal()) {}

Secret::Secret(Secret &&other) noexcept : bytes_(std::move(other.bytes_)), size_(std::exchange(other.size_, 0)) {}

Secret &Secret::operator=(const Secret &other)
{
    Secret copy(other);
    return *this = std::move(copy);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(bytes_, other.bytes_); // what was held here is wiped where it went
    std::swap(size_, other.size_);
    return *this;
}

Secret::~Secret()
{
    wipe({bytes_.get(), size_});
}

Outcome<Secret> Secret::parse(std::string_view text)
{
    if (text.empty())
        return refuse("field.required");
    if (text.size() > longestSecret)
        return refuse("field.too_long", {}, static_cast<std::int64_t>(longestSecret));
    if (!isUtf8(text))
        return refuse("field.bad_characters");
    return Secret(text);
}

Outcome<OneTimeCode> OneTimeCode::parse(std::string_view text)
{
    std::string digits = compacted(text);
    if (digits.empty())
        return refuse("field.required");
    OneTimeCode code;
    const bool fits = isDigits(digits) && digits.size() == length;
    if (fits)
        std::copy(digits.begin(), digits.end(), code.digits_.begin());
    wipe(digits);
    if (!fits)
        return refuse("one_time_code.form", {}, static_cast<std::int64_t>(length));
    return code;
}

} // namespace domain
