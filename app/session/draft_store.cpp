// SPDX-License-Identifier: Apache-2.0
// XChaCha20-Poly1305 over a small JSON text, its file's header and name authenticated with it.
#include "session/draft_store.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <utility>

namespace session {
namespace {

using domain::Instant;
using domain::Secret;

constexpr QByteArrayView header("TAMINAT-DRAFT-1\n"); ///< another version has another
constexpr int mostFiles = 500;
constexpr int keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
using Key = std::array<unsigned char, keyBytes>;

const QString suffix = QStringLiteral(".draft");
const QString asideSuffix = QStringLiteral(".unreadable");

constexpr std::pair<Draft::State, const char *> states[] = {
    {Draft::State::Begun, "begun"}, {Draft::State::Sending, "sending"}, {Draft::State::Uncertain, "uncertain"}};

/// What it would say is only that it could not be made faster.
void prepareSodium()
{
    static const int prepared = sodium_init();
    Q_UNUSED(prepared)
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

auto length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// The bytes of a key in hexadecimal; they go when it goes.
class KeyBytes {
public:
    explicit KeyBytes(const Secret &key)
    {
        const std::string_view text = key.reveal();
        std::size_t got = 0;
        whole_ = sodium_hex2bin(bytes_.data(), bytes_.size(), text.data(), text.size(), nullptr, &got, nullptr) == 0
                 && got == bytes_.size() && text.size() == 2 * bytes_.size();
    }
    ~KeyBytes() { sodium_memzero(bytes_.data(), bytes_.size()); }
    KeyBytes(const KeyBytes &) = delete;
    KeyBytes &operator=(const KeyBytes &) = delete;

    [[nodiscard]] bool whole() const { return whole_; }
    [[nodiscard]] const unsigned char *data() const { return bytes_.data(); }

private:
    Key bytes_{};
    bool whole_ = false;
};

QByteArray plainOf(const QString &holder, const Draft &draft)
{
    QJsonArray typed;
    for (const auto &[name, value] : draft.content.typed)
        typed.append(QJsonArray{name, value});
    const auto *state =
        std::find_if(std::begin(states), std::end(states), [&](const auto &each) { return each.first == draft.state; });
    return QJsonDocument(QJsonObject{{QStringLiteral("holder"), holder},
                             {QStringLiteral("service"), draft.service},
                             {QStringLiteral("step"), draft.step},
                             {QStringLiteral("key"), draft.content.key},
                             {QStringLiteral("state"), QLatin1String(state->second)},
                             {QStringLiteral("changed"), qint64{draft.changed.time_since_epoch().count()}},
                             {QStringLiteral("typed"), typed}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Draft> draftOf(const QJsonObject &object)
{
    Draft draft;
    draft.service = object.value(QLatin1String("service")).toString();
    draft.step = object.value(QLatin1String("step")).toInt();
    draft.content.key = object.value(QLatin1String("key")).toString();
    draft.changed = Instant(std::chrono::seconds(object.value(QLatin1String("changed")).toInteger()));
    const QString state = object.value(QLatin1String("state")).toString();
    for (const auto &[each, name] : states)
        if (state == QLatin1String(name))
            draft.state = each;
    const QJsonArray typed = object.value(QLatin1String("typed")).toArray();
    for (const auto &each : typed)
        draft.content.typed.emplace_back(each.toArray().at(0).toString(), each.toArray().at(1).toString());
    if (draft.service.isEmpty() || draft.content.key.isEmpty())
        return std::nullopt;
    return draft;
}

} // namespace

DraftStore::DraftStore(QString folder, Secret key, QString holder)
    : folder_(std::move(folder)),
      key_(std::move(key)),
      holder_(std::move(holder))
{
    prepareSodium();
}

Secret DraftStore::newKey()
{
    prepareSodium();
    Key bytes{};
    std::array<char, 2 * keyBytes + 1> text{};
    randombytes_buf(bytes.data(), bytes.size());
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    Secret key = *Secret::parse(text.data());
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(text.data(), text.size());
    return key;
}

bool DraftStore::isKey(const Secret &secret)
{
    return KeyBytes(secret).whole();
}

bool DraftStore::isEmpty(const QString &folder)
{
    return !QDirIterator(folder, {u'*' + suffix}, QDir::Files | QDir::NoSymLinks).hasNext();
}

QString DraftStore::nameOf(const QString &service) const
{
    const KeyBytes key(key_);
    std::array<unsigned char, 16> digest{};
    const QByteArray what = holder_.toUtf8() + '\n' + service.toUtf8();
    crypto_generichash(digest.data(), digest.size(), raw(what), length(what), key.data(), keyBytes);
    return QString::fromLatin1(
               QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex())
           + suffix;
}

std::optional<DraftStore::Opened> DraftStore::open(const QString &name) const
{
    QFile file(folder_ + u'/' + name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QByteArray whole = file.read(largest);
    const QByteArrayView sealed(whole);
    if (!sealed.startsWith(header) || sealed.size() < header.size() + nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArrayView nonce = sealed.sliced(header.size(), nonceBytes);
    const QByteArrayView secret = sealed.sliced(header.size() + nonceBytes);
    const QByteArray bound = header.toByteArray() + name.toLatin1();
    QByteArray plain(secret.size() - tagBytes, Qt::Uninitialized);
    const KeyBytes key(key_);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()),
            nullptr,
            nullptr,
            raw(secret),
            length(secret),
            raw(bound),
            length(bound),
            raw(nonce),
            key.data())
        != 0)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(plain).object();
    domain::wipe({plain.data(), static_cast<std::size_t>(plain.size())});
    const auto draft = draftOf(object);
    if (!draft)
        return std::nullopt;
    return Opened{object.value(QLatin1String("holder")).toString(), *draft};
}

DraftStore::Found DraftStore::read(Instant now) const
{
    Found found;
    QDirIterator files(folder_, {u'*' + suffix, u'*' + asideSuffix}, QDir::Files | QDir::NoSymLinks);
    for (int i = 0; i < mostFiles && files.hasNext(); ++i) {
        const QFileInfo file(files.next());
        // A file cannot be younger than what it holds; so whatever it holds is over when the file is.
        const Instant written(std::chrono::seconds(file.lastModified().toSecsSinceEpoch()));
        if (written + life < now) {
            QFile::remove(file.filePath());
            continue;
        }
        if (!file.fileName().endsWith(suffix))
            continue;
        const auto opened = open(file.fileName());
        if (!opened) {
            ++found.unreadable;
            QFile::remove(file.filePath() + asideSuffix);
            QFile::rename(file.filePath(), file.filePath() + asideSuffix);
        } else if (opened->draft.changed + life < now) {
            QFile::remove(file.filePath());
        } else if (opened->holder == holder_ && nameOf(opened->draft.service) == file.fileName()) {
            found.drafts.push_back(opened->draft);
        }
    }
    return found;
}

bool DraftStore::write(const Draft &draft) const
{
    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(folder_) || !QFile::setPermissions(folder_, ours | QFile::ExeOwner))
        return false;
    QByteArray plain = plainOf(holder_, draft);
    const QString name = nameOf(draft.service);
    const QByteArray bound = header.toByteArray() + name.toLatin1();
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
    const KeyBytes key(key_);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()),
        nullptr,
        raw(plain),
        length(plain),
        raw(bound),
        length(bound),
        nullptr,
        raw(nonce),
        key.data());
    domain::wipe({plain.data(), static_cast<std::size_t>(plain.size())});
    const QByteArray whole = header.toByteArray() + nonce + sealed;
    QSaveFile file(folder_ + u'/' + name);
    return whole.size() <= largest && file.open(QIODevice::WriteOnly) && file.setPermissions(ours)
           && file.write(whole) == whole.size() && file.commit();
}

void DraftStore::remove(const QString &service) const
{
    QFile::remove(folder_ + u'/' + nameOf(service));
}

} // namespace session
