// SPDX-License-Identifier: Apache-2.0
// Explanations made into what travels.
#include "contract/explain/steps.h"

#include <concepts>
#include <type_traits>
#include <variant>

namespace contract {

namespace {

template <std::size_t Max>
domain::Line<Max> lineOf(std::string_view text)
{
    return *domain::Line<Max>::parse(text); // names and figures are plain and short
}

} // namespace

std::string spellingOf(const domain::Figure &figure)
{
    return std::visit(
        [](const auto &value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::integral<Value>)
                return std::to_string(value);
            else if constexpr (std::is_same_v<Value, domain::Term>)
                return std::string(value.get());
            else
                return value.text();
        },
        figure);
}

std::vector<ExplainedStep> stepsOf(const domain::Explanation &explanation)
{
    std::vector<ExplainedStep> all;
    all.reserve(explanation.steps().size());
    for (const domain::Step &step : explanation.steps()) {
        const domain::Rule &rule = step.rule.get();
        ExplainedStep explained{
            lineOf<60>(rule.name), lineOf<120>(rule.article), {}, lineOf<60>(spellingOf(step.value))};
        for (const domain::Input &input : step.inputs)
            explained.inputs.push_back({lineOf<60>(input.name.get()), lineOf<60>(spellingOf(input.value))});
        all.push_back(std::move(explained));
    }
    return all;
}

} // namespace contract
