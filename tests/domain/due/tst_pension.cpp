// SPDX-License-Identifier: Apache-2.0
// Pensions of both laws against the tables of the domain report (2.2, 2.4), with every boundary of 11.2.
#include "domain/due/pension.h"
#include "tests/domain/due/given.h"

#include <QTest>

using namespace domain;

namespace {

const Date today = day(2026, 11, 21);

QString oldPension(const QString &average, int months, Benefit benefit = Benefit::OldAge, int before2001 = 0)
{
    const auto pension = pensionOf(
        PensionFigures{Scheme::Old, benefit, basis(average, months, before2001), today}, settledDueLaw, nullptr);
    return pension ? shown(pension->monthly.text()) : shown(pension.fault().code);
}

PensionFigures newFigures(const QString &average, const Ratio &months, Benefit benefit = Benefit::OldAge)
{
    return {Scheme::New, benefit, basis(average, months), today};
}

QString monthly(const PensionFigures &figures, const DueLaw &law = settledDueLaw)
{
    const auto pension = pensionOf(figures, law, nullptr);
    return pension ? shown(pension->monthly.text())
                   : shown(pension.fault().code) + QStringLiteral(" ") + shown(pension.fault().field);
}

PensionClaim claim(Scheme scheme, Benefit benefit, const Service &service)
{
    PensionClaim asked;
    const BeforeReform before{scheme == Scheme::Old, scheme == Scheme::Old ? 250 : 0, false};
    asked.standing = *standingOf(bornOn(QStringLiteral("1966-05-10")), before, settledDueLaw, nullptr);
    asked.service = service;
    asked.benefit = benefit;
    asked.on = today;
    asked.left = day(2026, 10, 31);
    return asked;
}

QString verdictOf(const PensionClaim &asked)
{
    const auto pension = pensionOf(asked, settledDueLaw, nullptr);
    if (pension)
        return shown(pension->monthly.text());
    return shown(pension.fault().code) + QStringLiteral(" ") + shown(pension.fault().field);
}

} // namespace

class PensionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheOldFormula_data();
    void followsTheOldFormula();
    void raisesToTheMinimumOfTheDay_data();
    void raisesToTheMinimumOfTheDay();
    void countsOlderMonthsLess();
    void givesHalfTheAverageForDisability();
    void followsTheNewFormula_data();
    void followsTheNewFormula();
    void reducesWhatIsEarly_data();
    void reducesWhatIsEarly();
    void increasesWhatIsLate_data();
    void increasesWhatIsLate();
    void testsTheNewMinimumWhereTheSettingSays();
    void refusesBadFigures_data();
    void refusesBadFigures();
    void asksForMonths_data();
    void asksForMonths();
    void asksForAgeAndLeaving();
    void asksForRegisteredMonths();
    void knowsNoArduousWorkUnderTheNewLaw();
    void countsTheMonthsOfAnEarlyClaim();
    void asksNothingOfAgeWhereTheYoungFallIll();
    void countsOnlyMonthsBeyondQualifyingAsLate();
    void saysEveryStep();
    void buildsNothingWhereNobodyAsks();
};

// 2.2, the table of the old formula and its boundaries.
void PensionTest::followsTheOldFormula_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("payable");
    const auto row = [](const char *average, int months, const char *payable) {
        QTest::addRow("2.2: %s, %d months", average, months)
            << QString::fromLatin1(average) << months << QString::fromLatin1(payable);
    };
    row("12000", 300, "7500.00");
    row("12000", 120, "3000.00");
    row("9166.66", 252, "4812.50");
    row("7933.33", 241, "3983.19");
    row("4000", 120, "1983.75");
    row("45000", 360, "33750.00");
    row("20000", 480, "20000.00");
    row("20000", 500, "20000.00");
    row("20000", 479, "19958.33");
    row("20000", 481, "20000.00");
    row("7935", 120, "1983.75"); // with 120 months the minimum binds below 7,935
    row("7935.01", 120, "1983.75");
    row("7935.04", 120, "1983.76");
    row("6000", 120, "1983.75"); // 2.2, with months bought
    row("1500", 500, "1983.75"); // 12.12: cap first, then minimum
}

void PensionTest::followsTheOldFormula()
{
    QFETCH(QString, average);
    QFETCH(int, months);
    QFETCH(QString, payable);
    QCOMPARE(oldPension(average, months), payable);
}

void PensionTest::raisesToTheMinimumOfTheDay_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("payable");
    const auto row = [](const char *on, const char *payable) {
        QTest::newRow(on) << QString::fromLatin1(on) << QString::fromLatin1(payable);
    };
    row("2001-03-31", "date.outside_table on");
    row("2001-04-01", "1500.00");
    row("2005-09-20", "1500.00");
    row("2005-09-21", "1725.00");
    row("2026-11-21", "1983.75");
}

void PensionTest::raisesToTheMinimumOfTheDay()
{
    QFETCH(QString, on);
    QFETCH(QString, payable);
    PensionFigures figures{Scheme::Old, Benefit::OldAge, basis(QStringLiteral("4000"), 120), dayOf(on)};
    QCOMPARE(monthly(figures), payable);
}

// Ann 7c: a fiftieth of a year's average before April 2001.
void PensionTest::countsOlderMonthsLess()
{
    QCOMPARE(oldPension(QStringLiteral("12000"), 300, Benefit::OldAge, 60), QStringLiteral("7200.00"));
    QCOMPARE(oldPension(QStringLiteral("12000"), 300, Benefit::OldAge, 300), QStringLiteral("6000.00"));
}

// 2.2: average 8,000 and 36 months: 600 by the formula, half of the average; and 2,000 for another's help.
void PensionTest::givesHalfTheAverageForDisability()
{
    PensionFigures figures{Scheme::Old, Benefit::Disability, basis(QStringLiteral("8000"), 36), today};
    figures.needsAid = true;
    const auto pension = pensionOf(figures, settledDueLaw, nullptr);
    QCOMPARE(shown(pension->monthly.text()), QStringLiteral("4000.00"));
    QCOMPARE(shown(pension->aid.text()), QStringLiteral("2000.00"));
    QCOMPARE(shown(pension->total().text()), QStringLiteral("6000.00"));
    figures.basis = basis(QStringLiteral("20000"), 36);
    QCOMPARE(shown(pensionOf(figures, settledDueLaw, nullptr)->aid.text()), QStringLiteral("3500.00"));
    QCOMPARE(oldPension(QStringLiteral("3000"), 36, Benefit::Disability), QStringLiteral("1983.75"));
    QCOMPARE(oldPension(QStringLiteral("8000"), 36, Benefit::Death), QStringLiteral("4000.00"));
    // Ann 9/3b: who fell ill after leaving has the plain pension.
    QCOMPARE(oldPension(QStringLiteral("8000"), 150, Benefit::DisabilityAfterLeaving), QStringLiteral("2500.00"));
    QCOMPARE(monthly(newFigures(QStringLiteral("8000"), 36, Benefit::Disability)), QStringLiteral("4000.00"));
    QCOMPARE(monthly(newFigures(QStringLiteral("3000"), 36, Benefit::Disability)), QStringLiteral("2000.00"));
    PensionFigures healthy{Scheme::Old, Benefit::OldAge, basis(QStringLiteral("8000"), 300), today};
    healthy.needsAid = true;
    QVERIFY(pensionOf(healthy, settledDueLaw, nullptr)->aid.isZero());
}

// 2.4, the table of the new formula; 12.13 and the boundaries of the minimum.
void PensionTest::followsTheNewFormula_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("minimum");
    const auto row = [](int months, const char *formula, const char *minimum) {
        QTest::addRow("2.4: 10,000, %d months", months)
            << QStringLiteral("10000") << months << QString::fromLatin1(formula) << QString::fromLatin1(minimum);
    };
    row(180, "3375.00", "2000.00");
    row(240, "4500.00", "2400.00");
    row(300, "5625.00", "2800.00");
    row(360, "6750.00", "3200.00");
    row(420, "7875.00", "3600.00");
    row(480, "9000.00", "4000.00");
    row(179, "3356.25", "2000.00");
    row(181, "3393.75", "2006.67");
    row(479, "8981.25", "3993.33");
    row(481, "9018.75", "4000.00");
    row(533, "9993.75", "4000.00");
    row(534, "10000.00", "4000.00"); // 100 %
}

void PensionTest::followsTheNewFormula()
{
    QFETCH(QString, average);
    QFETCH(int, months);
    QFETCH(QString, formula);
    QFETCH(QString, minimum);
    QCOMPARE(monthly(newFigures(average, months)), formula);
    QCOMPARE(shown(newMinimum(months, today, settledDueLaw)->rounded().text()), minimum);
    QCOMPARE(monthly(newFigures(QStringLiteral("1500"), months)), minimum);
}

// 2.4, the table of early cases.
void PensionTest::reducesWhatIsEarly_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("pension");
    const auto row = [](int months, int before, const char *pension) {
        QTest::addRow("2.4: %d months, %d early", months, before) << months << before << QString::fromLatin1(pension);
    };
    row(360, 60, "5737.50");
    row(360, 120, "4725.00");
    row(450, 60, "7804.69");
    row(468, 7, "8621.44");
    row(480, 24, "9000.00");
    row(479, 24, "8958.80");
    row(500, 120, "9375.00");
    row(360, 0, "6750.00");
}

void PensionTest::reducesWhatIsEarly()
{
    QFETCH(int, months);
    QFETCH(int, before);
    QFETCH(QString, pension);
    PensionFigures figures = newFigures(QStringLiteral("10000"), months, Benefit::Early);
    figures.monthsBeforeAge = before;
    QCOMPARE(monthly(figures), pension);
}

// 2.4, late; 12.14: the increase may pass 100 %.
void PensionTest::increasesWhatIsLate_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("pension");
    const auto row = [](int months, int after, const char *pension) {
        QTest::addRow("2.4: %d months, %d late", months, after) << months << after << QString::fromLatin1(pension);
    };
    row(384, 24, "7632.00");
    row(377, 17, "7369.17");
    row(540, 12, "10300.00");
    row(361, 1, "6785.67");
}

void PensionTest::increasesWhatIsLate()
{
    QFETCH(int, months);
    QFETCH(int, after);
    QFETCH(QString, pension);
    PensionFigures figures = newFigures(QStringLiteral("10000"), months);
    figures.monthsAfterAge = after;
    QCOMPARE(monthly(figures), pension);
}

// Register no. 17: tested before the reduction; another reading is one setting away.
void PensionTest::testsTheNewMinimumWhereTheSettingSays()
{
    PensionFigures figures = newFigures(QStringLiteral("4000"), 360, Benefit::Early);
    figures.monthsBeforeAge = 120;
    QCOMPARE(monthly(figures), QStringLiteral("2240.00")); // 3,200 less 30 %
    DueLaw after;
    after.minimumBeforeReduction = false;
    QCOMPARE(monthly(figures, after), QStringLiteral("3200.00"));
}

void PensionTest::refusesBadFigures_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("older");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name,
                         const char *average,
                         int months,
                         int older,
                         const char *on,
                         int before,
                         int after,
                         const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(average) << months << older << QString::fromLatin1(on) << before
                            << after << QString::fromLatin1(fault);
    };
    row("no wage", "0", 300, 0, "2026-11-21", 0, 0, "amount.zero basis.average");
    row("a wage below zero", "-1", 300, 0, "2026-11-21", 0, 0, "amount.negative basis.average");
    row("months below zero", "8000", -1, 0, "2026-11-21", 0, 0, "months.range basis.months");
    row("more months than a life has", "8000", 1201, 0, "2026-11-21", 0, 0, "months.range basis.months");
    row("more older months than months", "8000", 10, 11, "2026-11-21", 0, 0, "months.range basis.olderMonths");
    row("before the law", "8000", 300, 0, "2024-07-02", 0, 0, "date.outside_table on");
    row("years below zero", "8000", 300, 0, "2026-11-21", -1, 0, "months.range monthsBeforeAge");
    row("earlier than the law has it", "8000", 300, 0, "2026-11-21", 121, 0, "months.range monthsBeforeAge");
    row("more late months than months", "8000", 300, 0, "2026-11-21", 0, 301, "months.range monthsAfterAge");
}

void PensionTest::refusesBadFigures()
{
    QFETCH(QString, average);
    QFETCH(int, months);
    QFETCH(int, older);
    QFETCH(QString, on);
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QString, fault);
    PensionFigures figures{Scheme::New, Benefit::OldAge, basis(average, months, older), dayOf(on)};
    figures.monthsBeforeAge = before;
    figures.monthsAfterAge = after;
    QCOMPARE(monthly(figures), fault);
}

// 11.2: months on either side of what each pension needs.
void PensionTest::asksForMonths_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("benefit");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, Scheme scheme, Benefit benefit, int months, const char *verdict) {
        QTest::addRow("%s, %d", name, months)
            << static_cast<int>(scheme) << static_cast<int>(benefit) << months << QString::fromLatin1(verdict);
    };
    row("old age, old law", Scheme::Old, Benefit::OldAge, 119, "claim.too_few_months service");
    row("old age, old law", Scheme::Old, Benefit::OldAge, 120, "2500.00");
    row("early, old law", Scheme::Old, Benefit::Early, 299, "claim.too_few_months service");
    row("early, old law", Scheme::Old, Benefit::Early, 300, "6250.00");
    row("arduous, old law", Scheme::Old, Benefit::Arduous, 119, "claim.too_few_months service");
    row("arduous, old law", Scheme::Old, Benefit::Arduous, 120, "2500.00");
    row("prison, old law", Scheme::Old, Benefit::Prison, 120, "2500.00");
    row("early, new law", Scheme::New, Benefit::Early, 359, "claim.too_few_months service");
    row("early, new law", Scheme::New, Benefit::Early, 360, "5838.75"); // 60 years and 6 months: 54 months early
    row("death after leaving, old law", Scheme::Old, Benefit::DeathAfterLeaving, 119, "claim.too_few_months service");
    row("death after leaving, new law", Scheme::New, Benefit::DeathAfterLeaving, 179, "claim.too_few_months service");
    row("death after leaving, new law", Scheme::New, Benefit::DeathAfterLeaving, 180, "3375.00");
}

void PensionTest::asksForMonths()
{
    QFETCH(int, scheme);
    QFETCH(int, benefit);
    QFETCH(int, months);
    QFETCH(QString, verdict);
    QCOMPARE(
        verdictOf(claim(static_cast<Scheme>(scheme), static_cast<Benefit>(benefit), served(months, 10'000))), verdict);
}

void PensionTest::asksForAgeAndLeaving()
{
    PensionClaim asked = claim(Scheme::Old, Benefit::OldAge, served(200, 12'000));
    QCOMPARE(shown(asked.standing.retirement.text()), QStringLiteral("2024-07-26"));
    QCOMPARE(verdictOf(asked), QStringLiteral("5000.00"));
    asked.left.reset();
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.not_left left"));
    asked.left = day(2026, 11, 22);
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.not_left left"));
    asked.left = today;
    QCOMPARE(verdictOf(asked), QStringLiteral("5000.00"));
    asked.left = day(2024, 7, 1);
    asked.on = day(2024, 7, 25);
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.too_early on"));
    asked.on = day(2024, 7, 26);
    QCOMPARE(verdictOf(asked), QStringLiteral("5000.00"));
    // The new law asks at 65 for no leaving (L2 16/2).
    asked = claim(Scheme::New, Benefit::OldAge, served(200, 12'000));
    asked.on = day(2031, 5, 9);
    asked.left.reset();
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.too_early on"));
    asked.on = day(2031, 5, 10);
    QCOMPARE(verdictOf(asked), QStringLiteral("4500.00"));
    asked = claim(Scheme::New, Benefit::Early, served(400, 12'000));
    asked.on = day(2021, 5, 9);
    asked.left = day(2021, 5, 1);
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.too_early on"));
}

void PensionTest::asksForRegisteredMonths()
{
    const auto disability = [](const Service &service) {
        PensionClaim asked = claim(Scheme::Old, Benefit::Disability, service);
        asked.on = day(2024, 7, 1); // before sixty
        asked.left.reset();
        return asked;
    };
    QCOMPARE(verdictOf(disability(served(11, 8000))), QStringLiteral("claim.too_few_months service"));
    QCOMPARE(verdictOf(disability(served(12, 8000))), QStringLiteral("4000.00"));
    // 12.20: eighteen anywhere in the record, here every second month.
    const auto everySecond = [](int months) {
        Service service = served(2 * months, 8000);
        for (int i = months; i > 0; --i)
            service.months.erase(service.months.begin() + 2 * i - 1);
        service.oldMonths = months;
        return service;
    };
    QCOMPARE(verdictOf(disability(everySecond(17))), QStringLiteral("claim.too_few_months service"));
    QCOMPARE(verdictOf(disability(everySecond(18))), QStringLiteral("4000.00"));
    // 8.9: months registered after the fact do not help.
    Service added = served(18, 8000);
    for (std::size_t i = 0; i < 7; ++i)
        added.months[i].added = true;
    QCOMPARE(verdictOf(disability(added)), QStringLiteral("claim.too_few_months service"));
    PensionClaim asked = disability(served(30, 8000));
    asked.on = asked.standing.retirement;
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.too_late on"));
    asked.on = day(2024, 7, 1);
    asked.left = day(2024, 6, 30);
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.not_insured left"));
    asked.on = day(2023, 1, 1);
    asked.left = day(2023, 1, 31);
    asked.proved = day(2024, 7, 31);
    QCOMPARE(verdictOf(asked), QStringLiteral("4000.00"));
    asked.proved = day(2024, 8, 1);
    QCOMPARE(verdictOf(asked), QStringLiteral("claim.proved_too_late proved"));
    for (const Scheme scheme : {Scheme::Old, Scheme::New}) {
        PensionClaim death = claim(scheme, Benefit::Death, served(2, 8000));
        death.left.reset();
        QCOMPARE(verdictOf(death), QStringLiteral("claim.too_few_months service"));
        death.service = served(3, 8000);
        QCOMPARE(verdictOf(death), QStringLiteral("4000.00"));
        death.service = everySecond(5);
        QCOMPARE(verdictOf(death), QStringLiteral("claim.too_few_months service"));
        death.service = everySecond(6);
        QCOMPARE(verdictOf(death), QStringLiteral("4000.00"));
    }
}

void PensionTest::knowsNoArduousWorkUnderTheNewLaw()
{
    for (const Benefit benefit : {Benefit::Arduous, Benefit::Prison})
        QCOMPARE(
            verdictOf(claim(Scheme::New, benefit, served(400, 8000))), QStringLiteral("claim.no_such_benefit benefit"));
}

// By completed months of age, so a month that has begun is a whole one.
void PensionTest::countsTheMonthsOfAnEarlyClaim()
{
    PensionClaim asked = claim(Scheme::New, Benefit::Early, served(468, 10'000));
    asked.left = day(2022, 1, 1);
    for (const auto &[on, months] :
        {std::pair{day(2030, 10, 10), 7}, {day(2030, 11, 9), 7}, {day(2030, 11, 10), 6}, {day(2031, 5, 9), 1}}) {
        asked.on = on;
        const auto figures = figuresOf(asked, settledDueLaw, nullptr);
        QVERIFY(figures.ok());
        QCOMPARE(figures->monthsBeforeAge, months);
    }
}

// Decades before 65 it is no early retirement.
void PensionTest::asksNothingOfAgeWhereTheYoungFallIll()
{
    for (const Benefit benefit : {Benefit::Disability, Benefit::Death}) {
        PensionClaim asked = claim(Scheme::New, benefit, served(20, 8000));
        asked.standing = *standingOf(bornOn(QStringLiteral("2003-02-01")), {}, settledDueLaw, nullptr);
        asked.left.reset();
        QCOMPARE(verdictOf(asked), QStringLiteral("4000.00"));
    }
}

void PensionTest::countsOnlyMonthsBeyondQualifyingAsLate()
{
    // 65 on 10 May 2031: 24 months from June 2031 on.
    const auto lateOf = [](int months) {
        PensionClaim asked = claim(Scheme::New, Benefit::OldAge, {});
        asked.service = served(
            months, [](int) { return 10'000; }, *Month::of(2033, 5));
        asked.on = day(2033, 6, 1);
        return figuresOf(asked, settledDueLaw, nullptr)->monthsAfterAge;
    };
    QVERIFY(lateOf(384) == Ratio(24));
    QVERIFY(lateOf(204) == Ratio(24));
    QVERIFY(lateOf(190) == Ratio(10));
    QVERIFY(lateOf(180) == Ratio(0));
}

void PensionTest::saysEveryStep()
{
    const Service service = served(
        500, [](int) { return 20'000; }, *Month::of(2043, 1));
    const PensionClaim asked = claim(Scheme::Old, Benefit::OldAge, service);
    Explanation why;
    const auto pension = pensionOf(asked, settledDueLaw, &why);
    QVERIFY(pension.ok());
    QStringList rules;
    for (const Step &step : why.steps())
        rules << shown(step.rule.get().name);
    QCOMPARE(
        rules.join(QLatin1Char(' ')), QStringLiteral("average.last pension.old pension.old.capped pension.rounded"));
    QVERIFY(why.steps().back().value == Figure(pension->monthly));
    for (const Step &step : why.steps())
        QVERIFY(!step.rule.get().article.empty());
}

void PensionTest::buildsNothingWhereNobodyAsks()
{
    Explanation why;
    PensionFigures figures = newFigures(QStringLiteral("4000"), 360, Benefit::Early);
    figures.monthsBeforeAge = 120;
    const auto told = pensionOf(figures, settledDueLaw, &why);
    const auto silent = pensionOf(figures, settledDueLaw, nullptr);
    QVERIFY(told == silent);
    QCOMPARE(why.steps().size(), std::size_t(4));
}

QTEST_APPLESS_MAIN(PensionTest)
#include "tst_pension.moc"
