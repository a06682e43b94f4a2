// SPDX-License-Identifier: Apache-2.0
// SecretKey: an Ed25519 key that signs, from a file that only its owner may read.
#pragma once

#include "contract/certificate/bytes.h"
#include "domain/outcome.h"

#include <QString>

#include <array>
#include <cstdint>

namespace service {

class SecretKey {
public:
    static SecretKey made();
    /// The root of every demonstration: known to all who read this source, which is why it vouches for specimens only.
    static SecretKey demonstrationRoot();

    /// service.failed where there is none, or where others than its owner may read or write the file.
    [[nodiscard]] static domain::Outcome<SecretKey> read(const QString &path);
    /// Into a new file, its owner's alone; service.failed where there is one already.
    [[nodiscard]] domain::Outcome<domain::Done> write(const QString &path) const;

    ~SecretKey();
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;

    [[nodiscard]] contract::PublicKey publicKey() const;
    [[nodiscard]] contract::Signature sign(const QByteArray &bytes) const;

private:
    using Seed = std::array<std::uint8_t, 32>;
    explicit SecretKey(const Seed &seed);

    Seed seed_{};
    std::array<std::uint8_t, 64> secret_{}; ///< the seed and the public key, as libsodium keeps them
};

} // namespace service
