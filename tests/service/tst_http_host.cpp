// SPDX-License-Identifier: Apache-2.0
// The HTTP host: reads strictly, bounds everything, answers in order, and outlives whoever leaves.
#include "http_wire.h"
#include "service/http_host.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <csignal>
#include <future>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace service;
using namespace std::chrono_literals;

namespace {

using Replies = std::vector<int>;

std::string get(const std::string &target, const std::string &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

std::string put(const std::string &target, const std::string &body)
{
    return "PUT " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n"
           + body;
}

QString codeOf(const Wire::Reply &reply)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object().value(u"code").toString();
}

/// A host on a free port. /echo says what arrived, /wait waits for letGo(), /throw throws.
class Running {
public:
    static HttpHost::Limits quick()
    {
        HttpHost::Limits limits;
        limits.headerTime = 200ms;
        limits.requestTime = 400ms;
        limits.idleTime = 300ms;
        limits.graceTime = 2000ms;
        return limits;
    }

    explicit Running(HttpHost::Limits limits = {})
        : gate_(opened_.get_future().share()),
          host(
              std::move(limits), [this](const HttpRequest &r) { return handle(r); }, logger_)
    {
        const auto taken = host.listen("127.0.0.1", 0);
        port = taken ? *taken : 0;
        host.start();
    }
    ~Running() { letGo(); }

    void letGo()
    {
        if (!open_.exchange(true))
            opened_.set_value();
    }
    [[nodiscard]] int waiting() const { return waiting_; }
    [[nodiscard]] std::string logged()
    {
        host.stop();
        return log_.str();
    }

private:
    HttpReply handle(const HttpRequest &request)
    {
        if (request.path == "/throw")
            throw std::runtime_error("broken for 1012345672");
        if (request.path == "/unsendable")
            return {200, "text/plain", "x", {{"X-A", "1\r\nX-B: 2"}}, {}};
        if (request.path == "/nothing")
            return {204, {}, {}, {}, {}};
        if (request.path == "/large")
            return {200, "text/plain", std::string().append(30'000'000, 'x'), {}, {}};
        if (request.path == "/wait") {
            ++waiting_;
            gate_.wait_for(10s);
        }
        HttpReply reply;
        reply.contentType = "text/plain";
        reply.route = "/{anything}";
        reply.role = "individual";
        reply.body = request.method + ' ' + request.path + '?' + request.query + " host="
                     + std::string(request.header("hOST")) + " auth=" + std::string(request.header("authorization"))
                     + " peer=" + request.peer + " body=" + request.body;
        return reply;
    }

    domain::SystemClock clock_;
    std::ostringstream log_;
    Logger logger_{log_, clock_};
    std::promise<void> opened_;
    std::shared_future<void> gate_;
    std::atomic<bool> open_ = false;
    std::atomic<int> waiting_ = 0;

public:
    HttpHost host;
    std::uint16_t port = 0;
};

} // namespace

class HttpHostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithItsOwnHeaders();
    void readsTheTarget_data();
    void readsTheTarget();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void seesAFoldHoweverItComes();
    void endsTheConnectionOfWhatItRefused();
    void keepsAConnectionAlive();
    void closesWhenAsked();
    void servesTheOldProtocol();
    void tellsTheTime();
    void answersAPipelineInOrder();
    void answersHeadWithoutABody();
    void invitesABodyThatWaits();
    void readsAChunkedBodyByteByByte();
    void dropsTrailers();
    void limitsTheBodyByPath();
    void limitsAllBodiesTogether();
    void turnsAThrowIntoAProblem();
    void sendsNoHeaderWithALineBreak();
    void closesAHeaderThatDrips();
    void closesABodyThatDrips();
    void closesAConnectionThatIsIdle();
    void closesAConnectionThatSaysNothing();
    void closesAClientThatDoesNotTakeItsReply();
    void isNotHinderedByTwoHundredHalfOpenClients();
    void saysThatItIsBusyWhenTheQueueIsFull();
    void refusesConnectionsBeyondTheirNumber();
    void givesAnIdleConnectionsPlaceToANewOne();
    void givesThePlaceOfWhoSaysNothingToANewOne();
    void closesHalfAHeaderBeforeAnIdleConnection();
    void closesABodyThatDripsForANewOne();
    void takesThePlaceFromThePeerThatHasTheMost();
    void outlivesClientsThatLeave();
    void serves50ClientsAtOnce();
    void finishesWhatIsInFlightWhenStopped();
    void doesNotWaitForeverWhenStopped();
    void stopsOnASignal();
    void refusesToListenBeyondLoopback_data();
    void refusesToListenBeyondLoopback();
    void saysThatAPortIsTaken();
    void logsNeitherPathNorQuery();
};

void HttpHostTest::answersWithItsOwnHeaders()
{
    Running running;
    std::set<std::string> ids;
    for (int i = 0; i < 3; ++i) {
        Wire wire(running.port, get("/echo?a=1"));
        const auto reply = wire.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, std::string("GET /echo?a=1 host=x auth= peer=127.0.0.1 body="));
        QCOMPARE(reply->header("Cache-Control"), std::string("no-store"));
        QCOMPARE(reply->header("X-Content-Type-Options"), std::string("nosniff"));
        QCOMPARE(reply->header("Content-Type"), std::string("text/plain"));
        QCOMPARE(reply->header("Date").size(), std::size_t(29));
        ids.insert(reply->header("X-Request-Id"));
    }
    QCOMPARE(ids.size(), std::size_t(3));
}

void HttpHostTest::readsTheTarget_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("origin form") << u"GET /a/b?c=d&e"_qs << u"GET /a/b?c=d&e host"_qs;
    QTest::newRow("two question marks") << u"GET /a?b?c"_qs << u"GET /a?b?c host"_qs;
    QTest::newRow("absolute form") << u"GET http://x/a?b"_qs << u"GET /a?b host"_qs;
    QTest::newRow("absolute form, secure") << u"GET HTTPS://x/a"_qs << u"GET /a? host"_qs;
    QTest::newRow("absolute form without path") << u"GET http://x"_qs << u"GET /? host"_qs;
    QTest::newRow("absolute form, query only") << u"GET http://x?b"_qs << u"GET /?b host"_qs;
    QTest::newRow("percent stays") << u"GET /a%2Fb"_qs << u"GET /a%2Fb? host"_qs;
    QTest::newRow("asterisk") << u"OPTIONS *"_qs << u"OPTIONS *? host"_qs;
    QTest::newRow("a method of its own") << u"BREW /pot"_qs << u"BREW /pot? host"_qs;
}

void HttpHostTest::readsTheTarget()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    Running running;
    Wire wire(running.port, line.toStdString() + " HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto reply = wire.reply();
    QVERIFY(reply);
    QVERIFY2(QString::fromStdString(reply->body).startsWith(expected), reply->body.c_str());
}

void HttpHostTest::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row =
        [](const char *name, const QByteArray &bytes, int status = 400, const QString &code = u"request.malformed"_qs) {
            QTest::newRow(name) << bytes << status << code;
        };
    const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray large = QByteArray(20'000, 'a');
    row("not HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n");
    row("blank line first", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    row("no version", "GET /\r\n\r\n");
    row("version 2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n");
    row("version 0.9", "GET / HTTP/0.9\r\nHost: x\r\n\r\n");
    row("no target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n");
    row("relative target", "GET a HTTP/1.1\r\nHost: x\r\n\r\n");
    row("asterisk for GET", "GET * HTTP/1.1\r\nHost: x\r\n\r\n");
    row("fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n");
    row("other scheme", "GET file:///etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n");
    row("scheme without host", "GET http:///a HTTP/1.1\r\nHost: x\r\n\r\n");
    row("user in the authority", "GET http://a@b/ HTTP/1.1\r\nHost: x\r\n\r\n");
    row("another authority than Host", "GET http://y/a HTTP/1.1\r\nHost: x\r\n\r\n");
    row("an authority without Host", "GET http://x/a HTTP/1.0\r\n\r\n");
    row("tunnel", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    row("NUL in the target", QByteArray("GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 30));
    row("encoded NUL", "GET /a%00 HTTP/1.1\r\nHost: x\r\n\r\n");
    row("half an escape", "GET /a%2 HTTP/1.1\r\nHost: x\r\n\r\n");
    row("raw Arabic in the target", "GET /س HTTP/1.1\r\nHost: x\r\n\r\n");
    row("bare line feeds", "GET / HTTP/1.1\nHost: x\n\n\r\n\r\n");
    row("line feed in a value", "GET / HTTP/1.1\r\nHost: x\r\nA: b\nc\r\n\r\n");
    row("carriage return in a value", "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n");
    row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", 35));
    row("delete in a value", "GET / HTTP/1.1\r\nHost: x\r\nA: b\x7f\r\n\r\n");
    row("blank before the colon", "GET / HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n");
    row("no name", "GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n");
    row("no colon", "GET / HTTP/1.1\r\nHost: x\r\nAb\r\n\r\n");
    row("a folded line", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n");
    row("a line folded with a tab", "GET / HTTP/1.1\r\nA: b\r\n\tc\r\nHost: x\r\n\r\n");
    row("a folded length", post + "Content-Length:\r\n 1\r\n\r\na");
    row("a packed body", post + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\na", 415, u"request.media_type"_qs);
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n");
    row("host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n");
    row("two authorisations", "GET / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nauthorization: b\r\n\r\n");
    row("negative length", post + "Content-Length: -1\r\n\r\n");
    row("signed length", post + "Content-Length: +1\r\n\r\na");
    row("length in hex", post + "Content-Length: 0x1\r\n\r\na");
    row("empty length", post + "Content-Length:\r\n\r\n");
    row("length beyond 64 bits", post + "Content-Length: 99999999999999999999999\r\n\r\n");
    row("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("the same length twice", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na");
    row("a list of lengths", post + "Content-Length: 1, 1\r\n\r\na");
    row("length, then chunked", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunked, then length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
    row("unknown coding and length", post + "Transfer-Encoding: xchunked\r\nContent-Length: 1\r\n\r\na");
    row("unknown coding", post + "Transfer-Encoding: gzip\r\n\r\n");
    row("coding in two lines", post + "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("coding in a list", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("chunked in the old protocol", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunk without size", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n");
    row("chunk longer than it says", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    row("chunk with an endless extension", post + "Transfer-Encoding: chunked\r\n\r\n1;" + large + large);
    row("unknown expectation", post + "Expect: miracles\r\nContent-Length: 0\r\n\r\n", 417);
    row("a long target", "GET /" + large + " HTTP/1.1\r\nHost: x\r\n\r\n", 431, u"request.too_large"_qs);
    row("a long header", "GET / HTTP/1.1\r\nHost: x\r\nA: " + large + "\r\n\r\n", 431, u"request.too_large"_qs);
    row("a header without end", "GET / HTTP/1.1\r\nHost: x\r\nA: " + large, 431, u"request.too_large"_qs);
    row("many headers",
        "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("a:b\r\n").repeated(101) + "\r\n",
        431,
        u"request.too_large"_qs);
    row("a large body announced", post + "Content-Length: 65537\r\n\r\n", 413, u"request.too_large"_qs);
    row("a large chunk announced", post + "Transfer-Encoding: chunked\r\n\r\n10001\r\n", 413, u"request.too_large"_qs);
    row("a chunk beyond 64 bits", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
}

void HttpHostTest::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    Running running;
    Wire wire(running.port, bytes.toStdString());
    const auto reply = wire.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(codeOf(*reply), code);
    QCOMPARE(reply->header("Content-Type"), std::string("application/problem+json"));
    QCOMPARE(reply->header("Connection"), std::string("close"));
    QVERIFY(!reply->header("X-Request-Id").empty());
    QCOMPARE(Wire(running.port, get("/still")).status(), 200);
}

void HttpHostTest::seesAFoldHoweverItComes()
{
    Running running;
    const std::string folded = "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n";
    for (std::size_t cut = 1; cut < folded.size(); ++cut) {
        Wire wire(running.port, folded.substr(0, cut));
        wire.send(folded.substr(cut));
        QCOMPARE(wire.status(), 400);
    }
    QCOMPARE(Wire(running.port, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n\n\n a").status(), 200);
}

void HttpHostTest::endsTheConnectionOfWhatItRefused()
{
    Running running(Running::quick());
    const std::string smuggled =
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    Wire wire(running.port, smuggled + get("/second"));
    QCOMPARE(wire.status(), 400);
    QVERIFY(wire.endsWithin(2000));
}

void HttpHostTest::keepsAConnectionAlive()
{
    Running running;
    Wire wire(running.port);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(wire.send(put("/echo", std::to_string(i))));
        const auto reply = wire.reply();
        QVERIFY(reply);
        QVERIFY(QString::fromStdString(reply->body).endsWith(u"body="_qs + QString::number(i)));
    }
}

void HttpHostTest::closesWhenAsked()
{
    Running running;
    Wire wire(running.port, get("/echo", "Connection: close\r\n"));
    const auto reply = wire.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("Connection"), std::string("close"));
    QVERIFY(wire.endsWithin(2000));
    Wire half(running.port, get("/echo"));
    half.endSending();
    QCOMPARE(half.status(), 200);
    QVERIFY(half.endsWithin(2000));
}

void HttpHostTest::servesTheOldProtocol()
{
    Running running;
    Wire old(running.port, "GET /echo HTTP/1.0\r\n\r\n");
    QCOMPARE(old.status(), 200);
    QVERIFY(old.endsWithin(2000));
    Wire staying(running.port, "GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const auto reply = staying.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("Connection"), std::string("keep-alive"));
    QVERIFY(staying.send("GET /echo HTTP/1.0\r\n\r\n"));
    QCOMPARE(staying.status(), 200);
}

void HttpHostTest::tellsTheTime()
{
    const domain::Instant moment(std::chrono::seconds(1'795'253'405));
    QCOMPARE(httpDate(moment), std::string("Sat, 21 Nov 2026 09:30:05 GMT"));
    QCOMPARE(httpDate(domain::Instant()), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
}

void HttpHostTest::answersAPipelineInOrder()
{
    Running running;
    std::string all;
    for (int i = 0; i < 200; ++i)
        all += i % 2 == 0 ? get("/" + std::to_string(i)) : put("/" + std::to_string(i), std::string(200, 'x'));
    Wire wire(running.port);
    std::thread sending([&] { wire.send(all); });
    int right = 0;
    for (int i = 0; i < 200; ++i) {
        const auto reply = wire.reply();
        right += reply && QString::fromStdString(reply->body).contains(u" /%1?"_qs.arg(i)) ? 1 : 0;
    }
    sending.join();
    QCOMPARE(right, 200);
}

void HttpHostTest::answersHeadWithoutABody()
{
    Running running;
    Wire wire(running.port, "HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n" + get("/next"));
    const auto reply = wire.reply(5000, false);
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(std::stoi(reply->header("Content-Length")) > 20);
    const auto next = wire.reply();
    QVERIFY(next);
    QVERIFY(QString::fromStdString(next->body).startsWith(u"GET /next"));
    Wire nothing(running.port, get("/nothing") + get("/next"));
    const auto empty = nothing.reply();
    QVERIFY(empty);
    QCOMPARE(empty->status, 204);
    QCOMPARE(empty->header("Content-Length"), std::string());
    QCOMPARE(nothing.status(), 200);
}

void HttpHostTest::invitesABodyThatWaits()
{
    Running running;
    const std::string head = "PUT /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: ";
    Wire wire(running.port, head + "5\r\n\r\n");
    QCOMPARE(wire.status(), 100);
    QVERIFY(wire.send("hello"));
    const auto reply = wire.reply();
    QVERIFY(reply);
    QVERIFY(QString::fromStdString(reply->body).endsWith(u"body=hello"));
    Wire together(running.port, head + "5\r\n\r\nhello");
    QCOMPARE(together.status(), 200);
    Wire large(running.port, head + "5000000\r\n\r\n");
    QCOMPARE(large.status(), 413);
}

void HttpHostTest::readsAChunkedBodyByteByByte()
{
    Running running;
    const std::string all =
        "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=\"b\"\r\nabc\r\n02\r\nde\r\n0\r\n\r\n";
    const std::string empty = "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    const std::string trailed =
        "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0;x\r\nA: b\r\n\r\n";
    Wire wire(running.port);
    Wire other(running.port);
    for (const auto &[bytes, body] :
        {std::pair(all, u"body=abcde"_qs), std::pair(empty, u"body="_qs), std::pair(trailed, u"body="_qs)}) {
        for (const char byte : bytes) {
            QVERIFY(wire.send({&byte, 1}));
            QVERIFY(other.send(get("/echo"))); // when this is answered, the byte was read by itself
            QCOMPARE(other.status(), 200);
        }
        const auto reply = wire.reply();
        QVERIFY(reply);
        QVERIFY2(QString::fromStdString(reply->body).endsWith(body), reply->body.c_str());
    }
}

void HttpHostTest::dropsTrailers()
{
    Running running;
    Wire wire(running.port,
        "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer y\r\n\r\n");
    const auto reply = wire.reply();
    QVERIFY(reply);
    QVERIFY2(QString::fromStdString(reply->body).contains(u"auth= "), reply->body.c_str());
}

void HttpHostTest::limitsTheBodyByPath()
{
    HttpHost::Limits limits;
    limits.bodyBytes = 100;
    limits.bodyBytesOf = [](const std::string &path) { return path == "/documents" ? std::size_t(5'000'000) : 0; };
    Running running(limits);
    QCOMPARE(Wire(running.port, put("/echo", std::string(100, 'x'))).status(), 200);
    QCOMPARE(Wire(running.port, put("/echo", std::string(101, 'x'))).status(), 413);
    Wire wire(running.port, put("/documents?x", std::string(5'000'000, 'x')));
    const auto reply = wire.reply();
    QVERIFY(reply);
    QVERIFY(reply->body.size() > 5'000'000);
    Wire chunks(running.port, "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 11; ++i)
        chunks.send("a\r\n0123456789\r\n");
    QCOMPARE(chunks.status(), 413);
    Wire upload(running.port, put("/echo", std::string(2'000'000, 'x')));
    QCOMPARE(upload.status(), 413); // its words are read although it was still sending
}

void HttpHostTest::limitsAllBodiesTogether()
{
    HttpHost::Limits limits;
    limits.bodyBytesTogether = 10'000;
    Running running(limits);
    Wire first(running.port, "PUT /wait HTTP/1.1\r\nHost: x\r\nContent-Length: 6000\r\n\r\n" + std::string(6000, 'x'));
    QTRY_COMPARE(running.waiting(), 1);
    Wire second(running.port, put("/echo", std::string(6000, 'x')));
    const auto reply = second.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QCOMPARE(codeOf(*reply), u"service.busy"_qs);
    running.letGo();
    QCOMPARE(first.status(), 200);
    QCOMPARE(Wire(running.port, put("/echo", std::string(6000, 'x'))).status(), 200);
}

void HttpHostTest::turnsAThrowIntoAProblem()
{
    Running running;
    Wire wire(running.port, get("/throw") + get("/next"));
    const auto reply = wire.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
    QCOMPARE(codeOf(*reply), u"service.failed"_qs);
    QVERIFY(reply->body.find("broken") == std::string::npos);
    QCOMPARE(wire.status(), 200);
    const std::string log = running.logged();
    QVERIFY2(log.find("broken for [number]") != std::string::npos, log.c_str());
    QVERIFY(log.find(reply->header("X-Request-Id")) != std::string::npos);
}

void HttpHostTest::sendsNoHeaderWithALineBreak()
{
    Running running;
    QCOMPARE(Wire(running.port, get("/unsendable")).status(), 500);
}

void HttpHostTest::closesAHeaderThatDrips()
{
    Running running(Running::quick());
    Wire wire(running.port, "GET / HTTP/1.1\r\nHost: x\r\nX-A: ");
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT((wire.send("a"), wire.hasEnded()), 3000);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void HttpHostTest::closesABodyThatDrips()
{
    Running running(Running::quick());
    Wire wire(running.port, "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT((wire.send("a"), wire.hasEnded()), 3000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void HttpHostTest::closesAConnectionThatIsIdle()
{
    Running running(Running::quick());
    Wire wire(running.port, get("/echo"));
    QCOMPARE(wire.status(), 200);
    QVERIFY(!wire.hasEnded());
    QVERIFY(wire.endsWithin(3000));
}

void HttpHostTest::closesAConnectionThatSaysNothing()
{
    Running running(Running::quick());
    Wire wire(running.port);
    QVERIFY(wire.endsWithin(3000));
}

void HttpHostTest::closesAClientThatDoesNotTakeItsReply()
{
    HttpHost::Limits limits = Running::quick();
    limits.connections = 1;
    Running running(limits);
    Wire greedy(running.port, get("/large"));
    QTRY_VERIFY(Wire(running.port, get("/echo")).status() == 200); // its place is free again
    QVERIFY(!greedy.reply(2000));
}

void HttpHostTest::isNotHinderedByTwoHundredHalfOpenClients()
{
    Running running(Running::quick());
    std::vector<Wire> half;
    half.reserve(200);
    for (int i = 0; i < 200; ++i)
        half.emplace_back(running.port, i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: x\r\nX-A: " : "");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(std::all_of(half.begin(), half.end(), [](Wire &wire) { return wire.hasEnded(); }));
}

void HttpHostTest::saysThatItIsBusyWhenTheQueueIsFull()
{
    HttpHost::Limits limits;
    limits.workers = 2;
    limits.queue = 3;
    Running running(limits);
    std::vector<Wire> waiting;
    waiting.reserve(2);
    for (int i = 0; i < 2; ++i)
        waiting.emplace_back(running.port, get("/wait"));
    QTRY_COMPARE(running.waiting(), 2);
    for (int i = 0; i < 20; ++i)
        waiting.emplace_back(running.port, get("/echo"));
    std::vector<std::size_t> refused;
    const auto collected = [&] {
        for (std::size_t i = 0; i < waiting.size(); ++i)
            if (const auto reply = waiting[i].reply(0); reply && reply->status == 503
                                                        && codeOf(*reply) == u"service.busy"
                                                        && reply->header("Retry-After") == "1")
                refused.push_back(i);
        return refused.size();
    };
    QTRY_COMPARE(collected(), std::size_t(17));
    running.letGo();
    for (std::size_t i = 0; i < waiting.size(); ++i)
        if (std::find(refused.begin(), refused.end(), i) == refused.end())
            QCOMPARE(waiting[i].status(), 200);
    QVERIFY(waiting[refused.back()].send(get("/echo"))); // the connection itself is as good as before
    QCOMPARE(waiting[refused.back()].status(), 200);
}

void HttpHostTest::refusesConnectionsBeyondTheirNumber()
{
    HttpHost::Limits limits = Running::quick();
    limits.connections = 5;
    limits.workers = 5;
    Running running(limits);
    std::vector<Wire> waiting;
    waiting.reserve(5);
    for (int i = 0; i < 5; ++i)
        waiting.emplace_back(running.port, get("/wait"));
    QTRY_COMPARE(running.waiting(), 5);
    Wire refused(running.port);
    QCOMPARE(refused.status(), 503);
    running.letGo();
    for (Wire &wire : waiting) // none of them was closed for the one that came
        QCOMPARE(wire.status(), 200);
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
}

void HttpHostTest::givesAnIdleConnectionsPlaceToANewOne()
{
    HttpHost::Limits limits;
    limits.connections = 3;
    Running running(limits);
    std::vector<Wire> idle;
    for (int i = 0; i < 3; ++i) {
        idle.emplace_back(running.port, get("/echo"));
        QCOMPARE(idle.back().status(), 200);
    }
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    QTRY_VERIFY(idle.front().hasEnded());
    QVERIFY(!idle.back().hasEnded());
}

void HttpHostTest::givesThePlaceOfWhoSaysNothingToANewOne()
{
    HttpHost::Limits limits;
    limits.connections = 5;
    Running running(limits);
    std::vector<Wire> silent;
    silent.reserve(5);
    for (int i = 0; i < 5; ++i)
        silent.emplace_back(running.port);
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    QTRY_VERIFY(silent.front().hasEnded());
    QVERIFY(!silent.back().hasEnded());
}

void HttpHostTest::closesHalfAHeaderBeforeAnIdleConnection()
{
    HttpHost::Limits limits;
    limits.connections = 3;
    Running running(limits);
    Wire first(running.port, get("/echo"));
    QCOMPARE(first.status(), 200);
    Wire half(running.port, "GET / HTTP/1.1\r\nHost: x\r\nX-A: ");
    Wire last(running.port, get("/echo"));
    QCOMPARE(last.status(), 200);
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    QTRY_VERIFY(half.hasEnded());
    QVERIFY(!first.hasEnded());
    QVERIFY(!last.hasEnded());
}

void HttpHostTest::closesABodyThatDripsForANewOne()
{
    HttpHost::Limits limits;
    limits.connections = 2;
    Running running(limits);
    const std::string head = "PUT /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n";
    std::vector<Wire> dripping;
    for (int i = 0; i < 2; ++i) {
        dripping.emplace_back(running.port, head);
        QCOMPARE(dripping.back().status(), 100); // the whole head was read
    }
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    QTRY_VERIFY(dripping.front().hasEnded());
    QVERIFY(dripping.back().send("123456789"));
    QCOMPARE(dripping.back().status(), 200);
}

void HttpHostTest::takesThePlaceFromThePeerThatHasTheMost()
{
    HttpHost::Limits limits;
    limits.connections = 4;
    Running running(limits);
    Wire other(running.port, "GET / HT", 2); // of its own address the only one, the oldest, and without a request
    std::vector<Wire> idle;
    for (int i = 0; i < 3; ++i) {
        idle.emplace_back(running.port, get("/echo"));
        QCOMPARE(idle.back().status(), 200);
    }
    Wire second(running.port, get("/echo"));
    QCOMPARE(second.status(), 200);
    QTRY_VERIFY(idle[0].hasEnded());
    Wire third(running.port, get("/echo"), 3);
    QCOMPARE(third.status(), 200);
    QTRY_VERIFY(idle[1].hasEnded());
    QVERIFY(!other.hasEnded());
    QVERIFY(other.send("TP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(other.status(), 200);
}

void HttpHostTest::outlivesClientsThatLeave()
{
    Running running;
    for (int i = 0; i < 20; ++i) {
        Wire(running.port, "GET / HT").reset();
        Wire(running.port, "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc").reset();
        Wire(running.port, get("/large")).reset();
    }
    for (int i = 0; i < 3; ++i) {
        Wire leaving(running.port, get("/wait"));
        QTRY_COMPARE(running.waiting(), i + 1);
        i % 2 == 0 ? leaving.reset() : leaving.leave();
    }
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
    running.letGo();
    QCOMPARE(Wire(running.port, get("/echo")).status(), 200);
}

void HttpHostTest::serves50ClientsAtOnce()
{
    Running running;
    std::atomic<int> right = 0;
    std::vector<std::thread> clients;
    clients.reserve(50);
    for (int c = 0; c < 50; ++c)
        clients.emplace_back([&running, &right, c] {
            Wire wire(running.port);
            for (int i = 0; i < 40; ++i) {
                const std::string mark = std::to_string(c) + "-" + std::to_string(i);
                wire.send(put("/echo", mark));
                const auto reply = wire.reply(20'000);
                right += reply && reply->body.find("body=" + mark) != std::string::npos ? 1 : 0;
            }
        });
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(right.load(), 2000);
}

void HttpHostTest::finishesWhatIsInFlightWhenStopped()
{
    Running running;
    Wire inFlight(running.port, get("/wait"));
    QTRY_COMPARE(running.waiting(), 1);
    Wire idle(running.port, get("/echo"));
    QCOMPARE(idle.status(), 200);
    Wire half(running.port, "GET / HTTP/1.1\r\n");
    std::thread stopping([&running] { running.host.stop(); });
    QTRY_VERIFY(idle.hasEnded());
    QTRY_VERIFY(half.hasEnded());
    QVERIFY(!inFlight.hasEnded());
    running.letGo();
    const auto reply = inFlight.reply();
    stopping.join();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->header("Connection"), std::string("close"));
    QVERIFY(inFlight.endsWithin(2000));
    QVERIFY(!Wire(running.port).connected());
}

void HttpHostTest::doesNotWaitForeverWhenStopped()
{
    HttpHost::Limits limits;
    limits.graceTime = 200ms;
    Running running(limits);
    Wire dripping(running.port, "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n");
    Wire waiting(running.port, get("/wait"));
    QTRY_COMPARE(running.waiting(), 1);
    std::thread stopping([&running] { running.host.stop(); });
    QVERIFY(waiting.endsWithin(5000));
    QVERIFY(dripping.endsWithin(5000));
    running.letGo();
    stopping.join();
    running.host.stop();
}

void HttpHostTest::stopsOnASignal()
{
    domain::SystemClock clock;
    std::ostringstream log;
    Logger logger(log, clock);
    HttpHost host(
        {}, [](const HttpRequest &) { return HttpReply(); }, logger);
    const auto port = host.listen("localhost", 0);
    QVERIFY(port);
    std::thread serving([&host] { host.serveUntilSignal(); });
    QCOMPARE(Wire(*port, get("/")).status(), 200); // by now it has taken the signals over
    ::kill(::getpid(), SIGTERM);
    serving.join();
    QVERIFY(log.str().find("stopped") != std::string::npos);
}

void HttpHostTest::refusesToListenBeyondLoopback_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
        {"0.0.0.0", "192.168.1.5", "::", "::ffff:127.0.0.1", "10.0.0.1", "example.com", "", "127.1", "fe80::1"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void HttpHostTest::refusesToListenBeyondLoopback()
{
    QFETCH(QString, address);
    domain::SystemClock clock;
    std::ostringstream log;
    Logger logger(log, clock);
    HttpHost host(
        {}, [](const HttpRequest &) { return HttpReply(); }, logger);
    const auto port = host.listen(address.toStdString(), 0);
    QVERIFY(!port);
    QCOMPARE(QString::fromStdString(port.fault().code), u"service.plain_http_refused"_qs);
}

void HttpHostTest::saysThatAPortIsTaken()
{
    Running running;
    domain::SystemClock clock;
    std::ostringstream log;
    Logger logger(log, clock);
    HttpHost host(
        {}, [](const HttpRequest &) { return HttpReply(); }, logger);
    const auto port = host.listen("127.0.0.1", running.port);
    QVERIFY(!port);
    QCOMPARE(QString::fromStdString(port.fault().code), u"service.failed"_qs);
    QVERIFY(log.str().find("listen.failed") != std::string::npos);
}

void HttpHostTest::logsNeitherPathNorQuery()
{
    Running running;
    QCOMPARE(
        Wire(running.port, get("/person/1012345672?name=salem", "Authorization: Bearer canary\r\n")).status(), 200);
    const std::string log = running.logged();
    QVERIFY(
        log.find("\"route\":\"/{anything}\",\"role\":\"individual\",\"status\":200,\"micros\":") != std::string::npos);
    for (const char *canary : {"1012345672", "salem", "canary", "person"})
        QVERIFY2(log.find(canary) == std::string::npos, log.c_str());
}

QTEST_GUILESS_MAIN(HttpHostTest)
#include "tst_http_host.moc"
