// SPDX-License-Identifier: Apache-2.0
// Ratio, rate and amount: exact, in lowest terms, rounded once.
#include "domain/law/amount.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

static_assert(Ratio(6, 8) == Ratio(3, 4));
static_assert(Ratio(6, -8) == Ratio(-3, 4));
static_assert(Ratio(0, 7) == Ratio());
static_assert(Ratio(1, 3) + Ratio(1, 6) == Ratio(1, 2));
static_assert(Ratio(1, 3) - Ratio(1, 2) == Ratio(-1, 6));
static_assert(Ratio(2, 3) * Ratio(9, 4) == Ratio(3, 2));
static_assert(Ratio(2, 3) / Ratio(-4, 9) == Ratio(-3, 2));
static_assert(Ratio(2, 3) < Ratio(3, 4) && Ratio(-1, 2) < Ratio(-1, 3) && Ratio(1) > Ratio(0));
static_assert(Ratio(7, 2).floor() == 3 && Ratio(-7, 2).floor() == -4 && Ratio(4).floor() == 4);
static_assert(Ratio(7, 2).ceiling() == 4 && Ratio(-7, 2).ceiling() == -3 && Ratio(4).ceiling() == 4);
static_assert(Rate::percent(9) + Rate::hundredths(75) == Rate::hundredths(975));
static_assert(Rate::hundredths(950).ratio() == Ratio(19, 200));
static_assert(
    Amount(Money::riyals(10'000)) * Ratio(20, 31) * Rate::percent(9) == Amount::halalas(Ratio(1'800'000, 31)));
static_assert(Amount(Money::riyals(30)) / Amount(Money::riyals(40)) == Ratio(3, 4));

class RatioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadInFull_data();
    void isReadInFull();
    void isReadWithDecimals_data();
    void isReadWithDecimals();
    void keepsWhatInt64CouldNot();
    void writesRates_data();
    void writesRates();
    void writesAmounts_data();
    void writesAmounts();
    void isRoundedOnce();
};

void RatioTest::isReadInFull_data()
{
    QTest::addColumn<qint64>("over");
    QTest::addColumn<qint64>("under");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 over, qint64 under, const char *text) {
        QTest::newRow(text) << over << under << QString::fromLatin1(text);
    };
    row(0, 5, "0");
    row(7, 1, "7");
    row(-7, 1, "-7");
    row(3, 40, "3/40");
    row(-6, 80, "-3/40");
    row(INT64_MAX, 2, "9223372036854775807/2");
}

void RatioTest::isReadInFull()
{
    QFETCH(qint64, over);
    QFETCH(qint64, under);
    QTEST(shown(Ratio(over, under).text()), "text");
}

void RatioTest::isReadWithDecimals_data()
{
    QTest::addColumn<qint64>("over");
    QTest::addColumn<qint64>("under");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 over, qint64 under, int places, const char *text) {
        QTest::addRow("%lld/%lld to %d", over, under, places) << over << under << places << QString::fromLatin1(text);
    };
    row(3, 40, 6, "0.075");
    row(1, 3, 4, "0.3333");
    row(2, 3, 4, "0.6667");
    row(-2, 3, 2, "-0.67");
    row(1999, 1000, 2, "2");
    row(9999, 1000, 2, "10");
    row(-1, 1000, 2, "0");
    row(5, 10, 0, "1");
    row(12, 1, 3, "12");
    row(10, 4, 3, "2.5");
}

void RatioTest::isReadWithDecimals()
{
    QFETCH(qint64, over);
    QFETCH(qint64, under);
    QFETCH(int, places);
    QTEST(shown(Ratio(over, under).decimal(places)), "text");
}

void RatioTest::keepsWhatInt64CouldNot()
{
    const Ratio large(INT64_MAX, 3);
    QVERIFY(large * Ratio(INT64_MAX, 5) / Ratio(INT64_MAX, 5) == large);
    QVERIFY(large + large - large == large);
    QVERIFY(Ratio(INT64_MAX, 2) > Ratio(INT64_MAX, 3));
}

void RatioTest::writesRates_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QString>("text");
    for (const auto &[hundredths, text] : {std::pair{975, "9.75%"},
             std::pair{900, "9%"},
             std::pair{950, "9.5%"},
             std::pair{75, "0.75%"},
             std::pair{0, "0%"}})
        QTest::newRow(text) << hundredths << QString::fromLatin1(text);
}

void RatioTest::writesRates()
{
    QFETCH(int, hundredths);
    QTEST(shown(Rate::hundredths(hundredths).text()), "text");
}

void RatioTest::writesAmounts_data()
{
    QTest::addColumn<qint64>("halalas");
    QTest::addColumn<qint64>("parts");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 halalas, qint64 parts, const char *text) {
        QTest::newRow(text) << halalas << parts << QString::fromLatin1(text);
    };
    row(1'000'000 * 20, 31, "6451.612903");
    row(350'000 * 17, 31, "1919.354839");
    row(700'000, 1, "7000.00");
    row(700'050, 1, "7000.50");
    row(700'055, 1, "7000.55");
    row(-1, 1, "-0.01");
    row(1, 8, "0.00125");
}

void RatioTest::writesAmounts()
{
    QFETCH(qint64, halalas);
    QFETCH(qint64, parts);
    QTEST(shown(Amount::halalas(Ratio(halalas, parts)).text()), "text");
}

void RatioTest::isRoundedOnce()
{
    const Amount wage = Amount(Money::riyals(10'000)) * Ratio(20, 31);
    QCOMPARE(shown((wage * Rate::percent(9)).rounded().text()), QStringLiteral("580.65"));
    QCOMPARE(shown((wage * Rate::hundredths(75)).rounded().text()), QStringLiteral("48.39"));
    QCOMPARE(shown((-(wage * Rate::percent(2))).rounded().text()), QStringLiteral("-129.03"));
    QCOMPARE(shown(Amount::halalas(Ratio(1, 2)).rounded().text()), QStringLiteral("0.01"));
}

QTEST_APPLESS_MAIN(RatioTest)
#include "tst_ratio.moc"
