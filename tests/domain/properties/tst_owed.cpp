// SPDX-License-Identifier: Apache-2.0
// What holds for every bill and every record, whatever it says: asked of 100,000 random ones, the seed printed.
#include "domain/owed/account.h"
#include "domain/owed/bill.h"
#include "domain/owed/record.h"
#include "domain/owed/voluntary.h"
#include "tests/domain/readable.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace domain;

class OwedPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void billsAreTheSumsOfTheirLines();
    void splittingAtTheEndOfAMonthChangesNothing();
    void noContributionFallsWhenAWageRises();
    void splittingInsideAMonthMayDifferByAHalalaALine();
    void monthsOnlyGrow();
    void monthsOfEachAddUp();
    void everyHalalaPaidIsSomewhere();
    void finesNeverFallWithTime();

private:
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
    }
    bool oneIn(int many) { return between(1, many) == 1; }
    Date randomDay(int firstYear, int lastYear)
    {
        return Date(
            Date::of(firstYear, 1, 1)->days() + std::chrono::days(between(0, 365L * (lastYear - firstYear + 1) - 1)));
    }
    Wage randomWage()
    {
        return {.basic = Money::halalas(between(1, oneIn(10) ? 6'000'000 : 1'500'000)),
            .commission = oneIn(5) ? Money::halalas(between(0, 500'000)) : Money(),
            .housing = oneIn(2) ? Money::halalas(between(0, 500'000)) : Money(),
            .housingInKind = oneIn(8)};
    }
    Insured randomInsured(Date joined)
    {
        const bool saudi = !oneIn(3);
        return {.scheme = joined >= day(2024, 7, 3) && oneIn(2) ? Scheme::New : Scheme::Old,
            .branches = {.annuities = saudi, .hazards = true, .saned = saudi},
            .days = DateRange(joined),
            .wage = randomWage(),
            .wageAtOthers = oneIn(6) ? Amount(Money::halalas(between(0, 4'500'000))) : Amount()};
    }
    Career randomCareer();

    static constexpr int times = 100'000;
    unsigned seed_ = 0;
    std::mt19937_64 random_;
    std::vector<BillingMonth> months_; ///< of 2020 to 2029
};

void OwedPropertiesTest::initTestCase()
{
    bool given = false;
    seed_ = qEnvironmentVariable("TAMINAT_SEED").toUInt(&given);
    if (!given)
        seed_ = std::random_device{}();
    random_.seed(seed_);
    qInfo("TAMINAT_SEED=%u", seed_);
    for (int year = 2020; year < 2030; ++year)
        for (unsigned month = 1; month <= 12; ++month)
            months_.emplace_back(*Month::of(year, month), ContributionLaw{});
}

Career OwedPropertiesTest::randomCareer()
{
    Career career{{.birth = *BirthDate::of(randomDay(1950, 1995))}, {}};
    career.person.scheme = oneIn(3) ? Scheme::New : Scheme::Old;
    Date from = randomDay(2014, 2024);
    for (std::int64_t left = between(1, 4); left > 0; --left) {
        const Date until(from.days() + std::chrono::days(between(0, 900)));
        career.engagements.push_back({.employer = left,
            .days = *DateRange::of(from, until),
            .wages = {{Month::containing(from), randomWage()}}});
        from = Date((oneIn(4) ? from : until).days() + std::chrono::days(between(1, 200)));
    }
    return career;
}

void OwedPropertiesTest::billsAreTheSumsOfTheirLines()
{
    for (int i = 0; i < times / 10; ++i) {
        const BillingMonth &month = months_[static_cast<std::size_t>(between(60, 119))];
        auto bill = MonthlyBill::open(month, {});
        Money sum;
        for (int line = 0; line < 10; ++line) {
            const auto added = bill->add(randomInsured(randomDay(2018, 2024)));
            QVERIFY(added.ok());
            const Contribution &parts = added->contribution;
            QVERIFY(parts.subscriber() + parts.employer() == parts.total());
            sum += parts.total();
        }
        QVERIFY(bill->sums().total() == sum);
    }
}

// A service that ends with a month and goes on with the next costs in each month what the undivided one costs.
void OwedPropertiesTest::splittingAtTheEndOfAMonthChangesNothing()
{
    for (int i = 0; i < times; ++i) {
        const BillingMonth &month = months_[static_cast<std::size_t>(between(0, 119))];
        const Date joined = randomDay(2018, 2029);
        const Date left(joined.days() + std::chrono::days(between(0, 1'500)));
        const Date cut = Month::containing(Date(joined.days() + std::chrono::days(between(0, 1'500)))).lastDay();
        if (cut >= left)
            continue;
        const CountedMonth &counted = month.counted();
        const MonthPart whole = counted.partOf(*DateRange::of(joined, left));
        const MonthPart before = counted.partOf(*DateRange::of(joined, cut));
        const MonthPart after = counted.partOf(*DateRange::of(Date(cut.days() + std::chrono::days(1)), left));
        // Until 2022 a leaving month is lost unless one also joined in it: the part after the cut then counts in full.
        const bool joinedAndLeft = !counted.byDays() && Month::containing(left) == Month::containing(cut).plus(1)
                                   && counted.month() == Month::containing(left);
        if (!joinedAndLeft)
            QCOMPARE(before.days + after.days, whole.days);
    }
}

void OwedPropertiesTest::noContributionFallsWhenAWageRises()
{
    for (int i = 0; i < times; ++i) {
        const BillingMonth &month = months_[static_cast<std::size_t>(between(60, 119))];
        Insured insured = randomInsured(randomDay(2018, 2024));
        auto bill = MonthlyBill::open(month, {});
        const auto before = bill->add(insured);
        insured.wage.basic += Money::halalas(between(1, 1'000'000));
        const auto after = bill->add(insured);
        QVERIFY(before.ok() && after.ok());
        QVERIFY(after->contribution.annuitiesSubscriber >= before->contribution.annuitiesSubscriber);
        QVERIFY(after->contribution.annuitiesEmployer >= before->contribution.annuitiesEmployer);
        QVERIFY(after->contribution.sanedSubscriber >= before->contribution.sanedSubscriber);
        QVERIFY(after->contribution.sanedEmployer >= before->contribution.sanedEmployer);
        QVERIFY(after->contribution.hazards >= before->contribution.hazards);
    }
}

// Not a property: each half of a month is rounded for itself.
void OwedPropertiesTest::splittingInsideAMonthMayDifferByAHalalaALine()
{
    std::int64_t largest = 0;
    for (int i = 0; i < times; ++i) {
        const BillingMonth &month = months_[static_cast<std::size_t>(between(30, 119))];
        const CountedMonth &counted = month.counted();
        Insured insured = randomInsured(day(2018, 1, 1));
        const Date cut(counted.first().days() + std::chrono::days(between(0, 26)));
        auto bill = MonthlyBill::open(month, {});
        const auto whole = bill->add(insured);
        insured.days = *DateRange::of(day(2018, 1, 1), cut);
        const auto before = bill->add(insured);
        insured.days = DateRange(Date(cut.days() + std::chrono::days(1)));
        const auto after = bill->add(insured);
        const Money parts = before->contribution.total() + after->contribution.total();
        const std::int64_t apart = std::abs((parts - whole->contribution.total()).inHalalas());
        QVERIFY(apart <= 5);
        largest = std::max(largest, apart);
    }
    QVERIFY(largest > 0);
}

void OwedPropertiesTest::monthsOnlyGrow()
{
    const ContributionLaw law;
    for (int i = 0; i < times; ++i) {
        const Career career = randomCareer();
        const Date until = randomDay(2014, 2029);
        const Date later(until.days() + std::chrono::days(between(1, 400)));
        // A month is counted or lost where service ends, so before 2022 a day inside a month can only lose it.
        const Date from = Month::containing(until).plus(-1).lastDay();
        for (const Scheme scheme : {Scheme::Old, Scheme::New}) {
            const Ratio months = monthsThatCount(career, scheme, from, law);
            const Ratio more = monthsThatCount(career, scheme, Month::containing(later).lastDay(), law);
            QVERIFY(more >= months);
        }
        if (i % 20 != 0)
            continue;
        const auto record = recordOf(career, until, law);
        QVERIFY(record.ok());
        for (const RecordedMonth &month : *record)
            QVERIFY(month.part.days > 0 && month.part.days <= month.part.of
                    && month.wage <= Amount(Money::riyals(45'000)) && !month.wage.isNegative());
    }
}

void OwedPropertiesTest::monthsOfEachAddUp()
{
    const ContributionLaw law;
    for (int i = 0; i < times; ++i) {
        Career career = randomCareer();
        const Date until = randomDay(2014, 2029);
        for (const Scheme scheme : {Scheme::Old, Scheme::New}) {
            const auto added = monthsEachAdds(career, scheme, until, law);
            QCOMPARE(added.size(), career.engagements.size());
            const auto some = static_cast<std::size_t>(between(0, static_cast<int>(added.size())));
            Career first = career;
            first.engagements.resize(some);
            QCOMPARE(std::accumulate(added.begin(), added.begin() + static_cast<std::ptrdiff_t>(some), std::int64_t(0)),
                monthsThatCount(first, scheme, until, law).floor());
        }
    }
}

void OwedPropertiesTest::everyHalalaPaidIsSomewhere()
{
    for (int i = 0; i < times / 10; ++i) {
        ContributionLaw law;
        law.order = oneIn(2) ? PaymentOrder::MonthByMonth : PaymentOrder::ContributionsFirst;
        std::vector<Charge> charges;
        for (int month = 0; month < 4; ++month) {
            const Month of = Month::of(2026, 1)->plus(month);
            charges.push_back({of, Money::halalas(between(1, 500'000)), dueDateOf(of, Advance::No, {}, law)});
        }
        std::vector<Payment> payments;
        Date on = day(2026, 2, 1);
        Money paid;
        for (int payment = 0; payment < 4; ++payment) {
            on = Date(on.days() + std::chrono::days(between(0, 90)));
            payments.push_back({on, Money::halalas(between(1, 700'000))});
            paid += payments.back().amount;
        }
        const auto account = accountOn(Date(on.days() + std::chrono::days(between(0, 90))), charges, payments, {}, law);
        QVERIFY(account.ok());
        Money somewhere = account->credit;
        for (const ChargeState &state : account->charges) {
            somewhere += state.charge.contributions - state.contributionsLeft + state.fine - state.fineLeft;
            QVERIFY(!state.contributionsLeft.isNegative() && !state.fineLeft.isNegative());
            QVERIFY(state.fine <= state.charge.contributions);
        }
        QVERIFY(somewhere == paid);
        QVERIFY(account->credit.isZero() || account->owed().isZero());
    }
}

void OwedPropertiesTest::finesNeverFallWithTime()
{
    const ContributionLaw law;
    for (int i = 0; i < times; ++i) {
        const Month month = Month::of(2015, 1)->plus(static_cast<int>(between(0, 150)));
        const DueDate due = dueDateOf(month, oneIn(2) ? Advance::Yes : Advance::No, {}, law);
        const Money contributions = Money::halalas(between(1, 100'000'000));
        const Date on = randomDay(2015, 2029);
        const Date later(on.days() + std::chrono::days(between(0, 400)));
        const Money fine = lateFine(contributions, due, on, law);
        const Money more = lateFine(contributions, due, later, law);
        QVERIFY(fine <= more && more <= contributions);
        if (on <= due.extended)
            QVERIFY(fine.isZero());
        else if (contributions >= Money::halalas(25)) // of less, 2 % are less than half a halala
            QVERIFY(!fine.isZero());
    }
}

QTEST_APPLESS_MAIN(OwedPropertiesTest)
#include "tst_owed.moc"
