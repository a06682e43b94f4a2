// SPDX-License-Identifier: Apache-2.0
// The Umm al-Qura calendar: golden dates, month lengths, its ends, birthdays and how both dates are written.
#include "domain/hijri.h"
#include "readable.h"

#include <QTest>

#include <limits>

using namespace domain;

class HijriTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void convertsGoldenDates_data();
    void convertsGoldenDates();
    void hasTheYearsOfTheTable_data();
    void hasTheYearsOfTheTable();
    void keepsTheOddMonthsAsPublished();
    void refusesWhatLiesOutside_data();
    void refusesWhatLiesOutside();
    void readsDays_data();
    void readsDays();
    void findsTheSixtiethBirthday_data();
    void findsTheSixtiethBirthday();
    void takesTheLastDayWhereTheDayIsMissing();
    void countsAges();
    void goesDayByDayWithoutAGap();
    void writesBothDates();
    void startsEmpty();
};

void HijriTest::convertsGoldenDates_data()
{
    QTest::addColumn<QString>("gregorian");
    QTest::addColumn<QString>("hijri");
    const auto row = [](const char *gregorian, const char *hijri) {
        QTest::newRow(gregorian) << QString::fromLatin1(gregorian) << QString::fromLatin1(hijri);
    };
    row("1973-02-04", "1393-01-01");
    row("1975-12-30", "1395-12-27");
    row("1979-11-20", "1400-01-01");
    row("1980-07-01", "1400-08-18");
    row("1982-04-24", "1402-07-01");
    row("1985-03-25", "1405-07-04");
    row("2000-02-29", "1420-11-23");
    row("2000-11-29", "1421-09-03");
    row("2001-04-01", "1422-01-07");
    row("2014-08-27", "1435-11-01");
    row("2014-09-01", "1435-11-06");
    row("2022-02-01", "1443-06-29");
    row("2024-07-02", "1445-12-26");
    row("2024-07-03", "1445-12-27");
    row("2025-07-01", "1447-01-06");
    row("2026-02-18", "1447-09-01");
    row("2026-03-20", "1447-10-01");
    row("2026-11-21", "1448-06-11");
    row("1980-05-15", "1400-07-01"); // an unknown day and month of birth
    row("1924-08-01", "1343-01-01");
    row("2029-05-13", "1450-12-29");
    row("2029-05-14", "1451-01-01");
    row("2174-11-25", "1600-12-30");
}

void HijriTest::convertsGoldenDates()
{
    QFETCH(QString, gregorian);
    QFETCH(QString, hijri);
    const Date day = *Date::parse(gregorian.toStdString());
    QCOMPARE(answer(HijriDate::from(day)), hijri);
    QCOMPARE(shown(HijriDate::parse(hijri.toStdString())->toGregorian().text()), gregorian);
}

void HijriTest::hasTheYearsOfTheTable_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("firstDay");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("lengths");
    const auto row = [](int year, const char *firstDay, int days, const char *lengths) {
        QTest::addRow("%d", year) << year << QString::fromLatin1(firstDay) << days << QString::fromLatin1(lengths);
    };
    row(1440, "2018-09-11", 354, "29 30 29 30 30 30 29 30 29 30 29 29");
    row(1441, "2019-08-31", 355, "30 29 30 29 30 30 29 30 30 29 30 29");
    row(1442, "2020-08-20", 354, "29 30 29 30 29 30 29 30 30 29 30 29");
    row(1443, "2021-08-09", 355, "30 29 30 29 30 29 30 29 30 29 30 30");
    row(1444, "2022-07-30", 354, "29 30 29 30 30 29 29 30 29 30 29 30");
    row(1445, "2023-07-19", 354, "29 30 30 30 29 30 29 29 30 29 29 30");
    row(1446, "2024-07-07", 354, "29 30 30 30 29 30 30 29 29 30 29 29");
    row(1447, "2025-06-26", 355, "30 29 30 30 30 29 30 29 30 29 30 29");
    row(1448, "2026-06-16", 355, "29 30 29 30 30 29 30 30 29 30 29 30");
    row(1449, "2027-06-06", 354, "29 29 30 29 30 29 30 30 29 30 30 29");
    row(1450, "2028-05-25", 354, "30 29 30 29 29 30 29 30 29 30 30 29");
    row(1451, "2029-05-14", 355, "30 30 30 29 29 30 29 29 30 30 29 30");
    row(1452, "2030-05-04", 354, "30 29 30 30 29 29 30 29 29 30 29 30");
    row(1453, "2031-04-23", 354, "30 29 30 30 29 30 29 30 29 29 30 29");
    row(1454, "2032-04-11", 355, "30 29 30 30 29 30 30 29 30 29 30 29");
    row(1455, "2033-04-01", 355, "29 30 29 30 30 29 30 29 30 30 29 30");
    row(1456, "2034-03-22", 354, "29 29 30 29 30 29 30 29 30 30 30 29");
    row(1457, "2035-03-11", 355, "30 29 29 30 29 29 30 29 30 30 30 30");
    row(1458, "2036-02-29", 354, "29 30 29 29 30 29 29 30 29 30 30 30");
    row(1459, "2037-02-17", 354, "29 30 30 29 29 30 29 29 30 29 30 30");
    row(1460, "2038-02-06", 354, "29 30 30 29 30 29 30 29 29 30 29 30");
}

void HijriTest::hasTheYearsOfTheTable()
{
    QFETCH(int, year);
    QTEST(shown(HijriDate::of(year, 1, 1)->toGregorian().text()), "firstDay");
    QStringList lengths;
    int days = 0;
    for (int month = 1; month <= 12; ++month) {
        const int length = HijriDate::monthLength(year, month);
        lengths += QString::number(length);
        days += length;
    }
    QTEST(days, "days");
    QTEST(lengths.join(u' '), "lengths");
}

void HijriTest::keepsTheOddMonthsAsPublished()
{
    QStringList odd;
    for (int year = HijriDate::firstYear; year <= HijriDate::lastYear; ++year)
        for (int month = 1; month <= 12; ++month)
            if (const int length = HijriDate::monthLength(year, month); length != 29 && length != 30)
                odd += u"%1/%2 %3"_qs.arg(year).arg(month).arg(length);
    QCOMPARE(odd.join(u", "_qs),
        u"1343/9 28, 1345/5 31, 1345/8 28, 1348/11 31, 1348/12 28, 1349/10 28, 1349/11 31, 1364/8 28"_qs);
    QCOMPARE(answer(HijriDate::of(1345, 5, 31)), u"1345-05-31"_qs);
    QCOMPARE(verdict(HijriDate::of(1343, 9, 29)), u"date.no_such_day"_qs);
}

void HijriTest::refusesWhatLiesOutside_data()
{
    QTest::addColumn<QString>("hijri");
    QTest::addColumn<QString>("code");
    QTest::newRow("1342/12/29") << u"1342-12-29"_qs << u"date.outside_calendar"_qs;
    QTest::newRow("1342/12/30") << u"1342-12-30"_qs << u"date.outside_calendar"_qs;
    QTest::newRow("1343/1/1") << u"1343-01-01"_qs << u"ok"_qs;
    QTest::newRow("1600/12/29") << u"1600-12-29"_qs << u"ok"_qs;
    QTest::newRow("1600/12/30") << u"1600-12-30"_qs << u"ok"_qs;
    QTest::newRow("1600/12/31") << u"1600-12-31"_qs << u"date.no_such_day"_qs;
    QTest::newRow("1601/1/1") << u"1601-01-01"_qs << u"date.outside_calendar"_qs;
    QTest::newRow("a Gregorian year") << u"2026-11-21"_qs << u"date.outside_calendar"_qs;
    QTest::newRow("30 of a month of 29") << u"1448-01-30"_qs << u"date.no_such_day"_qs;
    QTest::newRow("30 of a month of 30") << u"1448-02-30"_qs << u"ok"_qs;
    QTest::newRow("month 13") << u"1448-13-01"_qs << u"date.no_such_day"_qs;
    QTest::newRow("month 0") << u"1448-00-01"_qs << u"date.no_such_day"_qs;
    QTest::newRow("day 0") << u"1448-01-00"_qs << u"date.no_such_day"_qs;
}

void HijriTest::refusesWhatLiesOutside()
{
    QFETCH(QString, hijri);
    QTEST(verdict(HijriDate::parse(hijri.toStdString())), "code");
    QCOMPARE(verdict(HijriDate::from(*Date::parse("1924-07-31"))), u"date.outside_calendar"_qs);
    QCOMPARE(verdict(HijriDate::from(*Date::parse("2174-11-26"))), u"date.outside_calendar"_qs);
    QCOMPARE(HijriDate::monthLength(1342, 12), 0);
    QCOMPARE(HijriDate::monthLength(1601, 1), 0);
    QCOMPARE(HijriDate::monthLength(1448, 0), 0);
    QCOMPARE(HijriDate::monthLength(1448, 13), 0);
}

void HijriTest::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, const char *kept) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row("1448-06-11", "1448-06-11");
    row("1448/06/11", "1448-06-11");
    row("1448/6/1", "1448-06-01");
    row("١٤٤٨/٠٦/١١", "1448-06-11");
    row(" 1448-06-11 ", "1448-06-11");
    row("11/06/1448", "date.form");
    row("1448", "date.form");
    row("1448-06", "date.form");
    row("14480611", "date.form");
    row("", "field.required");
}

void HijriTest::readsDays()
{
    QFETCH(QString, typed);
    QTEST(answer(HijriDate::parse(typed.toStdString())), "kept");
}

void HijriTest::findsTheSixtiethBirthday_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("birthHijri");
    QTest::addColumn<QString>("sixty");
    QTest::newRow("1966") << u"1966-05-10"_qs << u"1386-01-20"_qs << u"2024-07-26"_qs;
    QTest::newRow("1970") << u"1970-01-01"_qs << u"1389-10-23"_qs << u"2028-03-19"_qs;
    QTest::newRow("1964") << u"1964-11-29"_qs << u"1384-07-25"_qs << u"2023-02-16"_qs;
}

void HijriTest::findsTheSixtiethBirthday()
{
    QFETCH(QString, birth);
    QFETCH(QString, birthHijri);
    QFETCH(QString, sixty);
    const HijriDate born = *HijriDate::from(*Date::parse(birth.toStdString()));
    QCOMPARE(shown(born.text()), birthHijri);
    const HijriDate birthday = *born.plusYears(60);
    QCOMPARE(shown(birthday.toGregorian().text()), sixty);
    const Date dayBefore(birthday.toGregorian().days() - std::chrono::days(1));
    QCOMPARE(ageInYears(born, birthday), 60);
    QCOMPARE(ageInYears(born, *HijriDate::from(dayBefore)), 59);
}

void HijriTest::takesTheLastDayWhereTheDayIsMissing()
{
    const HijriDate thirtieth = *HijriDate::parse("1440-02-30"); // 1441/2 has 29 days
    QCOMPARE(answer(thirtieth.plusYears(1)), u"1441-02-29"_qs);
    QCOMPARE(ageInYears(thirtieth, *HijriDate::parse("1441-02-28")), 0);
    QCOMPARE(ageInYears(thirtieth, *HijriDate::parse("1441-02-29")), 1);
    QCOMPARE(answer(HijriDate::parse("1440-12-29")->plusMonths(1)), u"1441-01-29"_qs);
    QCOMPARE(answer(HijriDate::parse("1441-01-30")->plusMonths(-1)), u"1440-12-29"_qs);
    QCOMPARE(answer(thirtieth.plusYears(160)), answer(HijriDate::of(1600, 2, HijriDate::monthLength(1600, 2))));
    QCOMPARE(verdict(thirtieth.plusYears(161)), u"date.outside_calendar"_qs);
    QCOMPARE(verdict(thirtieth.plusYears(-98)), u"date.outside_calendar"_qs);
    QCOMPARE(verdict(thirtieth.plusYears(std::numeric_limits<int>::max())), u"date.outside_calendar"_qs);
    QCOMPARE(verdict(thirtieth.plusYears(std::numeric_limits<int>::min())), u"date.outside_calendar"_qs);
    QCOMPARE(verdict(thirtieth.plusMonths(std::numeric_limits<int>::max())), u"date.outside_calendar"_qs);
}

void HijriTest::countsAges()
{
    const HijriDate born = *HijriDate::parse("1398-06-12");
    QCOMPARE(ageInYears(born, *HijriDate::parse("1448-06-11")), 49);
    QCOMPARE(ageInYears(born, *HijriDate::parse("1448-06-12")), 50);
    QCOMPARE(ageInYears(born, born), 0);
    QCOMPARE(ageInYears(born, *HijriDate::parse("1398-06-11")), -1);
}

void HijriTest::goesDayByDayWithoutAGap()
{
    HijriDate before = *HijriDate::from(*Date::parse("1924-08-01"));
    for (auto day = Date::parse("1924-08-02")->days(); day < Date::parse("2174-11-26")->days();
         day += std::chrono::days(1)) {
        const HijriDate now = *HijriDate::from(Date(day));
        const bool follows = before.day() == HijriDate::monthLength(before.year(), before.month())
                                 ? now
                                       == (before.month() == 12 ? *HijriDate::of(before.year() + 1, 1, 1)
                                                                : *HijriDate::of(before.year(), before.month() + 1, 1))
                                 : now == *HijriDate::of(before.year(), before.month(), before.day() + 1);
        if (!follows || !(now.toGregorian() == Date(day)) || !(HijriDate::parse(now.text()) == Outcome<HijriDate>(now)))
            QFAIL(qPrintable(shown(Date(day).text())));
        before = now;
    }
}

void HijriTest::writesBothDates()
{
    const WrittenDate written = writtenBoth(*Date::parse("2026-11-21"));
    QCOMPARE(shown(written.hijri), u"1448/06/11هـ"_qs);
    QCOMPARE(shown(written.gregorian), u"2026/11/21م"_qs);
    QCOMPARE(shown(written.both()), u"1448/06/11هـ (2026/11/21م)"_qs);
    QCOMPARE(shown(writtenBoth(*Date::parse("1900-01-01")).both()), u"1900/01/01م"_qs);
}

void HijriTest::startsEmpty()
{
    QVERIFY(HijriDate().empty());
    QCOMPARE(shown(HijriDate().text()), QString());
    QVERIFY(HijriDate() < *HijriDate::parse("1343-01-01"));
}

QTEST_APPLESS_MAIN(HijriTest)
#include "tst_hijri.moc"
