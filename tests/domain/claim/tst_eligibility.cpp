// SPDX-License-Identifier: Apache-2.0
// Eligibility: whole records asked about every benefit, the days on which each will be due, and that those days keep
// their promise: asked again on the day, and on the day before.
#include "domain/claim/eligibility.h"
#include "domain/due/pension.h"
#include "tests/domain/readable.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace domain;

namespace {

Date on(const char *text)
{
    return *Date::parse(text);
}

Engagement engagement(const char *from, const char *until, int wage = 10'000)
{
    const Date first = on(from);
    const auto last = *until == '\0' ? std::nullopt : std::optional(on(until));
    return {.employer = 1,
        .days = *DateRange::of(first, last),
        .wages = {{Month::containing(first), {.basic = Money::riyals(wage)}}}};
}

Career career(const char *born, std::vector<Engagement> engagements, Sex sex = Sex::Male)
{
    return {{.birth = *BirthDate::of(on(born)), .sex = sex}, std::move(engagements)};
}

Circumstances asked(const char *today)
{
    Circumstances circumstances;
    circumstances.today = on(today);
    return circumstances;
}

const char *nameOf(Claimable what)
{
    static constexpr const char *names[] = {
        "old_age", "early", "arduous", "disability", "family", "bought", "lump_sum", "saned", "injury", "maternity"};
    return names[static_cast<std::size_t>(what)];
}

const char *nameOf(Outlook outlook)
{
    static constexpr const char *names[] = {"now", "after_step", "covered", "later", "not"};
    return names[static_cast<std::size_t>(outlook)];
}

/// "later 2046-07-25 6250.00"
QString told(const Eligibility &each)
{
    QString text = QString::fromLatin1(nameOf(each.outlook));
    if (each.from)
        text += QLatin1Char(' ') + shown(each.from->text());
    if (each.amount)
        text += QLatin1Char(' ') + shown(each.amount->text());
    return text;
}

Outcome<std::vector<Eligibility>> answersOf(
    const Career &record, const Circumstances &circumstances, const Plan &plan = {})
{
    return eligibilityOf(record, circumstances, plan, Laws{}, nullptr);
}

const Eligibility *find(const std::vector<Eligibility> &all, Claimable what)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [what](const Eligibility &each) { return each.what == what; });
    return found == all.end() ? nullptr : &*found;
}

QString told(const Outcome<std::vector<Eligibility>> &all, Claimable what)
{
    if (!all)
        return shown(all.fault().code + " " + all.fault().field);
    const Eligibility *each = find(*all, what);
    return each == nullptr ? QStringLiteral("unknown") : told(*each);
}

QString missing(const Outcome<std::vector<Eligibility>> &all, Claimable what)
{
    QStringList names;
    for (const Condition &each : find(*all, what)->conditions)
        if (!each.met)
            names << shown(each.rule.get().name);
    return names.join(QLatin1Char(' '));
}

Career transitional() // 190 months on 3 July 2024: group C (§2.3)
{
    return career("1985-03-25", {engagement("2008-10-01", "")});
}

Career entrant() // group A (§2.3)
{
    return career("2003-02-01", {engagement("2024-08-01", "")}, Sex::Female);
}

} // namespace

class EligibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void knowsWhatStoodOnTheDayOfTheReform();
    void keepsItsPromise_data();
    void keepsItsPromise();
    void agreesWithTheClaimItself();
    void followsAPlan();
    void refusesBadInput_data();
    void refusesBadInput();
    void looksNoFurtherThanTheCalendar();
};

void EligibilityTest::answers_data()
{
    QTest::addColumn<Career>("record");
    QTest::addColumn<Circumstances>("circumstances");
    QTest::addColumn<Claimable>("what");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name,
                         const Career &record,
                         const Circumstances &circumstances,
                         Claimable what,
                         const char *expected) {
        QTest::addRow("%s: %s", name, nameOf(what)) << record << circumstances << what << QString::fromLatin1(expected);
    };
    const Circumstances today = asked("2026-11-21");

    // §2.3: 61y4m, 348 months. 160 whole months until January 2022; 187 x 30 + 13 days from then on make the other 188
    row("transitional", transitional(), today, Claimable::OldAge, "later 2046-07-25 9541.67");
    row("transitional", transitional(), today, Claimable::Early, "later 2037-06-24 7250.00");
    row("transitional", transitional(), today, Claimable::Arduous, "not");
    row("transitional", transitional(), today, Claimable::Disability, "covered 2026-11-21 5000.00");
    row("transitional", transitional(), today, Claimable::FamilyPension, "covered 2026-11-21 5000.00");
    row("transitional", transitional(), today, Claimable::Saned, "covered 2026-11-21");
    row("transitional", transitional(), today, Claimable::Injury, "covered 2026-11-21");
    row("transitional", transitional(), today, Claimable::LumpSum, "not");
    row("transitional", transitional(), today, Claimable::Maternity, "unknown");

    // §2.4: 65, or 55 with 360 months, which are full on 2054-07-31
    row("new entrant", entrant(), today, Claimable::OldAge, "later 2068-02-01 9788.99");
    row("new entrant", entrant(), today, Claimable::Early, "later 2058-02-01 6068.90");
    row("new entrant", entrant(), today, Claimable::Arduous, "unknown");
    row("new entrant", entrant(), today, Claimable::BoughtMonths, "unknown");
    row("new entrant", entrant(), today, Claimable::Maternity, "covered 2026-11-21");

    // Twelve months within 36 (§3.2, §4.3): full on 2027-02-28
    const Career fresh = career("2000-01-01", {engagement("2026-03-01", "")}, Sex::Female);
    row("begun in March", fresh, today, Claimable::Saned, "later 2027-02-28");
    row("begun in March", fresh, today, Claimable::Maternity, "later 2027-02-28");
    row("begun in March", fresh, today, Claimable::Disability, "later 2027-02-01 5000.00");
    row("begun in March", fresh, today, Claimable::FamilyPension, "covered 2026-11-21 5000.00");

    // 20/1/1386 turns sixty on 2024-07-26 (§7)
    const Career old = career("1966-05-10", {engagement("1999-01-01", "")});
    row("sixty and at work", old, today, Claimable::OldAge, "after_step 2026-11-21 6887.50");
    row("sixty and at work", old, today, Claimable::Early, "not");
    row("sixty and at work", old, today, Claimable::Disability, "not");
    row("sixty and at work", old, today, Claimable::Saned, "not");
    const Career rested = career("1966-05-10", {engagement("1999-01-01", "2026-10-31")});
    row("sixty and left", rested, today, Claimable::OldAge, "now 2026-11-21 6866.67");

    // A hundred months at sixty
    const Career few = career("1966-05-10", {engagement("2010-01-01", "2018-05-01", 6'000)});
    row("a hundred months", few, today, Claimable::OldAge, "not");
    row("a hundred months", few, today, Claimable::BoughtMonths, "now 2026-11-21");
    row("a hundred months", few, today, Claimable::LumpSum, "now 2026-11-21 64800.00");
    const Career fewer = career("1966-05-10", {engagement("2010-01-01", "2014-12-01", 6'000)});
    row("fifty-nine months", fewer, today, Claimable::BoughtMonths, "not");
    row("fifty-nine months", fewer, today, Claimable::LumpSum, "now 2026-11-21 35400.00");

    // SANED, after leaving on 2026-10-31: 90 days are over after 2027-01-29
    Circumstances closed = asked("2027-01-29");
    closed.leftBecause = LeavingReason::Closure;
    const Career lost = career("1985-03-25", {engagement("2020-01-01", "2026-10-31")});
    row("day 90", lost, closed, Claimable::Saned, "now 2027-01-29");
    closed.today = on("2027-01-30");
    row("day 91", lost, closed, Claimable::Saned, "not");
    closed.today = on("2026-11-21");
    closed.leftBecause = LeavingReason::Resignation;
    row("resigned", lost, closed, Claimable::Saned, "not");
    closed.leftBecause = LeavingReason::Closure;
    closed.ownBusiness = true;
    row("own business", lost, closed, Claimable::Saned, "after_step 2026-11-21");
    row("never worked", career("1985-03-25", {}), today, Claimable::Saned, "not");
    row("never worked", career("1985-03-25", {}), today, Claimable::OldAge, "not");
    row("left", lost, today, Claimable::Injury, "not");

    // Cover outlives the work after ten years (§2.2)
    const Career decade = career("1985-03-25", {engagement("2015-01-01", "2026-10-31")});
    row("left after ten years", decade, today, Claimable::FamilyPension, "covered 2026-11-21 2979.17");
    row("left after ten years", decade, today, Claimable::Disability, "covered 2026-11-21 2979.17");
    const Career shorter = career("1985-03-25", {engagement("2017-01-01", "2026-10-31")});
    row("left before ten years", shorter, today, Claimable::FamilyPension, "not");
    row("left before ten years", shorter, today, Claimable::Disability, "not");
    row("never worked", career("1985-03-25", {}), today, Claimable::FamilyPension, "not");

    Circumstances miner = asked("2026-11-21");
    miner.arduousWork = true;
    row("miner of 55",
        career("1972-01-01", {engagement("2010-01-01", "2026-10-31")}),
        miner,
        Claimable::Arduous,
        "now 2026-11-21 4229.17");
    Circumstances pensioner = asked("2026-11-21");
    pensioner.pensioner = true;
    row("pensioner", rested, pensioner, Claimable::FamilyPension, "covered 2026-11-21");
    row("pensioner", rested, pensioner, Claimable::OldAge, "unknown");
    Career guest = career("1990-01-01", {engagement("2024-01-01", "")});
    guest.person.nationality = Nationality::Other;
    row("not Saudi", guest, today, Claimable::OldAge, "unknown");
    row("not Saudi", guest, today, Claimable::Saned, "not");
    row("not Saudi", guest, today, Claimable::Injury, "covered 2026-11-21");
}

void EligibilityTest::answers()
{
    QFETCH(Career, record);
    QFETCH(Circumstances, circumstances);
    QFETCH(Claimable, what);
    QTEST(told(answersOf(record, circumstances), what), "expected");
}

void EligibilityTest::saysWhatIsMissing_data()
{
    QTest::addColumn<Career>("record");
    QTest::addColumn<Claimable>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("transitional, old age")
        << transitional() << Claimable::OldAge << QStringLiteral("claim.age_transitional claim.left");
    QTest::newRow("transitional, early") << transitional() << Claimable::Early
                                         << QStringLiteral("claim.early_months_transitional claim.left");
    QTest::newRow("new entrant, old age")
        << entrant() << Claimable::OldAge << QStringLiteral("claim.age_new claim.months_new");
    QTest::newRow("new entrant, early") << entrant() << Claimable::Early
                                        << QStringLiteral("claim.early_age claim.early_months_new claim.left");
    const Career shorter = career("1985-03-25", {engagement("2017-01-01", "2026-10-31")});
    QTest::newRow("left, death") << shorter << Claimable::FamilyPension
                                 << QStringLiteral("claim.months_old claim.death");
    QTest::newRow("never worked") << career("1985-03-25", {}) << Claimable::Saned << QStringLiteral("saned.unemployed");
}

void EligibilityTest::saysWhatIsMissing()
{
    QFETCH(Career, record);
    QFETCH(Claimable, what);
    QTEST(missing(answersOf(record, asked("2026-11-21")), what), "expected");
}

void EligibilityTest::knowsWhatStoodOnTheDayOfTheReform()
{
    const BeforeReform known = beforeReform(transitional(), false, Laws{});
    QVERIFY(known.insured);
    QCOMPARE(known.months, 190);
    QVERIFY(!known.pensionDue);
    QVERIFY(!beforeReform(entrant(), true, Laws{}).insured);
    QVERIFY(!beforeReform(entrant(), true, Laws{}).pensionDue);
}

void EligibilityTest::keepsItsPromise_data()
{
    QTest::addColumn<Career>("record");
    QTest::newRow("transitional") << transitional();
    QTest::newRow("new entrant") << entrant();
    QTest::newRow("begun in March") << career("2000-01-01", {engagement("2026-03-01", "")}, Sex::Female);
    QTest::newRow("with a gap") << career("1990-06-30",
        {engagement("2012-02-15", "2015-03-03"), engagement("2019-12-31", "2022-02-28"), engagement("2025-05-05", "")});
}

void EligibilityTest::keepsItsPromise()
{
    QFETCH(Career, record);
    const auto now = answersOf(record, asked("2026-11-21"));
    QVERIFY(now.ok());
    for (const Eligibility &each : *now) {
        if (each.outlook != Outlook::Later)
            continue;
        Circumstances then = asked("2026-11-21");
        then.today = *each.from;
        const auto later = answersOf(record, then);
        QVERIFY(later.ok());
        QVERIFY2(find(*later, each.what)->from == then.today, nameOf(each.what));
        then.today = Date(then.today.days() - std::chrono::days(1));
        const auto before = answersOf(record, then);
        QVERIFY(before.ok());
        QVERIFY2(find(*before, each.what)->from == each.from, nameOf(each.what));
    }
}

// Over random records: what is said to be due now is a claim that the rules of pensions take, and the other way round.
void EligibilityTest::agreesWithTheClaimItself()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto between = [&](int from, int until) { return std::uniform_int_distribution(from, until)(random); };
    const Laws laws;
    int due = 0;
    for (int run = 0; run < 300 || due <= 20; ++run) { // on, until enough of them had something due
        QVERIFY(run < 30'000);
        const Date born = addMonths(on("1958-01-17"), between(0, 600));
        std::vector<Engagement> engagements;
        Date from = addMonths(born, between(216, 300));
        while (from < on("2026-11-01") && engagements.size() < 4) {
            const Date until = addMonths(from, between(2, 300));
            const bool open = until >= on("2026-11-21");
            engagements.push_back(engagement(from.text().c_str(), open ? "" : until.text().c_str()));
            from = addMonths(until, between(1, 60));
        }
        const Career record{{.birth = *BirthDate::of(born)}, engagements};
        const auto all = answersOf(record, asked("2026-11-21"));
        QVERIFY2(all.ok(), all.ok() ? "" : all.fault().code.c_str());
        Career known = record;
        const auto standing = standingOf(record.person.birth, beforeReform(record, false, laws), laws.due, nullptr);
        known.person.scheme = standing->scheme;
        const auto service = serviceOf(known, on("2026-11-21"), laws.contributions, laws.due, nullptr);
        for (const Benefit benefit : {Benefit::OldAge, Benefit::Early}) {
            PensionClaim claim;
            claim.standing = *standing;
            claim.service = *service;
            claim.benefit = benefit;
            claim.on = on("2026-11-21");
            claim.left = lastDayOfWork(record, claim.on);
            const bool taken = pensionOf(claim, laws.due, nullptr).ok();
            const Claimable what = benefit == Benefit::OldAge ? Claimable::OldAge : Claimable::Early;
            const bool tooOldForEarly = what == Claimable::Early && claim.on >= standing->retirement;
            if (tooOldForEarly)
                continue;
            const Outlook outlook = find(*all, what)->outlook;
            QVERIFY2((outlook == Outlook::Now) == taken, qPrintable(QString::number(run)));
            due += taken ? 1 : 0;
        }
    }
}

void EligibilityTest::followsAPlan()
{
    Plan plan;
    plan.leaves = on("2030-12-31");
    const auto stopping = answersOf(transitional(), asked("2026-11-21"), plan);
    QCOMPARE(told(stopping, Claimable::Early), QStringLiteral("not")); // 348 months are never reached
    QVERIFY(told(stopping, Claimable::OldAge).startsWith(QLatin1String("later 2046-07-25")));
    const Money before = *find(*answersOf(transitional(), asked("2026-11-21")), Claimable::OldAge)->amount;
    QVERIFY(*find(*stopping, Claimable::OldAge)->amount < before);
    Plan longer; // past the age: nothing is due while the work goes on
    longer.leaves = on("2048-12-31");
    QVERIFY(told(answersOf(transitional(), asked("2026-11-21"), longer), Claimable::OldAge)
                .startsWith(QLatin1String("later 2049-01-01")));
    Plan growing;
    growing.growth = Rate::percent(3);
    QVERIFY(*find(*answersOf(transitional(), asked("2026-11-21"), growing), Claimable::OldAge)->amount > before);
}

void EligibilityTest::refusesBadInput_data()
{
    QTest::addColumn<Career>("record");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("expected");
    Plan fast;
    fast.growth = Rate::hundredths(2'001);
    QTest::newRow("too much growth") << transitional() << fast << QStringLiteral("rate.range plan.growth");
    Plan past;
    past.leaves = on("2026-11-20");
    QTest::newRow("a plan for the past") << transitional() << past << QStringLiteral("date.order plan.leaves");
    QTest::newRow("born in the future") << career("2027-01-01", {}) << Plan{}
                                        << QStringLiteral("birth.in_future person.birth");
    Career idle = transitional();
    idle.engagements[0].wages.clear();
    QTest::newRow("no wage") << idle << Plan{} << QStringLiteral("wage.missing engagements.0.wages");
    const Career many{transitional().person, std::vector<Engagement>(10'000, engagement("2010-01-01", ""))};
    QTest::newRow("ten thousand periods") << many << Plan{} << QStringLiteral("period.too_many engagements");
}

void EligibilityTest::refusesBadInput()
{
    QFETCH(Career, record);
    QFETCH(Plan, plan);
    QTEST(told(answersOf(record, asked("2026-11-21"), plan), Claimable::OldAge), "expected");
}

void EligibilityTest::looksNoFurtherThanTheCalendar()
{
    QVERIFY(answersOf(transitional(), asked("2110-01-01")).ok());
    QCOMPARE(told(answersOf(transitional(), asked("9999-12-31")), Claimable::OldAge),
        QStringLiteral("date.outside_calendar on"));
}

QTEST_APPLESS_MAIN(EligibilityTest)
#include "tst_eligibility.moc"
