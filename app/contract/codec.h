// SPDX-License-Identifier: Apache-2.0
// The codec: JSON of a described struct, both ways, refusing what does not fit, with the fault at its field.
#pragma once

#include "contract/field.h"
#include "contract/json_writer.h"
#include "contract/strict_json.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>
#include <concepts>
#include <utility>

namespace contract {

/// How unknown fields are taken: a request with one is refused; a reply may come from a newer service.
enum class Unknown { Refused, Ignored };

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// ---- values to their spelling ------------------------------------------------------------------------------------

/// The one spelling of a value: what stands on the wire, in an editor, in a column.
template <class Value>
std::string spellingOf(const Value &value)
{
    if constexpr (Choosable<Value>) {
        for (const auto &option : choices(value))
            if (option.value == value)
                return option.name;
        return {};
    } else if constexpr (requires { value.reveal(); }) {
        return std::string(value.reveal());
    } else {
        return value.text();
    }
}

/// The value of a spelling; field.required for an empty one, field.unknown_choice for a name that is none.
template <class Value>
domain::Outcome<Value> valueOf(std::string_view spelling)
{
    if (spelling.empty())
        return domain::refuse("field.required");
    if constexpr (Choosable<Value>) {
        for (const auto &option : choices(Value{}))
            if (spelling == option.name)
                return option.value;
        return domain::refuse("field.unknown_choice");
    } else {
        return Value::parse(spelling);
    }
}

// ---- to JSON -----------------------------------------------------------------------------------------------------

namespace detail {

template <class Value>
constexpr bool isAbsent(const Value &value)
{
    if constexpr (OptionalOf<Value>::value)
        return !value.has_value();
    else
        return false;
}

template <Described T>
void writeObject(QByteArray &json, const T &value);

template <class Value>
void writeValue(QByteArray &json, const Value &value)
{
    if constexpr (OptionalOf<Value>::value) {
        writeValue(json, *value);
    } else if constexpr (ListOf<Value>::value) {
        char before = '[';
        for (const auto &entry : value) {
            json.append(before);
            before = ',';
            writeValue(json, entry);
        }
        json.append(value.empty() ? "[]" : "]");
    } else if constexpr (Described<Value>) {
        writeObject(json, value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        json.append(value ? "true" : "false");
    } else if constexpr (std::integral<Value>) {
        json.append(QByteArray::number(static_cast<qlonglong>(value)));
    } else {
        appendJsonString(json, spellingOf(value));
    }
}

template <Described T>
void writeObject(QByteArray &json, const T &value)
{
    char before = '{';
    forEachField<T>([&](const auto &field, std::size_t) {
        if (!field.shownFor(value) || isAbsent(value.*field.member))
            return;
        json.append(before);
        before = ',';
        appendJsonString(json, field.name);
        json.append(':');
        writeValue(json, value.*field.member);
    });
    json.append(before == '{' ? "{}" : "}");
}

} // namespace detail

/// The JSON of a described struct: compact, its fields in the order of the description, what is absent left out.
template <Described T>
QByteArray encode(const T &value)
{
    QByteArray json;
    json.reserve(512);
    detail::writeObject(json, value);
    return json;
}

// ---- from JSON ---------------------------------------------------------------------------------------------------

template <Described T>
domain::Outcome<T> fromJson(const QJsonObject &object, Unknown unknown);

namespace detail {

inline constexpr double largestExactInteger = 9007199254740991.0;

template <class Value>
domain::Outcome<Value> readValue(const QJsonValue &json, Unknown unknown)
{
    if constexpr (OptionalOf<Value>::value) {
        auto inner = readValue<typename OptionalOf<Value>::Inner>(json, unknown);
        if (!inner)
            return inner.fault();
        return Value(*std::move(inner));
    } else if constexpr (ListOf<Value>::value) {
        if (!json.isArray())
            return domain::refuse("request.wrong_type");
        Value list;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto entry = readValue<typename ListOf<Value>::Inner>(array[i], unknown);
            if (!entry)
                return entry.fault().within(std::to_string(i));
            list.push_back(*std::move(entry));
        }
        return list;
    } else if constexpr (Described<Value>) {
        if (!json.isObject())
            return domain::refuse("request.wrong_type");
        return fromJson<Value>(json.toObject(), unknown);
    } else if constexpr (std::is_same_v<Value, bool>) {
        if (!json.isBool())
            return domain::refuse("request.wrong_type");
        return json.toBool();
    } else if constexpr (std::integral<Value>) {
        const double number = json.toDouble(NAN);
        if (!(std::abs(number) <= largestExactInteger) || number != std::floor(number)
            || !std::in_range<Value>(static_cast<qint64>(number)))
            return domain::refuse("field.not_a_number");
        return static_cast<Value>(number);
    } else {
        if (!json.isString())
            return domain::refuse("request.wrong_type");
        return valueOf<Value>(json.toString().toStdString());
    }
}

template <Described T>
domain::Outcome<domain::Done> refuseUnknown(const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool known = false;
        forEachField<T>(
            [&](const auto &field, std::size_t) { known = known || entry.key() == QLatin1String(field.name); });
        if (!known)
            return domain::refuse("request.unknown_field", entry.key().left(64).toStdString());
    }
    return domain::Done{};
}

/// After every field was read: a hidden one must be absent, a shown and required one present.
template <Described T>
domain::Outcome<domain::Done> checkPresence(const QJsonObject &object, const T &value)
{
    domain::Outcome<domain::Done> result = domain::Done{};
    forEachField<T>([&](const auto &field, std::size_t) {
        if (!result)
            return;
        using Value = typename std::decay_t<decltype(field)>::Value;
        const bool present = object.contains(QLatin1String(field.name));
        if (!field.shownFor(value) && present)
            result = domain::refuse("field.not_expected", field.name);
        else if (field.shownFor(value) && !present && isRequired<Value>)
            result = domain::refuse("field.required", field.name);
    });
    return result;
}

} // namespace detail

template <Described T>
domain::Outcome<T> fromJson(const QJsonObject &object, Unknown unknown)
{
    if (unknown == Unknown::Refused)
        if (auto known = detail::refuseUnknown<T>(object); !known)
            return known.fault();
    T value{};
    domain::Outcome<domain::Done> result = domain::Done{};
    forEachField<T>([&](const auto &field, std::size_t) {
        const QJsonValue json = object.value(QLatin1String(field.name));
        if (!result || json.isUndefined())
            return;
        using Value = typename std::decay_t<decltype(field)>::Value;
        if (auto read = detail::readValue<Value>(json, unknown))
            value.*field.member = *std::move(read);
        else
            result = read.fault().within(field.name);
    });
    if (result)
        result = detail::checkPresence(object, value);
    if (!result)
        return result.fault();
    return value;
}

/// A request as it arrives: strict in everything.
template <Described T>
domain::Outcome<T> decodeRequest(const QByteArray &bytes)
{
    auto object = readObject(bytes);
    if (!object)
        return object.fault();
    return fromJson<T>(*object, Unknown::Refused);
}

/// A reply as it arrives: strict but for fields that a newer service adds. Whatever is wrong is reply.unreadable.
template <Described T>
domain::Outcome<T> decodeReply(const QByteArray &bytes)
{
    auto object = readObject(bytes, {.bytes = 32 * 1024 * 1024});
    if (!object)
        return domain::refuse("reply.unreadable");
    auto value = fromJson<T>(*object, Unknown::Ignored);
    if (!value)
        return domain::refuse("reply.unreadable", value.fault().field);
    return value;
}

// ---- the query of a read -----------------------------------------------------------------------------------------

namespace detail {

template <class Value>
QString querySpelling(const Value &value)
{
    if constexpr (OptionalOf<Value>::value)
        return querySpelling(*value);
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? QStringLiteral("true") : QStringLiteral("false");
    else if constexpr (std::integral<Value>)
        return QString::number(value);
    else
        return toQString(spellingOf(value));
}

} // namespace detail

/// The fields of a read as a query string; only single values can travel there.
template <Described T>
QUrlQuery toQuery(const T &value)
{
    QUrlQuery query;
    forEachField<T>([&](const auto &field, std::size_t) {
        if (!field.shownFor(value) || detail::isAbsent(value.*field.member))
            return;
        const QString spelling = detail::querySpelling(value.*field.member);
        query.addQueryItem(QLatin1String(field.name), QString::fromLatin1(QUrl::toPercentEncoding(spelling)));
    });
    return query;
}

namespace detail {

/// One value of a query as the JSON it would be in a body.
template <class Value>
QJsonValue queryValue(const QString &spelling)
{
    if constexpr (OptionalOf<Value>::value) {
        return queryValue<typename OptionalOf<Value>::Inner>(spelling);
    } else if constexpr (std::is_same_v<Value, bool>) {
        if (spelling == QLatin1String("true") || spelling == QLatin1String("false"))
            return spelling == QLatin1String("true");
        return QJsonValue::Null;
    } else if constexpr (std::integral<Value>) {
        bool ok = false;
        const qint64 number = spelling.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
    } else {
        return spelling;
    }
}

} // namespace detail

/// A read as it arrives in its query; a key twice is request.duplicate_key, an unknown one is refused.
template <Described T>
domain::Outcome<T> decodeQuery(const QString &query)
{
    QJsonObject object;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items) {
        const QString &key = item.first;
        const QString &spelling = item.second;
        if (object.contains(key))
            return domain::refuse("request.duplicate_key", key.left(64).toStdString());
        QJsonValue json = spelling;
        forEachField<T>([&](const auto &field, std::size_t) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            if (key == QLatin1String(field.name))
                json = detail::queryValue<Value>(spelling);
        });
        object.insert(key, json);
    }
    return fromJson<T>(object, Unknown::Refused);
}

} // namespace contract
