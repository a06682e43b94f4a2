// SPDX-License-Identifier: Apache-2.0
// A real Secret Service that is locked and asks; the person dismisses what it asks, once, and is not asked twice.
#include "vault/keychain.h"

#include "tests/vault/asked.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QProcess>
#include <QTimer>

using namespace support;

/// What stands in for gcr-prompter and for the person before it, who presses "Cancel".
class Prompter : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    int asked = 0;

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus finds them by these names
    void BeginPrompting(const QDBusObjectPath &callback) { ready(callback, QString()); }
    void PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &, const QString &)
    {
        ++asked;
        ready(callback, QStringLiteral("no"));
    }
    void StopPrompting(const QDBusObjectPath &callback)
    {
        QDBusConnection::sessionBus().asyncCall(toCaller(callback, QStringLiteral("PromptDone")));
    }
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusMessage toCaller(const QDBusObjectPath &callback, const QString &method) const
    {
        return QDBusMessage::createMethodCall(message().service(),
            callback.path(),
            QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
            method);
    }
    void ready(const QDBusObjectPath &callback, const QString &reply)
    {
        QDBusMessage call = toCaller(callback, QStringLiteral("PromptReady"));
        // Half of an exchange in which a password would travel; it never does.
        const QByteArray half = QByteArray(191, '\x5a').prepend('\x01').toBase64();
        call << reply << QVariantMap() << QStringLiteral("[sx-aes-1]\npublic=%1\n").arg(QString::fromLatin1(half));
        // After the answer to what is being answered: it is not ready for more before.
        QTimer::singleShot(0, this, [call] { QDBusConnection::sessionBus().asyncCall(call); });
    }
};

class KeychainRefusedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(writeTo(keychain, QStringLiteral("session"), "kept"), QStringLiteral("ok"));
        QVERIFY(QDBusConnection::sessionBus().registerObject(
            QStringLiteral("/org/gnome/keyring/Prompter"), &prompter_, QDBusConnection::ExportAllSlots));
        QVERIFY(QDBusConnection::sessionBus().registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
        QProcess lock;
        lock.start(QStringLiteral("dbus-send"),
            QStringLiteral(
                "--session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
                "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login")
                .split(u' '));
        QVERIFY(lock.waitForFinished());
        QCOMPARE(lock.exitCode(), 0);
    }

    void init() { prompter_.asked = 0; }

    void aReadThatIsRefusedIsNotAnEmptyKeychain()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(readFrom(keychain, QStringLiteral("session")), QStringLiteral("vault.refused"));
        QCOMPARE(prompter_.asked, 1);
    }

    void neitherIsOneOfWhatWasNeverKept()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(readFrom(keychain, QStringLiteral("nothing")), QStringLiteral("vault.refused"));
    }

    void aWriteIsRefused()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(writeTo(keychain, QStringLiteral("session"), "new"), QStringLiteral("vault.refused"));
        QVERIFY(prompter_.asked > 0);
    }

private:
    QString owner_ = QStringLiteral("service.example/remembered");
    Prompter prompter_;
};

QTEST_GUILESS_MAIN(KeychainRefusedTest)
#include "tst_keychain_refused.moc"
