// SPDX-License-Identifier: Apache-2.0
// One line of JSON from the second to the first, and one word back.
#include "client/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <optional>
#include <utility>

namespace client {
namespace {

constexpr QByteArrayView taken("taken\n");
constexpr int mostLinks = 8;
constexpr std::chrono::seconds speakBy{2}; // who has not said it by then is cut off

QByteArray lineOf(const Handover &handover)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("language"), handover.language},
                             {QStringLiteral("theme"), handover.theme},
                             {QStringLiteral("links"), QJsonArray::fromStringList(handover.links)}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

QString oneOf(const QJsonValue &value, std::initializer_list<QLatin1String> allowed)
{
    for (const QLatin1String each : allowed)
        if (value.toString() == each)
            return each;
    return {};
}

std::optional<Handover> handoverOf(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Handover handover{oneOf(object.value(QLatin1String("language")), {QLatin1String("ar"), QLatin1String("en")}),
        oneOf(object.value(QLatin1String("theme")),
            {QLatin1String("light"), QLatin1String("dark"), QLatin1String("system")}),
        {}};
    const QJsonArray links = object.value(QLatin1String("links")).toArray();
    for (qsizetype i = 0; i < links.size() && i < mostLinks; ++i)
        handover.links.append(links.at(i).toString());
    return handover;
}

/// Short: the path of a socket may have about a hundred characters.
QString baseOf(const QString &folder, const QString &server)
{
    const QByteArray digest = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(folder).absoluteFilePath(QStringLiteral("taminat-") + QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &server, QObject *parent)
    : QObject(parent),
      socketName_(baseOf(folder, server) + QStringLiteral(".socket")),
      lock_(baseOf(folder, server) + QStringLiteral(".lock"))
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    lock_.setStaleLockTime(0); // never by age: only when its process is no more
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst()
{
    if (lock_.isLocked())
        return true;
    if (!lock_.tryLock(0))
        return lock_.error() != QLockFile::LockFailedError; // where no lock can be made, nobody is kept from starting
    QLocalServer::removeServer(socketName_);                // of one that was killed
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.setMaxPendingConnections(mostPeers);
    (void)server_.listen(socketName_); // without it the second start says that the first does not answer
    return true;
}

bool SingleInstance::handOver(const Handover &handover, std::chrono::milliseconds patience) const
{
    constexpr unsigned long pause = 50; // milliseconds
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    // The first may hold its lock and not listen yet.
    for (socket.connectToServer(socketName_); !socket.waitForConnected(left()); socket.connectToServer(socketName_)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(pause);
    }
    socket.write(lineOf(handover));
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(left()))
            return false;
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(left()))
            return false;
    return socket.readLine(taken.size() + 1) == taken;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *peer = server_.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (server_.findChildren<QLocalSocket *>().size() > mostPeers) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        peer->setReadBufferSize(longest);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        QTimer::singleShot(speakBy, peer, [peer] { peer->abort(); });
        if (peer->bytesAvailable() > 0)
            read(peer);
    }
}

void SingleInstance::read(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() >= longest)
            peer->abort();
        return;
    }
    const auto handover = handoverOf(peer->readLine(longest + 1));
    if (!handover)
        return peer->abort();
    peer->write(taken.data(), taken.size());
    peer->disconnectFromServer();
    Q_EMIT calledUp(*handover);
}

} // namespace client
