// SPDX-License-Identifier: Apache-2.0
// The log: nothing personal survives the sink, every line is one JSON object, lines do not mix.
#include "service/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>
#include <thread>

using namespace service;

namespace {

class StandingClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return domain::Instant(std::chrono::seconds(1'795'253'405)); }
};

QString maskedText(const QString &text)
{
    return QString::fromStdString(masked(text.toStdString()));
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksWhatIsPersonal_data();
    void masksWhatIsPersonal();
    void leavesWhatIsNot_data();
    void leavesWhatIsNot();
    void writesOneObjectALine();
    void escapesWhatTurnsOrBreaksALine();
    void hidesTheValueOfANamedSecret();
    void masksInEveryTextOfALine();
    void doesNotMixLinesOfManyThreads();

private:
    StandingClock clock_;
};

void LogTest::masksWhatIsPersonal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("national identity number", u"person 1012345672 came"_qs, u"person [number] came"_qs);
    row("nine digits", u"612345678"_qs, u"[number]"_qs);
    row("Arabic-Indic digits", u"رقم ١٠١٢٣٤٥٦٧٢"_qs, u"رقم [number]"_qs);
    row("Persian digits", u"۱۰۱۲۳۴۵۶۷۲"_qs, u"[number]"_qs);
    row("full-width digits", u"１０１２３４５６７２"_qs, u"[number]"_qs);
    row("mixed digits", u"10123٤٥٦٧٢"_qs, u"[number]"_qs);
    row("spaced digits", u"101 234 5672"_qs, u"[number]"_qs);
    row("dashed digits", u"101-234-5672."_qs, u"[number]."_qs);
    row("bidi marks among digits", u"10\u200E123\u206645672"_qs, u"[number]"_qs);
    row("inside a word", u"id=1012345672x"_qs, u"id=[number]x"_qs);
    row("many digits", u"12345678901234567890"_qs, u"[token]"_qs);
    row("mobile", u"0512345678"_qs, u"[number]"_qs);
    row("mobile with country", u"+966512345678"_qs, u"+[number]"_qs);
    row("mobile in groups", u"+966 (51) 234 5678"_qs, u"+[number]"_qs);
    row("e-mail", u"to a.b+c@example.com, now"_qs, u"to [mail], now"_qs);
    row("e-mail in a link", u"mailto:a@b.sa"_qs, u"mailto:[mail]"_qs);
    row("e-mail, encoded", u"a.b%40example.com"_qs, u"[mail]"_qs);
    row("Arabic e-mail", u"سالم@مثال.السعودية"_qs, u"[mail]"_qs);
    row("IBAN", u"SA0380000000608010167519"_qs, u"[iban]"_qs);
    row("IBAN in groups", u"to SA03 8000 0000 6080 1016 7519."_qs, u"to [iban]."_qs);
    row("IBAN with letters", u"SA44 20A0 00B0 12C4 5678 9D23"_qs, u"[iban]"_qs);
    row("IBAN, lower case", u"sa0380000000608010167519"_qs, u"[iban]"_qs);
    row("bearer", u"Authorization: Bearer abc.def-1 then"_qs, u"Authorization: [credentials] then"_qs);
    row("bearer, lower case", u"bearer x"_qs, u"[credentials]"_qs);
    row("basic", u"Basic dXNlcjpwYXNz"_qs, u"[credentials]"_qs);
    row("base64url", u"t Zk3pQwErTyUiOpAsDfGh-_x end"_qs, u"t [token] end"_qs);
    row("base64", u"Zk3p/wErTyUi+pAsDfGh=="_qs, u"[token]=="_qs);
    row("hex", u"9f86d081884c7d659a2feaa0c55ad015"_qs, u"[token]"_qs);
    row("uuid", u"key 550e8400-e29b-41d4-a716-446655440000"_qs, u"key [token]"_qs);
    row("token in a path", u"/v1/x/9f86d081884c7d659a2feaa0"_qs, u"[token]"_qs);
    row("name, percent-encoded", u"%D8%B3%D8%A7%D9%84%D9%85"_qs, u"[token]"_qs);
}

void LogTest::masksWhatIsPersonal()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(maskedText(text), expected);
}

void LogTest::leavesWhatIsNot_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"/v1/employer/wage-updates/of-establishment"_qs,
             u"request.malformed"_qs,
             u"one_time_code.sent"_qs,
             u"port 45678"_qs,
             u"on 2026-11-21"_qs,
             u"12345678"_qs,
             u"شهادة رقم ٤٥"_qs,
             u"SQLSTATE 42P01, no such table"_qs,
             u"bcdfghjkmnpqrstv"_qs,
             u"a bearer"_qs,
             u""_qs})
        QTest::newRow(qPrintable(text)) << text;
}

void LogTest::leavesWhatIsNot()
{
    QFETCH(QString, text);
    QCOMPARE(maskedText(text), text);
}

void LogTest::writesOneObjectALine()
{
    std::ostringstream out;
    Logger logger(out, clock_);
    logger.write(
        {Level::Info, "request", "bcdfghjkmnpqrstv", "/v1/home", 200, 1234, {{"store", "sqlite"}}, "employer"});
    logger.write({Level::Error, "stopped"});
    QCOMPARE(QString::fromStdString(out.str()),
        u"{\"ts\":\"2026-11-21T09:30:05Z\",\"level\":\"info\",\"event\":\"request\",\"requestId\":\"bcdfghjkmnpqrstv\","
        "\"route\":\"/v1/home\",\"role\":\"employer\",\"status\":200,\"micros\":1234,\"store\":\"sqlite\"}\n"
        "{\"ts\":\"2026-11-21T09:30:05Z\",\"level\":\"error\",\"event\":\"stopped\"}\n"_qs);
}

void LogTest::escapesWhatTurnsOrBreaksALine()
{
    std::ostringstream out;
    Logger logger(out, clock_);
    const std::string rude = "a\n\"b\"\\ \x1b[2J \u202Eevil\u2066 \u0085 \xff\xc3";
    logger.write({Level::Info, "x", {}, {}, -1, -1, {{"text", rude}}});
    const QByteArray line = QByteArray::fromStdString(out.str());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!line.contains('\x1b'));
    QVERIFY(!line.contains("\u202E"));
    QVERIFY(!line.contains("\u2066"));
    const QString text = QJsonDocument::fromJson(line).object().value(u"text").toString();
    QCOMPARE(text, u"a\n\"b\"\\ \x1b[2J \u202Eevil\u2066 \u0085 \uFFFD\uFFFD"_qs);
}

void LogTest::hidesTheValueOfANamedSecret()
{
    std::ostringstream out;
    Logger logger(out, clock_);
    logger.write({Level::Info, "x", {}, {}, -1, -1, {{"Password", "horse"}, {"code", "482913"}, {"mobile", "x"}}});
    const QString line = QString::fromStdString(out.str());
    for (const QString &secret : {u"horse"_qs, u"482913"_qs})
        QVERIFY2(!line.contains(secret), qPrintable(line));
    QCOMPARE(line.count(u"[hidden]"), 3);
}

void LogTest::masksInEveryTextOfALine()
{
    std::ostringstream out;
    Logger logger(out, clock_);
    const std::string canary = "1012345672";
    logger.write({Level::Info, canary, canary, canary, 200, 1, {{canary, canary}}});
    QVERIFY2(out.str().find(canary) == std::string::npos, out.str().c_str());
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).isObject());
}

void LogTest::doesNotMixLinesOfManyThreads()
{
    std::ostringstream out;
    Logger logger(out, clock_);
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&logger] {
            for (int n = 0; n < 200; ++n)
                logger.write({Level::Info, "request", "bcdfgh", "/v1/home", 200, n});
        });
    for (std::thread &thread : threads)
        thread.join();
    const QList<QByteArray> lines = QByteArray::fromStdString(out.str()).trimmed().split('\n');
    QCOMPARE(lines.size(), 1600);
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
