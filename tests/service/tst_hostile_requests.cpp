// SPDX-License-Identifier: Apache-2.0
// Whatever is sent, the answer is a problem that can be read: never a 5xx, never a crash, and the service goes on.
#include "contract/catalogue.h"
#include "contract/strict_json.h"
#include "tests/support/world.h"

#include <QJsonArray>
#include <QTest>

using support::Answer;
using support::PlainClient;
using support::World;

namespace {

struct Hostile {
    const char *name;
    QByteArray body;
};

std::vector<Hostile> hostileBodies()
{
    return {{"nothing", ""},
        {"white space", "   \n "},
        {"a word", "hello"},
        {"null", "null"},
        {"a number", "1"},
        {"a list", "[]"},
        {"half an object", R"({"kind":)"},
        {"two objects", "{}{}"},
        {"rubbish after", R"({"kind":"enquiry"} x)"},
        {"a comma too many", R"({"kind":"enquiry",})"},
        {"single quotes", "{'kind':'enquiry'}"},
        {"a comment", "{/* */}"},
        {"a byte order mark", "\xEF\xBB\xBF{}"},
        {"UTF-16", QByteArray("{\0}\0", 4)},
        {"a NUL", QByteArray("{\"kind\":\"a\0b\"}", 14)},
        {"an escaped NUL", R"({"kind":"a\u0000b"})"},
        {"a lone surrogate", R"({"kind":"\ud800"})"},
        {"surrogates exchanged", R"({"kind":"\udc00\ud800"})"},
        {"bytes that are no UTF-8", "{\"kind\":\"\xff\xfe\"}"},
        {"an overlong slash", "{\"kind\":\"\xc0\xaf\"}"},
        {"a key twice", R"({"kind":"enquiry","kind":"complaint"})"},
        {"a key twice, once escaped", R"({"kind":"enquiry","\u006bind":"complaint"})"},
        {"a number beyond all", R"({"kind":1e400})"},
        {"a number below all", R"({"kind":-1e400})"},
        {"a number of many digits", "{\"kind\":" + QByteArray(5000, '9') + "}"},
        {"not a number", R"({"kind":NaN})"},
        {"deep lists", "{\"kind\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}"},
        {"deep objects", QByteArray("{\"a\":").repeated(20000) + "1" + QByteArray(20000, '}')},
        {"a long key", "{\"" + QByteArray(500000, 'k') + "\":1}"},
        {"many keys",
            [] {
                QByteArray many = "{";
                for (int i = 0; i < 20000; ++i)
                    many += (i != 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":" + QByteArray::number(i);
                return many + "}";
            }()},
        {"a key of the prototype", R"({"__proto__":{"a":1}})"}};
}

/// Strings that mean something to somebody behind a form.
QList<QString> hostileTexts()
{
    return {QString(),
        QStringLiteral("' OR '1'='1' --"),
        QStringLiteral("'; DROP TABLE accounts; --"),
        QStringLiteral("%_%"),
        QStringLiteral("\\"),
        QStringLiteral("a\r\nSet-Cookie: a=b\r\n\r\n"),
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("${jndi:ldap://x}"),
        QStringLiteral("{{7*7}}"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("%s%n%x"),
        QString(QChar(0x202E)) + QStringLiteral("12345"),
        QString(QChar(0x2066)) + QStringLiteral("05512"),
        QString(QChar(0x200B)),
        QString(QChar(0xFEFF)),
        QString(QChar(0xFFFF)),
        QStringLiteral("\u0007\u001b[2J"),
        QStringLiteral("é\u0301\u0301\u0301\u0301"),
        QString(100000, QChar(0x0645)),
        QStringLiteral("١٢٣٤٥٦٧٨٩٠"),
        QStringLiteral("-1"),
        QStringLiteral("1e9"),
        QStringLiteral("true"),
        QStringLiteral("null")};
}

bool isProblem(const Answer &answer)
{
    return answer.status >= 400 && answer.status < 500 && !answer.code().isEmpty()
           && answer.header("Content-Type") == "application/problem+json" && contract::readObject(answer.body).ok();
}

} // namespace

class HostileRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aHostileBodyIsRefusedWhereverItGoes_data();
    void aHostileBodyIsRefusedWhereverItGoes();
    void aHostileTextIsReadOrRefusedInEveryField_data();
    void aHostileTextIsReadOrRefusedInEveryField();
    void aValueOfAnotherKindIsRefusedInEveryField();
    void aHostileQueryIsRefused_data();
    void aHostileQueryIsRefused();

private:
    std::unique_ptr<World> world_;
    World::SignedIn session_;
};

void HostileRequestsTest::initTestCase()
{
    world_ = std::make_unique<World>();
    session_ = world_->signedInIndividual();
}

void HostileRequestsTest::cleanup()
{
    QCOMPARE(PlainClient(world_->port()).get("/healthz").status, 200);
    QCOMPARE(PlainClient(world_->port()).get("/v1/subscriber/record", session_.access).status, 200);
}

void HostileRequestsTest::aHostileBodyIsRefusedWhereverItGoes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    contract::forEachCall(contract::Catalogue{}, []<class T>() {
        if constexpr (contract::effectOf<T>() == contract::Effect::Write)
            for (const Hostile &hostile : hostileBodies())
                QTest::addRow("%s: %s", T::path, hostile.name) << QString::fromLatin1(T::path) << hostile.body;
    });
}

void HostileRequestsTest::aHostileBodyIsRefusedWhereverItGoes()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    const Answer answer = PlainClient(world_->port()).post(path.toStdString(), body, session_.access);
    QVERIFY2(isProblem(answer), qPrintable(QString::number(answer.status) + QString::fromUtf8(answer.body.left(300))));
}

void HostileRequestsTest::aHostileTextIsReadOrRefusedInEveryField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    contract::forEachCall(contract::Catalogue{}, []<class T>() {
        if constexpr (contract::effectOf<T>() == contract::Effect::Write)
            contract::forEachField<T>([](const auto &field, std::size_t) {
                QTest::addRow("%s: %s", T::path, field.name)
                    << QString::fromLatin1(T::path) << QString::fromLatin1(field.name);
            });
    });
}

void HostileRequestsTest::aHostileTextIsReadOrRefusedInEveryField()
{
    QFETCH(const QString, path);
    QFETCH(const QString, field);
    // Each second an access token grows older, and what was refused before is no longer waited for.
    world_->clock().move(std::chrono::minutes(20));
    session_ = world_->signedInIndividual();
    const QJsonObject usual{{QStringLiteral("kind"), QStringLiteral("enquiry")},
        {QStringLiteral("subject"), QStringLiteral("s")},
        {QStringLiteral("details"), QStringLiteral("d")},
        {QStringLiteral("mobile"), QStringLiteral("0551234567")},
        {QStringLiteral("email"), QStringLiteral("a@example.com")}};
    const bool isEnquiry = path == QLatin1String(contract::Enquiry::path);
    for (const QString &text : hostileTexts()) {
        world_->clock().move(std::chrono::seconds(1));
        QJsonObject body = isEnquiry ? usual : QJsonObject();
        body.insert(field, text);
        const Answer answer = PlainClient(world_->port()).post(path.toStdString(), body, session_.access);
        QVERIFY2(answer.status == 200 || isProblem(answer),
            qPrintable(text.left(40) + QString::fromUtf8(answer.body.left(300))));
        QVERIFY(answer.head.find("Set-Cookie") == std::string::npos);
    }
}

void HostileRequestsTest::aValueOfAnotherKindIsRefusedInEveryField()
{
    const QList<QJsonValue> values{QJsonValue(),
        true,
        1,
        -1.5,
        1e308,
        QJsonArray(),
        QJsonArray{1},
        QJsonObject(),
        QJsonObject{{QStringLiteral("a"), 1}}};
    contract::forEachCall(contract::Catalogue{}, [&]<class T>() {
        if constexpr (contract::effectOf<T>() == contract::Effect::Write)
            contract::forEachField<T>([&](const auto &field, std::size_t) {
                for (const QJsonValue &value : values) {
                    const Answer answer =
                        PlainClient(world_->port())
                            .post(T::path, QJsonObject{{QLatin1String(field.name), value}}, session_.access);
                    QVERIFY2(isProblem(answer), field.name);
                }
            });
    });
}

void HostileRequestsTest::aHostileQueryIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("SQL") << QByteArray("?number=%27%20OR%20%271%27=%271");
    QTest::newRow("a wildcard") << QByteArray("?number=%25");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("?number=%ff%fe");
    QTest::newRow("a line break") << QByteArray("?number=a%0d%0aSet-Cookie:%20a=b");
    QTest::newRow("a turned direction") << QByteArray("?number=%E2%80%AE12");
    QTest::newRow("twice") << QByteArray("?number=a&number=b");
    QTest::newRow("no value") << QByteArray("?number");
    QTest::newRow("no name") << QByteArray("?=a");
    QTest::newRow("only marks") << QByteArray("?&&&&==&=");
    QTest::newRow("long") << "?number=" + QByteArray(7000, 'a');
    QTest::newRow("many") << "?" + QByteArray("a=1&").repeated(1500);
    QTest::newRow("a half percent") << QByteArray("?number=%2");
    QTest::newRow("a NUL") << QByteArray("?number=%00");
}

void HostileRequestsTest::aHostileQueryIsRefused()
{
    QFETCH(const QByteArray, query);
    const Answer answer =
        PlainClient(world_->port()).get(contract::OneRequest::path + query.toStdString(), session_.access);
    QVERIFY2(isProblem(answer), qPrintable(QString::number(answer.status) + QString::fromUtf8(answer.body.left(300))));
    QVERIFY(answer.head.find("Set-Cookie") == std::string::npos);
}

QTEST_GUILESS_MAIN(HostileRequestsTest)
#include "tst_hostile_requests.moc"
