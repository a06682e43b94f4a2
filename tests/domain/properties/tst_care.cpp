// SPDX-License-Identifier: Apache-2.0
// What must hold of unemployment, injury and their deadlines whatever the figures: over 100,000 random ones each.
#include "domain/care/deadline.h"
#include "domain/care/injury.h"
#include "domain/care/saned.h"
#include "tests/domain/readable.h"

#include <QTest>

#include <random>

using namespace domain;

namespace {

constexpr int runs = 100'000;

/// Draws the figures of one property; its seed is told, and TAMINAT_SEED repeats it.
class Draw {
public:
    Draw()
        : seed_(qEnvironmentVariableIsSet("TAMINAT_SEED") ? qEnvironmentVariable("TAMINAT_SEED").toUInt()
                                                          : std::random_device()()),
          engine_(seed_)
    {
        qInfo("seed %u", seed_);
    }
    int between(int from, int until) { return std::uniform_int_distribution(from, until)(engine_); }
    Money money(int most) { return Money::halalas(between(1, most * 100)); }
    Date date() { return Date(day(2001, 4, 1).days() + std::chrono::days(between(0, 18'000))); }
    Scheme scheme() { return between(0, 1) == 0 ? Scheme::Old : Scheme::New; }

private:
    unsigned seed_;
    std::mt19937 engine_;
};

Date plus(Date date, int days)
{
    return Date(date.days() + std::chrono::days(days));
}

} // namespace

class CareProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sanedNeverFallsWhenTheWageRises();
    void sanedIsTheSumOfItsPayments();
    void anAllowanceIsTheSumOfItsLines();
    void whereASpellIsCutChangesNothing();
    void aGreaterDisabilityNeverPaysLess();
    void aDeadlineNeverLiesBeforeItsEvent();
};

void CareProperties::sanedNeverFallsWhenTheWageRises()
{
    Draw draw;
    for (int run = 0; run < runs; ++run) {
        const Money average = draw.money(50'000);
        const Money higher = average + draw.money(5'000);
        const Scheme scheme = draw.scheme();
        const int number = draw.between(1, 12);
        const Money paid = sanedPayment(number, average, scheme, settledCareLaw, nullptr);
        QVERIFY(paid <= sanedPayment(number, higher, scheme, settledCareLaw, nullptr));
        QVERIFY(paid <= average);
        QVERIFY(paid <= Money::riyals(number <= 3 ? 9'000 : 7'500));
        QVERIFY(sanedPayment(number, average, Scheme::New, settledCareLaw, nullptr)
                <= sanedPayment(number, average, Scheme::Old, settledCareLaw, nullptr));
    }
}

void CareProperties::sanedIsTheSumOfItsPayments()
{
    Draw draw;
    for (int run = 0; run < runs / 10; ++run) {
        const Date met = plus(day(2014, 9, 1), draw.between(0, 6'000));
        std::vector<SanedBreak> breaks;
        Date from = met;
        for (int i = draw.between(0, 3); i > 0; --i) {
            SanedBreak stop;
            stop.stopped = plus(from, draw.between(0, 200));
            stop.reason = static_cast<SanedStop>(draw.between(0, 3));
            stop.reasonPassed = plus(stop.stopped, draw.between(0, 200));
            stop.registeredAgain = plus(*stop.reasonPassed, draw.between(0, 100));
            from = *stop.registeredAgain;
            breaks.push_back(stop);
        }
        const Amount average = draw.money(50'000);
        const auto course = sanedCourse(met, average, draw.scheme(), breaks, settledCareLaw, nullptr);
        QVERIFY(course.ok());
        Money sum;
        const Month first = Month::containing(met).plus(1);
        Month previous = first.plus(-1);
        for (const SanedPayment &payment : course->payments) {
            sum += payment.amount;
            QVERIFY(payment.month > previous && payment.month < first.plus(24));
            previous = payment.month;
        }
        QVERIFY(sum == course->total);
        QVERIFY(course->payments.size() <= 12);
        QVERIFY(course->reason.has_value() == (course->state != SanedState::Exhausted));
    }
}

void CareProperties::anAllowanceIsTheSumOfItsLines()
{
    Draw draw;
    for (int run = 0; run < runs; ++run) {
        InjuryCase injury;
        injury.occurred = draw.date();
        injury.toldEmployer = plus(injury.occurred, draw.between(0, 30));
        injury.wage = draw.money(45'000);
        const Date from = plus(injury.occurred, draw.between(1, 60));
        const int length = draw.between(0, 120);
        injury.spells = {{*DateRange::of(from, plus(from, length)),
            draw.between(0, 1) == 0 ? TreatmentPlace::Elsewhere : TreatmentPlace::Facility}};
        const auto allowance = dailyAllowance(injury, settledCareLaw, nullptr);
        QVERIFY(allowance.ok());
        Money sum;
        int days = 0;
        for (const AllowanceLine &line : allowance->lines) {
            sum += line.amount;
            days += line.days;
            QVERIFY(line.amount <= injury.wage.rounded());
        }
        QVERIFY(sum == allowance->total);
        QVERIFY(days <= length + 1);
        const Money before = allowance->total;
        injury.wage += draw.money(1'000);
        QVERIFY(dailyAllowance(injury, settledCareLaw, nullptr)->total >= before);
    }
}

// Days of one kind in one month are one line, so where a spell is cut changes nothing.
void CareProperties::whereASpellIsCutChangesNothing()
{
    Draw draw;
    for (int run = 0; run < runs; ++run) {
        InjuryCase injury;
        injury.occurred = draw.date();
        injury.toldEmployer = injury.occurred;
        injury.wage = draw.money(45'000);
        const Date from = plus(injury.occurred, 1);
        const int length = draw.between(1, 90);
        const int cut = draw.between(0, length - 1);
        injury.spells = {{*DateRange::of(from, plus(from, length)), TreatmentPlace::Elsewhere}};
        const auto whole = dailyAllowance(injury, settledCareLaw, nullptr);
        injury.spells = {{*DateRange::of(from, plus(from, cut)), TreatmentPlace::Elsewhere},
            {*DateRange::of(plus(from, cut + 1), plus(from, length)), TreatmentPlace::Elsewhere}};
        const auto split = dailyAllowance(injury, settledCareLaw, nullptr);
        QVERIFY(whole->total == split->total);
        QVERIFY(whole->lines == split->lines);
    }
}

void CareProperties::aGreaterDisabilityNeverPaysLess()
{
    Draw draw;
    for (int run = 0; run < runs; ++run) {
        Disablement person;
        person.person.birth = *BirthDate::of(Date(day(1950, 1, 1).days() + std::chrono::days(draw.between(0, 18'000))));
        person.person.scheme = draw.scheme();
        person.person.nationality = draw.between(0, 1) == 0 ? Nationality::Saudi : Nationality::Other;
        person.injured = Date(day(2024, 7, 3).days() + std::chrono::days(draw.between(0, 5'000)));
        person.assessed = plus(person.injured, draw.between(0, 1'000));
        person.average = draw.money(45'000);
        person.percent = draw.between(1, 99);
        const auto less = disabilityAward(person, settledCareLaw, settledDueLaw, nullptr);
        person.percent += 1;
        const auto more = disabilityAward(person, settledCareLaw, settledDueLaw, nullptr);
        QVERIFY(less.ok() && more.ok());
        QVERIFY(less->once.isZero() != less->monthly.isZero());
        const bool sameKind = less->once.isZero() == more->once.isZero();
        QVERIFY(!sameKind || (less->once <= more->once && less->monthly <= more->monthly));
        const auto older = [&] {
            Disablement later = person;
            later.assessed = addYears(later.assessed, 1);
            return disabilityAward(later, settledCareLaw, settledDueLaw, nullptr);
        }();
        QVERIFY(older->once <= more->once && older->monthly == more->monthly);
    }
}

void CareProperties::aDeadlineNeverLiesBeforeItsEvent()
{
    Draw draw;
    for (int run = 0; run < runs; ++run) {
        const auto what = static_cast<Deadline>(draw.between(0, static_cast<int>(Deadline::BecomeVoluntary)));
        const Date event = plus(day(2024, 7, 3), draw.between(0, 9'000));
        const auto last = lastDayOf(what, event, nullptr);
        QVERIFY(last.ok());
        const bool lookingBack = what == Deadline::AddPeriod;
        const bool ofTheMonth = what == Deadline::PayVoluntary; // due in the month itself, whatever its day
        QVERIFY(ofTheMonth || (*last < event) == lookingBack);
        QVERIFY(lateFrom(*last) > startInRiyadh(*last));
    }
}

QTEST_APPLESS_MAIN(CareProperties)
#include "tst_care.moc"
