// SPDX-License-Identifier: Apache-2.0
// How the folder of keys is read.
#include "service/signing/signing_keys.h"

#include "contract/certificate/payload.h"
#include "contract/codec.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <iomanip>
#include <sodium.h>
#include <sstream>
#include <utility>

namespace service {
namespace {

using domain::Outcome;
using domain::refuse;

bool isInUse(const contract::IssuingKey &key, domain::Date today)
{
    return key.from <= today && !key.revoked && !(key.until && *key.until < today);
}

} // namespace

SigningKeys::SigningKeys(contract::SignedKeyList published, const SecretKey &secret, bool specimen)
    : published_(std::move(published)),
      secret_(secret),
      specimen_(specimen)
{}

std::optional<std::string> whyOpenToOthers(const QString &folder)
{
    namespace files = std::filesystem;
    std::error_code none;
    const files::file_status status = files::status(folder.toStdString(), none);
    const files::perms mode = status.permissions();
    if (!files::is_directory(status)
        || (mode & (files::perms::group_write | files::perms::others_write)) == files::perms::none)
        return std::nullopt;
    std::ostringstream octal;
    octal << std::oct << std::setw(4) << std::setfill('0') << static_cast<unsigned>(mode & files::perms::mask);
    return "others than its owner may write in the folder " + folder.toStdString() + " (its mode is " + octal.str()
           + "): look whether all in it is yours, then close it with chmod 700";
}

QString listPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("keys.json"));
}

QString secretPath(const QString &folder, const contract::PublicKey &key)
{
    return QDir(folder).filePath(QString::fromStdString(contract::keyIdOf(key)) + QLatin1String(".key"));
}

Outcome<contract::SignedKeyList> readSignedList(const QString &folder)
{
    QFile file(listPath(folder));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return refuse("service.failed");
    auto list = contract::decodeReply<contract::SignedKeyList>(file.read(1024 * 1024));
    if (!list)
        return refuse("service.failed");
    const QByteArray bytes = contract::keyListToSign(list->list);
    if (crypto_sign_verify_detached(list->signature.data(),
            reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<unsigned long long>(bytes.size()),
            list->root.data())
        != 0)
        return refuse("service.failed");
    return list;
}

Outcome<contract::KeyList> listIn(const contract::SignedKeyList &list)
{
    return contract::decodeReply<contract::KeyList>(QByteArray::fromStdString(list.list.text()));
}

Outcome<std::shared_ptr<const SigningKeys>> SigningKeys::open(const QString &folder, domain::Date today, Logger &logger)
{
    const auto unusable = [&](std::string why) {
        logger.write({.level = Level::Error,
            .event = "keys",
            .more = {{"folder", folder.toStdString()}, {"details", std::move(why)}}});
        return refuse("service.failed");
    };
    if (auto open = whyOpenToOthers(folder))
        return unusable(*std::move(open));
    auto published = readSignedList(folder);
    if (!published)
        return unusable("keys.json is missing, or is not as its root signed it");
    const auto list = listIn(*published);
    if (!list)
        return unusable("keys.json holds no list of keys");
    const auto used = std::find_if(
        list->keys.rbegin(), list->keys.rend(), [&](const contract::IssuingKey &key) { return isInUse(key, today); });
    if (used == list->keys.rend())
        return unusable("no key in the list is in use today");
    const auto secret = SecretKey::read(secretPath(folder, used->key));
    if (!secret || secret->publicKey() != used->key)
        return unusable("the secret half of key " + contract::keyIdOf(used->key)
                        + " is missing, is another one, or others than its owner may read it");
    const bool specimen = used->specimen;
    return std::shared_ptr<const SigningKeys>(new SigningKeys(*std::move(published), *secret, specimen));
}

} // namespace service
