// SPDX-License-Identifier: Apache-2.0
// Explanation: how an answer came about, as data: which rule, by which article, from what, and what came out.
#pragma once

#include "domain/calendar.h"
#include "domain/hijri.h"
#include "domain/law/amount.h"
#include "domain/law/ratio.h"
#include "domain/law/rules.h"

#include <concepts>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace domain {

/// A rule that is known to stand in rules.h: constructed only from a literal, looked up by the compiler.
class KnownRule {
public:
    consteval KnownRule(const char *name) // NOLINT(google-explicit-constructor): a literal is the rule
        : rule_(find(name))
    {}
    [[nodiscard]] constexpr const Rule &get() const { return *rule_; }

private:
    static consteval const Rule *find(std::string_view name)
    {
        for (const Rule &rule : rulesOfOwed)
            if (rule.name == name)
                return &rule;
        for (const Rule &rule : rulesOfDue)
            if (rule.name == name)
                return &rule;
        for (const Rule &rule : rulesOfCare)
            if (rule.name == name)
                return &rule;
        throw "this rule is not in domain/law/rules.h"; // NOLINT: reached by the compiler alone
    }
    const Rule *rule_;
};

/// The name of an input, out of rules.h.
class InputName {
public:
    consteval InputName(const char *name) // NOLINT(google-explicit-constructor): a literal is the name
        : name_(find(name))
    {}
    [[nodiscard]] constexpr std::string_view get() const { return name_; }

private:
    static consteval std::string_view find(std::string_view name)
    {
        for (const std::string_view each : inputNames)
            if (each == name)
                return each;
        throw "this input is not in domain/law/rules.h"; // NOLINT: reached by the compiler alone
    }
    std::string_view name_;
};

/// A value that is one of several kinds, by its name out of rules.h: Term("yes").
class Term {
public:
    consteval explicit Term(const char *name) : name_(find(name)) {}
    [[nodiscard]] constexpr std::string_view get() const { return name_; }
    friend constexpr bool operator==(Term, Term) = default;

private:
    static consteval std::string_view find(std::string_view name)
    {
        for (const std::string_view each : termNames)
            if (each == name)
                return each;
        throw "this term is not in domain/law/rules.h"; // NOLINT: reached by the compiler alone
    }
    std::string_view name_;
};

[[nodiscard]] constexpr Term yesOrNo(bool holds)
{
    return holds ? Term("yes") : Term("no");
}

/// What goes into a rule or comes out of it.
using Figure = std::variant<Money, Amount, Ratio, Rate, std::int64_t, Date, HijriDate, Month, Term>;

namespace detail {

constexpr Figure figureOf(std::integral auto number)
{
    return static_cast<std::int64_t>(number);
}
constexpr Figure figureOf(bool holds)
{
    return yesOrNo(holds);
}
template <class Value>
    requires(!std::integral<Value>)
constexpr Figure figureOf(const Value &value)
{
    return value;
}

} // namespace detail

struct Input {
    InputName name;
    Figure value;

    template <class Value>
    constexpr Input(InputName inputName, const Value &inputValue) : name(inputName),
                                                                    value(detail::figureOf(inputValue))
    {}
};

struct Step {
    KnownRule rule;
    std::vector<Input> inputs;
    Figure value;
};

/// The steps to an answer, in the order they were taken. Functions take an `Explanation *why` that is null where nobody
/// asks; then nothing is built and nothing allocated.
class Explanation {
public:
    template <class Value>
    void add(KnownRule rule, std::initializer_list<Input> inputs, const Value &value)
    {
        steps_.push_back({rule, inputs, detail::figureOf(value)});
    }

    [[nodiscard]] const std::vector<Step> &steps() const { return steps_; }

private:
    std::vector<Step> steps_;
};

} // namespace domain
