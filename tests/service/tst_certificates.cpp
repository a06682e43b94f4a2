// SPDX-License-Identifier: Apache-2.0
// Certificates in the service: who gets which, with what on it, who sees it, when it ends, and what strangers may ask.
#include "contract/catalogue.h"
#include "contract/certificate/payload.h"
#include "contract/codec.h"
#include "service/certificates/ration.h"
#include "service/population/demonstration.h"
#include "service/registry.h"
#include "service/signing/ceremony.h"
#include "tests/support/world.h"
#include "verify/check.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using contract::Certificate;
using contract::CertificateType;
using contract::Verdict;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

const auto issuePath = contract::IssueCertificate::path;
const auto verifyPath = contract::VerifyCertificate::path;

} // namespace

class CertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aStatementSaysWhatTheRegistrySays();
    void eachTypeSaysWhatItIsFor_data();
    void eachTypeSaysWhatItIsFor();
    void itIsSignedAndTheSignatureHolds();
    void whatCannotBeSaidIsRefused_data();
    void whatCannotBeSaidIsRefused();
    void anEstablishmentsCertificateIsItsSupervisors();
    void theSameCallIsOneCertificate();
    void itIsFetchedByteForByteYearsLater();
    void othersFindNothing();
    void theListIsTheHoldersOwnAndComesInPages();
    void itIsCancelledByItsHolder();
    void itIsCancelledWhenTheRegistryIsCorrected();
    void timeGoingOnCorrectsNothing();
    void anybodyVerifiesItWithBothNumbers();
    void aStrangersAnswersAreAlikeToTheByte();
    void itExpiresAtTheEndOfItsLastDay();
    void missesAreRationedAndVerifyingIsNot();
    void itsCopyIsMailed();
    void nobodyFillsMailboxesWithThem();
    void allOfItIsWrittenDown();
    void theKeysArePublishedUnderTheirRoot();
    void aNewKeyTakesOverAndARevokedOneIsRefused();

private:
    QJsonObject order(const char *type = "periods_and_wages") const
    {
        QJsonObject body{{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("mobile"), QStringLiteral("0551234567")},
            {QStringLiteral("language"), QStringLiteral("ar")}};
        if (qstrcmp(type, "no_registration") != 0)
            body.insert(QStringLiteral("subscriberNo"), QString::fromStdString(subscriberNo_));
        return body;
    }
    Certificate issued(const QJsonObject &body)
    {
        PlainClient client(world_->port());
        const Answer answer = client.post(issuePath, body, session_.access);
        const auto certificate = contract::decodeReply<Certificate>(answer.body);
        if (!certificate)
            qFatal("issuing: %d %s", answer.status, answer.body.constData());
        return *certificate;
    }
    static contract::CertificateBody bodyOf(const Certificate &certificate)
    {
        const auto body = contract::decodeBody(QByteArray::fromStdString(certificate.body.text()));
        if (!body)
            qFatal("body: %s", body.fault().code.c_str());
        return *body;
    }
    Answer verification(const std::string &number, const std::string &identity)
    {
        PlainClient client(world_->port());
        return client.post(verifyPath,
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("individual")},
                {QStringLiteral("identity"), QString::fromStdString(identity)},
                {QStringLiteral("number"), QString::fromStdString(number)}});
    }
    contract::Verification verified(const Certificate &certificate)
    {
        const Answer answer = verification(certificate.brief.number.text(), world_->individual().text());
        const auto read = contract::decodeReply<contract::Verification>(answer.body);
        if (!read)
            qFatal("verifying: %d %s", answer.status, answer.body.constData());
        return *read;
    }
    Answer fetched(const std::string &number, const std::string &token)
    {
        PlainClient client(world_->port());
        return client.get(std::string(contract::OneCertificate::path) + "?number=" + number, token);
    }
    qint64 change(service::Sql sql, service::Values values)
    {
        const auto touched =
            world_->store().transaction([&](const service::Writer &writer) { return writer.run(sql, values); });
        return touched ? *touched : -1;
    }
    qint64 countOf(service::Sql sql, service::Values values = {})
    {
        const auto number =
            world_->store().reading([&](const service::Reader &reader) { return reader.number(sql, values); });
        return number ? *number : -1;
    }
    std::string aNumberOfNobody() const { return contract::CertificateNo::made({1, 2, 3}).text(); }

    std::unique_ptr<World> world_;
    World::SignedIn session_;
    std::string subscriberNo_;
};

void CertificatesTest::initTestCase()
{
    world_ = std::make_unique<World>();
    const auto person = world_->store().reading(
        [&](const service::Reader &reader) { return service::personByIdentity(reader, world_->individual()); });
    QVERIFY(person.ok() && person->has_value());
    subscriberNo_ = (*person)->subscriberNo->text();
}

void CertificatesTest::init()
{
    world_->clock().move(1h); // another hour, another ration
    session_ = world_->signedInIndividual();
}

void CertificatesTest::aStatementSaysWhatTheRegistrySays()
{
    QJsonObject body = order();
    body.insert(QStringLiteral("addressee"), QStringLiteral("سفارة"));
    const contract::CertificateBody page = bodyOf(issued(body));
    const auto known = world_->store().reading(
        [&](const service::Reader &reader) { return service::periodsOf(reader, world_->individual()); });
    QVERIFY(known.ok());
    QVERIFY(page.type == CertificateType::PeriodsAndWages);
    QVERIFY(page.specimen); // a demonstration's key
    QCOMPARE(QString::fromStdString(page.addressee->text()), QStringLiteral("سفارة"));
    QCOMPARE(page.holder.identity.text(), world_->individual().text());
    QCOMPARE(page.holder.subscriberNo->text(), subscriberNo_);
    QVERIFY(page.holder.state == contract::InsuranceState::InService);
    QVERIFY(page.issued.gregorian == world_->clock().today());
    QCOMPARE(page.issued.hijri->text(), domain::HijriDate::from(world_->clock().today())->text());
    QVERIFY(!page.expires);
    QCOMPARE(page.periods.size(), known->size());
    std::int32_t months = 0;
    for (std::size_t i = 0; i < known->size(); ++i) {
        const service::Period &period = (*known)[i];
        const contract::CertifiedPeriod &stated = page.periods[i];
        QCOMPARE(stated.establishmentNo.text(), period.establishment.number.text());
        QCOMPARE(stated.establishment.text(), period.establishment.ar);
        QVERIFY(stated.from.gregorian == period.joined);
        QCOMPARE(stated.to.has_value(), period.left.has_value());
        QVERIFY(stated.months > 0);
        QVERIFY(stated.wage->total == period.lastWage->total());
        QVERIFY(stated.wage->basic + stated.wage->housing + stated.wage->commission == stated.wage->total);
        months += stated.months;
    }
    QCOMPARE(page.months, months);
}

void CertificatesTest::eachTypeSaysWhatItIsFor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("wages");
    QTest::addColumn<bool>("onlyCurrent");
    QTest::addColumn<bool>("expires");
    QTest::newRow("periods and wages") << "periods_and_wages" << true << false << false;
    QTest::newRow("periods") << "periods" << false << false << false;
    QTest::newRow("wage") << "wage" << true << true << true;
}

void CertificatesTest::eachTypeSaysWhatItIsFor()
{
    QFETCH(QString, type);
    QFETCH(bool, wages);
    QFETCH(bool, onlyCurrent);
    QFETCH(bool, expires);
    QJsonObject asked = order(type.toLatin1().constData());
    asked.insert(QStringLiteral("language"), QStringLiteral("en"));
    const Certificate certificate = issued(asked);
    const contract::CertificateBody page = bodyOf(certificate);
    QVERIFY(page.language == contract::CertificateLanguage::English);
    QVERIFY(!page.periods.empty());
    for (const contract::CertifiedPeriod &period : page.periods) {
        QCOMPARE(period.wage.has_value(), wages);
        QVERIFY(!onlyCurrent || !period.to);
    }
    QCOMPARE(page.expires.has_value(), expires);
    if (expires)
        QVERIFY(page.expires->gregorian == domain::Date(world_->clock().today().days() + std::chrono::days(30)));
    QVERIFY(certificate.brief.expires.has_value() == expires);
}

void CertificatesTest::itIsSignedAndTheSignatureHolds()
{
    PlainClient client(world_->port());
    const auto list = contract::decodeReply<contract::SignedKeyList>(client.get(contract::IssuingKeys::path).body);
    QVERIFY(list.ok());
    const auto trust = verify::Trust::of(*list, {contract::demonstrationRoot()});
    QVERIFY(trust.ok());
    const Certificate certificate = issued(order());
    const QByteArray body = QByteArray::fromStdString(certificate.body.text());
    const auto genuine = verify::check(*trust, certificate.payload.text(), body, world_->clock().today());
    QVERIFY(genuine.ok());
    QVERIFY(genuine->specimen);
    QVERIFY(verify::isOf(genuine->payload, world_->individual().text()));
    QCOMPARE(contract::encode(bodyOf(certificate)), body); // canonical
}

void CertificatesTest::whatCannotBeSaidIsRefused_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("subscriberNo");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no registration, but there is one") << 0 << "no_registration"
                                                       << ""
                                                       << "certificate.registered"
                                                       << "type";
    QTest::newRow("another's subscriber number") << 0 << "periods"
                                                 << "399999999"
                                                 << "record.missing"
                                                 << "subscriberNo";
    QTest::newRow("a wage without service") << 3 << "wage"
                                            << "own"
                                            << "certificate.not_in_service"
                                            << "type";
    QTest::newRow("periods of the never insured") << 4 << "periods"
                                                  << "399999999"
                                                  << "certificate.never_insured"
                                                  << "type";
    QTest::newRow("no number") << 0 << "periods"
                               << ""
                               << "field.required"
                               << "subscriberNo";
    QTest::newRow("a number that is not asked") << 4 << "no_registration"
                                                << "399999999"
                                                << "field.not_expected"
                                                << "subscriberNo";
    QTest::newRow("an establishment's") << 0 << "establishment_registration"
                                        << "own"
                                        << "field.unknown_choice"
                                        << "type";
}

void CertificatesTest::whatCannotBeSaidIsRefused()
{
    QFETCH(int, person);
    QFETCH(QString, type);
    QFETCH(QString, subscriberNo);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const domain::PersonId identity =
        service::population::demonstrationPeople().at(static_cast<std::size_t>(person)).identity;
    const World::SignedIn session = world_->signIn(identity.text(), contract::Role::Individual);
    if (subscriberNo == QLatin1String("own")) {
        const auto known = world_->store().reading(
            [&](const service::Reader &reader) { return service::personByIdentity(reader, identity); });
        subscriberNo = QString::fromStdString((*known)->subscriberNo->text());
    }
    QJsonObject body = order(type.toLatin1().constData());
    body.remove(QStringLiteral("subscriberNo"));
    if (!subscriberNo.isEmpty())
        body.insert(QStringLiteral("subscriberNo"), subscriberNo);
    PlainClient client(world_->port());
    const Answer answer = client.post(issuePath, body, session.access);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.field(), field);
}

void CertificatesTest::anEstablishmentsCertificateIsItsSupervisors()
{
    const World::SignedIn supervisor = world_->signedInSupervisor();
    const std::string path = contract::IssueEstablishmentCertificate::path;
    const auto orderFor = [](const domain::EstablishmentNo &number) {
        return QJsonObject{{QStringLiteral("establishment"), QString::fromStdString(number.text())},
            {QStringLiteral("mobile"), QStringLiteral("0551234567")},
            {QStringLiteral("language"), QStringLiteral("ar")}};
    };
    PlainClient client(world_->port());
    const auto certificate = contract::decodeReply<Certificate>(
        client.post(path, orderFor(world_->establishment()), supervisor.access).body);
    QVERIFY(certificate.ok());
    const contract::CertificateBody page = bodyOf(*certificate);
    QVERIFY(page.type == CertificateType::EstablishmentRegistration);
    QCOMPARE(page.establishment.number.text(), world_->establishment().text());
    QVERIFY(!page.establishment.legalForm.empty() && !page.establishment.city.empty());

    QCOMPARE(client.post(path, orderFor(world_->foreignEstablishment()), supervisor.access).code(),
        QStringLiteral("record.missing"));
    QCOMPARE(
        client.post(path, orderFor(world_->establishment()), session_.access).code(), QStringLiteral("access.denied"));
    QCOMPARE(client.post(issuePath, order(), supervisor.access).code(), QStringLiteral("access.denied"));

    const auto list = contract::decodeReply<contract::CertificateList>(
        client
            .get(std::string(contract::EstablishmentCertificates::path)
                     + "?establishment=" + world_->establishment().text(),
                supervisor.access)
            .body);
    QVERIFY(list.ok() && !list->certificates.empty());
    QVERIFY(list->certificates.front().number == certificate->brief.number);
    QCOMPARE(fetched(certificate->brief.number.text(), supervisor.access).status, 200);
    // Verified by the establishment's number and not by a person's.
    const Answer answer = client.post(verifyPath,
        QJsonObject{{QStringLiteral("kind"), QStringLiteral("establishment")},
            {QStringLiteral("establishment"), QString::fromStdString(world_->establishment().text())},
            {QStringLiteral("number"), QString::fromStdString(certificate->brief.number.text())}});
    QCOMPARE(answer.text("verdict"), QStringLiteral("valid"));
    QCOMPARE(verification(certificate->brief.number.text(), world_->supervisor().text()).text("verdict"),
        QStringLiteral("not_found"));
}

void CertificatesTest::theSameCallIsOneCertificate()
{
    const std::string key = support::newKey();
    PlainClient client(world_->port());
    const qint64 before = countOf("SELECT COUNT(*) AS number FROM certificates");
    const Answer first = client.post(issuePath, order(), session_.access, key);
    const Answer again = client.post(issuePath, order(), session_.access, key);
    QCOMPARE(first.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(countOf("SELECT COUNT(*) AS number FROM certificates"), before + 1);
    QCOMPARE(
        client.post(issuePath, order("periods"), session_.access, key).code(), QStringLiteral("request.key_reused"));
}

void CertificatesTest::itIsFetchedByteForByteYearsLater()
{
    const Certificate certificate = issued(order());
    World other; // the clock of a world only goes forward, and the others need theirs
    PlainClient client(other.port());
    const auto person = other.store().reading(
        [&](const service::Reader &reader) { return service::personByIdentity(reader, other.individual()); });
    QJsonObject body = order();
    body.insert(QStringLiteral("subscriberNo"), QString::fromStdString((*person)->subscriberNo->text()));
    const auto first =
        contract::decodeReply<Certificate>(client.post(issuePath, body, other.signedInIndividual().access).body);
    QVERIFY(first.ok());
    other.clock().move(std::chrono::hours(24 * 365 * 4));
    other.restart();
    PlainClient later(other.port());
    const auto fetchedLater = contract::decodeReply<Certificate>(
        later
            .get(std::string(contract::OneCertificate::path) + "?number=" + first->brief.number.text(),
                other.signedInIndividual().access)
            .body);
    QVERIFY(fetchedLater.ok());
    QCOMPARE(fetchedLater->body.text(), first->body.text());
    QCOMPARE(fetchedLater->payload.text(), first->payload.text());
    QVERIFY(certificate.brief.number != first->brief.number);
}

void CertificatesTest::othersFindNothing()
{
    const Certificate mine = issued(order());
    const World::SignedIn other = world_->signIn(world_->otherIndividual().text(), contract::Role::Individual);
    const Answer theirs = fetched(mine.brief.number.text(), other.access);
    const Answer nobodys = fetched(aNumberOfNobody(), other.access);
    QCOMPARE(theirs.status, 404);
    QCOMPARE(theirs.code(), nobodys.code());
    QCOMPARE(fetched(mine.brief.number.text(), world_->signedInSupervisor().access).status, 404);
    QCOMPARE(fetched(mine.brief.number.text(), {}).status, 401);
    PlainClient client(world_->port());
    QCOMPARE(client
                 .post(contract::CancelCertificate::path,
                     QJsonObject{{QStringLiteral("number"), QString::fromStdString(mine.brief.number.text())}},
                     other.access)
                 .code(),
        QStringLiteral("record.missing"));
    QVERIFY(verified(mine).verdict == Verdict::Valid);
}

void CertificatesTest::theListIsTheHoldersOwnAndComesInPages()
{
    for (int i = 0; i < 51; ++i)
        (void)issued(order("periods"));
    PlainClient client(world_->port());
    std::string after;
    std::vector<std::string> numbers;
    for (int page = 0; page < 20; ++page) {
        const auto list = contract::decodeReply<contract::CertificateList>(
            client.get(contract::MyCertificates::path + after, session_.access).body);
        QVERIFY(list.ok());
        QVERIFY(list->certificates.size() <= 50);
        for (const contract::CertificateBrief &brief : list->certificates)
            numbers.push_back(brief.number.text());
        if (!list->next)
            break;
        after = "?after=" + list->next->text();
    }
    QCOMPARE(static_cast<qint64>(numbers.size()),
        countOf("SELECT COUNT(*) AS number FROM certificates WHERE person = ?", {world_->individual()}));
    std::sort(numbers.begin(), numbers.end());
    QVERIFY(std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end());
    QCOMPARE(client.get(std::string(contract::MyCertificates::path) + "?after=1.x", session_.access).code(),
        QStringLiteral("field.bad_characters"));
}

void CertificatesTest::itIsCancelledByItsHolder()
{
    const Certificate certificate = issued(order());
    const QJsonObject call{{QStringLiteral("number"), QString::fromStdString(certificate.brief.number.text())}};
    PlainClient client(world_->port());
    const Answer first = client.post(contract::CancelCertificate::path, call, session_.access);
    QCOMPARE(first.text("state"), QStringLiteral("cancelled"));
    world_->clock().move(1min);
    const Answer again = client.post(contract::CancelCertificate::path, call, session_.access);
    QCOMPARE(again.text("cancelledAt"), first.text("cancelledAt"));
    const contract::Verification told = verified(certificate);
    QVERIFY(told.verdict == Verdict::Cancelled);
    QVERIFY(told.brief->cancelledAt.has_value());
    QVERIFY(!told.body && !told.payload); // what no longer holds is not shown
    // Its holder sees it still, as it was issued.
    QCOMPARE(
        fetched(certificate.brief.number.text(), session_.access).text("body").toStdString(), certificate.body.text());
}

void CertificatesTest::itIsCancelledWhenTheRegistryIsCorrected()
{
    const Certificate statement = issued(order());
    const Certificate periods = issued(order("periods"));
    const contract::CertifiedPeriod oldest = bodyOf(statement).periods.back();
    QCOMPARE(change("UPDATE wages SET basic = basic + 100 WHERE engagement IN "
                    "(SELECT id FROM engagements WHERE person = ? AND joined = ?)",
                 {world_->individual(), oldest.from.gregorian})
                 > 0,
        true);
    QVERIFY(verified(statement).verdict == Verdict::Cancelled);
    QVERIFY(verified(periods).verdict == Verdict::Valid); // it says nothing of wages
    QCOMPARE(countOf("SELECT COUNT(*) AS number FROM certificates WHERE number = ? AND cancelled_for = 'corrected'",
                 {statement.brief.number}),
        1);
    QVERIFY(change("UPDATE wages SET basic = basic - 100 WHERE engagement IN "
                   "(SELECT id FROM engagements WHERE person = ? AND joined = ?)",
                {world_->individual(), oldest.from.gregorian})
            > 0);
    QVERIFY(verified(statement).verdict == Verdict::Cancelled); // once cancelled it stays so
    QVERIFY(verified(issued(order())).verdict == Verdict::Valid);
}

void CertificatesTest::timeGoingOnCorrectsNothing()
{
    const Certificate statement = issued(order());
    // A month later the wage rises and, the day after, the person leaves: the statement was right on its day.
    world_->clock().move(std::chrono::hours(24 * 40));
    const domain::Date left = world_->clock().today();
    QVERIFY(change("INSERT INTO wages (engagement, from_month, basic, housing, housing_kind, commission) "
                   "SELECT id, ?, 999900, 0, 'none', 0 FROM engagements WHERE person = ? AND left_on IS NULL",
                {domain::Month::containing(left), world_->individual()})
            > 0);
    QVERIFY(change("UPDATE engagements SET left_on = ?, reason = '01' WHERE person = ? AND left_on IS NULL",
                {left, world_->individual()})
            > 0);
    QVERIFY(verified(statement).verdict == Verdict::Valid);
    QVERIFY(change("UPDATE engagements SET left_on = NULL, reason = NULL WHERE person = ? AND left_on = ?",
                {world_->individual(), left})
            > 0);
    QVERIFY(change("DELETE FROM wages WHERE basic = 999900", {}) > 0);
}

void CertificatesTest::anybodyVerifiesItWithBothNumbers()
{
    const Certificate certificate = issued(order());
    const contract::Verification told = verified(certificate);
    QVERIFY(told.verdict == Verdict::Valid);
    QCOMPARE(told.body->text(), certificate.body.text());
    QCOMPARE(told.payload->text(), certificate.payload.text());
    QVERIFY(told.brief->number == certificate.brief.number);
    const Answer typed = verification(
        QString::fromStdString(certificate.brief.number.text()).toLower().toStdString(), world_->individual().text());
    QCOMPARE(typed.text("verdict"), QStringLiteral("valid"));
}

void CertificatesTest::aStrangersAnswersAreAlikeToTheByte()
{
    const Certificate certificate = issued(order());
    const Answer mismatch = verification(certificate.brief.number.text(), world_->otherIndividual().text());
    const Answer nobodys = verification(aNumberOfNobody(), world_->otherIndividual().text());
    QCOMPARE(mismatch.status, 200);
    QCOMPARE(mismatch.body, QByteArray(R"({"verdict":"not_found"})"));
    QCOMPARE(nobodys.body, mismatch.body);
    QCOMPARE(countOf("SELECT missed AS number FROM verifications"), 2);
}

void CertificatesTest::itExpiresAtTheEndOfItsLastDay()
{
    const Certificate certificate = issued(order("wage"));
    const auto untilEnd = domain::startInRiyadh(*certificate.brief.expires) + 24h - world_->clock().now();
    world_->clock().move(untilEnd - 1s);
    QVERIFY(verified(certificate).verdict == Verdict::Valid);
    world_->clock().move(1s);
    const contract::Verification told = verified(certificate);
    QVERIFY(told.verdict == Verdict::Expired);
    QVERIFY(told.body.has_value());
    QVERIFY(told.brief->state == contract::CertificateState::Expired);
}

void CertificatesTest::missesAreRationedAndVerifyingIsNot()
{
    const Certificate certificate = issued(order());
    for (int i = 0; i < 3 * service::mostMisses; ++i)
        QVERIFY(verified(certificate).verdict == Verdict::Valid);
    for (int i = 0; i < service::mostMisses; ++i)
        QCOMPARE(
            verification(aNumberOfNobody(), world_->individual().text()).text("verdict"), QStringLiteral("not_found"));
    const Answer refused = verification(aNumberOfNobody(), world_->individual().text());
    QCOMPARE(refused.code(), QStringLiteral("verification.wait"));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.figure() > 0 && refused.figure() <= service::rationWindow.count());
    world_->clock().move(std::chrono::seconds(refused.figure()));
    QVERIFY(verified(certificate).verdict == Verdict::Valid);
}

void CertificatesTest::itsCopyIsMailed()
{
    QJsonObject body = order();
    body.insert(QStringLiteral("email"), QStringLiteral("someone@example.com"));
    const Certificate certificate = issued(body);
    const auto text = world_->store().reading([&](const service::Reader &reader) {
        return reader.row("SELECT text FROM messages WHERE recipient = ? ORDER BY number DESC LIMIT 1",
            {"someone@example.com"},
            [](const service::Row &row) { return row.utf8("text"); });
    });
    QVERIFY(text.ok() && text->has_value());
    QVERIFY((*text)->find(certificate.brief.number.text()) != std::string::npos);
    QVERIFY((*text)->find(world_->individual().text()) == std::string::npos);
    const auto received =
        contract::decodeReply<contract::LocalMessageList>(PlainClient(world_->port()).get("/v1/local/messages").body);
    QVERIFY(received.ok() && !received->messages.empty());
    const auto &attached = received->messages.back().attachment;
    QVERIFY(attached.has_value());
    QVERIFY(attached->body == certificate.body && attached->payload == certificate.payload);
    QVERIFY(world_->log().find(bodyOf(certificate).holder.name.text()) == std::string::npos);
}

void CertificatesTest::nobodyFillsMailboxesWithThem()
{
    PlainClient client(world_->port());
    const std::string token = world_->signedInIndividual().access;
    Answer last;
    int issued = 0;
    for (; issued < 200; ++issued) {
        last = client.post(issuePath, order("periods"), token);
        if (last.status != 200)
            break;
    }
    QVERIFY(issued > 20 && issued <= 100);
    QCOMPARE(last.code(), QStringLiteral("request.too_often"));
    QVERIFY(last.figure() > 0 && last.figure() <= 3600);
    world_->clock().move(std::chrono::hours(1) + 1s);
    QCOMPARE(client.post(issuePath, order("periods"), world_->signedInIndividual().access).status, 200);
}

void CertificatesTest::allOfItIsWrittenDown()
{
    const Certificate certificate = issued(order());
    (void)verified(certificate);
    const std::string subject = "certificate " + certificate.brief.number.text();
    QTRY_COMPARE(countOf("SELECT COUNT(*) AS number FROM audit_entries WHERE subject = ? AND action = ? AND actor = ?",
                     {subject, issuePath, world_->individual()}),
        1);
    QTRY_COMPARE(countOf("SELECT COUNT(*) AS number FROM audit_entries WHERE subject = ? AND action = ?",
                     {subject + " shown, of " + world_->individual().text(), verifyPath}),
        1);
}

void CertificatesTest::theKeysArePublishedUnderTheirRoot()
{
    PlainClient client(world_->port());
    const auto list = contract::decodeReply<contract::SignedKeyList>(client.get(contract::IssuingKeys::path).body);
    QVERIFY(list.ok());
    QVERIFY(list->root == contract::demonstrationRoot());
    QVERIFY(verify::Trust::of(*list, {contract::demonstrationRoot()}).ok());
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &file : QDir(world_->keysFolder()).entryList({QStringLiteral("*.key")}, QDir::Files))
        QVERIFY((QFile(world_->keysFolder() + QLatin1Char('/') + file).permissions() & ~mine) == 0);
}

void CertificatesTest::aNewKeyTakesOverAndARevokedOneIsRefused()
{
    const Certificate before = issued(order());
    const auto root = service::SecretKey::demonstrationRoot();
    QVERIFY(service::addIssuingKey(world_->keysFolder(), root, world_->clock().now()).ok());
    world_->restart();
    session_ = world_->signedInIndividual();
    const Certificate after = issued(order());
    const std::string oldKey = contract::Payload::parse(before.payload.text())->keyId;
    QVERIFY(contract::Payload::parse(after.payload.text())->keyId != oldKey);

    const auto outcome = [&](const Certificate &certificate) {
        PlainClient client(world_->port());
        const auto list = contract::decodeReply<contract::SignedKeyList>(client.get(contract::IssuingKeys::path).body);
        const auto trust = verify::Trust::of(*list, {contract::demonstrationRoot()});
        const auto genuine = verify::check(*trust, certificate.payload.text(), {}, world_->clock().today());
        return genuine ? std::string() : genuine.fault().code;
    };
    QCOMPARE(outcome(before), std::string());
    QCOMPARE(outcome(after), std::string());
    QVERIFY(service::revokeIssuingKey(world_->keysFolder(), oldKey, root, world_->clock().now()).ok());
    world_->restart();
    QCOMPARE(outcome(before), std::string("certificate.key_revoked"));
    QCOMPARE(outcome(after), std::string());
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
