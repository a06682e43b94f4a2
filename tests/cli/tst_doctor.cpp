// SPDX-License-Identifier: Apache-2.0
// The self-check as an administrator runs it, against services in every state.
#include "contract/wire.h"
#include "domain/clock.h"

#include "tests/support/faulty_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using support::FaultyServer;

class DoctorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsWell()
    {
        FaultyServer server;
        server.answer(support::json(health(contract::wire::version, 0)));
        const QJsonObject report = examine(server.url());
        QCOMPARE(exitCode_, 0);
        QVERIFY(report.value(QStringLiteral("well")).toBool());
        QCOMPARE(notWell(report), QStringList());
        QCOMPARE(report.value(QStringLiteral("checks")).toArray().size(), 6);
        QCOMPARE(errors_, QByteArray());
    }

    void saysWhatIsNotWell_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("another contract") << health("99", 0) << 200 << QStringList{QStringLiteral("contract")};
        QTest::newRow("another time") << health(contract::wire::version, 3600) << 200
                                      << QStringList{QStringLiteral("clock")};
        QTest::newRow("no time") << QByteArray(R"({"status":"ok","contract":"1"})") << 200
                                 << QStringList{QStringLiteral("clock")};
        QTest::newRow("something else") << QByteArray("[]") << 200 << QStringList{QStringLiteral("server")};
        QTest::newRow("down") << QByteArray(R"({"status":"failed"})") << 503 << QStringList{QStringLiteral("server")};
    }

    void saysWhatIsNotWell()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QStringList, expected);
        FaultyServer server;
        server.answer(support::json(body, status));
        const QJsonObject report = examine(server.url());
        QCOMPARE(exitCode_, 1);
        QVERIFY(!report.value(QStringLiteral("well")).toBool());
        QCOMPARE(notWell(report), expected);
    }

    void saysThatThereIsNoKeychainAndNoFolder()
    {
        FaultyServer server;
        server.answer(support::json(health(contract::wire::version, 0)));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/no/such/bus"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/proc/no/such/folder"));
        const QJsonObject report = examine(server.url(), environment);
        QCOMPARE(exitCode_, 1);
        QCOMPARE(notWell(report), (QStringList{QStringLiteral("data-folder"), QStringLiteral("keychain")}));
    }

    void speaksInWordsToo()
    {
        FaultyServer server;
        server.answer(support::json(health(contract::wire::version, 0)));
        const QByteArray words = run({QStringLiteral("doctor"), QStringLiteral("--server"), server.url().toString()});
        QCOMPARE(exitCode_, 0);
        QVERIFY2(words.contains("ok     keychain      keeps a secret\n"), words.constData());
    }

    void isNotSteeredByWhatTheServiceSays()
    {
        const auto answered = [](const char *version) {
            return QByteArray(R"({"status":"ok","contract":"1","time":"2026-11-21T09:00:00Z","version":")") + version
                   + "\"}";
        };
        FaultyServer server;
        server.answer(support::json(answered("9\\u001b[2J\\u009b31m\xC2\x9B"
                                             "31m\\u0007\x7F\\u202e\\r\\n  ok     tls           forged")));
        for (const bool asJson : {false, true}) {
            QStringList typed{QStringLiteral("doctor"), QStringLiteral("--server"), server.url().toString()};
            if (asJson)
                typed.append(QStringLiteral("--json"));
            const QString said = QString::fromUtf8(run(typed));
            QVERIFY(said.contains(QLatin1String("\\u001b[2J")));
            for (const QChar c : said)
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202E)), qPrintable(said));
            QVERIFY2(!said.contains(QLatin1String("\n  ok     tls           forged")), qPrintable(said));
        }
        QVERIFY(QJsonDocument::fromJson(run({QStringLiteral("doctor"),
                                            QStringLiteral("--json"),
                                            QStringLiteral("--server"),
                                            server.url().toString()}))
                    .isObject());
    }

    void isNotSteeredByACommandLine()
    {
        (void)run({QStringLiteral("doctor"), QStringLiteral("--\u001b[2Jx")});
        QCOMPARE(exitCode_, 2);
        QVERIFY2(errors_.contains("\\u001b[2J") && !errors_.contains('\x1b'), errors_.constData());
    }

    void refusesACommandLineThatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString doctor = QStringLiteral("doctor");
        QTest::newRow("none") << QStringList();
        QTest::newRow("another command") << QStringList{QStringLiteral("surgeon")};
        QTest::newRow("two") << QStringList{doctor, doctor};
        QTest::newRow("another option") << QStringList{doctor, QStringLiteral("--quickly")};
        QTest::newRow("no server") << QStringList{doctor};
        QTest::newRow("a server in the clear")
            << QStringList{doctor, QStringLiteral("--server"), QStringLiteral("http://service.example")};
        QTest::newRow("not a server") << QStringList{doctor, QStringLiteral("--server"), QStringLiteral("::")};
    }

    void refusesACommandLineThatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), QByteArray());
        QCOMPARE(exitCode_, 2);
        QVERIFY(errors_.startsWith("taminatctl: "));
    }

    void tellsItsHelpAndItsVersion()
    {
        QVERIFY(run({QStringLiteral("--help")}).contains("Exit codes"));
        QCOMPARE(exitCode_, 0);
        QVERIFY(run({QStringLiteral("--version")}).startsWith("taminatctl "));
        QCOMPARE(exitCode_, 0);
    }

private:
    static QByteArray health(const char *contract, int ahead)
    {
        const domain::Instant time = domain::SystemClock().now() + std::chrono::seconds(ahead);
        return QByteArray(R"({"status":"ok","version":"0.1.0","contract":")") + contract + R"(","time":")"
               + QByteArray::fromStdString(domain::isoText(time)) + "\"}";
    }

    QByteArray run(
        const QStringList &arguments, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
    {
        if (!environment.value(QStringLiteral("XDG_DATA_HOME")).startsWith(QLatin1String("/proc")))
            environment.insert(QStringLiteral("XDG_DATA_HOME"), folder_.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder_.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TAMINATCTL), arguments);
        const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000);
        exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        errors_ = program.readAllStandardError();
        return program.readAllStandardOutput();
    }

    QJsonObject examine(
        const QUrl &server, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        return QJsonDocument::fromJson(
            run({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--server"), server.toString()},
                environment))
            .object();
    }

    static QStringList notWell(const QJsonObject &report)
    {
        QStringList names;
        for (const QJsonValue check : report.value(QStringLiteral("checks")).toArray())
            if (!check.toObject().value(QStringLiteral("well")).toBool())
                names.append(check.toObject().value(QStringLiteral("name")).toString());
        return names;
    }

    QTemporaryDir folder_;
    int exitCode_ = -1;
    QByteArray errors_;
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
