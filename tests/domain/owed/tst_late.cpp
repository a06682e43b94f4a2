// SPDX-License-Identifier: Apache-2.0
// Due dates, late fines, waivers, the order of payments, instalments: §1.6 and its settled readings.
#include "domain/owed/account.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

Date date(const QString &text)
{
    return *Date::parse(text.toStdString());
}

Month month(const QString &text)
{
    return *Month::parse(text.toStdString());
}

Money money(const QString &text)
{
    return *Money::parse(text.toStdString());
}

Holidays holidays(const QString &list)
{
    Holidays days;
    for (const QString &range : list.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList ends = range.split(QLatin1Char('/'));
        days.push_back(*DateRange::of(date(ends.first()), date(ends.last())));
    }
    return days;
}

const Holidays none;

Charge charge(const char *of, std::int64_t riyals)
{
    const Month billed = month(QString::fromLatin1(of));
    return {billed, Money::riyals(riyals), dueDateOf(billed, Advance::No, none, {})};
}

Payment payment(const char *on, std::int64_t riyals)
{
    return {date(QString::fromLatin1(on)), Money::riyals(riyals)};
}

// "contributions left, fine, fine left" of each month, and the credit
QString shownState(const AccountState &state)
{
    QStringList texts;
    for (const ChargeState &charge : state.charges)
        texts << shown(charge.contributionsLeft.text() + ' ' + charge.fine.text() + ' ' + charge.fineLeft.text());
    return texts.join(QStringLiteral(", ")) + QStringLiteral(" | ") + shown(state.credit.text());
}

} // namespace

class LateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDue_data();
    void isDue();
    void finesTheTable_data();
    void finesTheTable();
    void finesFromTheWindow_data();
    void finesFromTheWindow();
    void stopsWhereItShould();
    void waives_data();
    void waives();
    void laysPaymentsOldestFirst();
    void laysPaymentsInTheOtherOrder();
    void keepsCreditForTheNextBill();
    void finesWhatIsLeft();
    void takesWaiversOff();
    void tellsHowABillStands();
    void refusesAnAccount_data();
    void refusesAnAccount();
    void refusesSumsBeyondTheRange();
    void cutsADebtIntoParts_data();
    void cutsADebtIntoParts();
    void followsAPlan_data();
    void followsAPlan();
    void countsWorkingDays();
};

void LateTest::isDue_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<bool>("inAdvance");
    QTest::addColumn<QString>("free");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char *name, const char *of, bool inAdvance, const char *free, const char *dates) {
        QTest::newRow(name) << QString::fromLatin1(of) << inAdvance << QString::fromLatin1(free)
                            << QString::fromLatin1(dates);
    };
    row("§8.12", "2026-05", false, "", "2026-06-15 2026-06-15");
    row("§8.12 voluntary", "2026-05", true, "", "2026-05-15 2026-05-15");
    row("over the year", "2026-12", false, "", "2027-01-15 2027-01-15");
    row("§11.2 after a short month", "2026-01", false, "", "2026-02-15 2026-02-15");
    row("one holiday at the end", "2026-05", false, "2026-06-15/2026-06-15", "2026-06-15 2026-06-16");
    row("the last five all", "2026-05", false, "2026-06-08/2026-06-20", "2026-06-15 2026-06-20");
    row("before the last five", "2026-05", false, "2026-06-01/2026-06-10", "2026-06-15 2026-06-15");
    row("two of five", "2026-05", false, "2026-06-09/2026-06-11 2026-06-14/2026-06-14", "2026-06-15 2026-06-17");
    row("a day in two holidays",
        "2026-05",
        false,
        "2026-06-14/2026-06-15 2026-06-15/2026-06-16",
        "2026-06-15 2026-06-17");
}

void LateTest::isDue()
{
    QFETCH(QString, of);
    QFETCH(bool, inAdvance);
    QFETCH(QString, free);
    const DueDate due = dueDateOf(month(of), inAdvance ? Advance::Yes : Advance::No, holidays(free), {});
    QTEST(shown(due.window.text() + ' ' + due.extended.text()), "dates");
    ContributionLaw strict;
    strict.extendsForHolidays = false;
    QVERIFY(dueDateOf(month(of), Advance::No, holidays(free), strict).extended
            == dueDateOf(month(of), Advance::No, none, strict).window);
}

void LateTest::finesTheTable_data()
{
    QTest::addColumn<QString>("paidOn");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("fine");
    const auto row = [](const char *paidOn, int months, const char *fine) {
        QTest::newRow(paidOn) << QString::fromLatin1(paidOn) << months << QString::fromLatin1(fine);
    };
    // §1.6: the bill of January 2026, 21,500.00
    row("2026-02-01", 0, "0.00");
    row("2026-02-15", 0, "0.00");
    row("2026-02-16", 1, "430.00");
    row("2026-03-15", 1, "430.00");
    row("2026-03-16", 2, "860.00");
    row("2026-08-20", 7, "3010.00");
    row("2030-04-15", 50, "21500.00");
    row("2030-04-16", 51, "21500.00");
    row("9999-12-31", 95687, "21500.00");
}

void LateTest::finesTheTable()
{
    QFETCH(QString, paidOn);
    const DueDate due = dueDateOf(month(QStringLiteral("2026-01")), Advance::No, none, {});
    QTEST(monthsLate(due, date(paidOn)), "months");
    QTEST(shown(lateFine(Money::riyals(21'500), due, date(paidOn), {}).text()), "fine");
}

// §12.3: months are counted from the window, also where holidays extended it.
void LateTest::finesFromTheWindow_data()
{
    QTest::addColumn<QString>("paidOn");
    QTest::addColumn<int>("months");
    for (const auto &[paidOn, months] : {std::pair{"2026-02-18", 0},
             std::pair{"2026-02-19", 1},
             std::pair{"2026-03-15", 1},
             std::pair{"2026-03-16", 2}})
        QTest::newRow(paidOn) << QString::fromLatin1(paidOn) << months;
}

void LateTest::finesFromTheWindow()
{
    QFETCH(QString, paidOn);
    const DueDate due =
        dueDateOf(month(QStringLiteral("2026-01")), Advance::No, holidays(QStringLiteral("2026-02-13/2026-02-15")), {});
    QTEST(monthsLate(due, date(paidOn)), "months");
}

void LateTest::stopsWhereItShould()
{
    const DueDate due = dueDateOf(month(QStringLiteral("2026-01")), Advance::No, none, {});
    const Money bill = Money::riyals(21'500);
    const Date late = day(2030, 4, 16);
    ContributionLaw uncapped;
    uncapped.fineCap = Rate::percent(1'000);
    QCOMPARE(shown(lateFine(bill, due, late, uncapped).text()), QStringLiteral("21930.00"));           // §1.6
    QCOMPARE(shown(lateFine(bill, due, late, {}, day(2026, 3, 16)).text()), QStringLiteral("860.00")); // Reg 57
    QCOMPARE(shown(lateFine(bill, due, late, {}, day(2026, 2, 1)).text()), QStringLiteral("0.00"));
    const Money most = Money::halalas(Money::limit);
    QVERIFY(lateFine(most, due, day(9999, 12, 31), {}) == most);
    QCOMPARE(shown(lateFine(Money::halalas(25), due, day(2026, 2, 16), {}).text()), QStringLiteral("0.01"));
}

void LateTest::waives_data()
{
    QTest::addColumn<QString>("paidOn");
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("byBoard");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *paidOn, int part, bool byBoard, const char *result) {
        QTest::addRow("%d hundredths on %s%s", part, paidOn, byBoard ? " by the board" : "")
            << QString::fromLatin1(paidOn) << part << byBoard << QString::fromLatin1(result);
    };
    row("2026-02-25", 10'000, false, "430.00"); // ten days late
    row("2026-02-26", 10'000, false, "waiver.too_much");
    row("2026-02-26", 5'000, false, "215.00");
    row("2026-02-26", 5'001, false, "waiver.too_much");
    row("2026-02-26", 10'000, true, "430.00");
    row("2026-02-26", 0, false, "0.00");
    row("2026-02-26", 10'001, true, "rate.range");
    row("2026-02-26", -1, true, "rate.range");
}

void LateTest::waives()
{
    QFETCH(QString, paidOn);
    QFETCH(int, part);
    QFETCH(bool, byBoard);
    const DueDate due = dueDateOf(month(QStringLiteral("2026-01")), Advance::No, none, {});
    QTEST(answer(waived(Money::riyals(430),
              Rate::hundredths(part),
              due,
              date(paidOn),
              byBoard ? Authority::Board : Authority::Governor,
              {})),
        "result");
}

void LateTest::laysPaymentsOldestFirst()
{
    // January fined once (430), February not; 22,000 covers January, its fine, and 70 of February.
    const auto state = accountOn(day(2026, 3, 10),
        {charge("2026-01", 21'500), charge("2026-02", 1'000)},
        {payment("2026-03-10", 22'000)},
        {},
        {});
    QCOMPARE(shownState(*state), QStringLiteral("0.00 430.00 0.00, 930.00 0.00 0.00 | 0.00"));
    QCOMPARE(shown(state->owed().text()), QStringLiteral("930.00"));
}

void LateTest::laysPaymentsInTheOtherOrder()
{
    ContributionLaw law;
    law.order = PaymentOrder::ContributionsFirst;
    const auto state = accountOn(day(2026, 3, 10),
        {charge("2026-01", 21'500), charge("2026-02", 1'000)},
        {payment("2026-03-10", 22'000)},
        {},
        law);
    QCOMPARE(shownState(*state), QStringLiteral("0.00 430.00 430.00, 500.00 0.00 0.00 | 0.00"));
}

void LateTest::keepsCreditForTheNextBill()
{
    const std::vector<Charge> charges{charge("2026-01", 100), charge("2026-02", 100)};
    const std::vector<Payment> payments{payment("2026-02-10", 150)};
    QCOMPARE(
        shownState(*accountOn(day(2026, 2, 28), charges, payments, {}, {})), QStringLiteral("0.00 0.00 0.00 | 50.00"));
    QCOMPARE(shownState(*accountOn(day(2026, 3, 1), charges, payments, {}, {})),
        QStringLiteral("0.00 0.00 0.00, 50.00 0.00 0.00 | 0.00"));
}

// Each month of delay is charged on what was left when it began: 100 for one month, 40 for two more.
void LateTest::finesWhatIsLeft()
{
    const auto state = accountOn(day(2026, 5, 1), {charge("2026-01", 100)}, {payment("2026-02-20", 60)}, {}, {});
    QCOMPARE(shownState(*state), QStringLiteral("40.00 3.60 3.60 | 0.00"));
    const auto inTime = accountOn(day(2026, 5, 1), {charge("2026-01", 100)}, {payment("2026-02-15", 60)}, {}, {});
    QCOMPARE(shownState(*inTime), QStringLiteral("40.00 2.40 2.40 | 0.00"));
}

void LateTest::takesWaiversOff()
{
    const Month january = month(QStringLiteral("2026-01"));
    const auto state = accountOn(day(2026, 3, 10),
        {charge("2026-01", 21'500)},
        {payment("2026-03-10", 22'000)},
        {{january, Money::riyals(215)}},
        {});
    QCOMPARE(shownState(*state), QStringLiteral("0.00 215.00 0.00 | 285.00"));
}

void LateTest::tellsHowABillStands()
{
    const auto standing = [](const char *on, const std::vector<Payment> &payments) {
        return accountOn(date(QString::fromLatin1(on)), {charge("2026-01", 100)}, payments, {}, {})
            ->charges.front()
            .standing;
    };
    QVERIFY(standing("2026-02-15", {}) == ChargeStanding::Issued);
    QVERIFY(standing("2026-02-15", {payment("2026-02-10", 1)}) == ChargeStanding::PartlyPaid);
    QVERIFY(standing("2026-02-15", {payment("2026-02-10", 100)}) == ChargeStanding::Paid);
    QVERIFY(standing("2026-02-16", {payment("2026-02-10", 99)}) == ChargeStanding::Overdue);
    QVERIFY(standing("2026-02-16", {payment("2026-02-16", 100)}) == ChargeStanding::Overdue); // its fine is left
    QVERIFY(standing("2026-02-16", {payment("2026-02-16", 102)}) == ChargeStanding::Paid);
}

void LateTest::refusesAnAccount_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("paid");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *first, const char *second, int paid, const char *refusal) {
        QTest::newRow(refusal) << QString::fromLatin1(first) << QString::fromLatin1(second) << paid
                               << QString::fromLatin1(refusal);
    };
    row("2026-02", "2026-01", 1, "bill.unordered bills.1");
    row("2026-01", "2026-01", 1, "bill.unordered bills.1");
    row("2026-01", "2026-02", 0, "amount.zero payments.0");
    row("2026-01", "2026-02", -1, "amount.negative payments.0");
}

void LateTest::refusesAnAccount()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, paid);
    const auto account = accountOn(day(2026, 5, 1),
        {charge(qPrintable(first), 100), charge(qPrintable(second), 100)},
        {payment("2026-02-01", paid)},
        {},
        {});
    QVERIFY(!account);
    QTEST(shown(account.fault().code + ' ' + account.fault().field), "refusal");
}

void LateTest::refusesSumsBeyondTheRange()
{
    Charge large = charge("2026-01", 100);
    large.contributions = Money::halalas(Money::limit);
    QCOMPARE(verdict(accountOn(day(2026, 5, 1), {large}, {}, {}, {})), QStringLiteral("money.range"));
    const std::vector<Payment> payments(2, {day(2026, 5, 1), Money::halalas(Money::limit)});
    QCOMPARE(
        verdict(planOn(day(2026, 5, 1), payments, payments, {}, Scheme::Old, none, {})), QStringLiteral("money.range"));
}

void LateTest::cutsADebtIntoParts_data()
{
    QTest::addColumn<QString>("debt");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *debt, int count, const char *plan) {
        QTest::addRow("%s in %d", debt, count) << QString::fromLatin1(debt) << count << QString::fromLatin1(plan);
    };
    row("100.00", 3, "2026-01-31 33.33, 2026-02-28 33.33, 2026-03-31 33.34");
    row("100.00", 1, "2026-01-31 100.00");
    row("0.02", 3, "2026-01-31 0.00, 2026-02-28 0.00, 2026-03-31 0.02");
    row("0.00", 3, "amount.zero");
    row("-1.00", 3, "amount.zero");
    row("100.00", 0, "instalment.count");
    row("100.00", 121, "instalment.count");
}

void LateTest::cutsADebtIntoParts()
{
    QFETCH(QString, debt);
    QFETCH(int, count);
    const auto plan = instalmentsOf(money(debt), count, day(2026, 1, 31));
    QStringList texts;
    if (plan)
        for (const Payment &part : *plan)
            texts << shown(part.on.text() + ' ' + part.amount.text());
    QTEST(plan ? texts.join(QStringLiteral(", ")) : shown(plan.fault().code), "plan");
}

void LateTest::followsAPlan_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("paid");
    QTest::addColumn<QString>("unpaidBill");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("state"); // standing, since, pay all by
    const auto row = [](const char *on, int paid, const char *unpaidBill, bool isNew, const char *state) {
        QTest::addRow("%s, %d paid, %s", on, paid, state)
            << QString::fromLatin1(on) << paid << QString::fromLatin1(unpaidBill) << isNew
            << QString::fromLatin1(state);
    };
    // 300 in three parts, on the 10th of January, February, March 2026
    row("2026-01-10", 0, "", false, "good - -");
    row("2026-01-11", 0, "", false, "missed 2026-01-10 -");
    row("2026-01-11", 100, "", false, "good - -");
    row("2026-02-11", 100, "", false, "missed 2026-02-10 -");
    row("2026-03-11", 300, "", false, "fulfilled - -");
    row("2026-02-16", 200, "2026-02-15", false, "cancelled 2026-02-15 2026-03-17");
    row("2026-02-15", 200, "2026-02-15", false, "good - -");
    row("2026-02-16", 200, "2026-02-15", true, "cancelled 2026-02-15 2026-03-29");
}

void LateTest::followsAPlan()
{
    QFETCH(QString, on);
    QFETCH(int, paid);
    QFETCH(QString, unpaidBill);
    QFETCH(bool, isNew);
    const auto plan = instalmentsOf(Money::riyals(300), 3, day(2026, 1, 10));
    const std::vector<Payment> payments = paid > 0 ? std::vector{payment("2026-01-05", paid)} : std::vector<Payment>{};
    const auto state = planOn(date(on),
        *plan,
        payments,
        unpaidBill.isEmpty() ? std::optional<Date>() : date(unpaidBill),
        isNew ? Scheme::New : Scheme::Old,
        none,
        {});
    const char *names[] = {"good", "missed", "cancelled", "fulfilled"};
    const auto text = [](const std::optional<Date> &day) { return day ? day->text() : std::string("-"); };
    QTEST(shown(std::string(names[static_cast<int>(state->standing)]) + ' ' + text(state->since) + ' '
                + text(state->payAllBy)),
        "state");
}

void LateTest::countsWorkingDays()
{
    // Thursday 2026-11-19; Friday and Saturday are free.
    QCOMPARE(shown(afterWorkingDays(day(2026, 11, 19), 1, none).text()), QStringLiteral("2026-11-22"));
    QCOMPARE(shown(afterWorkingDays(day(2026, 11, 19), 5, none).text()), QStringLiteral("2026-11-26"));
    QCOMPARE(shown(afterWorkingDays(day(2026, 11, 19), 1, holidays(QStringLiteral("2026-11-22/2026-11-23"))).text()),
        QStringLiteral("2026-11-24"));
    QCOMPARE(shown(afterWorkingDays(day(2026, 11, 19), 0, none).text()), QStringLiteral("2026-11-19"));
}

QTEST_APPLESS_MAIN(LateTest)
#include "tst_late.moc"
