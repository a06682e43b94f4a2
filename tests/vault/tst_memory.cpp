// SPDX-License-Identifier: Apache-2.0
// The vault that ends with the program keeps to the same promises as the others.
#include "vault/memory.h"

#include "tests/vault/asked.h"

#include <memory>

using namespace support;

class MemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndGivesAndErases()
    {
        vault::Memory vault;
        const QString name = QStringLiteral("session");
        QCOMPARE(readFrom(vault, name), QStringLiteral("vault.empty"));
        QCOMPARE(writeTo(vault, name, "first"), QStringLiteral("ok"));
        QCOMPARE(writeTo(vault, name, "second"), QStringLiteral("ok"));
        QCOMPARE(readFrom(vault, name), QStringLiteral("kept: second"));
        QCOMPARE(readFrom(vault, QStringLiteral("another")), QStringLiteral("vault.empty"));
        QCOMPARE(eraseFrom(vault, name), QStringLiteral("ok"));
        QCOMPARE(eraseFrom(vault, name), QStringLiteral("ok"));
        QCOMPARE(readFrom(vault, name), QStringLiteral("vault.empty"));
    }

    void dropsTheAnswerOfWhoIsGone()
    {
        vault::Memory vault;
        auto screen = std::make_unique<QObject>();
        vault.read(QStringLiteral("session"), screen.get(), [](const auto &) { QFAIL("called"); });
        screen.reset();
        QCOMPARE(readFrom(vault, QStringLiteral("session")), QStringLiteral("vault.empty"));
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
