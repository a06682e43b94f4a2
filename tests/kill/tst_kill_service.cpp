// SPDX-License-Identifier: Apache-2.0
// The service killed in the middle of writes, again and again: what it acknowledged is there, what it did not is there
// once when it is sent again under its key, and its store is whole.
#include "contract/help/enquiry.h"
#include "service/demonstration.h"
#include "service/store/database.h"
#include "tests/support/plain_client.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace {

constexpr int writesOfOne = 15;   // fewer than one person may file within an hour
constexpr int writesOfALife = 30; // of one life of the service: it is killed then at the latest, however fast it is
constexpr int peopleNeededByALife = 4; // for those writes, and for who was lost while signing in

int kills()
{
    const int asked = qEnvironmentVariableIntValue("TAMINAT_KILLS");
    return asked > 0 ? asked : 15;
}

/// A write that was begun: sent until it is answered, always under its key.
struct Write {
    std::string key;
    QString subject;
    std::string token;
};

} // namespace

class KillServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsLostNorDoubled();

private:
    void run(const QStringList &arguments, int expected);
    /// Started and listening.
    void start();
    void stop();
    /// Writes until the service is gone.
    void writeUntilItFalls();
    bool send(support::PlainClient &client, const Write &write);
    std::string nextToken(support::PlainClient &client);
    std::string codeFor(support::PlainClient &client);

    QTemporaryDir folder_;
    QProcess service_;
    std::uint16_t port_ = 0;
    std::vector<std::string> users_;
    std::size_t nextUser_ = 0;
    int leftForToken_ = 0;
    std::string token_;
    std::optional<Write> open_;     ///< what nobody has answered yet
    std::vector<QString> answered_; ///< subjects
    std::atomic<int> answers_ = 0;  ///< as many, for who waits meanwhile
    int fallenInFlight_ = 0;
};

void KillServiceTest::run(const QStringList &arguments, int expected)
{
    QProcess program;
    program.start(QStringLiteral(TAMINAT_SERVICE),
        QStringList{QStringLiteral("--database"), folder_.filePath(QStringLiteral("store.sqlite"))} + arguments);
    QVERIFY(program.waitForFinished(240'000));
    QVERIFY2(program.exitCode() == expected, program.readAllStandardError().constData());
}

void KillServiceTest::initTestCase()
{
    run({QStringLiteral("--populate"), QString::number(20 + peopleNeededByALife * kills())}, 0);
    const auto store =
        service::Database::open(QStringLiteral("sqlite://") + folder_.filePath(QStringLiteral("store.sqlite")));
    QVERIFY(store.ok());
    const auto users = (*store)->reading([](const service::Reader &reader) {
        return reader.rows("SELECT a.user_code FROM accounts a ORDER BY a.user_code", {}, [](const service::Row &row) {
            return row.utf8("user_code");
        });
    });
    QVERIFY(users.ok());
    users_ = *users;
    QVERIFY(!users_.empty());
}

void KillServiceTest::start()
{
    service_.setProcessChannelMode(QProcess::MergedChannels);
    service_.start(QStringLiteral(TAMINAT_SERVICE),
        {QStringLiteral("--database"),
            folder_.filePath(QStringLiteral("store.sqlite")),
            QStringLiteral("--port"),
            QStringLiteral("0"),
            QStringLiteral("--local-messages")});
    QByteArray said;
    while (service_.state() != QProcess::NotRunning && service_.waitForReadyRead(60'000)) {
        while (service_.canReadLine()) {
            const QByteArray line = service_.readLine();
            said += line;
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (entry.value(QLatin1String("event")) == QLatin1String("listening")) {
                port_ = static_cast<std::uint16_t>(entry.value(QLatin1String("port")).toString().toUInt());
                QVERIFY(port_ > 0);
                return;
            }
        }
    }
    QFAIL(said.constData());
}

void KillServiceTest::stop()
{
    service_.kill();
    QVERIFY(service_.waitForFinished());
    service_.readAll();
}

std::string KillServiceTest::codeFor(support::PlainClient &client)
{
    // The inbox tells the newest last, a hundred at a time.
    QString code;
    for (qint64 after = 0;;) {
        const auto answer = client.get("/v1/local/messages?after=" + std::to_string(after));
        const QJsonArray messages = answer.json().value(QLatin1String("messages")).toArray();
        if (messages.isEmpty())
            return code.toStdString();
        for (const auto &each : messages) {
            after = std::max(after, each.toObject().value(QLatin1String("number")).toInteger());
            static const QRegularExpression digits(QStringLiteral("\\b\\d{6}\\b"));
            const auto match = digits.match(each.toObject().value(QLatin1String("text")).toString());
            if (match.hasMatch())
                code = match.captured();
        }
    }
}

std::string KillServiceTest::nextToken(support::PlainClient &client)
{
    if (leftForToken_-- > 0)
        return token_;
    for (int i = 0; i < 10; ++i) {
        const auto challenge = client.post("/v1/account/sign-in",
            QJsonObject{{QStringLiteral("as"), QStringLiteral("individual")},
                {QStringLiteral("user"), QString::fromStdString(users_.at(nextUser_++ % users_.size()))},
                {QStringLiteral("password"), QLatin1String(service::demonstrationPassword)},
                {QStringLiteral("remember"), false}});
        if (challenge.status == 0)
            return {};
        if (challenge.status != 200)
            continue;
        const auto tokens = client.post("/v1/account/sign-in/confirm",
            QJsonObject{{QStringLiteral("challenge"), challenge.text("challenge")},
                {QStringLiteral("code"), QString::fromStdString(codeFor(client))}});
        if (tokens.status != 200)
            return {};
        leftForToken_ = writesOfOne - 1;
        return token_ = tokens.text("access").toStdString();
    }
    return {};
}

bool KillServiceTest::send(support::PlainClient &client, const Write &write)
{
    const auto answer = client.post(contract::Enquiry::path,
        QJsonObject{{QStringLiteral("kind"), QStringLiteral("enquiry")},
            {QStringLiteral("subject"), write.subject},
            {QStringLiteral("details"), QStringLiteral("تفاصيل")},
            {QStringLiteral("mobile"), QStringLiteral("0551234567")}},
        write.token,
        write.key);
    if (answer.status == 200) {
        answered_.push_back(write.subject);
        ++answers_;
    } else if (answer.status != 0)
        qWarning("%s: %d %s", qUtf8Printable(write.subject), answer.status, answer.body.constData());
    return answer.status == 200;
}

void KillServiceTest::writeUntilItFalls()
{
    support::PlainClient client(port_);
    if (open_) {
        if (!send(client, *open_))
            return;
        open_.reset();
    }
    for (;;) {
        const std::string token = nextToken(client);
        if (token.empty()) {
            leftForToken_ = 0;
            if (client.get("/v1/local/messages").status == 0)
                return;
            continue;
        }
        open_ = Write{support::newKey(), QStringLiteral("رقم %1").arg(answered_.size() + 1), token};
        if (!send(client, *open_)) {
            ++fallenInFlight_;
            return;
        }
        open_.reset();
    }
}

void KillServiceTest::nothingIsLostNorDoubled()
{
    for (int i = 0; i < kills(); ++i) {
        start();
        if (QTest::currentTestFailed())
            return;
        std::atomic<bool> done = false;
        const int before = answers_;
        std::thread writer([&] {
            writeUntilItFalls();
            done = true;
        });
        // Most in the midst of the writes, wherever they are then; each fourth at any time, while it begins, too.
        if (i % 4 != 0)
            QVERIFY(QTest::qWaitFor([&] { return answers_ > before || done; }, 60'000));
        const QDeadlineTimer end(QRandomGenerator::global()->bounded(0, i % 4 != 0 ? 40 : 1'500));
        while (!end.hasExpired() && answers_ < before + writesOfALife) // finer than an event loop would
            ;
        stop();
        writer.join();
        QVERIFY(done);
    }
    start();
    support::PlainClient client(port_);
    QVERIFY(!open_ || send(client, *open_));
    stop();
    const auto store =
        service::Database::open(QStringLiteral("sqlite://") + folder_.filePath(QStringLiteral("store.sqlite")));
    QVERIFY(store.ok());
    const auto filed = (*store)->reading([](const service::Reader &reader) {
        return reader.rows("SELECT body FROM requests", {}, [](const service::Row &row) { return row.text("body"); });
    });
    QVERIFY(filed.ok());
    QCOMPARE(filed->size(), answered_.size());
    for (const QString &subject : answered_) {
        const QString whole = u'"' + subject + u'"';
        QCOMPARE(
            std::count_if(filed->begin(), filed->end(), [&](const QString &body) { return body.contains(whole); }), 1);
    }
    const auto integrity = (*store)->reading([](const service::Reader &reader) {
        return reader.row(
            "PRAGMA integrity_check", {}, [](const service::Row &row) { return row.utf8("integrity_check"); });
    });
    QVERIFY(integrity.ok() && *integrity);
    QCOMPARE(QString::fromStdString(**integrity), QStringLiteral("ok"));
    // What the last run left unsealed the next one seals.
    start();
    service_.terminate();
    QVERIFY(service_.waitForFinished(60'000));
    run({QStringLiteral("--verify-audit")}, 0);
    qInfo("%d kills, %d with a write on its way, %d requests, each once",
        kills(),
        fallenInFlight_,
        static_cast<int>(answered_.size()));
}

QTEST_GUILESS_MAIN(KillServiceTest)
#include "tst_kill_service.moc"
