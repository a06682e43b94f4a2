// SPDX-License-Identifier: Apache-2.0
// Registering: the person who is right gets in, everybody else learns nothing, and what is kept gives nothing away.
#include "contract/account/visual_code.h"
#include "contract/codec.h"
#include "service/demonstration.h"
#include "tests/support/accounts.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using support::Answer;
using support::Message;
using support::messages;
using support::newPassword;
using support::PlainClient;
using support::q;
using support::solvedVisualCode;
using support::with;
using support::World;

namespace {

constexpr auto visualPath = "/v1/account/visual-code";
constexpr auto registerPath = "/v1/account/registrations";
constexpr auto resendPath = "/v1/account/registrations/resend";
constexpr auto confirmPath = "/v1/account/registrations/confirm";
constexpr auto activatePath = "/v1/account/registrations/activate";
constexpr auto signInPath = "/v1/account/sign-in";

service::Person newcomer(World &world, std::size_t which = 0)
{
    return service::newcomers(world.store())->at(which).person;
}

/// As this person would fill the form in.
QJsonObject formOf(World &world, const service::Person &person)
{
    const bool saudi = person.kind == service::PersonKind::National;
    QJsonObject form{{QStringLiteral("system"), QStringLiteral("social_insurance")},
        {QStringLiteral("proof"), saudi ? QStringLiteral("national_id") : QStringLiteral("iqama")},
        {saudi ? QStringLiteral("nationalId") : QStringLiteral("iqama"), q(person.identity.text())},
        {QStringLiteral("email"), QStringLiteral("someone.new@example.org")},
        {QStringLiteral("emailAgain"), QStringLiteral("someone.new@example.org")},
        {QStringLiteral("mobile"), q(person.mobile->text())},
        {QStringLiteral("mobileAgain"), q(person.mobile->text())},
        {QStringLiteral("codeBy"), QStringLiteral("sms")},
        {QStringLiteral("password"), newPassword},
        {QStringLiteral("passwordAgain"), newPassword},
        {QStringLiteral("visualCode"), solvedVisualCode(world)},
        {QStringLiteral("agreed"), true}};
    if (person.subscriberNo) {
        form.insert(QStringLiteral("knownBy"), QStringLiteral("subscriber_no"));
        form.insert(QStringLiteral("subscriberNo"), q(person.subscriberNo->text()));
    } else {
        form.insert(QStringLiteral("knownBy"), QStringLiteral("birth"));
        form.insert(QStringLiteral("born"), q(person.birth.text()));
    }
    return form;
}

QJsonObject challengeAnd(const QString &challenge, const char *field, const QJsonValue &value)
{
    return {{QStringLiteral("challenge"), challenge}, {QLatin1String(field), value}};
}

/// What an outsider sees: everything but what is new each time.
QJsonObject seenFromOutside(const Answer &answer)
{
    QJsonObject seen = answer.json();
    for (const char *each : {"requestId", "challenge"})
        seen.remove(QLatin1String(each));
    seen.insert(QStringLiteral("httpStatus"), answer.status);
    return seen;
}

qint64 count(World &world, service::Sql sql)
{
    return *world.store().reading([&](const service::Reader &reader) { return reader.number(sql); });
}

} // namespace

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewcomerRegisters_data();
    void aNewcomerRegisters();
    void theCodeGoesByEmailToTheRegistrysAddressAlone();
    void noAddressIsFlooded();
    void whatIsWrongInTheFormIsToldAtItsField_data();
    void whatIsWrongInTheFormIsToldAtItsField();
    void strangersAreAnsweredAlike_data();
    void strangersAreAnsweredAlike();
    void noCodeActivatesAStrangersRegistration();
    void aVisualCodeIsGoodForOneAnswer();
    void aHundredVisualCodesAreTooMany();
    void noTwoPicturesAreAlike();
    void aCodeRunsOutAndHasThreeTries();
    void fiveCodesAnHour();
    void theDataAreShownOnlyAfterTheCode();
    void ofTwoWindowsOneOpensTheAccount();
    void whatIsFlaggedIsFiledForCorrection();
    void activatingTakesPlaceSoonAndOnce();
    void noSecretIsInTheStoreOrTheLog();

private:
    QString challengeFor(World &world, const service::Person &person)
    {
        return PlainClient(world.port()).post(registerPath, formOf(world, person)).text("challenge");
    }
    QString proven(World &world, const service::Person &person)
    {
        const QString challenge = challengeFor(world, person);
        const Answer data =
            PlainClient(world.port()).post(confirmPath, challengeAnd(challenge, "code", q(world.lastCode())));
        return data.status == 200 ? challenge : QString();
    }
    static Answer activate(World &world, const QString &challenge)
    {
        return PlainClient(world.port())
            .post(activatePath, challengeAnd(challenge, "verdict", QStringLiteral("correct")));
    }
};

void RegistrationTest::aNewcomerRegisters_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("with a subscriber number") << 0;
    QTest::newRow("by iqama and date of birth") << 1;
}

void RegistrationTest::aNewcomerRegisters()
{
    QFETCH(const int, who);
    World world;
    const service::Person person = newcomer(world, static_cast<std::size_t>(who));
    QCOMPARE(person.subscriberNo.has_value(), who == 0);
    PlainClient client(world.port());
    const Answer registered = client.post(registerPath, formOf(world, person));
    QCOMPARE(registered.status, 200);
    QVERIFY(registered.text("sentTo").contains(QChar(0x2022)));
    QCOMPARE(messages(world).back().to, q(person.mobile->text()));
    const Answer data =
        client.post(confirmPath, challengeAnd(registered.text("challenge"), "code", q(world.lastCode())));
    QCOMPARE(data.status, 200);
    QCOMPARE(data.text("name"), q(person.name.full()));
    QCOMPARE(data.text("born"), q(person.birth.text()));
    QCOMPARE(data.text("nationality"), q(person.nationality.ar));
    const Answer activated = activate(world, registered.text("challenge"));
    QCOMPARE(activated.status, 200);
    QVERIFY(!activated.json().contains(QStringLiteral("correction")));
    const Message mail = messages(world).back();
    QCOMPARE(mail.channel, QStringLiteral("email"));
    QCOMPARE(mail.to, QStringLiteral("someone.new@example.org"));
    const std::string userCode = world.userCodeOf(*domain::PersonId::parse(person.identity.text()));
    QVERIFY(mail.text.contains(q(userCode)));
    QVERIFY(!mail.text.contains(newPassword));
    const Answer in = client.post(signInPath,
        QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
            {QStringLiteral("user"), q(userCode)},
            {QStringLiteral("password"), newPassword},
            {QStringLiteral("remember"), false}});
    QCOMPARE(in.status, 200);
}

void RegistrationTest::noAddressIsFlooded()
{
    World world;
    PlainClient client(world.port());
    const QString victim = QStringLiteral("victim@example.org");
    QJsonObject form = formOf(world, newcomer(world));
    for (const char *field : {"email", "emailAgain"})
        form = with(form, field, victim);
    for (int i = 0; i < 8; ++i) {
        form = with(form, "subscriberNo", QString::number(312345600 + i));
        QCOMPARE(client.post(registerPath, with(form, "visualCode", solvedVisualCode(world))).status, 200);
    }
    const std::vector<Message> sent = messages(world);
    QCOMPARE(sent.size(), std::size_t(8)); // as much is written down for each
    QCOMPARE(std::count_if(sent.begin(), sent.end(), [&](const Message &message) { return message.to == victim; }), 5);
}

void RegistrationTest::theCodeGoesByEmailToTheRegistrysAddressAlone()
{
    World world;
    const service::Person person = newcomer(world);
    PlainClient client(world.port());
    QJsonObject form = with(formOf(world, person), "codeBy", QStringLiteral("email"));
    QCOMPARE(client.post(registerPath, form).status, 200);
    QCOMPARE(messages(world).back().purpose, QStringLiteral("no_code"));
    for (const char *field : {"email", "emailAgain"})
        form = with(form, field, q(person.email->text()));
    form = with(form, "visualCode", solvedVisualCode(world));
    const Answer registered = client.post(registerPath, form);
    QCOMPARE(messages(world).back().purpose, QStringLiteral("code"));
    QCOMPARE(messages(world).back().channel, QStringLiteral("email"));
    QCOMPARE(messages(world).back().to, q(person.email->text()));
    QCOMPARE(
        client.post(confirmPath, challengeAnd(registered.text("challenge"), "code", q(world.lastCode()))).status, 200);
}

void RegistrationTest::whatIsWrongInTheFormIsToldAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(code);
    };
    row("another e-mail", "emailAgain", QStringLiteral("someone.else@example.org"), "field.not_same");
    row("another mobile", "mobileAgain", QStringLiteral("0512345678"), "field.not_same");
    row("another password", "passwordAgain", QStringLiteral("four palms near the walls"), "field.not_same");
    row("an iqama for a national ID", "nationalId", QStringLiteral("2000000006"), "identity.not_national");
    row("a wrong check digit", "nationalId", QStringLiteral("1000000009"), "identity.check_digit");
    row("an identity for a subscriber number", "subscriberNo", QStringLiteral("1000000008"), "number.length");
    row("a foreign mobile", "mobile", QStringLiteral("+447700900123"), "mobile.not_saudi");
    row("no agreement", "agreed", false, "agreement.required");
    row("both identities", "iqama", QStringLiteral("2000000006"), "field.not_expected");
    row("a date beside a number", "born", QStringLiteral("1990-01-01"), "field.not_expected");
    row("letters for figures", "visualCode", QStringLiteral("abc:xyz"), "visual_code.wrong");
    row("no answer", "visualCode", QStringLiteral("abc:"), "field.required");
}

void RegistrationTest::whatIsWrongInTheFormIsToldAtItsField()
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
    QCOMPARE(count(world, "SELECT COUNT(*) AS number FROM registrations"), 0);
}

void RegistrationTest::strangersAreAnsweredAlike_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"unknown", "registered", "another mobile", "another number", "an address in use"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void RegistrationTest::strangersAreAnsweredAlike()
{
    QFETCH(const QString, who);
    World world;
    const service::Person person = newcomer(world);
    PlainClient client(world.port());
    const QJsonObject right = formOf(world, person);
    QJsonObject wrong = with(right, "visualCode", solvedVisualCode(world));
    if (who == QLatin1String("unknown"))
        wrong = with(wrong, "nationalId", QStringLiteral("1000000008"));
    if (who == QLatin1String("registered")) {
        const auto there = *world.store().reading([&](const service::Reader &reader) {
            return service::personByIdentity(reader, service::RegistryId(world.individual()));
        });
        wrong =
            with(with(wrong, "nationalId", q(there->identity.text())), "subscriberNo", q(there->subscriberNo->text()));
        for (const char *field : {"mobile", "mobileAgain"})
            wrong = with(wrong, field, q(there->mobile->text()));
    }
    if (who == QLatin1String("another mobile"))
        for (const char *field : {"mobile", "mobileAgain"})
            wrong = with(wrong, field, QStringLiteral("+966512345678"));
    if (who == QLatin1String("another number"))
        wrong = with(wrong, "subscriberNo", QStringLiteral("312345678"));
    if (who == QLatin1String("an address in use"))
        for (const char *field : {"email", "emailAgain"})
            wrong = with(wrong, field, QStringLiteral("abdullah.alqahtani@example.sa"));
    const Answer good = client.post(registerPath, right);
    const Answer bad = client.post(registerPath, wrong);
    QCOMPARE(good.status, 200);
    QJsonObject goodSeen = seenFromOutside(good);
    QJsonObject badSeen = seenFromOutside(bad);
    // Where it goes is what was typed, masked.
    QVERIFY(!badSeen.value(QLatin1String("sentTo")).toString().isEmpty());
    goodSeen.remove(QStringLiteral("sentTo"));
    badSeen.remove(QStringLiteral("sentTo"));
    QCOMPARE(badSeen, goodSeen);
    const std::vector<Message> sent = messages(world);
    QCOMPARE(sent.size(), std::size_t(3)); // an e-mail and the code; an e-mail
    QCOMPARE(sent.back().purpose, QStringLiteral("no_code"));
    QCOMPARE(sent.back().to, wrong.value(QLatin1String("email")).toString());
    // Whoever typed the address cannot tell by what comes to it.
    QCOMPARE(sent.front().to, right.value(QLatin1String("email")).toString());
    QCOMPARE(sent.front().text, sent.back().text);
    QCOMPARE(sent.front().channel, sent.back().channel);
    const auto tried = [&](const Answer &registered) {
        return seenFromOutside(
            client.post(confirmPath, challengeAnd(registered.text("challenge"), "code", QStringLiteral("000000"))));
    };
    if (world.lastCode() != "000000")
        QCOMPARE(tried(bad), tried(good));
    world.clock().move(61s);
    const auto again = [&](const Answer &registered) {
        QJsonObject seen = seenFromOutside(
            client.post(resendPath, QJsonObject{{QStringLiteral("challenge"), registered.text("challenge")}}));
        seen.remove(QStringLiteral("sentTo"));
        return seen;
    };
    QCOMPARE(again(bad), again(good));
    QCOMPARE(seenFromOutside(activate(world, bad.text("challenge"))),
        seenFromOutside(activate(world, good.text("challenge"))));
}

void RegistrationTest::noCodeActivatesAStrangersRegistration()
{
    World world;
    const QJsonObject form = with(formOf(world, newcomer(world)), "nationalId", QStringLiteral("1000000008"));
    const Answer registered = PlainClient(world.port()).post(registerPath, form);
    QCOMPARE(registered.status, 200);
    QCOMPARE(world.lastCode(), std::string());
    QCOMPARE(activate(world, registered.text("challenge")).code(), QStringLiteral("code.refused"));
    // Even somebody who writes to the store that it was proven has nobody to open an account for.
    QVERIFY(world.store().transaction(
        [&](const service::Writer &writer) { return writer.run("UPDATE registrations SET proven_at = sent_at"); }));
    QCOMPARE(activate(world, registered.text("challenge")).code(), QStringLiteral("code.refused"));
}

void RegistrationTest::aVisualCodeIsGoodForOneAnswer()
{
    World world;
    PlainClient client(world.port());
    const QJsonObject form = formOf(world, newcomer(world));
    QCOMPARE(client.post(registerPath, form).status, 200);
    const Answer again = client.post(registerPath, form);
    QCOMPARE(again.code(), QStringLiteral("visual_code.wrong"));
    QCOMPARE(again.field(), QStringLiteral("visualCode"));
    // A wrong answer uses it up as well.
    const QString right = solvedVisualCode(world);
    const QString token = right.section(u':', 0, 0);
    QCOMPARE(client.post(registerPath, with(form, "visualCode", token + QStringLiteral(":99"))).code(),
        QStringLiteral("visual_code.wrong"));
    QCOMPARE(client.post(registerPath, with(form, "visualCode", right)).code(), QStringLiteral("visual_code.wrong"));
    const QString late = solvedVisualCode(world);
    world.clock().move(10min);
    QCOMPARE(client.post(registerPath, with(form, "visualCode", late)).code(), QStringLiteral("visual_code.wrong"));
}

void RegistrationTest::aHundredVisualCodesAreTooMany()
{
    World world;
    PlainClient client(world.port());
    int given = 0;
    int refused = 0;
    for (int i = 0; i < 100; ++i) {
        const Answer answer = client.post(visualPath, QJsonObject{{QStringLiteral("kind"), QStringLiteral("picture")}});
        given += answer.status == 200 ? 1 : 0;
        refused += answer.code() == QLatin1String("visual_code.wait") && answer.figure() == 600 ? 1 : 0;
    }
    QCOMPARE(given, 60);
    QCOMPARE(refused, 40);
    world.clock().move(10min);
    QCOMPARE(client.post(visualPath, QJsonObject{{QStringLiteral("kind"), QStringLiteral("words")}}).status, 200);
}

void RegistrationTest::noTwoPicturesAreAlike()
{
    World world;
    PlainClient client(world.port());
    QSet<QByteArray> pictures;
    for (int i = 0; i < 10; ++i) {
        const Answer answer = client.post(visualPath, QJsonObject{{QStringLiteral("kind"), QStringLiteral("picture")}});
        const auto code = contract::decodeReply<contract::VisualCode>(answer.body);
        QVERIFY(code.ok());
        QVERIFY(code->strokes.size() > 15 && !code->question);
        for (const contract::Stroke &stroke : code->strokes) {
            QVERIFY(stroke.points.size() >= 4 && stroke.points.size() % 2 == 0);
            for (std::size_t at = 0; at < stroke.points.size(); at += 2) {
                QVERIFY(stroke.points[at] >= 0 && stroke.points[at] <= contract::VisualCode::width);
                QVERIFY(stroke.points[at + 1] >= 0 && stroke.points[at + 1] <= contract::VisualCode::height);
            }
        }
        pictures.insert(answer.body);
    }
    QCOMPARE(pictures.size(), 10);
}

void RegistrationTest::aCodeRunsOutAndHasThreeTries()
{
    World world;
    PlainClient client(world.port());
    const service::Person person = newcomer(world);
    const QString late = challengeFor(world, person);
    world.clock().move(5min);
    QCOMPARE(client.post(confirmPath, challengeAnd(late, "code", q(world.lastCode()))).code(),
        QStringLiteral("code.refused"));
    const QString tried = challengeFor(world, person);
    const QString wrong = world.lastCode() == "111111" ? QStringLiteral("222222") : QStringLiteral("111111");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(confirmPath, challengeAnd(tried, "code", wrong)).code(), QStringLiteral("code.refused"));
    QCOMPARE(client.post(confirmPath, challengeAnd(tried, "code", q(world.lastCode()))).code(),
        QStringLiteral("code.refused"));
    world.clock().move(1min);
    QCOMPARE(client.post(resendPath, QJsonObject{{QStringLiteral("challenge"), tried}}).status, 200);
    const QString code = q(world.lastCode());
    QCOMPARE(client.post(confirmPath, challengeAnd(tried, "code", code)).status, 200);
    const Answer twice = client.post(confirmPath, challengeAnd(tried, "code", code));
    QCOMPARE(twice.code(), QStringLiteral("code.refused"));
    QCOMPARE(twice.field(), QStringLiteral("code"));
}

void RegistrationTest::fiveCodesAnHour()
{
    World world;
    PlainClient client(world.port());
    const service::Person person = newcomer(world);
    for (const bool known : {true, false}) {
        QJsonObject form = formOf(world, person);
        if (!known)
            form = with(form, "nationalId", QStringLiteral("1000000008"));
        for (int sent = 0; sent < 5; ++sent)
            QCOMPARE(client.post(registerPath, with(form, "visualCode", solvedVisualCode(world))).status, 200);
        const Answer sixth = client.post(registerPath, with(form, "visualCode", solvedVisualCode(world)));
        QCOMPARE(sixth.code(), QStringLiteral("code.wait"));
        QCOMPARE(sixth.figure(), 3600);
    }
}

void RegistrationTest::theDataAreShownOnlyAfterTheCode()
{
    World world;
    const service::Person person = newcomer(world);
    const Answer registered = PlainClient(world.port()).post(registerPath, formOf(world, person));
    QVERIFY(!registered.body.contains(person.name.first.c_str()));
    QCOMPARE(activate(world, registered.text("challenge")).code(), QStringLiteral("code.refused"));
    QCOMPARE(count(world, "SELECT COUNT(*) AS number FROM accounts WHERE email IS NOT NULL"), 0);
}

void RegistrationTest::ofTwoWindowsOneOpensTheAccount()
{
    World world;
    const service::Person person = newcomer(world);
    const QString windows[] = {proven(world, person), proven(world, person)};
    QVERIFY(!windows[0].isEmpty() && !windows[1].isEmpty());
    std::atomic<int> opened{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    for (const QString &window : windows)
        threads.emplace_back([&] {
            const Answer answer = activate(world, window);
            opened += answer.status == 200 ? 1 : 0;
            refused += answer.status == 409 && answer.code() == QLatin1String("account.exists") ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 1);
    QCOMPARE(refused.load(), 1);
}

void RegistrationTest::whatIsFlaggedIsFiledForCorrection()
{
    World world;
    const service::Person person = newcomer(world);
    const QString challenge = proven(world, person);
    const QJsonObject flagged{
        {QStringLiteral("challenge"), challenge}, {QStringLiteral("verdict"), QStringLiteral("needs_correction")}};
    QCOMPARE(PlainClient(world.port()).post(activatePath, flagged).code(), QStringLiteral("field.required"));
    const Answer activated =
        PlainClient(world.port()).post(activatePath, with(flagged, "correction", QStringLiteral("اسم الجد: محمد")));
    QCOMPARE(activated.status, 200);
    const QString number = activated.text("correction");
    QVERIFY(!number.isEmpty());
    const auto filed = *world.store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT submitted_by, service FROM requests WHERE number = ?",
            {number},
            [](const service::Row &row) { return row.utf8("submitted_by") + row.utf8("service"); });
    });
    QCOMPARE(filed.value(), person.identity.text() + "/v1/account/data-corrections");
}

void RegistrationTest::activatingTakesPlaceSoonAndOnce()
{
    World world;
    const service::Person person = newcomer(world);
    const QString late = proven(world, person);
    world.clock().move(15min);
    QCOMPARE(activate(world, late).code(), QStringLiteral("code.refused"));
    const QString inTime = proven(world, person);
    QCOMPARE(activate(world, inTime).status, 200);
    QCOMPARE(activate(world, inTime).code(), QStringLiteral("code.refused"));
}

void RegistrationTest::noSecretIsInTheStoreOrTheLog()
{
    World world;
    const service::Person person = newcomer(world);
    const QString answer = solvedVisualCode(world);
    const QString challenge = PlainClient(world.port())
                                  .post(registerPath, with(formOf(world, person), "visualCode", answer))
                                  .text("challenge");
    const std::string code = world.lastCode();
    QCOMPARE(PlainClient(world.port()).post(confirmPath, challengeAnd(challenge, "code", q(code))).status, 200);
    QCOMPARE(activate(world, challenge).status, 200);
    world.stopService();
    const auto kept = world.store().reading([](const service::Reader &reader) {
        return reader.rows(
            "SELECT token_hash || ' ' || answer_hash AS line FROM visual_codes UNION ALL "
            "SELECT token_hash || ' ' || subject || ' ' || password_hash || ' ' || code_hash FROM registrations UNION ALL "
            "SELECT request || ' ' || body_hash || ' ' || reply FROM replies UNION ALL "
            "SELECT password_hash FROM accounts UNION ALL SELECT actor || ' ' || subject || ' ' || outcome FROM audit_entries",
            {},
            [](const service::Row &row) { return row.utf8("line"); });
    });
    QVERIFY(kept.ok());
    std::string all = world.log();
    for (const std::string &line : *kept)
        all += line + '\n';
    for (const QString &secret : {challenge, answer.section(u':', 0, 0), newPassword})
        QVERIFY2(all.find(secret.toStdString()) == std::string::npos, qPrintable(secret));
    QVERIFY(world.log().find(person.identity.text()) == std::string::npos);
}

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
