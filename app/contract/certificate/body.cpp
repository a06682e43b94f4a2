// SPDX-License-Identifier: Apache-2.0
// Reading a certificate's body, and only what this program can draw whole.
#include "contract/certificate/body.h"

#include "contract/codec.h"

namespace contract {

CertificateDate CertificateDate::of(domain::Date day)
{
    CertificateDate both{day, std::nullopt};
    if (const auto hijri = domain::HijriDate::from(day))
        both.hijri = *hijri;
    return both;
}

domain::Outcome<CertificateBody> decodeBody(const QByteArray &bytes)
{
    const auto object = readObject(bytes, {.bytes = static_cast<qsizetype>(SignedBody::max) * 4});
    if (!object)
        return domain::refuse("certificate.unreadable");
    if (object->value(QLatin1String("layout")).toInt() > CertificateBody::currentLayout)
        return domain::refuse("certificate.newer");
    auto body = fromJson<CertificateBody>(*object, Unknown::Refused);
    if (!body)
        return domain::refuse("certificate.unreadable");
    return body;
}

} // namespace contract
