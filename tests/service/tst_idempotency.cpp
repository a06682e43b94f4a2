// SPDX-License-Identifier: Apache-2.0
// A write that comes twice is done once: the same bytes again, another body refused, nothing kept of what failed.
#include "service/idempotency.h"
#include "tests/support/world.h"

#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

constexpr auto enquiryPath = "/v1/help/enquiries";

QJsonObject enquiry(const char *subject = "a subject")
{
    return {{QStringLiteral("kind"), QStringLiteral("enquiry")},
        {QStringLiteral("subject"), QLatin1String(subject)},
        {QStringLiteral("details"), QStringLiteral("details")},
        {QStringLiteral("mobile"), QStringLiteral("0551234567")}};
}

} // namespace

class IdempotencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWriteNeedsAKey_data();
    void aWriteNeedsAKey();
    void theSameWriteIsAnsweredByteForByte();
    void theSameKeyForSomethingElseIsRefused();
    void aKeyIsTheCallersOwn();
    void whatFailedIsNotKept();
    void ofManyAtOnceOneIsDone();
    void aKeyIsForgottenAfterADay();
    void aRepeatedSignInSendsOneCode();
    void aReplyWithASecretIsNotKeptInClear();
    void whatIsUnderWayIsToldSo();

private:
    qint64 count()
    {
        const auto number = world_->store().reading(
            [](const service::Reader &reader) { return reader.number("SELECT COUNT(*) AS number FROM requests"); });
        return number ? *number : -1;
    }
    qint64 messages()
    {
        const auto number = world_->store().reading(
            [](const service::Reader &reader) { return reader.number("SELECT COUNT(*) AS number FROM messages"); });
        return number ? *number : -1;
    }

    std::unique_ptr<World> world_;
    World::SignedIn session_;
};

void IdempotencyTest::initTestCase()
{
    world_ = std::make_unique<World>();
}

void IdempotencyTest::init()
{
    world_->clock().move(2h);
    session_ = world_->signedInIndividual();
}

void IdempotencyTest::aWriteNeedsAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("too short") << QByteArray("1234567");
    QTest::newRow("too long") << QByteArray(65, 'a');
    QTest::newRow("other characters") << QByteArray("abc def gh");
    QTest::newRow("SQL") << QByteArray("';DROP TABLE requests;--");
}

void IdempotencyTest::aWriteNeedsAKey()
{
    QFETCH(const QByteArray, key);
    support::Headers headers{{"Content-Type", "application/json"}, {"Authorization", "Bearer " + session_.access}};
    if (!key.isEmpty())
        headers.emplace_back("Idempotency-Key", key.toStdString());
    const qint64 before = count();
    const Answer answer =
        PlainClient(world_->port()).send("POST", enquiryPath, headers, QJsonDocument(enquiry()).toJson());
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), QStringLiteral("request.key_missing"));
    QCOMPARE(count(), before);
}

void IdempotencyTest::theSameWriteIsAnsweredByteForByte()
{
    PlainClient client(world_->port());
    const std::string key = support::newKey();
    const qint64 before = count();
    const Answer first = client.post(enquiryPath, enquiry(), session_.access, key);
    QCOMPARE(first.status, 200);
    world_->clock().move(10min);
    const Answer second = client.post(enquiryPath, enquiry(), session_.access, key);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(count(), before + 1);
    world_->restart();
    QCOMPARE(client.post(enquiryPath, enquiry(), session_.access, key).body, first.body);
    QCOMPARE(count(), before + 1);
}

void IdempotencyTest::theSameKeyForSomethingElseIsRefused()
{
    PlainClient client(world_->port());
    const std::string key = support::newKey();
    QCOMPARE(client.post(enquiryPath, enquiry(), session_.access, key).status, 200);
    const Answer answer = client.post(enquiryPath, enquiry("another"), session_.access, key);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), QStringLiteral("request.key_reused"));
}

void IdempotencyTest::aKeyIsTheCallersOwn()
{
    PlainClient client(world_->port());
    const auto other = world_->signIn(world_->otherIndividual().text(), contract::Role::Individual);
    const std::string key = support::newKey();
    const Answer mine = client.post(enquiryPath, enquiry(), session_.access, key);
    const Answer theirs = client.post(enquiryPath, enquiry("another"), other.access, key);
    QCOMPARE(theirs.status, 200);
    QVERIFY(mine.text("number") != theirs.text("number"));
}

void IdempotencyTest::whatFailedIsNotKept()
{
    PlainClient client(world_->port());
    const std::string key = support::newKey();
    QCOMPARE(client.post(enquiryPath, enquiry(""), session_.access, key).status, 422);
    QCOMPARE(client.post(enquiryPath, enquiry(), session_.access, key).status, 200);
}

void IdempotencyTest::ofManyAtOnceOneIsDone()
{
    const std::string key = support::newKey();
    const qint64 before = count();
    std::atomic<int> good{0};
    std::atomic<int> bad{0};
    std::vector<std::thread> threads;
    threads.reserve(12);
    for (int i = 0; i < 12; ++i)
        threads.emplace_back([&] {
            PlainClient client(world_->port());
            for (int round = 0; round < 5; ++round) {
                const Answer answer = client.post(enquiryPath, enquiry(), session_.access, key);
                if (answer.status == 200 || answer.code() == QLatin1String("request.in_flight"))
                    ++good;
                else
                    ++bad;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(bad.load(), 0);
    QCOMPARE(good.load(), 60);
    QCOMPARE(count(), before + 1);
}

void IdempotencyTest::aKeyIsForgottenAfterADay()
{
    PlainClient client(world_->port());
    const std::string key = support::newKey();
    const Answer first = client.post(enquiryPath, enquiry(), session_.access, key);
    world_->clock().move(24h);
    session_ = world_->signedInIndividual();
    const Answer second = client.post(enquiryPath, enquiry(), session_.access, key);
    QCOMPARE(second.status, 200);
    QVERIFY(second.body != first.body);
}

void IdempotencyTest::aRepeatedSignInSendsOneCode()
{
    PlainClient client(world_->port());
    const std::string key = support::newKey();
    const QJsonObject body{{QStringLiteral("as"), QStringLiteral("individual")},
        {QStringLiteral("user"), QString::fromStdString(world_->otherIndividual().text())},
        {QStringLiteral("password"), QString::fromStdString(World::password())}};
    const qint64 before = messages();
    const Answer first = client.post("/v1/account/sign-in", body, {}, key);
    QCOMPARE(first.status, 200);
    QCOMPARE(client.post("/v1/account/sign-in", body, {}, key).body, first.body);
    QCOMPARE(messages(), before + 1);
    const QJsonObject code{{QStringLiteral("challenge"), first.text("challenge")},
        {QStringLiteral("code"), QString::fromStdString(world_->lastCode())}};
    const std::string confirmKey = support::newKey();
    const Answer tokens = client.post("/v1/account/sign-in/confirm", code, {}, confirmKey);
    QCOMPARE(tokens.status, 200);
    QCOMPARE(client.post("/v1/account/sign-in/confirm", code, {}, confirmKey).body, tokens.body);
}

void IdempotencyTest::aReplyWithASecretIsNotKeptInClear()
{
    using service::KeyedRequest;
    const auto keyed = KeyedRequest::of({}, "/path", "a-key-of-ours", R"({"password":"p"})", true);
    const auto now = world_->clock().now();
    const auto kept = world_->store().transaction(
        [&](const service::Writer &writer) { return keyed.keepReply(writer, R"({"access":"token"})", {}, now, 60s); });
    QVERIFY(kept.ok());
    const auto replies = world_->store().reading([](const service::Reader &reader) {
        return reader.rows("SELECT reply FROM replies", {}, [](const service::Row &row) { return row.utf8("reply"); });
    });
    QVERIFY(replies.ok());
    for (const std::string &reply : *replies)
        QVERIFY(reply.find("access") == std::string::npos);
    const auto same =
        world_->store().reading([&](const service::Reader &reader) { return keyed.repliedBefore(reader, now); });
    QCOMPARE(same->value(), std::string(R"({"access":"token"})"));
    const auto another = KeyedRequest::of({}, "/path", "a-key-of-ours", R"({"password":"q"})", true);
    const auto refused =
        world_->store().reading([&](const service::Reader &reader) { return another.repliedBefore(reader, now); });
    QCOMPARE(refused.fault().code, std::string("request.key_reused"));
}

void IdempotencyTest::whatIsUnderWayIsToldSo()
{
    service::InFlight flight;
    {
        const service::InFlight::Turn first(flight, "a");
        const service::InFlight::Turn second(flight, "a");
        const service::InFlight::Turn other(flight, "b");
        QVERIFY(first.mine());
        QVERIFY(!second.mine());
        QVERIFY(other.mine());
    }
    const service::InFlight::Turn again(flight, "a");
    QVERIFY(again.mine());
}

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "tst_idempotency.moc"
