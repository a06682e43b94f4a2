// SPDX-License-Identifier: Apache-2.0
// The description: how a struct says once what its fields are called, what holds for them, and how they are grouped.
#pragma once

#include "contract/text.h"
#include "domain/calendar.h"
#include "domain/outcome.h"

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace contract {

/// A rule over one value: a named function of `domain`, or of the contract beside its field. It sees the value and
/// today's date in Riyadh, nothing else.
template <class Value>
using Rule = domain::Outcome<domain::Done> (*)(const Value &, domain::Date today);

/// One field of a described struct. Label and help are words; the shape is the value type; the rules are functions.
template <class Owner_, class Value_>
struct Field {
    using Owner = Owner_;
    using Value = Value_;

    const char *name;
    Value Owner::*member;
    Text label;
    Text help = {};
    std::array<Rule<Value>, 2> rules = {};
    bool (*condition)(const Owner &) = nullptr;
    Value Owner::*first = nullptr; ///< what this one repeats

    /// Adds a rule that the value must keep.
    [[nodiscard]] constexpr Field must(Rule<Value> rule) const
    {
        Field more = *this;
        (more.rules[0] == nullptr ? more.rules[0] : more.rules[1]) = rule;
        return more;
    }
    /// Hides the field unless the predicate holds: then it is not asked, not sent, not checked.
    [[nodiscard]] constexpr Field when(bool (*predicate)(const Owner &)) const
    {
        Field more = *this;
        more.condition = predicate;
        return more;
    }
    /// Typed a second time so that a slip is noticed: must be the same, and is not shown in a review.
    [[nodiscard]] constexpr Field repeats(Value Owner::*original) const
    {
        Field more = *this;
        more.first = original;
        return more;
    }
    /// One line of help below the field.
    [[nodiscard]] constexpr Field hint(Text words) const
    {
        Field more = *this;
        more.help = words;
        return more;
    }
    [[nodiscard]] constexpr bool shownFor(const Owner &owner) const { return condition == nullptr || condition(owner); }
};

template <class Owner, class Value>
constexpr Field<Owner, Value> field(const char *name, Value Owner::*member, Text label)
{
    return Field<Owner, Value>{name, member, label};
}

/// Fields that belong together: a page of a wizard, a section of a record.
template <class... Fields>
struct Step {
    Text title;
    std::tuple<Fields...> fields;
};

template <class... Fields>
constexpr Step<Fields...> step(Text title, Fields... fields)
{
    return Step<Fields...>{title, std::tuple<Fields...>(fields...)};
}

template <class... Steps>
constexpr std::tuple<Steps...> steps(Steps... all)
{
    return std::tuple<Steps...>(all...);
}

/// The name of one value of an enumeration on the wire, and its words.
template <class Enum>
struct Choice {
    Enum value;
    const char *name;
    Text label;
};

template <class Enum>
constexpr Choice<Enum> choice(Enum value, const char *name, Text label)
{
    return Choice<Enum>{value, name, label};
}

template <class T>
concept Described = requires
{
    T::describe();
};

/// An enumeration that lists its choices in a function choices(Enum) beside it.
template <class T>
concept Choosable = std::is_enum_v<T> && requires(T value)
{
    choices(value);
};

/// A value with one spelling, used alike on the wire, in the editor and in the database.
template <class T>
concept Parsed = requires(std::string_view spelling)
{
    {
        T::parse(spelling)
        } -> std::same_as<domain::Outcome<T>>;
};

template <class T>
struct OptionalOf : std::false_type {};
template <class T>
struct OptionalOf<std::optional<T>> : std::true_type {
    using Inner = T;
};
template <class T>
struct ListOf : std::false_type {};
template <class T>
struct ListOf<std::vector<T>> : std::true_type {
    using Inner = T;
};

/// Whether a value must be given: everything that can say "none" by itself need not.
template <class Value>
inline constexpr bool isRequired = !OptionalOf<Value>::value && !ListOf<Value>::value && !std::is_same_v<Value, bool>;

/// Calls visit(field, indexOfStep) for every field of T, in order.
template <Described T, class Visit>
constexpr void forEachField(Visit &&visit)
{
    constexpr auto description = T::describe();
    std::size_t index = 0;
    std::apply(
        [&](const auto &...step) {
            ((std::apply([&](const auto &...field) { (visit(field, index), ...); }, step.fields), ++index), ...);
        },
        description);
}

/// Calls visit(title) for every step of T, in order.
template <Described T, class Visit>
constexpr void forEachStep(Visit &&visit)
{
    constexpr auto description = T::describe();
    std::apply([&](const auto &...step) { (visit(step.title), ...); }, description);
}

/// The rules of every shown field, then the struct's own check() over several fields; the first fault, at its field.
template <Described T>
domain::Outcome<domain::Done> check(const T &value, domain::Date today);

namespace detail {

template <class Value>
domain::Outcome<domain::Done> checkWithin(const Value &value, domain::Date today)
{
    if constexpr (Described<Value>) {
        return check(value, today);
    } else if constexpr (OptionalOf<Value>::value) {
        if (value)
            return checkWithin(*value, today);
    } else if constexpr (ListOf<Value>::value) {
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto inner = checkWithin(value[i], today); !inner)
                return inner.fault().within(std::to_string(i));
    }
    return domain::Done{};
}

template <class Owner, class Value>
domain::Outcome<domain::Done> checkField(const Field<Owner, Value> &field, const Owner &owner, domain::Date today)
{
    if (!field.shownFor(owner))
        return domain::Done{};
    const Value &value = owner.*field.member;
    for (Rule<Value> rule : field.rules)
        if (rule != nullptr)
            if (auto kept = rule(value, today); !kept)
                return kept.fault().within(field.name);
    // Where the first is not right yet, that alone is said.
    if constexpr (Parsed<Value> && requires { value.empty(); })
        if (field.first != nullptr && !(owner.*field.first).empty() && !(owner.*field.first == value))
            return domain::refuse("field.not_same", field.name);
    return checkWithin(value, today).within(field.name);
}

} // namespace detail

template <Described T>
domain::Outcome<domain::Done> check(const T &value, domain::Date today)
{
    domain::Outcome<domain::Done> result = domain::Done{};
    forEachField<T>([&](const auto &field, std::size_t) {
        if (result)
            result = detail::checkField(field, value, today);
    });
    if constexpr (requires { T::check(value, today); }) {
        if (result)
            result = T::check(value, today);
    }
    return result;
}

} // namespace contract
