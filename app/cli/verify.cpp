// SPDX-License-Identifier: Apache-2.0
// How a certificate is looked into from the command line.
#include "cli/verify.h"

#include "cli/ask.h"
#include "contract/codec.h"
#include "verify/answer.h"
#include "verify/check.h"
#include "verify/document.h"
#include "verify/roots.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace cli {
namespace {

using domain::Outcome;
using domain::refuse;

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

template <class Choice>
QString nameOf(Choice choice)
{
    return text(contract::spellingOf(choice));
}

template <contract::Described T>
QJsonObject jsonOf(const T &value)
{
    return QJsonDocument::fromJson(contract::encode(value)).object();
}

Outcome<contract::SignedKeyList> keysOf(const VerifyOrder &order, session::Session *session)
{
    if (order.keys.isEmpty())
        return session == nullptr ? refuse("certificate.key_unknown") : ask(*session, contract::IssuingKeys{});
    QFile file(order.keys);
    if (!QFileInfo(order.keys).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return refuse("file.not_read");
    return contract::decodeReply<contract::SignedKeyList>(file.read(1024 * 1024));
}

Outcome<verify::Trust> trustOf(const VerifyOrder &order, session::Session *session)
{
    const auto list = keysOf(order, session);
    if (!list)
        return list.fault();
    // Who names a root of their own trusts no other.
    return verify::Trust::of(*list, order.root ? std::vector{*order.root} : verify::trustedRoots());
}

QString nameOf(verify::Standing standing)
{
    switch (standing) {
    case verify::Standing::Current:
        return QStringLiteral("valid");
    case verify::Standing::Expired:
        return QStringLiteral("expired");
    case verify::Standing::NotYet:
        break;
    }
    return QStringLiteral("not_yet");
}

QJsonObject factsOf(const contract::Payload &payload)
{
    QJsonObject facts{{QStringLiteral("number"), text(payload.number.text())},
        {QStringLiteral("type"), nameOf(payload.type)},
        {QStringLiteral("issued"), text(payload.issued.text())}};
    if (payload.expires)
        facts.insert(QStringLiteral("expires"), text(payload.expires->text()));
    return facts;
}

Verdict verdictOf(const verify::Genuine &genuine)
{
    Verdict verdict{
        genuine.standing == verify::Standing::Current, factsOf(genuine.payload), genuine.payload.number, genuine.body};
    verdict.json.insert(QStringLiteral("verdict"), nameOf(genuine.standing));
    verdict.json.insert(QStringLiteral("checked"), QStringLiteral("signature"));
    verdict.json.insert(QStringLiteral("specimen"), genuine.specimen);
    if (genuine.body)
        verdict.json.insert(QStringLiteral("body"), jsonOf(*genuine.body));
    return verdict;
}

/// What is wrong with the document itself is a verdict; what kept us from looking is not.
bool isAboutTheDocument(const domain::Fault &fault)
{
    return fault.code.starts_with("certificate.") || fault.code == refuse("file.unknown_kind").code;
}

Outcome<Verdict> byDocument(const VerifyOrder &order, session::Session *session, domain::Date today)
{
    const auto trust = trustOf(order, session);
    if (!trust)
        return trust.fault();
    const auto carried = verify::readDocument(order.file);
    if (!carried && !isAboutTheDocument(carried.fault()))
        return carried.fault();
    const auto genuine = carried ? verify::check(*trust, carried->payload, carried->body, today)
                                 : Outcome<verify::Genuine>(carried.fault());
    if (genuine)
        return verdictOf(*genuine);
    return Verdict{false,
        {{QStringLiteral("verdict"), QStringLiteral("invalid")},
            {QStringLiteral("checked"), QStringLiteral("signature")},
            {QStringLiteral("code"), text(genuine.fault().code)}},
        std::nullopt,
        std::nullopt};
}

Outcome<Verdict> byNumber(
    const contract::VerifyCertificate &call, const VerifyOrder &order, session::Session &session, domain::Date today)
{
    const auto answer = ask(session, call);
    if (!answer)
        return answer.fault();
    if (!verify::isAbout(*answer, call))
        return refuse("reply.unreadable");
    if (answer->verdict != contract::Verdict::NotFound) {
        const auto trust = trustOf(order, &session);
        if (!trust)
            return trust.fault();
        if (const auto held = verify::isSigned(*trust, *answer, today); !held)
            return held.fault();
    }
    Verdict verdict{answer->verdict == contract::Verdict::Valid, jsonOf(*answer), std::nullopt, std::nullopt};
    verdict.json.remove(QStringLiteral("payload"));
    verdict.json.insert(QStringLiteral("checked"), QStringLiteral("service"));
    if (answer->body)
        verdict.json.insert(
            QStringLiteral("body"), QJsonDocument::fromJson(QByteArray::fromStdString(answer->body->text())).object());
    return verdict;
}

/// About the document's own number, and its holder's as it says itself unless they were given.
std::optional<contract::VerifyCertificate> questionAbout(
    const Verdict &verdict, const std::optional<contract::VerifyCertificate> &given)
{
    if (!verdict.number || (!given && !verdict.body))
        return std::nullopt;
    contract::VerifyCertificate call = given ? *given : verify::questionAbout(*verdict.body);
    call.number = *verdict.number;
    return call;
}

} // namespace

Outcome<Verdict> verify(const VerifyOrder &order, session::Session *session, domain::Date today)
{
    if (order.file.isEmpty())
        return order.online && session != nullptr ? byNumber(*order.online, order, *session, today)
                                                  : Outcome<Verdict>(refuse("field.required"));
    auto verdict = byDocument(order, session, today);
    if (!verdict || session == nullptr)
        return verdict;
    // The signature is right: the service knows whether it was cancelled since, and whose it is.
    const auto call = questionAbout(*verdict, order.online);
    if (!call) {
        if (verdict->number) // a picture does not say whose it is
            verdict->unasked = refuse("field.required", "identity");
        return verdict;
    }
    const auto online = byNumber(*call, order, *session, today);
    if (!online) {
        verdict->unasked = online.fault();
        return verdict;
    }
    // What is out of date on this computer stays so, whatever the service says: one of the two clocks is wrong.
    verdict->json.insert(QStringLiteral("checked"), QStringLiteral("signature and service"));
    if (verdict->valid || !online->valid)
        verdict->json.insert(QStringLiteral("verdict"), online->json.value(QStringLiteral("verdict")));
    verdict->valid = verdict->valid && online->valid;
    return verdict;
}

} // namespace cli
