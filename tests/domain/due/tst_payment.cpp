// SPDX-License-Identifier: Apache-2.0
// From when to when a pension is paid, what it is held beside, what is taken from it, and working again (2.2, 2.4, 2.5).
#include "domain/due/payment.h"
#include "tests/domain/due/given.h"

#include <QTest>

using namespace domain;

namespace {

Money sar(const char *text)
{
    return riyals(QString::fromLatin1(text));
}

QString beside(ReturnToWork work)
{
    return amountOrFault(paidBesideWork(work, settledDueLaw, nullptr));
}

} // namespace

class PaymentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsTheMonthAfter();
    void paysAFamilyWhilePrisonLasts();
    void raisesWithTheBoard();
    void holdsTheLargerOfTwo_data();
    void holdsTheLargerOfTwo();
    void takesDebtsInPart_data();
    void takesDebtsInPart();
    void toldToDeductRefusesNonsense();
    void stopsOrTopsUpUnderTheOldLaw_data();
    void stopsOrTopsUpUnderTheOldLaw();
    void keepsPartUnderTheNewLaw_data();
    void keepsPartUnderTheNewLaw();
    void refusesBadReturns();
    void takesTheBetterOnLeavingAgain();
    void addsASecondPensionUnderTheNewLaw();
};

// Ann 4/4, 33: the first of the month after; of an early pension, after it was asked for.
void PaymentTest::beginsTheMonthAfter()
{
    const Date met = day(2026, 3, 1);
    const Date asked = day(2026, 6, 30);
    QCOMPARE(firstMonthPaid(Benefit::OldAge, met, asked), *Month::of(2026, 4));
    QCOMPARE(firstMonthPaid(Benefit::Death, day(2026, 12, 31), asked), *Month::of(2027, 1));
    QCOMPARE(firstMonthPaid(Benefit::Early, met, asked), *Month::of(2026, 7));
    QCOMPARE(firstMonthPaid(Benefit::Arduous, met, asked), *Month::of(2026, 7));
    QCOMPARE(firstMonthPaid(Benefit::Early, day(2026, 9, 2), asked), *Month::of(2026, 10));
    QCOMPARE(lastMonthPaid(day(2026, 5, 1)), *Month::of(2026, 5));
}

// 2.2: a sentence or stay of three months; until three months after release.
void PaymentTest::paysAFamilyWhilePrisonLasts()
{
    const Date today = day(2026, 11, 21);
    const auto paid = [&](Imprisonment imprisonment) { return monthsPaidInPrison(imprisonment, today, settledDueLaw); };
    const auto sentenced = paid({day(2026, 11, 2), std::nullopt, true});
    QCOMPARE(sentenced->first, *Month::of(2026, 12));
    QVERIFY(!sentenced->last);
    QCOMPARE(paid({day(2026, 8, 22), std::nullopt, false}).fault(), refuse("claim.too_early", "entered"));
    QCOMPARE(paid({day(2026, 8, 21), std::nullopt, false})->first, *Month::of(2026, 12));
    const auto released = paid({day(2025, 1, 31), day(2025, 10, 5), false});
    QCOMPARE(released->first, *Month::of(2025, 5)); // three months end on 30 April
    QVERIFY(released->last == *Month::of(2026, 1));
    QCOMPARE(paid({day(2025, 1, 31), day(2025, 1, 30), true}).fault(), refuse("date.order", "released"));
    QCOMPARE(paid({day(2027, 1, 1), std::nullopt, true}).fault(), refuse("date.order", "entered"));
}

// L2 26/2
void PaymentTest::raisesWithTheBoard()
{
    const std::vector<Rise> rises = {{day(2026, 1, 1), Rate::percent(2)},
        {day(2027, 1, 1), Rate::hundredths(150)},
        {day(2028, 1, 1), Rate::percent(1)}};
    const Money pension = sar("3333.33");
    const auto on = [&](Date since, Date date) { return amountOrFault(indexed(pension, since, date, rises, nullptr)); };
    QCOMPARE(on(day(2025, 6, 1), day(2025, 12, 31)), QStringLiteral("3333.33"));
    QCOMPARE(on(day(2025, 6, 1), day(2026, 1, 1)), QStringLiteral("3400.00"));
    QCOMPARE(on(day(2025, 6, 1), day(2027, 12, 31)), QStringLiteral("3451.00"));
    QCOMPARE(on(day(2026, 1, 1), day(2026, 12, 31)), QStringLiteral("3333.33")); // began with it
    QCOMPARE(amountOrFault(indexed(sar("-1"), day(2026, 1, 1), day(2026, 1, 1), {}, nullptr)),
        QStringLiteral("amount.negative pension"));
    QCOMPARE(amountOrFault(indexed(pension, day(2020, 1, 1), day(2029, 1, 1), {rises[1], rises[0]}, nullptr)),
        QStringLiteral("period.unordered rises.1"));
    const Rise fall{day(2026, 1, 1), Rate::percent(-1)};
    QCOMPARE(amountOrFault(indexed(pension, day(2020, 1, 1), day(2029, 1, 1), {fall}, nullptr)),
        QStringLiteral("amount.negative rises.0"));
    const Money most = Money::halalas(Money::limit);
    QCOMPARE(amountOrFault(indexed(most, day(2020, 1, 1), day(2029, 1, 1), rises, nullptr)),
        QStringLiteral("money.range pension"));
}

// 2.5: the larger only, topped up to 3,000 in all.
void PaymentTest::holdsTheLargerOfTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("held");
    const auto row = [](const char *one, const char *other, const char *held) {
        QTest::addRow("2.5: %s and %s", one, other)
            << QString::fromLatin1(one) << QString::fromLatin1(other) << QString::fromLatin1(held);
    };
    row("4000", "3500", "4000.00");
    row("3000", "3000", "3000.00");
    row("2999.99", "2000", "3000.00");
    row("1000", "1983.75", "2983.75");
    row("1983.75", "1983.75", "3000.00");
    row("0", "500", "500.00");
    row("-1", "500", "amount.negative one");
    row("1", "-500", "amount.negative other");
}

void PaymentTest::holdsTheLargerOfTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, held);
    QCOMPARE(amountOrFault(heldTogether(riyals(one), riyals(other), settledDueLaw, nullptr)), held);
}

// 2.5: a quarter for the institution's own debts, half where data were false; a quarter for one creditor, half for more.
void PaymentTest::takesDebtsInPart_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("falseData");
    QTest::addColumn<QString>("courts");
    QTest::addColumn<int>("creditors");
    QTest::addColumn<QString>("net");
    const auto row =
        [](const char *name, const char *own, bool falseData, const char *courts, int creditors, const char *net) {
            QTest::newRow(name) << QString::fromLatin1(own) << falseData << QString::fromLatin1(courts) << creditors
                                << QString::fromLatin1(net);
        };
    row("none", "0", false, "0", 0, "4000.01");
    row("own", "90000", false, "0", 0, "3000.01");
    row("own, after false data", "90000", true, "0", 0, "2000.00");
    row("a small one", "50", false, "0", 0, "3950.01");
    row("one creditor", "0", false, "90000", 1, "3000.01");
    row("several creditors", "0", false, "90000", 2, "2000.00");
    row("both in part", "90000", false, "90000", 1, "2000.01");
    row("two halves are no more than the whole", "90000", true, "90000", 3, "0.00");
}

void PaymentTest::takesDebtsInPart()
{
    QFETCH(QString, own);
    QFETCH(bool, falseData);
    QFETCH(QString, courts);
    QFETCH(int, creditors);
    QFETCH(QString, net);
    const Money pension = sar("4000.01");
    const auto taken =
        deductionsFrom(pension, {riyals(own), falseData, riyals(courts), creditors}, settledDueLaw, nullptr);
    QCOMPARE(shown(taken->net.text()), net);
    QCOMPARE(taken->net + taken->toInstitution + taken->byCourts, pension);
}

void PaymentTest::toldToDeductRefusesNonsense()
{
    const auto fault = [](Money pension, const Debts &debts) {
        const auto taken = deductionsFrom(pension, debts, settledDueLaw, nullptr);
        return shown(taken.fault().code) + QStringLiteral(" ") + shown(taken.fault().field);
    };
    QCOMPARE(fault(sar("-1"), {}), QStringLiteral("amount.negative pension"));
    QCOMPARE(fault(sar("1"), {sar("-1"), false, sar("0"), 0}), QStringLiteral("amount.negative debts.toInstitution"));
    QCOMPARE(fault(sar("1"), {sar("0"), false, sar("-1"), 0}), QStringLiteral("amount.negative debts.byCourts"));
    QCOMPARE(fault(sar("1"), {sar("0"), false, sar("0"), -1}), QStringLiteral("amount.negative debts.creditors"));
}

// 2.2: before sixty the pension stops, after it makes up what the wage lacks of the average.
void PaymentTest::stopsOrTopsUpUnderTheOldLaw_data()
{
    QTest::addColumn<QString>("wage");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<QString>("paid");
    QTest::newRow("before the age") << QStringLiteral("3000") << false << QStringLiteral("0.00");
    QTest::newRow("a wage far below") << QStringLiteral("3000") << true << QStringLiteral("5000.00"); // all of it
    QTest::newRow("a wage below") << QStringLiteral("6000") << true << QStringLiteral("4000.00");
    QTest::newRow("the same wage") << QStringLiteral("10000") << true << QStringLiteral("0.00");
    QTest::newRow("a higher wage") << QStringLiteral("12000") << true << QStringLiteral("0.00");
}

void PaymentTest::stopsOrTopsUpUnderTheOldLaw()
{
    QFETCH(QString, wage);
    QFETCH(bool, reached);
    QFETCH(QString, paid);
    ReturnToWork work;
    work.pension = sar("5000");
    work.average = sar("10000");
    work.wage = riyals(wage);
    work.reachedAge = reached;
    QCOMPARE(beside(work), paid);
}

// 2.4: 50, 75 or 100 % by the wage over the average of all; boundaries at half and at the whole.
void PaymentTest::keepsPartUnderTheNewLaw_data()
{
    QTest::addColumn<QString>("wage");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<QString>("paid");
    const auto row = [](const char *wage, bool reached, const char *paid) {
        QTest::addRow("2.4: %s of 10,000%s", wage, reached ? ", the age reached" : "")
            << QString::fromLatin1(wage) << reached << QString::fromLatin1(paid);
    };
    row("4000", false, "5000.00");
    row("5000", false, "5000.00");
    row("5000.01", false, "3750.00");
    row("9999.99", false, "3750.00");
    row("10000", false, "2500.00");
    row("20000", false, "2500.00");
    row("20000", true, "5000.00");
}

void PaymentTest::keepsPartUnderTheNewLaw()
{
    QFETCH(QString, wage);
    QFETCH(bool, reached);
    QFETCH(QString, paid);
    ReturnToWork work;
    work.scheme = Scheme::New;
    work.pension = sar("5000");
    work.wage = riyals(wage);
    work.averageOfAll = sar("10000");
    work.reachedAge = reached;
    QCOMPARE(beside(work), paid);
}

void PaymentTest::refusesBadReturns()
{
    ReturnToWork work;
    work.pension = sar("5000");
    work.average = sar("10000");
    QCOMPARE(beside(work), QStringLiteral("wage.zero wage"));
    work.wage = sar("-1");
    QCOMPARE(beside(work), QStringLiteral("amount.negative wage"));
    work.wage = sar("4000");
    work.scheme = Scheme::New;
    QCOMPARE(beside(work), QStringLiteral("amount.zero averageOfAll"));
    work.average = sar("-1");
    QCOMPARE(beside(work), QStringLiteral("amount.negative average"));
    work.pension = sar("-1");
    QCOMPARE(beside(work), QStringLiteral("amount.negative pension"));
}

// L1 38/4a: one pension on all months, or a second one beside the first.
void PaymentTest::takesTheBetterOnLeavingAgain()
{
    const Date on = day(2026, 11, 21);
    const auto after = [&](const char *former, const Basis &both, const Basis &second) {
        return amountOrFault(pensionAfterWork(Scheme::Old, sar(former), both, second, on, settledDueLaw, nullptr));
    };
    const Basis second = basis(QStringLiteral("12000"), 60);
    QCOMPARE(after("5000", basis(QStringLiteral("12000"), 360), second), QStringLiteral("9000.00"));
    const Basis low = basis(QStringLiteral("4000"), 60);
    QCOMPARE(after("5000", basis(QStringLiteral("4000"), 360), low), QStringLiteral("5500.00"));
    QCOMPARE(after("-1", low, low), QStringLiteral("amount.negative former"));
    QCOMPARE(after("1", basis(QStringLiteral("0"), 1), low), QStringLiteral("amount.zero both.basis.average"));
    QCOMPARE(after("1", low, basis(QStringLiteral("0"), 1)), QStringLiteral("amount.zero second.average"));
}

// R2 38: 2.25 % × 12,000 × 5 years beside the former pension.
void PaymentTest::addsASecondPensionUnderTheNewLaw()
{
    const Basis second = basis(QStringLiteral("12000"), 60);
    const auto sum =
        pensionAfterWork(Scheme::New, sar("4725"), second, second, day(2026, 11, 21), settledDueLaw, nullptr);
    QCOMPARE(shown(sum->text()), QStringLiteral("6075.00"));
}

QTEST_APPLESS_MAIN(PaymentTest)
#include "tst_payment.moc"
