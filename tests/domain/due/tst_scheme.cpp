// SPDX-License-Identifier: Apache-2.0
// The groups of 3 July 2024, the two transitional tables, and the days of retirement (domain report 2.1, 2.3, 11.2).
#include "domain/due/scheme.h"
#include "tests/domain/due/given.h"

#include <QTest>

using namespace domain;

namespace {

QString letter(Group group)
{
    switch (group) {
    case Group::NewEntrant:
        return QStringLiteral("A");
    case Group::ProtectedOld:
        return QStringLiteral("B");
    case Group::Transitional:
        return QStringLiteral("C");
    case Group::Pensioner:
        break;
    }
    return QStringLiteral("D");
}

Outcome<Standing> standing(const QString &born, int months, bool insured = true)
{
    return standingOf(bornOn(born), {insured, months, false}, settledDueLaw, nullptr);
}

QString written(Age age)
{
    return QStringLiteral("%1y%2m").arg(age.years).arg(age.months);
}

} // namespace

class SchemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesPeople_data();
    void placesPeople();
    void hasTheTransitionalAges_data();
    void hasTheTransitionalAges();
    void hasTheTransitionalMonths_data();
    void hasTheTransitionalMonths();
    void countsFullMonths_data();
    void countsFullMonths();
    void protectsByEitherTest_data();
    void protectsByEitherTest();
    void keepsPensionersUnderTheOldLaw();
    void takesTheDayAsPrinted();
    void takesTheLastDayOfAShortMonth();
    void asksWhatEachLawAsks();
    void tellsHow();
    void refusesWhatCannotBe();
};

// 2.3, the table of worked cases.
void SchemeTest::placesPeople_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("ageThen");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("retirement");
    QTest::addColumn<int>("early");
    const auto row = [](const char *born,
                         int months,
                         const char *group,
                         const char *then,
                         const char *age,
                         const char *retirement,
                         int early) {
        QTest::addRow("2.3: born %s, %d months", born, months)
            << QString::fromLatin1(born) << months << QString::fromLatin1(group) << QString::fromLatin1(then)
            << QString::fromLatin1(age) << QString::fromLatin1(retirement) << early;
    };
    row("1995-07-04", 30, "C", "28y11m", "65y0m", "2060-07-04", 360);
    row("1995-07-03", 30, "C", "29y0m", "64y8m", "2060-03-03", 360);
    row("1985-03-25", 190, "C", "39y3m", "61y4m", "2046-07-25", 348);
    row("1985-03-25", 240, "B", "39y3m", "60y0m", "2043-06-12", 300);
    row("1976-01-04", 100, "C", "48y5m", "58y4m", "2034-05-04", 360);
    row("1976-01-03", 100, "B", "48y6m", "60y0m", "2034-03-23", 300);
    row("2003-02-01", 0, "A", "21y5m", "65y0m", "2068-02-01", 360);
}

void SchemeTest::placesPeople()
{
    QFETCH(QString, born);
    QFETCH(int, months);
    QFETCH(QString, group);
    QFETCH(QString, ageThen);
    QFETCH(QString, age);
    QFETCH(QString, retirement);
    QFETCH(int, early);
    const auto found = standing(born, months, months > 0);
    QVERIFY(found.ok());
    QCOMPARE(letter(found->group), group);
    QCOMPARE(written(found->ageAtReform), ageThen);
    QCOMPARE(written(found->retirementAge), age);
    QCOMPARE(shown(found->retirement.text()), retirement);
    QCOMPARE(found->earlyMonths, early);
    QCOMPARE(found->scheme == Scheme::New, group == QStringLiteral("A"));
}

// 2.3, the table of ages; and its closed form, 65 years less four months for each year above 28.
void SchemeTest::hasTheTransitionalAges_data()
{
    QTest::addColumn<int>("completed");
    QTest::addColumn<QString>("age");
    for (const auto &[years, age] : {std::pair{0, "65y0m"},
             {18, "65y0m"},
             {28, "65y0m"},
             {29, "64y8m"},
             {30, "64y4m"},
             {31, "64y0m"},
             {32, "63y8m"},
             {33, "63y4m"},
             {34, "63y0m"},
             {35, "62y8m"},
             {36, "62y4m"},
             {37, "62y0m"},
             {38, "61y8m"},
             {39, "61y4m"},
             {40, "61y0m"},
             {41, "60y8m"},
             {42, "60y4m"},
             {43, "60y0m"},
             {44, "59y8m"},
             {45, "59y4m"},
             {46, "59y0m"},
             {47, "58y8m"},
             {48, "58y4m"}})
        QTest::addRow("2.3: %d years", years) << years << QString::fromLatin1(age);
}

void SchemeTest::hasTheTransitionalAges()
{
    QFETCH(int, completed);
    QFETCH(QString, age);
    const Date reform = settledDueLaw.reform;
    // On the birthday itself, and on the last day before the next one (28 years and 364 days is still 28).
    const Date birthday = addYears(reform, -completed);
    const Date lastDay(addYears(reform, -completed - 1).days() + std::chrono::days(1));
    for (const Date born : {birthday, completed == 48 ? birthday : lastDay}) {
        if (born >= reform)
            continue;
        const auto found = standingOf(*BirthDate::of(born), {true, 12, false}, settledDueLaw, nullptr);
        QVERIFY(found.ok());
        QCOMPARE(letter(found->group), QStringLiteral("C"));
        QCOMPARE(written(found->retirementAge), age);
        const int closed = 65 * 12 - 4 * std::max(0, completed - 28);
        QCOMPARE(found->retirementAge.inMonths(), closed);
        QCOMPARE(shown(found->retirement.text()), shown(addMonths(born, closed).text()));
    }
}

void SchemeTest::hasTheTransitionalMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("early");
    for (const auto &[months, early] : {std::pair{0, 360},
             {1, 360},
             {179, 360},
             {180, 348},
             {191, 348},
             {192, 336},
             {203, 336},
             {204, 324},
             {215, 324},
             {216, 312},
             {227, 312},
             {228, 300},
             {239, 300},
             {240, 300},
             {241, 300},
             {480, 300}})
        QTest::addRow("2.3: %d months", months) << months << early;
}

void SchemeTest::hasTheTransitionalMonths()
{
    QFETCH(int, months);
    QFETCH(int, early);
    const auto found = standing(QStringLiteral("1985-03-25"), months);
    QVERIFY(found.ok());
    QCOMPARE(found->earlyMonths, early);
    QCOMPARE(letter(found->group), months < 240 ? QStringLiteral("C") : QStringLiteral("B"));
    QCOMPARE(found->months, 120);
}

// 2.1: the decree's "and" makes the group; so either test alone protects. 11.2: the boundaries.
void SchemeTest::countsFullMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("months");
    QTest::newRow("a calendar month") << "2026-01-01"
                                      << "2026-02-01" << 1;
    QTest::newRow("a day less") << "2026-01-01"
                                << "2026-01-31" << 0;
    QTest::newRow("from the middle") << "2026-01-15"
                                     << "2026-02-15" << 1;
    QTest::newRow("a year") << "2025-11-22"
                            << "2026-11-22" << 12;
    QTest::newRow("into a short month") << "2026-01-31"
                                        << "2026-02-28" << 1;
    QTest::newRow("no day") << "2026-01-31"
                            << "2026-01-31" << 0;
}

void SchemeTest::countsFullMonths()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QTEST(fullMonths(*Date::parse(from.toStdString()), *Date::parse(until.toStdString())), "months");
}

void SchemeTest::protectsByEitherTest_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *name, const char *born, int months, const char *group) {
        QTest::newRow(name) << QString::fromLatin1(born) << months << QString::fromLatin1(group);
    };
    row("young, 239 months", "1990-01-01", 239, "C");
    row("young, 240 months", "1990-01-01", 240, "B");
    row("48 years, 5 months and the last day", "1976-01-04", 239, "C");
    row("48 years and 6 months", "1976-01-03", 239, "B");
    row("48 years and 6 months, hardly insured", "1976-01-03", 0, "B");
    row("49 years, not yet fifty Hijri", "1975-07-03", 1, "B");
    row("insured for less than a month", "1990-01-01", 0, "C");
}

void SchemeTest::protectsByEitherTest()
{
    QFETCH(QString, born);
    QFETCH(int, months);
    QFETCH(QString, group);
    QCOMPARE(letter(standing(born, months)->group), group);
}

void SchemeTest::keepsPensionersUnderTheOldLaw()
{
    const auto found = standingOf(bornOn(QStringLiteral("1962-05-01")), {true, 200, true}, settledDueLaw, nullptr);
    QCOMPARE(letter(found->group), QStringLiteral("D"));
    QVERIFY(found->scheme == Scheme::Old);
    QVERIFY(found->retirementCalendar == CalendarKind::Hijri);
}

// 7: sixty Hijri years from the day that the document prints, never from a converted one.
void SchemeTest::takesTheDayAsPrinted()
{
    for (const auto &[born, reached] :
        {std::pair{"1386-01-20", "2024-07-26"}, {"1389-10-23", "2028-03-19"}, {"1384-07-25", "2023-02-16"}}) {
        const BirthDate birth = *BirthDate::of(*HijriDate::parse(born));
        const auto found = standingOf(birth, {true, 300, false}, settledDueLaw, nullptr);
        QCOMPARE(shown(found->retirement.text()), QString::fromLatin1(reached));
    }
}

void SchemeTest::takesTheLastDayOfAShortMonth()
{
    // 11.2: sixty Hijri years on day 30 of a month that is short sixty years later.
    const BirthDate birth = *BirthDate::of(*HijriDate::parse("1388-03-30"));
    QCOMPARE(HijriDate::monthLength(1448, 3), 29);
    const auto found = standingOf(birth, {true, 300, false}, settledDueLaw, nullptr);
    QCOMPARE(shown(HijriDate::from(found->retirement)->text()), QStringLiteral("1448-03-29"));
    // 12.17, the new law: 65 years from a 29 February.
    const auto leap = standing(QStringLiteral("2004-02-29"), 0, false);
    QCOMPARE(shown(leap->retirement.text()), QStringLiteral("2069-02-28"));
}

void SchemeTest::asksWhatEachLawAsks()
{
    const auto old = standing(QStringLiteral("1970-01-01"), 250);
    QCOMPARE(old->months, 120);
    QVERIFY(!old->earliestEarly);
    const auto fresh = standing(QStringLiteral("2000-05-06"), 0, false);
    QCOMPARE(fresh->months, 180);
    QCOMPARE(shown(fresh->earliestEarly->text()), QStringLiteral("2055-05-06"));
}

void SchemeTest::tellsHow()
{
    Explanation why;
    const auto found = standingOf(bornOn(QStringLiteral("1985-03-25")), {true, 190, false}, settledDueLaw, &why);
    QVERIFY(found.ok());
    QCOMPARE(why.steps().size(), std::size_t(3));
    QCOMPARE(shown(why.steps()[0].rule.get().name), QStringLiteral("group.decided"));
    QVERIFY(why.steps()[0].value == Figure(Term("transitional")));
    QCOMPARE(shown(why.steps()[1].rule.get().article), QStringLiteral("M/273 fifth"));
    QVERIFY(why.steps()[1].value == Figure(found->retirement));
    QVERIFY(why.steps()[2].value == Figure(std::int64_t(348)));
}

void SchemeTest::refusesWhatCannotBe()
{
    const QString born = QStringLiteral("1985-03-25");
    QCOMPARE(standing(born, -1).fault(), refuse("months.range", "months"));
    QCOMPARE(standing(born, 1201).fault(), refuse("months.range", "months"));
    QCOMPARE(standing(born, 5, false).fault(), refuse("months.range", "months"));
    QCOMPARE(standing(QStringLiteral("2024-07-03"), 1).fault(), refuse("period.before_birth", "birth"));
    QCOMPARE(standing(QStringLiteral("2025-01-01"), 0, false)->group, Group::NewEntrant);
    // Sixty years on, the Umm al-Qura calendar has ended.
    const BirthDate late = *BirthDate::of(*HijriDate::parse("1599-01-01"));
    const auto pensioner = standingOf(late, {false, 0, true}, settledDueLaw, nullptr);
    QCOMPARE(pensioner.fault(), refuse("period.before_birth", "birth"));
}

QTEST_APPLESS_MAIN(SchemeTest)
#include "tst_scheme.moc"
