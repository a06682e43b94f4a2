// SPDX-License-Identifier: Apache-2.0
// How a secret key is made, kept and used.
#include "service/signing/secret_key.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sodium.h>
#include <string_view>

namespace service {
namespace {

using domain::Done;
using domain::Outcome;
using domain::refuse;

constexpr auto owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

SecretKey::SecretKey(const Seed &seed) : seed_(seed)
{
    std::array<std::uint8_t, 32> unused{};
    crypto_sign_seed_keypair(unused.data(), secret_.data(), seed_.data());
}

SecretKey::~SecretKey()
{
    sodium_memzero(seed_.data(), seed_.size());
    sodium_memzero(secret_.data(), secret_.size());
}

SecretKey SecretKey::made()
{
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    return SecretKey(seed);
}

SecretKey SecretKey::demonstrationRoot()
{
    constexpr std::string_view published = "Taminat demonstration root: what it vouches for is a specimen";
    Seed seed{};
    crypto_hash_sha256(seed.data(), reinterpret_cast<const unsigned char *>(published.data()), published.size());
    return SecretKey(seed);
}

Outcome<SecretKey> SecretKey::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) // a pipe would be waited for
        || (file.permissions() & others) != 0)
        return refuse("service.failed");
    QByteArray spelling = file.read(256).trimmed();
    const auto bytes = contract::Bytes<32>::parse({spelling.constData(), static_cast<std::size_t>(spelling.size())});
    sodium_memzero(spelling.data(), static_cast<std::size_t>(spelling.size()));
    if (!bytes)
        return refuse("service.failed");
    Seed seed{};
    std::copy_n(bytes->data(), seed.size(), seed.begin());
    return SecretKey(seed);
}

Outcome<Done> SecretKey::write(const QString &path) const
{
    const auto bytes = contract::Bytes<32>::of(
        QByteArray(reinterpret_cast<const char *>(seed_.data()), static_cast<qsizetype>(seed_.size())));
    const QByteArray line = QByteArray::fromStdString(bytes.text()) + '\n';
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owners) || file.write(line) != line.size()
        || !file.flush())
        return refuse("service.failed");
    return Done{};
}

contract::PublicKey SecretKey::publicKey() const
{
    return contract::PublicKey::of(QByteArray(reinterpret_cast<const char *>(secret_.data()) + 32, 32));
}

contract::Signature SecretKey::sign(const QByteArray &bytes) const
{
    QByteArray signature(64, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()),
        nullptr,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()),
        secret_.data());
    return contract::Signature::of(signature);
}

} // namespace service
