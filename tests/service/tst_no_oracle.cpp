// SPDX-License-Identifier: Apache-2.0
// No oracle: who registers, forgets a password or signs in cannot tell by the time whether somebody is known here.
#include "service/demonstration.h"
#include "tests/support/accounts.h"
#include "tests/support/turns.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using support::Answer;
using support::newPassword;
using support::PlainClient;
using support::q;
using support::solvedVisualCode;
using support::Turns;
using support::World;

namespace {

/// How many pairs: 5,000 by tests/whole.sh, fewer in the suite.
int pairs(int inTheSuite)
{
    const int asked = qEnvironmentVariableIntValue("TAMINAT_PAIRS");
    return asked > 0 ? asked : inTheSuite;
}

/// The time of the call alone, or -1 where its answer is another one.
std::int64_t timeOf(World &world, const char *path, const QJsonObject &body, int status)
{
    PlainClient client(world.port());
    QElapsedTimer timer;
    timer.start();
    const Answer answer = client.post(path, body);
    return answer.status == status ? timer.nsecsElapsed() : -1;
}

} // namespace

class NoOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingIn();
    void forgetting();
    void registering();
    void registeringAnEmployer();

private:
    static void judge(const Turns &turns)
    {
        QVERIFY(turns.allAnswered());
        QVERIFY2(turns.areAlike(), qPrintable(turns.told()));
        qInfo("%s", qPrintable(turns.told()));
    }
};

void NoOracleTest::signingIn()
{
    World world;
    const std::string users[] = {world.individual().text(), "1000000008"};
    Turns turns;
    for (int pair = 0; pair < pairs(40); ++pair)
        turns.take([&](std::size_t who) {
            world.clock().move(24h); // no wait of the last try is left
            return timeOf(world,
                "/v1/account/sign-in",
                QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
                    {QStringLiteral("user"), q(users[who])},
                    {QStringLiteral("password"), QStringLiteral("not the password")},
                    {QStringLiteral("remember"), false}},
                422);
        });
    judge(turns);
}

void NoOracleTest::forgetting()
{
    World world;
    const std::string users[] = {world.individual().text(), "1000000008"};
    Turns turns;
    for (int pair = 0; pair < pairs(150); ++pair)
        turns.take([&](std::size_t who) {
            world.clock().move(1h);
            return timeOf(world,
                "/v1/account/password/forgotten",
                QJsonObject{{QStringLiteral("user"), q(users[who])}, {QStringLiteral("identity"), q(users[who])}},
                200);
        });
    judge(turns);
}

void NoOracleTest::registering()
{
    World world;
    const service::Person person = service::newcomers(world.store())->front().person;
    const std::string identities[] = {person.identity.text(), "1000000008"};
    Turns turns;
    for (int pair = 0; pair < pairs(40); ++pair)
        turns.take([&](std::size_t who) {
            world.clock().move(1h);
            return timeOf(world,
                "/v1/account/registrations",
                QJsonObject{{QStringLiteral("knownBy"), QStringLiteral("subscriber_no")},
                    {QStringLiteral("subscriberNo"), q(person.subscriberNo->text())},
                    {QStringLiteral("system"), QStringLiteral("social_insurance")},
                    {QStringLiteral("proof"), QStringLiteral("national_id")},
                    {QStringLiteral("nationalId"), q(identities[who])},
                    {QStringLiteral("email"), QStringLiteral("someone.new@example.org")},
                    {QStringLiteral("emailAgain"), QStringLiteral("someone.new@example.org")},
                    {QStringLiteral("mobile"), q(person.mobile->text())},
                    {QStringLiteral("mobileAgain"), q(person.mobile->text())},
                    {QStringLiteral("codeBy"), QStringLiteral("sms")},
                    {QStringLiteral("password"), newPassword},
                    {QStringLiteral("passwordAgain"), newPassword},
                    {QStringLiteral("visualCode"), solvedVisualCode(world)},
                    {QStringLiteral("agreed"), true}},
                200);
        });
    judge(turns);
}

void NoOracleTest::registeringAnEmployer()
{
    World world;
    const service::Person person = service::newcomers(world.store())->back().person;
    const std::string establishment = **world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT establishment FROM supervisors WHERE person = ?",
            {person.identity},
            [](const service::Row &row) { return row.utf8("establishment"); });
    });
    const std::string numbers[] = {establishment, "612345678"};
    Turns turns;
    for (int pair = 0; pair < pairs(40); ++pair)
        turns.take([&](std::size_t who) {
            world.clock().move(1h);
            return timeOf(world,
                "/v1/account/employer-registrations",
                QJsonObject{{QStringLiteral("fulfilled"), true},
                    {QStringLiteral("establishment"), q(numbers[who])},
                    {QStringLiteral("identity"), q(person.identity.text())},
                    {QStringLiteral("mobile"), q(person.mobile->text())},
                    {QStringLiteral("email"), q(person.email->text())},
                    {QStringLiteral("password"), newPassword},
                    {QStringLiteral("passwordAgain"), newPassword},
                    {QStringLiteral("visualCode"), solvedVisualCode(world)},
                    {QStringLiteral("agreed"), true}},
                200);
        });
    judge(turns);
}

QTEST_GUILESS_MAIN(NoOracleTest)
#include "tst_no_oracle.moc"
