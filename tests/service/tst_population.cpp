// SPDX-License-Identifier: Apache-2.0
// The population: possible people with possible careers, and the same ones every time.
#include "each_engine.h"

#include "domain/digits.h"
#include "service/population/establishments.h"
#include "service/population/people.h"
#include "service/population/population.h"

#include <map>
#include <set>

using namespace service;
using namespace service::population;
using domain::Date;
using domain::Month;

class PopulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnEveryMachine();
    void differsBySeedAndDay();
    void hasPossiblePeople();
    void hasPossibleCareers();
    void hasWorkersOfEveryKind();
    void standsUnderTheRightLaw();
    void hasPossibleEstablishments();
    void showsWhatItsDemonstrationPeopleAreFor();
    void knowsNothingLaterThanItsDay();
    void fillsAnEmptyRegistryOnce_data() { addEachEngine(); }
    void fillsAnEmptyRegistryOnce();
    void goesOnWhereItWasInterrupted_data() { addEachEngine(); }
    void goesOnWhereItWasInterrupted();
    void leavesPeopleWhoAreThereAlone_data() { addEachEngine(); }
    void leavesPeopleWhoAreThereAlone();
};

namespace {

const Date today = StillClock().today();
const Plan plan{1448, 4000, today};

std::vector<PersonFile> everybody(const Plan &of)
{
    std::vector<PersonFile> files;
    for (std::uint32_t index = 0; index < of.people; ++index)
        files.push_back(personFile(of, index));
    return files;
}

const std::vector<PersonFile> &everybody()
{
    static const std::vector<PersonFile> files = everybody(plan);
    return files;
}

const char *named(const PersonFile &file)
{
    static std::string name;
    name = file.person.identity.text();
    return name.c_str();
}

qint64 count(EngineStore &store, Sql sql)
{
    const auto found = store->reading([&](const Reader &reader) { return reader.number(sql); });
    return found ? *found : -1;
}

} // namespace

void PopulationTest::isTheSameOnEveryMachine()
{
    QCOMPARE(fingerprint({1448, 300, *Date::of(2026, 11, 21)}),
        QByteArray("abd01cb22f9e23d17245ab000d1cb06ef7f12fae4de475607cfe1eaaed5450d7"));
}

void PopulationTest::differsBySeedAndDay()
{
    const QByteArray one = fingerprint({1, 60, today});
    QCOMPARE(fingerprint({1, 60, today}), one);
    QVERIFY(fingerprint({2, 60, today}) != one);
    QVERIFY(fingerprint({1, 60, domain::addMonths(today, -1)}) != one);
}

void PopulationTest::hasPossiblePeople()
{
    std::set<std::string> identities, subscribers, mobiles, accounts;
    for (const PersonFile &file : everybody()) {
        const Person &person = file.person;
        QVERIFY2(identities.insert(person.identity.text()).second, named(file));
        QVERIFY2(RegistryId::parse(person.identity.text()).ok(), named(file));
        const auto id = domain::PersonId::parse(person.identity.text());
        QCOMPARE(id.ok(), person.kind != PersonKind::Gcc);
        if (id.ok())
            QCOMPARE(id->isNational(), person.kind == PersonKind::National);
        QCOMPARE(person.nationality.code == "SAU", person.kind == PersonKind::National);
        QCOMPARE(person.subscriberNo.has_value(), !file.engagements.empty());
        if (person.subscriberNo)
            QVERIFY(subscribers.insert(person.subscriberNo->text()).second);
        QVERIFY(person.mobile && domain::Mobile::parse(person.mobile->text()).ok());
        QVERIFY(mobiles.insert(person.mobile->text()).second);
        if (person.email)
            QVERIFY(domain::Email::parse(person.email->text()).ok());
        if (person.iban) {
            QVERIFY(domain::Iban::parse(person.iban->text()).ok());
            QVERIFY(accounts.insert(person.iban->text()).second);
        }
        QVERIFY(!person.birthHijri.empty());
        QCOMPARE(person.birthHijri.toGregorian(), person.birth);
        if (person.birthPrinted == BirthPrinted::HijriYear)
            QVERIFY(person.birthHijri.month() == 7 && person.birthHijri.day() == 1);
        QVERIFY2(person.nameEn || person.kind == PersonKind::National, named(file));
        QVERIFY2(domain::addYears(person.birth, 18) <= today, named(file));
    }
}

void PopulationTest::hasPossibleCareers()
{
    for (const PersonFile &file : everybody()) {
        std::map<std::uint32_t, Date> lastAt; // by establishment: the last day there
        std::set<std::string> ids;
        for (const Engagement &period : file.engagements) {
            QVERIFY2(ids.insert(period.id).second, named(file));
            QVERIFY2(domain::addYears(file.person.birth, 18) <= period.joined, named(file));
            const Date end = period.left.value_or(today);
            QVERIFY2(period.joined <= end, named(file));
            QCOMPARE(period.reason.empty(), !period.left.has_value());
            const Lifetime life = lifetimeOf(plan, period.establishment);
            QVERIFY2(life.registered <= period.joined, named(file));
            QVERIFY2(!life.closed || (period.left && *period.left <= *life.closed), named(file));
            const auto before = lastAt.find(period.establishment);
            QVERIFY2(before == lastAt.end() || before->second < period.joined, named(file));
            lastAt[period.establishment] = end;

            QVERIFY2(!period.wages.empty(), named(file));
            QCOMPARE(period.wages.front().from, Month::containing(period.joined));
            QVERIFY(period.wages.back().from <= Month::containing(end));
            for (std::size_t i = 0; i < period.wages.size(); ++i) {
                const Wage &wage = period.wages[i];
                QVERIFY2(wage.basic > domain::Money::zero(), named(file));
                QVERIFY(wage.housing.isZero() || wage.housingKind == HousingKind::Cash);
                if (i == 0)
                    continue;
                QVERIFY(period.wages[i - 1].from < wage.from);
                // the old law counts no rise above a tenth in a year after fifty
                QVERIFY(wage.basic.inHalalas() * 10 <= period.wages[i - 1].basic.inHalalas() * 11);
            }
        }
        QVERIFY2(file.engagements.size() <= 9, named(file));
    }
}

void PopulationTest::hasWorkersOfEveryKind()
{
    std::map<PersonKind, int> kinds;
    std::map<Standing, int> standings;
    int atOnce = 0, inKind = 0, floor = 0, ceiling = 0, commission = 0, hijriOnly = 0, manyPeriods = 0, survivors = 0;
    for (const PersonFile &file : everybody()) {
        ++kinds[file.person.kind];
        ++standings[file.person.standing];
        hijriOnly += file.person.birthPrinted == BirthPrinted::HijriYear;
        survivors += file.pension && file.pension->kind == PensionKind::Survivor;
        manyPeriods += file.engagements.size() >= 5;
        int now = 0;
        for (const Engagement &period : file.engagements) {
            now += !period.left;
            const Wage &wage = period.wages.back();
            inKind += wage.housingKind == HousingKind::InKind;
            commission += !wage.commission.isZero();
            floor += wage.total() < domain::Money::riyals(1500) && file.person.kind == PersonKind::National;
            ceiling += wage.total() > domain::Money::riyals(45'000);
        }
        atOnce += now > 1;
    }
    const auto share = [](int of) { return of * 100 / static_cast<int>(plan.people); };
    QVERIFY(share(kinds[PersonKind::National]) >= 52 && share(kinds[PersonKind::National]) <= 58);
    QVERIFY(share(kinds[PersonKind::Iqama]) >= 35 && share(kinds[PersonKind::Iqama]) <= 41);
    QVERIFY(share(kinds[PersonKind::Gcc]) >= 5 && share(kinds[PersonKind::Gcc]) <= 9);
    for (const int some : {standings[Standing::InService],
             standings[Standing::Pensioner],
             standings[Standing::Stopped],
             standings[Standing::NotInsured],
             atOnce,
             inKind,
             floor,
             ceiling,
             commission,
             hijriOnly,
             manyPeriods,
             survivors})
        QVERIFY(some > 5);
}

void PopulationTest::standsUnderTheRightLaw()
{
    const Date newLaw = *Date::of(2024, 7, 3);
    int transitional = 0, entrants = 0;
    for (const PersonFile &file : everybody()) {
        const Person &person = file.person;
        const bool before = !file.engagements.empty() && file.engagements.front().joined < newLaw;
        QCOMPARE(person.scheme == Scheme::OldM33, before);
        if (person.transitional) {
            QVERIFY(before && person.kind == PersonKind::National);
            QVERIFY(domain::ageInYears(person.birth, newLaw) <= 48);
        }
        transitional += person.transitional;
        entrants += !before && !file.engagements.empty();
        const bool pensioner = person.standing == Standing::Pensioner;
        QVERIFY2(!pensioner || file.pension, named(file));
        if (file.pension && file.pension->kind != PensionKind::Survivor) {
            QVERIFY(pensioner && file.pension->since > *file.engagements.back().left);
            QVERIFY(file.pension->monthly >= domain::Money::halalas(198'375)
                    && file.pension->monthly <= domain::Money::riyals(45'000));
        }
    }
    QVERIFY(transitional > 100 && entrants > 100);
}

void PopulationTest::hasPossibleEstablishments()
{
    std::set<std::string> numbers;
    std::map<std::string, int> supervised;
    int branches = 0, owned = 0;
    for (std::uint32_t index = 0; index < plan.establishments(); ++index) {
        const EstablishmentFile file = establishmentFile(plan, index);
        const Establishment &made = file.establishment;
        QVERIFY(numbers.insert(made.name.number.text()).second);
        QVERIFY(domain::UnifiedNo::parse(made.unifiedNo.text()).ok());
        QCOMPARE(made.crNo.size(), std::size_t(10));
        QVERIFY(made.registered <= today);
        if (made.parent)
            QVERIFY2(numbers.contains(made.parent->number.text()), "a branch comes after its main establishment");
        branches += made.parent.has_value();
        owned += made.owner.has_value();
        QVERIFY(made.legalForm != LegalForm::Sole || made.owner);
        for (const Post &post : file.posts) {
            QVERIFY(post.since >= made.registered && (!post.until || *post.until >= post.since));
            supervised[post.person.text()] += post.role != SupervisorRole::Owner;
        }
    }
    QVERIFY(branches > 20 && owned > 100);
    QVERIFY(std::any_of(supervised.begin(), supervised.end(), [](const auto &one) { return one.second >= 3; }));
}

void PopulationTest::showsWhatItsDemonstrationPeopleAreFor()
{
    const auto people = demonstrationPeople();
    QVERIFY(people.size() >= 7);
    std::vector<PersonFile> files;
    for (std::uint32_t index = 0; index < people.size(); ++index) {
        files.push_back(personFile({9, 200, today}, index)); // whatever the seed
        QCOMPARE(files.back().person.identity.text(), people[index].identity.text());
        QCOMPARE(files.back().person.name.full(), people[index].name);
    }
    QCOMPARE(people[0].identity.text(), std::string("1990000018"));
    QVERIFY(files[0].engagements.size() >= 6 && files[0].person.transitional);
    QVERIFY(files[1].person.scheme == Scheme::NewM273 && files[1].person.sex == Sex::Female);
    QCOMPARE(files[2].person.kind, PersonKind::Iqama);
    QCOMPARE(files[3].person.standing, Standing::Pensioner);
    QVERIFY(files[4].engagements.empty() && files[4].person.standing == Standing::NotInsured);
    QVERIFY(people[demonstrationOwner].employer && people[demonstrationSupervisor].employer);
}

void PopulationTest::knowsNothingLaterThanItsDay()
{
    for (const Date asOf : {*Date::of(2024, 2, 29), *Date::of(2026, 12, 31), *Date::of(2031, 1, 1)}) {
        const Plan then{3, 400, asOf};
        for (const PersonFile &file : everybody(then)) {
            QVERIFY(file.person.birth < asOf);
            QVERIFY(!file.pension || file.pension->since <= asOf);
            for (const Engagement &period : file.engagements) {
                QVERIFY2(period.joined <= asOf && period.left.value_or(asOf) <= asOf, named(file));
                QVERIFY2(period.joined >= domain::addYears(file.person.birth, 18), named(file));
                QVERIFY2(period.joined >= lifetimeOf(then, period.establishment).registered, named(file));
                QVERIFY(period.wages.back().from <= Month::containing(asOf));
            }
        }
        for (std::uint32_t index = 0; index < then.establishments(); ++index)
            for (const Post &post : establishmentFile(then, index).posts)
                QVERIFY(post.since <= asOf && post.until.value_or(asOf) <= asOf);
    }
}

void PopulationTest::fillsAnEmptyRegistryOnce()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QVERIFY(store.migrated());
    qint64 told = 0, all = 0;
    const auto report = populate(store.database(), {200}, {1}, today, [&](qint64 done, qint64 of) {
        QVERIFY(done > told);
        told = done;
        all = of;
    });
    QVERIFY2(report.ok(), qPrintable(store.troubles().join(QLatin1Char('\n'))));
    QVERIFY(!report->alreadyThere && told == all);
    QCOMPARE(report->people, 200);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM persons"), 200);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM establishments"), report->establishments);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM engagements"), report->engagements);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM wages"), report->wages);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM pensions"), report->pensions);
    QCOMPARE(store.troubles(), QStringList()); // every foreign key and check holds, or the engine had complained

    const auto again = populate(store.database(), {300}, {2}, today);
    QVERIFY(again.ok() && again->alreadyThere);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM persons"), 200);
}

void PopulationTest::goesOnWhereItWasInterrupted()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QVERIFY(store.migrated());
    QVERIFY(store->command(QStringLiteral("ALTER TABLE pensions RENAME TO away")));
    QVERIFY(!populate(store.database(), {200}, {1}, today).ok());
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM persons"), 200);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM wages"), 0); // the batch that broke was taken back whole
    QVERIFY(store->command(QStringLiteral("ALTER TABLE away RENAME TO pensions")));
    const auto report = populate(store.database(), {999}, {2}, domain::addYears(today, -1)); // by the plan of the first
    QVERIFY(report.ok() && !report->alreadyThere);
    QCOMPARE(report->people, 0);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM persons"), 200);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM wages"), report->wages);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM engagements WHERE joined > '2025-11-21'") > 0, true);
}

void PopulationTest::leavesPeopleWhoAreThereAlone()
{
    QFETCH(const QString, engine);
    EngineStore store(engine);
    QVERIFY(store.migrated());
    QVERIFY(store->transaction([](const Writer &writer) {
        return writer.run(
            "INSERT INTO persons (identity, kind, first_name, father_name, grandfather_name, family_name, sex, "
            "nationality, birth_date, birth_hijri, birth_printed, scheme, status) VALUES ('1000000008', "
            "'national', 'a', 'b', 'c', 'd', 'male', 'SAU', '1980-07-01', '1400-08-18', 'gregorian', "
            "'NEW_M273', 'not_insured')");
    }));
    const auto report = populate(store.database(), {200}, {1}, today);
    QVERIFY(report.ok() && report->alreadyThere);
    QCOMPARE(count(store, "SELECT COUNT(*) AS number FROM persons"), 1);
}

QTEST_GUILESS_MAIN(PopulationTest)
#include "tst_population.moc"
