// SPDX-License-Identifier: Apache-2.0
// What one may claim: what the rules themselves say of the same record, to its person alone.
#include "contract/catalogue.h"
#include "contract/codec.h"
#include "domain/owed/months.h"
#include "service/insured.h"
#include "service/population/demonstration.h"
#include "service/population/establishments.h"
#include "tests/support/world.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using domain::Date;
using service::population::PersonFile;
using service::population::Plan;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

enum Who : std::uint32_t { InService, Young, Resident, Pensioner, NeverInsured };

const std::string path = contract::MyEligibility::path;

domain::BirthDate birthOf(const service::Person &person)
{
    return person.birthPrinted == service::BirthPrinted::Gregorian ? *domain::BirthDate::of(person.birth)
                                                                   : *domain::BirthDate::of(person.birthHijri);
}

/// The record as the population made it, without the store in between.
domain::Career careerOf(const Plan &plan, const PersonFile &file)
{
    const bool saudi = file.person.kind == service::PersonKind::National;
    domain::Career career{{.birth = birthOf(file.person),
                              .sex = file.person.sex == service::Sex::Female ? domain::Sex::Female : domain::Sex::Male,
                              .nationality = saudi ? domain::Nationality::Saudi : domain::Nationality::Other},
        {}};
    for (const auto &told : file.engagements) {
        domain::Engagement engagement{.employer = told.establishment,
            .days = *domain::DateRange::of(told.joined, told.left),
            .publicBody = service::population::establishmentFile(plan, told.establishment).establishment.legalForm
                          == service::LegalForm::Government};
        for (const service::Wage &wage : told.wages)
            engagement.wages.push_back({wage.from,
                {wage.basic, wage.commission, wage.housing, wage.housingKind == service::HousingKind::InKind}});
        career.engagements.push_back(std::move(engagement));
    }
    return career;
}

domain::Circumstances circumstancesOf(const PersonFile &file, Date on, bool owner)
{
    domain::Circumstances circumstances;
    circumstances.today = on;
    circumstances.ownBusiness = owner;
    circumstances.pensioner = file.pension.has_value();
    if (!file.engagements.empty() && file.engagements.back().left)
        circumstances.leftBecause =
            static_cast<domain::LeavingReason>(std::atoi(file.engagements.back().reason.c_str()) - 1);
    return circumstances;
}

/// The benefits and how they stand: "early later 2031-05-22".
QStringList told(const contract::EligibilityAnswer &answer)
{
    QStringList lines;
    for (const contract::BenefitEntry &each : answer.benefits)
        lines << contract::toQString(contract::spellingOf(each.benefit) + ' ' + contract::spellingOf(each.outlook) + ' '
                                     + (each.from ? each.from->text() : "-") + ' '
                                     + (each.amount ? each.amount->text() : "-"));
    return lines;
}

} // namespace

class EligibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void init() { world_->clock().move(std::chrono::minutes(20)); }
    void isWhatTheRulesSayOfTheRecord_data();
    void isWhatTheRulesSayOfTheRecord();
    void coversWhomTheirInsuranceCovers_data();
    void coversWhomTheirInsuranceCovers();
    void theRecordCountsTheSameMonths_data() { isWhatTheRulesSayOfTheRecord_data(); }
    void theRecordCountsTheSameMonths();
    void saysWhatTheRecordDoesNotTell();
    void mayBeAskedAboutALaterDay();
    void refusesADayThatIsNotAhead_data();
    void refusesADayThatIsNotAhead();
    void isTheCallersAlone();
    void answersForEverybodyInTheRegistry();

private:
    domain::Outcome<contract::Entitlements> ask(std::uint32_t who, const std::string &query = {});
    [[nodiscard]] Plan plan() const { return {1448, World::Options().people, world_->clock().today()}; }

    std::unique_ptr<World> world_;
};

domain::Outcome<contract::Entitlements> EligibilityTest::ask(std::uint32_t who, const std::string &query)
{
    const auto identity = service::population::demonstrationPeople().at(who).identity;
    const auto session = world_->signIn(identity.text(), contract::Role::Individual);
    return contract::decodeReply<contract::Entitlements>(
        PlainClient(world_->port()).get(path + query, session.access).body);
}

void EligibilityTest::isWhatTheRulesSayOfTheRecord_data()
{
    QTest::addColumn<std::uint32_t>("who");
    for (std::uint32_t who = 0; who < service::population::demonstrationCount(); ++who)
        if (const auto person = service::population::demonstrationPeople().at(who); !person.newcomer)
            QTest::addRow("%s", person.shows.c_str()) << who;
}

void EligibilityTest::isWhatTheRulesSayOfTheRecord()
{
    QFETCH(std::uint32_t, who);
    const PersonFile file = service::population::demonstrationFile(plan(), who);
    const Date today = world_->clock().today();
    const auto expected = domain::eligibilityOf(careerOf(plan(), file),
        circumstancesOf(file, today, who == service::population::demonstrationOwner),
        domain::Plan{},
        domain::Laws{},
        nullptr);
    QVERIFY(expected.ok());
    const auto reply = ask(who);
    QVERIFY2(reply.ok(), reply ? "" : reply.fault().code.c_str());
    QVERIFY(reply->on == today);
    QCOMPARE(told(reply->found), told(contract::answerOf(*expected)));
    QCOMPARE(contract::encode(reply->found), contract::encode(contract::answerOf(*expected)));
}

/// What one sees at home is what claims are decided on: months as the law counts them, a day served for two once.
void EligibilityTest::theRecordCountsTheSameMonths()
{
    QFETCH(std::uint32_t, who);
    const PersonFile file = service::population::demonstrationFile(plan(), who);
    const auto scheme = file.person.scheme == service::Scheme::OldM33 ? domain::Scheme::Old : domain::Scheme::New;
    const domain::Career career = careerOf(plan(), file);
    const auto session = world_->signIn(file.person.identity.text(), contract::Role::Individual);
    const auto record = contract::decodeReply<contract::SubscriberRecord>(
        PlainClient(world_->port()).get(contract::MyRecord::path, session.access).body);
    QVERIFY(record.ok());
    QCOMPARE(
        record->months, static_cast<int>(domain::monthsThatCount(career, scheme, world_->clock().today(), {}).floor()));
    int sum = 0;
    for (const auto &period : record->periods)
        sum += period.months;
    QCOMPARE(sum, record->months);
}

void EligibilityTest::coversWhomTheirInsuranceCovers_data()
{
    QTest::addColumn<std::uint32_t>("who");
    QTest::addColumn<QString>("benefits");
    QTest::addColumn<QString>("state");
    QTest::addRow("in service") << std::uint32_t(InService)
                                << "old_age early arduous disability family bought_months lump_sum saned injury"
                                << "in_service";
    QTest::addRow("young") << std::uint32_t(Young) << "old_age early disability family lump_sum saned injury maternity"
                           << "in_service";
    QTest::addRow("resident") << std::uint32_t(Resident) << "saned injury"
                              << "in_service";
    QTest::addRow("pensioner") << std::uint32_t(Pensioner) << "family saned injury"
                               << "pensioner";
    QTest::addRow("never insured") << std::uint32_t(NeverInsured)
                                   << "old_age early disability family lump_sum saned injury maternity"
                                   << "never_insured";
}

void EligibilityTest::coversWhomTheirInsuranceCovers()
{
    QFETCH(std::uint32_t, who);
    QFETCH(QString, benefits);
    QFETCH(QString, state);
    const auto reply = ask(who);
    QVERIFY(reply.ok());
    QStringList names;
    for (const contract::BenefitEntry &each : reply->found.benefits)
        names << contract::toQString(contract::spellingOf(each.benefit));
    QCOMPARE(names.join(u' '), benefits);
    QCOMPARE(contract::toQString(contract::spellingOf(reply->state)), state);
    if (who == NeverInsured)
        for (const contract::BenefitEntry &each : reply->found.benefits)
            QVERIFY(each.outlook == domain::Outlook::NotAsItIs);
}

void EligibilityTest::saysWhatTheRecordDoesNotTell()
{
    const auto holds = [](const contract::Entitlements &reply, const char *name) {
        return std::any_of(
            reply.supposed.begin(), reply.supposed.end(), [name](const auto &each) { return each.text() == name; });
    };
    const auto working = ask(Young);
    QVERIFY(working.ok());
    QVERIFY(holds(*working, "saned.able"));
    QVERIFY(holds(*working, "maternity.after_months"));
    QVERIFY(holds(*working, "saned.reason")); // nobody left yet
    QVERIFY(!holds(*working, "claim.age_new"));
    const auto left = ask(Pensioner);
    QVERIFY(left.ok());
    QVERIFY(!holds(*left, "saned.reason")); // the employer reported it
    const auto owner = ask(service::population::demonstrationOwner);
    QVERIFY(owner.ok());
    QVERIFY(holds(*working, "saned.no_business") && !holds(*owner, "saned.no_business"));
}

void EligibilityTest::mayBeAskedAboutALaterDay()
{
    const auto now = ask(Young);
    QVERIFY(now.ok());
    const auto found = std::find_if(now->found.benefits.begin(), now->found.benefits.end(), [](const auto &each) {
        return each.outlook == domain::Outlook::Later;
    });
    QVERIFY(found != now->found.benefits.end());
    const auto then = ask(Young, "?on=" + found->from->text());
    QVERIFY2(then.ok(), then ? "" : then.fault().code.c_str());
    QVERIFY(then->on == *found->from);
    const auto again = std::find_if(then->found.benefits.begin(), then->found.benefits.end(), [&](const auto &each) {
        return each.benefit == found->benefit;
    });
    QVERIFY(again != then->found.benefits.end());
    QVERIFY(again->outlook != domain::Outlook::Later && again->outlook != domain::Outlook::NotAsItIs);
}

void EligibilityTest::refusesADayThatIsNotAhead_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("code");
    QTest::addRow("yesterday") << "2026-11-20"
                               << "date.outside_table";
    QTest::addRow("too far") << "2076-11-23"
                             << "date.outside_table";
    QTest::addRow("the end of days") << "9999-12-31"
                                     << "date.outside_table";
    QTest::addRow("no day") << "soon"
                            << "date.form";
}

void EligibilityTest::refusesADayThatIsNotAhead()
{
    QFETCH(QString, on);
    QFETCH(QString, code);
    const auto session = world_->signedInIndividual();
    const Answer answer = PlainClient(world_->port()).get(path + "?on=" + on.toStdString(), session.access);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.field(), QStringLiteral("on"));
}

void EligibilityTest::isTheCallersAlone()
{
    PlainClient client(world_->port());
    QCOMPARE(client.get(path).status, 401);
    QCOMPARE(client.get(path, world_->signedInSupervisor().access).status, 403);
    const auto session = world_->signedInIndividual();
    QCOMPARE(client.get(path + "?identity=" + world_->otherIndividual().text(), session.access).status, 422);
    QVERIFY(
        client.get(path, session.access).body
        != client.get(path, world_->signIn(world_->otherIndividual().text(), contract::Role::Individual).access).body);
    QCOMPARE(client.send("POST", path, {}).status, 405);
}

void EligibilityTest::answersForEverybodyInTheRegistry()
{
    const auto people = world_->store().reading([](const service::Reader &reader) {
        return reader.rows("SELECT identity FROM persons ORDER BY identity", {}, [](const service::Row &row) {
            return row.as<service::RegistryId>("identity");
        });
    });
    QVERIFY(people.ok() && people->size() == World::Options().people);
    const Date today = world_->clock().today();
    for (const service::RegistryId &identity : *people) {
        const auto found = world_->store().reading(
            [&](const service::Reader &reader) -> domain::Outcome<std::vector<domain::Eligibility>> {
                const auto person = service::personByIdentity(reader, identity);
                if (!person)
                    return person.fault();
                const auto insured = service::insuredOf(reader, **person, today);
                if (!insured)
                    return insured.fault();
                return domain::eligibilityOf(
                    insured->career, insured->circumstances, domain::Plan{}, domain::Laws{}, nullptr);
            });
        QVERIFY2(found.ok(), found ? "" : (identity.text() + ' ' + found.fault().code).c_str());
        QVERIFY(!found->empty());
    }
}

QTEST_GUILESS_MAIN(EligibilityTest)
#include "tst_eligibility.moc"
