// SPDX-License-Identifier: Apache-2.0
// Signing in: by any of one's names, then by a code; who fails learns nothing, and waits longer each time.
#include "service/demonstration.h"
#include "service/throttle.h"
#include "service/upkeep.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

const QString signInPath = QStringLiteral("/v1/account/sign-in");
constexpr auto confirmPath = "/v1/account/sign-in/confirm";
constexpr auto resendPath = "/v1/account/sign-in/resend";
constexpr auto nobody = "1000000008"; // a valid number that nobody has

QJsonObject credentials(
    const std::string &user, const std::string &password = World::password(), const char *as = "individual")
{
    return {{QStringLiteral("as"), QLatin1String(as)},
        {QStringLiteral("user"), QString::fromStdString(user)},
        {QStringLiteral("password"), QString::fromStdString(password)},
        {QStringLiteral("remember"), false}};
}

QJsonObject confirmation(const QString &challenge, const std::string &code)
{
    return {{QStringLiteral("challenge"), challenge}, {QStringLiteral("code"), QString::fromStdString(code)}};
}

std::string anotherCode(const std::string &code)
{
    return code == "111111" ? "222222" : "111111";
}

/// What an outsider sees: everything but the number of the request.
QJsonObject seenFromOutside(const Answer &answer)
{
    QJsonObject seen = answer.json();
    seen.remove(QStringLiteral("requestId"));
    seen.insert(QStringLiteral("httpStatus"), answer.status);
    return seen;
}

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameOfAPersonSignsIn_data();
    void everyNameOfAPersonSignsIn();
    void whoFailsLearnsNothing();
    void whoFailsWaitsAsLongWhoeverItIs();
    void anAudienceThatIsNotOpenIsToldSoFirst_data();
    void anAudienceThatIsNotOpenIsToldSoFirst();
    void anEmployerWithoutEstablishmentLearnsItAfterTheCodeOnly();
    void aCodeHasThreeTries();
    void aCodeRunsOutAfterFiveMinutes();
    void aCodeWorksOnce();
    void aCodeIsNotKeptOnceItIsUsedOrOver();
    void ofManyWithTheSameCodeExactlyOneGetsIn();
    void aNewCodeReplacesTheOldOne();
    void fiveCodesAnHour();
    void aConfirmedCodeGivesItsPlaceBack();
    void codesBeforeTheConfirmedOneKeepTheirPlaces();
    void theWaitGrowsWithEachFailure_data();
    void theWaitGrowsWithEachFailure();
    void duringTheWaitTheRightPasswordLooksLikeAWrongOne();
    void oneAccountWaitsByWhicheverNameItIsTried();
    void aStrangersSlipsDoNotHoldUpAnOffice();
    void anAddressThatTriesManyNamesWaits();
    void aSuccessEndsTheWait();
    void manyAtOneAddressMaySignInAtTheSameMoment();
    void whoCannotBeHashedNowIsToldToWait();
    void aHundredFailuresInThirtyDaysAndNoMore();
    void theWordsOfMessagesAreInTheCallersLanguage_data();
    void theWordsOfMessagesAreInTheCallersLanguage();
    void noSecretIsInTheStoreOrTheLog();

private:
    Answer tryPassword(World &world, const std::string &user, const std::string &password)
    {
        return PlainClient(world.port()).post(signInPath.toStdString(), credentials(user, password));
    }
    /// Each of them another name, all at the address that the tests come from.
    void failForMany(World &world, int times)
    {
        for (int i = 0; i < times; ++i) {
            const auto attempt = service::attemptOf("name " + std::to_string(++names_), "127.0.0.1");
            const auto failed = world.store().transaction([&](const service::Writer &writer) {
                auto begun = service::beginAttempt(writer, attempt, world.clock().now());
                return begun ? service::attemptFailed(writer, attempt, world.clock().now()) : begun;
            });
            QVERIFY(failed.ok());
        }
    }
    int names_ = 0;

    QString challengeFor(World &world, const std::string &user, const char *as = "individual")
    {
        const Answer answer =
            PlainClient(world.port()).post(signInPath.toStdString(), credentials(user, World::password(), as));
        return answer.text("challenge");
    }
};

void SignInTest::everyNameOfAPersonSignsIn_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"user code", "national id", "iqama"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void SignInTest::everyNameOfAPersonSignsIn()
{
    QFETCH(const QString, kind);
    World world;
    std::string name = world.individual().text();
    if (kind == QLatin1String("user code"))
        name = world.userCodeOf(world.individual());
    if (kind == QLatin1String("iqama")) {
        const auto people = service::demonstrators(world.store());
        QVERIFY(people.ok());
        const auto resident =
            std::find_if(people->begin(), people->end(), [](const auto &one) { return one.identity[0] == '2'; });
        QVERIFY(resident != people->end());
        name = resident->identity;
    }
    PlainClient client(world.port());
    const Answer challenge = client.post(signInPath.toStdString(), credentials(name));
    QCOMPARE(challenge.status, 200);
    QVERIFY(challenge.text("sentTo").startsWith(QLatin1String("05")));
    QVERIFY(challenge.text("sentTo").contains(QChar(0x2022)));
    QCOMPARE(challenge.json().value(QLatin1String("expiresIn")).toInt(), 300);
    QCOMPARE(challenge.json().value(QLatin1String("resendIn")).toInt(), 60);
    const Answer tokens = client.post(confirmPath, confirmation(challenge.text("challenge"), world.lastCode()));
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.text("role"), QStringLiteral("individual"));
    QCOMPARE(tokens.json().value(QLatin1String("accessExpiresIn")).toInt(), 900);
    QCOMPARE(tokens.json().value(QLatin1String("refreshExpiresIn")).toInt(), 12 * 3600);
    QCOMPARE(client.get("/v1/subscriber/record", tokens.text("access").toStdString()).status, 200);
}

void SignInTest::whoFailsLearnsNothing()
{
    World world;
    const Answer unknown = tryPassword(world, nobody, World::password());
    const Answer wrong = tryPassword(world, world.individual().text(), "not the password");
    QCOMPARE(unknown.status, 422);
    QCOMPARE(unknown.code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(unknown.field(), QString());
    QCOMPARE(seenFromOutside(unknown), seenFromOutside(wrong));
    world.clock().move(20min);
    const QString challenge = challengeFor(world, world.individual().text());
    const Answer wrongCode =
        PlainClient(world.port()).post(confirmPath, confirmation(challenge, anotherCode(world.lastCode())));
    QCOMPARE(wrongCode.status, unknown.status);
    QCOMPARE(wrongCode.code(), unknown.code());
    QCOMPARE(wrongCode.field(), QStringLiteral("code"));
    const Answer noChallenge =
        PlainClient(world.port()).post(confirmPath, confirmation(QStringLiteral("never given"), "123456"));
    QCOMPARE(seenFromOutside(noChallenge), seenFromOutside(wrongCode));
}

void SignInTest::whoFailsWaitsAsLongWhoeverItIs()
{
    World world;
    // In turn, and the fastest of each: a busy machine is then as busy for both.
    std::array<qint64, 2> fastest;
    fastest.fill(std::numeric_limits<qint64>::max());
    for (int i = 0; i < 8; ++i)
        for (const std::size_t who : {0U, 1U}) {
            world.clock().move(20min);
            QElapsedTimer timer;
            timer.start();
            const Answer answer = tryPassword(world, who == 0 ? nobody : world.individual().text(), "not the password");
            fastest[who] = std::min(fastest[who], timer.nsecsElapsed());
            QCOMPARE(answer.code(), QStringLiteral("sign_in.refused"));
        }
    const double ratio = static_cast<double>(fastest[0]) / static_cast<double>(fastest[1]);
    QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString::number(ratio)));
}

void SignInTest::anAudienceThatIsNotOpenIsToldSoFirst_data()
{
    QTest::addColumn<QString>("as");
    QTest::newRow("provider") << QStringLiteral("provider");
    QTest::newRow("staff") << QStringLiteral("staff");
}

void SignInTest::anAudienceThatIsNotOpenIsToldSoFirst()
{
    QFETCH(const QString, as);
    World world;
    for (const std::string &password : {World::password(), std::string("not the password")}) {
        const Answer answer = PlainClient(world.port())
                                  .post(signInPath.toStdString(),
                                      credentials(world.individual().text(), password, as.toLatin1().constData()));
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), QStringLiteral("audience.not_open"));
    }
    QCOMPARE(world.lastCode(), std::string());
}

void SignInTest::anEmployerWithoutEstablishmentLearnsItAfterTheCodeOnly()
{
    World world;
    const QString challenge = challengeFor(world, world.individual().text(), "employer");
    QVERIFY(!challenge.isEmpty());
    PlainClient client(world.port());
    QCOMPARE(client.post(confirmPath, confirmation(challenge, anotherCode(world.lastCode()))).code(),
        QStringLiteral("sign_in.refused"));
    const std::string code = world.lastCode();
    const Answer answer = client.post(confirmPath, confirmation(challenge, code));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), QStringLiteral("account.no_establishment"));
    QCOMPARE(client.post(confirmPath, confirmation(challenge, code)).code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::aCodeHasThreeTries()
{
    World world;
    const QString challenge = challengeFor(world, world.individual().text());
    PlainClient client(world.port());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(confirmPath, confirmation(challenge, anotherCode(world.lastCode()))).code(),
            QStringLiteral("sign_in.refused"));
    QCOMPARE(
        client.post(confirmPath, confirmation(challenge, world.lastCode())).code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::aCodeRunsOutAfterFiveMinutes()
{
    World world;
    PlainClient client(world.port());
    const QString inTime = challengeFor(world, world.individual().text());
    world.clock().move(299s);
    QCOMPARE(client.post(confirmPath, confirmation(inTime, world.lastCode())).status, 200);
    const QString late = challengeFor(world, world.individual().text());
    world.clock().move(300s);
    QCOMPARE(client.post(confirmPath, confirmation(late, world.lastCode())).code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::aCodeWorksOnce()
{
    World world;
    const QString challenge = challengeFor(world, world.individual().text());
    const std::string code = world.lastCode();
    PlainClient client(world.port());
    QCOMPARE(client.post(confirmPath, confirmation(challenge, code)).status, 200);
    const Answer again = client.post(confirmPath, confirmation(challenge, code));
    QCOMPARE(again.code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(again.field(), QStringLiteral("code"));
}

void SignInTest::aCodeIsNotKeptOnceItIsUsedOrOver()
{
    World world;
    PlainClient client(world.port());
    const auto texts = [&] {
        return client.get("/v1/local/messages").json().value(QLatin1String("messages")).toArray();
    };
    const auto textOf = [&](int message) {
        return texts()[message].toObject().value(QLatin1String("text")).toString();
    };
    const QString used = challengeFor(world, world.individual().text());
    const std::string code = world.lastCode();
    const QString other = challengeFor(world, world.individual().text());
    const QString waiting = QString::fromStdString(world.lastCode());
    QCOMPARE(client.post(confirmPath, confirmation(used, code)).status, 200);
    QCOMPARE(textOf(0), QString(6, QChar(0x2022))); // that there was one is still seen
    QVERIFY(textOf(1).contains(waiting));           // the other sign-in of the same moment goes on

    world.clock().move(299s);
    QVERIFY(service::forgetWhatIsOver(world.store(), world.clock().now()).ok());
    QVERIFY(textOf(1).contains(waiting));
    world.clock().move(1s);
    QVERIFY(service::forgetWhatIsOver(world.store(), world.clock().now()).ok());
    QCOMPARE(textOf(1), QString(6, QChar(0x2022)));
    QCOMPARE(texts().size(), 3);
    QVERIFY(textOf(2).size() > 20); // the e-mail that tells of the sign-in holds no code, and stays
}

void SignInTest::ofManyWithTheSameCodeExactlyOneGetsIn()
{
    World world;
    const QString challenge = challengeFor(world, world.individual().text());
    const std::string code = world.lastCode();
    std::atomic<int> in{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    threads.reserve(16);
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&] {
            PlainClient client(world.port());
            for (int round = 0; round < 8; ++round) {
                const Answer answer = client.post(confirmPath, confirmation(challenge, code));
                if (answer.status == 200)
                    ++in;
                else if (answer.status == 422)
                    ++refused;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(in.load(), 1);
    QCOMPARE(refused.load(), 16 * 8 - 1);
}

void SignInTest::aNewCodeReplacesTheOldOne()
{
    World world;
    PlainClient client(world.port());
    const QString challenge = challengeFor(world, world.individual().text());
    const std::string old = world.lastCode();
    const QJsonObject body{{QStringLiteral("challenge"), challenge}};
    world.clock().move(59s);
    const Answer early = client.post(resendPath, body);
    QCOMPARE(early.status, 429);
    QCOMPARE(early.code(), QStringLiteral("code.wait"));
    QCOMPARE(early.figure(), 1);
    QCOMPARE(early.header("Retry-After"), std::string("1"));
    world.clock().move(1s);
    QCOMPARE(client.post(resendPath, body).status, 200);
    if (old != world.lastCode())
        QCOMPARE(client.post(confirmPath, confirmation(challenge, old)).code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(client.post(confirmPath, confirmation(challenge, world.lastCode())).status, 200);
    QCOMPARE(client.post(resendPath, body).code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::fiveCodesAnHour()
{
    World world;
    PlainClient client(world.port());
    const QString challenge = challengeFor(world, world.individual().text());
    const QJsonObject body{{QStringLiteral("challenge"), challenge}};
    for (int sent = 1; sent < 5; ++sent) {
        world.clock().move(60s);
        QCOMPARE(client.post(resendPath, body).status, 200);
    }
    world.clock().move(60s);
    const Answer sixth = client.post(resendPath, body);
    QCOMPARE(sixth.code(), QStringLiteral("code.wait"));
    QCOMPARE(sixth.figure(), 3600 - 300);
    QCOMPARE(tryPassword(world, world.individual().text(), World::password()).code(), QStringLiteral("code.wait"));
    world.clock().move(55min);
    QCOMPARE(tryPassword(world, world.individual().text(), World::password()).status, 200);
}

void SignInTest::aConfirmedCodeGivesItsPlaceBack()
{
    World world;
    PlainClient client(world.port());
    const std::string user = world.individual().text();
    for (int i = 0; i < 7; ++i) {
        const Answer challenge = tryPassword(world, user, World::password());
        QCOMPARE(challenge.status, 200);
        QCOMPARE(client.post(confirmPath, confirmation(challenge.text("challenge"), world.lastCode())).status, 200);
    }
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tryPassword(world, user, World::password()).status, 200);
    QCOMPARE(tryPassword(world, user, World::password()).code(), QStringLiteral("code.wait"));
}

void SignInTest::codesBeforeTheConfirmedOneKeepTheirPlaces()
{
    World world;
    PlainClient client(world.port());
    const QString challenge = challengeFor(world, world.individual().text());
    for (int i = 0; i < 3; ++i) {
        world.clock().move(60s);
        QCOMPARE(client.post(resendPath, QJsonObject{{QStringLiteral("challenge"), challenge}}).status, 200);
    }
    QCOMPARE(client.post(confirmPath, confirmation(challenge, world.lastCode())).status, 200);
    for (int i = 0; i < 2; ++i) // three of the four are left without an answer
        QCOMPARE(tryPassword(world, world.individual().text(), World::password()).status, 200);
    const Answer sixth = tryPassword(world, world.individual().text(), World::password());
    QCOMPARE(sixth.code(), QStringLiteral("code.wait"));
    QCOMPARE(sixth.figure(), 3600 - 180);
}

void SignInTest::theWaitGrowsWithEachFailure_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("of somebody") << true;
    QTest::newRow("of nobody") << false;
}

void SignInTest::theWaitGrowsWithEachFailure()
{
    QFETCH(const bool, known);
    World world;
    const std::string user = known ? world.individual().text() : std::string(nobody);
    for (const qint64 wait : {0, 0, 2, 4, 8, 16}) {
        QCOMPARE(tryPassword(world, user, "not the password").code(), QStringLiteral("sign_in.refused"));
        if (wait == 0)
            continue;
        const Answer next = tryPassword(world, user, "not the password");
        QCOMPARE(next.status, 429);
        QCOMPARE(next.code(), QStringLiteral("sign_in.wait"));
        QCOMPARE(next.figure(), wait);
        world.clock().move(std::chrono::seconds(wait - 1));
        QCOMPARE(tryPassword(world, user, World::password()).figure(), 1);
        world.clock().move(1s);
    }
}

void SignInTest::duringTheWaitTheRightPasswordLooksLikeAWrongOne()
{
    World world;
    const std::string user = world.individual().text();
    for (int i = 0; i < 3; ++i)
        (void)tryPassword(world, user, "not the password");
    QCOMPARE(seenFromOutside(tryPassword(world, user, World::password())),
        seenFromOutside(tryPassword(world, user, "not the password")));
    QCOMPARE(world.lastCode(), std::string());
}

void SignInTest::oneAccountWaitsByWhicheverNameItIsTried()
{
    World world;
    const std::string user = world.individual().text();
    const std::string code = world.userCodeOf(world.individual());
    for (const std::string &name : {user, code, user})
        QCOMPARE(tryPassword(world, name, "not the password").code(), QStringLiteral("sign_in.refused"));
    for (const std::string &name : {user, code}) {
        const Answer wait = tryPassword(world, name, World::password());
        QCOMPARE(wait.code(), QStringLiteral("sign_in.wait"));
        QCOMPARE(wait.figure(), 2);
    }
}

void SignInTest::aStrangersSlipsDoNotHoldUpAnOffice()
{
    World world;
    failForMany(world, 30);
    QCOMPARE(tryPassword(world, world.supervisor().text(), World::password()).status, 200);
}

void SignInTest::anAddressThatTriesManyNamesWaits()
{
    World world;
    failForMany(world, 31);
    const Answer wait = tryPassword(world, world.supervisor().text(), World::password());
    QCOMPARE(wait.code(), QStringLiteral("sign_in.wait"));
    QCOMPARE(wait.figure(), 2);
    world.clock().move(2s);
    for (int i = 0; i < 10; ++i) {
        failForMany(world, 1);
        world.clock().move(1min); // the longest that an address waits
    }
    QCOMPARE(tryPassword(world, world.supervisor().text(), World::password()).status, 200);
}

void SignInTest::aSuccessEndsTheWait()
{
    World world;
    const std::string user = world.individual().text();
    for (int i = 0; i < 3; ++i)
        (void)tryPassword(world, user, "not the password");
    world.clock().move(2s);
    (void)world.signedInIndividual();
    QCOMPARE(tryPassword(world, user, "not the password").code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(tryPassword(world, user, "not the password").code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::manyAtOneAddressMaySignInAtTheSameMoment()
{
    World world({.passwords = {.waiting = 7}});
    const auto people = service::demonstrators(world.store());
    QVERIFY(people.ok());
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (const auto &person : *people)
        threads.emplace_back([&world, &good, user = person.identity] {
            good += PlainClient(world.port()).post(signInPath.toStdString(), credentials(user)).status == 200 ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(static_cast<std::size_t>(good.load()), people->size());
}

void SignInTest::whoCannotBeHashedNowIsToldToWait()
{
    World world({.passwords = {.atOnce = 1, .waiting = 0}});
    const std::string user = world.individual().text();
    std::atomic<int> good{0};
    std::atomic<int> busy{0};
    std::vector<std::thread> threads;
    threads.reserve(2);
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([&] {
            const Answer answer = PlainClient(world.port()).post(signInPath.toStdString(), credentials(user));
            good += answer.status == 200 ? 1 : 0;
            busy += answer.status == 429 && answer.code() == QLatin1String("service.busy") ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good + busy, 2);
    QVERIFY(good >= 1);
    for (int i = 0; i < 2; ++i) // what was not looked at is held against nobody
        QCOMPARE(tryPassword(world, user, "not the password").code(), QStringLiteral("sign_in.refused"));
}

void SignInTest::aHundredFailuresInThirtyDaysAndNoMore()
{
    World world;
    auto fail = [&, address = 0]() mutable {
        const auto attempt = service::attemptOf(nobody, std::to_string(++address));
        return world.store().transaction(
            [&](const service::Writer &writer) { return service::beginAttempt(writer, attempt, world.clock().now()); });
    };
    for (int i = 0; i < 100; ++i) {
        QVERIFY(fail().ok());
        world.clock().move(15min);
    }
    QCOMPARE(fail().fault().code, std::string("sign_in.wait"));
    world.clock().move(20 * 24h);
    QCOMPARE(fail().fault().code, std::string("sign_in.wait"));
    world.clock().move(10 * 24h);
    QVERIFY(fail().ok());
}

void SignInTest::theWordsOfMessagesAreInTheCallersLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("begins");
    QTest::newRow("Arabic") << QStringLiteral("ar-SA,en;q=0.5") << QStringLiteral("رمز التحقق: ");
    QTest::newRow("English") << QStringLiteral("en-GB") << QStringLiteral("Verification code: ");
    QTest::newRow("something else") << QStringLiteral("enm, fr") << QStringLiteral("رمز التحقق: ");
}

void SignInTest::theWordsOfMessagesAreInTheCallersLanguage()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, begins);
    World world;
    PlainClient client(world.port());
    client.speak(asked.toStdString());
    QCOMPARE(client.post(signInPath.toStdString(), credentials(world.individual().text())).status, 200);
    const QJsonArray messages = client.get("/v1/local/messages").json().value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages[0].toObject().value(QLatin1String("text")).toString().startsWith(begins));
    const Answer after = client.get("/v1/local/messages?after=1");
    QCOMPARE(after.json().value(QLatin1String("messages")).toArray().size(), 0);
}

void SignInTest::noSecretIsInTheStoreOrTheLog()
{
    World world;
    const QString challenge = challengeFor(world, world.individual().text());
    const std::string code = world.lastCode();
    const Answer tokens = PlainClient(world.port()).post(confirmPath, confirmation(challenge, code));
    world.stopService();
    const auto kept = world.store().reading([](const service::Reader &reader) {
        return reader.rows(
            "SELECT token_hash || ' ' || code_hash AS line FROM challenges UNION ALL "
            "SELECT request || ' ' || body_hash || ' ' || reply FROM replies UNION ALL "
            "SELECT token_hash FROM access_tokens UNION ALL SELECT token_hash FROM refresh_tokens UNION ALL "
            "SELECT password_hash FROM accounts UNION ALL SELECT actor || ' ' || subject || ' ' || outcome FROM audit_entries",
            {},
            [](const service::Row &row) { return row.utf8("line"); });
    });
    QVERIFY(kept.ok());
    std::string all = world.log();
    for (const std::string &line : *kept)
        all += line + '\n';
    for (const QString &secret :
        {challenge, tokens.text("access"), tokens.text("refresh"), QString::fromStdString(World::password())}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(all.find(secret.toStdString()) == std::string::npos, qPrintable(secret));
    }
    QVERIFY(world.log().find(code) == std::string::npos);
    QVERIFY(world.log().find(world.individual().text()) == std::string::npos);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_sign_in.moc"
