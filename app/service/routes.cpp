// SPDX-License-Identifier: Apache-2.0
// Which call a request is for, and what is no call at all; denied unless the contract says otherwise.
#include "service/routes.h"

#include "contract/wire.h"
#include "service/exchange.h"
#include "service/openapi.h"
#include "service/version.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace service {
namespace {

using contract::Effect;
using contract::Scope;
using domain::refuse;

/// A page in a browser can have its own name point to this machine and so pass for local; its name stays in Host.
bool namesThisMachine(std::string_view host)
{
    const std::size_t port = host.rfind(':');
    if (port != std::string_view::npos && host.find(']', port) == std::string_view::npos)
        host = host.substr(0, port);
    return sameName(host, "localhost") || host == "127.0.0.1" || host == "[::1]";
}

std::string_view methodOf(Effect effect)
{
    return effect == Effect::Read ? "GET" : "POST";
}

} // namespace

Routes::Routes(Parts parts) : parts_(parts), openApi_(openApi().toStdString())
{
    contract::forEachCall(contract::Catalogue{}, [this]<class T>() {
        if (!contract::isLocalOnly<T>() || parts_.localMessages)
            routes_.emplace(T::path, routeOf<T>());
    });
}

HttpReply Routes::answer(const HttpRequest &request)
{
    const auto routed = [](HttpReply reply, std::string route) {
        reply.route = std::move(route);
        return reply;
    };
    const bool asksHealth = request.path == "/healthz";
    const bool asksContract = request.path == "/v1/openapi.json";
    const auto found = routes_.find(request.path);
    const bool isForeign =
        found != routes_.end() && found->second.localOnly && !namesThisMachine(request.header("Host"));
    if (isForeign || (found == routes_.end() && !asksHealth && !asksContract))
        return routed(problemOf(refuse("request.no_such_path"), request.id), "none");
    const std::string_view method = found == routes_.end() ? "GET" : methodOf(found->second.effect);
    if (request.method != method) {
        HttpReply reply = problem(405, "request.method_not_allowed");
        reply.headers.emplace_back("Allow", std::string(method));
        return routed(std::move(reply), request.path);
    }
    const std::string route = std::string(method) + ' ' + request.path;
    if (asksHealth)
        return routed(health(), route);
    if (asksContract)
        return routed(json(200, openApi_), route);
    return routed(Exchange(parts_, inFlight_, found->second, request).answer(), route);
}

HttpReply Routes::health() const
{
    const auto alive =
        parts_.database.reading([](const Reader &reader) { return reader.number("SELECT 1 AS number"); });
    const QJsonObject state{{QStringLiteral("status"), alive ? QStringLiteral("ok") : QStringLiteral("failed")},
        {QStringLiteral("contract"), QLatin1String(contract::wire::version)},
        {QStringLiteral("version"), QLatin1String(programVersion)},
        {QStringLiteral("time"), QString::fromStdString(domain::isoText(parts_.clock.now()))}};
    return json(alive ? 200 : 503, QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString());
}

std::string authorisations()
{
    std::string table = "method,path,individual,employer,provider,staff,nobody,scope\n";
    contract::forEachCall(contract::Catalogue{}, [&]<class T>() {
        constexpr contract::Roles may = T::may;
        table += std::string(methodOf(contract::effectOf<T>())) + ',' + T::path;
        for (const auto &role : contract::choices(contract::Role{}))
            table += may.include(role.value) ? ",yes" : ",no";
        table += may.needSession() ? ",no" : ",yes";
        switch (contract::scopeOf<T>()) {
        case Scope::Open:
            table += ",open";
            break;
        case Scope::Own:
            table += ",own";
            break;
        case Scope::Establishment:
            table += ",establishment";
            break;
        }
        table += contract::isLocalOnly<T>() ? " (only with --local-messages)\n" : "\n";
    });
    return table;
}

} // namespace service
