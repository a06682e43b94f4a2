// SPDX-License-Identifier: Apache-2.0
// One's own account: its password changed, its sessions seen and ended, its language, and who looked at one's data.
#include "contract/account/my_account.h"
#include "contract/codec.h"
#include "tests/support/accounts.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using contract::Role;
using support::Answer;
using support::messages;
using support::PlainClient;
using support::q;
using support::World;

namespace {

constexpr auto accountPath = "/v1/account";
constexpr auto passwordPath = "/v1/account/password";
constexpr auto languagePath = "/v1/account/language";
constexpr auto endPath = "/v1/account/sessions/end";
constexpr auto looksPath = "/v1/account/looks";
constexpr auto signInPath = "/v1/account/sign-in";
const QString fresh = QStringLiteral("seven lamps over the harbour");

QJsonObject changing(const QString &current, const QString &next)
{
    return {{QStringLiteral("current"), current},
        {QStringLiteral("password"), next},
        {QStringLiteral("passwordAgain"), next}};
}

Answer trySignIn(World &world, const QString &password)
{
    return PlainClient(world.port())
        .post(signInPath,
            QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
                {QStringLiteral("user"), q(world.individual().text())},
                {QStringLiteral("password"), password},
                {QStringLiteral("remember"), false}});
}

/// A branch that supervisor() speaks for, and who supervises it beside them.
std::optional<std::pair<std::string, std::string>> branchOfTheOwner(World &world)
{
    return *world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT b.establishment, b.person FROM supervisors b JOIN supervisors o "
                          "ON o.establishment = b.establishment WHERE b.role = 'branch_supervisor' AND o.person = ?",
            {world.supervisor()},
            [](const service::Row &row) { return std::pair(row.utf8("establishment"), row.utf8("person")); });
    });
}

} // namespace

class MyAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePasswordIsChanged();
    void whatIsWrongIsToldAtItsField_data();
    void whatIsWrongIsToldAtItsField();
    void theSamePasswordIsNoOther();
    void aWrongOldPasswordCountsAsATry();
    void theOwnerIsToldInTheirLanguage();
    void theSessionsAreSeen();
    void everySessionEnds();
    void ofTwoChangesAtOnceOneCounts();
    void theLanguageOfNoticesIsTheOwnersChoice();
    void whoLooksAtASupervisorIsSeenByThem();
    void aVerifiedCertificateIsSeenByItsHolder();
    void looksComeFiftyAPage();
};

void MyAccountTest::thePasswordIsChanged()
{
    World world;
    const auto here = world.signedInIndividual();
    const auto elsewhere = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.post(passwordPath, changing(q(World::password()), fresh), here.access).status, 200);
    QCOMPARE(client.get(accountPath, here.access).status, 200);
    QCOMPARE(client.get(accountPath, elsewhere.access).status, 401);
    QCOMPARE(trySignIn(world, q(World::password())).code(), QStringLiteral("sign_in.refused"));
    QCOMPARE(trySignIn(world, fresh).status, 200);
}

void MyAccountTest::whatIsWrongIsToldAtItsField_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const QString right = q(World::password());
    QTest::newRow("another old one") << QStringLiteral("not the password") << fresh << QStringLiteral("current")
                                     << QStringLiteral("sign_in.refused");
    QTest::newRow("short") << right << QStringLiteral("1234567") << QStringLiteral("password")
                           << QStringLiteral("password.too_short");
    QTest::newRow("common") << right << QStringLiteral("password1") << QStringLiteral("password")
                            << QStringLiteral("password.common");
    QTest::newRow("one's own name") << right << QStringLiteral("Alqahtani-Saad") << QStringLiteral("password")
                                    << QStringLiteral("password.own_data");
}

void MyAccountTest::whatIsWrongIsToldAtItsField()
{
    QFETCH(const QString, current);
    QFETCH(const QString, next);
    QFETCH(const QString, field);
    QFETCH(const QString, code);
    World world;
    const auto session = world.signedInIndividual();
    const Answer answer = PlainClient(world.port()).post(passwordPath, changing(current, next), session.access);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.field(), field);
    QCOMPARE(trySignIn(world, q(World::password())).status, 200);
}

void MyAccountTest::theSamePasswordIsNoOther()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.post(passwordPath, changing(q(World::password()), fresh), session.access).status, 200);
    const Answer again = client.post(passwordPath, changing(fresh, fresh), session.access);
    QCOMPARE(again.code(), QStringLiteral("password.unchanged"));
    QCOMPARE(again.field(), QStringLiteral("password"));
}

void MyAccountTest::aWrongOldPasswordCountsAsATry()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(passwordPath, changing(QStringLiteral("not the password"), fresh), session.access).code(),
            QStringLiteral("sign_in.refused"));
    QCOMPARE(client.post(passwordPath, changing(q(World::password()), fresh), session.access).code(),
        QStringLiteral("sign_in.wait"));
}

void MyAccountTest::theOwnerIsToldInTheirLanguage()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.post(languagePath, QJsonObject{{QStringLiteral("language"), QStringLiteral("en")}}, session.access)
                 .status,
        200);
    QCOMPARE(client.post(passwordPath, changing(q(World::password()), fresh), session.access).status, 200);
    const auto all = messages(world);
    QVERIFY(all.size() >= 2);
    QCOMPARE(all[all.size() - 2].channel, QStringLiteral("email"));
    QCOMPARE(all.back().channel, QStringLiteral("sms"));
    for (std::size_t i = all.size() - 2; i < all.size(); ++i) {
        QVERIFY2(all[i].text.startsWith(QStringLiteral("A new password")), qPrintable(all[i].text));
        QVERIFY(!all[i].text.contains(fresh));
    }
}

void MyAccountTest::theSessionsAreSeen()
{
    World world;
    const auto first = world.signedInIndividual();
    world.clock().move(5min);
    const auto second = world.signedInIndividual();
    const Answer answer = PlainClient(world.port()).get(accountPath, first.access);
    const auto record = contract::decodeReply<contract::AccountRecord>(answer.body);
    QVERIFY(record.ok());
    QCOMPARE(record->userCode.text(), world.userCodeOf(world.individual()));
    QCOMPARE(record->sessions.size(), std::size_t(2));
    QVERIFY(!record->sessions[0].isHere && record->sessions[1].isHere);
    QCOMPARE(record->sessions[0].address.text(), std::string("127.0.0.1"));
    QCOMPARE((record->sessions[0].opened.instant() - record->sessions[1].opened.instant()), std::chrono::seconds(5min));
    // Renewed, it was the last one used.
    world.clock().move(5min);
    QCOMPARE(PlainClient(world.port())
                 .post("/v1/account/session/renew", QJsonObject{{QStringLiteral("refresh"), q(first.refresh)}})
                 .status,
        200);
    const auto later =
        contract::decodeReply<contract::AccountRecord>(PlainClient(world.port()).get(accountPath, second.access).body);
    QVERIFY(later.ok());
    QVERIFY(!later->sessions[0].isHere && later->sessions[1].isHere);
}

void MyAccountTest::everySessionEnds()
{
    World world;
    const auto first = world.signedInIndividual();
    const auto second = world.signedInIndividual();
    const auto others = world.signIn(world.otherIndividual().text(), Role::Individual);
    PlainClient client(world.port());
    const Answer halfDone = trySignIn(world, q(World::password()));
    QCOMPARE(halfDone.status, 200);
    const QString code = q(world.lastCode());
    QCOMPARE(client.post(endPath, QJsonObject(), first.access).status, 200);
    QCOMPARE(
        client
            .post("/v1/account/sign-in/confirm",
                QJsonObject{{QStringLiteral("challenge"), halfDone.text("challenge")}, {QStringLiteral("code"), code}})
            .code(),
        QStringLiteral("sign_in.refused"));
    for (const auto &session : {first, second}) {
        QCOMPARE(client.get(accountPath, session.access).status, 401);
        QCOMPARE(client.post("/v1/account/session/renew", QJsonObject{{QStringLiteral("refresh"), q(session.refresh)}})
                     .code(),
            QStringLiteral("session.ended"));
    }
    QCOMPARE(client.get(accountPath, others.access).status, 200);
}

void MyAccountTest::ofTwoChangesAtOnceOneCounts()
{
    World world;
    const auto session = world.signedInIndividual();
    std::atomic<int> changed = 0;
    std::vector<std::thread> windows;
    for (const char *next : {"seven lamps over the harbour", "nine boats before the storm"})
        windows.emplace_back([&, next] {
            const Answer answer =
                PlainClient(world.port())
                    .post(passwordPath, changing(q(World::password()), QString::fromLatin1(next)), session.access);
            changed += answer.status == 200 ? 1 : 0;
        });
    for (std::thread &window : windows)
        window.join();
    QCOMPARE(changed.load(), 1);
}

void MyAccountTest::theLanguageOfNoticesIsTheOwnersChoice()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.get(accountPath, session.access).text("language"), QStringLiteral("program"));
    QCOMPARE(client.post(languagePath, QJsonObject{{QStringLiteral("language"), QStringLiteral("en")}}, session.access)
                 .status,
        200);
    QCOMPARE(client.get(accountPath, session.access).text("language"), QStringLiteral("en"));
    QCOMPARE(trySignIn(world, q(World::password())).status, 200); // asked for in Arabic
    QVERIFY(messages(world).back().text.startsWith(QStringLiteral("Verification code")));
    QCOMPARE(
        client.post(languagePath, QJsonObject{{QStringLiteral("language"), QStringLiteral("program")}}, session.access)
            .status,
        200);
    world.clock().move(std::chrono::minutes(2)); // until a code may be asked for again
    QCOMPARE(trySignIn(world, q(World::password())).status, 200);
    QVERIFY(messages(world).back().text.startsWith(QStringLiteral("رمز التحقق")));
    QCOMPARE(client.post(languagePath, QJsonObject{{QStringLiteral("language"), QStringLiteral("fr")}}, session.access)
                 .code(),
        QStringLiteral("field.unknown_choice"));
}

void MyAccountTest::whoLooksAtASupervisorIsSeenByThem()
{
    World world;
    const auto owner = world.signedInSupervisor();
    PlainClient client(world.port());
    const auto branch = branchOfTheOwner(world);
    QVERIFY(branch);
    QCOMPARE(client.get("/v1/employer/establishment?establishment=" + branch->first, owner.access).status, 200);
    const auto seen = world.signIn(branch->second, Role::Individual);
    const auto looks = contract::decodeReply<contract::LookList>(client.get(looksPath, seen.access).body);
    QVERIFY(looks.ok());
    QCOMPARE(looks->looks.size(), std::size_t(1));
    QCOMPARE(looks->looks[0].why, contract::SeenFor::Establishment);
    QCOMPARE(looks->looks[0].what.text(), branch->first);
    QVERIFY(looks->looks[0].who.has_value());
    // One's own look at oneself is none.
    const auto own = contract::decodeReply<contract::LookList>(client.get(looksPath, owner.access).body);
    QVERIFY(own.ok());
    QVERIFY(own->looks.empty());
}

void MyAccountTest::aVerifiedCertificateIsSeenByItsHolder()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    const QString subscriberNo = **world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT subscriber_no FROM persons WHERE identity = ?",
            {world.individual()},
            [](const service::Row &row) { return row.text("subscriber_no"); });
    });
    const Answer issued = client.post("/v1/certificates/issue",
        QJsonObject{{QStringLiteral("type"), QStringLiteral("periods")},
            {QStringLiteral("subscriberNo"), subscriberNo},
            {QStringLiteral("mobile"), QStringLiteral("0551234567")},
            {QStringLiteral("language"), QStringLiteral("ar")}},
        session.access);
    QVERIFY2(issued.status == 200, issued.body.constData());
    const QString number =
        issued.json().value(QLatin1String("brief")).toObject().value(QLatin1String("number")).toString();
    const QJsonObject asked{{QStringLiteral("number"), number},
        {QStringLiteral("kind"), QStringLiteral("individual")},
        {QStringLiteral("identity"), q(world.individual().text())}};
    QCOMPARE(client.post("/v1/certificates/verify", asked).status, 200);
    const auto looks = contract::decodeReply<contract::LookList>(client.get(looksPath, session.access).body);
    QVERIFY(looks.ok());
    QCOMPARE(looks->looks.size(), std::size_t(1));
    QCOMPARE(looks->looks[0].why, contract::SeenFor::Certificate);
    QCOMPARE(q(looks->looks[0].what.text()), number);
    QVERIFY(!looks->looks[0].who);
}

void MyAccountTest::looksComeFiftyAPage()
{
    World world;
    const auto owner = world.signedInSupervisor();
    const auto branch = branchOfTheOwner(world);
    QVERIFY(branch);
    PlainClient client(world.port());
    for (int i = 0; i < 53; ++i)
        QCOMPARE(client.get("/v1/employer/establishment?establishment=" + branch->first, owner.access).status, 200);
    const auto seen = world.signIn(branch->second, Role::Individual);
    const auto first = contract::decodeReply<contract::LookList>(client.get(looksPath, seen.access).body);
    QVERIFY(first.ok());
    QCOMPARE(first->looks.size(), std::size_t(50));
    QVERIFY(first->next.has_value());
    const auto second = contract::decodeReply<contract::LookList>(
        client.get(std::string(looksPath) + "?after=" + first->next->text(), seen.access).body);
    QVERIFY(second.ok());
    QCOMPARE(second->looks.size(), std::size_t(3));
    QVERIFY(!second->next);
    QCOMPARE(client.get(std::string(looksPath) + "?after=nonsense", seen.access).code(),
        QStringLiteral("field.bad_characters"));
}

QTEST_GUILESS_MAIN(MyAccountTest)
#include "tst_my_account.moc"
