// SPDX-License-Identifier: Apache-2.0
// Days and months that count before and after February 2022 (§1.3, §12.19), and a career month by month.
#include "domain/owed/record.h"
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

/// "2020-01-01/2021-05-04" to a range, open without an end.
DateRange range(const QString &text)
{
    const QStringList ends = text.split(QLatin1Char('/'));
    return *DateRange::of(date(ends[0]), ends.size() > 1 ? std::optional<Date>(date(ends[1])) : std::nullopt);
}

Engagement service(const QString &days, std::int64_t riyals, std::int64_t employer = 1)
{
    const DateRange range = ::range(days);
    return {.employer = employer,
        .days = range,
        .wages = {{Month::containing(range.from()), {.basic = Money::riyals(riyals)}}}};
}

/// Services as "range range …", each with an employer of its own, all at 5,000.
Career career(const QString &services, Scheme scheme = Scheme::Old)
{
    Career made{{.birth = *BirthDate::gregorian(1980, 5, 15), .scheme = scheme}, {}};
    std::int64_t employer = 0;
    for (const QString &days : services.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        made.engagements.push_back(service(days, 5'000, ++employer));
    return made;
}

/// "month days/of wage" of every month
QString shownRecord(const Outcome<std::vector<RecordedMonth>> &record)
{
    if (!record)
        return shown(record.fault().code);
    QStringList texts;
    for (const RecordedMonth &each : *record)
        texts << QStringLiteral("%1 %2/%3 %4")
                     .arg(shown(each.month.text()))
                     .arg(each.part.days)
                     .arg(each.part.of)
                     .arg(shown(each.wage.text()));
    return texts.join(QStringLiteral(", "));
}

} // namespace

class RecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheDaysOfAMonth_data();
    void countsTheDaysOfAMonth();
    void countsMonths_data();
    void countsMonths();
    void countsPaidMonthsUnderTheNewLaw();
    void dividesByThirtyWhereItIsSet();
    void walksThroughACareer_data();
    void walksThroughACareer();
    void sharesTheCeiling();
    void limitsRisesAfterFifty();
    void countsTheYearsAway_data();
    void countsTheYearsAway();
    void keepsLimitedWagesInHalalas();
    void refusesWhatTheTablesLack();
    void reachesBackTwoYears();
    void suspendsHazardsAbroad_data();
    void suspendsHazardsAbroad();
};

void RecordTest::countsTheDaysOfAMonth_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *of, const char *days, const char *part) {
        QTest::addRow("%s of %s", of, days)
            << QString::fromLatin1(of) << QString::fromLatin1(days) << QString::fromLatin1(part);
    };
    // until January 2022
    row("2021-03", "2021-03-31", "31/31");
    row("2021-03", "2020-01-01/2021-03-30", "0/31");
    row("2021-03", "2020-01-01/2021-03-31", "31/31");
    row("2021-03", "2021-03-10/2021-03-12", "31/31");
    row("2021-03", "2021-04-01", "0/31");
    row("2021-03", "2020-01-01/2021-02-28", "0/31");
    row("2022-01", "2022-01-31", "31/31");
    row("2022-01", "2020-01-01/2022-01-30", "0/31");
    // since February 2022
    row("2022-02", "2022-02-28", "1/28");
    row("2022-02", "2020-01-01/2022-02-01", "1/28");
    row("2026-03", "2026-03-12", "20/31");
    row("2026-04", "2020-01-01/2026-04-09", "9/30");
    row("2026-02", "2026-02-15", "14/28");
    row("2028-02", "2020-01-01", "29/29");
    row("2026-03", "2026-03-09/2026-03-09", "1/31");
    row("2026-03", "2026-04-01", "0/31");
}

void RecordTest::countsTheDaysOfAMonth()
{
    QFETCH(QString, of);
    QFETCH(QString, days);
    const MonthPart part = CountedMonth(month(of), {}).partOf(range(days));
    QTEST(QStringLiteral("%1/%2").arg(part.days).arg(part.of), "part");
}

void RecordTest::countsMonths_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("newer");
    const auto row = [](const char *name, const char *services, const char *until, const char *old, const char *newer) {
        QTest::newRow(name) << QString::fromLatin1(services) << QString::fromLatin1(until) << QString::fromLatin1(old)
                            << QString::fromLatin1(newer);
    };
    row("a year before 2022", "2020-01-10/2020-12-31", "2026-01-01", "12", "12");
    row("the leaving month is lost", "2020-01-10/2020-12-30", "2026-01-01", "11", "11");
    row("one month for two employers", "2020-01-01/2020-06-10 2020-06-01/2020-06-20", "2026-01-01", "6", "6");
    row("12 days rest", "2022-02-01/2022-03-14", "2026-01-01", "1", "45/31");
    row("13 days rest", "2022-02-01/2022-03-15", "2026-01-01", "2", "46/31");
    row("12 days alone", "2026-03-01/2026-03-12", "2026-12-31", "0", "12/31");
    row("13 days alone", "2026-03-01/2026-03-13", "2026-12-31", "1", "13/31");
    row("rests apart", "2026-03-01/2026-03-12 2026-05-01/2026-05-12", "2026-12-31", "0", "24/31");
    row("over the change", "2021-12-15/2022-02-14", "2026-12-31", "3", "5/2");
    row("two employers at once", "2026-03-01/2026-03-31 2026-03-01/2026-03-31", "2026-12-31", "1", "1");
    row("two employers overlapping", "2026-03-01/2026-03-20 2026-03-11/2026-03-31", "2026-12-31", "1", "1");
    row("as far as the day", "2026-01-01", "2026-02-14", "2", "3/2");
    row("none", "", "2026-02-14", "0", "0");
    row("not begun", "2026-03-01", "2026-02-14", "0", "0");
}

void RecordTest::countsMonths()
{
    QFETCH(QString, services);
    QFETCH(QString, until);
    const auto counted = [&](Scheme scheme) {
        return shown(monthsThatCount(career(services), scheme, date(until), {}).text());
    };
    QTEST(counted(Scheme::Old), "old");
    QTEST(counted(Scheme::New), "newer");
}

// L1 54/3 against L2 9/4: what was not paid harms under the new law alone.
void RecordTest::countsPaidMonthsUnderTheNewLaw()
{
    Career made = career(QStringLiteral("2025-01-01/2025-12-31"), Scheme::New);
    made.engagements[0].paidUntil = month(QStringLiteral("2025-06"));
    QCOMPARE(shown(monthsThatCount(made, Scheme::New, day(2026, 1, 1), {}).text()), QStringLiteral("6"));
    QCOMPARE(shown(monthsThatCount(made, Scheme::Old, day(2026, 1, 1), {}).text()), QStringLiteral("12"));
    made.engagements[0].kind = PeriodKind::Military;
    QCOMPARE(shown(monthsThatCount(made, Scheme::Old, day(2026, 1, 1), {}).text()), QStringLiteral("0"));
}

void RecordTest::dividesByThirtyWhereItIsSet()
{
    ContributionLaw law;
    law.monthsOfThirtyDays = true;
    const auto part = [&](const char *days) {
        const MonthPart counted =
            CountedMonth(month(QStringLiteral("2026-03")), law).partOf(range(QString::fromLatin1(days)));
        return QStringLiteral("%1/%2").arg(counted.days).arg(counted.of);
    };
    QCOMPARE(part("2026-03-12"), QStringLiteral("20/30"));
    QCOMPARE(part("2026-03-01"), QStringLiteral("30/30"));
    QCOMPARE(part("2020-01-01"), QStringLiteral("30/30"));
}

void RecordTest::walksThroughACareer_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("record");
    const auto row = [](const char *services, const char *record) {
        QTest::newRow(services) << QString::fromLatin1(services) << QString::fromLatin1(record);
    };
    row("", "");
    row("2026-01-20/2026-03-10", "2026-01 12/31 5000.00, 2026-02 28/28 5000.00, 2026-03 10/31 5000.00");
    row("2021-11-20/2021-12-10", "2021-11 30/30 5000.00");
    // one after the other in a month: the wage of the later one; at the same time: of both together
    row("2026-03-01/2026-03-10 2026-03-11/2026-03-31", "2026-03 31/31 5000.00");
    row("2026-03-01/2026-03-31 2026-03-11/2026-03-31", "2026-03 31/31 10000.00");
    row("2026-03-05/2026-03-10 2026-03-20/2026-03-31", "2026-03 18/31 5000.00");
}

void RecordTest::walksThroughACareer()
{
    QFETCH(QString, services);
    QTEST(shownRecord(recordOf(career(services), day(2026, 12, 31), {})), "record");
}

// §12.6: each within its limits first, then together not above the ceiling.
void RecordTest::sharesTheCeiling()
{
    Career made = career(QStringLiteral("2026-03-01/2026-03-31"));
    made.engagements[0].wages[0].wage.basic = Money::riyals(30'000);
    made.engagements.push_back(service(QStringLiteral("2026-03-01/2026-03-31"), 20'000, 2));
    QCOMPARE(shownRecord(recordOf(made, day(2026, 12, 31), {})), QStringLiteral("2026-03 31/31 45000.00"));
    made.engagements[0].wages[0].wage.basic = Money::riyals(1'000);
    made.engagements[1].wages[0].wage.basic = Money::riyals(1'000);
    QCOMPARE(shownRecord(recordOf(made, day(2026, 12, 31), {})), QStringLiteral("2026-03 31/31 3000.00"));
}

// Fifty Hijri years on 2024-03-16: the years from 2025 on are limited.
void RecordTest::limitsRisesAfterFifty()
{
    Career made = career(QStringLiteral("2024-12-01/2026-02-28"));
    made.person.birth = *BirthDate::gregorian(1975, 9, 15);
    QCOMPARE(shown(made.person.birth.turns(50, CalendarKind::Hijri)->text()), QStringLiteral("2024-03-20"));
    made.engagements[0].wages = {{month(QStringLiteral("2024-12")), {.basic = Money::riyals(10'000)}},
        {month(QStringLiteral("2025-01")), {.basic = Money::riyals(20'000)}},
        {month(QStringLiteral("2026-02")), {.basic = Money::riyals(11'500)}}};
    const auto wages = [](const Career &of, const ContributionLaw &law) {
        QStringList texts;
        const auto record = recordOf(of, day(2026, 12, 31), law);
        for (const RecordedMonth &each : *record)
            if (each.month == month(QStringLiteral("2024-12")) || each.month.year() == 2026
                || each.month == month(QStringLiteral("2025-12")))
                texts << shown(each.wage.text());
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(wages(made, {}), QStringLiteral("10000.00 11000.00 12100.00 11500.00"));
    ContributionLaw unlimited;
    unlimited.limitsRiseAfter50 = false;
    QCOMPARE(wages(made, unlimited), QStringLiteral("10000.00 20000.00 20000.00 11500.00"));
    made.engagements[0].publicBody = true;
    QCOMPARE(wages(made, {}), QStringLiteral("10000.00 20000.00 20000.00 11500.00"));
}

void RecordTest::countsTheYearsAway_data()
{
    QTest::addColumn<QString>("returned");
    QTest::addColumn<QString>("wage");
    // left on 2017-10-01: a fourth year away is full when who returns was away on 2021-10-01 too
    QTest::newRow("three full years") << QStringLiteral("2021-10-01") << QStringLiteral("2021-10 31/31 5624.32");
    QTest::newRow("four full years") << QStringLiteral("2021-10-02") << QStringLiteral("2021-10 31/31 5849.29");
}

void RecordTest::countsTheYearsAway()
{
    QFETCH(QString, returned);
    Career made = career(QStringLiteral("2010-01-01/2017-10-01 ") + returned + QStringLiteral("/2021-10-31"));
    made.person.birth = *BirthDate::gregorian(1966, 5, 10);
    made.engagements[1].wages[0].wage.basic = Money::riyals(20'000);
    QTEST(shownRecord(recordOf(made, day(2026, 12, 31), {})).section(QStringLiteral(", "), -1), "wage");
}

void RecordTest::keepsLimitedWagesInHalalas()
{
    Career made = career(QStringLiteral("1990-01-01/2003-05-31 2016-02-01/2026-12-31"));
    made.person.birth = *BirthDate::gregorian(1965, 1, 9);
    made.engagements[0].wages[0].wage.basic = Money::halalas(500'001);
    made.engagements[1].wages[0].wage.basic = Money::riyals(45'000);
    const auto record = recordOf(made, day(2026, 12, 31), {});
    QVERIFY(record.ok() && record->back().wage < Amount(Money::riyals(45'000)));
    for (const RecordedMonth &each : *record)
        QVERIFY(each.wage == Amount(each.wage.rounded()));
}

void RecordTest::refusesWhatTheTablesLack()
{
    QCOMPARE(shownRecord(recordOf(career(QStringLiteral("1970-01-01/1970-02-28")), day(2026, 12, 31), {})),
        QStringLiteral("date.outside_table"));
}

void RecordTest::reachesBackTwoYears()
{
    QCOMPARE(shown(earliestAddedDay(day(2026, 11, 21), {}).text()), QStringLiteral("2024-11-21")); // §8.12
}

void RecordTest::suspendsHazardsAbroad_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<bool>("old");
    const auto row = [](const char *of, bool old) { QTest::newRow(of) << QString::fromLatin1(of) << old; };
    row("2026-02", true);
    row("2026-03", true); // the month of leaving
    row("2026-04", false);
    row("2026-05", false);
    row("2026-06", true); // the month of return
}

void RecordTest::suspendsHazardsAbroad()
{
    QFETCH(QString, of);
    const DateRange abroad = range(QStringLiteral("2026-03-10/2026-06-20"));
    QTEST(hazardsInsured(month(of), abroad, Scheme::Old), "old");
    QVERIFY(hazardsInsured(month(of), abroad, Scheme::New));
    QVERIFY(!hazardsInsured(month(QStringLiteral("2030-01")), DateRange(day(2026, 3, 10)), Scheme::Old));
}

QTEST_APPLESS_MAIN(RecordTest)
#include "tst_record.moc"
