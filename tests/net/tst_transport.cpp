// SPDX-License-Identifier: Apache-2.0
// Every way in which the service, or what stands in its place, can fail to answer: each ends in its fault, none in a hang.
#include "net/transport.h"

#include "tests/support/faulty_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <semaphore>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

using domain::Outcome;
using net::Reply;
using support::FaultyServer;
using support::Script;
using support::Step;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(support::Script)

namespace {

constexpr auto problemOfTooMany = "{\"status\":429,\"code\":\"service.busy\"}";

net::Transport::Options optionsFor(const QUrl &server)
{
    net::Transport::Options options;
    options.server = server;
    options.backoff.base = 1ms;
    options.chance = [] { return 0.5; };
    return options;
}

net::Request impatient()
{
    net::Request request;
    request.path = QStringLiteral("/v1/thing");
    request.patience = {400ms, 400ms, 4s};
    return request;
}

/// One that is not repeated, so that a fault can be seen by itself.
net::Request once()
{
    net::Request request = impatient();
    request.verb = net::Verb::Post;
    request.body = "{}";
    return request;
}

/// Sends and keeps what comes back.
struct Sent {
    Sent(net::Transport &transport, net::Request request)
        : handle(transport.send(std::move(request), &context, [this](const Outcome<Reply> &answer) {
              ++answers;
              outcome = answer;
          }))
    {}
    QObject context;
    std::optional<Outcome<Reply>> outcome;
    int answers = 0;
    net::Handle handle;
};

/// Ticks as long as the event loop is free to.
struct Heartbeat {
    Heartbeat()
    {
        since.start();
        QObject::connect(&timer, &QTimer::timeout, [this] {
            longest = std::max(longest, since.restart());
            ++beats;
        });
        timer.start(5);
    }
    QTimer timer;
    QElapsedTimer since;
    qint64 longest = 0;
    int beats = 0;
};

/// Takes one request and, when it is told to, pours out a reply as fast as it is drunk, on a thread of its own.
class Pouring {
public:
    Pouring(QByteArray head, QByteArray piece, qint64 most)
        : listening_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        (void)::bind(listening_, reinterpret_cast<const sockaddr *>(&address), size);
        ::listen(listening_, 1);
        ::getsockname(listening_, reinterpret_cast<sockaddr *>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ =
            std::thread([this, head = std::move(head), piece = std::move(piece), most] { pour(head, piece, most); });
    }
    ~Pouring()
    {
        ::shutdown(listening_, SHUT_RDWR);
        mayPour_.release();
        thread_.join();
        ::close(listening_);
    }
    Pouring(const Pouring &) = delete;
    Pouring &operator=(const Pouring &) = delete;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port_)); }
    [[nodiscard]] bool hasBegun() const { return begun_; }
    [[nodiscard]] qint64 pouredUntilNobodyDrinks()
    {
        mayPour_.release();
        hasPoured_.acquire();
        return poured_;
    }

private:
    void pour(const QByteArray &head, const QByteArray &piece, qint64 most)
    {
        const int socket = ::accept(listening_, nullptr, nullptr);
        if (socket < 0)
            return;
        char request[4096];
        begun_ = ::recv(socket, request, sizeof request, 0) > 0;
        // For so long nobody drank: nobody will.
        const timeval patience{2, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        mayPour_.acquire();
        bool drinks = send(socket, head);
        while (drinks && poured_ < most)
            drinks = send(socket, piece);
        hasPoured_.release();
        ::shutdown(socket, SHUT_WR);
        while (::recv(socket, request, sizeof request, 0) > 0) { // until the client has gone
        }
        ::close(socket);
    }
    bool send(int socket, const QByteArray &bytes)
    {
        const ssize_t sent = ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        poured_ += std::max<ssize_t>(sent, 0);
        return sent == bytes.size();
    }

    int listening_;
    std::uint16_t port_ = 0;
    std::atomic<bool> begun_ = false;
    std::atomic<qint64> poured_ = 0;
    std::counting_semaphore<> mayPour_{0};
    std::counting_semaphore<> hasPoured_{0};
    std::thread thread_;
};

QString codeOf(const Sent &sent)
{
    if (!sent.outcome)
        return QStringLiteral("(no answer)");
    return sent.outcome->ok() ? QStringLiteral("ok") : QString::fromStdString(sent.outcome->fault().code);
}

} // namespace

class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsBackAReply()
    {
        FaultyServer server;
        server.answer(support::json("{\"a\":1}", 200, {{"Date", "Sat, 21 Nov 2026 22:14:54 GMT"}}));
        net::Transport transport(optionsFor(server.url()));
        transport.setLanguage("en");
        net::Request request = impatient();
        request.query.addQueryItem(QStringLiteral("n"), QStringLiteral("1%2B1"));
        request.token = *domain::Secret::parse("t0ken");
        Sent sent(transport, request);
        QTRY_VERIFY(sent.outcome);
        QVERIFY(sent.outcome->ok());
        QCOMPARE((*sent.outcome)->status, 200);
        QCOMPARE((*sent.outcome)->body, QByteArray("{\"a\":1}"));
        QCOMPARE(
            QString::fromStdString(domain::isoText(*(*sent.outcome)->sentAt)), QStringLiteral("2026-11-21T22:14:54Z"));
        const support::Received &got = server.received().first();
        QCOMPARE(got.verb + ' ' + got.target, QByteArray("GET /v1/thing?n=1%2B1"));
        QCOMPARE(got.headers.value("authorization"), QByteArray("Bearer t0ken"));
        QCOMPARE(got.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(got.headers.value("accept-language"), QByteArray("en"));
        QVERIFY(!got.headers.contains("cookie"));
    }

    void tellsEachFailureFromTheOthers_data()
    {
        QTest::addColumn<support::Script>("script");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Script &script, const char *expected) {
            QTest::newRow(name) << script << QString::fromLatin1(expected);
        };
        const QByteArray whole = support::response(200, "{\"a\":1}");
        const auto typed = [](const char *type, const QByteArray &body) {
            return Script{{Step::Send, support::response(200, body, {{"Content-Type", type}})}};
        };
        row("silence", support::stall(), "network.timeout");
        row("silence in the status line", support::stall("HTTP/1.1 2"), "network.timeout");
        row("silence before the body",
            support::stall("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"),
            "network.timeout");
        row("silence in the body", support::stall(whole.chopped(3)), "network.timeout");
        row("closed without a word", support::raw(""), "network.cut");
        row("closed in the headers", support::raw("HTTP/1.1 200 OK\r\nContent-Ty"), "network.cut");
        row("closed in the body", support::raw(whole.chopped(3)), "network.cut");
        const QByteArray chunked =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        row("cut between chunks", support::raw(chunked + "4\r\n{\"a\"\r\n"), "network.cut");
        row("cut in the size of a chunk", support::raw(chunked + "4\r\n{\"a\"\r\n3"), "network.cut");
        row("cut in a chunk", support::raw(chunked + "4\r\n{\"a"), "network.cut");
        row("whole in chunks", support::raw(chunked + "4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n"), "ok");
        row("reset without a word", {{Step::Reset}}, "network.cut");
        row("reset in the body", {{Step::Send, whole.chopped(3)}, {Step::Drip, " ", 50}, {Step::Reset}}, "network.cut");
        row("a drip that never ends",
            {{Step::Send, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"},
                {Step::Drip, QByteArray(100000, ' '), 20}},
            "network.timeout");
        row("not HTTP", support::raw("SSH-2.0-OpenSSH_9.2\r\n"), "network.cut");
        row("a captive portal", typed("text/html", "<html>Please pay</html>"), "reply.unreadable");
        row("no type", {{Step::Send, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"}}, "reply.unreadable");
        row("a problem that says 200", typed("application/problem+json", "{}"), "reply.unreadable");
        row("no content", {{Step::Send, "HTTP/1.1 204 No Content\r\n\r\n"}}, "reply.unreadable");
        row("packed although not asked for",
            {{Step::Send, support::response(200, "\x1f\x8b junk", {{"Content-Encoding", "gzip"}})}},
            "reply.unreadable");
        row("longer than allowed", typed("application/json", QByteArray(2 * 1024 * 1024, ' ')), "reply.too_large");
        row("endless",
            {{Step::Send,
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(4 * 1024 * 1024, ' ')},
                {Step::Stall}},
            "reply.too_large");
        row("moved to itself",
            {{Step::Send, "HTTP/1.1 301 Moved\r\nLocation: /v1/thing\r\nContent-Length: 0\r\n\r\n"}},
            "reply.unreadable");
        row("moved to plain http",
            {{Step::Send, "HTTP/1.1 302 Found\r\nLocation: http://example.com/\r\nContent-Length: 0\r\n\r\n"}},
            "reply.unreadable");
        row("bad request", support::problem(domain::refuse("request.not_json")), "request.not_json");
        row("a field", support::problem(domain::refuse("identity.check_digit", "user")), "identity.check_digit");
        row("signed out", support::problem(domain::refuse("session.ended")), "session.ended");
        row("asked for a password",
            {{Step::Send, support::response(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}})}},
            "session.ended");
        row("forbidden", support::problem(domain::refuse("access.denied")), "access.denied");
        row("missing", support::problem(domain::refuse("record.missing")), "record.missing");
        row("too slow for it", support::json("{}", 408), "network.unreachable");
        row("conflict", support::problem(domain::refuse("record.changed")), "record.changed");
        row("too many", support::problem(domain::refuse("service.busy", {}, 3)), "service.busy");
        row("failed", support::problem(domain::refuse("service.failed")), "service.failed");
        row("a gateway's page",
            {{Step::Send, support::response(502, "<html>502</html>", {{"Content-Type", "text/html"}})}},
            "network.unreachable");
        row("unavailable", support::json("", 503), "network.unreachable");
        row("unheard of", support::json("{}", 599), "service.failed");
        row("a problem too long to be one",
            support::json("{\"code\":\"record.missing\",\"x\":\"" + QByteArray(20000, 'x') + "\"}", 409),
            "record.changed");
    }

    void tellsEachFailureFromTheOthers()
    {
        QFETCH(support::Script, script);
        QFETCH(QString, expected);
        FaultyServer server;
        server.answer(script);
        net::Transport transport(optionsFor(server.url()));
        net::Request request = once();
        request.patience.total = 1500ms;
        Heartbeat heart;
        QElapsedTimer elapsed;
        elapsed.start();
        Sent sent(transport, request);
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), expected);
        QCOMPARE(sent.answers, 1);
        // A wait that blocks would be one gap as long as itself; the machine's own load makes short ones.
        if (elapsed.elapsed() > 300)
            QVERIFY2(heart.longest * 2 < elapsed.elapsed(), "the event loop stood still");
    }

    /// While the event loop is busy nobody is there to stop a reply; all the same no more of it is read than may be kept.
    void readsNoFurtherAheadThanAReplyMayBe_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                                   << "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
        QTest::newRow("of a length") << QByteArray("Content-Length: 1073741824\r\n") << QByteArray(0x10000, ' ');
        QTest::newRow("until the end") << QByteArray() << QByteArray(0x10000, ' ');
    }

    void readsNoFurtherAheadThanAReplyMayBe()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, piece);
        constexpr qint64 most = 64 * 1024 * 1024;
        Pouring server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n", piece, most);
        net::Transport transport(optionsFor(server.url()));
        net::Request request = once();
        request.patience = {20s, 20s, 20s};
        Sent sent(transport, request);
        QTRY_VERIFY(server.hasBegun());
        const qint64 poured = server.pouredUntilNobodyDrinks(); // the event loop stands still meanwhile
        QVERIFY2(poured < most / 2, qPrintable(QString::number(poured)));
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("reply.too_large"));
    }

    void unpacksNothing()
    {
        const QByteArray bomb = qCompress(QByteArray(8 * 1024 * 1024, ' ')).mid(4); // a zlib stream of a few kilobytes
        QVERIFY(bomb.size() < 16 * 1024);
        FaultyServer server;
        server.answer(support::json(bomb, 200, {{"Content-Encoding", "deflate"}}));
        net::Transport transport(optionsFor(server.url()));
        Sent sent(transport, once());
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("reply.unreadable")); // reply.too_large, had it been unpacked first
    }

    void keepsTheFieldAndTheFigureOfAProblem()
    {
        FaultyServer server;
        server.answer(support::problem(domain::refuse("identity.check_digit", "lines.3.user", 7)));
        net::Transport transport(optionsFor(server.url()));
        Sent sent(transport, once());
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(sent.outcome->fault(), domain::refuse("identity.check_digit", "lines.3.user"));
        QCOMPARE(sent.outcome->fault().figure, 7);
    }

    void saysThatNobodyListens()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(gone.serverPort());
        gone.close();
        net::Transport transport(optionsFor(url));
        Sent sent(transport, once());
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("network.unreachable"));
    }

    void saysThatANameIsUnknown()
    {
        net::Transport::Options options = optionsFor(QUrl(QStringLiteral("https://no-such-host.invalid")));
        options.findProxy = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
        net::Transport transport(options);
        net::Request request = once();
        request.patience = {20s, 20s, 20s};
        Sent sent(transport, request);
        QTRY_VERIFY_WITH_TIMEOUT(sent.outcome, 25'000);
        QCOMPARE(codeOf(sent), QStringLiteral("network.unreachable"));
    }

    void talksInTheClearOnlyToThisMachine_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("may");
        QTest::newRow("https") << QStringLiteral("https://service.example") << true;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("this machine, another address") << QStringLiteral("http://127.8.9.1") << true;
        QTest::newRow("this machine by name") << QStringLiteral("http://localhost:1") << true;
        QTest::newRow("this machine, IPv6") << QStringLiteral("http://[::1]:1") << true;
        QTest::newRow("in the clear") << QStringLiteral("http://service.example") << false;
        QTest::newRow("a name that pretends") << QStringLiteral("http://localhost.example") << false;
        QTest::newRow("an address that pretends") << QStringLiteral("http://127.0.0.1.example") << false;
        QTest::newRow("with a password in it") << QStringLiteral("https://me:secret@service.example") << false;
        QTest::newRow("another way") << QStringLiteral("ftp://127.0.0.1") << false;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void talksInTheClearOnlyToThisMachine()
    {
        QFETCH(QString, server);
        QFETCH(bool, may);
        QCOMPARE(net::Transport::mayTalkTo(QUrl(server)).ok(), may);
        if (may)
            return;
        net::Transport transport(optionsFor(QUrl(server)));
        Sent sent(transport, once());
        QCOMPARE(sent.answers, 0); // never before send() has returned
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("network.untrusted"));
    }

    void repeatsWhatIsSafe_data()
    {
        QTest::addColumn<support::Script>("script");
        QTest::addColumn<bool>("write");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("tries");
        const Script unavailable = support::json("", 503);
        QTest::newRow("a read") << unavailable << false << QByteArray() << 3;
        QTest::newRow("a write with a key") << unavailable << true << QByteArray("k1") << 3;
        QTest::newRow("a write without a key") << unavailable << true << QByteArray() << 1;
        QTest::newRow("a gateway that has no answer") << support::json("", 504) << false << QByteArray() << 3;
        QTest::newRow("busy") << support::json(problemOfTooMany, 429, {{"Retry-After", "0"}}) << false << QByteArray()
                              << 3;
        QTest::newRow("busy for long") << support::json(problemOfTooMany, 429, {{"Retry-After", "900"}}) << false
                                       << QByteArray() << 1;
        QTest::newRow("busy until a moment that has come") << support::json(problemOfTooMany,
            429,
            {{"Date", "Sat, 21 Nov 2026 09:30:05 GMT"}, {"Retry-After", "Sat, 21 Nov 2026 09:30:05 GMT"}})
                                                           << false << QByteArray() << 3;
        QTest::newRow("busy until long after") << support::json(problemOfTooMany,
            429,
            {{"Date", "Sat, 21 Nov 2026 09:30:05 GMT"}, {"Retry-After", "Sat, 21 Nov 2026 09:45:05 GMT"}})
                                               << false << QByteArray() << 1;
        QTest::newRow("busy for longer than is left")
            << support::json(problemOfTooMany, 429, {{"Retry-After", "9"}}) << false << QByteArray() << 1;
        QTest::newRow("a wait that is meant for the person")
            << support::problem(domain::refuse("sign_in.wait")) << true << QByteArray("k1") << 1;
        QTest::newRow("a try before that still goes on there")
            << support::problem(domain::refuse("request.in_flight")) << true << QByteArray("k1") << 3;
        QTest::newRow("a failure") << support::problem(domain::refuse("service.failed")) << false << QByteArray() << 1;
        QTest::newRow("a refusal") << support::problem(domain::refuse("access.denied")) << false << QByteArray() << 1;
        QTest::newRow("what cannot be read")
            << support::raw("HTTP/1.1 200 OK\r\n\r\nhello") << false << QByteArray() << 1;
    }

    void repeatsWhatIsSafe()
    {
        QFETCH(support::Script, script);
        QFETCH(bool, write);
        QFETCH(QByteArray, key);
        QFETCH(int, tries);
        FaultyServer server;
        server.answer(script);
        net::Transport transport(optionsFor(server.url()));
        net::Request request = write ? once() : impatient();
        request.key = key;
        QList<int> told;
        request.onRetry = [&](const net::Retrying &again) { told.append(again.attempt); };
        Sent sent(transport, request);
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(server.received().size(), tries);
        QCOMPARE(told, tries == 3 ? (QList<int>{2, 3}) : QList<int>());
        for (const support::Received &each : server.received())
            QCOMPARE(each.headers.value("idempotency-key"), key); // the same each time
    }

    void succeedsAtTheThirdTry()
    {
        FaultyServer server;
        server.answerInTurn({support::json("", 503), support::raw(""), support::json("{}")});
        net::Transport transport(optionsFor(server.url()));
        Sent sent(transport, impatient());
        QTRY_VERIFY(sent.outcome);
        QVERIFY(sent.outcome->ok());
    }

    void waitsAsLongAsTheServiceAsks()
    {
        FaultyServer server;
        server.answerInTurn({support::json("", 503, {{"Retry-After", "1"}}), support::json("{}")});
        net::Transport transport(optionsFor(server.url()));
        QElapsedTimer elapsed;
        elapsed.start();
        Sent sent(transport, impatient());
        QTRY_VERIFY(sent.outcome);
        QVERIFY(sent.outcome->ok());
        QVERIFY(elapsed.elapsed() >= 1000);
    }

    void endsWithItsDeadlineHoweverOftenItIsRepeated()
    {
        FaultyServer server;
        server.answer(support::stall());
        net::Transport transport(optionsFor(server.url()));
        net::Request request = impatient();
        request.patience = {100ms, 100ms, 250ms};
        Sent sent(transport, request);
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("network.timeout"));
        QVERIFY(server.received().size() >= 2 && server.received().size() <= 3);
    }

    void growsItsWaitsAndSpreadsThem()
    {
        const net::Backoff backoff{400ms, 1000ms, 20s, 4};
        QCOMPARE(backoff.after(1, {}, 0.0)->count(), 0);
        QCOMPARE(backoff.after(1, {}, 0.5)->count(), 200);
        QCOMPARE(backoff.after(2, {}, 0.5)->count(), 400);
        QCOMPARE(backoff.after(3, {}, 0.5)->count(), 500); // the ceiling
        QVERIFY(!backoff.after(4, {}, 0.5));
        QCOMPARE(backoff.after(1, 5s, 0.5)->count(), 5200);
        QVERIFY(!backoff.after(1, 21s, 0.5));
    }

    void dropsTheAnswerOfAScreenThatIsGone()
    {
        FaultyServer server;
        server.answer(support::stall());
        net::Transport transport(optionsFor(server.url()));
        auto screen = std::make_unique<QObject>();
        bool called = false;
        net::Request request = impatient();
        request.patience = {30s, 30s, 30s};
        const net::Handle handle =
            transport.send(request, screen.get(), [&](const Outcome<Reply> &) { called = true; });
        QTRY_COMPARE(server.received().size(), 1);
        screen.reset();
        QTRY_COMPARE(server.abandoned(), 1); // the request was aborted, not only its answer dropped
        QTRY_VERIFY(!handle.isActive());
        QVERIFY(!called);
    }

    void dropsTheAnswerOfAScreenThatGoesBetweenTwoTries()
    {
        FaultyServer server;
        server.answer(support::json("", 503));
        net::Transport::Options options = optionsFor(server.url());
        options.backoff.base = 5s;
        net::Transport transport(options);
        auto screen = std::make_unique<QObject>();
        bool retrying = false;
        net::Request request = impatient();
        request.patience.total = 30s;
        request.onRetry = [&](const net::Retrying &) { retrying = true; };
        const net::Handle handle =
            transport.send(request, screen.get(), [](const Outcome<Reply> &) { QFAIL("called"); });
        QTRY_VERIFY(retrying);
        screen.reset();
        QTRY_VERIFY(!handle.isActive());
        QCOMPARE(server.received().size(), 1);
    }

    void canBeCancelledAtAnyTime()
    {
        FaultyServer server;
        server.answer(support::stall());
        net::Transport transport(optionsFor(server.url()));
        Sent atOnce(transport, impatient());
        atOnce.handle.cancel();
        QCOMPARE(atOnce.answers, 0); // never from within cancel()
        Sent later(transport, impatient());
        QTRY_VERIFY(!server.received().empty());
        later.handle.cancel();
        later.handle.cancel();
        QTRY_VERIFY(atOnce.outcome && later.outcome);
        QCOMPARE(codeOf(atOnce), QStringLiteral("call.cancelled"));
        QCOMPARE(codeOf(later), QStringLiteral("call.cancelled"));
        QCOMPARE(later.answers, 1);
        later.handle.cancel(); // long gone
    }

    void endsQuietlyWhileRequestsAreUnderWay()
    {
        FaultyServer server;
        server.answer(support::stall());
        auto transport = std::make_unique<net::Transport>(optionsFor(server.url()));
        Sent sent(*transport, impatient());
        QTRY_COMPARE(server.received().size(), 1);
        transport.reset();
        QTRY_COMPARE(server.abandoned(), 1);
        QCOMPARE(sent.answers, 0);
    }

    void maySendAgainAndEndEverythingFromAnAnswer()
    {
        FaultyServer server;
        auto transport = std::make_unique<net::Transport>(optionsFor(server.url()));
        QObject context;
        int answers = 0;
        transport->send(impatient(), &context, [&](const Outcome<Reply> &) {
            transport->send(impatient(), &context, [&](const Outcome<Reply> &) {
                ++answers;
                transport.reset();
            });
        });
        QTRY_COMPARE(answers, 1);
        QVERIFY(!transport);
    }

    void asksForTheProxyBesideTheEventLoop()
    {
        std::binary_semaphore mayAnswer(0);
        net::Transport::Options options = optionsFor(QUrl(QStringLiteral("https://service.example")));
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        options.findProxy = [&, port = proxy.serverPort()](const QUrl &) {
            mayAnswer.acquire();
            return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port);
        };
        net::Transport transport(options);
        Heartbeat heart;
        Sent sent(transport, once());
        Sent gone(transport, once());
        QTRY_VERIFY(heart.beats > 10); // the lookup hangs, the event loop does not
        QVERIFY(!proxy.hasPendingConnections());
        mayAnswer.release();
        QTRY_VERIFY(proxy.hasPendingConnections());
        QTRY_VERIFY(sent.outcome && gone.outcome);
    }

    void doesNotWaitForAProxyLookupThatHangs()
    {
        auto mayAnswer = std::make_shared<std::binary_semaphore>(0);
        net::Transport::Options options = optionsFor(QUrl(QStringLiteral("https://service.example")));
        options.findProxy = [mayAnswer](const QUrl &) {
            mayAnswer->acquire();
            return QNetworkProxy(QNetworkProxy::NoProxy);
        };
        auto transport = std::make_unique<net::Transport>(options);
        net::Request request = once();
        request.patience.total = 100ms;
        Sent sent(*transport, request);
        QTRY_VERIFY(sent.outcome);
        QCOMPARE(codeOf(sent), QStringLiteral("network.timeout"));
        transport.reset(); // and its end does not wait either
        mayAnswer->release();
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
