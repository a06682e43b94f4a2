// SPDX-License-Identifier: Apache-2.0
// A real Secret Service: kept, given back, erased; and, once it is locked, locked and not empty.
#include "vault/keychain.h"

#include "tests/vault/asked.h"

#include <QProcess>

#include <memory>

using namespace support;

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhenItSaysSo()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(readFrom(keychain, QStringLiteral("nothing")), QStringLiteral("vault.empty"));
        QCOMPARE(eraseFrom(keychain, QStringLiteral("nothing")), QStringLiteral("ok"));
    }

    void keepsAndGivesAndErases()
    {
        const std::string longest(1024, 'k');
        {
            vault::Keychain keychain(owner_);
            QCOMPARE(writeTo(keychain, QStringLiteral("session"), longest), QStringLiteral("ok"));
            QCOMPARE(writeTo(keychain, QStringLiteral("arabic"), "سرّ \"1\"\n"), QStringLiteral("ok"));
        }
        vault::Keychain keychain(owner_);
        QCOMPARE(
            readFrom(keychain, QStringLiteral("session")), QStringLiteral("kept: ") + QString::fromStdString(longest));
        QCOMPARE(readFrom(keychain, QStringLiteral("arabic")), QStringLiteral("kept: سرّ \"1\"\n"));
        QCOMPARE(eraseFrom(keychain, QStringLiteral("arabic")), QStringLiteral("ok"));
        QCOMPARE(readFrom(keychain, QStringLiteral("arabic")), QStringLiteral("vault.empty"));
    }

    void keepsServersApart()
    {
        vault::Keychain other(QStringLiteral("other.example/remembered"));
        QCOMPARE(readFrom(other, QStringLiteral("session")), QStringLiteral("vault.empty"));
    }

    void provesItselfAndLeavesNothingBehind()
    {
        vault::Keychain keychain(owner_);
        QCOMPARE(
            codeOf([&](QObject *context, const vault::Vault::Finished &answer) { keychain.prove(context, answer); }),
            QStringLiteral("ok"));
        QProcess search;
        search.start(QStringLiteral("secret-tool"),
            {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"), QStringLiteral("Taminat")});
        QVERIFY(search.waitForFinished());
        const QByteArray found = search.readAllStandardError() + search.readAllStandardOutput();
        QVERIFY2(found.contains("session"), found.constData());
        QVERIFY2(!found.contains("proof-"), found.constData());
    }

    void dropsTheAnswerOfWhoIsGone()
    {
        vault::Keychain keychain(owner_);
        auto screen = std::make_unique<QObject>();
        keychain.read(QStringLiteral("nothing"), screen.get(), [](const auto &) { QFAIL("called"); });
        screen.reset();
        auto gone = std::make_unique<vault::Keychain>(owner_);
        gone->read(QStringLiteral("session"), &keychain, [](const auto &) {});
        gone.reset();
        QCOMPARE(readFrom(keychain, QStringLiteral("nothing")), QStringLiteral("vault.empty"));
    }

    // The last one: nobody is there to unlock it again.
    void isLockedAndNotEmptyOnceItIsLocked()
    {
        vault::Keychain keychain(owner_);
        QVERIFY(readFrom(keychain, QStringLiteral("session")).startsWith(QLatin1String("kept: ")));
        QProcess lock; // what a screen saver does; secret-tool's own "lock" crashes here
        lock.start(QStringLiteral("dbus-send"),
            QStringLiteral(
                "--session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
                "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login")
                .split(u' '));
        QVERIFY(lock.waitForFinished());
        QVERIFY2(lock.exitCode() == 0, lock.readAllStandardError().constData());
        QCOMPARE(readFrom(keychain, QStringLiteral("session")), QStringLiteral("vault.locked"));
        QCOMPARE(readFrom(keychain, QStringLiteral("nothing")), QStringLiteral("vault.locked"));
        QCOMPARE(writeTo(keychain, QStringLiteral("session"), "new"), QStringLiteral("vault.locked"));
    }

private:
    QString owner_ = QStringLiteral("service.example:8443/remembered");
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
