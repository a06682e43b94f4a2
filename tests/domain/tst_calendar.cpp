// SPDX-License-Identifier: Apache-2.0
// Gregorian days, months, moments and ranges, and the rule for days that a month lacks.
#include "domain/calendar.h"
#include "domain/clock.h"
#include "readable.h"

#include <QDate>
#include <QTest>

#include <limits>

using namespace domain;

class CalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void agreesWithQtOnEveryDay();
    void knowsTheDayInRiyadh();
    void writesAndReadsMoments();
    void refusesOtherSpellingsOfMoments_data();
    void refusesOtherSpellingsOfMoments();
    void takesTheLastDayWhereTheDayIsMissing_data();
    void takesTheLastDayWhereTheDayIsMissing();
    void staysWithinItsYears();
    void countsAges_data();
    void countsAges();
    void readsMonths_data();
    void readsMonths();
    void countsMonths();
    void holdsRanges();
    void findsOverlaps_data();
    void findsOverlaps();
};

namespace {

Date day(const char *text)
{
    return *Date::parse(text);
}

struct StandingClock final : Clock {
    explicit StandingClock(Instant instant) : moment(instant) {}
    [[nodiscard]] Instant now() const override { return moment; }
    Instant moment;
};

} // namespace

void CalendarTest::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("2026-11-21", "2026-11-21");
    row("2026/11/21", "2026-11-21");
    row("2026-1-5", "2026-01-05");
    row("٢٠٢٦/١١/٢١", "2026-11-21");
    row("۲۰۲۶-۱۱-۲۱", "2026-11-21");
    row(" 2026-11-21 ", "2026-11-21");
    row("2028-02-29", "2028-02-29");
    row("2000-02-29", "2000-02-29");
    row("0001-01-01", "0001-01-01");
    row("9999-12-31", "9999-12-31");
    row("1900-02-29", "date.no_such_day");
    row("2026-02-29", "date.no_such_day");
    row("2026-02-30", "date.no_such_day");
    row("2026-04-31", "date.no_such_day");
    row("2026-13-01", "date.no_such_day");
    row("2026-00-10", "date.no_such_day");
    row("2026-10-00", "date.no_such_day");
    row("0000-10-10", "date.no_such_day");
    for (const char *bad : {"2026",
             "2026-11",
             "21-11-2026",
             "2026-11-21T00:00",
             "2026-11/21",
             "20261121",
             "2026--21",
             "-2026-11-21",
             "+2026-11-21",
             "2026-011-21",
             "02026-11-21",
             "2026-11-21-",
             "2026-xx-21",
             "tomorrow",
             "2026.11.21",
             "2026- 11-21",
             "99999-01-01"})
        row(bad, "date.form");
    QTest::newRow("marks") << QStringLiteral("\u20662026-11-21\u2069") << QStringLiteral("2026-11-21");
    QTest::newRow("empty") << QStringLiteral(" ") << QStringLiteral("field.required");
    QTest::newRow("junk") << QString(100'000, u'-') << QStringLiteral("date.form");
    QTest::newRow("long figures") << QStringLiteral("2026-") + QString(10'000, u'1') + QStringLiteral("-1")
                                  << QStringLiteral("date.form");
}

void CalendarTest::readsDays()
{
    QFETCH(QString, typed);
    QTEST(answer(Date::parse(typed.toStdString())), "kept");
}

void CalendarTest::agreesWithQtOnEveryDay()
{
    for (QDate theirs(1900, 1, 1); theirs.year() < 2200; theirs = theirs.addDays(1)) {
        const auto ours =
            Date::of(theirs.year(), static_cast<unsigned>(theirs.month()), static_cast<unsigned>(theirs.day()));
        const bool same = ours && ours->days().time_since_epoch().count() == QDate(1970, 1, 1).daysTo(theirs)
                          && shown(ours->text()) == theirs.toString(Qt::ISODate) && Date::parse(ours->text()) == ours;
        QVERIFY2(same, qPrintable(theirs.toString(Qt::ISODate)));
    }
}

void CalendarTest::knowsTheDayInRiyadh()
{
    const auto last = *parseInstant("2026-11-21T20:59:59Z");
    QCOMPARE(shown(Date::inRiyadh(last).text()), QStringLiteral("2026-11-21"));
    QCOMPARE(shown(Date::inRiyadh(last + std::chrono::seconds(1)).text()), QStringLiteral("2026-11-22"));
    QVERIFY(startInRiyadh(day("2026-11-22")) == last + std::chrono::seconds(1));
    QCOMPARE(shown(StandingClock(last).today().text()), QStringLiteral("2026-11-21"));
    QCOMPARE(shown(Date::inRiyadh(*parseInstant("1969-12-31T20:59:59Z")).text()), QStringLiteral("1969-12-31"));
    QVERIFY(std::chrono::abs(SystemClock().now() - std::chrono::system_clock::now()) < std::chrono::minutes(1));
}

void CalendarTest::writesAndReadsMoments()
{
    const Instant moment =
        day("2026-11-21").days() + std::chrono::hours(22) + std::chrono::minutes(14) + std::chrono::seconds(54);
    QCOMPARE(shown(isoText(moment)), QStringLiteral("2026-11-21T22:14:54Z"));
    QVERIFY(*parseInstant("2026-11-21T22:14:54Z") == moment);
    QCOMPARE(shown(isoText(*parseInstant("1969-12-31T23:59:59Z"))), QStringLiteral("1969-12-31T23:59:59Z"));
}

void CalendarTest::refusesOtherSpellingsOfMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const char *bad : {"2026-11-21",
             "2026-11-21T22:14:54",
             "2026-11-21T22:14:54+03:00",
             "2026-11-21 22:14:54Z",
             "2026-11-21T22:14:54.0Z",
             "2026-11-21T24:00:00Z",
             "2026-11-21T22:60:00Z",
             "2026-11-21T22:14:60Z",
             "2026-1-21T22:14:54ZZ",
             " 2026-11-21T22:14:54Z",
             "2026/11/21T22:14:54Z",
             "2026-11-21t22:14:54z",
             "٢٠٢٦-11-21T22:14:54Z"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QStringLiteral("date.form");
    QTest::newRow("no such day") << QStringLiteral("2026-02-29T00:00:00Z") << QStringLiteral("date.no_such_day");
    QTest::newRow("empty") << QString() << QStringLiteral("field.required");
}

void CalendarTest::refusesOtherSpellingsOfMoments()
{
    QFETCH(QString, text);
    QTEST(verdict(parseInstant(text.toStdString())), "code");
}

void CalendarTest::takesTheLastDayWhereTheDayIsMissing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, int months, const char *to) {
        QTest::addRow("%s %+d", from, months) << QString::fromLatin1(from) << months << QString::fromLatin1(to);
    };
    row("2026-01-31", 1, "2026-02-28");
    row("2028-01-31", 1, "2028-02-29");
    row("2026-01-31", 2, "2026-03-31");
    row("2026-03-31", 1, "2026-04-30");
    row("2026-11-21", 0, "2026-11-21");
    row("2026-12-31", 2, "2027-02-28");
    row("2026-03-31", -1, "2026-02-28");
    row("2026-01-15", -1, "2025-12-15");
    row("2026-11-21", -24, "2024-11-21");
    row("2024-02-29", 12, "2025-02-28");
    row("2024-02-29", 48, "2028-02-29");
    row("2024-02-29", -12, "2023-02-28");
    row("2022-05-31", 60, "2027-05-31");
}

void CalendarTest::takesTheLastDayWhereTheDayIsMissing()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    const Date start = *Date::parse(from.toStdString());
    QTEST(shown(addMonths(start, months).text()), "to");
    if (months % 12 == 0)
        QTEST(shown(addYears(start, months / 12).text()), "to");
}

void CalendarTest::staysWithinItsYears()
{
    QCOMPARE(shown(addMonths(day("9999-12-31"), 1).text()), QStringLiteral("9999-12-31"));
    QCOMPARE(shown(addYears(day("0001-03-05"), std::numeric_limits<int>::min()).text()), QStringLiteral("0001-01-05"));
    QCOMPARE(shown(addMonths(day("2026-01-01"), std::numeric_limits<int>::max()).text()), QStringLiteral("9999-12-01"));
}

void CalendarTest::countsAges_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("years");
    const auto row = [](const char *birth, const char *on, int years) {
        QTest::addRow("%s on %s", birth, on) << QString::fromLatin1(birth) << QString::fromLatin1(on) << years;
    };
    row("1997-11-22", "2026-11-21", 28);
    row("1997-11-21", "2026-11-21", 29);
    row("2008-02-29", "2026-02-27", 17);
    row("2008-02-29", "2026-02-28", 18); // in a year without 29 February the birthday is the 28th
    row("2008-02-29", "2028-02-28", 19);
    row("2008-02-29", "2028-02-29", 20);
    row("2026-11-21", "2026-11-21", 0);
    row("2026-11-21", "2027-11-20", 0);
    row("2026-11-22", "2026-11-21", -1);
}

void CalendarTest::countsAges()
{
    QFETCH(QString, birth);
    QFETCH(QString, on);
    QTEST(ageInYears(*Date::parse(birth.toStdString()), *Date::parse(on.toStdString())), "years");
}

void CalendarTest::readsMonths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("2026-11", "2026-11");
    row("2026/1", "2026-01");
    row("٢٠٢٦-١١", "2026-11");
    row("2026-13", "date.form");
    row("2026-00", "date.form");
    row("0000-01", "date.form");
    row("2026-11-21", "date.form");
    row("2026", "date.form");
    row("2026-", "date.form");
    row("11-2026", "date.form");
    row("", "field.required");
}

void CalendarTest::readsMonths()
{
    QFETCH(QString, typed);
    QTEST(answer(Month::parse(typed.toStdString())), "kept");
}

void CalendarTest::countsMonths()
{
    const Month february = *Month::of(2028, 2);
    QCOMPARE(february.days(), 29);
    QCOMPARE(Month::of(2026, 2)->days(), 28);
    QCOMPARE(shown(february.firstDay().text()), QStringLiteral("2028-02-01"));
    QCOMPARE(shown(february.lastDay().text()), QStringLiteral("2028-02-29"));
    QCOMPARE(shown(february.plus(11).text()), QStringLiteral("2029-01"));
    QCOMPARE(shown(february.plus(-2).text()), QStringLiteral("2027-12"));
    QVERIFY(Month::containing(day("2028-02-10")) == february);
    QVERIFY(february < february.plus(1));
    QCOMPARE(february.year() * 100 + static_cast<int>(february.month()), 202802);
}

void CalendarTest::holdsRanges()
{
    const DateRange march = *DateRange::of(day("2026-03-12"), day("2026-03-31"));
    QCOMPARE(march.days(), std::optional<int>(20));
    QVERIFY(march.contains(day("2026-03-12")) && march.contains(day("2026-03-31")));
    QVERIFY(!march.contains(day("2026-03-11")) && !march.contains(day("2026-04-01")));
    QCOMPARE(DateRange::of(day("2026-03-12"), day("2026-03-12"))->days(), std::optional<int>(1));
    QCOMPARE(verdict(DateRange::of(day("2026-03-12"), day("2026-03-11"))), QStringLiteral("date.order"));
    const DateRange open(day("2026-03-12"));
    QVERIFY(open.contains(day("9999-12-31")) && !open.days() && !open.contains(day("2026-03-11")));
}

void CalendarTest::findsOverlaps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << QStringLiteral("2026-01-01") << QStringLiteral("2026-03-11") << false;
    QTest::newRow("to its first day") << QStringLiteral("2026-01-01") << QStringLiteral("2026-03-12") << true;
    QTest::newRow("inside") << QStringLiteral("2026-03-15") << QStringLiteral("2026-03-16") << true;
    QTest::newRow("from its last day") << QStringLiteral("2026-03-31") << QStringLiteral("2026-05-01") << true;
    QTest::newRow("after") << QStringLiteral("2026-04-01") << QStringLiteral("2026-05-01") << false;
    QTest::newRow("open before") << QStringLiteral("2026-01-01") << QString() << true;
    QTest::newRow("open after") << QStringLiteral("2026-04-01") << QString() << false;
}

void CalendarTest::findsOverlaps()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, overlaps);
    const DateRange march = *DateRange::of(day("2026-03-12"), day("2026-03-31"));
    const auto end = until.isEmpty() ? std::optional<Date>() : *Date::parse(until.toStdString());
    const DateRange other = *DateRange::of(*Date::parse(from.toStdString()), end);
    QCOMPARE(march.overlaps(other), overlaps);
    QCOMPARE(other.overlaps(march), overlaps);
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
