// SPDX-License-Identifier: Apache-2.0
// Issuer: a root and its keys as an organisation has them, signing certificates for a test.
#pragma once

#include "contract/certificate/embedding.h"
#include "contract/certificate/keys.h"
#include "verify/trust.h"

#include <array>
#include <cstdint>
#include <vector>

namespace support {

/// A key whose every byte follows from a number, so that a failure comes again.
class Signer {
public:
    explicit Signer(std::uint8_t seed);
    explicit Signer(const std::array<unsigned char, 32> &seed);
    [[nodiscard]] const contract::PublicKey &publicKey() const { return public_; }
    [[nodiscard]] contract::Signature sign(const QByteArray &bytes) const;

private:
    QByteArray secret_;
    contract::PublicKey public_;
};

[[nodiscard]] domain::Date day(const char *text);
[[nodiscard]] domain::Date issueDay(); ///< 2026-11-21

/// A statement of periods and wages, another one for each serial number.
[[nodiscard]] contract::CertificateBody bodyNumbered(std::uint32_t serial, int periods = 3);
/// The certificate of any bytes, signed as they are.
[[nodiscard]] contract::Embedded issued(
    const contract::CertificateBody &body, const QByteArray &bytes, const Signer &signer);
[[nodiscard]] contract::Embedded issued(const contract::CertificateBody &body, const Signer &signer);

[[nodiscard]] contract::IssuingKey keyOf(const Signer &signer, bool specimen = false);
[[nodiscard]] contract::SignedKeyList listOf(const Signer &root, std::vector<contract::IssuingKey> keys);
/// What a verifier knows that trusts this root.
[[nodiscard]] verify::Trust trustIn(const Signer &root, std::vector<contract::IssuingKey> keys);

} // namespace support
