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

} // namespace verify
