// SPDX-License-Identifier: Apache-2.0
// The audit trail: what stands in it, what does not, and that nothing of it is changed unseen.
#include "service/audit.h"
#include "tests/support/world.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>
#include <sys/stat.h>

using namespace std::chrono_literals;
using support::PlainClient;
using support::World;

namespace {

struct Line {
    std::string actor;
    std::string action;
    std::string outcome;
    std::string subject;
    qint64 times = 0;
};

QJsonObject enquiry(const char *subject)
{
    return {{QStringLiteral("kind"), QStringLiteral("enquiry")},
        {QStringLiteral("subject"), QLatin1String(subject)},
        {QStringLiteral("details"), QStringLiteral("d")},
        {QStringLiteral("mobile"), QStringLiteral("0551234567")}};
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingInIsWrittenDown();
    void aWriteIsWrittenDownOnceHoweverOftenItComes();
    void aSlipInAFormIsNot();
    void aRefusalIsWrittenDown_data();
    void aRefusalIsWrittenDown();
    void readingOthersIsWrittenDownAndOneselfIsNot();
    void aFloodOfTheSameRefusalIsOneEntry();
    void theTrailIsWholeAfterTheServiceEnds();
    void whatAKilledRunLeftUnsealedIsSeenAndSealedByTheNext();
    void anEndRewrittenInKeepingIsSeenByItsAnchor_data();
    void anEndRewrittenInKeepingIsSeenByItsAnchor();
    void anchorsStandInTheLogToo();
    void aLineOfAnchorsThatBrokeOffSpoilsNoOther();
    void aServiceThatCannotAnchorDoesNotStart();
    void whatIsNoFileOfAnchorsIsLeftAsItIs();
    void aServiceSaysAtItsStartThatTheTrailWasChanged_data();
    void aServiceSaysAtItsStartThatTheTrailWasChanged();
    void theEndsAreLookedAtAsFarAsWasAskedFor();
    void whateverIsChangedIsSeen_data();
    void whateverIsChangedIsSeen();

private:
    static domain::Outcome<service::AuditReport> verified(World &world)
    {
        const auto kept = service::keptAnchors(world.anchorFile());
        if (!kept)
            return kept.fault();
        return service::verifyAudit(world.store(), kept->anchors, world.clock().now());
    }
    template <class Work>
    static bool done(World &world, Work &&work)
    {
        return world.store().transaction(work).ok();
    }
    /// What a run that is killed at its busiest leaves behind.
    static void leaveUnsealed(World &world, int entries)
    {
        QVERIFY(done(world, [&](const service::Writer &writer) -> domain::Outcome<qint64> {
            for (int i = 0; i < entries; ++i)
                if (auto run = writer.run(
                        "INSERT INTO audit_entries (instance, turn, at, request, actor, role, action, outcome, subject, "
                        "peer, times) SELECT instance, ?, ?, '', '', '', '/v1/made', 'session.ended', '', '', 1 "
                        "FROM audit_instances",
                        {1000 + i, world.clock().now()});
                    !run)
                    return run;
            return qint64{1};
        }));
    }

    std::vector<Line> trail(World &world)
    {
        world.stopService();
        auto lines = world.store().reading([](const service::Reader &reader) {
            return reader.rows("SELECT actor, action, outcome, subject, times FROM audit_entries ORDER BY turn",
                {},
                [](const service::Row &row) {
                    return Line{row.utf8("actor"),
                        row.utf8("action"),
                        row.utf8("outcome"),
                        row.utf8("subject"),
                        row.integer("times")};
                });
        });
        return lines ? *std::move(lines) : std::vector<Line>();
    }
    qint64 countOf(const std::vector<Line> &lines, const std::string &action, const std::string &outcome)
    {
        return std::count_if(lines.begin(), lines.end(), [&](const Line &line) {
            return line.action == action && line.outcome == outcome;
        });
    }
};

void AuditTest::signingInIsWrittenDown()
{
    World world;
    const QJsonObject wrong{{QStringLiteral("as"), QStringLiteral("individual")},
        {QStringLiteral("user"), QString::fromStdString(world.individual().text())},
        {QStringLiteral("password"), QStringLiteral("not the password")}};
    (void)PlainClient(world.port()).post("/v1/account/sign-in", wrong);
    (void)world.signedInIndividual();
    const auto lines = trail(world);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].outcome, std::string("sign_in.refused"));
    QCOMPARE(lines[0].subject, "name " + world.individual().text());
    QCOMPARE(lines[1].outcome, std::string("ok"));
    QCOMPARE(lines[2].action, std::string("/v1/account/sign-in/confirm"));
    QCOMPARE(lines[2].actor, world.individual().text());
}

void AuditTest::aWriteIsWrittenDownOnceHoweverOftenItComes()
{
    World world;
    const auto session = world.signedInIndividual();
    PlainClient client(world.port());
    const std::string key = support::newKey();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post("/v1/help/enquiries", enquiry("s"), session.access, key).status, 200);
    QCOMPARE(countOf(trail(world), "/v1/help/enquiries", "ok"), 1);
}

void AuditTest::aSlipInAFormIsNot()
{
    World world;
    const auto session = world.signedInIndividual();
    QCOMPARE(PlainClient(world.port()).post("/v1/help/enquiries", enquiry(""), session.access).status, 422);
    const auto lines = trail(world);
    QCOMPARE(
        std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.action == "/v1/help/enquiries"; }),
        0);
}

void AuditTest::aRefusalIsWrittenDown_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no session") << "GET"
                                << "/v1/subscriber/record" << false << "session.ended";
    QTest::newRow("no session for a write") << "POST"
                                            << "/v1/help/enquiries" << false << "session.ended";
    QTest::newRow("not this role") << "GET"
                                   << "/v1/employer/establishments" << true << "access.denied";
    QTest::newRow("somebody else's") << "GET"
                                     << "/v1/requests/one?number=2026-0000001-A" << true << "record.missing";
    QTest::newRow("a made-up refresh token") << "POST"
                                             << "/v1/account/session/renew" << false << "session.ended";
}

void AuditTest::aRefusalIsWrittenDown()
{
    QFETCH(const QString, method);
    QFETCH(const QString, path);
    QFETCH(const bool, signedIn);
    QFETCH(const QString, outcome);
    World world;
    const std::string token = signedIn ? world.signedInIndividual().access : std::string();
    PlainClient client(world.port());
    const QJsonObject refresh{{QStringLiteral("refresh"), QStringLiteral("made up")}};
    const auto answer = method == QLatin1String("GET") ? client.get(path.toStdString(), token)
                                                       : client.post(path.toStdString(), refresh, token);
    QCOMPARE(answer.code(), outcome);
    const auto lines = trail(world);
    const std::string action = path.section(QLatin1Char('?'), 0, 0).toStdString();
    QCOMPARE(countOf(lines, action, outcome.toStdString()), 1);
    QCOMPARE(lines.back().actor, signedIn ? world.individual().text() : std::string());
}

void AuditTest::readingOthersIsWrittenDownAndOneselfIsNot()
{
    World world;
    const auto session = world.signedInSupervisor();
    const auto own = world.signedInIndividual();
    PlainClient client(world.port());
    QCOMPARE(client.get("/v1/subscriber/record", own.access).status, 200);
    QCOMPARE(
        client.get("/v1/employer/establishment?establishment=" + world.establishment().text(), session.access).status,
        200);
    const std::string subject = "establishment " + world.establishment().text();
    const auto lines = trail(world);
    QCOMPARE(countOf(lines, "/v1/subscriber/record", "read"), 0);
    QCOMPARE(countOf(lines, "/v1/employer/establishment", "read"), 1);
    QCOMPARE(lines.back().subject, subject);
}

void AuditTest::aFloodOfTheSameRefusalIsOneEntry()
{
    World world;
    PlainClient client(world.port());
    for (int i = 0; i < 500; ++i)
        QCOMPARE(client.get("/v1/subscriber/record").status, 401);
    qint64 times = 0;
    const auto lines = trail(world);
    for (const Line &line : lines)
        times += line.times;
    QCOMPARE(times, 500);
    QVERIFY2(lines.size() < 250, qPrintable(QString::number(lines.size())));
}

void AuditTest::theTrailIsWholeAfterTheServiceEnds()
{
    World world;
    const auto session = world.signedInIndividual();
    world.restart();
    (void)PlainClient(world.port()).post("/v1/help/enquiries", enquiry("s"), session.access);
    world.stopService();
    const auto report = verified(world);
    QVERIFY(report.ok());
    QCOMPARE(report->chains, 2);
    QCOMPARE(report->sealed, 3);
    QCOMPARE(report->unsealed, 0);
    QCOMPARE(report->leftUnsealed, 0);
    QVERIFY2(!report->firstBreak, report->firstBreak.value_or("").c_str());
}

void AuditTest::whatAKilledRunLeftUnsealedIsSeenAndSealedByTheNext()
{
    World world;
    (void)world.signedInIndividual();
    world.stopService();
    leaveUnsealed(world, 1500);
    QCOMPARE(verified(world)->unsealed, 1500); // it might be running
    QCOMPARE(verified(world)->leftUnsealed, 0);
    world.clock().move(2min);
    QCOMPARE(verified(world)->unsealed, 0);
    QCOMPARE(verified(world)->leftUnsealed, 1500);
    world.restart();
    world.stopService();
    const auto report = verified(world);
    QCOMPARE(report->leftUnsealed, 0);
    QCOMPARE(report->sealed, 2 + 1500 + 1);
    QVERIFY2(!report->firstBreak, report->firstBreak.value_or("").c_str());
    const auto lines = trail(world);
    QCOMPARE(countOf(lines, "audit.sealed_late", "ok"), 1); // that it was late is written down
    QVERIFY(done(world, [](const service::Writer &writer) {
        return writer.run("UPDATE audit_entries SET outcome = 'ok' WHERE turn = 1004");
    }));
    QVERIFY(verified(world)->firstBreak);
}

void AuditTest::anEndRewrittenInKeepingIsSeenByItsAnchor_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("the last entry taken out") << 0;
    QTest::newRow("the last entries sealed anew") << 1;
    QTest::newRow("a whole chain taken out") << 2;
}

void AuditTest::anEndRewrittenInKeepingIsSeenByItsAnchor()
{
    QFETCH(const int, change);
    World world;
    (void)world.signedInIndividual();
    world.stopService();
    QVERIFY(!verified(world)->firstBreak);
    QVERIFY(done(world, [&](const service::Writer &writer) -> domain::Outcome<qint64> {
        if (change == 2)
            (void)writer.run("DELETE FROM audit_entries");
        if (change == 2)
            return writer.run("DELETE FROM audit_instances");
        (void)writer.run("UPDATE audit_instances SET position = 1, hash = (SELECT hash FROM audit_entries e "
                         "WHERE e.instance = audit_instances.instance AND e.position = 1)");
        return change == 0
                   ? writer.run("DELETE FROM audit_entries WHERE position = 2")
                   : writer.run("UPDATE audit_entries SET actor = '', position = NULL, hash = NULL WHERE position = 2");
    }));
    if (change == 1) {
        world.restart(); // seals it as if a killed run had left it
        world.stopService();
    }
    const auto without = service::verifyAudit(world.store(), {}, world.clock().now());
    QVERIFY(!without->firstBreak); // the store alone says nothing
    QVERIFY(verified(world)->firstBreak);
}

void AuditTest::anchorsStandInTheLogToo()
{
    World world;
    (void)world.signedInIndividual();
    world.stopService();
    const auto kept = service::keptAnchors(world.anchorFile());
    QVERIFY(kept.ok());
    QCOMPARE(kept->unreadable, std::size_t(0));
    QCOMPARE(kept->anchors.size(), std::size_t(2)); // as it began and as it ended
    QCOMPARE(kept->anchors.back().position, 2);
    for (const auto &anchor : kept->anchors) {
        const std::string line = R"("event":"audit.anchor","instance":")" + anchor.instance + R"(","position":")"
                                 + std::to_string(anchor.position) + R"(","hash":")" + anchor.hash + '"';
        QVERIFY2(world.log().find(line) != std::string::npos, line.c_str());
    }
}

void AuditTest::aLineOfAnchorsThatBrokeOffSpoilsNoOther()
{
    World world;
    (void)world.signedInIndividual();
    world.stopService();
    QFile file(world.anchorFile());
    QVERIFY(file.resize(file.size() - 10));
    world.restart();
    world.stopService();
    const auto kept = service::keptAnchors(world.anchorFile());
    QCOMPARE(kept->unreadable, std::size_t(1));
    QCOMPARE(kept->anchors.size(), std::size_t(2));
    QVERIFY(!verified(world)->firstBreak);
}

void AuditTest::aServiceThatCannotAnchorDoesNotStart()
{
    World world;
    std::ostringstream lines;
    service::Logger logger(lines, world.clock());
    service::Service service(
        {.database = world.storeUrl(),
            .auditAnchors = QStringLiteral("/nowhere/at/all"),
            .keys = [&] { return service::SigningKeys::open(world.keysFolder(), world.clock().today(), logger); }},
        world.clock(),
        logger);
    QVERIFY(!service.open());
    QVERIFY2(lines.str().find("audit.anchor_not_kept") != std::string::npos, lines.str().c_str());
}

void AuditTest::whatIsNoFileOfAnchorsIsLeftAsItIs()
{
    World world;
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const QString letter = folder.filePath(QStringLiteral("letter"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("hello") == 5 && file.flush());
    for (const QString &path : {pipe, letter}) {
        std::ostringstream lines;
        service::Logger logger(lines, world.clock());
        QVERIFY(!service::AuditAnchors(path, logger).keep({"a", 1, "b"}));
        QVERIFY(lines.str().find("it is no file of anchors") != std::string::npos);
    }
    QCOMPARE(file.size(), 5);
}

void AuditTest::aServiceSaysAtItsStartThatTheTrailWasChanged_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const char *change, bool isTold) {
        QTest::newRow(name) << QString::fromLatin1(change) << isTold;
    };
    row("nothing", "", false);
    row("an entry", "UPDATE audit_entries SET actor = '1000000008' WHERE position = 1", true);
    row("the last entry taken out", "DELETE FROM audit_entries WHERE position = 2", true);
    row("all taken out", "DELETE FROM audit_entries", true);
    row("the end of the chain", "UPDATE audit_instances SET position = 1", true);
    row("the anchors", "anchors", true);
}

void AuditTest::aServiceSaysAtItsStartThatTheTrailWasChanged()
{
    QFETCH(const QString, change);
    QFETCH(const bool, isTold);
    World world;
    (void)world.signedInIndividual();
    world.stopService();
    if (change == QLatin1String("anchors"))
        QVERIFY(QFile::remove(world.anchorFile()));
    else if (!change.isEmpty())
        QVERIFY(world.store().command(change).ok());
    world.restart();
    const std::string line = R"("level":"error","event":"audit.broken")";
    QVERIFY2((world.log().find(line) != std::string::npos) == isTold, world.log().c_str());
    (void)world.signedInIndividual(); // and it serves
}

void AuditTest::theEndsAreLookedAtAsFarAsWasAskedFor()
{
    World world;
    (void)world.signedInIndividual();
    world.restart();
    (void)world.signedInIndividual();
    world.stopService(); // two chains of two
    const auto breakAmong = [&](std::int64_t newest) {
        const auto kept = service::keptAnchors(world.anchorFile());
        const auto report = service::verifyAuditEnds(world.store(), kept->anchors, world.clock().now(), newest);
        return report.ok() && report->firstBreak.has_value();
    };
    QVERIFY(!breakAmong(0));
    QVERIFY(!breakAmong(100));
    QVERIFY(world.store()
                .command(QStringLiteral("UPDATE audit_entries SET actor = '' WHERE position = 2 AND instance = "
                                        "(SELECT MIN(instance) FROM audit_instances i WHERE EXISTS (SELECT 1 FROM "
                                        "audit_entries e WHERE e.instance = i.instance))"))
                .ok());
    QVERIFY(breakAmong(4));
    QVERIFY(!breakAmong(0));
}

void AuditTest::whateverIsChangedIsSeen_data()
{
    QTest::addColumn<int>("change");
    const char *names[] = {"an actor",
        "an outcome",
        "a time",
        "an entry taken out",
        "the last entry taken out",
        "two entries exchanged",
        "the end of the chain",
        "an entry sealed anew"};
    for (int i = 0; i < 8; ++i)
        QTest::newRow(names[i]) << i;
}

void AuditTest::whateverIsChangedIsSeen()
{
    QFETCH(const int, change);
    World world;
    (void)world.signedInIndividual();
    (void)world.signedInSupervisor();
    world.stopService();
    const auto done = world.store().transaction([&](const service::Writer &writer) -> domain::Outcome<qint64> {
        switch (change) {
        case 0:
            return writer.run("UPDATE audit_entries SET actor = '1000000008' WHERE position = 2");
        case 1:
            return writer.run("UPDATE audit_entries SET outcome = 'sign_in.refused' WHERE position = 3");
        case 2:
            return writer.run("UPDATE audit_entries SET at = at + 1 WHERE position = 1");
        case 3:
            return writer.run("DELETE FROM audit_entries WHERE position = 2");
        case 4:
            return writer.run("DELETE FROM audit_entries WHERE position = 4");
        case 5:
            (void)writer.run("UPDATE audit_entries SET position = 99 WHERE position = 2");
            (void)writer.run("UPDATE audit_entries SET position = 2 WHERE position = 3");
            return writer.run("UPDATE audit_entries SET position = 3 WHERE position = 99");
        case 6:
            return writer.run("UPDATE audit_instances SET position = position - 1");
        default:
            return writer.run("UPDATE audit_entries SET actor = '', hash = 'made up' WHERE position = 4");
        }
    });
    QVERIFY(done.ok());
    QCOMPARE(*done, 1);
    const auto report = verified(world);
    QVERIFY(report.ok());
    QVERIFY(report->firstBreak);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
