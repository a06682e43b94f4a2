// SPDX-License-Identifier: Apache-2.0
// SANED: the tables of §3.2 and §3.3 of the domain report, each condition of §3.1, breaks and ends of §3.4.
#include "domain/care/saned.h"
#include "tests/domain/readable.h"

#include <QTest>

#include <algorithm>

using namespace domain;

namespace {

Date on(const char *text)
{
    return *Date::parse(text);
}

Amount amount(const QString &text)
{
    return *Money::parse(text.toStdString());
}

Unemployed entitled()
{
    Unemployed person;
    person.person.birth = *BirthDate::of(on("1985-03-25"));
    person.left = on("2026-04-09");
    person.applied = on("2026-04-20");
    person.months = 36;
    return person;
}

/// The names of what is not met.
QString missing(const Unemployed &person)
{
    const auto conditions = sanedConditions(person, settledCareLaw);
    if (!conditions)
        return shown(conditions.fault().code + " " + conditions.fault().field);
    QStringList names;
    for (const Condition &each : *conditions)
        if (!each.met)
            names << shown(each.rule.get().name);
    return names.join(QLatin1Char(' '));
}

} // namespace

class SanedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsMonthsByTheClaim_data();
    void needsMonthsByTheClaim();
    void asksForEachCondition_data();
    void asksForEachCondition();
    void knowsWhatEachReasonDoes_data();
    void knowsWhatEachReasonDoes();
    void pays_data();
    void pays();
    void averagesTheLastWages_data();
    void averagesTheLastWages();
    void paysMonthAfterMonth();
    void stopsAndResumes_data();
    void stopsAndResumes();
    void paysTheWagesOfWorkInBetween();
    void endsByConduct_data();
    void endsByConduct();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesDisorderedBreaks();
    void buildsNothingWhenNobodyAsks();
};

void SanedTest::needsMonthsByTheClaim_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("within");
    QTest::newRow("first") << 0 << 12 << 36; // §3.2
    QTest::newRow("second") << 1 << 18 << 36;
    QTest::newRow("third") << 2 << 24 << 36;
    QTest::newRow("fourth") << 3 << 36 << 48;
    QTest::newRow("tenth") << 9 << 36 << 48;
}

void SanedTest::needsMonthsByTheClaim()
{
    QFETCH(int, used);
    QFETCH(int, months);
    QTEST(scaleOf(used, settledCareLaw).within, "within");
    Unemployed person = entitled();
    person.usedClaims = used;
    person.months = months;
    QCOMPARE(missing(person), QString());
    person.months = Ratio(months) - Ratio(1, 31);
    QCOMPARE(missing(person), QStringLiteral("saned.months"));
}

void SanedTest::asksForEachCondition_data()
{
    QTest::addColumn<Unemployed>("person");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, void (*change)(Unemployed &)) {
        Unemployed person = entitled();
        change(person);
        QTest::newRow(name) << person << QString::fromLatin1(expected);
    };
    row("entitled", "", [](Unemployed &) {});
    row("not Saudi", "saned.nationality", [](Unemployed &p) { p.person.nationality = Nationality::Other; });
    row("of the Gulf", "saned.nationality", [](Unemployed &p) { p.person.nationality = Nationality::Gcc; });
    row("resigned", "saned.reason", [](Unemployed &p) { p.reason = LeavingReason::Resignation; });
    row("day 90", "", [](Unemployed &p) { p.applied = on("2026-07-08"); });
    row("day 91", "saned.applied_in_time", [](Unemployed &p) { p.applied = on("2026-07-09"); });
    row("unable", "saned.able", [](Unemployed &p) { p.ableToWork = false; });
    row("own business", "saned.no_business", [](Unemployed &p) { p.ownBusiness = true; });
    row("income", "saned.no_income", [](Unemployed &p) { p.otherIncome = true; });
    row("does not seek", "saned.registered", [](Unemployed &p) { p.registered = false; });
    row("several", "saned.months saned.able", [](Unemployed &p) {
        p.months = 11;
        p.ableToWork = false;
    });
    // 4/7/1405 turns 60 Hijri on 4/7/1465 = 2043-06-12 (§2.3)
    row("the day before 60 Hijri", "", [](Unemployed &p) {
        p.left = on("2043-06-01");
        p.applied = on("2043-06-11");
    });
    row("60 Hijri", "saned.age", [](Unemployed &p) {
        p.left = on("2043-06-01");
        p.applied = on("2043-06-12");
    });
    const auto new65 = [](Unemployed &p) {
        p.person.scheme = Scheme::New;
        p.left = on("2050-03-01");
        p.applied = on("2050-03-25");
    };
    row("65 in the new law without a pension", "", new65);
    row("65 in the new law with one", "saned.age", [](Unemployed &p) {
        p.person.scheme = Scheme::New;
        p.left = on("2050-03-01");
        p.applied = on("2050-03-25");
        p.pensioner = true;
    });
}

void SanedTest::asksForEachCondition()
{
    QFETCH(Unemployed, person);
    QTEST(missing(person), "expected");
}

void SanedTest::knowsWhatEachReasonDoes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("byEmployer");
    QTest::addColumn<bool>("byWorker");
    // §8.5, by the codes there
    const QList<int> keeps{2, 5, 7, 9};
    for (int code = 1; code <= 20; ++code)
        QTest::addRow("%02d", code) << code << (keeps.contains(code) || code == 8) << keeps.contains(code);
}

void SanedTest::knowsWhatEachReasonDoes()
{
    QFETCH(int, code);
    const auto reason = static_cast<LeavingReason>(code - 1);
    QTEST(leftAgainstWill(reason, EndedBy::Employer), "byEmployer");
    QTEST(leftAgainstWill(reason, EndedBy::Worker), "byWorker");
}

void SanedTest::pays_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("total");
    const auto row = [](const char *average,
                         const char *first,
                         const char *later,
                         const char *total,
                         const char *newFirst,
                         const char *newLater,
                         const char *newTotal) {
        QTest::addRow("%s, old", average) << QString::fromLatin1(average) << Scheme::Old << QString::fromLatin1(first)
                                          << QString::fromLatin1(later) << QString::fromLatin1(total);
        QTest::addRow("%s, new", average)
            << QString::fromLatin1(average) << Scheme::New << QString::fromLatin1(newFirst)
            << QString::fromLatin1(newLater) << QString::fromLatin1(newTotal);
    };
    // §3.3
    row("12000.00", "7200.00", "6000.00", "75600.00", "7200.00", "6000.00", "75600.00");
    row("15000.00", "9000.00", "7500.00", "94500.00", "9000.00", "7500.00", "94500.00");
    row("20000.00", "9000.00", "7500.00", "94500.00", "9000.00", "7500.00", "94500.00");
    row("4000.00", "2400.00", "2000.00", "25200.00", "2400.00", "2000.00", "25200.00");
    row("3333.33", "2000.00", "2000.00", "24000.00", "2000.00", "1666.67", "21000.03");
    row("3000.00", "2000.00", "2000.00", "24000.00", "1800.00", "1500.00", "18900.00");
    row("1800.00", "1800.00", "1800.00", "21600.00", "1080.00", "900.00", "11340.00");
    // §11.2, and the ceiling of wages
    row("15000.01", "9000.00", "7500.00", "94500.00", "9000.00", "7500.00", "94500.00");
    row("14999.99", "8999.99", "7500.00", "94499.97", "8999.99", "7500.00", "94499.97");
    row("45000.00", "9000.00", "7500.00", "94500.00", "9000.00", "7500.00", "94500.00");
}

void SanedTest::pays()
{
    QFETCH(QString, average);
    QFETCH(Scheme, scheme);
    const auto course = sanedCourse(on("2026-04-20"), amount(average), scheme, {}, settledCareLaw, nullptr);
    QVERIFY(course.ok());
    QCOMPARE(course->payments.size(), std::size_t{12});
    QTEST(shown(course->payments[0].amount.text()), "first");
    QTEST(shown(course->payments[2].amount.text()), "first");
    QTEST(shown(course->payments[3].amount.text()), "later");
    QTEST(shown(course->payments[11].amount.text()), "later");
    QTEST(shown(course->total.text()), "total");
}

void SanedTest::averagesTheLastWages_data()
{
    QTest::addColumn<int>("early");
    QTest::addColumn<int>("late");
    QTest::addColumn<QString>("average");
    QTest::newRow("24 of 24") << 12 << 12 << QStringLiteral("5500.00");
    QTest::newRow("the last 24 of 36") << 24 << 12 << QStringLiteral("5500.00");
    QTest::newRow("13, by what there are") << 12 << 1 << QStringLiteral("5076.923077");
    QTest::newRow("one") << 0 << 1 << QStringLiteral("6000.00");
}

void SanedTest::averagesTheLastWages()
{
    QFETCH(int, early);
    QFETCH(int, late);
    std::vector<Money> wages(static_cast<std::size_t>(early), Money::riyals(5000));
    wages.insert(wages.end(), static_cast<std::size_t>(late), Money::riyals(6000));
    QTEST(answer(sanedAverage(wages, settledCareLaw, nullptr)), "average");
}

void SanedTest::paysMonthAfterMonth()
{
    Explanation why;
    const auto course = sanedCourse(on("2026-04-20"), Money::riyals(12'000), Scheme::Old, {}, settledCareLaw, &why);
    QVERIFY(course.ok());
    QCOMPARE(shown(course->payments.front().month.text()), QStringLiteral("2026-05"));
    QCOMPARE(shown(course->payments.back().month.text()), QStringLiteral("2027-04"));
    QVERIFY(course->state == SanedState::Exhausted);
    QVERIFY(!course->reason);
    Money sum;
    for (const SanedPayment &payment : course->payments)
        sum += payment.amount;
    QVERIFY(sum == course->total);
    QVERIFY(std::get<Money>(why.steps().back().value) == course->total);
}

void SanedTest::stopsAndResumes_data()
{
    QTest::addColumn<std::vector<SanedBreak>>("breaks");
    QTest::addColumn<int>("payments");
    QTest::addColumn<QString>("last");
    QTest::addColumn<SanedState>("state");
    using Breaks = std::vector<SanedBreak>;
    const auto row = [](const char *name, const Breaks &breaks, int payments, const char *last, SanedState state) {
        QTest::newRow(name) << breaks << payments << QString::fromLatin1(last) << state;
    };
    const auto pause = [](const char *stopped, SanedStop reason, const char *passed, const char *registered) {
        SanedBreak stop{on(stopped), reason, {}, {}, {}};
        if (*passed != '\0')
            stop.reasonPassed = on(passed);
        if (*registered != '\0')
            stop.registeredAgain = on(registered);
        return stop;
    };
    // Begins with 2026-05. A break from July to September: payments of August to October fall out.
    row("three months of work",
        {pause("2026-07-10", SanedStop::FoundWork, "2026-09-20", "2026-10-02")},
        12,
        "2027-07",
        SanedState::Exhausted);
    row("registered again on day 90",
        {pause("2026-07-10", SanedStop::OtherIncome, "2026-07-20", "2026-10-18")},
        12,
        "2027-07",
        SanedState::Exhausted);
    row("registered again on day 91",
        {pause("2026-07-10", SanedStop::OtherIncome, "2026-07-20", "2026-10-19")},
        3,
        "2026-07",
        SanedState::Ended);
    row("not registered yet",
        {pause("2026-07-10", SanedStop::UnableToWork, "2026-07-20", "")},
        3,
        "2026-07",
        SanedState::Suspended);
    row("still at work", {pause("2026-07-10", SanedStop::FoundWork, "", "")}, 3, "2026-07", SanedState::Suspended);
    row("death", {pause("2026-07-31", SanedStop::Death, "", "")}, 3, "2026-07", SanedState::Ended);
    row("a pension", {pause("2026-05-01", SanedStop::PensionAge, "", "")}, 1, "2026-05", SanedState::Ended);
    row("resumes and ends all the same",
        {pause("2026-07-10", SanedStop::FoundWork, "2026-07-20", "2026-07-25"),
            pause("2026-09-10", SanedStop::RefusedOffers, "", "")},
        5,
        "2026-09",
        SanedState::Ended);
    // Twelve payments must lie within 24 months of the first: 2026-05 to 2028-04 (§3.2)
    row("longer than the 24 months leave",
        {pause("2026-05-10", SanedStop::FoundWork, "2027-09-20", "2027-09-30")},
        8,
        "2028-04",
        SanedState::Exhausted);
}

void SanedTest::stopsAndResumes()
{
    QFETCH(std::vector<SanedBreak>, breaks);
    QFETCH(SanedState, state);
    const auto course =
        sanedCourse(on("2026-04-20"), Money::riyals(12'000), Scheme::Old, breaks, settledCareLaw, nullptr);
    QVERIFY(course.ok());
    QTEST(static_cast<int>(course->payments.size()), "payments");
    QTEST(shown(course->payments.back().month.text()), "last");
    QVERIFY(course->state == state);
    QCOMPARE(course->reason.has_value(), state != SanedState::Exhausted);
}

void SanedTest::paysTheWagesOfWorkInBetween()
{
    SanedBreak work{on("2026-07-10"), SanedStop::FoundWork, on("2026-09-20"), on("2026-09-25"), Money::riyals(10'000)};
    const auto course =
        sanedCourse(on("2026-04-20"), Money::riyals(12'000), Scheme::Old, {work}, settledCareLaw, nullptr);
    QVERIFY(course.ok());
    QCOMPARE(shown(course->payments[2].amount.text()), QStringLiteral("7200.00")); // R2 78
    QCOMPARE(shown(course->payments[3].month.text()), QStringLiteral("2026-10"));
    QCOMPARE(shown(course->payments[3].amount.text()), QStringLiteral("5000.00"));
}

void SanedTest::endsByConduct_data()
{
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<bool>("ends");
    QTest::newRow("none") << 0 << 0 << 0 << false;
    QTest::newRow("two offers, three visits, five weeks") << 2 << 3 << 5 << false;
    QTest::newRow("three offers") << 3 << 0 << 0 << true;
    QTest::newRow("four visits") << 0 << 4 << 0 << true;
    QTest::newRow("six weeks") << 0 << 0 << 6 << true;
}

void SanedTest::endsByConduct()
{
    QFETCH(int, refused);
    QFETCH(int, missed);
    QFETCH(int, weeks);
    const auto stop = domain::endedByConduct(refused, missed, weeks, settledCareLaw);
    QTEST(stop.has_value(), "ends");
    if (stop)
        QVERIFY(endsForGood(*stop));
}

void SanedTest::refusesBadInput_data()
{
    QTest::addColumn<Unemployed>("person");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, void (*change)(Unemployed &)) {
        Unemployed person = entitled();
        change(person);
        QTest::newRow(name) << person << QString::fromLatin1(expected);
    };
    row("before SANED", "date.outside_table left", [](Unemployed &p) { p.left = on("2014-08-31"); });
    row("applied before leaving", "date.order applied", [](Unemployed &p) { p.applied = on("2026-04-08"); });
    row("born after leaving", "date.order left", [](Unemployed &p) {
        p.person.birth = *BirthDate::of(on("2026-04-09"));
    });
    row("claims below nought", "count.range usedClaims", [](Unemployed &p) { p.usedClaims = -1; });
    row("more claims than a life has", "count.range usedClaims", [](Unemployed &p) { p.usedClaims = 101; });
    row("months below nought", "count.range months", [](Unemployed &p) { p.months = -1; });
    row("a birth whose sixtieth year no calendar has", "date.outside_calendar birth", [](Unemployed &p) {
        p.person.birth = *BirthDate::of(on("2150-01-01"));
        p.left = on("2170-01-01");
        p.applied = p.left;
    });
}

void SanedTest::refusesBadInput()
{
    QFETCH(Unemployed, person);
    QTEST(missing(person), "expected");
}

void SanedTest::refusesDisorderedBreaks()
{
    const auto course = [](const std::vector<SanedBreak> &breaks) {
        return sanedCourse(on("2026-04-20"), Money::riyals(12'000), Scheme::Old, breaks, settledCareLaw, nullptr);
    };
    QVERIFY(course({{on("2026-04-19"), SanedStop::FoundWork, {}, {}, {}}}).fault()
            == refuse("date.order", "breaks.0.stopped"));
    QVERIFY(course({{on("2026-05-19"), SanedStop::FoundWork, on("2026-05-18"), {}, {}}}).fault()
            == refuse("date.order", "breaks.0.reasonPassed"));
    QVERIFY(course({{on("2026-05-19"), SanedStop::FoundWork, on("2026-05-20"), on("2026-05-19"), {}}}).fault()
            == refuse("date.order", "breaks.0.registeredAgain"));
    QVERIFY(course({{on("2026-05-19"), SanedStop::FoundWork, {}, on("2026-05-20"), {}}}).fault()
            == refuse("date.order", "breaks.0.registeredAgain"));
    QVERIFY(course({{on("2026-05-19"), SanedStop::FoundWork, {}, {}, Amount()}}).fault()
            == refuse("amount.zero", "breaks.0.newAverage"));
    QVERIFY(sanedAverage({}, settledCareLaw, nullptr).fault() == refuse("wage.missing", "wages"));
    QVERIFY(
        sanedAverage({Money::riyals(1), Money()}, settledCareLaw, nullptr).fault() == refuse("wage.zero", "wages.1"));
    QVERIFY(sanedAverage({-Money::riyals(1)}, settledCareLaw, nullptr).fault() == refuse("amount.negative", "wages.0"));
}

void SanedTest::buildsNothingWhenNobodyAsks()
{
    Explanation why;
    const Amount average = Money::riyals(3'000);
    const Money asked = sanedPayment(1, average, Scheme::Old, settledCareLaw, &why);
    QVERIFY(asked == sanedPayment(1, average, Scheme::Old, settledCareLaw, nullptr));
    QCOMPARE(why.steps().size(), std::size_t{2}); // the part, and what it was raised to
    QCOMPARE(shown(why.steps()[1].rule.get().name), QStringLiteral("saned.least"));
}

QTEST_APPLESS_MAIN(SanedTest)
#include "tst_saned.moc"
