// SPDX-License-Identifier: Apache-2.0
// Work injury: every worked number of §4.3 of the domain report, the boundaries of §11.2, and bad input.
#include "domain/care/injury.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

Date on(const char *text)
{
    return *Date::parse(text);
}

DateRange days(const char *from, const char *until)
{
    return *DateRange::of(on(from), on(until));
}

InjuryCase injured(const char *day)
{
    InjuryCase injury;
    injury.occurred = on(day);
    injury.toldEmployer = injury.occurred;
    injury.wage = Money::riyals(9000);
    return injury;
}

/// "2026-03 10 2177.42" for each line, then the total.
QString paid(const InjuryCase &injury)
{
    const auto allowance = dailyAllowance(injury, settledCareLaw, nullptr);
    if (!allowance)
        return shown(allowance.fault().code + " " + allowance.fault().field);
    QStringList lines;
    for (const AllowanceLine &line : allowance->lines)
        lines << QStringLiteral("%1 %2 %3").arg(shown(line.month.text())).arg(line.days).arg(shown(line.amount.text()));
    lines << shown(allowance->total.text());
    if (!allowance->recovered.isZero())
        lines << QLatin1String("recovered ") + shown(allowance->recovered.text());
    return lines.join(QLatin1String(", "));
}

Disablement disabled(int percent, Money average)
{
    Disablement person;
    person.person.birth = *BirthDate::of(on("1980-10-10"));
    person.person.scheme = Scheme::New; // ages by the Gregorian calendar
    person.injured = on("2026-03-10");
    person.assessed = on("2026-03-10");
    person.percent = percent;
    person.average = average;
    return person;
}

QString awarded(const Outcome<Award> &award)
{
    if (!award)
        return shown(award.fault().code + " " + award.fault().field);
    QStringList parts;
    if (!award->monthly.isZero())
        parts << QLatin1String("monthly ") + shown(award->monthly.text());
    if (!award->aid.isZero())
        parts << QLatin1String("aid ") + shown(award->aid.text());
    if (!award->once.isZero())
        parts << QStringLiteral("%1 x = %2").arg(award->multiple).arg(shown(award->once.text()));
    return parts.join(QLatin1String(", "));
}

QString awarded(const Disablement &person)
{
    return awarded(disabilityAward(person, settledCareLaw, settledDueLaw, nullptr));
}

} // namespace

class InjuryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paysTheDays_data();
    void paysTheDays();
    void looksAtWhenTheEmployerWasTold_data();
    void looksAtWhenTheEmployerWasTold();
    void recoversFromAnEmployerWhoWasLate();
    void refusesBadTreatment_data();
    void refusesBadTreatment();
    void paysForWhatRemains_data();
    void paysForWhatRemains();
    void roundsAges_data();
    void roundsAges();
    void addsInjuriesUp();
    void paysADeath();
    void refusesBadDisabilities_data();
    void refusesBadDisabilities();
    void tellsHowItCameAbout();
};

void InjuryTest::paysTheDays_data()
{
    QTest::addColumn<InjuryCase>("injury");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *day, std::vector<TreatmentSpell> spells, const char *expected) {
        InjuryCase injury = injured(day);
        injury.spells = std::move(spells);
        QTest::newRow(name) << injury << QString::fromLatin1(expected);
    };
    using Place = TreatmentPlace;
    // §4.3, wage 9,000
    row("a day of March",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-02"), Place::Elsewhere}},
        "2026-03 1 290.32, 290.32");
    row("a day in a facility",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-02"), Place::Facility}},
        "2026-03 1 217.74, 217.74");
    row("ten days in a facility",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-11"), Place::Facility}},
        "2026-03 10 2177.42, 2177.42");
    row("ten days of April at home",
        "2026-04-01",
        {{days("2026-04-02", "2026-04-11"), Place::Elsewhere}},
        "2026-04 10 3000.00, 3000.00");
    row("a day of February",
        "2026-02-10",
        {{days("2026-02-11", "2026-02-11"), Place::Elsewhere}},
        "2026-02 1 321.43, 321.43");
    // §12 #7: one line for each month
    row("over the end of a month",
        "2026-03-20",
        {{days("2026-03-21", "2026-04-10"), Place::Elsewhere}},
        "2026-03 11 3193.55, 2026-04 10 3000.00, 6193.55");
    row("both places in a month",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-11"), Place::Facility}, {days("2026-03-12", "2026-03-12"), Place::Elsewhere}},
        "2026-03 10 2177.42, 2026-03 1 290.32, 2467.74");
    row("two spells of one kind are one line",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-06"), Place::Facility}, {days("2026-03-20", "2026-03-24"), Place::Facility}},
        "2026-03 10 2177.42, 2177.42");
    row("in and out of a facility within a month",
        "2026-03-01",
        {{days("2026-03-02", "2026-03-02"), Place::Elsewhere},
            {days("2026-03-03", "2026-03-11"), Place::Facility},
            {days("2026-03-12", "2026-03-12"), Place::Elsewhere}},
        "2026-03 2 580.65, 2026-03 9 1959.68, 2540.33");
    // §11.2: the last day of February
    row("injured on the last day of February",
        "2026-02-28",
        {{days("2026-03-01", "2026-03-01"), Place::Elsewhere}},
        "2026-03 1 290.32, 290.32");
    row("on that of a leap year",
        "2028-02-29",
        {{days("2028-03-01", "2028-03-01"), Place::Elsewhere}},
        "2028-03 1 290.32, 290.32");
    row("a day of February in a leap year",
        "2028-02-28",
        {{days("2028-02-29", "2028-02-29"), Place::Elsewhere}},
        "2028-02 1 310.34, 310.34");
    row("a whole month",
        "2026-03-31",
        {{days("2026-04-01", "2026-04-30"), Place::Elsewhere}},
        "2026-04 30 9000.00, 9000.00");
    row("no treatment", "2026-03-31", {}, "0.00");
}

void InjuryTest::paysTheDays()
{
    QFETCH(InjuryCase, injury);
    QTEST(paid(injury), "expected");
}

void InjuryTest::looksAtWhenTheEmployerWasTold_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("excused");
    QTest::addColumn<QString>("expected");
    // Ten days of April at 300.00, from the day after the injury of 1 April on
    QTest::newRow("on the seventh day") << QStringLiteral("2026-04-08") << false
                                        << QStringLiteral("2026-04 10 3000.00, 3000.00");
    QTest::newRow("on the eighth day") << QStringLiteral("2026-04-09") << false
                                       << QStringLiteral("2026-04 3 900.00, 900.00");
    QTest::newRow("on the eighth day, excused")
        << QStringLiteral("2026-04-09") << true << QStringLiteral("2026-04 10 3000.00, 3000.00");
    QTest::newRow("after the treatment") << QStringLiteral("2026-05-09") << false << QStringLiteral("0.00");
    QTest::newRow("never") << QString() << false << QStringLiteral("0.00");
    QTest::newRow("never, excused") << QString() << true << QStringLiteral("0.00");
}

void InjuryTest::looksAtWhenTheEmployerWasTold()
{
    QFETCH(QString, told);
    QFETCH(bool, excused);
    InjuryCase injury = injured("2026-04-01");
    injury.spells = {{days("2026-04-02", "2026-04-11"), TreatmentPlace::Elsewhere}};
    injury.toldEmployer = told.isEmpty() ? std::nullopt : std::optional(on(qPrintable(told)));
    injury.lateExcused = excused;
    QTEST(paid(injury), "expected");
}

void InjuryTest::recoversFromAnEmployerWhoWasLate()
{
    InjuryCase injury = injured("2026-04-01");
    injury.spells = {{days("2026-04-02", "2026-04-11"), TreatmentPlace::Elsewhere}};
    injury.reported = on("2026-04-04"); // the third day
    QCOMPARE(paid(injury), QStringLiteral("2026-04 10 3000.00, 3000.00"));
    injury.reported = on("2026-04-05");
    QCOMPARE(paid(injury), QStringLiteral("2026-04 10 3000.00, 3000.00, recovered 900.00"));
}

void InjuryTest::refusesBadTreatment_data()
{
    QTest::addColumn<InjuryCase>("injury");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, void (*change)(InjuryCase &)) {
        InjuryCase injury = injured("2026-04-01");
        injury.spells = {{days("2026-04-02", "2026-04-11"), TreatmentPlace::Elsewhere}};
        change(injury);
        QTest::newRow(name) << injury << QString::fromLatin1(expected);
    };
    row("a wage of nothing", "amount.zero wage", [](InjuryCase &i) { i.wage = Amount(); });
    row("a wage below nothing", "amount.negative wage", [](InjuryCase &i) { i.wage = Money::riyals(-1); });
    row("told before it happened", "date.order toldEmployer", [](InjuryCase &i) { i.toldEmployer = on("2026-03-31"); });
    row("reported before it was told", "date.order reported", [](InjuryCase &i) { i.reported = on("2026-03-31"); });
    row("treated on the day itself", "treatment.before spells.0", [](InjuryCase &i) {
        i.spells[0].days = days("2026-04-01", "2026-04-02");
    });
    row("no end", "treatment.open spells.0", [](InjuryCase &i) { i.spells[0].days = DateRange(on("2026-04-02")); });
    row("overlapping", "period.unordered spells.1", [](InjuryCase &i) {
        i.spells.push_back({days("2026-04-11", "2026-04-12"), TreatmentPlace::Facility});
    });
}

void InjuryTest::refusesBadTreatment()
{
    QFETCH(InjuryCase, injury);
    QTEST(paid(injury), "expected");
}

void InjuryTest::paysForWhatRemains_data()
{
    QTest::addColumn<Disablement>("person");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Disablement person, const char *expected, void (*change)(Disablement &)) {
        change(person);
        QTest::newRow(name) << person << QString::fromLatin1(expected);
    };
    const auto asIs = [](Disablement &) {};
    const Money eight = Money::riyals(8000);
    const Money five = Money::riyals(5000);
    // §4.3; born 1980-10-10
    row("60%", disabled(60, eight), "monthly 4800.00", asIs);
    row("100%", disabled(100, eight), "monthly 8000.00", asIs);
    row("100% and aid", disabled(100, eight), "monthly 8000.00, aid 3500.00", [](Disablement &d) {
        d.needsAid = true;
    });
    row("100% of little and aid", disabled(100, five), "monthly 5000.00, aid 2500.00", [](Disablement &d) {
        d.needsAid = true;
    });
    row("99% has no aid", disabled(99, eight), "monthly 7920.00", [](Disablement &d) { d.needsAid = true; });
    row("30% at 45y5m", disabled(30, eight), "60 x = 144000.00", asIs);
    row("30% at 45y6m", disabled(30, eight), "59 x = 141600.00", [](Disablement &d) { d.assessed = on("2026-04-10"); });
    row("30% at 48y7m", disabled(30, eight), "56 x = 134400.00", [](Disablement &d) { d.assessed = on("2029-05-10"); });
    row("30% at 75", disabled(30, eight), "36 x = 86400.00", [](Disablement &d) { d.assessed = on("2055-10-10"); });
    row("49% at 30", disabled(49, eight), "60 x = 235200.00", [](Disablement &d) {
        d.person.birth = *BirthDate::of(on("1996-01-01"));
    });
    row("50%", disabled(50, eight), "monthly 4000.00", asIs);
    // before the reform: pivot 40, cap 165,000
    const auto before = [](Disablement &d) {
        d.person.birth = *BirthDate::of(on("1975-01-01"));
        d.person.scheme = Scheme::Old;
        d.injured = on("2024-07-02");
        d.assessed = on("2024-07-02");
    };
    row("30% before the reform at 51 (Hijri)", disabled(30, eight), "49 x = 117600.00", before);
    row("30% before the reform at 48y7m", disabled(30, eight), "51 x = 122400.00", [](Disablement &d) {
        d.person.birth = *BirthDate::hijri(1397, 5, 26);
        d.person.scheme = Scheme::Old;
        d.injured = on("2024-07-02"); // 26/12/1445
        d.assessed = on("2024-07-02");
    });
    row("49% before the reform, capped", disabled(49, Money::riyals(10'000)), "49 x = 165000.00", before);
    // §4.3, not Saudi
    const auto foreign = [](Disablement &d) { d.person.nationality = Nationality::Other; };
    row("not Saudi, 100%", disabled(100, five), "84 x = 420000.00", foreign);
    row("not Saudi, 60%", disabled(60, five), "60 x = 180000.00", foreign);
    row("not Saudi, 30%", disabled(30, five), "60 x = 90000.00", foreign); // §12 #16
    row("not Saudi, 100% before the reform, capped", disabled(100, five), "84 x = 330000.00", [](Disablement &d) {
        d.person.nationality = Nationality::Other;
        d.injured = on("2024-07-02");
        d.person.scheme = Scheme::Old;
    });
    // §12 #16: the minimum is in what the percentage is taken of
    row("half of the minimum", disabled(50, Money::riyals(1500)), "monthly 1000.00", asIs);
    row("half of the previous law's", disabled(50, Money::riyals(1500)), "monthly 991.88", [](Disablement &d) {
        d.person.scheme = Scheme::Old;
    });
}

void InjuryTest::paysForWhatRemains()
{
    QFETCH(Disablement, person);
    QTEST(awarded(person), "expected");
}

void InjuryTest::roundsAges_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("gregorian");
    QTest::addColumn<int>("hijri");
    // Born 1980-10-10 = 1/12/1400
    QTest::newRow("birthday") << QStringLiteral("2025-10-10") << 45 << 46;
    QTest::newRow("45y5m and all its days") << QStringLiteral("2026-04-09") << 45 << 47;
    QTest::newRow("45y6m") << QStringLiteral("2026-04-10") << 46 << 47;
    QTest::newRow("the day before the next") << QStringLiteral("2026-10-09") << 46 << 47;
}

void InjuryTest::roundsAges()
{
    QFETCH(QString, day);
    Disablement person = disabled(30, Money::riyals(8000));
    QTEST(*roundedAge(person.person, on(qPrintable(day)), settledCareLaw), "gregorian");
    person.person.scheme = Scheme::Old;
    QTEST(*roundedAge(person.person, on(qPrintable(day)), settledCareLaw), "hijri");
}

void InjuryTest::addsInjuriesUp()
{
    const Disablement both = together(disabled(30, Money::riyals(9000)), disabled(40, Money::riyals(8000)));
    QCOMPARE(both.percent, 70);
    QCOMPARE(awarded(both), QStringLiteral("monthly 6300.00"));
    QCOMPARE(together(disabled(60, Money::riyals(9000)), disabled(60, Money::riyals(8000))).percent, 100);
}

void InjuryTest::paysADeath()
{
    Disablement deceased = disabled(1, Money::riyals(5000));
    const auto award = [&] { return awarded(deathAward(deceased, settledCareLaw, settledDueLaw, nullptr)); };
    QCOMPARE(award(), QStringLiteral("monthly 5000.00"));
    deceased.person.nationality = Nationality::Other;
    QCOMPARE(award(), QStringLiteral("84 x = 420000.00"));
}

void InjuryTest::refusesBadDisabilities_data()
{
    QTest::addColumn<Disablement>("person");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, void (*change)(Disablement &)) {
        Disablement person = disabled(30, Money::riyals(8000));
        change(person);
        QTest::newRow(name) << person << QString::fromLatin1(expected);
    };
    row("0%", "disability.range percent", [](Disablement &d) { d.percent = 0; });
    row("101%", "disability.range percent", [](Disablement &d) { d.percent = 101; });
    row("assessed before the injury", "date.order assessed", [](Disablement &d) { d.assessed = on("2026-03-09"); });
    row("injured before birth", "date.order injured", [](Disablement &d) {
        d.person.birth = *BirthDate::of(on("2026-03-10"));
    });
    row("an average of nothing", "amount.zero average", [](Disablement &d) { d.average = Amount(); });
    row("an average below nothing", "amount.negative average", [](Disablement &d) { d.average = Money::riyals(-1); });
    row("the new law before it was", "date.outside_table injured", [](Disablement &d) {
        d.injured = on("2024-07-02");
    });
    row("before any law", "date.outside_table injured", [](Disablement &d) {
        d.person.scheme = Scheme::Old;
        d.injured = on("2001-03-31");
    });
    row("assessed where Hijri years end", "date.outside_calendar assessed", [](Disablement &d) {
        d.person.scheme = Scheme::Old;
        d.assessed = on("2180-01-01");
    });
}

void InjuryTest::refusesBadDisabilities()
{
    QFETCH(Disablement, person);
    QTEST(awarded(person), "expected");
}

void InjuryTest::tellsHowItCameAbout()
{
    Explanation why;
    QVERIFY(disabilityAward(disabled(30, Money::riyals(8000)), settledCareLaw, settledDueLaw, &why).ok());
    QStringList rules;
    for (const Step &step : why.steps())
        rules << shown(step.rule.get().name);
    QCOMPARE(rules,
        (QStringList{QStringLiteral("injury.total_pension"),
            QStringLiteral("injury.multiple"),
            QStringLiteral("injury.part"),
            QStringLiteral("injury.lump_sum")}));
}

QTEST_APPLESS_MAIN(InjuryTest)
#include "tst_injury.moc"
