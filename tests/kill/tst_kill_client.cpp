// SPDX-License-Identifier: Apache-2.0
// The client killed on every page of a form, again and again: what was typed a second before is there when it is started
// anew, and what was sent is filed once.
#include "tests/support/world.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

int kills()
{
    const int asked = qEnvironmentVariableIntValue("TAMINAT_KILLS");
    return asked > 0 ? asked : 10;
}

/// A change is to be on disk a second later; the rest is for a machine that has other things to do.
constexpr qint64 onDiskBy = 1'000 + 500;

struct Event {
    qint64 at; ///< milliseconds of the test
    QString what;
    QJsonObject told;
};

QString said(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Whether what was found is what had been told: the same content on the same page. What nobody wrote was filled in.
bool same(const QJsonObject &told, const QJsonObject &found)
{
    const int step = told.value(QLatin1String("step")).toInt();
    const bool mobile = step == 0 || said(told, "mobile").isEmpty() || said(told, "mobile") == said(found, "mobile");
    return step == found.value(QLatin1String("step")).toInt() && said(told, "subject") == said(found, "subject")
           && said(told, "details") == said(found, "details") && mobile;
}

} // namespace

class KillClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageComesBackAndNothingIsFiledTwice();

private:
    /// Runs it until it has told what it found.
    void start(QProcess &client);
    void read(QProcess &client);
    /// What it found; it is already doing the next thing.
    [[nodiscard]] const Event *found() const
    {
        const auto event = std::find_if(
            events_.begin(), events_.end(), [](const Event &each) { return each.what == QLatin1String("found"); });
        return event == events_.end() ? nullptr : &*event;
    }
    [[nodiscard]] int filed(const QString &subject);
    /// Whether what was found may be what was there when it was killed.
    [[nodiscard]] QString judge(const std::vector<Event> &before, qint64 killed, const QJsonObject &found);

    support::World world_;
    QTemporaryDir folder_;
    QElapsedTimer time_;
    std::vector<Event> events_; ///< of the program that runs
    int pages_[4] = {0, 0, 0, 0};
};

void KillClientTest::read(QProcess &client)
{
    while (client.canReadLine()) {
        const QJsonObject told = QJsonDocument::fromJson(client.readLine()).object();
        events_.push_back({time_.elapsed(), said(told, "what"), told});
        if (events_.back().what == QLatin1String("code"))
            client.write(QByteArray::fromStdString(world_.lastCode()) + '\n');
    }
}

void KillClientTest::start(QProcess &client)
{
    events_.clear();
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client.start(
        QStringLiteral(TAMINAT_CLIENT_TO_KILL), {world_.url().toString(), folder_.path(), QStringLiteral("ever")});
    QVERIFY(client.waitForStarted());
    client.write(QByteArray::fromStdString(world_.individual().text() + '\n' + support::World::password() + '\n'));
    QVERIFY(QTest::qWaitFor(
        [&] {
            read(client);
            return found() != nullptr || client.state() == QProcess::NotRunning;
        },
        60'000));
    QVERIFY(found() != nullptr);
    QCOMPARE(client.state(), QProcess::Running);
}

int KillClientTest::filed(const QString &subject)
{
    const auto bodies = world_.store().reading([](const service::Reader &reader) {
        return reader.rows("SELECT body FROM requests", {}, [](const service::Row &row) { return row.text("body"); });
    });
    if (!bodies)
        return -1;
    const QString whole = u'"' + subject + u'"';
    return static_cast<int>(
        std::count_if(bodies->begin(), bodies->end(), [&](const QString &body) { return body.contains(whole); }));
}

QString KillClientTest::judge(const std::vector<Event> &before, qint64 killed, const QJsonObject &found)
{
    // Whatever was handed over and answered is filed, once.
    QString handedOver;
    for (const Event &event : before) {
        if (event.what == QLatin1String("submitting"))
            handedOver = said(event.told, "subject");
        if (event.what == QLatin1String("receipt")) {
            handedOver.clear();
            if (filed(said(event.told, "subject")) != 1)
                return QStringLiteral("filed %1 times: ").arg(filed(said(event.told, "subject")))
                       + said(event.told, "subject");
        }
    }
    if (!handedOver.isEmpty()) {
        // Killed before the button was pressed it is a form still; after that it is filed.
        const int times = filed(handedOver) + (said(found, "subject") == handedOver ? 1 : 0);
        if (times == 1)
            return {};
        if (times != 0)
            return QStringLiteral("%1: %2 times").arg(handedOver).arg(times);
        // Neither: then it was filled in too fast to be on disk, and is judged as any form is.
    }
    const qint64 certain = killed - onDiskBy;
    std::size_t oldest = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].at < certain || before[i].what == QLatin1String("receipt"))
            oldest = i; // what was filed is no form any more
    for (std::size_t i = oldest; i < before.size(); ++i)
        if (same(before[i].told, found)
            || (before[i].what == QLatin1String("receipt") && said(found, "subject").isEmpty()))
            return {};
    return QStringLiteral("found %1 after %2")
        .arg(QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)),
            QString::fromUtf8(QJsonDocument(before.back().told).toJson(QJsonDocument::Compact)));
}

void KillClientTest::everyPageComesBackAndNothingIsFiledTwice()
{
    time_.start();
    std::vector<Event> before;
    qint64 killed = 0;
    for (int i = 0; i <= kills(); ++i) {
        QProcess client;
        start(client);
        if (QTest::currentTestFailed())
            return;
        if (!before.empty()) {
            const QString wrong = judge(before, killed, found()->told);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("kill %1: ").arg(i) + wrong));
        }
        // Nobody files more than twenty an hour; and a renewal that the kill interrupts is repeated within a minute.
        world_.clock().move(std::chrono::minutes(61));
        // Anywhere, on the review, and while it is sent, in turn.
        const std::size_t from = events_.size();
        const auto isReached = [&] {
            return i % 3 == 0
                   || std::any_of(
                       events_.begin() + static_cast<std::ptrdiff_t>(from), events_.end(), [i](const Event &event) {
                           return i % 3 == 1 ? event.what == QLatin1String("submitting")
                                             : event.told.value(QLatin1String("step")) == 2;
                       });
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                read(client);
                return isReached() || client.state() == QProcess::NotRunning;
            },
            60'000));
        const QDeadlineTimer end(QRandomGenerator::global()->bounded(0, i % 3 == 0 ? 4'000 : i % 3 == 1 ? 60 : 20));
        while (!end.hasExpired()) { // finer than an event loop would
            client.waitForReadyRead(1);
            read(client);
        }
        QCOMPARE(client.state(), QProcess::Running);
        client.kill();
        killed = time_.elapsed();
        QVERIFY(client.waitForFinished());
        read(client);
        before = events_;
        const bool sending = before.back().what == QLatin1String("submitting");
        ++pages_[sending ? 3 : before.back().told.value(QLatin1String("step")).toInt()];
    }
    const auto integrity = world_.store().reading([](const service::Reader &reader) {
        return reader.row("SELECT COUNT(*) AS number, COUNT(DISTINCT body) AS different FROM requests",
            {},
            [](const service::Row &row) { return std::pair(row.integer("number"), row.integer("different")); });
    });
    QVERIFY(integrity.ok() && *integrity);
    QCOMPARE((*integrity)->first, (*integrity)->second);
    qInfo(
        "%d kills: %d on the first page, %d on the second, %d on the review, %d while it was sent; %lld requests, each once",
        kills(),
        pages_[0],
        pages_[1],
        pages_[2],
        pages_[3],
        static_cast<long long>((*integrity)->first));
}

QTEST_GUILESS_MAIN(KillClientTest)
#include "tst_kill_client.moc"
