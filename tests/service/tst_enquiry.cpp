// SPDX-License-Identifier: Apache-2.0
// An enquiry, and with it whatever is only filed: what is good, what is not, where it is found again and by whom.
#include "contract/catalogue.h"
#include "contract/codec.h"
#include "service/requests.h"
#include "tests/support/world.h"

#include <QTest>

using namespace std::chrono_literals;
using support::Answer;
using support::PlainClient;
using support::World;

namespace {

QJsonObject good()
{
    return {{QStringLiteral("kind"), QStringLiteral("complaint")},
        {QStringLiteral("subject"), QStringLiteral("تأخر الرد")},
        {QStringLiteral("details"), QStringLiteral("السطر الأول\nالسطر الثاني")},
        {QStringLiteral("mobile"), QStringLiteral("٠٥٥ ١٢٣ ٤٥٦٧")},
        {QStringLiteral("email"), QStringLiteral("a.b@Example.com")}};
}

QJsonObject with(const char *field, const QJsonValue &value)
{
    QJsonObject body = good();
    body.insert(QLatin1String(field), value);
    return body;
}

QJsonObject without(const char *field)
{
    QJsonObject body = good();
    body.remove(QLatin1String(field));
    return body;
}

} // namespace

class EnquiryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itIsFiledAndFoundAgain();
    void itIsKeptAsItReads();
    void theLongestFormIsNotTooLarge();
    void whatDoesNotFitIsRefusedAtItsField_data();
    void whatDoesNotFitIsRefusedAtItsField();
    void anEmployerMayAskToo();
    void theListIsTheCallersOwnTheNewestFirst();
    void aLongListComesInPages();
    void twentyAnHourAndNoMore();
    void aNumberHasItsCheckLetter();

private:
    std::unique_ptr<World> world_;
    World::SignedIn session_;
};

void EnquiryTest::initTestCase()
{
    world_ = std::make_unique<World>();
}

void EnquiryTest::init()
{
    world_->clock().move(2h);
    session_ = world_->signedInIndividual();
}

void EnquiryTest::itIsFiledAndFoundAgain()
{
    PlainClient client(world_->port());
    const auto receipt =
        contract::decodeReply<contract::Receipt>(client.post(contract::Enquiry::path, good(), session_.access).body);
    QVERIFY(receipt.ok());
    QVERIFY(service::isRequestNumber(receipt->number.text()));
    QVERIFY(receipt->state == contract::RequestState::Submitted);
    QVERIFY(receipt->submittedAt.instant() == world_->clock().now());
    const auto record = contract::decodeReply<contract::RequestRecord>(
        client.get(std::string(contract::OneRequest::path) + "?number=" + receipt->number.text(), session_.access)
            .body);
    QVERIFY(record.ok());
    QCOMPARE(record->request.service.text(), std::string(contract::Enquiry::path));
}

void EnquiryTest::itIsKeptAsItReads()
{
    PlainClient client(world_->port());
    const std::string number =
        client.post(contract::Enquiry::path, good(), session_.access).text("number").toStdString();
    const Answer record = client.get(std::string(contract::OneRequest::path) + "?number=" + number, session_.access);
    const auto filed = contract::decodeRequest<contract::Enquiry>(record.text("content").toUtf8());
    QVERIFY(filed.ok());
    QCOMPARE(filed->mobile.text(), std::string("+966551234567"));
    QCOMPARE(filed->email->text(), std::string("a.b@example.com"));
    QCOMPARE(QString::fromStdString(filed->subject.text()), QStringLiteral("تأخر الرد"));
    QVERIFY(filed->kind == contract::EnquiryKind::Complaint);
}

void EnquiryTest::theLongestFormIsNotTooLarge()
{
    const auto times = [](int count) { return QByteArray("\\ud83d\\ude00").repeated(count); };
    const QByteArray longest = R"({"kind":"enquiry","mobile":"0551234567","subject":")" + times(120)
                               + R"(","details":")" + times(2000) + "\"}";
    PlainClient client(world_->port());
    QCOMPARE(client.post(contract::Enquiry::path, longest, session_.access).status, 200);
    const QByteArray spaced = longest + QByteArray(64 * 1024 - longest.size(), ' ');
    QCOMPARE(client.post(contract::Enquiry::path, spaced, session_.access).status, 200);
    const Answer larger = client.post(contract::Enquiry::path, spaced + ' ', session_.access);
    QCOMPARE(larger.status, 413);
    QCOMPARE(larger.code(), QStringLiteral("request.too_large"));
}

void EnquiryTest::whatDoesNotFitIsRefusedAtItsField_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no kind") << without("kind") << "field.required"
                             << "kind";
    QTest::newRow("another kind") << with("kind", QStringLiteral("praise")) << "field.unknown_choice"
                                  << "kind";
    QTest::newRow("no subject") << without("subject") << "field.required"
                                << "subject";
    QTest::newRow("an empty subject") << with("subject", QString()) << "field.required"
                                      << "subject";
    QTest::newRow("a long subject") << with("subject", QString(121, QLatin1Char('a'))) << "field.too_long"
                                    << "subject";
    QTest::newRow("two lines of subject") << with("subject", QStringLiteral("a\nb")) << "field.bad_characters"
                                          << "subject";
    QTest::newRow("a subject with a tag in it")
        << with("subject", QStringLiteral("a\U000E0041b")) << "field.bad_characters"
        << "subject";
    QTest::newRow("details of private use") << with("details", QStringLiteral("a\uE000b")) << "field.bad_characters"
                                            << "details";
    QTest::newRow("details too long") << with("details", QString(2001, QLatin1Char('a'))) << "field.too_long"
                                      << "details";
    QTest::newRow("a mobile from elsewhere") << with("mobile", QStringLiteral("+639171234567")) << "mobile.not_saudi"
                                             << "mobile";
    QTest::newRow("no address") << with("email", QStringLiteral("nobody")) << "email.form"
                                << "email";
    QTest::newRow("a number for text") << with("subject", 5) << "request.wrong_type"
                                       << "subject";
    QTest::newRow("null for text") << with("subject", QJsonValue()) << "request.wrong_type"
                                   << "subject";
    QTest::newRow("one field more") << with("more", 1) << "request.unknown_field"
                                    << "more";
}

void EnquiryTest::whatDoesNotFitIsRefusedAtItsField()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    const Answer answer = PlainClient(world_->port()).post(contract::Enquiry::path, body, session_.access);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.field(), field);
}

void EnquiryTest::anEmployerMayAskToo()
{
    const auto employer = world_->signedInSupervisor();
    QCOMPARE(PlainClient(world_->port()).post(contract::Enquiry::path, good(), employer.access).status, 200);
}

void EnquiryTest::theListIsTheCallersOwnTheNewestFirst()
{
    PlainClient client(world_->port());
    const auto other = world_->signIn(world_->otherIndividual().text(), contract::Role::Individual);
    QCOMPARE(
        client.get(contract::MyRequests::path, other.access).json().value(QLatin1String("requests")).toArray().size(),
        0);
    const QString first = client.post(contract::Enquiry::path, good(), other.access).text("number");
    world_->clock().move(1s);
    const QString second = client.post(contract::Enquiry::path, good(), other.access).text("number");
    const auto list =
        contract::decodeReply<contract::RequestList>(client.get(contract::MyRequests::path, other.access).body);
    QVERIFY(list.ok());
    QCOMPARE(list->requests.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(list->requests[0].number.text()), second);
    QCOMPARE(QString::fromStdString(list->requests[1].number.text()), first);
    QVERIFY(!list->next);
}

void EnquiryTest::aLongListComesInPages()
{
    PlainClient client(world_->port());
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 0) {
            world_->clock().move(1h);
            session_ = world_->signedInIndividual();
        }
        QCOMPARE(client.post(contract::Enquiry::path, good(), session_.access).status, 200);
    }
    QStringList numbers;
    std::string query;
    for (int page = 0; page < 5; ++page) {
        const auto list = contract::decodeReply<contract::RequestList>(
            client.get(contract::MyRequests::path + query, session_.access).body);
        QVERIFY(list.ok());
        QVERIFY(list->requests.size() <= 50);
        for (const auto &request : list->requests)
            numbers << QString::fromStdString(request.number.text());
        if (!list->next)
            break;
        query = "?after=" + list->next->text();
    }
    QVERIFY(numbers.size() >= 60);
    QStringList sorted = numbers;
    sorted.removeDuplicates();
    QCOMPARE(sorted.size(), numbers.size());
    const Answer junk = client.get(std::string(contract::MyRequests::path) + "?after=12.junk", session_.access);
    QCOMPARE(junk.status, 422);
    QCOMPARE(junk.field(), QStringLiteral("after"));
}

void EnquiryTest::twentyAnHourAndNoMore()
{
    World world;
    PlainClient client(world.port());
    auto session = world.signedInIndividual();
    const auto send = [&] { return client.post(contract::Enquiry::path, good(), session.access); };
    QCOMPARE(send().status, 200);
    world.clock().move(10min);
    for (int i = 0; i < 19; ++i)
        QCOMPARE(send().status, 200);
    const Answer wait = send();
    QCOMPARE(wait.status, 429);
    QCOMPARE(wait.code(), QStringLiteral("request.too_often"));
    QCOMPARE(wait.figure(), 50 * 60);
    QCOMPARE(wait.header("Retry-After"), std::string("3000"));
    session = world.signedInSupervisor();
    QCOMPARE(send().status, 200); // another person
    world.clock().move(50min);
    session = world.signedInIndividual();
    QCOMPARE(send().status, 200); // the first of them is an hour old
    QCOMPARE(send().code(), QStringLiteral("request.too_often"));
}

void EnquiryTest::aNumberHasItsCheckLetter()
{
    const std::string number = service::requestNumber(2026, 17);
    QVERIFY(service::isRequestNumber(number));
    for (std::size_t i = 0; i < number.size() - 1; ++i) {
        if (number[i] == '-')
            continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string slip = number;
            slip[i] = digit;
            QCOMPARE(service::isRequestNumber(slip), digit == number[i]);
        }
    }
    QVERIFY(!service::isRequestNumber(""));
    QVERIFY(!service::isRequestNumber("2026-0000017"));
}

QTEST_GUILESS_MAIN(EnquiryTest)
#include "tst_enquiry.moc"
