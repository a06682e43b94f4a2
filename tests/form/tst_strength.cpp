// SPDX-License-Identifier: Apache-2.0
// The meter: what everybody tries first is weakest, a few words of one's own are strong, one's own data count for little.
#include "form/strength.h"

#include <QElapsedTimer>
#include <QTest>

using form::Strength;
using form::strengthOf;

class StrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedHasNone() { QVERIFY(strengthOf({}, {}) == Strength::None); }

    void whatIsRefusedIsWeakest_data()
    {
        QTest::addColumn<QString>("password");
        for (const char *each : {"a", "1234567", "password1", "qwertyuiop", "11111111"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void whatIsRefusedIsWeakest()
    {
        QFETCH(const QString, password);
        QVERIFY(strengthOf(password, {}) == Strength::VeryWeak);
    }

    void aFewWordsAreStrong()
    {
        QVERIFY(strengthOf(QStringLiteral("seven lamps over the harbour"), {}) >= Strength::Strong);
        QVERIFY(strengthOf(QStringLiteral("أربع نخلات عند البئر"), {}) >= Strength::Strong);
    }

    void onesOwnWordsCountForLittle()
    {
        const QString name = QStringLiteral("alqahtaniabdullah");
        const QStringList own{QStringLiteral("Abdullah Alqahtani")};
        QVERIFY(strengthOf(name, own) < strengthOf(name, {}));
    }

    void aPasteOfEverythingDoesNotHoldUpTheWindow()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(strengthOf(QString(100'000, QLatin1Char('a')) + QStringLiteral("b7"), {}) == Strength::VeryWeak);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(StrengthTest)
#include "tst_strength.moc"
