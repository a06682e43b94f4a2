// SPDX-License-Identifier: Apache-2.0
// How a call is admitted, done once, answered and written down.
#include "service/exchange.h"

#include "contract/wire.h"
#include "service/registry.h"

#include <algorithm>

namespace service {
namespace {

using contract::Effect;
using contract::Scope;
using domain::Done;
using domain::Fault;
using domain::Kind;
using domain::Outcome;
using domain::refuse;

/// Longer than a password takes to be hashed, so that nearly every answer comes at the first.
constexpr auto answeringTick = std::chrono::milliseconds(250);

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
    return fault.code == refuse("sign_in.refused").code || fault.code == refuse("code.refused").code
           || fault.code == refuse("visual_code.wrong").code || fault.code == refuse("visual_code.wait").code
           || fault.code == refuse("sign_in.wait").code || fault.code == refuse("verification.wait").code
           || fault.code == refuse("request.too_often").code;
}

} // namespace

Exchange::Exchange(const Routes::Parts &parts, InFlight &inFlight, const Route &route, const HttpRequest &request)
    : parts_(parts),
      inFlight_(inFlight),
      route_(route),
      request_(request),
      context_(parts.database, parts.passwords, parts.keys, parts.clock.now(), request.peer,
          languageOf(request.header(contract::wire::languageHeader)))
{
    context_.device = deviceOf(request.header("User-Agent"));
}

HttpReply Exchange::answer()
{
    HttpReply reply = route_.effect == Effect::Read ? read() : write();
    reply.role = nameOfRole();
    return reply;
}

HttpReply Exchange::read()
{
    if (!request_.body.empty())
        return problemOf(refuse("request.malformed"), request_.id);
    const auto answered = parts_.database.reading([this](const Reader &reader) -> Outcome<QByteArray> {
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
        parts_.audit.noteAndWait(entry("read"));
    return json(200, answered->toStdString());
}

HttpReply Exchange::write()
{
    if (!isJson(request_.header("Content-Type")))
        return problem(415, "request.media_type");
    const std::string_view key = request_.header(contract::wire::idempotencyHeader);
    if (!isIdempotencyKey(key))
        return problemOf(refuse("request.key_missing"), request_.id);
    if (route_.may.needSession()) {
        const auto admitted = parts_.database.reading([this](const Reader &reader) { return admit(reader); });
        if (!admitted)
            return refused(admitted.fault());
    }
    auto asked = route_.ask(request_.body, context_.today);
    if (!asked)
        return problemOf(asked.fault(), request_.id);
    HttpReply reply = once(**asked,
        KeyedRequest::of(
            context_.caller.person.text() + '/' + nameOfRole(), route_.path, key, request_.body, route_.secret));
    if (route_.atATick) // what was refused before had nothing to do with anybody
        reply.tick = answeringTick;
    return reply;
}

std::string Exchange::nameOfRole() const
{
    return context_.caller.session.empty() ? std::string() : std::string(nameOf(context_.caller.role));
}

/// Knows the caller by their token, and whether their role may make this call at all.
Outcome<Done> Exchange::admit(const Reader &reader)
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
Outcome<Done> Exchange::checkScope(const Asked &asked, const Reader &reader)
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

HttpReply Exchange::once(Asked &asked, const KeyedRequest &keyed)
{
    const InFlight::Turn turn(inFlight_, keyed.id());
    if (!turn.mine())
        return problemOf(refuse("request.in_flight"), request_.id);
    const auto before =
        parts_.database.reading([&](const Reader &reader) { return keyed.repliedBefore(reader, context_.now); });
    if (!before)
        return refused(before.fault());
    if (*before)
        return json(200, **before);
    if (auto prepared = asked.prepare(context_); !prepared)
        return refused(prepared.fault());
    const auto ended =
        parts_.database.transaction([&](const Writer &writer) { return inTransaction(asked, keyed, writer); });
    if (!ended)
        return problemOf(ended.fault(), request_.id);
    if (ended->refusal)
        return problemOf(*ended->refusal, request_.id);
    return json(200, ended->reply);
}

/// What the call did is kept together with its reply and its entry in the trail; or it is taken back, and kept is
/// only that it was refused.
Outcome<Exchange::Ended> Exchange::inTransaction(const Asked &asked, const KeyedRequest &keyed, const Writer &writer)
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
        if (auto written = parts_.audit.append(writer, entry(fault.code)); !written)
            return written.fault();
    return Ended{fault, {}};
}

Outcome<std::string> Exchange::done(const Asked &asked, const KeyedRequest &keyed, const Writer &writer)
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
    const auto life = route_.secret ? secretReplyLife : replyLife;
    if (auto kept = keyed.keepReply(writer, reply, context_.sessionOfTokens(), context_.now, life); !kept)
        return kept.fault();
    if (auto written = parts_.audit.append(writer, entry("ok")); !written)
        return written.fault();
    return reply;
}

/// Outside any transaction: there was none, or it is over.
HttpReply Exchange::refused(const Fault &fault)
{
    if (isForTheTrail(fault)) {
        if (context_.actor().empty())
            parts_.audit.note(entry(fault.code));
        else
            parts_.audit.noteAndWait(entry(fault.code));
    }
    return problemOf(fault, request_.id);
}

AuditEntry Exchange::entry(std::string_view outcome) const
{
    AuditEntry entry{context_.now,
        request_.id,
        context_.actor(),
        nameOfRole(),
        route_.path,
        std::string(outcome),
        context_.subject(),
        request_.peer,
        1};
    if (outcome == "ok" || outcome == "read")
        entry.shown = context_.shown();
    return entry;
}

HttpReply json(int status, std::string body)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = contract::wire::jsonType;
    reply.body = std::move(body);
    return reply;
}

HttpReply problemOf(const Fault &fault, const std::string &requestId)
{
    HttpReply reply = json(contract::wire::statusOf(fault.kind),
        contract::wire::encodeProblem(fault, QString::fromStdString(requestId)).toStdString());
    reply.contentType = contract::wire::problemType;
    if (fault.kind == Kind::SignedOut)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (fault.kind == Kind::TooMany)
        reply.headers.emplace_back("Retry-After", std::to_string(std::max<std::int64_t>(1, fault.figure)));
    return reply;
}

} // namespace service
