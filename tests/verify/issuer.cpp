// SPDX-License-Identifier: Apache-2.0
// How a test's certificates are made and signed.
#include "tests/verify/issuer.h"

#include "contract/codec.h"

#include <array>
#include <sodium.h>
#include <utility>

namespace support {
namespace {

/// A test without its keys cannot go on.
template <class T>
T must(domain::Outcome<T> outcome)
{
    if (!outcome)
        qFatal("Issuer: %s at '%s'", outcome.fault().code.c_str(), outcome.fault().field.c_str());
    return *std::move(outcome);
}

template <class Line>
Line line(const char *text)
{
    return must(Line::parse(text));
}

contract::CertifiedPeriod period(int index)
{
    contract::CertifiedPeriod period;
    period.establishment = line<domain::Line<120>>("شركة المدار للتقنية");
    period.establishmentNo = must(domain::EstablishmentNo::parse(std::to_string(501234987 + index)));
    period.occupation = line<domain::Line<120>>("محاسب");
    const domain::Date from = domain::addMonths(day("1990-01-01"), index);
    period.from = contract::CertificateDate::of(from);
    period.to = contract::CertificateDate::of(domain::Date(domain::addMonths(from, 1).days() - std::chrono::days(1)));
    period.months = 1;
    contract::CertifiedWage wage;
    wage.basic = domain::Money::riyals(8000 + index);
    wage.housing = domain::Money::riyals(2000);
    wage.total = wage.basic + wage.housing;
    wage.since = domain::Month::containing(from);
    period.wage = wage;
    return period;
}

} // namespace

Signer::Signer(std::uint8_t seed)
    : Signer([seed] {
          std::array<unsigned char, 32> bytes{};
          bytes.fill(seed);
          return bytes;
      }())
{}

Signer::Signer(const std::array<unsigned char, 32> &seed) : secret_(crypto_sign_SECRETKEYBYTES, '\0')
{
    if (sodium_init() < 0)
        qFatal("Issuer: libsodium cannot be used here");
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(
        reinterpret_cast<unsigned char *>(key.data()), reinterpret_cast<unsigned char *>(secret_.data()), seed.data());
    public_ = contract::PublicKey::of(key);
}

contract::Signature Signer::sign(const QByteArray &bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()),
        nullptr,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char *>(secret_.constData()));
    return contract::Signature::of(signature);
}

domain::Date day(const char *text)
{
    return must(domain::Date::parse(text));
}

domain::Date issueDay()
{
    return day("2026-11-21");
}

contract::CertificateBody bodyNumbered(std::uint32_t serial, int periods)
{
    std::array<std::uint8_t, contract::CertificateNo::randomBytes> random{};
    for (std::size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<std::uint8_t>((serial >> (i % 4 * 5)) + i);
    contract::CertificateBody body;
    body.number = contract::CertificateNo::made(random);
    body.specimen = false;
    body.issuedAt = must(contract::Moment::parse("2026-11-21T09:00:00Z"));
    body.issued = contract::CertificateDate::of(issueDay());
    body.holder.name = line<domain::Line<120>>("نورة بنت عبدالله العتيبي");
    body.holder.identity = must(domain::PersonId::parse("1098765439"));
    body.holder.subscriberNo = must(domain::SubscriberNo::parse("402817765"));
    body.holder.nationality = line<domain::Line<60>>("السعودية");
    body.holder.born = contract::CertificateDate::of(day("1985-03-25"));
    body.holder.state = contract::InsuranceState::InService;
    for (int i = 0; i < periods; ++i)
        body.periods.push_back(period(i));
    body.months = periods;
    return body;
}

contract::Embedded issued(const contract::CertificateBody &body, const QByteArray &bytes, const Signer &signer)
{
    contract::Payload payload;
    payload.keyId = contract::keyIdOf(signer.publicKey());
    payload.type = body.type;
    payload.number = body.number;
    payload.issued = body.issued.gregorian;
    if (body.expires)
        payload.expires = body.expires->gregorian;
    payload.salt = contract::Bytes<12>::of(contract::bodyDigest(bytes).bytes().left(12));
    payload.holder = contract::holderDigest(payload.salt, contract::holderNumber(body));
    payload.body = contract::bodyDigest(bytes);
    payload.signature = signer.sign(payload.toSign());
    return {payload.text(), bytes};
}

contract::Embedded issued(const contract::CertificateBody &body, const Signer &signer)
{
    return issued(body, contract::encode(body), signer);
}

contract::IssuingKey keyOf(const Signer &signer, bool specimen)
{
    contract::IssuingKey key;
    key.key = signer.publicKey();
    key.from = day("2026-01-01");
    key.specimen = specimen;
    return key;
}

contract::SignedKeyList listOf(const Signer &root, std::vector<contract::IssuingKey> keys)
{
    const contract::KeyList list{1, contract::Moment(), std::move(keys)};
    contract::SignedKeyList published;
    published.root = root.publicKey();
    published.list = must(domain::Note<65536>::parse(contract::encode(list).toStdString()));
    published.signature = root.sign(contract::keyListToSign(published.list));
    return published;
}

verify::Trust trustIn(const Signer &root, std::vector<contract::IssuingKey> keys)
{
    return must(verify::Trust::of(listOf(root, std::move(keys)), {root.publicKey()}));
}

} // namespace support
