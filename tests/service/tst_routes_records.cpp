// SPDX-License-Identifier: Apache-2.0
// What individuals and employers see at home: their own, whole, masked where it could be used, in the contract's form.
#include "contract/catalogue.h"
#include "contract/codec.h"
#include "service/population/demonstration.h"
#include "service/registry.h"
#include "tests/support/world.h"

#include <QTest>

using support::Answer;
using support::PlainClient;
using support::World;

namespace {

template <class T>
domain::Outcome<T> read(const Answer &answer)
{
    return contract::decodeReply<T>(answer.body);
}

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void init() { world_->clock().move(std::chrono::hours(1)); }
    void everyDemonstrationPersonSeesTheirRecord();
    void aRecordIsTheCallersOwn();
    void anEmployerSeesTheirEstablishments();
    void anEstablishmentIsShownWithItsSupervisorsMasked();
    void registryWordsAreInTheCallersLanguage();

private:
    std::unique_ptr<World> world_;
};

void RecordsTest::everyDemonstrationPersonSeesTheirRecord()
{
    for (const auto &person : service::population::demonstrationPeople()) {
        if (person.newcomer)
            continue;
        const auto session = world_->signIn(person.identity.text(), contract::Role::Individual);
        const auto record =
            read<contract::SubscriberRecord>(PlainClient(world_->port()).get(contract::MyRecord::path, session.access));
        QVERIFY2(record.ok(), person.identity.text().c_str());
        QCOMPARE(record->name.text(), person.name);
        QVERIFY(record->identity == person.identity);
        int months = 0;
        for (const auto &period : record->periods) {
            months += period.months;
            QVERIFY(period.wage > domain::Money::zero());
        }
        QCOMPARE(record->months, months);
        QVERIFY(std::is_sorted(record->periods.rbegin(), record->periods.rend(), [](const auto &a, const auto &b) {
            return a.from < b.from;
        }));
    }
}

void RecordsTest::aRecordIsTheCallersOwn()
{
    const auto session = world_->signedInIndividual();
    const auto record =
        read<contract::SubscriberRecord>(PlainClient(world_->port()).get(contract::MyRecord::path, session.access));
    QVERIFY(record.ok());
    QCOMPARE(record->identity.text(), world_->individual().text());
    QVERIFY(record->state == contract::InsuranceState::InService);
    QVERIFY(record->periods.size() > 3);
    QVERIFY(record->mobile.text().find("•") != std::string::npos);
    QVERIFY(record->email && record->email->text().find("•") != std::string::npos);
}

void RecordsTest::anEmployerSeesTheirEstablishments()
{
    const auto session = world_->signedInSupervisor();
    const auto list = read<contract::EstablishmentList>(
        PlainClient(world_->port()).get(contract::MyEstablishments::path, session.access));
    QVERIFY(list.ok());
    QVERIFY(list->establishments.size() > 1);
    QVERIFY(std::any_of(
        list->establishments.begin(), list->establishments.end(), [](const auto &one) { return one.isBranch; }));
    for (const auto &one : list->establishments) {
        const auto role = world_->store().reading([&](const service::Reader &reader) {
            return service::roleAt(reader, world_->supervisor(), one.number, world_->clock().today());
        });
        QVERIFY(role.ok() && role->has_value());
        QCOMPARE(one.role == contract::SupervisorRole::Owner, **role == service::SupervisorRole::Owner);
        QCOMPARE(one.role == contract::SupervisorRole::Supervisor, **role == service::SupervisorRole::Supervisor);
    }
    QVERIFY(list->establishments.front().role == contract::SupervisorRole::Owner);
    const std::string first = list->establishments.front().number.text();
    const auto rest = read<contract::EstablishmentList>(
        PlainClient(world_->port())
            .get(std::string(contract::MyEstablishments::path) + "?after=" + first, session.access));
    QVERIFY(rest.ok());
    QCOMPARE(rest->establishments.size(), list->establishments.size() - 1);
    const Answer wrong =
        PlainClient(world_->port()).get(std::string(contract::MyEstablishments::path) + "?after=junk", session.access);
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.field(), QStringLiteral("after"));
}

void RecordsTest::anEstablishmentIsShownWithItsSupervisorsMasked()
{
    const auto session = world_->signedInSupervisor();
    const auto record = read<contract::EstablishmentRecord>(
        PlainClient(world_->port())
            .get(std::string(contract::OneEstablishment::path) + "?establishment=" + world_->establishment().text(),
                session.access));
    QVERIFY(record.ok());
    QCOMPARE(record->number.text(), world_->establishment().text());
    QVERIFY(!record->supervisors.empty());
    for (const auto &supervisor : record->supervisors)
        QVERIFY2(supervisor.identity.text().find('*') != std::string::npos, supervisor.identity.text().c_str());
}

void RecordsTest::registryWordsAreInTheCallersLanguage()
{
    const auto session = world_->signedInSupervisor();
    PlainClient client(world_->port());
    const std::string path =
        std::string(contract::OneEstablishment::path) + "?establishment=" + world_->establishment().text();
    const QString arabic = client.get(path, session.access).text("city");
    client.speak("en");
    const QString english = client.get(path, session.access).text("city");
    QVERIFY(arabic.at(0).script() == QChar::Script_Arabic);
    QVERIFY(english.at(0).script() == QChar::Script_Latin);
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_routes_records.moc"
