// SPDX-License-Identifier: Apache-2.0
// A real Secret Service that dies over a question: said so, and what it kept is not taken for gone.
#include "vault/keychain.h"

#include "tests/vault/asked.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTimer>

#include <csignal>

using namespace support;

class KeychainDiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItStopped_data()
    {
        QTest::addColumn<int>("question");
        QTest::newRow("while it is written to") << 0;
        QTest::newRow("while it is read") << 1;
        QTest::newRow("while it is to erase") << 2;
    }

    void saysThatItStopped()
    {
        QFETCH(const int, question);
        vault::Keychain keychain(QStringLiteral("service.example/remembered"));
        const QString name = QStringLiteral("session");
        if (question == 0) // only now it is open; the one that the bus starts after it is locked
            QCOMPARE(writeTo(keychain, name, "kept"), QStringLiteral("ok"));
        const pid_t daemon = pidOfTheKeychain();
        QVERIFY(daemon > 0);
        // It has the question and does not answer it any more.
        QCOMPARE(kill(daemon, SIGSTOP), 0);
        QTimer::singleShot(500, this, [daemon] { kill(daemon, SIGKILL); });
        const QString answered = question == 0   ? writeTo(keychain, name, "another")
                                 : question == 1 ? readFrom(keychain, name)
                                                 : eraseFrom(keychain, name);
        QCOMPARE(answered, QStringLiteral("vault.interrupted"));
        // The bus starts another one, which nobody has unlocked: it holds what was kept, and says that it is locked.
        QCOMPARE(readFrom(keychain, name), QStringLiteral("vault.locked"));
    }

private:
    static pid_t pidOfTheKeychain()
    {
        QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        return static_cast<pid_t>(bus->servicePid(QStringLiteral("org.freedesktop.secrets")).value());
    }
};

QTEST_GUILESS_MAIN(KeychainDiesTest)
#include "tst_keychain_dies.moc"
