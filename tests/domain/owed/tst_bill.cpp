// SPDX-License-Identifier: Apache-2.0
// Bills: a line for each subscriber and nothing kept of them, corrections of earlier months with their fines, credits.
#include "domain/owed/bill.h"
#include "tests/domain/readable.h"

#include <QTest>

#include <cstdlib>
#include <new>

namespace {

long allocations = 0; // of this whole program, through operator new

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    std::abort();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

using namespace domain;

namespace {

constexpr Branches all{.annuities = true, .hazards = true, .saned = true};

Month month(int year, unsigned number)
{
    return *Month::of(year, number);
}

Insured saudi(std::int64_t riyals)
{
    return {.branches = all, .days = DateRange(day(2020, 1, 1)), .wage = {.basic = Money::riyals(riyals)}};
}

/// The bill of February 2026, due on 15 March.
Outcome<BillTotal> paidOn(Date on, const Contribution &month, const std::vector<Adjustment> &adjustments, Money credit,
    Explanation *why = nullptr)
{
    const ContributionLaw law;
    return totalOf(month, dueDateOf(::month(2026, 2), Advance::No, {}, law), on, adjustments, credit, law, why);
}

QString shownAdjustment(const Outcome<Adjustment> &adjustment)
{
    return adjustment ? shown(adjustment->difference.total().text() + ' ' + adjustment->fine.text())
                      : shown(adjustment.fault().code + ' ' + adjustment.fault().field);
}

} // namespace

class BillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSumOfItsLines();
    void goesOnAfterARefusal();
    void allocatesNothing();
    void exemptsPublicBodies();
    void adjustsMonthsThatWereBilled();
    void refusesAnAdjustment();
    void addsUp_data();
    void addsUp();
    void paidLateCostsAFine_data();
    void paidLateCostsAFine();
    void refusesSumsBeyondTheRange();
};

void BillTest::isTheSumOfItsLines()
{
    const BillingMonth billing(month(2026, 3), {});
    auto bill = MonthlyBill::open(billing, {});
    Contribution sum;
    for (int i = 1; i <= 100; ++i)
        sum += bill->add(saudi(i * 997))->contribution;
    QVERIFY(bill->sums() == sum);
    QCOMPARE(bill->lines(), std::int64_t{100});
    QVERIFY(bill->sums().total() == bill->sums().subscriber() + bill->sums().employer());
}

void BillTest::goesOnAfterARefusal()
{
    const BillingMonth billing(month(2026, 3), {});
    auto bill = MonthlyBill::open(billing, {});
    QVERIFY(bill->add(saudi(5'000)).ok());
    QCOMPARE(verdict(bill->add(saudi(0))), QStringLiteral("wage.zero"));
    QVERIFY(bill->add(saudi(5'000)).ok());
    QCOMPARE(bill->lines(), std::int64_t{2});
    QCOMPARE(shown(bill->sums().total().text()), QStringLiteral("2150.00"));
}

void BillTest::allocatesNothing()
{
    const BillingMonth billing(month(2026, 3), {});
    auto bill = MonthlyBill::open(billing, {});
    std::vector<Insured> people;
    for (int i = 1; i <= 1'000; ++i) {
        people.push_back(saudi(i * 47));
        people.back().wage.housingInKind = i % 3 == 0;
        people.back().days = DateRange(*Date::of(2026, 3, static_cast<unsigned>(1 + i % 31)));
        if (i % 5 == 0)
            people.back().wageAtOthers = Money::riyals(30'000);
        if (i % 7 == 0)
            people.back().mostByRise = Amount(Money::riyals(9'000)) * Ratio(11, 10);
    }
    const long before = allocations;
    for (const Insured &person : people)
        if (!bill->add(person))
            std::abort();
    QCOMPARE(allocations, before);
    Explanation why;
    QVERIFY(bill->add(people.front(), &why).ok());
    QVERIFY(allocations > before); // the count does count
}

void BillTest::exemptsPublicBodies()
{
    const BillingMonth billing(month(2026, 3), {});
    auto bill = MonthlyBill::open(billing, {.publicBody = true});
    QCOMPARE(shown(bill->add(saudi(1'000))->contribution.total().text()), QStringLiteral("215.00"));
}

// A rise from 5,000 to 6,000 found out months later: 215.00 a month, fined from the day it should have been paid.
void BillTest::adjustsMonthsThatWereBilled()
{
    const auto adjusted =
        [](unsigned number, const std::optional<Insured> &billed, const std::optional<Insured> &corrected) {
            return shownAdjustment(
                adjustmentOf(BillingMonth(month(2026, number), {}), {}, billed, corrected, {}, day(2026, 5, 10)));
        };
    QCOMPARE(adjusted(1, saudi(5'000), saudi(6'000)), QStringLiteral("215.00 12.90")); // three months of delay
    QCOMPARE(adjusted(3, saudi(5'000), saudi(6'000)), QStringLiteral("215.00 4.30"));
    QCOMPARE(adjusted(4, saudi(5'000), saudi(6'000)), QStringLiteral("215.00 0.00"));
    QCOMPARE(adjusted(1, saudi(6'000), saudi(5'000)), QStringLiteral("-215.00 0.00"));
    QCOMPARE(adjusted(1, {}, saudi(6'000)), QStringLiteral("1290.00 77.40"));
    QCOMPARE(adjusted(1, saudi(6'000), {}), QStringLiteral("-1290.00 0.00")); // registered by mistake
    QCOMPARE(adjusted(1, saudi(6'000), saudi(6'000)), QStringLiteral("0.00 0.00"));
}

void BillTest::refusesAnAdjustment()
{
    const auto zero = adjustmentOf(BillingMonth(month(2026, 1), {}), {}, saudi(5'000), saudi(0), {}, day(2026, 5, 10));
    QCOMPARE(shownAdjustment(zero), QStringLiteral("wage.zero corrected.wage.basic"));
    const auto early = adjustmentOf(BillingMonth(month(1990, 1), {}), {}, saudi(5'000), {}, {}, day(2026, 5, 10));
    QCOMPARE(shownAdjustment(early), QStringLiteral("date.outside_table billed.month"));
    const auto surcharge = adjustmentOf(
        BillingMonth(month(2026, 1), {}), {.surcharge = Rate::percent(3)}, saudi(5'000), {}, {}, day(2026, 5, 10));
    QCOMPARE(shownAdjustment(surcharge), QStringLiteral("rate.range billed.surcharge"));
}

void BillTest::addsUp_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<int>("fine");
    QTest::addColumn<int>("credit");
    QTest::addColumn<QString>("sums"); // credit used, credit left, to pay
    const auto row = [](int difference, int fine, int credit, const char *sums) {
        QTest::addRow("%d + %d - %d", difference, fine, credit)
            << difference << fine << credit << QString::fromLatin1(sums);
    };
    // beside 1,000 of the month
    row(0, 0, 0, "0.00 0.00 1000.00");
    row(200, 10, 0, "0.00 0.00 1210.00");
    row(200, 10, 300, "300.00 0.00 910.00");
    row(0, 0, 1'500, "1000.00 500.00 0.00");
    row(-300, 0, 0, "0.00 0.00 700.00");
    row(-1'400, 0, 100, "0.00 500.00 0.00");
}

void BillTest::addsUp()
{
    QFETCH(int, difference);
    QFETCH(int, fine);
    QFETCH(int, credit);
    const Contribution of{.hazards = Money::riyals(1'000)};
    const auto total = paidOn(day(2026, 3, 15),
        of,
        {{month(2026, 1), {.hazards = Money::riyals(difference)}, Money::riyals(fine)}},
        Money::riyals(credit));
    QTEST(shown(total->creditUsed.text() + ' ' + total->creditLeft.text() + ' ' + total->toPay.text()), "sums");
    QVERIFY(total->toPay - total->creditLeft
            == total->contributions + total->adjustments + total->fines - Money::riyals(credit));
}

void BillTest::paidLateCostsAFine_data()
{
    QTest::addColumn<domain::Date>("on");
    QTest::addColumn<int>("credit");
    QTest::addColumn<QString>("sums");
    const auto row = [](Date on, int credit, const char *sums) {
        QTest::addRow("%s, %d", on.text().c_str(), credit) << on << credit << QString::fromLatin1(sums);
    };
    row(day(2026, 3, 15), 0, "0.00 1000.00");
    row(day(2026, 3, 16), 0, "20.00 1020.00");
    row(day(2026, 4, 15), 0, "20.00 1020.00");
    row(day(2026, 4, 16), 0, "40.00 1040.00");
    row(day(2040, 1, 1), 0, "1000.00 2000.00");
    row(day(2026, 4, 16), 400, "24.00 624.00"); // the credit was there in time
    row(day(2026, 4, 16), 1'500, "0.00 0.00");
}

void BillTest::paidLateCostsAFine()
{
    QFETCH(domain::Date, on);
    QFETCH(int, credit);
    Explanation why;
    const auto total = paidOn(on, {.hazards = Money::riyals(1'000)}, {}, Money::riyals(credit), &why);
    QTEST(shown(total->fines.text() + ' ' + total->toPay.text()), "sums");
    QCOMPARE(why.steps().size() > 1, !total->fines.isZero());
}

void BillTest::refusesSumsBeyondTheRange()
{
    const Money most = Money::halalas(Money::limit);
    const Adjustment large{month(2026, 1), {.hazards = most}, Money()};
    QCOMPARE(verdict(paidOn(day(2026, 3, 15), {}, {large, large}, {})), QStringLiteral("money.range"));
    QCOMPARE(verdict(paidOn(day(2026, 3, 15), {.hazards = most}, {large}, {})), QStringLiteral("money.range"));
    QCOMPARE(verdict(paidOn(day(2026, 3, 15), {}, {}, -most)), QStringLiteral("amount.negative"));
}

QTEST_APPLESS_MAIN(BillTest)
#include "tst_bill.moc"
