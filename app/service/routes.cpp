// SPDX-License-Identifier: Apache-2.0
// How a call is admitted, answered and written down; denied unless the contract says otherwise.
#include "service/routes.h"

#include "contract/wire.h"
#include "service/openapi.h"
#include "service/registry.h"
#include "service/version.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace service {
namespace {

using contract::Effect;
using contract::Scope;
using domain::Done;
using domain::Fault;
using domain::Kind;
using domain::Outcome;
using domain::refuse;

HttpReply json(int status, std::string body, const char *type = contract::wire::jsonType)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = type;
    reply.body = std::move(body);
    return reply;
}

HttpReply problemOf(const Fault &fault, const std::string &requestId)
{
    HttpReply reply = json(contract::wire::statusOf(fault.kind),
        contract::wire::encodeProblem(fault, QString::fromStdString(requestId)).toStdString(),
        contract::wire::problemType);
    if (fault.kind == Kind::SignedOut)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (fault.kind == Kind::TooMany)
        reply.headers.emplace_back("Retry-After", std::to_string(std::max<std::int64_t>(1, fault.figure)));
    return reply;
}

/// "application/json", and no other encoding than the one it has anyway.
bool isJson(std::string_view contentType)
{
    const std::size_t mark = contentType.find(';');
    std::string_view type = contentType.substr(0, mark);
    while (type.ends_with(' '))
        type.remove_suffix(1);
    if (!sameName(type, contract::wire::jsonType))
        return false;
    if (mark == std::string_view::npos)
        return true;
    std::string_view parameter = contentType.substr(mark + 1);
    while (parameter.starts_with(' '))
        parameter.remove_prefix(1);
    return sameName(parameter, "charset=utf-8") || sameName(parameter, "charset=\"utf-8\"");
}

bool isOursToMend(const Fault &fault)
{
    return fault.kind == Kind::Broken || fault.code == refuse("service.busy").code;
}

/// Refusals that say something about who tried what; a slip in a form does not.
bool isForTheTrail(const Fault &fault)
{
    if (fault.kind == Kind::SignedOut || fault.kind == Kind::Forbidden || fault.kind == Kind::Missing)
        return true;
    return fault.code == refuse("sign_in.refused").code || fault.code == refuse("sign_in.wait").code;
}

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

/// One request on its way through its route.
class Routes::Exchange {
public:
    Exchange(Routes &routes, const Route &route, const HttpRequest &request)
        : routes_(routes),
          route_(route),
          request_(request),
          context_(routes.parts_.database, routes.parts_.passwords, routes.parts_.clock.now(), request.peer,
              languageOf(request.header(contract::wire::languageHeader)))
    {}

    HttpReply read()
    {
        if (!request_.body.empty())
            return problemOf(refuse("request.malformed"), request_.id);
        const auto answered = routes_.parts_.database.reading([this](const Reader &reader) -> Outcome<QByteArray> {
            if (auto admitted = admit(reader); !admitted)
                return admitted.fault();
            const auto asked = route_.ask(request_.query, context_.today);
            if (!asked)
                return asked.fault();
            if (auto theirs = checkScope(**asked, reader); !theirs)
                return theirs.fault();
            return (*asked)->read(context_, reader);
        });
        if (!answered)
            return refused(answered.fault());
        if (context_.isShowingOthers())
            routes_.parts_.audit.noteAndWait(entry("read"));
        return json(200, answered->toStdString());
    }

    HttpReply write()
    {
        if (!isJson(request_.header("Content-Type")))
            return problem(415, "request.malformed");
        const std::string_view key = request_.header(contract::wire::idempotencyHeader);
        if (!isIdempotencyKey(key))
            return problemOf(refuse("request.key_missing"), request_.id);
        if (route_.may.needSession()) {
            const auto admitted =
                routes_.parts_.database.reading([this](const Reader &reader) { return admit(reader); });
            if (!admitted)
                return refused(admitted.fault());
        }
        auto asked = route_.ask(request_.body, context_.today);
        if (!asked)
            return problemOf(asked.fault(), request_.id);
        return once(**asked,
            KeyedRequest::of(context_.caller.person.text() + '/' + std::string(nameOfRole()),
                route_.path,
                key,
                request_.body,
                route_.secret));
    }

private:
    struct Ended {
        std::optional<Fault> refusal;
        std::string reply;
    };

    [[nodiscard]] std::string_view nameOfRole() const
    {
        return context_.caller.session.empty() ? std::string_view() : nameOf(context_.caller.role);
    }

    /// Knows the caller by their token, and whether their role may make this call at all.
    Outcome<Done> admit(const Reader &reader)
    {
        if (!route_.may.needSession())
            return Done{};
        const auto caller = callerWith(reader, bearerOf(request_.header("Authorization")), context_.now);
        if (!caller)
            return caller.fault();
        if (!*caller)
            return refuse("session.ended");
        context_.caller = **caller;
        if (!route_.may.include(context_.caller.role))
            return refuse("access.denied");
        return Done{};
    }

    /// Somebody else's establishment answers as one that does not exist.
    Outcome<Done> checkScope(const Asked &asked, const Reader &reader)
    {
        if (route_.scope != Scope::Establishment)
            return Done{};
        const auto establishment = asked.establishment();
        if (!establishment)
            return refuse("record.missing");
        context_.about("establishment " + establishment->text());
        const auto role = roleAt(reader, context_.caller.person, *establishment, context_.today);
        if (!role)
            return role.fault();
        if (!*role)
            return refuse("record.missing");
        return Done{};
    }

    HttpReply once(Asked &asked, const KeyedRequest &keyed)
    {
        const InFlight::Turn turn(routes_.inFlight_, keyed.id());
        if (!turn.mine())
            return problemOf(refuse("request.in_flight"), request_.id);
        const auto before = routes_.parts_.database.reading(
            [&](const Reader &reader) { return keyed.repliedBefore(reader, context_.now); });
        if (!before)
            return problemOf(before.fault(), request_.id);
        if (*before)
            return json(200, **before);
        if (auto prepared = asked.prepare(context_); !prepared)
            return refused(prepared.fault());
        const auto ended = routes_.parts_.database.transaction(
            [&](const Writer &writer) { return inTransaction(asked, keyed, writer); });
        if (!ended)
            return problemOf(ended.fault(), request_.id);
        if (ended->refusal)
            return problemOf(*ended->refusal, request_.id);
        return json(200, ended->reply);
    }

    /// What the call did is kept together with its reply and its entry in the trail; or it is taken back, and kept is
    /// only that it was refused.
    Outcome<Ended> inTransaction(const Asked &asked, const KeyedRequest &keyed, const Writer &writer)
    {
        context_.beginAnew();
        const auto reply = writer.attempt([&](const Writer &part) { return done(asked, keyed, part); });
        if (reply)
            return Ended{{}, *reply};
        const Fault &fault = reply.fault();
        if (isOursToMend(fault) || (context_.aftermath().empty() && !isForTheTrail(fault)))
            return fault;
        for (const auto &aftermath : context_.aftermath())
            if (auto kept = aftermath(writer); !kept)
                return kept.fault();
        if (isForTheTrail(fault))
            if (auto written = routes_.parts_.audit.append(writer, entry(fault.code)); !written)
                return written.fault();
        return Ended{fault, {}};
    }

    Outcome<std::string> done(const Asked &asked, const KeyedRequest &keyed, const Writer &writer)
    {
        if (auto admitted = admit(writer); !admitted)
            return admitted.fault();
        const auto before = keyed.repliedBefore(writer, context_.now);
        if (!before)
            return before.fault();
        if (*before)
            return **before;
        if (auto theirs = checkScope(asked, writer); !theirs)
            return theirs.fault();
        const auto answered = asked.write(context_, writer);
        if (!answered)
            return answered.fault();
        const std::string reply = answered->toStdString();
        if (auto kept = keyed.keepReply(writer, reply, context_.now, route_.secret ? secretReplyLife : replyLife);
            !kept)
            return kept.fault();
        if (auto written = routes_.parts_.audit.append(writer, entry("ok")); !written)
            return written.fault();
        return reply;
    }

    /// Outside any transaction: there was none, or it is over.
    HttpReply refused(const Fault &fault)
    {
        if (isForTheTrail(fault)) {
            if (context_.actor().empty())
                routes_.parts_.audit.note(entry(fault.code));
            else
                routes_.parts_.audit.noteAndWait(entry(fault.code));
        }
        return problemOf(fault, request_.id);
    }

    [[nodiscard]] AuditEntry entry(std::string_view outcome) const
    {
        return {context_.now,
            request_.id,
            context_.actor(),
            std::string(nameOfRole()),
            route_.path,
            std::string(outcome),
            context_.subject(),
            request_.peer,
            1};
    }

    Routes &routes_;
    const Route &route_;
    const HttpRequest &request_;
    Context context_;
};

Routes::Routes(Parts parts) : parts_(parts), openApi_(openApi().toStdString())
{
    contract::forEachCall(contract::Catalogue{}, [this]<class T>() {
        if (!contract::isLocalOnly<T>() || parts_.localMessages)
            routes_.emplace(T::path, routeOf<T>());
    });
}

HttpReply Routes::answer(const HttpRequest &request)
{
    const auto named = [](HttpReply reply, std::string_view method, std::string_view path) {
        reply.route = std::string(method) + ' ' + std::string(path);
        return reply;
    };
    const bool asksHealth = request.path == "/healthz";
    const bool asksContract = request.path == "/v1/openapi.json";
    const auto found = routes_.find(request.path);
    const bool isForeign =
        found != routes_.end() && found->second.localOnly && !namesThisMachine(request.header("Host"));
    if (isForeign || (found == routes_.end() && !asksHealth && !asksContract))
        return named(problemOf(refuse("request.no_such_path"), request.id), "", "none");
    const std::string_view method = found == routes_.end() ? "GET" : methodOf(found->second.effect);
    if (request.method != method) {
        HttpReply reply = problem(405, "request.malformed");
        reply.headers.emplace_back("Allow", std::string(method));
        return named(std::move(reply), "", request.path);
    }
    if (asksHealth)
        return named(health(), method, request.path);
    if (asksContract)
        return named(json(200, openApi_), method, request.path);
    Exchange exchange(*this, found->second, request);
    return named(found->second.effect == Effect::Read ? exchange.read() : exchange.write(), method, request.path);
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
