// SPDX-License-Identifier: Apache-2.0
// A forgotten password: one sentence whoever asks; the owner's message, their new password, and nobody left signed in.
#include "contract/account/reset_code.h"
#include "service/throttle.h"
#include "tests/support/accounts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::Message;
using support::messages;
using support::PlainClient;
using support::q;
using support::World;

namespace {

constexpr auto forgottenPath = "/v1/account/password/forgotten";
constexpr auto resetPath = "/v1/account/password/reset";
constexpr auto signInPath = "/v1/account/sign-in";
const QString fresh = QStringLiteral("seven lamps over the harbour");

Answer forgot(World &world, const std::string &user, const std::string &identity)
{
    return PlainClient(world.port())
        .post(forgottenPath, QJsonObject{{QStringLiteral("user"), q(user)}, {QStringLiteral("identity"), q(identity)}});
}

Answer reset(World &world, const QString &code, const QString &password = fresh)
{
    return PlainClient(world.port())
        .post(resetPath,
            QJsonObject{{QStringLiteral("code"), code},
                {QStringLiteral("password"), password},
                {QStringLiteral("passwordAgain"), password}});
}

Answer trySignIn(World &world, const std::string &user, const QString &password)
{
    return PlainClient(world.port())
        .post(signInPath,
            QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
                {QStringLiteral("user"), q(user)},
                {QStringLiteral("password"), password},
                {QStringLiteral("remember"), false}});
}

/// The link in the last message that has one.
QString lastLink(World &world)
{
    QString found;
    static const QRegularExpression link(QStringLiteral("taminat://reset/[0-9A-Z-]+"));
    for (const Message &message : messages(world))
        if (const auto match = link.match(message.text); message.purpose == QLatin1String("reset") && match.hasMatch())
            found = match.captured();
    return found;
}

} // namespace

class PasswordResetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOwnerChoosesANewPassword_data();
    void theOwnerChoosesANewPassword();
    void everybodyIsAnsweredAlike();
    void whatIsForNobodyIsNeverDelivered();
    void everyOtherSessionEnds();
    void aSignInThatWasBegunWithTheOldPasswordEnds();
    void theOwnerIsTold();
    void aClosedAccountComesBack();
    void aCodeWorksOnceAndForHalfAnHour();
    void aNewPasswordMakesOlderLinksWorthless();
    void aPasswordOfOnesOwnDataIsRefusedAndTheCodeStays();
    void fiveMessagesAnHourWhoeverAsks();
    void withoutAnAddressItGoesBySms();
    void noSecretIsInTheStoreOrTheLog();
};

void PasswordResetTest::theOwnerChoosesANewPassword_data()
{
    QTest::addColumn<bool>("byUserCode");
    QTest::addColumn<bool>("link");
    QTest::newRow("user code, the link") << true << true;
    QTest::newRow("user code forgotten, the code in small letters") << false << false;
}

void PasswordResetTest::theOwnerChoosesANewPassword()
{
    QFETCH(const bool, byUserCode);
    QFETCH(const bool, link);
    World world;
    const std::string identity = world.individual().text();
    const std::string userCode = world.userCodeOf(world.individual());
    QCOMPARE(forgot(world, byUserCode ? userCode : identity, identity).status, 200);
    const Message mail = messages(world).back();
    QCOMPARE(mail.channel, QStringLiteral("email"));
    QVERIFY(mail.text.contains(q(userCode)));
    QString code = lastLink(world);
    QVERIFY(!code.isEmpty());
    if (!link)
        code = code.mid(QLatin1String(contract::ResetCode::linkStart).size()).toLower().replace(u'-', u' ');
    QCOMPARE(reset(world, code).status, 200);
    QCOMPARE(trySignIn(world, identity, q(World::password())).code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(trySignIn(world, identity, fresh).status, 200);
}

void PasswordResetTest::everybodyIsAnsweredAlike()
{
    World world;
    const std::string identity = world.individual().text();
    const Answer owner = forgot(world, world.userCodeOf(world.individual()), identity);
    QCOMPARE(owner.status, 200);
    const std::pair<std::string, std::string> strangers[] = {{"1000000008", "1000000008"},
        {"9000000019", identity},
        {identity, "1000000008"},
        {world.userCodeOf(world.otherIndividual()), identity}};
    for (const auto &[user, number] : strangers) {
        if (!domain::UserName::parse(user))
            continue;
        const Answer stranger = forgot(world, user, number);
        QCOMPARE(stranger.status, owner.status);
        QCOMPARE(stranger.body, owner.body);
        QCOMPARE(messages(world).back().purpose, QStringLiteral("nobody"));
    }
}

void PasswordResetTest::whatIsForNobodyIsNeverDelivered()
{
    World world;
    QCOMPARE(forgot(world, "1000000008", "1000000008").status, 200);
    QCOMPARE(
        PlainClient(world.port()).get("/v1/local/messages").json().value(QLatin1String("messages")).toArray().size(),
        0);
}

void PasswordResetTest::everyOtherSessionEnds()
{
    World world;
    const auto first = world.signedInIndividual();
    const auto second = world.signedInIndividual();
    const auto others = world.signIn(world.otherIndividual().text(), contract::Role::Individual);
    PlainClient client(world.port());
    QCOMPARE(client.get("/v1/subscriber/record", first.access).status, 200);
    (void)forgot(world, world.individual().text(), world.individual().text());
    QCOMPARE(reset(world, lastLink(world)).status, 200);
    for (const auto &session : {first, second}) {
        QCOMPARE(client.get("/v1/subscriber/record", session.access).status, 401);
        QCOMPARE(client.post("/v1/account/session/renew", QJsonObject{{QStringLiteral("refresh"), q(session.refresh)}})
                     .code(),
            QStringLiteral("session.ended"));
    }
    QCOMPARE(client.get("/v1/subscriber/record", others.access).status, 200);
}

void PasswordResetTest::aSignInThatWasBegunWithTheOldPasswordEnds()
{
    World world;
    const std::string identity = world.individual().text();
    const QString challenge = trySignIn(world, identity, q(World::password())).text("challenge");
    const std::string code = world.lastCode();
    (void)forgot(world, identity, identity);
    QCOMPARE(reset(world, lastLink(world)).status, 200);
    const Answer confirmed =
        PlainClient(world.port())
            .post("/v1/account/sign-in/confirm",
                QJsonObject{{QStringLiteral("challenge"), challenge}, {QStringLiteral("code"), q(code)}});
    QCOMPARE(confirmed.code(), QStringLiteral("sign_in.refused"));
}

void PasswordResetTest::theOwnerIsTold()
{
    World world;
    (void)forgot(world, world.individual().text(), world.individual().text());
    QCOMPARE(reset(world, lastLink(world)).status, 200);
    const auto all = messages(world);
    QVERIFY(all.size() >= 3);
    QCOMPARE(all[all.size() - 2].channel, QStringLiteral("email"));
    QCOMPARE(all.back().channel, QStringLiteral("sms"));
    for (std::size_t i = all.size() - 2; i < all.size(); ++i) {
        QCOMPARE(all[i].purpose, QStringLiteral("notice"));
        QVERIFY(!all[i].text.contains(fresh));
    }
}

void PasswordResetTest::aClosedAccountComesBack()
{
    World world;
    const std::string identity = world.individual().text();
    const std::string userCode = world.userCodeOf(world.individual());
    // A hundred failures within thirty days close it.
    for (int i = 0; i < 100; ++i) {
        const auto attempt = service::attemptOf(userCode, std::to_string(i));
        QVERIFY(world.store().transaction([&](const service::Writer &writer) {
            return service::beginAttempt(writer, attempt, world.clock().now());
        }));
        world.clock().move(15min);
    }
    QCOMPARE(trySignIn(world, identity, q(World::password())).code(), QStringLiteral("sign_in.wait"));
    (void)forgot(world, identity, identity);
    QCOMPARE(reset(world, lastLink(world)).status, 200);
    QCOMPARE(trySignIn(world, identity, fresh).status, 200);
}

void PasswordResetTest::aCodeWorksOnceAndForHalfAnHour()
{
    World world;
    const std::string identity = world.individual().text();
    (void)forgot(world, identity, identity);
    const QString late = lastLink(world);
    world.clock().move(30min);
    const Answer refused = reset(world, late);
    QCOMPARE(refused.code(), QStringLiteral("code.refused"));
    QCOMPARE(refused.field(), QStringLiteral("code"));
    QCOMPARE(reset(world, QStringLiteral("0000-0000-0000-0000")).body.contains("code.refused"), true);
    QCOMPARE(reset(world, QStringLiteral("12345")).code(), QStringLiteral("reset_code.form"));
    (void)forgot(world, identity, identity);
    const QString code = lastLink(world);
    QCOMPARE(reset(world, code).status, 200);
    QCOMPARE(reset(world, code).code(), QStringLiteral("code.refused"));
}

void PasswordResetTest::aNewPasswordMakesOlderLinksWorthless()
{
    World world;
    const std::string identity = world.individual().text();
    (void)forgot(world, identity, identity);
    const QString first = lastLink(world);
    (void)forgot(world, identity, identity);
    QVERIFY(first != lastLink(world));
    QCOMPARE(reset(world, lastLink(world)).status, 200);
    QCOMPARE(reset(world, first).code(), QStringLiteral("code.refused"));
}

void PasswordResetTest::aPasswordOfOnesOwnDataIsRefusedAndTheCodeStays()
{
    World world;
    const std::string identity = world.individual().text();
    (void)forgot(world, identity, identity);
    const Answer own = reset(world, lastLink(world), QStringLiteral("Alqahtani-Saad"));
    QCOMPARE(own.code(), QStringLiteral("password.own_data"));
    QCOMPARE(own.field(), QStringLiteral("password"));
    QCOMPARE(reset(world, lastLink(world), QStringLiteral("1234")).code(), QStringLiteral("password.too_short"));
    QCOMPARE(reset(world, lastLink(world)).status, 200);
}

void PasswordResetTest::fiveMessagesAnHourWhoeverAsks()
{
    World world;
    for (const std::string &who : {world.individual().text(), std::string("1000000008")}) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(forgot(world, who, who).status, 200);
        const Answer sixth = forgot(world, who, who);
        QCOMPARE(sixth.code(), QStringLiteral("code.wait"));
        QCOMPARE(sixth.figure(), 3600);
    }
}

void PasswordResetTest::withoutAnAddressItGoesBySms()
{
    World world;
    QVERIFY(world.store().transaction([&](const service::Writer &writer) {
        return writer.run("UPDATE persons SET registry_email = NULL WHERE identity = ?", {world.individual()});
    }));
    (void)forgot(world, world.individual().text(), world.individual().text());
    QCOMPARE(messages(world).back().channel, QStringLiteral("sms"));
    QVERIFY(!messages(world).back().text.contains(q(world.userCodeOf(world.individual()))));
    QCOMPARE(reset(world, lastLink(world)).status, 200);
}

void PasswordResetTest::noSecretIsInTheStoreOrTheLog()
{
    World world;
    (void)forgot(world, world.individual().text(), world.individual().text());
    const QString link = lastLink(world);
    const QString code = link.mid(QLatin1String(contract::ResetCode::linkStart).size());
    QCOMPARE(reset(world, link).status, 200);
    world.stopService();
    const auto kept = world.store().reading([](const service::Reader &reader) {
        return reader.rows("SELECT code_hash || ' ' || subject AS line FROM resets UNION ALL "
                           "SELECT request || ' ' || body_hash || ' ' || reply FROM replies UNION ALL "
                           "SELECT actor || ' ' || subject || ' ' || outcome FROM audit_entries",
            {},
            [](const service::Row &row) { return row.utf8("line"); });
    });
    QVERIFY(kept.ok());
    std::string all = world.log();
    for (const std::string &line : *kept)
        all += line + '\n';
    for (const QString &secret : {code, fresh})
        QVERIFY2(all.find(secret.toStdString()) == std::string::npos, qPrintable(secret));
    QVERIFY(world.log().find(world.individual().text()) == std::string::npos);
}

QTEST_GUILESS_MAIN(PasswordResetTest)
#include "tst_password_reset.moc"
