// SPDX-License-Identifier: Apache-2.0
// How issuing keys come and go.
#include "service/signing/ceremony.h"

#include "contract/certificate/payload.h"
#include "contract/codec.h"
#include "service/signing/signing_keys.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace service {
namespace {

using contract::IssuingKey;
using contract::KeyList;
using domain::Done;
using domain::Instant;
using domain::Outcome;
using domain::refuse;

constexpr auto foldersOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// A folder that is there must be closed to others: what they can write in is not where a root signs.
bool haveFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return !whyOpenToOthers(folder);
    return QDir().mkpath(folder) && QFile::setPermissions(folder, foldersOwner);
}

/// The list as it stands: empty where there is none yet; service.failed where it is not this root's.
Outcome<KeyList> listBefore(const QString &folder, const SecretKey &root)
{
    if (!QFile::exists(listPath(folder)))
        return KeyList{0, {}, {}};
    const auto before = readSignedList(folder);
    if (!before)
        return before.fault();
    if (before->root != root.publicKey())
        return refuse("service.failed");
    return listIn(*before);
}

Outcome<Done> publish(const QString &folder, KeyList list, const SecretKey &root, Instant now)
{
    ++list.serial;
    list.issuedAt = contract::Moment(now);
    contract::SignedKeyList published;
    published.root = root.publicKey();
    auto text = domain::Note<65536>::parse(contract::encode(list).toStdString());
    if (!text)
        return refuse("service.failed");
    published.list = *std::move(text);
    published.signature = root.sign(contract::keyListToSign(published.list));
    const QByteArray json = contract::encode(published) + '\n';
    QSaveFile file(listPath(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(json) != json.size() || !file.commit())
        return refuse("service.failed");
    return Done{};
}

Outcome<std::string> addWhileLocked(const QString &folder, const SecretKey &root, Instant now)
{
    auto list = listBefore(folder, root);
    if (!list)
        return list.fault();
    const domain::Date today = domain::Date::inRiyadh(now);
    for (IssuingKey &key : list->keys)
        if (!key.until)
            key.until = today;
    const SecretKey secret = SecretKey::made();
    if (auto kept = secret.write(secretPath(folder, secret.publicKey())); !kept)
        return kept.fault();
    const bool specimen = root.publicKey() == contract::demonstrationRoot();
    list->keys.push_back({secret.publicKey(), today, std::nullopt, std::nullopt, specimen});
    if (auto published = publish(folder, *std::move(list), root, now); !published)
        return published.fault();
    return contract::keyIdOf(secret.publicKey());
}

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("keys.lock"));
}

} // namespace

Outcome<std::string> addIssuingKey(const QString &folder, const SecretKey &root, Instant now)
{
    if (!haveFolder(folder))
        return refuse("service.failed");
    QLockFile lock(lockPath(folder));
    if (!lock.lock())
        return refuse("service.failed");
    return addWhileLocked(folder, root, now);
}

Outcome<Done> revokeIssuingKey(const QString &folder, const std::string &id, const SecretKey &root, Instant now)
{
    if (whyOpenToOthers(folder))
        return refuse("service.failed");
    QLockFile lock(lockPath(folder));
    if (!lock.lock())
        return refuse("service.failed");
    auto list = listBefore(folder, root);
    if (!list)
        return list.fault();
    const auto key = std::find_if(list->keys.begin(), list->keys.end(), [&](const IssuingKey &each) {
        return contract::keyIdOf(each.key) == id;
    });
    if (key == list->keys.end())
        return refuse("record.missing");
    key->revoked = domain::Date::inRiyadh(now);
    return publish(folder, *std::move(list), root, now);
}

Outcome<Done> makeDemonstrationKeys(const QString &folder, Instant now)
{
    if (!haveFolder(folder))
        return refuse("service.failed");
    QLockFile lock(lockPath(folder));
    if (!lock.lock())
        return refuse("service.failed");
    if (QFile::exists(listPath(folder)))
        return Done{};
    if (auto added = addWhileLocked(folder, SecretKey::demonstrationRoot(), now); !added)
        return added.fault();
    return Done{};
}

} // namespace service
