// SPDX-License-Identifier: Apache-2.0
// Sessions: how long a token is worth something, how it is renewed, and what ends all of its family.
#include "service/upkeep.h"
#include "tests/support/world.h"

#include <QTest>

using contract::Role;
using namespace std::chrono_literals;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

constexpr auto recordPath = "/v1/subscriber/record";
constexpr auto renewPath = "/v1/account/session/renew";
constexpr auto unlockPath = "/v1/account/session/unlock";
constexpr auto endPath = "/v1/account/session/end";

QJsonObject refreshing(const std::string &token)
{
    return {{QStringLiteral("refresh"), QString::fromStdString(token)}};
}

QJsonObject unlocking(const std::string &password)
{
    return {{QStringLiteral("password"), QString::fromStdString(password)}};
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccessTokenLastsAQuarterOfAnHour();
    void whatIsNoTokenOfOursIsNoSession_data();
    void whatIsNoTokenOfOursIsNoSession();
    void renewingGivesNewTokens();
    void renewingTheSameWayWithinAMinuteGivesTheSameTokens();
    void aRefreshTokenUsedTwiceEndsItsFamily_data();
    void aRefreshTokenUsedTwiceEndsItsFamily();
    void aSessionEndsAtItsEndHoweverOftenRenewed_data();
    void aSessionEndsAtItsEndHoweverOftenRenewed();
    void signingOutEndsEveryTokenOfTheSession();
    void tokensAreNotGivenAgainAfterSigningOut();
    void unlockingTakesThePassword();
    void unlockingInVainWaitsAsSigningInDoes();
    void aSessionOutlivesARestart();
    void whatIsOverIsForgotten();
};

void SessionTest::anAccessTokenLastsAQuarterOfAnHour()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    world.clock().move(15min - 1s);
    QCOMPARE(client.get(recordPath, session.access).status, 200);
    world.clock().move(1s);
    const Answer over = client.get(recordPath, session.access);
    QCOMPARE(over.status, 401);
    QCOMPARE(over.code(), QStringLiteral("session.ended"));
    QCOMPARE(over.header("WWW-Authenticate"), std::string("Bearer"));
}

void SessionTest::whatIsNoTokenOfOursIsNoSession_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another scheme") << QStringLiteral("Basic dXNlcjpwYXNz");
    QTest::newRow("no token") << QStringLiteral("Bearer");
    QTest::newRow("an empty token") << QStringLiteral("Bearer ");
    QTest::newRow("a made-up token") << QStringLiteral("Bearer ") + QString(43, QLatin1Char('A'));
    QTest::newRow("a long token") << QStringLiteral("Bearer ") + QString(8000, QLatin1Char('A'));
    QTest::newRow("SQL") << QStringLiteral("Bearer ' OR 1=1 --");
}

void SessionTest::whatIsNoTokenOfOursIsNoSession()
{
    QFETCH(const QString, authorization);
    World world;
    support::Headers headers;
    if (!authorization.isNull())
        headers.emplace_back("Authorization", authorization.toStdString());
    const Answer answer = PlainClient(world.port()).send("GET", recordPath, headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), QStringLiteral("session.ended"));
}

void SessionTest::renewingGivesNewTokens()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    world.clock().move(20min);
    const Answer renewed = client.post(renewPath, refreshing(session.refresh));
    QCOMPARE(renewed.status, 200);
    QVERIFY(renewed.text("access").toStdString() != session.access);
    QVERIFY(renewed.text("refresh").toStdString() != session.refresh);
    QCOMPARE(client.get(recordPath, renewed.text("access").toStdString()).status, 200);
    QCOMPARE(client.post(renewPath, refreshing(renewed.text("refresh").toStdString())).status, 200);
}

void SessionTest::renewingTheSameWayWithinAMinuteGivesTheSameTokens()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    const std::string key = support::newKey();
    const Answer first = client.post(renewPath, refreshing(session.refresh), {}, key);
    world.clock().move(59s);
    const Answer again = client.post(renewPath, refreshing(session.refresh), {}, key);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(client.get(recordPath, again.text("access").toStdString()).status, 200);
}

void SessionTest::aRefreshTokenUsedTwiceEndsItsFamily_data()
{
    QTest::addColumn<bool>("sameKey");
    QTest::addColumn<int>("seconds");
    QTest::newRow("under another key, at once") << false << 0;
    QTest::newRow("under the same key, too late") << true << 60;
}

void SessionTest::aRefreshTokenUsedTwiceEndsItsFamily()
{
    QFETCH(const bool, sameKey);
    QFETCH(const int, seconds);
    World world;
    const auto session = world.signedInIndividual();
    const auto other = world.signedInIndividual();
    PlainClient client(world.port());
    const std::string key = support::newKey();
    const Answer renewed = client.post(renewPath, refreshing(session.refresh), {}, key);
    world.clock().move(std::chrono::seconds(seconds));
    const Answer again = client.post(renewPath, refreshing(session.refresh), {}, sameKey ? key : support::newKey());
    QCOMPARE(again.status, 401);
    QCOMPARE(again.code(), QStringLiteral("session.ended"));
    QCOMPARE(client.get(recordPath, renewed.text("access").toStdString()).status, 401);
    QCOMPARE(client.get(recordPath, session.access).status, 401);
    QCOMPARE(client.post(renewPath, refreshing(renewed.text("refresh").toStdString())).status, 401);
    QCOMPARE(client.get(recordPath, other.access).status, 200); // another family of the same person goes on
}

void SessionTest::aSessionEndsAtItsEndHoweverOftenRenewed_data()
{
    QTest::addColumn<bool>("remember");
    QTest::addColumn<int>("hours");
    QTest::newRow("half a day") << false << 12;
    QTest::newRow("thirty days when remembered") << true << 30 * 24;
}

void SessionTest::aSessionEndsAtItsEndHoweverOftenRenewed()
{
    QFETCH(const bool, remember);
    QFETCH(const int, hours);
    World world;
    const auto session = world.signIn(world.individual().text(), Role::Individual, remember);
    PlainClient client(world.port());
    world.clock().move(std::chrono::hours(hours) - 5min);
    const Answer renewed = client.post(renewPath, refreshing(session.refresh));
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.json().value(QLatin1String("refreshExpiresIn")).toInt(), 300);
    QCOMPARE(renewed.json().value(QLatin1String("accessExpiresIn")).toInt(), 300);
    world.clock().move(5min);
    QCOMPARE(client.get(recordPath, renewed.text("access").toStdString()).status, 401);
    QCOMPARE(client.post(renewPath, refreshing(renewed.text("refresh").toStdString())).status, 401);
}

void SessionTest::signingOutEndsEveryTokenOfTheSession()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    const Answer renewed = client.post(renewPath, refreshing(session.refresh));
    QCOMPARE(client.post(endPath, QJsonObject(), session.access).status, 200);
    QCOMPARE(client.get(recordPath, session.access).status, 401);
    QCOMPARE(client.get(recordPath, renewed.text("access").toStdString()).status, 401);
    QCOMPARE(client.post(renewPath, refreshing(renewed.text("refresh").toStdString())).status, 401);
}

void SessionTest::tokensAreNotGivenAgainAfterSigningOut()
{
    World world;
    PlainClient client(world.port());
    const QJsonObject who{{QStringLiteral("as"), QStringLiteral("individual")},
        {QStringLiteral("user"), QString::fromStdString(world.individual().text())},
        {QStringLiteral("password"), QString::fromStdString(World::password())},
        {QStringLiteral("remember"), false}};
    const QString challenge = client.post("/v1/account/sign-in", who).text("challenge");
    const QJsonObject proof{
        {QStringLiteral("challenge"), challenge}, {QStringLiteral("code"), QString::fromStdString(world.lastCode())}};
    const std::string confirmKey = support::newKey();
    const Answer tokens = client.post("/v1/account/sign-in/confirm", proof, {}, confirmKey);
    QCOMPARE(client.post("/v1/account/sign-in/confirm", proof, {}, confirmKey).body, tokens.body);
    const QJsonObject refresh = refreshing(tokens.text("refresh").toStdString());
    const std::string renewKey = support::newKey();
    const Answer renewed = client.post(renewPath, refresh, {}, renewKey);
    QCOMPARE(client.post(renewPath, refresh, {}, renewKey).body, renewed.body);
    QCOMPARE(client.post(endPath, QJsonObject(), renewed.text("access").toStdString()).status, 200);
    QCOMPARE(client.post(renewPath, refresh, {}, renewKey).code(), QStringLiteral("session.ended"));
    QCOMPARE(client.post("/v1/account/sign-in/confirm", proof, {}, confirmKey).code(), QStringLiteral("session.ended"));
}

void SessionTest::unlockingTakesThePassword()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.post(unlockPath, unlocking(World::password()), session.access).status, 200);
    const Answer wrong = client.post(unlockPath, unlocking("not the password"), session.access);
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(wrong.field(), QStringLiteral("password"));
    QCOMPARE(client.post(unlockPath, unlocking(World::password())).status, 401);
}

void SessionTest::unlockingInVainWaitsAsSigningInDoes()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(unlockPath, unlocking("not the password"), session.access).code(),
            QStringLiteral("sign_in.refused"));
    const Answer wait = client.post(unlockPath, unlocking(World::password()), session.access);
    QCOMPARE(wait.code(), QStringLiteral("sign_in.wait"));
    QCOMPARE(wait.figure(), 2);
    world.clock().move(2s);
    QCOMPARE(client.post(unlockPath, unlocking(World::password()), session.access).status, 200);
}

void SessionTest::aSessionOutlivesARestart()
{
    World world;
    const auto session = world.signedInIndividual();
    world.restart();
    QCOMPARE(PlainClient(world.port()).get(recordPath, session.access).status, 200);
}

void SessionTest::whatIsOverIsForgotten()
{
    World world;
    const auto old = world.signedInIndividual();
    const auto rows = [&] {
        const auto number = world.store().reading([](const service::Reader &reader) {
            return reader.number("SELECT (SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM access_tokens) "
                                 "+ (SELECT COUNT(*) FROM refresh_tokens) + (SELECT COUNT(*) FROM challenges) "
                                 "+ (SELECT COUNT(*) FROM replies) + (SELECT COUNT(*) FROM messages) "
                                 "+ (SELECT COUNT(*) FROM attempts) AS number");
        });
        return number ? *number : -1;
    };
    QVERIFY(rows() >= 7);
    world.clock().move(24h * 40);
    const auto young = world.signedInIndividual();
    const qint64 both = rows();
    QVERIFY(service::forgetWhatIsOver(world.store(), world.clock().now()).ok());
    QVERIFY(rows() < both);
    QCOMPARE(PlainClient(world.port()).get(recordPath, young.access).status, 200);
    QVERIFY(service::forgetWhatIsOver(world.store(), world.clock().now() + 24h * 40).ok());
    QCOMPARE(rows(), 0);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
