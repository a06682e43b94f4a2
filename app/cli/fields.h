// SPDX-License-Identifier: Apache-2.0
// What a question may say, field by field, read off its description.
#pragma once

#include "contract/field.h"
#include "domain/hijri.h"
#include "domain/money.h"
#include "domain/text.h"
#include "form/kinds.h"

#include <QString>

#include <concepts>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// A field by its path ("subscribers.*.joined"), and how its value is spelled.
struct FieldLine {
    enum class Asked {
        Always,
        Sometimes, ///< only where other answers call for it
        Optional,
    };

    QString path;
    contract::Text label;
    QString spelling; ///< an example as it stands in JSON; empty for a choice and for what has fields of its own
    std::vector<std::pair<QString, contract::Text>> choices;
    Asked asked = Asked::Always;
};

namespace detail {

template <class Value>
QString exampleOf()
{
    if constexpr (std::is_same_v<Value, bool>)
        return QStringLiteral("true");
    else if constexpr (std::integral<Value>)
        return QStringLiteral("12");
    else if constexpr (std::is_same_v<Value, domain::Money>)
        return QStringLiteral("\"4500.00\"");
    else if constexpr (std::is_same_v<Value, domain::Date>)
        return QStringLiteral("\"2026-11-21\"");
    else if constexpr (std::is_same_v<Value, domain::HijriDate>)
        return QStringLiteral("\"1448-06-11\"");
    else if constexpr (std::is_same_v<Value, domain::Month>)
        return QStringLiteral("\"2026-11\"");
    else
        return QStringLiteral("\"…\"");
}

template <contract::Described T>
void addFields(std::vector<FieldLine> &lines, const QString &before);

template <class Value>
void describe(std::vector<FieldLine> &lines, FieldLine line)
{
    if constexpr (contract::OptionalOf<Value>::value) {
        describe<typename contract::OptionalOf<Value>::Inner>(lines, std::move(line));
    } else if constexpr (contract::ListOf<Value>::value) {
        line.path += QStringLiteral(".*");
        describe<typename contract::ListOf<Value>::Inner>(lines, std::move(line));
    } else if constexpr (contract::Described<Value>) {
        const QString path = line.path;
        lines.push_back(std::move(line));
        addFields<Value>(lines, path + QLatin1Char('.'));
    } else if constexpr (contract::Choosable<Value>) {
        for (const auto &choice : choices(Value{}))
            line.choices.emplace_back(QString::fromLatin1(choice.name), choice.label);
        lines.push_back(std::move(line));
    } else {
        line.spelling = exampleOf<Value>();
        lines.push_back(std::move(line));
    }
}

template <contract::Described T>
void addFields(std::vector<FieldLine> &lines, const QString &before)
{
    contract::forEachField<T>([&](const auto &field, std::size_t) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        const auto asked = !contract::isRequired<Value> ? FieldLine::Asked::Optional
                           : field.condition != nullptr ? FieldLine::Asked::Sometimes
                                                        : FieldLine::Asked::Always;
        describe<Value>(lines, {before + QString::fromLatin1(field.name), field.label, {}, {}, asked});
    });
}

} // namespace detail

/// Every field of a question, those inside others after them.
template <contract::Described Question>
std::vector<FieldLine> fieldsOf()
{
    std::vector<FieldLine> lines;
    detail::addFields<Question>(lines, {});
    return lines;
}

/// A line for each, in the language whose translation is installed; with islands, as all text that may turn.
[[nodiscard]] QString fieldsInWords(const std::vector<FieldLine> &fields);

/// The field that a fault's path ("subscribers.3.joined") names; null where none is.
[[nodiscard]] const FieldLine *findField(const std::vector<FieldLine> &fields, const QString &path);

} // namespace cli
