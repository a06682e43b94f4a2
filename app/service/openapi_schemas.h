// SPDX-License-Identifier: Apache-2.0
// Schemas: what a described type, and each value type, looks like in JSON Schema.
#pragma once

#include "contract/catalogue.h"
#include "contract/codec.h"
#include "domain/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <concepts>
#include <initializer_list>
#include <limits>
#include <utility>

namespace service::openapi {

inline QJsonObject object(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

inline QJsonObject reference(const QString &where, const QString &name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/%1/%2").arg(where, name)}};
}

/// The name of a described type: the compiler knows it, so nobody need write it twice.
template <class T>
QString typeName()
{
    const QString spelled = QString::fromLatin1(__PRETTY_FUNCTION__);
    const qsizetype from = spelled.indexOf(QLatin1String("T = ")) + 4;
    const qsizetype end = spelled.indexOf(QLatin1Char(spelled.indexOf(QLatin1Char(';'), from) < 0 ? ']' : ';'), from);
    return spelled.mid(from, end - from).section(QLatin1String("::"), -1);
}

inline QJsonObject text(const char *pattern, const char *format = nullptr)
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("string")}};
    if (pattern != nullptr)
        schema.insert(QStringLiteral("pattern"), words(pattern));
    if (format != nullptr)
        schema.insert(QStringLiteral("format"), words(format));
    return schema;
}

inline QJsonObject textUpTo(std::size_t most, const char *format = nullptr)
{
    QJsonObject schema = text(nullptr, format);
    schema.insert(QStringLiteral("minLength"), 1);
    schema.insert(QStringLiteral("maxLength"), static_cast<qint64>(most));
    return schema;
}

// One line for each value type, as it travels. A new one is free text until it has its own.
template <class Value>
struct Shape {
    static QJsonObject schema()
    {
        if constexpr (requires { Value::max; })
            return textUpTo(Value::max);
        else
            return text(nullptr);
    }
};
#define TAMINAT_SHAPE(Type, made)                                                                                      \
    template <>                                                                                                        \
    struct Shape<Type> {                                                                                               \
        static QJsonObject schema() { return made; }                                                                   \
    }
TAMINAT_SHAPE(domain::PersonId, text("^[12][0-9]{9}$"));
TAMINAT_SHAPE(domain::NationalId, text("^1[0-9]{9}$"));
TAMINAT_SHAPE(domain::Iqama, text("^2[0-9]{9}$"));
TAMINAT_SHAPE(domain::UserCode, text("^9[0-9]{9}$"));
TAMINAT_SHAPE(domain::UserName, text("^[129][0-9]{9}$"));
TAMINAT_SHAPE(domain::SubscriberNo, text("^[0-9]{9}$"));
TAMINAT_SHAPE(domain::EstablishmentNo, text("^[0-9]{9}$"));
TAMINAT_SHAPE(domain::UnifiedNo, text("^7[0-9]{9}$"));
TAMINAT_SHAPE(domain::Mobile, text("^\\+9665[0-9]{8}$"));
TAMINAT_SHAPE(domain::Email, textUpTo(254, "email"));
TAMINAT_SHAPE(domain::Iban, text("^SA[0-9]{22}$"));
TAMINAT_SHAPE(domain::Money, text("^-?[0-9]{1,14}\\.[0-9]{2}$"));
TAMINAT_SHAPE(domain::Date, text(nullptr, "date"));
TAMINAT_SHAPE(domain::HijriDate, text("^1[3-6][0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
TAMINAT_SHAPE(domain::Month, text("^[0-9]{4}-(0[1-9]|1[0-2])$"));
TAMINAT_SHAPE(contract::Moment, text(nullptr, "date-time"));
TAMINAT_SHAPE(contract::Masked, textUpTo(254));
TAMINAT_SHAPE(domain::Secret, textUpTo(1024, "password"));
TAMINAT_SHAPE(domain::OneTimeCode, text("^[0-9]{6}$"));
#undef TAMINAT_SHAPE

template <std::integral Value>
QJsonObject numberSchema()
{
    constexpr qint64 exact = 9007199254740991;
    return object({{QStringLiteral("type"), QStringLiteral("integer")},
        {QStringLiteral("format"), sizeof(Value) > 4 ? QStringLiteral("int64") : QStringLiteral("int32")},
        {QStringLiteral("minimum"), std::max<qint64>(std::numeric_limits<Value>::min(), -exact)},
        {QStringLiteral("maximum"), std::min<qint64>(std::numeric_limits<Value>::max(), exact)}});
}

/// Walks descriptions and keeps a schema for every described type it meets.
class Schemas {
public:
    template <class Value>
    QJsonObject of()
    {
        if constexpr (contract::OptionalOf<Value>::value) {
            return of<typename contract::OptionalOf<Value>::Inner>();
        } else if constexpr (contract::ListOf<Value>::value) {
            return object({{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), of<typename contract::ListOf<Value>::Inner>()}});
        } else if constexpr (contract::Described<Value>) {
            add<Value>();
            return reference(QStringLiteral("schemas"), typeName<Value>());
        } else if constexpr (contract::Choosable<Value>) {
            QJsonArray names;
            for (const auto &choice : choices(Value{}))
                names.append(words(choice.name));
            return object({{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), names}});
        } else if constexpr (std::is_same_v<Value, bool>) {
            return object({{QStringLiteral("type"), QStringLiteral("boolean")}});
        } else if constexpr (std::integral<Value>) {
            return numberSchema<Value>();
        } else {
            return Shape<Value>::schema();
        }
    }

    [[nodiscard]] const QJsonObject &all() const { return schemas_; }

private:
    template <contract::Described T>
    void add()
    {
        const QString name = typeName<T>();
        if (schemas_.contains(name))
            return;
        schemas_.insert(name, QJsonObject()); // a type within itself ends here
        QJsonObject properties;
        QJsonArray required;
        contract::forEachField<T>([&](const auto &field, std::size_t) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            QJsonObject schema = of<Value>();
            QString description = words(field.label.source);
            if (!field.help.empty())
                description += QLatin1String(". ") + words(field.help.source);
            schema.insert(QStringLiteral("description"), description);
            properties.insert(words(field.name), schema);
            if (contract::isRequired<Value> && field.condition == nullptr)
                required.append(words(field.name));
        });
        QJsonObject schema{
            {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
        if (!required.isEmpty())
            schema.insert(QStringLiteral("required"), required);
        schemas_.insert(name, schema);
    }

    QJsonObject schemas_;
};

} // namespace service::openapi
