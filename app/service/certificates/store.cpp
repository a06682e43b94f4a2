// SPDX-License-Identifier: Apache-2.0
// How certificates are signed, kept and found.
#include "service/certificates/store.h"

#include "contract/codec.h"
#include "service/handlers/words.h"

#include <charconv>
#include <limits>
#include <sodium.h>

namespace service {
namespace {

using contract::Certificate;
using contract::CertificateBody;
using contract::CertificateBrief;
using contract::CertificateState;
using contract::CertificateType;
using contract::Payload;
using domain::Date;
using domain::Done;
using domain::Instant;
using domain::Outcome;

constexpr std::size_t page = 50;

contract::CertificateNo newNumber()
{
    std::array<std::uint8_t, contract::CertificateNo::randomBytes> random{};
    randombytes_buf(random.data(), random.size());
    return contract::CertificateNo::made(random);
}

contract::Bytes<12> newSalt()
{
    QByteArray salt(12, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return contract::Bytes<12>::of(salt);
}

template <class Choice>
Choice choiceOf(const Row &row, std::string_view column)
{
    const auto value = contract::valueOf<Choice>(row.utf8(column));
    if (!value)
        row.spoil(column);
    return value ? *value : Choice{};
}

CertificateBrief briefOf(const Row &row, Date today)
{
    CertificateBrief brief;
    brief.number = row.as<contract::CertificateNo>("number");
    brief.type = choiceOf<CertificateType>(row, "type");
    brief.language = choiceOf<contract::CertificateLanguage>(row, "language");
    brief.addressee = row.optional<domain::Line<120>>("addressee");
    brief.issuedAt = contract::Moment(row.instant("issued_at"));
    brief.expires = row.optional<Date>("expires");
    if (brief.expires && *brief.expires < today)
        brief.state = CertificateState::Expired;
    if (const auto cancelled = row.optionalInstant("cancelled_at")) {
        brief.state = CertificateState::Cancelled;
        brief.cancelledAt = contract::Moment(*cancelled);
    }
    return brief;
}

KeptCertificate keptOf(const Row &row, Date today)
{
    KeptCertificate kept;
    kept.certificate.brief = briefOf(row, today);
    kept.certificate.payload = row.as<domain::Line<Payload::longest>>("payload");
    kept.certificate.body = row.as<contract::SignedBody>("body");
    kept.holder = row.isNull("person") ? row.utf8("establishment") : row.utf8("person");
    kept.facts = row.utf8("facts");
    return kept;
}

Payload payloadOf(const CertificateBody &body, const QByteArray &bytes, const SigningKeys &keys)
{
    Payload payload;
    payload.keyId = contract::keyIdOf(keys.publicKey());
    payload.type = body.type;
    payload.number = body.number;
    payload.issued = body.issued.gregorian;
    if (body.expires)
        payload.expires = body.expires->gregorian;
    payload.salt = newSalt();
    payload.holder = contract::holderDigest(payload.salt, contract::holderNumber(body));
    payload.body = contract::bodyDigest(bytes);
    payload.signature = keys.sign(payload.toSign());
    return payload;
}

Outcome<Certificate> signedOf(const CertificateBody &body, const SigningKeys &keys)
{
    const QByteArray bytes = contract::encode(body);
    auto content = contract::SignedBody::parse(bytes.toStdString());
    auto code = domain::Line<Payload::longest>::parse(payloadOf(body, bytes, keys).text());
    // What was signed must be what is kept, to the byte.
    if (!content || !code || content->text() != bytes.toStdString())
        return domain::refuse("service.failed");
    Certificate certificate;
    certificate.brief.number = body.number;
    certificate.brief.type = body.type;
    certificate.brief.language = body.language;
    certificate.brief.addressee = body.addressee;
    certificate.brief.issuedAt = body.issuedAt;
    if (body.expires)
        certificate.brief.expires = body.expires->gregorian;
    certificate.payload = *std::move(code);
    certificate.body = *std::move(content);
    return certificate;
}

Outcome<Done> keep(const Writer &writer, const Certificate &certificate, const CertificateOrder &order,
    const domain::PersonId &askedBy, const std::string &facts)
{
    const bool ofEstablishment = order.type == CertificateType::EstablishmentRegistration;
    const std::optional<std::string> holder = order.holder;
    const CertificateBrief &brief = certificate.brief;
    const auto kept = writer.run(
        "INSERT INTO certificates (number, type, language, person, establishment, asked_by, addressee, issued_at, expires, "
        "payload, body, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {brief.number,
            contract::spellingOf(brief.type),
            contract::spellingOf(brief.language),
            ofEstablishment ? std::nullopt : holder,
            ofEstablishment ? holder : std::nullopt,
            askedBy,
            brief.addressee,
            brief.issuedAt.instant(),
            brief.expires,
            certificate.payload,
            certificate.body,
            facts});
    if (!kept)
        return kept.fault();
    return Done{};
}

/// Where a page begins: the moment and the number of the last certificate on the one before it.
struct Cursor {
    qint64 at = std::numeric_limits<qint64>::max();
    std::string number;
};

Outcome<Cursor> cursorOf(const std::optional<domain::Line<80>> &after)
{
    if (!after)
        return Cursor{};
    const std::string text = after->text();
    const std::size_t point = text.find('.');
    Cursor cursor;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(point, text.size()), cursor.at);
    if (point == std::string::npos || error != std::errc() || end != text.data() + point)
        return domain::refuse("field.bad_characters", "after");
    const auto number = contract::CertificateNo::parse(std::string_view(text).substr(point + 1));
    if (!number)
        return domain::refuse("field.bad_characters", "after");
    cursor.number = number->text();
    return cursor;
}

} // namespace

Outcome<Certificate> issueCertificate(const CertificateOrder &order, const domain::PersonId &askedBy,
    const SigningKeys &keys, Instant now, const Writer &writer)
{
    const Date today = Date::inRiyadh(now);
    auto body = compileBody(writer, order, today);
    if (!body)
        return body.fault();
    body->number = newNumber();
    body->issuedAt = contract::Moment(now);
    body->specimen = keys.isSpecimen();
    auto certificate = signedOf(*body, keys);
    if (!certificate)
        return certificate;
    const auto facts = factsOf(writer, order.type, order.holder, today);
    if (!facts)
        return facts.fault();
    if (auto kept = keep(writer, *certificate, order, askedBy, *facts); !kept)
        return kept.fault();
    return certificate;
}

Outcome<std::optional<KeptCertificate>> certificateNumbered(
    const Reader &reader, const contract::CertificateNo &number, Date today)
{
    return reader.row(
        "SELECT number, type, language, person, establishment, addressee, issued_at, expires, payload, body, "
        "facts, cancelled_at FROM certificates WHERE number = ?",
        {number},
        [today](const Row &row) { return keptOf(row, today); });
}

Outcome<bool> isCorrectedSince(const Reader &reader, const KeptCertificate &kept)
{
    const CertificateBrief &brief = kept.certificate.brief;
    const auto facts = factsOf(reader, brief.type, kept.holder, Date::inRiyadh(brief.issuedAt.instant()));
    if (!facts)
        return facts.fault();
    return *facts != kept.facts;
}

Outcome<CertificateBrief> cancelCertificate(
    const KeptCertificate &kept, CancelledFor why, Instant now, const Writer &writer)
{
    CertificateBrief brief = kept.certificate.brief;
    if (brief.cancelledAt)
        return brief;
    const char *reason = why == CancelledFor::Asked ? "asked" : "corrected";
    const auto done = writer.run(
        "UPDATE certificates SET cancelled_at = ?, cancelled_for = ? WHERE number = ? AND cancelled_at IS NULL",
        {now, reason, brief.number});
    if (!done)
        return done.fault();
    brief.state = CertificateState::Cancelled;
    brief.cancelledAt = contract::Moment(now);
    return brief;
}

Outcome<contract::CertificateList> certificatesOf(const Reader &reader, CertificateType type, const std::string &holder,
    const std::optional<domain::Line<80>> &after, Date today)
{
    const auto cursor = cursorOf(after);
    if (!cursor)
        return cursor.fault();
    const auto brief = [today](const Row &row) { return briefOf(row, today); };
    const Values values = {holder, cursor->at, cursor->at, cursor->number, page + 1};
    auto found = type == CertificateType::EstablishmentRegistration
                     ? reader.rows("SELECT number, type, language, addressee, issued_at, expires, cancelled_at "
                                   "FROM certificates WHERE establishment = ? "
                                   "AND (issued_at < ? OR (issued_at = ? AND number < ?)) "
                                   "ORDER BY issued_at DESC, number DESC LIMIT ?",
                         values,
                         brief)
                     : reader.rows("SELECT number, type, language, addressee, issued_at, expires, cancelled_at "
                                   "FROM certificates WHERE person = ? "
                                   "AND (issued_at < ? OR (issued_at = ? AND number < ?)) "
                                   "ORDER BY issued_at DESC, number DESC LIMIT ?",
                         values,
                         brief);
    if (!found)
        return found.fault();
    contract::CertificateList list{*std::move(found), {}};
    if (list.certificates.size() > page) {
        list.certificates.pop_back();
        const CertificateBrief &last = list.certificates.back();
        list.next = lineOf<domain::Line<80>>(
            std::to_string(last.issuedAt.instant().time_since_epoch().count()) + '.' + last.number.text());
    }
    return list;
}

} // namespace service
