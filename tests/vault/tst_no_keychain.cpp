// SPDX-License-Identifier: Apache-2.0
// A machine without a keychain says so, and is not taken for an empty one.
#include "vault/keychain.h"

#include "tests/vault/asked.h"

using namespace support;

class NoKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); }

    void saysThatThereIsNone()
    {
        vault::Keychain keychain(QStringLiteral("service.example/remembered"));
        QCOMPARE(readFrom(keychain, QStringLiteral("session")), QStringLiteral("vault.unavailable"));
        QCOMPARE(writeTo(keychain, QStringLiteral("session"), "secret"), QStringLiteral("vault.unavailable"));
        QCOMPARE(eraseFrom(keychain, QStringLiteral("session")), QStringLiteral("vault.unavailable"));
        QCOMPARE(
            codeOf([&](QObject *context, const vault::Vault::Finished &answer) { keychain.prove(context, answer); }),
            QStringLiteral("vault.unavailable"));
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_no_keychain.moc"
