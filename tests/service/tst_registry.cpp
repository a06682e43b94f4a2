// SPDX-License-Identifier: Apache-2.0
// The registry's queries, over a small population on both engines.
#include "each_engine.h"

#include "service/population/population.h"
#include "service/registry.h"

#include <set>

using namespace service;
using domain::Date;

class RegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPersonByIdentity_data() { addEachEngine(); }
    void findsAPersonByIdentity();
    void listsThePeriodsOfAPerson_data() { addEachEngine(); }
    void listsThePeriodsOfAPerson();
    void listsWhatASupervisorSpeaksFor_data() { addEachEngine(); }
    void listsWhatASupervisorSpeaksFor();
    void pagesAndSearchesThem_data() { addEachEngine(); }
    void pagesAndSearchesThem();
    void showsAnEstablishmentWithThoseAroundIt_data() { addEachEngine(); }
    void showsAnEstablishmentWithThoseAroundIt();
    void spellsNamesForASearch_data();
    void spellsNamesForASearch();
    void countsHousingInKindAsTwoMonthsBasicAYear();
    void readsTheNumbersPeopleStandUnder();
};

namespace {

const Date today = StillClock().today();

/// A store with 200 people in it.
class Registry {
public:
    explicit Registry(const QString &engine) : store(engine)
    {
        ready = store.migrated() && population::populate(store.database(), {200}, {7}, today).ok();
    }
    template <class Work>
    auto read(Work &&work)
    {
        return store->reading(work);
    }
    EngineStore store;
    bool ready = false;
};

RegistryId demonstration(std::size_t index)
{
    return population::demonstrationPeople().at(index).identity;
}

} // namespace

void RegistryTest::findsAPersonByIdentity()
{
    QFETCH(const QString, engine);
    Registry registry(engine);
    QVERIFY(registry.ready);
    const auto found = registry.read([](const Reader &reader) { return personByIdentity(reader, demonstration(2)); });
    QVERIFY(found && *found);
    const Person &person = **found;
    QCOMPARE(person.identity, demonstration(2));
    QCOMPARE(person.kind, PersonKind::Iqama);
    QCOMPARE(QString::fromStdString(person.name.full()), QStringLiteral("عمران سليم حبيب خان"));
    QCOMPARE(QString::fromStdString(person.nationality.en), QStringLiteral("Pakistan"));
    QVERIFY(person.subscriberNo && person.mobile && person.email && person.iban && person.nameEn);
    QCOMPARE(person.standing, Standing::InService);
    QCOMPARE(person.version, 1);

    const auto nobody = *domain::PersonId::parse("1000000008");
    const auto none = registry.read([&](const Reader &reader) { return personByIdentity(reader, nobody); });
    QVERIFY(none.ok() && !none->has_value());
}

void RegistryTest::listsThePeriodsOfAPerson()
{
    QFETCH(const QString, engine);
    Registry registry(engine);
    QVERIFY(registry.ready);
    const auto found = registry.read([](const Reader &reader) { return periodsOf(reader, demonstration(0)); });
    QVERIFY(found.ok());
    QCOMPARE(found->size(), std::size_t(6));
    const Period &now = found->front();
    QVERIFY(!now.left && !now.reason && now.lastWage);
    QCOMPARE(QString::fromStdString(now.establishment.ar), QStringLiteral("شركة مدار التقنية لتقنية المعلومات"));
    const Period &before = found->at(1);
    QVERIFY(before.left && before.reason);
    QCOMPARE(*before.reason, std::string("15"));
    for (std::size_t i = 1; i < found->size(); ++i)
        QVERIFY(found->at(i).joined < found->at(i - 1).joined);

    const auto wages = registry.read([&](const Reader &reader) { return wagesOf(reader, now.id); });
    QVERIFY(wages && !wages->empty());
    QCOMPARE(wages->back().basic, now.lastWage->basic);
    QCOMPARE(wages->front().from, domain::Month::containing(now.joined));

    const auto none = registry.read([](const Reader &reader) { return periodsOf(reader, demonstration(4)); });
    QVERIFY(none.ok() && none->empty());
    const auto pension = registry.read([](const Reader &reader) { return pensionsOf(reader, demonstration(3)); });
    QVERIFY(pension && pension->size() == 1);
    QCOMPARE(pension->front().kind, PensionKind::Retirement);
}

void RegistryTest::listsWhatASupervisorSpeaksFor()
{
    QFETCH(const QString, engine);
    Registry registry(engine);
    QVERIFY(registry.ready);
    const auto all = [&](std::size_t person, Date on) {
        return *registry.read(
            [&](const Reader &reader) { return establishmentsOf(reader, demonstration(person), on, {}, {}, 50); });
    };
    const auto four = all(5, today);
    QCOMPARE(four.establishments.size(), std::size_t(4));
    QVERIFY(!four.next);
    QCOMPARE(four.establishments[0].role, SupervisorRole::Owner);
    QVERIFY(four.establishments[1].branch);
    QCOMPARE(four.establishments[3].role, SupervisorRole::Supervisor);
    QCOMPARE(all(6, today).establishments.size(), std::size_t(1));
    QCOMPARE(all(7, today).establishments.at(0).role, SupervisorRole::BranchSupervisor);
    QCOMPARE(all(0, today).establishments.size(), std::size_t(0));
    QCOMPARE(all(5, *Date::of(2000, 1, 1)).establishments.size(), std::size_t(0)); // not yet

    const auto role = [&](std::size_t person) {
        return *registry.read([&](const Reader &reader) {
            return roleAt(reader, demonstration(person), four.establishments[1].name.number, today);
        });
    };
    QCOMPARE(role(5), std::optional(SupervisorRole::Owner));
    QCOMPARE(role(7), std::optional(SupervisorRole::BranchSupervisor));
    QCOMPARE(role(6), std::optional<SupervisorRole>());
}

void RegistryTest::pagesAndSearchesThem()
{
    QFETCH(const QString, engine);
    Registry registry(engine);
    QVERIFY(registry.ready);
    const auto page = [&](const char *search, const std::optional<domain::EstablishmentNo> &after, int limit) {
        return *registry.read([&](const Reader &reader) {
            return establishmentsOf(reader, demonstration(5), today, QString::fromUtf8(search), after, limit);
        });
    };
    const auto first = page("", {}, 3);
    QCOMPARE(first.establishments.size(), std::size_t(3));
    QVERIFY(first.next.has_value());
    const auto second = page("", first.next, 3);
    QCOMPARE(second.establishments.size(), std::size_t(1));
    QVERIFY(!second.next && second.establishments[0].name.number > first.establishments[2].name.number);

    QCOMPARE(page("شركه أسَاس", {}, 9).establishments.size(), std::size_t(2)); // as people type it
    QCOMPARE(page("JEDDAH", {}, 9).establishments.size(), std::size_t(1));
    QCOMPARE(page("699000203", {}, 9).establishments.size(), std::size_t(1));
    QCOMPARE(page("٦٩٩٠٠٠٢", {}, 9).establishments.size(), std::size_t(1));
    QCOMPARE(page("%", {}, 9).establishments.size(), std::size_t(0)); // no wildcard of the engine's
    QCOMPARE(page("_", {}, 9).establishments.size(), std::size_t(0));
    QCOMPARE(page("' OR 1=1 --", {}, 9).establishments.size(), std::size_t(0));
}

void RegistryTest::showsAnEstablishmentWithThoseAroundIt()
{
    QFETCH(const QString, engine);
    Registry registry(engine);
    QVERIFY(registry.ready);
    const auto main = *domain::EstablishmentNo::parse("699000001");
    const auto branch = *domain::EstablishmentNo::parse("699000102");
    const auto found = registry.read([&](const Reader &reader) { return establishmentByNumber(reader, branch); });
    QVERIFY(found && *found);
    QCOMPARE((*found)->parent->number, main);
    QCOMPARE(QString::fromStdString((*found)->city.en), QStringLiteral("Jeddah"));
    QCOMPARE((*found)->owner, std::optional(demonstration(5)));
    QCOMPARE(QString::fromStdString((*found)->ownerName->first), QStringLiteral("فيصل"));
    QCOMPARE((*found)->status, EstablishmentStatus::Active);

    const auto branches = registry.read([&](const Reader &reader) { return branchesOf(reader, main); });
    QVERIFY(branches && branches->size() == 1 && branches->front().number == branch);
    const auto supervisors = registry.read([&](const Reader &reader) { return supervisorsOf(reader, branch, today); });
    QVERIFY(supervisors && supervisors->size() == 2);
    QCOMPARE(supervisors->at(0).role, SupervisorRole::Owner);
    QCOMPARE(supervisors->at(1).person, demonstration(7));

    const auto active = *registry.read([&](const Reader &reader) { return activeSubscribersOf(reader, main, today); });
    const auto counted = *registry.read([&](const Reader &reader) {
        return reader.number(
            "SELECT COUNT(DISTINCT person) AS number FROM engagements WHERE establishment = ? AND left_on IS NULL",
            {main});
    });
    QCOMPARE(active.saudis + active.others, counted);
    QVERIFY(active.saudis >= 1 && active.others >= 1); // the owner, and the resident of the demonstration
    const auto absent = *domain::EstablishmentNo::parse("123456789");
    const auto none = registry.read([&](const Reader &reader) { return establishmentByNumber(reader, absent); });
    QVERIFY(none.ok() && !none->has_value());
}

void RegistryTest::spellsNamesForASearch_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("alef and teh marbuta")
        << QStringLiteral("شركة الأمل إحسان آمنة") << QStringLiteral("شركه الامل احسان امنه");
    QTest::newRow("vowel marks and tatweel") << QStringLiteral("مُحَمَّـــد") << QStringLiteral("محمد");
    QTest::newRow("yeh") << QStringLiteral("مصطفى") << QStringLiteral("مصطفي");
    QTest::newRow("Latin") << QStringLiteral("  Asas   ALBINA ") << QStringLiteral("asas albina");
    QTest::newRow("digits") << QStringLiteral("فرع ٢") << QStringLiteral("فرع 2");
    QTest::newRow("bidi marks") << QStringLiteral("\u2067شركة\u2069") << QStringLiteral("شركه");
}

void RegistryTest::spellsNamesForASearch()
{
    QFETCH(const QString, name);
    QFETCH(const QString, spelled);
    QCOMPARE(searchable(name), spelled);
}

void RegistryTest::countsHousingInKindAsTwoMonthsBasicAYear()
{
    Wage wage;
    wage.basic = domain::Money::riyals(6000);
    wage.housingKind = HousingKind::InKind;
    QCOMPARE(wage.total().text(), std::string("7000.00"));
    wage.commission = domain::Money::riyals(1200); // commission counts as basic
    QCOMPARE(wage.total().text(), std::string("8400.00"));
    wage.housingKind = HousingKind::Cash;
    wage.housing = domain::Money::riyals(500);
    QCOMPARE(wage.total().text(), std::string("7700.00"));
}

void RegistryTest::readsTheNumbersPeopleStandUnder()
{
    QVERIFY(RegistryId::parse("1000000008").ok());
    QVERIFY(RegistryId::parse("2000000006").ok());
    QVERIFY(RegistryId::parse("784199012345678").ok());
    QCOMPARE(RegistryId::parse("1000000000").fault(), domain::refuse("identity.check_digit"));
    QCOMPARE(RegistryId::parse("1234567").fault(), domain::refuse("identity.length"));
    QCOMPARE(RegistryId::parse("12345678x").fault(), domain::refuse("identity.not_digits"));
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
