// SPDX-License-Identifier: Apache-2.0
// What is around a call on the wire: faults as problem+json, there and back.
#include "contract/wire.h"

#include "contract/strict_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string_view>

namespace contract::wire {
namespace {

using domain::Fault;
using domain::Kind;

struct Row {
    Kind kind;
    int status;
    const char *title;
};

// The first row of a status is what that status means when nothing else is known.
constexpr std::array rows{
    Row{Kind::Invalid, 422, "The request does not fit"},
    Row{Kind::Invalid, 400, "The request does not fit"},
    Row{Kind::SignedOut, 401, "Sign in first"},
    Row{Kind::Forbidden, 403, "Not allowed"},
    Row{Kind::Missing, 404, "Not found"},
    Row{Kind::Conflict, 409, "Changed meanwhile"},
    Row{Kind::TooMany, 429, "Wait and try again"},
    Row{Kind::Offline, 503, "Not available now"},
    Row{Kind::Offline, 502, "Not available now"},
    Row{Kind::Offline, 504, "Not available now"},
    Row{Kind::Offline, 408, "Not available now"},
    Row{Kind::Broken, 500, "Something went wrong"},
};

/// A code is a short dotted name; anything else in its place is not shown or looked up.
bool looksLikeCode(const QString &code)
{
    if (code.isEmpty() || code.size() > 64)
        return false;
    for (QChar c : code)
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'.' && c != u'_')
            return false;
    return true;
}

std::string generalCode(Kind kind)
{
    switch (kind) {
    case Kind::Invalid:
        return domain::refuse("request.malformed").code;
    case Kind::SignedOut:
        return domain::refuse("session.ended").code;
    case Kind::Forbidden:
        return domain::refuse("access.denied").code;
    case Kind::Missing:
        return domain::refuse("record.missing").code;
    case Kind::Conflict:
        return domain::refuse("record.changed").code;
    case Kind::TooMany:
        return domain::refuse("service.busy").code;
    case Kind::Offline:
        return domain::refuse("network.unreachable").code;
    case Kind::Broken:
        break;
    }
    return domain::refuse("service.failed").code;
}

} // namespace

int statusOf(Kind kind)
{
    for (const Row &row : rows)
        if (row.kind == kind)
            return row.status;
    return 500;
}

Kind kindOf(int status)
{
    for (const Row &row : rows)
        if (row.status == status)
            return row.kind;
    return status >= 400 && status < 500 ? Kind::Invalid : Kind::Broken;
}

QByteArray encodeProblem(const Fault &fault, const QString &requestId)
{
    const int status = statusOf(fault.kind);
    QJsonObject problem{{QStringLiteral("type"), QStringLiteral("about:blank")},
        {QStringLiteral("status"), status},
        {QStringLiteral("code"), QString::fromStdString(fault.code)},
        {QStringLiteral("requestId"), requestId}};
    for (const Row &row : rows)
        if (row.status == status)
            problem.insert(QStringLiteral("title"), QLatin1String(row.title));
    if (!fault.field.empty())
        problem.insert(QStringLiteral("field"), QString::fromStdString(fault.field));
    if (fault.figure != 0)
        problem.insert(QStringLiteral("figure"), static_cast<qint64>(fault.figure));
    return QJsonDocument(problem).toJson(QJsonDocument::Compact);
}

Fault decodeProblem(const QByteArray &body, int status)
{
    Fault fault{kindOf(status), generalCode(kindOf(status)), {}, 0};
    const auto problem = readObject(body, {.bytes = 16 * 1024, .depth = 4});
    if (!problem)
        return fault;
    const QString code = problem->value(QStringLiteral("code")).toString();
    if (!looksLikeCode(code))
        return fault;
    fault.code = code.toStdString();
    fault.field = problem->value(QStringLiteral("field")).toString().left(200).toStdString();
    fault.figure = problem->value(QStringLiteral("figure")).toInteger();
    return fault;
}

} // namespace contract::wire
