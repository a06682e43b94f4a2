// SPDX-License-Identifier: Apache-2.0
// SingleInstance: one program for each user and server; a second start hands what it was told to the first, and ends.
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

class QLocalSocket;

namespace client {

/// What the second start was told, and the first is to do.
struct Handover {
    QString language; ///< "ar", "en", or empty
    QString theme;    ///< "light", "dark", "system", or empty
    QStringList links;

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// A lock file decides who is first, since it is let go of with the process that held it, however that ended; a socket
/// that only this user may open brings the rest. Whatever else is said to the socket is dropped.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 longest = 8 * 1024; ///< bytes of a message
    static constexpr int mostPeers = 8;         ///< at once

    /// The folder is this user's alone; it is made if it is not there.
    SingleInstance(const QString &folder, const QString &server, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the first; then it listens.
    [[nodiscard]] bool isFirst();
    /// Of a second one: false when the first does not answer in time. It waits without an event loop.
    [[nodiscard]] bool handOver(const Handover &handover, std::chrono::milliseconds patience) const;

Q_SIGNALS:
    /// Another start wants this one to come to the front.
    void calledUp(const client::Handover &handover);

private:
    void welcome();
    void read(QLocalSocket *peer);

    QString socketName_;
    QLockFile lock_;
    QLocalServer server_;
};

} // namespace client
