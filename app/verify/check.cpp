// SPDX-License-Identifier: Apache-2.0
// How a certificate is checked without the service.
#include "verify/check.h"

namespace verify {
namespace {

using contract::CertificateBody;
using contract::IssuingKey;
using contract::Payload;
using domain::Done;
using domain::Outcome;

Outcome<Done> checkKey(const IssuingKey &key, const Payload &payload)
{
    if (!isSigned(payload.toSign(), payload.signature, key.key))
        return domain::refuse("certificate.forged");
    if (key.revoked)
        return domain::refuse("certificate.key_revoked");
    if (payload.issued < key.from || (key.until && *key.until < payload.issued))
        return domain::refuse("certificate.key_not_then");
    return Done{};
}

std::optional<domain::Date> lastDayOf(const CertificateBody &body)
{
    return body.expires ? std::optional(body.expires->gregorian) : std::nullopt;
}

/// Its digest binds the body already; what both say must agree as well, and a specimen must say that it is one.
Outcome<CertificateBody> checkBody(const QByteArray &bytes, const Payload &payload, const IssuingKey &key)
{
    auto body = contract::decodeBody(bytes);
    if (!body)
        return body;
    const bool agrees = body->type == payload.type && body->number == payload.number
                        && body->issued.gregorian == payload.issued && lastDayOf(*body) == payload.expires
                        && body->specimen == key.specimen && isOf(payload, contract::holderNumber(*body));
    if (!agrees)
        return domain::refuse("certificate.altered");
    return body;
}

Standing standingOf(const Payload &payload, domain::Date today)
{
    if (today < payload.issued)
        return Standing::NotYet;
    return payload.expires && *payload.expires < today ? Standing::Expired : Standing::Current;
}

} // namespace

Outcome<Genuine> check(
    const Trust &trust, std::string_view payload, const std::optional<QByteArray> &body, domain::Date today)
{
    auto read = Payload::parse(payload);
    if (!read)
        return read.fault();
    const IssuingKey *key = trust.key(read->keyId);
    if (key == nullptr)
        return domain::refuse("certificate.key_unknown");
    if (body && contract::bodyDigest(*body) != read->body)
        return domain::refuse("certificate.altered");
    if (auto good = checkKey(*key, *read); !good)
        return good.fault();
    Genuine genuine{*std::move(read), std::nullopt, Standing::Current, key->specimen};
    genuine.standing = standingOf(genuine.payload, today);
    if (body) {
        auto content = checkBody(*body, genuine.payload, *key);
        if (!content)
            return content.fault();
        genuine.body = *std::move(content);
    }
    return genuine;
}

bool isOf(const contract::Payload &payload, std::string_view holder)
{
    return contract::holderDigest(payload.salt, holder) == payload.holder;
}

} // namespace verify
