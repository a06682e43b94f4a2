// SPDX-License-Identifier: Apache-2.0
// SystemLock: tells when the computer locks its screen or goes to sleep, so that the program locks itself before.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace client {

/// Listens to login1 on the system's bus and to the screen savers on the session's. Where there is no bus nothing is
/// ever told, and the idle lock remains.
class SystemLock : public QObject {
    Q_OBJECT
public:
    SystemLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

Q_SIGNALS:
    void locking();

private Q_SLOTS:
    void sleepPrepared(bool begins);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void screenSaverTurned(bool active);

private:
    void watchSession();
    /// Holds the sleep up until what is shown is hidden; the system waits for it a few seconds at most.
    void delaySleep();

    QDBusConnection system_;
    QDBusConnection session_;
    QDBusUnixFileDescriptor delay_;
};

} // namespace client
