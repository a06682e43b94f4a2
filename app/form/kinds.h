// SPDX-License-Identifier: Apache-2.0
// What a value type needs of a screen: the editor it is typed in, and the way it is shown.
#pragma once

#include "contract/account/reset_code.h"
#include "contract/account/visual_code.h"
#include "contract/certificate/number.h"
#include "contract/field.h"
#include "contract/masked.h"
#include "contract/moment.h"
#include "domain/contact.h"
#include "domain/hijri.h"
#include "domain/identity.h"
#include "domain/money.h"
#include "domain/password.h"
#include "domain/text.h"

namespace form {

/// The editor a value is typed in.
enum class Editor {
    Line,   ///< one line in the direction of what is typed
    Note,   ///< several lines
    Digits, ///< a number that is a name: identity, establishment; left to right
    Mobile,
    Email,
    Code,   ///< any other Latin spelling; left to right
    Secret, ///< a password
    OneTimeCode,
    VisualCode, ///< a picture, and what one reads in it
    Money,
    Date,
    Choice,
    Check,
};

/// How a value is shown in a record.
enum class Display {
    Text,   ///< words in their own direction
    Ltr,    ///< a left-to-right island: numbers that are names, addresses, codes
    Count,  ///< a figure
    Money,  ///< "4500.00", to be grouped and marked
    Date,   ///< "2026-11-21", to be shown in both calendars
    Hijri,  ///< "1448-06-11", as printed on a document
    Moment, ///< "2026-11-21T19:14:54Z", to be shown in Riyadh time
    Words,  ///< a choice: its words stand in the value
    Check,  ///< yes or no
};

template <class Value>
struct LongestOf { // characters an editor takes; digits are typed with spaces and signs around them
    static constexpr int value = 64;
};
template <std::size_t Max>
struct LongestOf<domain::Line<Max>> {
    static constexpr int value = static_cast<int>(Max);
};
template <std::size_t Max>
struct LongestOf<domain::Note<Max>> {
    static constexpr int value = static_cast<int>(Max);
};
template <>
struct LongestOf<domain::Secret> {
    static constexpr int value = 256;
};
template <>
struct LongestOf<domain::Email> {
    static constexpr int value = 254;
};

template <class Value>
struct IsLine : std::false_type {};
template <std::size_t Max>
struct IsLine<domain::Line<Max>> : std::true_type {};
template <class Value>
struct IsNote : std::false_type {};
template <std::size_t Max>
struct IsNote<domain::Note<Max>> : std::true_type {};

template <class Value>
consteval Editor editorOf()
{
    if constexpr (contract::OptionalOf<Value>::value)
        return editorOf<typename contract::OptionalOf<Value>::Inner>();
    else if constexpr (std::is_same_v<Value, bool>)
        return Editor::Check;
    else if constexpr (contract::Choosable<Value>)
        return Editor::Choice;
    else if constexpr (IsLine<Value>::value)
        return Editor::Line;
    else if constexpr (IsNote<Value>::value)
        return Editor::Note;
    else if constexpr (std::is_same_v<Value, domain::Mobile>)
        return Editor::Mobile;
    else if constexpr (std::is_same_v<Value, domain::Email>)
        return Editor::Email;
    else if constexpr (std::is_same_v<Value, domain::Secret>)
        return Editor::Secret;
    else if constexpr (std::is_same_v<Value, domain::OneTimeCode>)
        return Editor::OneTimeCode;
    else if constexpr (std::is_same_v<Value, contract::VisualAnswer>)
        return Editor::VisualCode;
    else if constexpr (std::is_same_v<Value, domain::Money>)
        return Editor::Money;
    else if constexpr (std::is_same_v<Value, domain::Date>)
        return Editor::Date;
    else if constexpr (
        std::is_same_v<Value,
            domain::
                Iban> || std::is_same_v<Value, domain::HijriDate> || std::is_same_v<Value, contract::ResetCode> || std::is_same_v<Value, contract::CertificateNo>)
        return Editor::Code;
    else
        return Editor::Digits;
}

template <class Value>
consteval Display displayOf()
{
    if constexpr (contract::OptionalOf<Value>::value)
        return displayOf<typename contract::OptionalOf<Value>::Inner>();
    else if constexpr (std::is_same_v<Value, bool>)
        return Display::Check;
    else if constexpr (std::integral<Value>)
        return Display::Count;
    else if constexpr (contract::Choosable<Value>)
        return Display::Words;
    else if constexpr (IsLine<Value>::value || IsNote<Value>::value)
        return Display::Text;
    else if constexpr (std::is_same_v<Value, domain::Money>)
        return Display::Money;
    else if constexpr (std::is_same_v<Value, domain::Date>)
        return Display::Date;
    else if constexpr (std::is_same_v<Value, domain::HijriDate>)
        return Display::Hijri;
    else if constexpr (std::is_same_v<Value, contract::Moment>)
        return Display::Moment;
    else
        return Display::Ltr;
}

} // namespace form
