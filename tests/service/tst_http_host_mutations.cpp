// SPDX-License-Identifier: Apache-2.0
// 5,000 broken messages: none of them crashes the host, none is answered with a 5xx, and it still serves.
#include "http_wire.h"
#include "service/http_host.h"

#include <QTest>

#include <array>
#include <random>
#include <sstream>

using namespace service;

class HttpHostMutationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesFiveThousandMutatedMessages();
};

namespace {

std::string mutated(std::mt19937 &random)
{
    static const std::array<std::string, 6> seeds{
        "GET /v1/home?a=b HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n",
        "POST /v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"a\":\"bcdefg\"}",
        "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x=y\r\nabc\r\n0\r\nT: v\r\n\r\n",
        "HEAD http://x/a%20b HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab",
        "GET / HTTP/1.0\r\nA: b\r\n c\r\nConnection: close, upgrade\r\n\r\n",
        "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n"};
    static const std::array<std::string, 14> pieces{"\r\n",
        "\r",
        "\n",
        " ",
        ":",
        "\t",
        std::string(1, '\0'),
        "\xff",
        "Content-Length: 3\r\n",
        "Transfer-Encoding: chunked\r\n",
        "-1",
        "18446744073709551616",
        "HTTP/1.1",
        std::string(300, 'A')};
    const auto below = [&random](
                           std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    std::string text = seeds[below(seeds.size())];
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(text.size() + 1);
        switch (below(5)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(at, below(8));
            break;
        case 2:
            text.replace(at, 1, 1, static_cast<char>(below(256)));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size() + 1), below(40)));
            break;
        default:
            text.resize(at);
            break;
        }
    }
    return text;
}

} // namespace

void HttpHostMutationsTest::survivesFiveThousandMutatedMessages()
{
    const auto seed = qEnvironmentVariableIsSet("TAMINAT_SEED")
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("TAMINAT_SEED"))
                          : std::random_device()();
    qInfo("TAMINAT_SEED=%u", seed);
    std::mt19937 random(seed);
    domain::SystemClock clock;
    std::ostringstream log;
    Logger logger(log, clock);
    HttpHost host(
        {},
        [](const HttpRequest &request) {
            return HttpReply{200, "text/plain", request.body, {}, {}};
        },
        logger);
    const auto port = host.listen("127.0.0.1", 0);
    QVERIFY(port);
    host.start();

    int answered = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::string message = mutated(random);
        Wire wire(*port);
        const std::size_t cut = std::uniform_int_distribution<std::size_t>(0, message.size())(random);
        wire.send(std::string_view(message).substr(0, cut));
        wire.send(std::string_view(message).substr(cut));
        wire.endSending(); // so that half a message ends here and not at its time-out
        while (const auto reply = wire.reply(5000)) {
            QVERIFY2(reply->status < 500, QByteArray::fromStdString(message).toPercentEncoding().constData());
            ++answered;
        }
    }
    qInfo("%d replies", answered);
    Wire healthy(*port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(healthy.status(), 200);
}

QTEST_GUILESS_MAIN(HttpHostMutationsTest)
#include "tst_http_host_mutations.moc"
