// SPDX-License-Identifier: Apache-2.0
// A career as pensions look at it: months with full wages, what counts, what qualifies, and runs (1.3, 12.18 to 12.21).
#include "domain/due/service.h"
#include "tests/domain/due/given.h"

#include <QTest>

using namespace domain;

namespace {

Engagement work(const char *from, const char *until, int wage, PeriodKind kind = PeriodKind::Compulsory)
{
    static std::int64_t employer = 0;
    Engagement engagement;
    engagement.employer = ++employer;
    engagement.kind = kind;
    const Date first = *Date::parse(from);
    engagement.days = *DateRange::of(first, *Date::parse(until));
    engagement.wages = {{Month::containing(first), {Money::riyals(wage), {}, {}, false}}};
    return engagement;
}

Career careerOf(Scheme scheme, std::vector<Engagement> engagements, const char *born = "1980-01-01")
{
    Career career;
    career.person.birth = bornOn(QString::fromLatin1(born));
    career.person.scheme = scheme;
    career.engagements = std::move(engagements);
    return career;
}

Outcome<Service> serviceAt(const Career &career, const char *until, const DueLaw &law = settledDueLaw)
{
    return serviceOf(career, *Date::parse(until), ContributionLaw(), law, nullptr);
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsFullWagesOfPartMonths();
    void countsDaysUnderBothLaws();
    void addsSeveralEmployersUpToTheCeiling();
    void leavesUnpaidMonthsOut();
    void showsCivilMonthsAndCountsThemWhereTold();
    void countsDaysOfAllowance();
    void helpsWithHijriMonthsWhereTold();
    void findsRuns();
    void marksVoluntaryAndAddedMonths();
    void limitsRisesAfterFifty();
    void refusesBadRecords();
};

void ServiceTest::keepsFullWagesOfPartMonths()
{
    const Career career = careerOf(Scheme::New, {work("2025-03-12", "2025-04-09", 10'000)});
    const auto service = serviceAt(career, "2026-01-01");
    QCOMPARE(service->months.size(), std::size_t(2));
    QVERIFY(service->months[0].wage == Amount(Money::riyals(10'000)));
    QVERIFY(service->months[0].part == Ratio(20, 31));
    QVERIFY(service->months[1].part == Ratio(9, 30));
    QVERIFY(service->newMonths == Ratio(20, 31) + Ratio(3, 10));
}

// 12.19: 13 days of a rest are a month, 12 are none.
void ServiceTest::countsDaysUnderBothLaws()
{
    for (const auto &[until, months] : {std::pair{"2022-03-14", 1}, {"2022-03-15", 2}}) { // 42 and 43 days
        const Career career = careerOf(Scheme::Old, {work("2022-02-01", until, 5000)});
        QCOMPARE(serviceAt(career, "2026-01-01")->oldMonths, months);
    }
    const Career before = careerOf(Scheme::Old, {work("2020-01-15", "2021-12-20", 5000)});
    QCOMPARE(serviceAt(before, "2026-01-01")->oldMonths, 23); // the month of leaving does not count
    QVERIFY(serviceAt(before, "2026-01-01")->counted(Scheme::Old) == Ratio(23));
}

void ServiceTest::addsSeveralEmployersUpToTheCeiling()
{
    const Career two =
        careerOf(Scheme::New, {work("2025-01-01", "2025-02-28", 30'000), work("2025-02-01", "2025-03-31", 20'000)});
    const auto service = serviceAt(two, "2026-01-01");
    QCOMPARE(service->months.size(), std::size_t(3));
    QCOMPARE(shown(service->months[0].wage.text()), QStringLiteral("30000.00"));
    QCOMPARE(shown(service->months[1].wage.text()), QStringLiteral("45000.00"));
    QCOMPARE(shown(service->months[2].wage.text()), QStringLiteral("20000.00"));
    QVERIFY(service->newMonths == Ratio(3)); // one month counts once
}

// L2 9/4: under the new law only what was paid; under the old one it harms nobody (L1 54/3).
void ServiceTest::leavesUnpaidMonthsOut()
{
    Engagement unpaid = work("2025-01-01", "2025-12-31", 8000);
    unpaid.paidUntil = *Month::of(2025, 6);
    QCOMPARE(serviceAt(careerOf(Scheme::New, {unpaid}), "2026-01-01")->months.size(), std::size_t(6));
    QCOMPARE(serviceAt(careerOf(Scheme::Old, {unpaid}), "2026-01-01")->months.size(), std::size_t(12));
}

// 12.21: shown; counted only where a setting says so, and never towards the amount.
void ServiceTest::showsCivilMonthsAndCountsThemWhereTold()
{
    const Career career = careerOf(
        Scheme::Old, {work("2010-01-01", "2014-12-31", 1, PeriodKind::Civil), work("2015-01-01", "2019-12-31", 8000)});
    const auto service = serviceAt(career, "2026-01-01");
    QCOMPARE(service->otherBodies, 60);
    QCOMPARE(service->months.size(), std::size_t(60));
    QCOMPARE(service->qualifying(Scheme::Old, settledDueLaw), 60);
    DueLaw counting;
    counting.otherBodiesCount = true;
    QCOMPARE(service->qualifying(Scheme::Old, counting), 120);
    QVERIFY(service->counted(Scheme::Old) == Ratio(60));
}

// L1 47/2: thirty days are a month.
void ServiceTest::countsDaysOfAllowance()
{
    Service service = served(119, 8000);
    service.allowanceDays = 29;
    QCOMPARE(service.qualifying(Scheme::Old, settledDueLaw), 119);
    service.allowanceDays = 30;
    QCOMPARE(service.qualifying(Scheme::Old, settledDueLaw), 120);
}

// Register no. 19: 120 Hijri months are about 116.4 Gregorian ones.
void ServiceTest::helpsWithHijriMonthsWhereTold()
{
    DueLaw helping;
    helping.hijriTopUp = true;
    QCOMPARE(served(117, 8000).qualifying(Scheme::Old, settledDueLaw), 117);
    QCOMPARE(served(116, 8000).qualifying(Scheme::Old, helping), 119);
    QCOMPARE(served(117, 8000).qualifying(Scheme::Old, helping), 120);
    QCOMPARE(served(117, 8000).qualifying(Scheme::New, helping), 117);
    QVERIFY(served(117, 8000).counted(Scheme::Old) == Ratio(117)); // not towards the amount
}

void ServiceTest::findsRuns()
{
    Service service = served(20, 8000);
    QCOMPARE(service.longestRun(), 20);
    service.months.erase(service.months.begin() + 7);
    QCOMPARE(service.longestRun(), 12);
    QCOMPARE(service.registeredMonths(), 19);
    service.months[10].added = true;
    QCOMPARE(service.longestRun(), 8);
    QCOMPARE(service.registeredMonths(), 18);
    QCOMPARE(Service().longestRun(), 0);
}

void ServiceTest::marksVoluntaryAndAddedMonths()
{
    const Career career = careerOf(Scheme::Old,
        {work("2020-01-01", "2020-12-31", 8000, PeriodKind::Added),
            work("2020-12-01", "2021-01-31", 8000),
            work("2021-02-01", "2021-06-30", 9400, PeriodKind::Voluntary)});
    const auto service = serviceAt(career, "2026-01-01");
    QCOMPARE(service->months.size(), std::size_t(18));
    QVERIFY(service->months[0].added && service->months[10].added);
    QVERIFY(!service->months[11].added); // a compulsory period beside it
    QVERIFY(!service->months[12].voluntary && service->months[13].voluntary && service->months[17].voluntary);
}

// L1 38/3c: from the January after the fiftieth Hijri birthday, here 26 March 2017.
void ServiceTest::limitsRisesAfterFifty()
{
    const Career career = careerOf(Scheme::Old, {work("2015-01-01", "2019-12-31", 8000)}, "1968-09-20");
    const auto service = serviceAt(career, "2026-01-01");
    QCOMPARE(shown(service->risesLimitedFrom->text()), QStringLiteral("2018-01"));
    QVERIFY(!serviceAt(careerOf(Scheme::New, {}), "2026-01-01")->risesLimitedFrom);
}

void ServiceTest::refusesBadRecords()
{
    const auto fault = [](const Career &career, const char *until = "2026-01-01") {
        const auto service = serviceAt(career, until);
        return service ? QStringLiteral("ok")
                       : shown(service.fault().code) + QStringLiteral(" ") + shown(service.fault().field);
    };
    QCOMPARE(fault(careerOf(Scheme::Old, {}, "2027-01-01")), QStringLiteral("birth.in_future person.birth"));
    Engagement free = work("2020-01-01", "2020-12-31", 0);
    QCOMPARE(fault(careerOf(Scheme::Old, {free})), QStringLiteral("wage.zero engagements.0.wages.0.basic"));
    std::vector<Engagement> many(10'000, work("2020-01-01", "2020-12-31", 4000));
    QCOMPARE(fault(careerOf(Scheme::Old, std::move(many))), QStringLiteral("period.too_many engagements"));
    Engagement again = work("2020-06-01", "2020-12-31", 4000);
    Engagement first = work("2020-01-01", "2020-12-31", 4000);
    again.employer = first.employer;
    QCOMPARE(fault(careerOf(Scheme::Old, {first, again})), QStringLiteral("period.overlaps engagements.1"));
    QCOMPARE(fault(careerOf(Scheme::Old, {work("1979-01-01", "1999-01-01", 4000)})),
        QStringLiteral("period.before_birth engagements.0"));
    QCOMPARE(
        fault(careerOf(Scheme::Old, {work("2020-01-01", "2020-12-31", 4000), work("2019-01-01", "2019-02-01", 4000)})),
        QStringLiteral("period.unordered engagements.1"));
}

QTEST_APPLESS_MAIN(ServiceTest)
#include "tst_service.moc"
