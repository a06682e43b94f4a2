// SPDX-License-Identifier: Apache-2.0
// Contributions: the golden table of §1.5, rates by date, the wage and its limits, who is in which branch.
#include "domain/owed/bill.h"
#include "domain/owed/contribution.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

constexpr Branches saudi{.annuities = true, .hazards = true, .saned = true};
constexpr Branches foreigner{.annuities = false, .hazards = true, .saned = false};

Money money(const QString &text)
{
    return *Money::parse(text.toStdString());
}

Month month(const QString &text)
{
    return *Month::parse(text.toStdString());
}

DateRange service(const QString &from, const QString &until)
{
    const auto last = until.isEmpty() ? std::optional<Date>() : *Date::parse(until.toStdString());
    return *DateRange::of(*Date::parse(from.toStdString()), last);
}

// "630.00 630.00 52.50 52.50 140.00 | 682.50 822.50 1505.00"
QString lines(const Contribution &contribution)
{
    QStringList texts;
    for (const Money part : {contribution.annuitiesSubscriber,
             contribution.annuitiesEmployer,
             contribution.sanedSubscriber,
             contribution.sanedEmployer,
             contribution.hazards})
        texts << shown(part.text());
    QStringList sums;
    for (const Money sum : {contribution.subscriber(), contribution.employer(), contribution.total()})
        sums << shown(sum.text());
    return texts.join(QLatin1Char(' ')) + QStringLiteral(" | ") + sums.join(QLatin1Char(' '));
}

} // namespace

class ContributionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costsWhatTheTableSays_data();
    void costsWhatTheTableSays();
    void keepsTheLimitsOfWages_data();
    void keepsTheLimitsOfWages();
    void hasTheRateOfTheLastDay_data();
    void hasTheRateOfTheLastDay();
    void readsTheOtherDatesOfTheSteps();
    void roundsWhereItIsSet();
    void coversByAgeAndPosting_data();
    void coversByAgeAndPosting();
    void limitsRisesAfterFifty_data();
    void limitsRisesAfterFifty();
    void makesMonthsOfDaysAndHours_data();
    void makesMonthsOfDaysAndHours();
    void addsASurcharge();
    void extendsProtection();
    void refuses_data();
    void refuses();
    void tellsItsSteps();
};

void ContributionTest::costsWhatTheTableSays_data()
{
    QTest::addColumn<bool>("isSaudi");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QStringList>("wage"); // basic, housing or "in kind", at other employers
    QTest::addColumn<QString>("of");
    QTest::addColumn<QStringList>("days"); // joined, left
    QTest::addColumn<QString>("contributory");
    QTest::addColumn<QString>("costs");
    const auto row = [](const char *name,
                         const char *who,
                         const QStringList &wage,
                         const char *of,
                         const QStringList &days,
                         const char *contributory,
                         const char *costs) {
        const QString kind = QString::fromLatin1(who);
        QTest::newRow(name) << (kind != QLatin1String("other")) << (kind == QLatin1String("new")) << wage
                            << QString::fromLatin1(of) << days << QString::fromLatin1(contributory)
                            << QString::fromLatin1(costs);
    };
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(';')); };
    const QStringList always{QStringLiteral("2020-01-01"), QString()};
    row("8,000 + 2,000 housing",
        "old",
        words("8000.00;2000.00;0.00"),
        "2026-03",
        always,
        "10000.00",
        "900.00 900.00 75.00 75.00 200.00 | 975.00 1175.00 2150.00");
    row("7,333.33 + 1,833.33",
        "old",
        words("7333.33;1833.33;0.00"),
        "2026-03",
        always,
        "9166.66",
        "825.00 825.00 68.75 68.75 183.33 | 893.75 1077.08 1970.83");
    row("4,333.33",
        "old",
        words("4333.33;0.00;0.00"),
        "2026-03",
        always,
        "4333.33",
        "390.00 390.00 32.50 32.50 86.67 | 422.50 509.17 931.67");
    row("1,200: floor",
        "old",
        words("1200.00;0.00;0.00"),
        "2026-03",
        always,
        "1500.00",
        "135.00 135.00 11.25 11.25 30.00 | 146.25 176.25 322.50");
    row("1,501",
        "old",
        words("1501.00;0.00;0.00"),
        "2026-03",
        always,
        "1501.00",
        "135.09 135.09 11.26 11.26 30.02 | 146.35 176.37 322.72");
    row("60,000: ceiling",
        "old",
        words("60000.00;0.00;0.00"),
        "2026-03",
        always,
        "45000.00",
        "4050.00 4050.00 337.50 337.50 900.00 | 4387.50 5287.50 9675.00");
    row("6,000 + housing in kind",
        "old",
        words("6000.00;in kind;0.00"),
        "2026-03",
        always,
        "7000.00",
        "630.00 630.00 52.50 52.50 140.00 | 682.50 822.50 1505.00");
    row("new, Aug 2024",
        "new",
        words("10000.00;0.00;0.00"),
        "2024-08",
        words("2024-07-03;"),
        "10000.00",
        "900.00 900.00 75.00 75.00 200.00 | 975.00 1175.00 2150.00");
    row("new, Aug 2025",
        "new",
        words("10000.00;0.00;0.00"),
        "2025-08",
        words("2024-07-03;"),
        "10000.00",
        "950.00 950.00 75.00 75.00 200.00 | 1025.00 1225.00 2250.00");
    row("new, Aug 2026",
        "new",
        words("10000.00;0.00;0.00"),
        "2026-08",
        words("2024-07-03;"),
        "10000.00",
        "1000.00 1000.00 75.00 75.00 200.00 | 1075.00 1275.00 2350.00");
    row("new, Aug 2027",
        "new",
        words("10000.00;0.00;0.00"),
        "2027-08",
        words("2024-07-03;"),
        "10000.00",
        "1050.00 1050.00 75.00 75.00 200.00 | 1125.00 1325.00 2450.00");
    row("new, Aug 2028",
        "new",
        words("10000.00;0.00;0.00"),
        "2028-08",
        words("2024-07-03;"),
        "10000.00",
        "1100.00 1100.00 75.00 75.00 200.00 | 1175.00 1375.00 2550.00");
    row("non-Saudi, 4,000 + 1,000",
        "other",
        words("4000.00;1000.00;0.00"),
        "2026-03",
        always,
        "5000.00",
        "0.00 0.00 0.00 0.00 100.00 | 0.00 100.00 100.00");
    row("non-Saudi, 350: floor",
        "other",
        words("350.00;0.00;0.00"),
        "2026-03",
        always,
        "400.00",
        "0.00 0.00 0.00 0.00 8.00 | 0.00 8.00 8.00");
    row("joined 12 Mar 2026",
        "old",
        words("10000.00;0.00;0.00"),
        "2026-03",
        words("2026-03-12;"),
        "10000.00",
        "580.65 580.65 48.39 48.39 129.03 | 629.04 758.07 1387.11");
    row("left 9 Apr 2026",
        "old",
        words("10000.00;0.00;0.00"),
        "2026-04",
        words("2020-01-01;2026-04-09"),
        "10000.00",
        "270.00 270.00 22.50 22.50 60.00 | 292.50 352.50 645.00");
    row("joined 15 Feb 2026",
        "old",
        words("10000.00;0.00;0.00"),
        "2026-02",
        words("2026-02-15;"),
        "10000.00",
        "450.00 450.00 37.50 37.50 100.00 | 487.50 587.50 1075.00");
    row("non-Saudi, joined 15 Jan 2026",
        "other",
        words("3500.00;0.00;0.00"),
        "2026-01",
        words("2026-01-15;"),
        "3500.00",
        "0.00 0.00 0.00 0.00 38.39 | 0.00 38.39 38.39");
    row("30,000 of 50,000",
        "old",
        words("30000.00;0.00;20000.00"),
        "2026-03",
        always,
        "27000.00",
        "2430.00 2430.00 202.50 202.50 540.00 | 2632.50 3172.50 5805.00");
    row("20,000 of 50,000",
        "old",
        words("20000.00;0.00;30000.00"),
        "2026-03",
        always,
        "18000.00",
        "1620.00 1620.00 135.00 135.00 360.00 | 1755.00 2115.00 3870.00");
    // §11.2: days
    row("one day",
        "old",
        words("3100.00;0.00;0.00"),
        "2026-03",
        words("2026-03-09;2026-03-09"),
        "3100.00",
        "9.00 9.00 0.75 0.75 2.00 | 9.75 11.75 21.50");
    row("no day",
        "old",
        words("3100.00;0.00;0.00"),
        "2026-03",
        words("2026-04-01;"),
        "3100.00",
        "0.00 0.00 0.00 0.00 0.00 | 0.00 0.00 0.00");
    row("29/29 of 2028-02",
        "old",
        words("10000.00;0.00;0.00"),
        "2028-02",
        always,
        "10000.00",
        "900.00 900.00 75.00 75.00 200.00 | 975.00 1175.00 2150.00");
    row("30/31",
        "old",
        words("3100.00;0.00;0.00"),
        "2026-03",
        words("2026-03-02;"),
        "3100.00",
        "270.00 270.00 22.50 22.50 60.00 | 292.50 352.50 645.00");
    row("SANED of 2014, 1 and 1",
        "old",
        words("10000.00;0.00;0.00"),
        "2021-12",
        always,
        "10000.00",
        "900.00 900.00 100.00 100.00 200.00 | 1000.00 1200.00 2200.00");
}

void ContributionTest::costsWhatTheTableSays()
{
    QFETCH(bool, isSaudi);
    QFETCH(bool, isNew);
    QFETCH(QStringList, wage);
    QFETCH(QString, of);
    QFETCH(QStringList, days);
    const bool inKind = wage[1] == QLatin1String("in kind");
    Insured insured{.scheme = isNew ? Scheme::New : Scheme::Old,
        .branches = isSaudi ? saudi : foreigner,
        .days = service(days[0], days[1]),
        .wage = {.basic = money(wage[0]), .housing = inKind ? Money() : money(wage[1]), .housingInKind = inKind},
        .wageAtOthers = money(wage[2])};
    const BillingMonth billing(month(of), {});
    auto bill = MonthlyBill::open(billing, {});
    const auto line = bill->add(insured);
    QCOMPARE(verdict(line), QStringLiteral("ok"));
    QTEST(shown(line->wage.text()), "contributory");
    QTEST(lines(line->contribution), "costs");
    QVERIFY(bill->sums() == line->contribution);
    QCOMPARE(bill->lines(), std::int64_t{1});
}

void ContributionTest::keepsTheLimitsOfWages_data()
{
    QTest::addColumn<bool>("isSaudi");
    QTest::addColumn<bool>("publicBody");
    QTest::addColumn<QString>("wage");
    QTest::addColumn<QString>("contributory");
    const auto row = [](bool isSaudi, bool publicBody, const char *wage, const char *contributory) {
        QTest::addRow("%s %s%s", isSaudi ? "Saudi" : "other", wage, publicBody ? ", public body" : "")
            << isSaudi << publicBody << QString::fromLatin1(wage) << QString::fromLatin1(contributory);
    };
    // §11.2
    row(false, false, "0.01", "400.00");
    row(false, false, "399.99", "400.00");
    row(false, false, "400.00", "400.00");
    row(false, false, "400.01", "400.01");
    row(true, false, "1499.99", "1500.00");
    row(true, false, "1500.00", "1500.00");
    row(true, false, "1500.01", "1500.01");
    row(true, false, "44999.99", "44999.99");
    row(true, false, "45000.00", "45000.00");
    row(true, false, "45000.01", "45000.00");
    row(false, false, "45000.01", "45000.00");
    row(true, true, "1499.99", "1499.99");
    row(true, false, "10000000000000.00", "45000.00");
}

void ContributionTest::keepsTheLimitsOfWages()
{
    QFETCH(bool, isSaudi);
    QFETCH(bool, publicBody);
    QFETCH(QString, wage);
    const auto limits =
        WageLimits::in(month(QStringLiteral("2026-03")), Scheme::Old, isSaudi ? saudi : foreigner, publicBody, {});
    QVERIFY(limits.ok());
    QTEST(shown(contributoryWage({.basic = money(wage)}, *limits, {}).text()), "contributory");
}

void ContributionTest::hasTheRateOfTheLastDay_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("annuities"); // subscriber and employer
    QTest::addColumn<QString>("saned");
    const auto row = [](bool isNew, const char *of, const char *annuities, const char *sanedRates) {
        QTest::addRow("%s %s", isNew ? "new" : "old", of)
            << isNew << QString::fromLatin1(of) << QString::fromLatin1(annuities) << QString::fromLatin1(sanedRates);
    };
    // §1.1, §12.1, §12.2
    row(false, "2001-03", "", "");
    row(false, "2001-04", "6% 9%", "0% 0%");
    row(false, "2002-03", "6% 9%", "0% 0%");
    row(false, "2002-04", "7.5% 9%", "0% 0%");
    row(false, "2003-04", "9% 9%", "0% 0%");
    row(false, "2014-08", "9% 9%", "0% 0%");
    row(false, "2014-09", "9% 9%", "1% 1%");
    row(false, "2021-12", "9% 9%", "1% 1%");
    row(false, "2022-01", "9% 9%", "0.75% 0.75%");
    row(false, "2028-07", "9% 9%", "0.75% 0.75%");
    row(true, "2024-06", "", "");
    row(true, "2024-07", "9% 9%", "0.75% 0.75%");
    row(true, "2025-06", "9% 9%", "0.75% 0.75%");
    row(true, "2025-07", "9.5% 9.5%", "0.75% 0.75%");
    row(true, "2026-07", "10% 10%", "0.75% 0.75%");
    row(true, "2027-07", "10.5% 10.5%", "0.75% 0.75%");
    row(true, "2028-07", "11% 11%", "0.75% 0.75%");
    row(true, "2040-01", "11% 11%", "0.75% 0.75%");
}

void ContributionTest::hasTheRateOfTheLastDay()
{
    QFETCH(bool, isNew);
    QFETCH(QString, of);
    QFETCH(QString, annuities);
    const auto rates = MonthRates::in(month(of), isNew ? Scheme::New : Scheme::Old, saudi, {}, {});
    if (annuities.isEmpty()) {
        QCOMPARE(verdict(rates), QStringLiteral("date.outside_table"));
        return;
    }
    QVERIFY(rates.ok());
    const auto both = [](const Shares &shares) {
        return shown(shares.subscriber.text() + ' ' + shares.employer.text());
    };
    QTEST(both(rates->annuities), "annuities");
    QTEST(both(rates->saned), "saned");
    QCOMPARE(shown(rates->hazards.text()), QStringLiteral("2%"));
}

// Footnote 1 of §1.1: 1 July is settled; 1 August and 3 July are one changed line each.
void ContributionTest::readsTheOtherDatesOfTheSteps()
{
    const auto subscriberIn = [](const char *of, const ContributionLaw &law) {
        return MonthRates::in(month(QString::fromLatin1(of)), Scheme::New, saudi, {}, law)->annuities.subscriber;
    };
    ContributionLaw byDecree;
    byDecree.annuitiesNew.rows[1].from = day(2025, 8, 1);
    QVERIFY(subscriberIn("2025-07", byDecree) == Rate::percent(9));
    QVERIFY(subscriberIn("2025-08", byDecree) == Rate::hundredths(950));
    ContributionLaw byOthers;
    byOthers.annuitiesNew.rows[1].from = day(2025, 7, 3);
    QVERIFY(subscriberIn("2025-06", byOthers) == Rate::percent(9));
    QVERIFY(subscriberIn("2025-07", byOthers) == Rate::hundredths(950));
    ContributionLaw daysFromJanuary;
    daysFromJanuary.byDaysFrom = day(2022, 1, 1);
    const DateRange joined = service(QStringLiteral("2022-01-16"), {});
    QVERIFY((CountedMonth(month(QStringLiteral("2022-01")), daysFromJanuary).partOf(joined) == MonthPart{16, 31}));
    QVERIFY((CountedMonth(month(QStringLiteral("2022-01")), {}).partOf(joined) == MonthPart{31, 31}));
}

// §1.4: 1,500.03 is 322.50 by the line and 322.51 by the total.
void ContributionTest::roundsWhereItIsSet()
{
    const auto rates = MonthRates::in(month(QStringLiteral("2026-03")), Scheme::Old, saudi, {}, {});
    const Amount wage = money(QStringLiteral("1500.03"));
    const auto total = [&](RoundingPlace place) {
        return shown(contributionOf(wage, {31, 31}, *rates, place).total().text());
    };
    QCOMPARE(total(RoundingPlace::PerLine), QStringLiteral("322.50"));
    QCOMPARE(total(RoundingPlace::PerTotal), QStringLiteral("322.51"));
}

void ContributionTest::coversByAgeAndPosting_data()
{
    QTest::addColumn<QString>("who"); // nationality, scheme
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("branches"); // a, h, s
    const auto row = [](const char *name,
                         const char *who,
                         const char *born,
                         const char *joined,
                         const char *entry,
                         const char *branches) {
        QTest::newRow(name) << QString::fromLatin1(who) << QString::fromLatin1(born) << QString::fromLatin1(joined)
                            << QString::fromLatin1(entry) << QString::fromLatin1(branches);
    };
    row("young Saudi", "saudi old", "1990-01-01", "2015-01-01", "", "ahs");
    row("the day before 59 Hijri", "saudi old", "1966-05-10", "2023-08-06", "", "ahs"); // 20/1/1445 is 2023-08-07
    row("59 Hijri", "saudi old", "1966-05-10", "2023-08-07", "", "ah");
    row("the day before 60 Hijri", "saudi old", "1966-05-10", "2024-07-25", "", "ah");
    row("60 Hijri", "saudi old", "1966-05-10", "2024-07-26", "", "h");
    row("60 Hijri, insured before", "saudi old", "1966-05-10", "2024-07-26", "before", "ah");
    row("64 under the new law", "saudi new", "1962-01-01", "2026-01-01", "", "ah");
    row("65 under the new law", "saudi new", "1961-01-01", "2026-01-01", "", "h");
    row("abroad", "saudi old", "1990-01-01", "2015-01-01", "abroad", "a");
    row("added, old law", "saudi old", "1990-01-01", "2025-01-01", "added", "ahs");
    row("added, new law", "saudi new", "2003-01-01", "2025-01-01", "added", "a");
    row("voluntary", "saudi old", "1990-01-01", "2015-01-01", "voluntary", "a");
    row("from elsewhere at 70", "other old", "1950-01-01", "2020-01-01", "", "h");
    row("of the Gulf", "gcc old", "1990-01-01", "2015-01-01", "", "h");
}

void ContributionTest::coversByAgeAndPosting()
{
    QFETCH(QString, who);
    QFETCH(QString, born);
    QFETCH(QString, joined);
    QFETCH(QString, entry);
    const Person person{.birth = *BirthDate::of(*Date::parse(born.toStdString())),
        .nationality = who.startsWith(QLatin1String("saudi")) ? Nationality::Saudi
                       : who.startsWith(QLatin1String("gcc")) ? Nationality::Gcc
                                                              : Nationality::Other,
        .scheme = who.endsWith(QLatin1String("new")) ? Scheme::New : Scheme::Old};
    const Entry how{.joined = *Date::parse(joined.toStdString()),
        .insuredBefore = entry == QLatin1String("before"),
        .kind = entry == QLatin1String("added")       ? PeriodKind::Added
                : entry == QLatin1String("voluntary") ? PeriodKind::Voluntary
                                                      : PeriodKind::Compulsory,
        .posting = entry == QLatin1String("abroad") ? Posting::AbroadFromKingdom : Posting::InKingdom};
    const auto covered = branchesOf(person, how, {});
    QVERIFY(covered.ok());
    QString letters;
    if (covered->annuities)
        letters += QLatin1Char('a');
    if (covered->hazards)
        letters += QLatin1Char('h');
    if (covered->saned)
        letters += QLatin1Char('s');
    QTEST(letters, "branches");
}

void ContributionTest::limitsRisesAfterFifty_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("yearsAway");
    QTest::addColumn<QString>("most");
    const auto row = [](const char *before, int yearsAway, const char *most) {
        QTest::addRow("%s after %d", before, yearsAway)
            << QString::fromLatin1(before) << yearsAway << QString::fromLatin1(most);
    };
    // §1.2: 10 % a year; for who returns the larger of that and 4 % compounded
    row("10000.00", 0, "11000.00");
    row("10000.00", 2, "11000.00");
    row("10000.00", 3, "11248.64");
    row("10000.00", 5, "12166.53");
    row("10000.00", 30, "32433.98");
}

void ContributionTest::limitsRisesAfterFifty()
{
    QFETCH(QString, before);
    QFETCH(int, yearsAway);
    QFETCH(QString, most);
    const Amount limit = mostAfterRise(money(before), yearsAway, {});
    QCOMPARE(shown(limit.rounded().text()), most);
    const auto limits = WageLimits::in(month(QStringLiteral("2026-03")), Scheme::Old, saudi, false, {});
    QVERIFY(contributoryWage({.basic = Money::riyals(40'000)}, *limits, {}, &limit) == limit);
    QVERIFY(contributoryWage({.basic = Money::riyals(9'000)}, *limits, {}, &limit) == Amount(Money::riyals(9'000)));
}

void ContributionTest::makesMonthsOfDaysAndHours_data()
{
    QTest::addColumn<QString>("pay");
    QTest::addColumn<int>("basis");
    QTest::addColumn<QString>("monthly");
    const auto row = [](const char *pay, PayBasis basis, const char *monthly) {
        QTest::addRow("%s %d", pay, static_cast<int>(basis))
            << QString::fromLatin1(pay) << static_cast<int>(basis) << QString::fromLatin1(monthly);
    };
    row("5000.00", PayBasis::Monthly, "5000.00");
    row("200.00", PayBasis::Daily, "6000.00");
    row("25.50", PayBasis::Hourly, "6120.00");
    row("9000000000000.00", PayBasis::Daily, "money.range");
    row("-9000000000000.00", PayBasis::Hourly, "money.range");
}

void ContributionTest::makesMonthsOfDaysAndHours()
{
    QFETCH(QString, pay);
    QFETCH(int, basis);
    QTEST(answer(monthlyPay(money(pay), static_cast<PayBasis>(basis), {})), "monthly");
}

void ContributionTest::addsASurcharge()
{
    const BillingMonth billing(month(QStringLiteral("2026-03")), {});
    const Insured insured{
        .branches = foreigner, .days = DateRange(day(2020, 1, 1)), .wage = {.basic = Money::riyals(5'000)}};
    auto bill = MonthlyBill::open(billing, {.surcharge = Rate::percent(2)});
    QCOMPARE(shown(bill->add(insured)->contribution.total().text()), QStringLiteral("200.00"));
    QCOMPARE(verdict(MonthlyBill::open(billing, {.surcharge = Rate::hundredths(201)})), QStringLiteral("rate.range"));
    QCOMPARE(verdict(MonthlyBill::open(billing, {.surcharge = Rate::hundredths(-1)})), QStringLiteral("rate.range"));
}

// §1.8, with the figures a payroll provider gives: they are data, and none are known until they are loaded.
void ContributionTest::extendsProtection()
{
    const std::vector<HomeRates> known{
        {GulfState::Bahrain, day(2024, 1, 1), Rate::percent(8), Rate::percent(14), Money::riyals(44'880)},
        {GulfState::Emirates, day(2000, 1, 1), Rate::percent(5), Rate::hundredths(1250), Money::riyals(71'477)},
        {GulfState::Emirates, day(2023, 10, 31), Rate::percent(11), Rate::percent(15), Money::riyals(71'477)}};
    const auto shares = [&](GulfState state, std::int64_t wage, Difference difference) {
        const auto home =
            homeContribution(state, month(QStringLiteral("2026-03")), Money::riyals(wage), difference, known, {});
        return home ? shown(home->worker.text() + ' ' + home->employer.text()) : shown(home.fault().code);
    };
    QCOMPARE(shares(GulfState::Bahrain, 10'000, Difference::OnWorker), QStringLiteral("1300.00 900.00"));
    QCOMPARE(shares(GulfState::Bahrain, 10'000, Difference::OnEmployer), QStringLiteral("800.00 1400.00"));
    QCOMPARE(shares(GulfState::Bahrain, 50'000, Difference::OnEmployer), QStringLiteral("3590.40 6283.20"));
    QCOMPARE(shares(GulfState::Emirates, 10'000, Difference::OnWorker), QStringLiteral("1700.00 900.00"));
    QCOMPARE(shares(GulfState::Qatar, 10'000, Difference::OnWorker), QStringLiteral("home_state.no_rates"));
}

void ContributionTest::refuses_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("basic");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *of, const char *basic, const char *refusal) {
        QTest::addRow("%s in %s", basic, of)
            << QString::fromLatin1(of) << QString::fromLatin1(basic) << QString::fromLatin1(refusal);
    };
    row("2026-03", "0.00", "wage.zero wage.basic");
    row("2026-03", "-0.01", "amount.negative wage.basic");
    row("2001-03", "5000.00", "date.outside_table month");
}

void ContributionTest::refuses()
{
    QFETCH(QString, of);
    QFETCH(QString, basic);
    const BillingMonth billing(month(of), {});
    auto bill = MonthlyBill::open(billing, {});
    const auto line =
        bill->add({.branches = saudi, .days = DateRange(day(1990, 1, 1)), .wage = {.basic = money(basic)}});
    QVERIFY(!line);
    QTEST(shown(line.fault().code + ' ' + line.fault().field), "refusal");
    QVERIFY(bill->sums() == Contribution{});
    QCOMPARE(bill->lines(), std::int64_t{0});
}

void ContributionTest::tellsItsSteps()
{
    const BillingMonth billing(month(QStringLiteral("2026-03")), {});
    auto bill = MonthlyBill::open(billing, {});
    Explanation why;
    const auto line = bill->add({.branches = saudi,
                                    .days = DateRange(day(2026, 3, 12)),
                                    .wage = {.basic = Money::riyals(60'000)},
                                    .wageAtOthers = Money::riyals(5'000)},
        &why);
    QVERIFY(line.ok());
    QStringList rules;
    for (const Step &step : why.steps())
        rules << shown(step.rule.get().name);
    QCOMPARE(rules.join(QLatin1Char(' ')),
        QStringLiteral("wage.elements wage.ceiling wage.several_employers contribution.part_of_month "
                       "contribution.annuities_subscriber contribution.annuities_employer "
                       "contribution.saned_subscriber contribution.saned_employer contribution.hazards "
                       "contribution.total"));
    QVERIFY(std::get<Money>(why.steps().back().value) == line->contribution.total());
}

QTEST_APPLESS_MAIN(ContributionTest)
#include "tst_contribution.moc"
