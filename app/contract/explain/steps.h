// SPDX-License-Identifier: Apache-2.0
// The steps to an answer as they travel: rule, article, named inputs, value, each in its one spelling.
#pragma once

#include "contract/field.h"
#include "domain/law/explain.h"
#include "domain/text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace contract {

struct ExplainedInput {
    domain::Line<60> name;
    domain::Line<60> value;

    static constexpr auto describe()
    {
        return steps(step(text("ExplainedInput", "Looked at"),
            field("name", &ExplainedInput::name, text("ExplainedInput", "Name")),
            field("value", &ExplainedInput::value, text("ExplainedInput", "Value"))));
    }
};

struct ExplainedStep {
    domain::Line<60> rule;     ///< its name in domain/law/rules.h, whose words are in words.h
    domain::Line<120> article; ///< as the lawyers cite it
    std::vector<ExplainedInput> inputs;
    domain::Line<60> value;

    static constexpr auto describe()
    {
        return steps(step(text("ExplainedStep", "How it came about"),
            field("rule", &ExplainedStep::rule, text("ExplainedStep", "Rule")),
            field("article", &ExplainedStep::article, text("ExplainedStep", "Article")),
            field("inputs", &ExplainedStep::inputs, text("ExplainedStep", "Looked at")),
            field("value", &ExplainedStep::value, text("ExplainedStep", "Result"))));
    }
};

/// A name or a figure of the rules: plain and short, so that it is a line as it is.
template <std::size_t Max>
[[nodiscard]] domain::Line<Max> knownLine(std::string_view text)
{
    return *domain::Line<Max>::parse(text);
}

/// The one spelling of a figure: "4500.00", "3/40", "9.75%", "2026-11-21", "yes".
[[nodiscard]] std::string spellingOf(const domain::Figure &figure);
[[nodiscard]] std::vector<ExplainedStep> stepsOf(const domain::Explanation &explanation);

} // namespace contract
