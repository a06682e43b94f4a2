// SPDX-License-Identifier: Apache-2.0
// Voluntary insurance: the forty brackets of §1.7 to the halala, limits, moves, windows, years in either calendar.
#include "domain/owed/voluntary.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

Date date(const QString &text)
{
    return *Date::parse(text.toStdString());
}

// Income and 18 % of it, as the schedule prints them.
constexpr const char *schedule[] = {"1200.00 216.00",
    "1400.00 252.00",
    "1600.00 288.00",
    "1800.00 324.00",
    "2000.00 360.00",
    "2200.00 396.00",
    "2400.00 432.00",
    "2600.00 468.00",
    "2800.00 504.00",
    "3000.00 540.00",
    "3300.00 594.00",
    "3600.00 648.00",
    "3900.00 702.00",
    "4200.00 756.00",
    "4600.00 828.00",
    "5000.00 900.00",
    "5500.00 990.00",
    "6000.00 1080.00",
    "6600.00 1188.00",
    "7200.00 1296.00",
    "7900.00 1422.00",
    "8600.00 1548.00",
    "9400.00 1692.00",
    "10300.00 1854.00",
    "11300.00 2034.00",
    "12400.00 2232.00",
    "13600.00 2448.00",
    "14900.00 2682.00",
    "16300.00 2934.00",
    "17800.00 3204.00",
    "19600.00 3528.00",
    "21600.00 3888.00",
    "23800.00 4284.00",
    "26200.00 4716.00",
    "28800.00 5184.00",
    "31700.00 5706.00",
    "34900.00 6282.00",
    "38400.00 6912.00",
    "42200.00 7596.00",
    "45000.00 8100.00"};
static_assert(std::size(schedule) == bracketCount);

} // namespace

class VoluntaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costsWhatTheScheduleSays_data();
    void costsWhatTheScheduleSays();
    void followsTheStepsOfTheNewLaw();
    void hasNoOtherBrackets();
    void limitsTheFirstBracket_data();
    void limitsTheFirstBracket();
    void asksBeforeItSeparates();
    void movesUpByOneAndDownFreely_data();
    void movesUpByOneAndDownFreely();
    void changesFromTheYearsBeginning_data();
    void changesFromTheYearsBeginning();
    void begins_data();
    void begins();
};

void VoluntaryTest::costsWhatTheScheduleSays_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("row");
    for (int number = 1; number <= bracketCount; ++number)
        QTest::addRow("#%d", number) << number << QString::fromLatin1(schedule[number - 1]);
}

void VoluntaryTest::costsWhatTheScheduleSays()
{
    QFETCH(int, number);
    const Bracket bracket = *Bracket::numbered(number);
    const auto month = voluntaryContribution(bracket, *Month::of(2026, 3), Scheme::Old, {});
    QTEST(shown(bracket.income().text() + ' ' + month->text()), "row");
    QVERIFY(Bracket::ofIncome(bracket.income()) == Outcome<Bracket>(bracket));
}

void VoluntaryTest::followsTheStepsOfTheNewLaw()
{
    const Bracket ten = *Bracket::numbered(10); // 3,000
    const auto in = [&](int year, unsigned month, Scheme scheme) {
        return answer(voluntaryContribution(ten, *Month::of(year, month), scheme, {}));
    };
    QCOMPARE(in(2024, 8, Scheme::New), QStringLiteral("540.00"));
    QCOMPARE(in(2025, 7, Scheme::New), QStringLiteral("570.00"));
    QCOMPARE(in(2026, 7, Scheme::New), QStringLiteral("600.00"));
    QCOMPARE(in(2028, 7, Scheme::New), QStringLiteral("660.00"));
    QCOMPARE(in(2028, 7, Scheme::Old), QStringLiteral("540.00"));
    QCOMPARE(in(2024, 6, Scheme::New), QStringLiteral("date.outside_table"));
    QCOMPARE(in(2001, 3, Scheme::Old), QStringLiteral("date.outside_table"));
}

void VoluntaryTest::hasNoOtherBrackets()
{
    QCOMPARE(verdict(Bracket::numbered(0)), QStringLiteral("voluntary.no_such_bracket"));
    QCOMPARE(verdict(Bracket::numbered(41)), QStringLiteral("voluntary.no_such_bracket"));
    QCOMPARE(verdict(Bracket::ofIncome(Money::riyals(1'300))), QStringLiteral("voluntary.no_such_bracket"));
}

void VoluntaryTest::limitsTheFirstBracket_data()
{
    QTest::addColumn<int>("lastWage");
    QTest::addColumn<int>("highest");
    const auto row = [](int lastWage, int highest) { QTest::addRow("%d", lastWage) << lastWage << highest; };
    row(9'000, 24); // §1.7
    row(5'200, 18);
    row(44'000, 40);
    row(0, 1);
    row(1'000, 1);
    row(5'000, 17); // 5,500 is a bracket itself
    row(45'000, 40);
}

void VoluntaryTest::limitsTheFirstBracket()
{
    QFETCH(int, lastWage);
    QTEST(highestFirst(Money::riyals(lastWage), {}).number(), "highest");
}

// §12.9
void VoluntaryTest::asksBeforeItSeparates()
{
    const Bracket above = *Bracket::numbered(25);
    const Bracket within = *Bracket::numbered(24);
    const Money lastWage = Money::riyals(9'000);
    QVERIFY(!firstBracket(within, lastWage, false, {})->separatesPeriods);
    QCOMPARE(verdict(firstBracket(above, lastWage, false, {})), QStringLiteral("voluntary.confirm_separate"));
    QVERIFY(firstBracket(above, lastWage, true, {})->separatesPeriods);
    QVERIFY(!firstBracket(*Bracket::numbered(40), {}, false, {})->separatesPeriods); // never insured
    QCOMPARE(verdict(firstBracket(within, Money::halalas(-1), true, {})), QStringLiteral("amount.negative"));
}

void VoluntaryTest::movesUpByOneAndDownFreely_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("verdict");
    for (const auto &[wanted, verdict] : {std::pair{1, "ok"},
             std::pair{19, "ok"},
             std::pair{20, "ok"},
             std::pair{21, "ok"},
             std::pair{22, "voluntary.above_next"},
             std::pair{40, "voluntary.above_next"}})
        QTest::addRow("20 to %d", wanted) << wanted << QString::fromLatin1(verdict);
}

void VoluntaryTest::movesUpByOneAndDownFreely()
{
    QFETCH(int, wanted);
    QTEST(verdict(movedTo(*Bracket::numbered(20), *Bracket::numbered(wanted))), "verdict");
}

void VoluntaryTest::changesFromTheYearsBeginning_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<bool>("hijri");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *requested, bool hijri, const char *from) {
        QTest::addRow("%s %s", requested, hijri ? "hijri" : "gregorian")
            << QString::fromLatin1(requested) << hijri << QString::fromLatin1(from);
    };
    row("2026-12-31", false, "2027-01-01");
    row("2027-01-01", false, "2027-01-01");
    row("2027-01-15", false, "2027-01-01"); // §8.12
    row("2027-01-16", false, "2028-01-01");
    row("2026-06-15", true, "2026-06-16"); // 29/12/1447
    row("2026-06-16", true, "2026-06-16"); // 1/1/1448
    row("2026-06-30", true, "2026-06-16");
    row("2026-07-01", true, "2027-06-06");
    row("2174-11-25", true, "date.outside_calendar");
}

void VoluntaryTest::changesFromTheYearsBeginning()
{
    QFETCH(QString, requested);
    QFETCH(bool, hijri);
    const auto from = changeHoldsFrom(date(requested), hijri ? CalendarKind::Hijri : CalendarKind::Gregorian, {});
    QTEST(answer(from), "from");
}

void VoluntaryTest::begins_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("applied");
    QTest::addColumn<QString>("complete");
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("abroad");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *name,
                         bool isNew,
                         const char *born,
                         const char *applied,
                         const char *complete,
                         const char *left,
                         bool abroad,
                         const char *from) {
        QTest::newRow(name) << isNew << QString::fromLatin1(born) << QString::fromLatin1(applied)
                            << QString::fromLatin1(complete) << QString::fromLatin1(left) << abroad
                            << QString::fromLatin1(from);
    };
    row("plain", false, "1985-01-01", "2026-03-10", "2026-03-31", "", false, "2026-04-01");
    row("complete on the first", false, "1985-01-01", "2026-03-10", "2026-04-01", "", false, "2026-05-01");
    row("the last day of five years",
        false,
        "1985-01-01",
        "2027-05-31",
        "2027-05-31",
        "2022-05-31",
        false,
        "2027-06-01"); // §8.12
    row("a day later", false, "1985-01-01", "2027-06-01", "2027-06-01", "2022-05-31", false, "voluntary.window");
    row("the day before 60 Hijri", false, "1966-05-10", "2024-07-25", "2024-07-25", "", false, "2024-08-01");
    row("60 Hijri", false, "1966-05-10", "2024-07-26", "2024-07-26", "", false, "voluntary.age");
    row("not yet 18", false, "2010-01-01", "2026-03-10", "2026-03-10", "", false, "voluntary.age");
    row("new law, abroad", true, "1995-01-01", "2026-03-10", "2026-03-10", "", true, "2026-04-01");
    row("new law, at home", true, "1995-01-01", "2026-03-10", "2026-03-10", "", false, "voluntary.abroad_only");
    row("complete before applied", false, "1985-01-01", "2026-03-10", "2026-03-09", "", false, "date.order");
}

void VoluntaryTest::begins()
{
    QFETCH(bool, isNew);
    QFETCH(QString, born);
    QFETCH(QString, applied);
    QFETCH(QString, complete);
    QFETCH(QString, left);
    QFETCH(bool, abroad);
    const VoluntaryApplication application{
        .person = {.birth = *BirthDate::of(date(born)), .scheme = isNew ? Scheme::New : Scheme::Old},
        .applied = date(applied),
        .complete = date(complete),
        .leftCompulsory = left.isEmpty() ? std::optional<Date>() : date(left),
        .worksAbroad = abroad};
    QTEST(answer(voluntaryFrom(application, {})), "from");
}

QTEST_APPLESS_MAIN(VoluntaryTest)
#include "tst_voluntary.moc"
