// SPDX-License-Identifier: Apache-2.0
// Money: the wire's form to the letter, what people type, exact sums, and rounding half up.
#include "domain/money.h"
#include "readable.h"

#include <QTest>

using namespace domain;

static_assert(Money::riyals(4500) == Money::halalas(450'000));
static_assert(Money() == Money::zero());
static_assert(Money::riyals(1) - Money::halalas(101) == -Money::halalas(1));

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheWireToTheLetter_data();
    void readsTheWireToTheLetter();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void writesAmounts_data();
    void writesAmounts();
    void addsAndComparesExactly();
    void keepsItsRange();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void roundsTheContributionsOfTheTable_data();
    void roundsTheContributionsOfTheTable();
};

void MoneyTest::readsTheWireToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    for (const char *good :
        {"0.00", "0.05", "4500.00", "-12.05", "-0.01", "399.99", "45000.01", "10000000000000.00", "-10000000000000.00"})
        QTest::newRow(good) << QString::fromLatin1(good) << QString::fromLatin1(good);
    for (const char *bad : {"4500",
             "4500.0",
             "4500.000",
             "4,500.00",
             "04500.00",
             "00.00",
             ".50",
             "4500.",
             "+1.00",
             " 1.00",
             "1.00 ",
             "1e3",
             "0x10.00",
             "-",
             "-.",
             "--1.00",
             "1.0a",
             "NaN",
             "inf",
             "-0.00",
             "1.00.00",
             "٤٥٠٠٫٠٠"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QStringLiteral("money.form");
    for (const char *large : {"10000000000000.01", "-10000000000000.01", "99999999999999.99", "100000000000000.00"})
        QTest::newRow(large) << QString::fromLatin1(large) << QStringLiteral("money.range");
    QTest::newRow("thousand nines") << QString(1000, u'9') + QStringLiteral(".00") << QStringLiteral("money.range");
    QTest::newRow("empty") << QString() << QStringLiteral("field.required");
}

void MoneyTest::readsTheWireToTheLetter()
{
    QFETCH(QString, text);
    QTEST(answer(Money::parse(text.toStdString())), "kept");
}

void MoneyTest::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("4500", "4500.00");
    row("4500.5", "4500.50");
    row("4,500", "4500.00");
    row("4,500.00", "4500.00");
    row("1,234,567.89", "1234567.89");
    row("4 500", "4500.00");
    row("٤٬٥٠٠٫٥٠", "4500.50");
    row("٤٥٠٠", "4500.00");
    row("۴۵۰۰٫۵", "4500.50");
    row("٤،٥٠٠", "4500.00");
    row("0004500", "4500.00");
    row("-5", "-5.00");
    row("−5", "-5.00");
    row("0", "0.00");
    row("-0", "0.00");
    row("000000000000000000001", "1.00");
    row("45,00", "money.form");
    row("4,50", "money.form");
    row("4500,00", "money.form");
    row("4,5000", "money.form");
    row(",500", "money.form");
    row("4,,500", "money.form");
    row("4,500,", "money.form");
    row("4500.", "money.form");
    row(".5", "money.form");
    row("4.500,00", "money.form");
    row("4500.005", "money.form");
    row("1.2.3", "money.form");
    row("12,345.6,7", "money.form");
    row("5-", "money.form");
    row("-", "money.form");
    row("--5", "money.form");
    row("1e3", "money.form");
    row("خمسة", "money.form");
    row("100000000000000", "money.range");
    QTest::newRow("marks") << QStringLiteral("\u2066 4,500.00 \u2069") << QStringLiteral("4500.00");
    QTest::newRow("no-break") << QStringLiteral("4\u00A0500") << QStringLiteral("4500.00");
    QTest::newRow("empty") << QStringLiteral(" ") << QStringLiteral("field.required");
    QTest::newRow("junk") << QString(100'000, u',') << QStringLiteral("money.form");
}

void MoneyTest::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QTEST(answer(Money::fromTyped(typed.toStdString())), "kept");
}

void MoneyTest::writesAmounts_data()
{
    QTest::addColumn<qint64>("halalas");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grouped");
    const auto row = [](qint64 halalas, const char *text, const char *grouped) {
        QTest::newRow(text) << halalas << QString::fromLatin1(text) << QString::fromLatin1(grouped);
    };
    row(0, "0.00", "0.00");
    row(5, "0.05", "0.05");
    row(-5, "-0.05", "-0.05");
    row(99'999, "999.99", "999.99");
    row(100'000, "1000.00", "1,000.00");
    row(-123'456'789, "-1234567.89", "-1,234,567.89");
    row(Money::limit, "10000000000000.00", "10,000,000,000,000.00");
}

void MoneyTest::writesAmounts()
{
    QFETCH(qint64, halalas);
    const Money money = Money::halalas(halalas);
    QTEST(shown(money.text()), "text");
    QTEST(shown(money.grouped()), "grouped");
    QVERIFY(Money::fromTyped(money.grouped()) == Outcome<Money>(money));
}

void MoneyTest::addsAndComparesExactly()
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += Money::halalas(10);
    QVERIFY(sum == Money::riyals(100));
    sum -= Money::halalas(1);
    QVERIFY(sum < Money::riyals(100));
    QVERIFY((Money::riyals(3) - Money::riyals(5)).isNegative());
    QVERIFY((Money::riyals(3) - Money::riyals(3)).isZero());
    QCOMPARE(Money::halalas(12'345).inHalalas(), std::int64_t{12'345});
}

void MoneyTest::keepsItsRange()
{
    const Money most = Money::halalas(Money::limit);
    QCOMPARE(verdict(Money::checkedSum(most, Money::halalas(1))), QStringLiteral("money.range"));
    QCOMPARE(verdict(Money::checkedSum(-most, -most)), QStringLiteral("money.range"));
    QVERIFY(Money::checkedSum(most, -most) == Outcome<Money>(Money::zero()));
    QVERIFY(Money::checkedSum(most, Money::zero()) == Outcome<Money>(most));
}

void MoneyTest::roundsHalfUp_data()
{
    QTest::addColumn<qint64>("over");
    QTest::addColumn<qint64>("under");
    QTest::addColumn<qint64>("halalas");
    const auto row = [](qint64 over, qint64 under, qint64 halalas) {
        QTest::addRow("%lld/%lld", over, under) << over << under << halalas;
    };
    row(0, 1, 0);
    row(1, 3, 0);
    row(1, 2, 1);
    row(2, 3, 1);
    row(3, 2, 2);
    row(5, 2, 3);
    row(-1, 2, -1);
    row(-1, 3, 0);
    row(-5, 2, -3);
    row(7, 7, 1);
    row(49, 100, 0);
    row(50, 100, 1);
    row(499'999, 1'000'000, 0);
}

void MoneyTest::roundsHalfUp()
{
    QFETCH(qint64, over);
    QFETCH(qint64, under);
    QTEST(static_cast<qint64>(halfUp(over, under).inHalalas()), "halalas");
}

// The lines of the contribution table: wage × rate, wage in halalas, rate in hundredths of a percent, days of the month.
void MoneyTest::roundsTheContributionsOfTheTable_data()
{
    QTest::addColumn<QString>("wage");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("ofDays");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *wage, int rate, int days, int ofDays, const char *line) {
        QTest::addRow("%s at %d, %d of %d", wage, rate, days, ofDays)
            << QString::fromLatin1(wage) << rate << days << ofDays << QString::fromLatin1(line);
    };
    row("10000.00", 900, 31, 31, "900.00");
    row("9166.66", 75, 30, 30, "68.75");
    row("9166.66", 200, 30, 30, "183.33");
    row("4333.33", 900, 30, 30, "390.00");
    row("4333.33", 75, 30, 30, "32.50");
    row("4333.33", 200, 30, 30, "86.67");
    row("1501.00", 900, 30, 30, "135.09");
    row("1501.00", 75, 30, 30, "11.26");
    row("10000.00", 900, 20, 31, "580.65");
    row("10000.00", 75, 20, 31, "48.39");
    row("10000.00", 200, 20, 31, "129.03");
    row("10000.00", 900, 9, 30, "270.00");
    row("10000.00", 75, 14, 28, "37.50");
    row("3500.00", 200, 17, 31, "38.39");
    row("45000.00", 900, 30, 30, "4050.00");
}

void MoneyTest::roundsTheContributionsOfTheTable()
{
    QFETCH(QString, wage);
    QFETCH(int, rate);
    QFETCH(int, days);
    QFETCH(int, ofDays);
    const Wide halalas = Money::parse(wage.toStdString())->inHalalas();
    QTEST(shown(halfUp(halalas * rate * days, Wide{10'000} * ofDays).text()), "line");
}

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
