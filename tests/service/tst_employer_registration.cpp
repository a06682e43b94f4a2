// SPDX-License-Identifier: Apache-2.0
// Registering as an employer: who speaks for an establishment gets in, everybody else learns nothing.
#include "contract/account/employer_registration.h"
#include "contract/codec.h"
#include "service/accounts.h"
#include "service/demonstration.h"
#include "tests/support/accounts.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::messages;
using support::newPassword;
using support::PlainClient;
using support::q;
using support::solvedVisualCode;
using support::with;
using support::World;

namespace {

constexpr auto registerPath = "/v1/account/employer-registrations";
constexpr auto confirmPath = "/v1/account/employer-registrations/confirm";
constexpr auto subscriberConfirmPath = "/v1/account/registrations/confirm";
constexpr auto resendPath = "/v1/account/registrations/resend";
constexpr auto signInPath = "/v1/account/sign-in";

/// The newcomer who is to register as a supervisor.
service::Person newcomer(World &world)
{
    return service::newcomers(world.store())->back().person;
}

std::string establishmentOf(World &world, const service::Person &person)
{
    return **world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT establishment FROM supervisors WHERE person = ?",
            {person.identity},
            [](const service::Row &row) { return row.utf8("establishment"); });
    });
}

QJsonObject formOf(World &world, const service::Person &person)
{
    return {{QStringLiteral("fulfilled"), true},
        {QStringLiteral("establishment"), q(establishmentOf(world, person))},
        {QStringLiteral("identity"), q(person.identity.text())},
        {QStringLiteral("mobile"), q(person.mobile->text())},
        {QStringLiteral("email"), q(person.email->text())},
        {QStringLiteral("password"), newPassword},
        {QStringLiteral("passwordAgain"), newPassword},
        {QStringLiteral("visualCode"), solvedVisualCode(world)},
        {QStringLiteral("agreed"), true}};
}

QJsonObject confirming(const QString &challenge, const std::string &code)
{
    return {{QStringLiteral("challenge"), challenge}, {QStringLiteral("code"), q(code)}};
}

} // namespace

class EmployerRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupervisorRegistersAndSignsInAsEmployer();
    void whatIsWrongInTheFormIsToldAtItsField_data();
    void whatIsWrongInTheFormIsToldAtItsField();
    void strangersAreAnsweredAlike_data();
    void strangersAreAnsweredAlike();
    void anEmployersCodeOpensNoSubscribersAccount();
    void whoNoLongerSpeaksForItGetsNoAccount();
    void ofTwoWindowsOneOpensTheAccount();
};

void EmployerRegistrationTest::aSupervisorRegistersAndSignsInAsEmployer()
{
    World world;
    const service::Person person = newcomer(world);
    PlainClient client(world.port());
    const Answer registered = client.post(registerPath, formOf(world, person));
    QCOMPARE(registered.status, 200);
    QCOMPARE(messages(world).back().to, q(person.mobile->text()));
    const Answer confirmed = client.post(confirmPath, confirming(registered.text("challenge"), world.lastCode()));
    QCOMPARE(confirmed.status, 200);
    const auto account = contract::decodeReply<contract::EmployerAccount>(confirmed.body);
    QVERIFY(account.ok());
    QCOMPARE(account->establishment.text(), establishmentOf(world, person));
    QCOMPARE(account->identity.text(), person.identity.text());
    QCOMPARE(account->capacity, contract::SupervisorRole::Supervisor);
    const std::string userCode = world.userCodeOf(*domain::PersonId::parse(person.identity.text()));
    QVERIFY(!confirmed.body.contains(userCode.c_str()));
    QCOMPARE(messages(world).back().to, q(person.email->text()));
    QVERIFY(messages(world).back().text.contains(q(userCode)));
    QVERIFY(!messages(world).back().text.contains(newPassword));
    const Answer in = client.post(signInPath,
        QJsonObject{{QStringLiteral("as"), QStringLiteral("employer")},
            {QStringLiteral("user"), q(userCode)},
            {QStringLiteral("password"), newPassword},
            {QStringLiteral("remember"), false}});
    QCOMPARE(in.status, 200);
    QCOMPARE(
        client.post("/v1/account/sign-in/confirm", confirming(in.text("challenge"), world.lastCode())).text("role"),
        QStringLiteral("employer"));
}

void EmployerRegistrationTest::whatIsWrongInTheFormIsToldAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(code);
    };
    row("conditions not ticked", "fulfilled", false, "field.required");
    row("a person's number", "establishment", QStringLiteral("1000000008"), "establishment_no.person");
    row("a resident's number", "establishment", QStringLiteral("٢٠٠٠٠٠٠٠٠٦"), "establishment_no.person");
    row("a unified number", "establishment", QStringLiteral("7001234567"), "number.length");
    row("an establishment's for a person's", "identity", QStringLiteral("7001234561"), "identity.not_a_person");
    row("a foreign mobile", "mobile", QStringLiteral("+447700900123"), "mobile.not_saudi");
    row("another password", "passwordAgain", QStringLiteral("four palms near the walls"), "field.not_same");
    row("no agreement", "agreed", false, "agreement.required");
}

void EmployerRegistrationTest::whatIsWrongInTheFormIsToldAtItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    World world;
    const QJsonObject form = with(formOf(world, newcomer(world)), field.toLatin1().constData(), value);
    const Answer answer = PlainClient(world.port()).post(registerPath, form);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.field(), field);
}

void EmployerRegistrationTest::strangersAreAnsweredAlike_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *field, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value);
    };
    row("unknown", "identity", "1000000008");
    row("another establishment", "establishment", "612345678");
    row("another mobile", "mobile", "+966512345678");
    row("another address", "email", "someone.else@example.org");
    row("an address in use", "email", "abdullah.alqahtani@example.sa");
    row("registered already", "", "");
}

void EmployerRegistrationTest::strangersAreAnsweredAlike()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    World world;
    PlainClient client(world.port());
    const service::Person person = newcomer(world);
    const Answer good = client.post(registerPath, formOf(world, person));
    QCOMPARE(good.status, 200);
    QJsonObject wrong = formOf(world, person);
    if (field.isEmpty()) {
        QCOMPARE(client.post(confirmPath, confirming(good.text("challenge"), world.lastCode())).status, 200);
    } else {
        wrong = with(wrong, field.toLatin1().constData(), value);
    }
    const Answer bad = client.post(registerPath, wrong);
    QCOMPARE(bad.status, good.status);
    QCOMPARE(bad.json().keys(), good.json().keys());
    for (const char *figure : {"expiresIn", "resendIn"})
        QCOMPARE(bad.json().value(QLatin1String(figure)), good.json().value(QLatin1String(figure)));
    QCOMPARE(messages(world).back().purpose, QStringLiteral("no_code"));
    QCOMPARE(messages(world).back().to, wrong.value(QLatin1String("email")).toString());
    QCOMPARE(
        client.post(confirmPath, confirming(bad.text("challenge"), "000000")).code(), QStringLiteral("code.refused"));
    world.clock().move(61s);
    QCOMPARE(client.post(resendPath, QJsonObject{{QStringLiteral("challenge"), bad.text("challenge")}}).status, 200);
    QCOMPARE(messages(world).back().purpose, QStringLiteral("no_code"));
}

void EmployerRegistrationTest::anEmployersCodeOpensNoSubscribersAccount()
{
    World world;
    PlainClient client(world.port());
    const Answer registered = client.post(registerPath, formOf(world, newcomer(world)));
    const Answer confirmed =
        client.post(subscriberConfirmPath, confirming(registered.text("challenge"), world.lastCode()));
    QCOMPARE(confirmed.code(), QStringLiteral("code.refused"));
    QCOMPARE(client.post(confirmPath, confirming(registered.text("challenge"), world.lastCode())).status, 200);
}

void EmployerRegistrationTest::whoNoLongerSpeaksForItGetsNoAccount()
{
    World world;
    PlainClient client(world.port());
    const service::Person person = newcomer(world);
    const Answer registered = client.post(registerPath, formOf(world, person));
    QVERIFY(world.store().transaction([&](const service::Writer &writer) {
        return writer.run("UPDATE supervisors SET until = since WHERE person = ?", {person.identity});
    }));
    QCOMPARE(client.post(confirmPath, confirming(registered.text("challenge"), world.lastCode())).code(),
        QStringLiteral("code.refused"));
    const auto account = *world.store().reading([&](const service::Reader &reader) {
        return service::accountNamed(reader, *domain::PersonId::parse(person.identity.text()));
    });
    QVERIFY(!account);
}

void EmployerRegistrationTest::ofTwoWindowsOneOpensTheAccount()
{
    World world;
    const service::Person person = newcomer(world);
    struct Window {
        QString challenge;
        std::string code;
    };
    std::vector<Window> windows;
    for (int i = 0; i < 2; ++i) {
        const QString challenge = PlainClient(world.port()).post(registerPath, formOf(world, person)).text("challenge");
        windows.push_back({challenge, world.lastCode()});
    }
    std::atomic<int> opened{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    threads.reserve(windows.size());
    for (const Window &window : windows)
        threads.emplace_back([&] {
            const Answer answer =
                PlainClient(world.port()).post(confirmPath, confirming(window.challenge, window.code));
            opened += answer.status == 200 ? 1 : 0;
            refused += answer.status == 409 && answer.code() == QLatin1String("account.exists") ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 1);
    QCOMPARE(refused.load(), 1);
}

QTEST_GUILESS_MAIN(EmployerRegistrationTest)
#include "tst_employer_registration.moc"
