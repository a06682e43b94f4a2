// SPDX-License-Identifier: Apache-2.0
// The payload: what the QR of a certificate says, at most 500 ASCII characters, and the digests in it.
#pragma once

#include "contract/certificate/body.h"
#include "contract/certificate/bytes.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace contract {

/// Written "TAMINAT.1.<key>.<type>.<number>.<issued>.<expires>.<salt>.<holder>.<body>.<signature>", each part in exactly
/// one spelling. What is signed is the text before the last point. Who may trust it is not a matter of this layer.
struct Payload {
    static constexpr std::size_t longest = 500;

    std::string keyId; ///< as keyIdOf()
    CertificateType type = CertificateType::PeriodsAndWages;
    CertificateNo number;
    domain::Date issued;
    std::optional<domain::Date> expires;
    Bytes<12> salt;
    Bytes<16> holder; ///< as holderDigest(): of the person's or the establishment's number
    Digest body;      ///< as bodyDigest()
    Signature signature;

    /// certificate.unreadable for anything but what text() writes, certificate.newer for a later version of it.
    static domain::Outcome<Payload> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    /// The bytes to sign: text() without its signature.
    [[nodiscard]] QByteArray toSign() const;
};

/// Eight characters that a key is named by.
[[nodiscard]] std::string keyIdOf(const PublicKey &key);
/// SHA-256 of the body as it was issued.
[[nodiscard]] Digest bodyDigest(const QByteArray &body);
/// Tells whose it is to who knows the number already, and little to who does not.
[[nodiscard]] Bytes<16> holderDigest(const Bytes<12> &salt, std::string_view number);
/// The number that a body's holder is known by.
[[nodiscard]] std::string holderNumber(const CertificateBody &body);

} // namespace contract
