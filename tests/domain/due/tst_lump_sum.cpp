// SPDX-License-Identifier: Apache-2.0
// Lump sums, bought months and refunds (domain report 2.2, 2.4).
#include "domain/due/lump_sum.h"
#include "tests/domain/due/given.h"

#include <QTest>

using namespace domain;

namespace {

const Date today = day(2026, 11, 21);

QString lump(const Basis &basis)
{
    return amountOrFault(lumpSum(basis, settledDueLaw, nullptr));
}

Outcome<NotionalMonths> bought(const QString &average, int months)
{
    return notionalMonths(basis(average, months), today, settledDueLaw, nullptr);
}

QString refunded(const std::vector<YearPaid> &paid, const std::vector<YearPrices> &prices, int claimedIn)
{
    return amountOrFault(refund(paid, prices, claimedIn, settledDueLaw, nullptr));
}

} // namespace

class LumpSumTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paysPartsOfTheAverage_data();
    void paysPartsOfTheAverage();
    void paysEachStretchOnItsAverage();
    void sellsMonths_data();
    void sellsMonths();
    void takesInstalmentsFromThePension();
    void sellsOnlyWhatIsNeeded();
    void refundsWithPrices_data();
    void refundsWithPrices();
    void refusesBadRefunds_data();
    void refusesBadRefunds();
    void tellsHowARefundGrew();
};

// 2.2, the table of lump sums; 59, 60 and 61 months of 11.2; 6 % and 7 % before April 2001.
void LumpSumTest::paysPartsOfTheAverage_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("older");
    QTest::addColumn<QString>("sum");
    const auto row = [](const char *average, int months, int older, const char *sum) {
        QTest::addRow("2.2: %s, %d months, %d of them old", average, months, older)
            << QString::fromLatin1(average) << months << older << QString::fromLatin1(sum);
    };
    row("6000", 60, 0, "36000.00");
    row("6000", 90, 0, "57600.00");
    row("4500", 24, 0, "10800.00");
    row("8000", 119, 0, "104640.00");
    row("6000", 59, 0, "35400.00");
    row("6000", 61, 0, "36720.00");
    row("6000", 0, 0, "0.00");
    row("1000", 60, 60, "3600.00");
    row("1000", 61, 61, "3670.00");
    row("1000", 60, 20, "5200.00");  // 20 × 6 % and 40 × 10 %
    row("1000", 100, 60, "8400.00"); // 60 × 6 % and 40 × 12 %
    row("1000", 100, 80, "7400.00"); // 60 × 6 %, 20 × 7 % and 20 × 12 %
    row("0", 60, 0, "amount.zero basis.average");
    row("6000", -1, 0, "months.range basis.months");
}

void LumpSumTest::paysPartsOfTheAverage()
{
    QFETCH(QString, average);
    QFETCH(int, months);
    QFETCH(int, older);
    QFETCH(QString, sum);
    QCOMPARE(lump(basis(average, months, older)), sum);
}

void LumpSumTest::paysEachStretchOnItsAverage()
{
    Basis both = basis(QStringLiteral("5000"), 50);
    both.earlier = basis(QStringLiteral("10000"), 40).last;
    // 40 × 10 % of 10,000; then 20 × 10 % and 30 × 12 % of 5,000
    QCOMPARE(lump(both), QStringLiteral("68000.00"));
}

// 2.2: 96 months, average 6,000: 24 months for 25,920, and the pension is the minimum.
void LumpSumTest::sellsMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("buys");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("pension");
    const auto row = [](int months, const char *average, int buys, const char *cost, const char *pension) {
        QTest::addRow("2.2: %d months, %s", months, average)
            << months << QString::fromLatin1(average) << buys << QString::fromLatin1(cost)
            << QString::fromLatin1(pension);
    };
    row(96, "6000", 24, "25920.00", "1983.75");
    row(60, "6000", 60, "64800.00", "1983.75");
    row(119, "6000", 1, "1080.00", "1983.75");
    row(100, "20000", 20, "72000.00", "5000.00");
}

void LumpSumTest::sellsMonths()
{
    QFETCH(int, months);
    QFETCH(QString, average);
    QFETCH(int, buys);
    QFETCH(QString, cost);
    QFETCH(QString, pension);
    const auto notional = bought(average, months);
    QVERIFY(notional.ok());
    QCOMPARE(notional->bought, buys);
    QCOMPARE(shown(notional->cost.text()), cost);
    QCOMPARE(shown(notional->pension.text()), pension);
}

// Ann 6: a quarter of the pension a month.
void LumpSumTest::takesInstalmentsFromThePension()
{
    const auto notional = bought(QStringLiteral("20000"), 100);
    QCOMPARE(shown(notional->instalment.text()), QStringLiteral("1250.00"));
    QCOMPARE(notional->instalments, 58); // 57 whole ones, and 750
}

void LumpSumTest::sellsOnlyWhatIsNeeded()
{
    const QString average = QStringLiteral("6000");
    QCOMPARE(bought(average, 59).fault(), refuse("claim.too_few_months", "months"));
    QCOMPARE(bought(average, 59).fault().figure, 60);
    QCOMPARE(bought(average, 120).fault(), refuse("claim.not_needed", "months"));
    QCOMPARE(bought(QStringLiteral("0"), 96).fault(), refuse("amount.zero", "basis.average"));
}

// 2.4: both shares, raised by prices, at most 5.5 % a year, never less than was paid.
void LumpSumTest::refundsWithPrices_data()
{
    QTest::addColumn<int>("prices24"); // hundredths of a percent
    QTest::addColumn<int>("prices25");
    QTest::addColumn<int>("claimedIn");
    QTest::addColumn<QString>("sum");
    const auto row = [](const char *name, int prices24, int prices25, int claimedIn, const char *sum) {
        QTest::newRow(name) << prices24 << prices25 << claimedIn << QString::fromLatin1(sum);
    };
    row("claimed before prices moved", 200, 200, 2024, "2000.00");
    row("two years on", 200, 300, 2026, "2080.60");  // (1,000 × 1.02 + 1,000) × 1.03
    row("at most 5.5 %", 200, 900, 2026, "2131.10"); // 2,020 × 1.055
    row("just 5.5 %", 200, 550, 2026, "2131.10");
    row("prices fell", -100, -200, 2026, "2000.00");
    row("nothing known", 0, 0, 2040, "2000.00");
}

void LumpSumTest::refundsWithPrices()
{
    QFETCH(int, prices24);
    QFETCH(int, prices25);
    QFETCH(int, claimedIn);
    QFETCH(QString, sum);
    const std::vector<YearPaid> paid = {{2023, Money::riyals(1000)}, {2024, Money::riyals(1000)}};
    std::vector<YearPrices> prices = {{2024, Rate::hundredths(prices24)}, {2025, Rate::hundredths(prices25)}};
    if (claimedIn == 2024)
        prices = {{2025, Rate::hundredths(prices24)}};
    QCOMPARE(refunded(paid, prices, claimedIn), sum);
}

void LumpSumTest::refusesBadRefunds_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("claimedIn");
    QTest::addColumn<QString>("fault");
    QTest::newRow("before") << 2022 << 1000 << 2026 << QStringLiteral("period.unordered paid.1.year");
    QTest::newRow("twice") << 2023 << 1000 << 2026 << QStringLiteral("period.unordered paid.1.year");
    QTest::newRow("below zero") << 2024 << -1 << 2026 << QStringLiteral("amount.negative paid.1.paid");
    QTest::newRow("claimed before paid") << 2024 << 1000 << 2023 << QStringLiteral("date.order claimedIn");
    QTest::newRow("far away") << 2024 << 1000 << 9999 << QStringLiteral("date.order claimedIn");
    QTest::newRow("no such year") << 20'240 << 1000 << 2026 << QStringLiteral("period.unordered paid.1.year");
}

void LumpSumTest::refusesBadRefunds()
{
    QFETCH(int, year);
    QFETCH(int, paid);
    QFETCH(int, claimedIn);
    QFETCH(QString, fault);
    QCOMPARE(refunded({{2023, Money::riyals(1000)}, {year, Money::riyals(paid)}}, {}, claimedIn), fault);
    QCOMPARE(refunded({}, {}, 2026), QStringLiteral("months.none paid"));
    QCOMPARE(refunded(std::vector<YearPaid>(10'000), {}, 2026), QStringLiteral("period.too_many paid"));
    const Money most = Money::halalas(Money::limit);
    QCOMPARE(refunded({{2023, most}, {2024, most}}, {}, 2026), QStringLiteral("money.range paid"));
    QCOMPARE(refunded({{2023, most}}, {{2024, Rate::percent(5)}}, 2026), QStringLiteral("money.range paid"));
}

void LumpSumTest::tellsHowARefundGrew()
{
    Explanation why;
    const auto sum = refund({{2023, Money::riyals(1000)}}, {{2024, Rate::percent(2)}}, 2026, settledDueLaw, &why);
    QCOMPARE(shown(sum->text()), QStringLiteral("1020.00"));
    QCOMPARE(why.steps().size(), std::size_t(2));
    QVERIFY(why.steps()[0].value == Figure(Amount(Money::riyals(1020))));
    QVERIFY(why.steps()[1].value == Figure(*sum));
}

QTEST_APPLESS_MAIN(LumpSumTest)
#include "tst_lump_sum.moc"
