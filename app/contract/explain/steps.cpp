// SPDX-License-Identifier: Apache-2.0
// Explanations made into what travels.
#include "contract/explain/steps.h"

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace contract {

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
            knownLine<60>(rule.name), knownLine<120>(rule.article), {}, knownLine<60>(spellingOf(step.value))};
        for (const domain::Input &input : step.inputs)
            explained.inputs.push_back({knownLine<60>(input.name.get()), knownLine<60>(spellingOf(input.value))});
        all.push_back(std::move(explained));
    }
    return all;
}

} // namespace contract
