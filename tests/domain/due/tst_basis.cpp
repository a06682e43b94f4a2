// SPDX-License-Identifier: Apache-2.0
// What a pension is computed on: the last two years, their bound of 150 %, separate periods, the highest 180 months.
#include "domain/due/basis.h"
#include "domain/due/pension.h"
#include "tests/domain/due/given.h"

#include <QTest>

#include <algorithm>

using namespace domain;

namespace {

const Date today = day(2026, 11, 21);
const Month lateEnd = *Month::of(2040, 12); // far enough from 2001 for every month to count a fortieth

Basis oldBasis(const Service &service)
{
    return *basisOf(service, Scheme::Old, settledDueLaw, nullptr);
}

QString oldPension(const Service &service)
{
    const PensionFigures figures{Scheme::Old, Benefit::OldAge, oldBasis(service), today};
    return shown(pensionOf(figures, settledDueLaw, nullptr)->monthly.text());
}

/// 60 months at one wage, of which the last 24 at another: the wage five years ago and the average.
Service risen(int then, int now)
{
    return served(
        300, [=](int i) { return i < 276 ? then : now; }, lateEnd);
}

Service fallen(int high, int months, int low, int further)
{
    return served(
        months + further, [=](int i) { return i < months ? high : low; }, lateEnd);
}

} // namespace

class BasisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void averagesTheLastTwoYears();
    void averagesWhatThereIsOfLess();
    void boundsTheAverage_data();
    void boundsTheAverage();
    void paysTheCutByASeparatePension();
    void boundsNeitherTheVoluntaryNorTheLimited();
    void boundsOnlyFiveYears();
    void dividesWhereWagesFell_data();
    void dividesWhereWagesFell();
    void sumsTheSeparatePensions();
    void letsAHigherLastWageLowerAPension();
    void splitsOlderMonths();
    void averagesTheHighestMonths();
    void averagesPartMonthsInFull();
    void keepsAveragesExact();
    void refusesAnEmptyRecord();
};

void BasisTest::averagesTheLastTwoYears()
{
    const Basis basis = oldBasis(risen(8000, 9000));
    QVERIFY(basis.last.average == Amount(Money::riyals(9000)));
    QVERIFY(basis.last.months == Ratio(300));
    QVERIFY(!basis.earlier);
}

void BasisTest::averagesWhatThereIsOfLess()
{
    const Basis basis = oldBasis(served(3, [](int i) { return 3000 + 1000 * i; }));
    QVERIFY(basis.last.average == Amount(Money::riyals(4000)));
    QVERIFY(basis.last.cut.isZero());
}

// 2.2: five years ago 8,000, so at most 12,000; 13,000 is cut by 7.7 %, 15,000 by 20 %. 12.15: the difference is paid.
void BasisTest::boundsTheAverage_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("average");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("pension");
    const auto row = [](int now, const char *average, const char *cut, const char *pension) {
        QTest::addRow("2.2: from 8,000 to %d", now)
            << now << QString::fromLatin1(average) << QString::fromLatin1(cut) << QString::fromLatin1(pension);
    };
    row(11'999, "11999.00", "0.00", "7499.38");
    row(12'000, "12000.00", "0.00", "7500.00");
    row(13'000, "12000.00", "0.00", "7500.00");
    row(13'333, "12000.00", "0.00", "7500.00");    // 9.998 %
    row(13'334, "12000.00", "1334.00", "8333.75"); // 10.005 %
    row(15'000, "12000.00", "3000.00", "9375.00");
}

void BasisTest::boundsTheAverage()
{
    QFETCH(int, now);
    QFETCH(QString, average);
    QFETCH(QString, cut);
    QFETCH(QString, pension);
    const Service service = risen(8000, now);
    const Basis basis = oldBasis(service);
    QCOMPARE(shown(basis.last.average.text()), average);
    QCOMPARE(shown(basis.last.cut.text()), cut);
    QCOMPARE(oldPension(service), pension);
}

void BasisTest::paysTheCutByASeparatePension()
{
    Explanation why;
    QVERIFY(basisOf(risen(8000, 15'000), Scheme::Old, settledDueLaw, &why).ok());
    QCOMPARE(why.steps().size(), std::size_t(3));
    QCOMPARE(shown(why.steps()[2].rule.get().name), QStringLiteral("average.cut_paid"));
    QVERIFY(why.steps()[2].value == Figure(Ratio(1, 5)));
}

// L1 43/4; L1 38/3c: those whose rises were limited for the five years.
void BasisTest::boundsNeitherTheVoluntaryNorTheLimited()
{
    Service service = risen(8000, 13'000);
    service.months.back().voluntary = true;
    QCOMPARE(shown(oldBasis(service).last.average.text()), QStringLiteral("13000.00"));
    service.months.back().voluntary = false;
    const Month fiveYearsAgo = service.months[240].month;
    service.risesLimitedFrom = fiveYearsAgo.plus(1);
    QCOMPARE(shown(oldBasis(service).last.average.text()), QStringLiteral("12000.00"));
    service.risesLimitedFrom = fiveYearsAgo;
    QCOMPARE(shown(oldBasis(service).last.average.text()), QStringLiteral("13000.00"));
}

void BasisTest::boundsOnlyFiveYears()
{
    const auto risenFast = [](int months) {
        return served(
            months, [=](int i) { return i < months - 24 ? 2000 : 20'000; }, lateEnd);
    };
    QCOMPARE(shown(oldBasis(risenFast(59)).last.average.text()), QStringLiteral("20000.00"));
    QCOMPARE(shown(oldBasis(risenFast(60)).last.average.text()), QStringLiteral("3000.00"));
}

// 2.2, falling wages (L1 38/3d, Ann 8/2): a tenth, and two years on each side.
void BasisTest::dividesWhereWagesFell_data()
{
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("divide"); // months of the earlier stretch; 0 for none
    const auto row = [](const char *name, int high, int before, int low, int after, int divide) {
        QTest::newRow(name) << high << before << low << after << divide;
    };
    row("by a tenth", 10'000, 200, 9000, 100, 200);
    row("by less", 10'000, 200, 9001, 100, 0);
    row("by half", 10'000, 200, 5000, 100, 200);
    row("two years before", 10'000, 24, 5000, 100, 24);
    row("less than two years before", 10'000, 23, 5000, 100, 0);
    row("two years since", 10'000, 200, 5000, 24, 200);
    row("less than two years since: the last two years are the last stretch", 10'000, 200, 5000, 12, 188);
    row("a month since, too little to tell", 10'000, 200, 5000, 1, 0);
    row("not at all", 10'000, 200, 10'000, 100, 0);
}

void BasisTest::dividesWhereWagesFell()
{
    QFETCH(int, high);
    QFETCH(int, before);
    QFETCH(int, low);
    QFETCH(int, after);
    QFETCH(int, divide);
    const Basis basis = oldBasis(fallen(high, before, low, after));
    QCOMPARE(basis.earlier.has_value(), divide > 0);
    QVERIFY(basis.months() == Ratio(before + after));
    if (divide > 0)
        QVERIFY(basis.earlier->months == Ratio(divide));
}

void BasisTest::sumsTheSeparatePensions()
{
    // 10,000 × 200/480 + 5,000 × 100/480
    QCOMPARE(oldPension(fallen(10'000, 200, 5000, 100)), QStringLiteral("5208.33"));
    // 100 % of the mean of the two averages
    QCOMPARE(oldPension(fallen(20'000, 480, 10'000, 120)), QStringLiteral("15000.00"));
    const Service service = fallen(10'000, 200, 5000, 100);
    Explanation why;
    QVERIFY(basisOf(service, Scheme::Old, settledDueLaw, &why).ok());
    QCOMPARE(shown(why.steps().back().rule.get().name), QStringLiteral("average.separate"));
    QVERIFY(why.steps().back().value == Figure(service.months[200].month));
}

// Not a property, and so written down: a last wage that is higher by a riyal closes the gap of a tenth, and with it
// goes the separate pension on the better years.
void BasisTest::letsAHigherLastWageLowerAPension()
{
    QCOMPARE(oldPension(fallen(10'000, 200, 9000, 100)), QStringLiteral("6041.67"));
    QCOMPARE(oldPension(fallen(10'000, 200, 9001, 100)), QStringLiteral("5625.63"));
}

void BasisTest::splitsOlderMonths()
{
    const Month march2001 = *Month::of(2001, 3);
    const Service older = served(
        60, [](int) { return 8000; }, march2001);
    QCOMPARE(oldBasis(older).olderMonths(), 60);
    const Service both = served(
        60, [](int) { return 8000; }, march2001.plus(12));
    QCOMPARE(oldBasis(both).olderMonths(), 48);
    const Service later = served(
        60, [](int) { return 8000; }, march2001.plus(60));
    QCOMPARE(oldBasis(later).olderMonths(), 0);
    // 48 before and 12 after: 8,000 × (48/600 + 12/480) = 840, and so the minimum; twenty times as much shows it.
    const Service high = served(
        60, [](int) { return 40'000; }, march2001.plus(12));
    QCOMPARE(oldPension(high), QStringLiteral("4200.00"));
}

// L2 26/1: the highest 180, wherever they lie.
void BasisTest::averagesTheHighestMonths()
{
    const Service service = served(240, [](int i) { return i % 4 == 0 ? 20'000 : 10'000; });
    const Basis basis = *basisOf(service, Scheme::New, settledDueLaw, nullptr);
    // 60 months at 20,000 and 120 at 10,000
    QCOMPARE(shown(basis.last.average.rounded().text()), QStringLiteral("13333.33"));
    QVERIFY(basis.last.months == Ratio(240));
    const Basis few = *basisOf(served(100, 7000), Scheme::New, settledDueLaw, nullptr);
    QCOMPARE(shown(few.last.average.text()), QStringLiteral("7000.00"));
    for (const int months : {179, 180, 181}) {
        const Service ends = served(months, [](int i) { return i == 0 ? 1500 : 9000; });
        const Amount average = basisOf(ends, Scheme::New, settledDueLaw, nullptr)->last.average;
        QCOMPARE(average < Amount(Money::riyals(9000)), months < 181);
    }
}

// 12.18: the wage of a part month is its full one; only the months count by days.
void BasisTest::averagesPartMonthsInFull()
{
    Service service = served(2, 6000);
    service.months[0].part = Ratio(20, 31);
    service.newMonths = Ratio(51, 31);
    const Basis basis = *basisOf(service, Scheme::New, settledDueLaw, nullptr);
    QCOMPARE(shown(basis.last.average.text()), QStringLiteral("6000.00"));
    QVERIFY(basis.last.months == Ratio(51, 31));
}

void BasisTest::keepsAveragesExact()
{
    Service service = served(24, 10'000);
    service.months[3].wage = Amount(Money::riyals(10'000)) * Ratio(7, 6);
    const Amount average = oldBasis(service).last.average;
    QVERIFY(average.inHalalas() == Ratio(1'000'000 * 23) / 24 + Ratio(7'000'000, 144));
}

void BasisTest::refusesAnEmptyRecord()
{
    for (const Scheme scheme : {Scheme::Old, Scheme::New})
        QCOMPARE(basisOf({}, scheme, settledDueLaw, nullptr).fault(), refuse("months.none", "months"));
    QVERIFY(averageOfLast({}, 24).isZero());
    Service free = served(30, 0);
    QCOMPARE(basisOf(free, Scheme::Old, settledDueLaw, nullptr).fault(), refuse("amount.zero", "average"));
}

QTEST_APPLESS_MAIN(BasisTest)
#include "tst_basis.moc"
