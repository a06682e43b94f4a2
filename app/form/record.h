// SPDX-License-Identifier: Apache-2.0
// Record: any described struct as something to read: sections of labelled values and tables, without widgets.
#pragma once

#include "contract/codec.h"
#include "form/kinds.h"

#include <QString>

#include <utility>
#include <vector>

namespace form {

struct Readable {
    Display display = Display::Text;
    QString spelling;          ///< the canonical spelling; empty when there is none
    contract::Text words = {}; ///< of a choice
};

struct Item {
    QString name;
    contract::Text label;
    Readable value;
};

struct Table {
    contract::Text title;
    std::vector<contract::Text> columns;
    std::vector<Display> displays;
    std::vector<std::vector<Readable>> rows;
};

struct Section {
    contract::Text title;
    std::vector<Item> items;
    std::vector<Table> tables;
};

struct Record {
    std::vector<Section> sections;

    /// The value of a field by its name, or an empty one.
    [[nodiscard]] Readable value(const QString &name) const
    {
        for (const Section &section : sections)
            for (const Item &item : section.items)
                if (item.name == name)
                    return item.value;
        return {};
    }
};

/// How one value is read. A secret is never part of a record.
template <class Shown>
Readable readable(const Shown &value)
{
    if constexpr (contract::OptionalOf<Shown>::value) {
        return value ? readable(*value) : Readable{displayOf<Shown>(), {}, {}};
    } else if constexpr (std::is_same_v<Shown, bool>) {
        return {Display::Check, value ? QStringLiteral("true") : QStringLiteral("false"), {}};
    } else if constexpr (std::integral<Shown>) {
        return {Display::Count, QString::number(value), {}};
    } else if constexpr (contract::Choosable<Shown>) {
        for (const auto &option : choices(value))
            if (option.value == value)
                return {Display::Words, QString::fromLatin1(option.name), option.label};
        return {Display::Words, {}, {}};
    } else {
        return {displayOf<Shown>(), contract::toQString(value.text()), {}};
    }
}

template <contract::Described T>
Table tableOf(contract::Text title, const std::vector<T> &entries)
{
    Table table{title, {}, {}, {}};
    contract::forEachField<T>([&](const auto &field, std::size_t) {
        table.columns.push_back(field.label);
        table.displays.push_back(displayOf<typename std::decay_t<decltype(field)>::Value>());
    });
    for (const T &entry : entries) {
        std::vector<Readable> row;
        contract::forEachField<T>(
            [&](const auto &field, std::size_t) { row.push_back(readable(entry.*field.member)); });
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What is typed to prove something is not read again.
template <class Shown>
inline constexpr bool isUnread =
    std::is_same_v<Shown,
        domain::Secret> || std::is_same_v<Shown, domain::OneTimeCode> || std::is_same_v<Shown, contract::VisualAnswer>;

/// The sections of a described struct in its own order; a struct inside it becomes a section, a list a table.
template <contract::Described T>
Record recordOf(const T &value)
{
    Record record;
    contract::forEachStep<T>([&](contract::Text title) { record.sections.push_back({title, {}, {}}); });
    std::vector<Section> inner;
    contract::forEachField<T>([&](const auto &field, std::size_t step) {
        using Shown = typename std::decay_t<decltype(field)>::Value;
        const Shown &shown = value.*field.member;
        if (!field.shownFor(value) || field.first != nullptr)
            return;
        if constexpr (contract::ListOf<Shown>::value) {
            record.sections[step].tables.push_back(tableOf(field.label, shown));
        } else if constexpr (contract::OptionalOf<Shown>::value) {
            using Inner = typename contract::OptionalOf<Shown>::Inner;
            if constexpr (contract::Described<Inner>) {
                if (shown)
                    for (Section &section : recordOf(*shown).sections)
                        inner.push_back({field.label, std::move(section.items), std::move(section.tables)});
            } else if (shown) {
                record.sections[step].items.push_back({QString::fromLatin1(field.name), field.label, readable(shown)});
            }
        } else if constexpr (contract::Described<Shown>) {
            for (Section &section : recordOf(shown).sections)
                inner.push_back({field.label, std::move(section.items), std::move(section.tables)});
        } else if constexpr (!isUnread<Shown>) {
            record.sections[step].items.push_back({QString::fromLatin1(field.name), field.label, readable(shown)});
        }
    });
    for (Section &section : inner)
        record.sections.push_back(std::move(section));
    return record;
}

} // namespace form
