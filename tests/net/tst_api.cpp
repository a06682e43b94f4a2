// SPDX-License-Identifier: Apache-2.0
// A call of the contract there and back: what is sent is what the description says, and what comes back is read strictly.
#include "net/api.h"

#include "contract/account/sign_in.h"
#include "contract/requests/receipt.h"

#include "tests/support/faulty_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using support::FaultyServer;
using namespace std::chrono_literals;

namespace {

net::Transport::Options optionsFor(const QUrl &server)
{
    net::Transport::Options options;
    options.server = server;
    options.backoff.base = 1ms;
    return options;
}

constexpr auto oneRequest = R"({"request":{"number":"R-1","service":"/v1/x","submittedAt":"2026-11-21T22:14:54Z",
    "state":"submitted"},"content":"{}"})";

} // namespace

class ApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAReadInItsQuery()
    {
        FaultyServer server;
        server.answer(support::json(oneRequest));
        const auto answer = ask(server, contract::OneRequest{*domain::Line<20>::parse("R-1 & ك")});
        QVERIFY(answer.ok());
        QCOMPARE(QString::fromStdString(answer->request.number.text()), QStringLiteral("R-1"));
        const support::Received &got = server.received().first();
        QCOMPARE(got.verb, QByteArray("GET"));
        QCOMPARE(got.target, QByteArray("/v1/requests/one?number=R-1%20%26%20%D9%83"));
        QCOMPARE(got.headers.value("authorization"), QByteArray("Bearer an-access-token"));
        QVERIFY(!got.headers.contains("idempotency-key"));
    }

    void sendsAWriteInItsBodyWithAKey()
    {
        FaultyServer server;
        server.answer(support::json(R"({"challenge":"c","sentTo":"05••••••67","expiresIn":300,"resendIn":60})"));
        contract::SignIn who;
        who.password = *domain::Secret::parse("كلمة \"سر\"");
        QVERIFY(ask(server, who).ok());
        QVERIFY(ask(server, who).ok());
        const support::Received &got = server.received().first();
        QCOMPARE(got.verb + ' ' + got.target, QByteArray("POST /v1/account/sign-in"));
        QCOMPARE(QJsonDocument::fromJson(got.body).object().value(QStringLiteral("password")).toString(),
            QStringLiteral("كلمة \"سر\""));
        const QByteArray key = got.headers.value("idempotency-key");
        QCOMPARE(key.size(), 36);
        QVERIFY(key != server.received().last().headers.value("idempotency-key")); // another write, another key
    }

    void takesTheFaultOfAProblem()
    {
        FaultyServer server;
        server.answer(support::problem(domain::refuse("sign_in.refused", "password")));
        const auto answer = ask(server, contract::SignIn{});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.fault(), domain::refuse("sign_in.refused", "password"));
    }

    void refusesAReplyThatIsNotWhatWasAskedFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a text") << QByteArray("\"hello\"");
        QTest::newRow("nothing that is required") << QByteArray("{}");
        QTest::newRow("a key twice") << QByteArray(oneRequest).replace("\"content\"", "\"content\":\"\",\"content\"");
        QTest::newRow("another type") << QByteArray(oneRequest).replace("\"R-1\"", "1");
        QTest::newRow("an unknown choice") << QByteArray(oneRequest).replace("submitted\"}", "lost\"}");
        QTest::newRow("a day that is none") << QByteArray(oneRequest).replace("-11-21", "-02-30");
        QTest::newRow("not UTF-8") << QByteArray(oneRequest).replace("R-1", "\xff\xfe");
        QTest::newRow("two of them") << QByteArray(oneRequest) + oneRequest;
        QTest::newRow("too deep") << QByteArray(100'000, '[');
    }

    void refusesAReplyThatIsNotWhatWasAskedFor()
    {
        QFETCH(QByteArray, body);
        FaultyServer server;
        server.answer(support::json(body));
        const auto answer = ask(server, contract::OneRequest{*domain::Line<20>::parse("R-1")});
        QVERIFY(!answer.ok());
        QCOMPARE(QString::fromStdString(answer.fault().code), QStringLiteral("reply.unreadable"));
    }

    void readsWhatANewerServiceAdds()
    {
        FaultyServer server;
        server.answer(
            support::json(QByteArray(oneRequest).replace("{\"request\"", "{\"colour\":\"green\",\"request\"")));
        QVERIFY(ask(server, contract::OneRequest{*domain::Line<20>::parse("R-1")}).ok());
    }

private:
    template <contract::Call T>
    domain::Outcome<typename T::Reply> ask(FaultyServer &server, const T &call)
    {
        net::Transport transport(optionsFor(server.url()));
        net::Api api(transport);
        std::optional<domain::Outcome<typename T::Reply>> outcome;
        QObject context;
        api.call(call,
            *domain::Secret::parse("an-access-token"),
            {},
            &context,
            [&](const domain::Outcome<typename T::Reply> &answer) { outcome = answer; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
            return domain::refuse("network.timeout");
        return *outcome;
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
