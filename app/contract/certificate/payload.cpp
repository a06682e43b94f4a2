// SPDX-License-Identifier: Apache-2.0
// How the payload is written and read back.
#include "contract/certificate/payload.h"

#include "contract/codec.h"
#include "domain/digits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace contract {
namespace {

using domain::Outcome;

constexpr std::string_view name = "TAMINAT.";
constexpr std::string_view version = "1";
constexpr std::string_view never = "-";

/// key, type, number, issued, expires, salt, holder, body, signature
using Parts = std::array<std::string_view, 9>;

std::optional<Parts> partsOf(std::string_view text)
{
    Parts parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t point = text.find('.');
        const bool last = i + 1 == parts.size();
        if ((point == std::string_view::npos) != last)
            return std::nullopt;
        parts[i] = text.substr(0, point);
        text.remove_prefix(last ? text.size() : point + 1);
    }
    return parts;
}

bool isKeyId(std::string_view text)
{
    return text.size() == 8 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Reads a part into its place; false for what is none.
template <class Value>
bool read(std::string_view part, Value &place)
{
    auto value = valueOf<Value>(part);
    if (!value)
        return false;
    place = *std::move(value);
    return true;
}

bool readExpiry(std::string_view part, std::optional<domain::Date> &place)
{
    if (part == never)
        return true;
    return read(part, place.emplace());
}

} // namespace

Outcome<Payload> Payload::parse(std::string_view text)
{
    if (text.size() > longest || !text.starts_with(name))
        return domain::refuse("certificate.unreadable");
    std::string_view rest = text.substr(name.size());
    const std::string_view written = rest.substr(0, rest.find('.'));
    if (written != version) {
        const bool later = !written.empty() && written.size() < 4 && domain::isDigits(written) && written[0] != '0';
        return later ? domain::refuse("certificate.newer") : domain::refuse("certificate.unreadable");
    }
    rest.remove_prefix(std::min(rest.size(), version.size() + 1));
    const auto parts = partsOf(rest);
    if (!parts || !isKeyId((*parts)[0]))
        return domain::refuse("certificate.unreadable");
    Payload payload;
    payload.keyId = (*parts)[0];
    const bool whole = read((*parts)[1], payload.type) && read((*parts)[2], payload.number)
                       && read((*parts)[3], payload.issued) && readExpiry((*parts)[4], payload.expires)
                       && read((*parts)[5], payload.salt) && read((*parts)[6], payload.holder)
                       && read((*parts)[7], payload.body) && read((*parts)[8], payload.signature);
    if (!whole || payload.text() != text)
        return domain::refuse("certificate.unreadable");
    return payload;
}

QByteArray Payload::toSign() const
{
    QByteArray bytes(name.data(), static_cast<qsizetype>(name.size()));
    bytes.append(version.data(), static_cast<qsizetype>(version.size()));
    const std::string spellings[] = {keyId,
        spellingOf(type),
        number.text(),
        issued.text(),
        expires ? expires->text() : std::string(never),
        salt.text(),
        holder.text(),
        body.text()};
    for (const std::string &spelling : spellings)
        bytes.append('.').append(spelling.data(), static_cast<qsizetype>(spelling.size()));
    return bytes;
}

std::string Payload::text() const
{
    return toSign().toStdString() + '.' + signature.text();
}

std::string keyIdOf(const PublicKey &key)
{
    return QCryptographicHash::hash(key.bytes(), QCryptographicHash::Sha256).toHex().left(8).toStdString();
}

Digest bodyDigest(const QByteArray &body)
{
    return Digest::of(QCryptographicHash::hash(body, QCryptographicHash::Sha256));
}

Bytes<16> holderDigest(const Bytes<12> &salt, std::string_view number)
{
    QByteArray salted = salt.bytes();
    salted.append(number.data(), static_cast<qsizetype>(number.size()));
    return Bytes<16>::of(QCryptographicHash::hash(salted, QCryptographicHash::Sha256).left(16));
}

std::string holderNumber(const CertificateBody &body)
{
    return isOfEstablishment(body) ? body.establishment.number.text() : body.holder.identity.text();
}

} // namespace contract
