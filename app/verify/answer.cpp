// SPDX-License-Identifier: Apache-2.0
// Numbers and holders compared.
#include "verify/answer.h"

namespace verify {
namespace {

bool isOfHolder(const contract::CertificateBody &body, const contract::VerifyCertificate &call)
{
    if (contract::isOfPerson(body))
        return call.kind == contract::HolderKind::Individual && body.holder.identity == call.identity;
    return call.kind == contract::HolderKind::Establishment && body.establishment.number == call.establishment;
}

} // namespace

contract::VerifyCertificate questionAbout(const contract::CertificateBody &body)
{
    contract::VerifyCertificate call;
    call.number = body.number;
    if (contract::isOfPerson(body)) {
        call.identity = body.holder.identity;
    } else {
        call.kind = contract::HolderKind::Establishment;
        call.establishment = body.establishment.number;
    }
    return call;
}

bool isAbout(const contract::Verification &answer, const contract::VerifyCertificate &call)
{
    if (answer.verdict == contract::Verdict::NotFound)
        return !answer.brief && !answer.body;
    if (!answer.brief || !(answer.brief->number == call.number))
        return false;
    if (!answer.body)
        return true;
    const auto body = contract::decodeBody(QByteArray::fromStdString(answer.body->text()));
    return body && body->number == call.number && isOfHolder(*body, call);
}

domain::Outcome<domain::Done> isSigned(const Trust &trust, const contract::Verification &answer, domain::Date today)
{
    const bool inForce = answer.verdict == contract::Verdict::Valid || answer.verdict == contract::Verdict::Expired;
    if (!answer.payload && !answer.body && !inForce)
        return domain::Done{}; // nothing that could be believed
    if (!answer.brief || !answer.payload || !answer.body)
        return domain::refuse("reply.unreadable");
    const auto genuine = check(trust, answer.payload->text(), QByteArray::fromStdString(answer.body->text()), today);
    if (!genuine)
        return genuine.fault();
    const contract::CertificateBrief &brief = *answer.brief;
    const contract::Payload &payload = genuine->payload;
    if (!(brief.number == payload.number) || brief.type != payload.type || brief.expires != payload.expires)
        return domain::refuse("reply.unreadable");
    return domain::Done{};
}

} // namespace verify
