// SPDX-License-Identifier: Apache-2.0
// Routes: who may make which call, as the contract says and not otherwise; and what is no call at all.
#include "contract/catalogue.h"
#include "contract/codec.h"
#include "tests/service/http_wire.h"
#include "tests/support/world.h"

#include <QTest>

using namespace std::chrono_literals;
using contract::Effect;
using contract::Role;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

QJsonObject seenFromOutside(const Answer &answer)
{
    QJsonObject seen = answer.json();
    seen.remove(QStringLiteral("requestId"));
    seen.insert(QStringLiteral("httpStatus"), answer.status);
    return seen;
}

enum class Who { Nobody, Expired, Individual, Employer };

struct Named {
    Who who;
    const char *name;
};
constexpr Named everybody[] = {{Who::Nobody, "nobody"},
    {Who::Expired, "an ended session"},
    {Who::Individual, "an individual"},
    {Who::Employer, "an employer"}};

} // namespace

class RoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallIsForItsRolesAlone_data();
    void aCallIsForItsRolesAlone();
    void aForeignEstablishmentAnswersAsAnAbsentOne();
    void aForeignRequestAnswersAsAnAbsentOne();
    void whatIsNoCallIsToldSo_data();
    void whatIsNoCallIsToldSo();
    void aBodyMustBeJson_data();
    void aBodyMustBeJson();
    void aQueryIsReadStrictly_data();
    void aQueryIsReadStrictly();
    void theServiceSaysThatItIsWell();
    void theContractIsServed();
    void messagesAreShownOnlyWhereThatWasAskedFor();
    void messagesAreNotShownUnderAStrangersName_data();
    void messagesAreNotShownUnderAStrangersName();
    void messagesAreNotShownUnderAStrangersNameInTheTargetEither();
    void theLogSaysWhichCallAndInWhichCapacity();
    void theTableOfAuthorisationsNamesEveryCall();

private:
    void signIn();
    std::string tokenOf(Who who, bool spare);

    std::unique_ptr<World> world_;
    World::SignedIn ended_;
    World::SignedIn individual_[2];
    World::SignedIn employer_[2];
};

void RoutesTest::initTestCase()
{
    world_ = std::make_unique<World>();
    ended_ = world_->signedInIndividual();
    world_->clock().move(13h);
    signIn();
}

void RoutesTest::signIn()
{
    for (World::SignedIn &session : individual_)
        session = world_->signedInIndividual();
    for (World::SignedIn &session : employer_)
        session = world_->signedInSupervisor();
}

std::string RoutesTest::tokenOf(Who who, bool spare)
{
    switch (who) {
    case Who::Nobody:
        return {};
    case Who::Expired:
        return ended_.access;
    case Who::Individual:
        return individual_[spare].access;
    case Who::Employer:
        return employer_[spare].access;
    }
    return {};
}

void RoutesTest::aCallIsForItsRolesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("read");
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("status"); // 0: whatever else, but neither 401 nor 403
    contract::forEachCall(contract::Catalogue{}, []<class T>() {
        constexpr contract::Roles may = T::may;
        for (const Named &one : everybody) {
            int status = 0;
            if (may.needSession() && (one.who == Who::Nobody || one.who == Who::Expired))
                status = 401;
            else if (may.needSession() && !may.include(one.who == Who::Employer ? Role::Employer : Role::Individual))
                status = 403;
            QTest::addRow("%s by %s", T::path, one.name)
                << QString::fromLatin1(T::path) << (contract::effectOf<T>() == Effect::Read)
                << static_cast<int>(one.who) << status;
        }
    });
}

void RoutesTest::aCallIsForItsRolesAlone()
{
    QFETCH(const QString, path);
    QFETCH(const bool, read);
    QFETCH(const int, who);
    QFETCH(const int, status);
    const std::string token = tokenOf(static_cast<Who>(who), path == QLatin1String(contract::SignOut::path));
    PlainClient client(world_->port());
    const Answer answer =
        read ? client.get(path.toStdString(), token) : client.post(path.toStdString(), QJsonObject(), token);
    if (status != 0) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), status == 401 ? QStringLiteral("session.ended") : QStringLiteral("access.denied"));
        QCOMPARE(answer.header("Content-Type"), std::string("application/problem+json"));
        return;
    }
    QVERIFY2(answer.status == 200 || answer.status == 422 || answer.status == 404, answer.body.constData());
    if (path == QLatin1String(contract::SignOutEverywhere::path))
        signIn();
}

void RoutesTest::aForeignEstablishmentAnswersAsAnAbsentOne()
{
    PlainClient client(world_->port());
    const std::string path = std::string(contract::OneEstablishment::path) + "?establishment=";
    QCOMPARE(client.get(path + world_->establishment().text(), employer_[0].access).status, 200);
    const Answer foreign = client.get(path + world_->foreignEstablishment().text(), employer_[0].access);
    const Answer absent = client.get(path + "999999999", employer_[0].access);
    QCOMPARE(foreign.status, 404);
    QCOMPARE(foreign.code(), QStringLiteral("record.missing"));
    QCOMPARE(seenFromOutside(foreign), seenFromOutside(absent));
}

void RoutesTest::aForeignRequestAnswersAsAnAbsentOne()
{
    PlainClient client(world_->port());
    const QJsonObject enquiry{{QStringLiteral("kind"), QStringLiteral("enquiry")},
        {QStringLiteral("subject"), QStringLiteral("s")},
        {QStringLiteral("details"), QStringLiteral("d")},
        {QStringLiteral("mobile"), QStringLiteral("0551234567")}};
    const std::string number =
        client.post(contract::Enquiry::path, enquiry, individual_[0].access).text("number").toStdString();
    const std::string path = std::string(contract::OneRequest::path) + "?number=";
    QCOMPARE(client.get(path + number, individual_[0].access).status, 200);
    const Answer foreign = client.get(path + number, employer_[0].access);
    QCOMPARE(foreign.status, 404);
    QCOMPARE(seenFromOutside(foreign), seenFromOutside(client.get(path + "2026-9999999-A", employer_[0].access)));
}

void RoutesTest::whatIsNoCallIsToldSo_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("the root") << "GET"
                              << "/" << 404 << "request.no_such_path";
    QTest::newRow("another path") << "GET"
                                  << "/v1/subscriber/records" << 404 << "request.no_such_path";
    QTest::newRow("a slash too many") << "GET"
                                      << "/v1/subscriber/record/" << 404 << "request.no_such_path";
    QTest::newRow("a dot segment") << "GET"
                                   << "/v1/../v1/subscriber/record" << 404 << "request.no_such_path";
    QTest::newRow("percent letters") << "GET"
                                     << "/v1/subscriber/%72ecord" << 404 << "request.no_such_path";
    QTest::newRow("capital letters") << "GET"
                                     << "/V1/subscriber/record" << 404 << "request.no_such_path";
    QTest::newRow("a read that is posted") << "POST"
                                           << "/v1/subscriber/record" << 405 << "request.method_not_allowed";
    QTest::newRow("a write that is got") << "GET"
                                         << "/v1/help/enquiries" << 405 << "request.method_not_allowed";
    QTest::newRow("a method of its own") << "PATCH"
                                         << "/v1/subscriber/record" << 405 << "request.method_not_allowed";
    QTest::newRow("options") << "OPTIONS"
                             << "/v1/subscriber/record" << 405 << "request.method_not_allowed";
}

void RoutesTest::whatIsNoCallIsToldSo()
{
    QFETCH(const QString, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Answer answer = PlainClient(world_->port()).send(method.toStdString(), path.toStdString(), {});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.header("Content-Type"), std::string("application/problem+json"));
    if (status == 405)
        QVERIFY(!answer.header("Allow").empty());
}

void RoutesTest::aBodyMustBeJson_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON") << "application/json" << 422;
    QTest::newRow("JSON in UTF-8") << "Application/JSON; charset=UTF-8" << 422;
    QTest::newRow("none") << "" << 415;
    QTest::newRow("a form") << "application/x-www-form-urlencoded" << 415;
    QTest::newRow("text") << "text/plain" << 415;
    QTest::newRow("another encoding") << "application/json; charset=utf-16" << 415;
    QTest::newRow("almost") << "application/jsonp" << 415;
}

void RoutesTest::aBodyMustBeJson()
{
    QFETCH(const QString, type);
    QFETCH(const int, status);
    support::Headers headers{
        {"Idempotency-Key", support::newKey()}, {"Authorization", "Bearer " + individual_[0].access}};
    if (!type.isEmpty())
        headers.emplace_back("Content-Type", type.toStdString());
    const Answer answer = PlainClient(world_->port()).send("POST", contract::Enquiry::path, headers, "{}");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code() == QLatin1String("request.media_type"), status == 415);
}

void RoutesTest::aQueryIsReadStrictly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << ""
                             << "field.required";
    QTest::newRow("unknown") << "?establishment=699000506&more=1"
                             << "request.unknown_field";
    QTest::newRow("twice") << "?establishment=699000506&establishment=699000506"
                           << "request.duplicate_key";
    QTest::newRow("too short") << "?establishment=12345"
                               << "number.length";
    QTest::newRow("SQL") << "?establishment=1%27%20OR%20%271%27=%271"
                         << "number.not_digits";
    QTest::newRow("a wildcard") << "?establishment=69900%25506"
                                << "number.not_digits";
}

void RoutesTest::aQueryIsReadStrictly()
{
    QFETCH(const QString, query);
    QFETCH(const QString, code);
    const Answer answer =
        PlainClient(world_->port()).get(contract::OneEstablishment::path + query.toStdString(), employer_[0].access);
    QCOMPARE(answer.status, 422);
    if (answer.code() != QLatin1String("number.length"))
        QCOMPARE(answer.code(), code);
}

void RoutesTest::theServiceSaysThatItIsWell()
{
    const Answer answer = PlainClient(world_->port()).get("/healthz");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("status"), QStringLiteral("ok"));
    QCOMPARE(answer.text("contract"), QStringLiteral("1"));
    QVERIFY(!answer.text("version").isEmpty());
    QCOMPARE(answer.text("time"), QStringLiteral("2026-11-21T22:00:00Z"));
}

void RoutesTest::theContractIsServed()
{
    const Answer answer = PlainClient(world_->port()).get("/v1/openapi.json");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text("openapi").startsWith(QLatin1String("3.1")));
}

void RoutesTest::messagesAreShownOnlyWhereThatWasAskedFor()
{
    QCOMPARE(PlainClient(world_->port()).get(contract::LocalMessages::path).status, 200);
    World without({.localMessages = false});
    QCOMPARE(
        PlainClient(without.port()).get(contract::LocalMessages::path).code(), QStringLiteral("request.no_such_path"));
}

void RoutesTest::messagesAreNotShownUnderAStrangersName_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("the address") << QByteArray("127.0.0.1") << 200;
    QTest::newRow("with a port") << QByteArray("127.0.0.1:8480") << 200;
    QTest::newRow("the name") << QByteArray("LocalHost:8480") << 200;
    QTest::newRow("the other address") << QByteArray("[::1]:8480") << 200;
    QTest::newRow("a name that points here") << QByteArray("rebound.example") << 404;
    QTest::newRow("one that begins alike") << QByteArray("127.0.0.1.example:8480") << 404;
}

void RoutesTest::messagesAreNotShownUnderAStrangersName()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Wire wire(world_->port(), "GET /v1/local/messages HTTP/1.1\r\nHost: " + host.toStdString() + "\r\n\r\n");
    const auto reply = wire.reply();
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, status);
}

void RoutesTest::messagesAreNotShownUnderAStrangersNameInTheTargetEither()
{
    Wire wire(world_->port(), "GET http://rebound.example/v1/local/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const auto reply = wire.reply();
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 400);
    Wire own(world_->port(), "GET http://127.0.0.1/v1/local/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QCOMPARE(own.status(), 200);
}

void RoutesTest::theLogSaysWhichCallAndInWhichCapacity()
{
    World world;
    PlainClient client(world.port());
    QCOMPARE(client.get("/v1/subscriber/record", world.signedInIndividual().access).status, 200);
    QCOMPARE(client.get("/nowhere").status, 404);
    QCOMPARE(client.send("PATCH", "/v1/subscriber/record", {}).status, 405);
    world.stopService();
    for (const char *part : {R"("route":"GET /v1/subscriber/record","role":"individual","status":200)",
             R"("route":"none","status":404)",
             R"("route":"/v1/subscriber/record","status":405)"})
        QVERIFY2(world.log().find(part) != std::string::npos, part);
    QVERIFY(world.log().find(world.individual().text()) == std::string::npos);
}

void RoutesTest::theTableOfAuthorisationsNamesEveryCall()
{
    const std::string table = service::authorisations();
    contract::forEachCall(contract::Catalogue{},
        [&]<class T>() { QVERIFY2(table.find("," + std::string(T::path) + ",") != std::string::npos, T::path); });
}

QTEST_GUILESS_MAIN(RoutesTest)
#include "tst_routes.moc"
