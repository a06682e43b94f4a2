// SPDX-License-Identifier: Apache-2.0
// What login1 and the screen savers say on a bus of the test's own, and what follows from it.
#include "client/system_lock.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <unistd.h>

using client::SystemLock;

namespace {

const QString session = QStringLiteral("/org/freedesktop/login1/session/_31");

} // namespace

/// As much of login1 as is asked: which session a process is in, and to be waited for before sleep.
class Login : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~Login() override { release(); }
    /// Whether somebody holds a lock that was given out last.
    [[nodiscard]] bool isHeld() const
    {
        char nothing = 0;
        return watched_ >= 0 && read(watched_, &nothing, 1) < 0;
    }
    int given = 0;

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus finds them by these names
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(session); }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    // NOLINTEND(readability-identifier-naming)
    {
        release();
        int ends[2] = {-1, -1};
        if (what != QLatin1String("sleep") || mode != QLatin1String("delay")
            || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return QDBusUnixFileDescriptor();
        ++given;
        watched_ = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]);
        close(ends[1]);
        return lock;
    }

private:
    void release()
    {
        if (watched_ >= 0)
            close(watched_);
        watched_ = -1;
    }
    int watched_ = -1;
};

class SystemLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void locksWhenTheComputerDoes_data();
    void locksWhenTheComputerDoes();
    void sleepWaitsUntilItIsLocked();
    void withoutABusNothingHappens();

private:
    /// To the bus and back, on the client's way to it.
    void goRound();
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(address_, name);
    }

    QProcess daemon_;
    QString address_;
    Login login_;
};

void SystemLockTest::initTestCase()
{
    daemon_.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(daemon_.waitForStarted());
    QVERIFY(daemon_.waitForReadyRead(20'000));
    address_ = QString::fromLatin1(daemon_.readLine()).trimmed();
    QDBusConnection system = connection(QStringLiteral("login"));
    QVERIFY(system.registerObject(QStringLiteral("/org/freedesktop/login1"), &login_, QDBusConnection::ExportAllSlots));
    QVERIFY(system.registerService(QStringLiteral("org.freedesktop.login1")));
}

void SystemLockTest::goRound()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    const QDBusPendingCallWatcher asked(
        connection(QStringLiteral("client"))
            .asyncCall(QDBusMessage::createMethodCall(
                bus, QStringLiteral("/org/freedesktop/DBus"), bus, QStringLiteral("GetId"))));
    QSignalSpy answered(&asked, &QDBusPendingCallWatcher::finished);
    QTRY_COMPARE(answered.count(), 1);
}

void SystemLockTest::cleanupTestCase()
{
    for (const char *name : {"login", "client", "stranger"})
        QDBusConnection::disconnectFromBus(QLatin1String(name));
    daemon_.kill();
    QVERIFY(daemon_.waitForFinished());
}

void SystemLockTest::locksWhenTheComputerDoes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QVariantList>("said");
    QTest::addColumn<bool>("locks");

    const auto row = [](const char *name,
                         const QString &path,
                         const char *interface,
                         const char *member,
                         const QVariantList &said,
                         bool locks) {
        QTest::newRow(name) << path << QString::fromLatin1(interface) << QString::fromLatin1(member) << said << locks;
    };
    const QString manager = QStringLiteral("/org/freedesktop/login1");
    const auto changed = [](const QString &property, bool value) {
        return QVariantList{
            QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{property, value}}, QStringList()};
    };
    row("going to sleep", manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true}, true);
    row("waking up", manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {false}, false);
    row("the session is to be locked", session, "org.freedesktop.login1.Session", "Lock", {}, true);
    row("the session is unlocked", session, "org.freedesktop.login1.Session", "Unlock", {}, false);
    row("another session is to be locked",
        QStringLiteral("/org/freedesktop/login1/session/_32"),
        "org.freedesktop.login1.Session",
        "Lock",
        {},
        false);
    row("the session says that it is locked",
        session,
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        changed(QStringLiteral("LockedHint"), true),
        true);
    row("the session says that it is not",
        session,
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        changed(QStringLiteral("LockedHint"), false),
        false);
    row("the session is idle",
        session,
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        changed(QStringLiteral("IdleHint"), true),
        false);
    row("the screen saver begins",
        QStringLiteral("/org/freedesktop/ScreenSaver"),
        "org.freedesktop.ScreenSaver",
        "ActiveChanged",
        {true},
        true);
    row("GNOME's begins",
        QStringLiteral("/org/gnome/ScreenSaver"),
        "org.gnome.ScreenSaver",
        "ActiveChanged",
        {true},
        true);
    row("it ends", QStringLiteral("/org/gnome/ScreenSaver"), "org.gnome.ScreenSaver", "ActiveChanged", {false}, false);
}

void SystemLockTest::locksWhenTheComputerDoes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    QFETCH(const QString, member);
    QFETCH(const QVariantList, said);
    QFETCH(const bool, locks);
    const int before = login_.given;
    const SystemLock lock(connection(QStringLiteral("client")), connection(QStringLiteral("client")));
    QSignalSpy locking(&lock, &SystemLock::locking);
    QTRY_VERIFY(login_.given > before && login_.isHeld()); // asked for after the session was
    for (int i = 0; i < 3; ++i)
        goRound(); // the answer has come, and what followed from it is known to the bus
    locking.clear();
    QDBusConnection login = connection(QStringLiteral("login"));
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(said);
    QVERIFY(login.send(signal));
    // What comes after it on the same connection has come when this has.
    QDBusMessage last = QDBusMessage::createSignal(QStringLiteral("/org/gnome/ScreenSaver"),
        QStringLiteral("org.gnome.ScreenSaver"),
        QStringLiteral("ActiveChanged"));
    last << true;
    QVERIFY(login.send(last));
    QTRY_VERIFY(locking.count() >= (locks ? 2 : 1));
    QCOMPARE(locking.count(), locks ? 2 : 1);
}

void SystemLockTest::sleepWaitsUntilItIsLocked()
{
    const int before = login_.given;
    const SystemLock lock(connection(QStringLiteral("client")), connection(QStringLiteral("client")));
    bool heldWhileLocking = false;
    connect(&lock, &SystemLock::locking, this, [&] { heldWhileLocking = login_.isHeld(); });
    QTRY_VERIFY(login_.given > before && login_.isHeld());
    const auto sleep = [this](bool begins) {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("PrepareForSleep"));
        signal << begins;
        connection(QStringLiteral("login")).send(signal);
    };
    sleep(true);
    QTRY_VERIFY(!login_.isHeld());
    QVERIFY(heldWhileLocking);
    const int given = login_.given;
    sleep(false);
    QTRY_VERIFY(login_.given > given && login_.isHeld()); // for the next time
}

void SystemLockTest::withoutABusNothingHappens()
{
    const QDBusConnection none(QStringLiteral("no such connection"));
    const SystemLock lock(none, none);
    QSignalSpy locking(&lock, &SystemLock::locking);
    QCoreApplication::processEvents();
    QCOMPARE(locking.count(), 0);
}

QTEST_GUILESS_MAIN(SystemLockTest)
#include "tst_system_lock.moc"
