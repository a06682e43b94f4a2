// SPDX-License-Identifier: Apache-2.0
// The signals of login1 and of the screen savers.
#include "client/system_lock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

namespace client {
namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

QDBusMessage toManager(const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login, managerPath, manager, method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

SystemLock::SystemLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent),
      system_(system),
      session_(session)
{
    system_.connect(login, managerPath, manager, QStringLiteral("PrepareForSleep"), this, SLOT(sleepPrepared(bool)));
    watchSession();
    delaySleep();
    // Not only of whoever owns the name now: a screen saver may begin later.
    for (const char *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        session_.connect(QString(),
            QString(),
            QLatin1String(saver),
            QStringLiteral("ActiveChanged"),
            this,
            SLOT(screenSaverTurned(bool)));
}

void SystemLock::watchSession()
{
    QDBusMessage call = toManager(QStringLiteral("GetSessionByPID"));
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(system_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *watcher;
        if (path.isError()) // no session of login1: started by a service, or on another system
            return;
        system_.connect(login,
            path.value().path(),
            QStringLiteral("org.freedesktop.login1.Session"),
            QStringLiteral("Lock"),
            this,
            SLOT(sessionLocked()));
        system_.connect(login,
            path.value().path(),
            QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"),
            this,
            SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    });
}

void SystemLock::delaySleep()
{
    QDBusMessage call = toManager(QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Taminat") << QStringLiteral("Hides what is on the screen")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(system_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *watcher;
        if (!lock.isError())
            delay_ = lock.value();
    });
}

void SystemLock::sleepPrepared(bool begins)
{
    if (!begins)
        return delaySleep();
    Q_EMIT locking();
    // After the next painting: the first picture after the sleep is the locked screen.
    QTimer::singleShot(0, this, [this] { delay_ = QDBusUnixFileDescriptor(); });
}

void SystemLock::sessionLocked()
{
    Q_EMIT locking();
}

void SystemLock::sessionChanged(const QString &, const QVariantMap &changed, const QStringList &)
{
    if (changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT locking();
}

void SystemLock::screenSaverTurned(bool active)
{
    if (active)
        Q_EMIT locking();
}

} // namespace client
