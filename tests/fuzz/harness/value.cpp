// SPDX-License-Identifier: Apache-2.0
// The parse() of one type (FUZZED): any bytes are refused with a known code, or read into a value that its own text
// gives again.
#include "fuzz.h"

#include FUZZED_HEADER
#include "domain/utf8.h"

#include <concepts>

namespace {

/// The spelling of a value; a secret's is what it reveals.
template <class T>
std::string spelling(const T &value)
{
    if constexpr (requires { value.reveal(); })
        return std::string(value.reveal());
    else
        return value.text();
}

/// What is made of a value for a person's eyes is text as well.
template <class T>
void look(const T &value)
{
    if constexpr (requires { value.masked(); })
        fuzz::must(domain::isUtf8(value.masked()));
    if constexpr (requires { value.grouped(); })
        fuzz::must(domain::isUtf8(value.grouped()));
    if constexpr (requires { value.local(); })
        fuzz::must(domain::isUtf8(value.local()));
    if constexpr (requires { value.bank(); })
        fuzz::must(value.bank().size() == 2);
    if constexpr (requires { value.toGregorian(); })
        fuzz::must(T::from(value.toGregorian()) == domain::Outcome<T>(value));
}

template <class T>
void readOrRefuse(std::string_view bytes)
{
    const auto value = T::parse(bytes);
    if (!value) {
        fuzz::mustBeKnown(value.fault());
        return;
    }
    const std::string text = spelling(*value);
    fuzz::must(!text.empty() && domain::isUtf8(text));
    const auto again = T::parse(text);
    fuzz::must(again.ok() && spelling(*again) == text);
    if constexpr (std::equality_comparable<T>)
        fuzz::must(*again == *value);
    look(*value);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readOrRefuse<FUZZED>(fuzz::asText(data, size));
    return 0;
}
