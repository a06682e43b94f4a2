// SPDX-License-Identifier: Apache-2.0
// Career: births in two calendars, figures with their dates, steps as data, and records that are refused.
#include "domain/law/career.h"
#include "domain/law/dated.h"
#include "domain/law/explain.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

constexpr Dated<int, 3> steps{{{{day(2001, 4, 1), 6}, {day(2002, 4, 1), 7}, {day(2003, 4, 1), 9}}}};
static_assert(steps.on(day(2001, 3, 31)) == nullptr);
static_assert(*steps.on(day(2001, 4, 1)) == 6);
static_assert(*steps.on(day(2003, 3, 31)) == 7);
static_assert(*steps.on(day(2026, 11, 21)) == 9);

Engagement service(const char *from, const char *until)
{
    const auto last = *until == '\0' ? std::optional<Date>() : std::optional<Date>(*Date::parse(until));
    const Date first = *Date::parse(from);
    return {.employer = 1,
        .days = *DateRange::of(first, last),
        .wages = {{Month::containing(first), {.basic = Money::riyals(5'000)}}}};
}

Career sound()
{
    return {{.birth = *BirthDate::gregorian(1980, 5, 15)},
        {service("2005-01-01", "2009-12-31"), service("2010-01-01", "2015-06-30"), service("2016-02-10", "")}};
}

} // namespace

class CareerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBirths_data();
    void readsBirths();
    void knowsTheDayOfAnAge_data();
    void knowsTheDayOfAnAge();
    void findsTheWageOfAMonth();
    void takesASoundRecord();
    void refusesARecord_data();
    void refusesARecord();
    void keepsStepsAsData();
};

void CareerTest::readsBirths_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("born"); // year, year-month or year-month-day
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *calendar, const char *born, const char *kept) {
        QTest::addRow("%s %s", calendar, born)
            << QString::fromLatin1(calendar) << QString::fromLatin1(born) << QString::fromLatin1(kept);
    };
    row("hijri", "1400", "1980-05-15 1400-07-01"); // §5.3
    row("gregorian", "1980", "1980-07-01 1400-08-18");
    row("gregorian", "1980-02", "1980-02-01 1400-03-14");
    row("hijri", "1400-1", "1979-11-20 1400-01-01");
    row("gregorian", "2000-2-29", "2000-02-29 1420-11-23");
    row("gregorian", "2001-2-29", "date.no_such_day");
    row("hijri", "1400-13", "date.no_such_day");
    row("hijri", "1342-12-29", "date.outside_calendar");
    row("gregorian", "1924-7-31", "date.outside_calendar");
    row("hijri", "1343-1-1", "1924-08-01 1343-01-01");
    row("hijri", "1601-1-1", "date.outside_calendar");
}

void CareerTest::readsBirths()
{
    QFETCH(QString, calendar);
    QFETCH(QString, born);
    const QStringList parts = born.split(QLatin1Char('-'));
    const auto part = [&](int index) {
        return index < parts.size() ? std::optional<int>(parts[index].toInt()) : std::nullopt;
    };
    const auto unsignedPart = [&](int index) {
        return index < parts.size() ? std::optional<unsigned>(parts[index].toUInt()) : std::nullopt;
    };
    const auto birth = calendar == QLatin1String("hijri")
                           ? BirthDate::hijri(*part(0), part(1), part(2))
                           : BirthDate::gregorian(*part(0), unsignedPart(1), unsignedPart(2));
    const QString kept = birth ? shown(birth->gregorian().text() + ' ' + birth->hijri().text()) : verdict(birth);
    QTEST(kept, "kept");
}

void CareerTest::knowsTheDayOfAnAge_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<int>("calendar");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("reached");
    const auto row = [](const char *born, CalendarKind calendar, int years, int months, const char *reached) {
        QTest::addRow("%s %d+%d", born, years, months) << QString::fromLatin1(born) << static_cast<int>(calendar)
                                                       << years << months << QString::fromLatin1(reached);
    };
    row("1966-05-10", CalendarKind::Hijri, 60, 0, "2024-07-26"); // §7
    row("1970-01-01", CalendarKind::Hijri, 60, 0, "2028-03-19");
    row("1964-11-29", CalendarKind::Hijri, 60, 0, "2023-02-16");
    row("1976-01-03", CalendarKind::Gregorian, 48, 6, "2024-07-03");
    row("1964-02-29", CalendarKind::Gregorian, 65, 0, "2029-02-28"); // §12.17
    row("1960-08-31", CalendarKind::Gregorian, 0, 6, "1961-02-28");
    row("2170-01-01", CalendarKind::Hijri, 60, 0, "date.outside_calendar");
}

void CareerTest::knowsTheDayOfAnAge()
{
    QFETCH(QString, born);
    QFETCH(int, calendar);
    QFETCH(int, years);
    QFETCH(int, months);
    const auto kind = static_cast<CalendarKind>(calendar);
    const BirthDate birth = *BirthDate::of(*Date::parse(born.toStdString()));
    const auto reached = birth.turns(years, kind, months);
    QTEST(answer(reached), "reached");
    if (!reached)
        return;
    const Date before(reached->days() - std::chrono::days(1));
    QVERIFY(birth.ageOn(*reached, kind) == Outcome<int>(years));
    QVERIFY(months > 0 || birth.ageOn(before, kind) == Outcome<int>(years - 1));
}

void CareerTest::findsTheWageOfAMonth()
{
    Engagement engagement = service("2020-03-10", "");
    engagement.wages.push_back({*Month::of(2021, 1), {.basic = Money::riyals(6'000)}});
    QVERIFY(engagement.wageIn(*Month::of(2020, 3)).basic == Money::riyals(5'000));
    QVERIFY(engagement.wageIn(*Month::of(2020, 12)).basic == Money::riyals(5'000));
    QVERIFY(engagement.wageIn(*Month::of(2021, 1)).basic == Money::riyals(6'000));
    QVERIFY(engagement.wageIn(*Month::of(2030, 1)).basic == Money::riyals(6'000));
}

void CareerTest::takesASoundRecord()
{
    QCOMPARE(verdict(checked(sound(), day(2026, 11, 21))), QStringLiteral("ok"));
}

void CareerTest::refusesARecord_data()
{
    QTest::addColumn<Career>("career");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *refusal, void (*spoil)(Career &)) {
        Career career = sound();
        spoil(career);
        QTest::newRow(refusal) << career << QString::fromLatin1(refusal);
    };
    row("birth.in_future person.birth", [](Career &c) { c.person.birth = *BirthDate::gregorian(2026, 11, 22); });
    row("period.too_many engagements", [](Career &c) { c.engagements.resize(10'000, c.engagements.back()); });
    row("period.before_birth engagements.0", [](Career &c) { c.person.birth = *BirthDate::gregorian(2005, 1, 1); });
    row("period.unordered engagements.1", [](Career &c) { std::swap(c.engagements[0], c.engagements[1]); });
    row("period.overlaps engagements.2", [](Career &c) { c.engagements[2].days = DateRange(day(2015, 6, 30)); });
    row("wage.missing engagements.0.wages", [](Career &c) { c.engagements[0].wages.clear(); });
    row("wage.missing engagements.1.wages", [](Career &c) { c.engagements[1].wages[0].from = *Month::of(2010, 2); });
    row("wage.unordered engagements.0.wages.1",
        [](Career &c) { c.engagements[0].wages.push_back(c.engagements[0].wages[0]); });
    row("wage.zero engagements.1.wages.0.basic", [](Career &c) { c.engagements[1].wages[0].wage.basic = Money(); });
    row("amount.negative engagements.1.wages.0.housing",
        [](Career &c) { c.engagements[1].wages[0].wage.housing = Money::halalas(-1); });
}

void CareerTest::refusesARecord()
{
    QFETCH(Career, career);
    const auto verdictOf = checked(career, day(2026, 11, 21));
    QVERIFY(!verdictOf);
    QTEST(shown(verdictOf.fault().code + ' ' + verdictOf.fault().field), "refusal");
}

void CareerTest::keepsStepsAsData()
{
    Explanation why;
    why.add(
        "wage.elements", {{"basic", Money::riyals(5'000)}, {"housing_in_kind", false}}, Amount(Money::riyals(5'000)));
    QCOMPARE(why.steps().size(), std::size_t{1});
    const Step &step = why.steps().front();
    QCOMPARE(shown(step.rule.get().name), QStringLiteral("wage.elements"));
    QCOMPARE(shown(step.inputs[1].name.get()), QStringLiteral("housing_in_kind"));
    QVERIFY(std::get<Term>(step.inputs[1].value) == Term("no"));
    QVERIFY(std::get<Amount>(step.value) == Amount(Money::riyals(5'000)));
}

QTEST_APPLESS_MAIN(CareerTest)
#include "tst_career.moc"
