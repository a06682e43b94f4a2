// SPDX-License-Identifier: Apache-2.0
// How calls become operations.
#include "service/openapi.h"

#include "contract/wire.h"
#include "service/openapi_schemas.h"
#include "service/version.h"

#include <QJsonDocument>
#include <QStringList>

namespace service {
namespace {

using contract::Effect;
using openapi::object;
using openapi::reference;
using openapi::Schemas;
using openapi::text;
using openapi::textUpTo;
using openapi::typeName;
using openapi::words;

QJsonObject jsonContent(const QJsonObject &schema, const char *type = contract::wire::jsonType)
{
    return {{words(type), object({{QStringLiteral("schema"), schema}})}};
}

struct Refusal {
    const char *status;
    const char *name;
    const char *description;
};
constexpr Refusal refusals[] = {
    {"400", "Malformed", "This is no HTTP request that can be read"},
    {"401", "SignedOut", "No session, or one that has ended"},
    {"403", "Forbidden", "Not for this role"},
    {"404", "Missing", "It does not exist, or it is somebody else's"},
    {"409", "Conflict", "Changed meanwhile, or an idempotency key used for something else"},
    {"413", "TooLarge", "The body is too large"},
    {"415", "WrongType", "The body is not JSON"},
    {"422", "Invalid", "Something in it does not fit; `field` says where"},
    {"429", "TooMany", "Wait; Retry-After says how many seconds"},
    {"500", "Failed", "It failed on our side"},
    {"503", "Busy", "Too much at once, or the service is stopping"},
};

QJsonObject problemResponses()
{
    QJsonObject responses;
    for (const Refusal &refusal : refusals)
        responses.insert(words(refusal.name),
            object({{QStringLiteral("description"), words(refusal.description)},
                {QStringLiteral("content"),
                    jsonContent(reference(QStringLiteral("schemas"), QStringLiteral("Problem")),
                        contract::wire::problemType)}}));
    return responses;
}

QJsonObject problemSchema()
{
    const QJsonObject properties{{QStringLiteral("type"), text(nullptr)},
        {QStringLiteral("title"), text(nullptr)},
        {QStringLiteral("status"), object({{QStringLiteral("type"), QStringLiteral("integer")}})},
        {QStringLiteral("code"), text("^[a-z][a-z_]*\\.[a-z][a-z_]*$")},
        {QStringLiteral("field"), text(nullptr)},
        {QStringLiteral("figure"),
            object({{QStringLiteral("type"), QStringLiteral("integer")},
                {QStringLiteral("description"), QStringLiteral("The number that the sentence of this code needs")}})},
        {QStringLiteral("requestId"), text(nullptr)}};
    return object({{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), properties},
        {QStringLiteral("required"),
            QJsonArray{QStringLiteral("type"), QStringLiteral("status"), QStringLiteral("code")}}});
}

template <contract::Call T>
QJsonObject responsesOf(Schemas &schemas)
{
    constexpr contract::Roles may = T::may;
    QJsonObject responses{{QStringLiteral("200"),
        object({{QStringLiteral("description"), QStringLiteral("Done")},
            {QStringLiteral("content"), jsonContent(schemas.of<typename T::Reply>())}})}};
    for (const Refusal &refusal : refusals) {
        const QLatin1String status(refusal.status);
        const bool ofBody =
            status == QLatin1String("409") || status == QLatin1String("413") || status == QLatin1String("415");
        if (ofBody && contract::effectOf<T>() == Effect::Read)
            continue;
        if (status == QLatin1String("401") && !may.needSession() && contract::effectOf<T>() == Effect::Read)
            continue;
        responses.insert(status, reference(QStringLiteral("responses"), words(refusal.name)));
    }
    return responses;
}

template <contract::Call T>
QJsonArray parametersOf(Schemas &schemas)
{
    QJsonArray parameters{reference(QStringLiteral("parameters"), QStringLiteral("AcceptLanguage"))};
    if constexpr (contract::effectOf<T>() == Effect::Write) {
        parameters.append(reference(QStringLiteral("parameters"), QStringLiteral("IdempotencyKey")));
    } else {
        contract::forEachField<T>([&](const auto &field, std::size_t) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            parameters.append(object({{QStringLiteral("name"), words(field.name)},
                {QStringLiteral("in"), QStringLiteral("query")},
                {QStringLiteral("description"), words(field.label.source)},
                {QStringLiteral("required"), contract::isRequired<Value> && field.condition == nullptr},
                {QStringLiteral("schema"), schemas.of<Value>()}}));
        });
    }
    return parameters;
}

/// "/v1/employer/establishments" stands under "employer".
QString tagOf(const char *path)
{
    return words(path).section(QLatin1Char('/'), 2, 2);
}

template <contract::Call T>
QString summaryOf()
{
    if constexpr (contract::EService<T>)
        return words(T::about().title.source);
    // "ResendCode" reads as "Resend code"
    QString summary;
    for (const QChar c : typeName<T>()) {
        if (c.isUpper() && !summary.isEmpty())
            summary += QLatin1Char(' ');
        summary += summary.isEmpty() ? c : c.toLower();
    }
    return summary;
}

template <contract::Call T>
QJsonObject operationOf(Schemas &schemas)
{
    constexpr contract::Roles may = T::may;
    QStringList roles;
    for (const auto &role : contract::choices(contract::Role{}))
        if (may.needSession() && may.include(role.value))
            roles << words(role.name);
    const QString name = typeName<T>();
    QJsonObject operation{{QStringLiteral("operationId"), name.left(1).toLower() + name.mid(1)},
        {QStringLiteral("summary"), summaryOf<T>()},
        {QStringLiteral("description"),
            roles.isEmpty() ? QStringLiteral("Needs no session.")
                            : QStringLiteral("For: %1.").arg(roles.join(QLatin1String(", ")))},
        {QStringLiteral("tags"), QJsonArray{tagOf(T::path)}},
        {QStringLiteral("parameters"), parametersOf<T>(schemas)},
        {QStringLiteral("responses"), responsesOf<T>(schemas)},
        {QStringLiteral("security"),
            may.needSession() ? QJsonArray{object({{QStringLiteral("session"), QJsonArray()}})} : QJsonArray()}};
    if constexpr (contract::effectOf<T>() == Effect::Write)
        operation.insert(QStringLiteral("requestBody"),
            object({{QStringLiteral("required"), true}, {QStringLiteral("content"), jsonContent(schemas.of<T>())}}));
    return operation;
}

QJsonObject parameters()
{
    return object(
        {{QStringLiteral("IdempotencyKey"),
             object({{QStringLiteral("name"), words(contract::wire::idempotencyHeader)},
                 {QStringLiteral("in"), QStringLiteral("header")},
                 {QStringLiteral("required"), true},
                 {QStringLiteral("description"),
                     QStringLiteral(
                         "The same for every repetition of one write, which is then done once and answered alike")},
                 {QStringLiteral("schema"), text("^[A-Za-z0-9_-]{8,64}$")}})},
            {QStringLiteral("AcceptLanguage"),
                object({{QStringLiteral("name"), words(contract::wire::languageHeader)},
                    {QStringLiteral("in"), QStringLiteral("header")},
                    {QStringLiteral("description"),
                        QStringLiteral(
                            "The language of messages and of registry terms: Arabic unless English comes first")},
                    {QStringLiteral("schema"), textUpTo(100)}})}});
}

QJsonObject health()
{
    const QJsonObject state = object({{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"),
            object({{QStringLiteral("status"), text(nullptr)},
                {QStringLiteral("contract"), text(nullptr)},
                {QStringLiteral("version"), text(nullptr)},
                {QStringLiteral("time"), text(nullptr, "date-time")}})}});
    return object({{QStringLiteral("get"),
        object({{QStringLiteral("operationId"), QStringLiteral("health")},
            {QStringLiteral("summary"), QStringLiteral("Health")},
            {QStringLiteral("description"), QStringLiteral("Whether the service and its store answer.")},
            {QStringLiteral("tags"), QJsonArray{QStringLiteral("service")}},
            {QStringLiteral("security"), QJsonArray()},
            {QStringLiteral("responses"),
                object({{QStringLiteral("200"),
                            object({{QStringLiteral("description"), QStringLiteral("It does")},
                                {QStringLiteral("content"), jsonContent(state)}})},
                    {QStringLiteral("400"), reference(QStringLiteral("responses"), QStringLiteral("Malformed"))},
                    {QStringLiteral("503"), reference(QStringLiteral("responses"), QStringLiteral("Busy"))}})}})}});
}

QJsonArray tags(const QJsonObject &paths)
{
    QStringList names{QStringLiteral("service")};
    for (const QString &path : paths.keys())
        if (const QString tag = path.section(QLatin1Char('/'), 2, 2); !tag.isEmpty() && !names.contains(tag))
            names << tag;
    QJsonArray tags;
    for (const QString &name : names)
        tags.append(object({{QStringLiteral("name"), name},
            {QStringLiteral("description"), QStringLiteral("Calls under “%1”").arg(name)}}));
    return tags;
}

QJsonObject info()
{
    return object({{QStringLiteral("title"), QStringLiteral("Taminat")},
        {QStringLiteral("version"), words(programVersion)},
        {QStringLiteral("description"),
            QStringLiteral("Social insurance e-services: contract version %1.").arg(words(contract::wire::version))},
        {QStringLiteral("license"),
            object({{QStringLiteral("name"), QStringLiteral("Apache-2.0")},
                {QStringLiteral("identifier"), QStringLiteral("Apache-2.0")}})}});
}

} // namespace

QByteArray openApi()
{
    Schemas schemas;
    QJsonObject paths{{QStringLiteral("/healthz"), health()}};
    contract::forEachCall(contract::Catalogue{}, [&]<class T>() {
        if constexpr (!contract::isLocalOnly<T>())
            paths.insert(words(T::path),
                object({{contract::effectOf<T>() == Effect::Read ? QStringLiteral("get") : QStringLiteral("post"),
                    operationOf<T>(schemas)}}));
    });
    QJsonObject allSchemas = schemas.all();
    allSchemas.insert(QStringLiteral("Problem"), problemSchema());
    const QJsonObject session{{QStringLiteral("type"), QStringLiteral("http")},
        {QStringLiteral("scheme"), QStringLiteral("bearer")},
        {QStringLiteral("description"), QStringLiteral("The access token of a session")}};
    const QJsonObject document{{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
        {QStringLiteral("info"), info()},
        {QStringLiteral("servers"),
            QJsonArray{object({{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:8480")},
                {QStringLiteral("description"), QStringLiteral("This machine")}})}},
        {QStringLiteral("tags"), tags(paths)},
        {QStringLiteral("paths"), paths},
        {QStringLiteral("components"),
            object({{QStringLiteral("schemas"), allSchemas},
                {QStringLiteral("responses"), problemResponses()},
                {QStringLiteral("parameters"), parameters()},
                {QStringLiteral("securitySchemes"), object({{QStringLiteral("session"), session}})}})}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace service
