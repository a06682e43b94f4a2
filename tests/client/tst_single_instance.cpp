// SPDX-License-Identifier: Apache-2.0
// A second start finds the first, whatever became of an earlier one, and nothing that is said to the socket does harm.
#include "client/single_instance.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <future>
#include <thread>
#include <unistd.h>

using client::Handover;
using client::SingleInstance;
using namespace std::chrono_literals;

namespace {

const QString server = QStringLiteral("service.example:8443");

/// Another start, in another thread since it waits without an event loop; whether the first took what it said.
bool handsOver(const QString &folder, const Handover &handover, std::chrono::milliseconds patience = 10s)
{
    auto taken = std::async(std::launch::async, [&] {
        SingleInstance second(folder, server);
        return !second.isFirst() && second.handOver(handover, patience);
    });
    (void)QTest::qWaitFor([&] { return taken.wait_for(0s) == std::future_status::ready; }, 20'000);
    return taken.get();
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondHandsOverWhatItWasTold();
    void eachServerHasItsOwn();
    void whoEndsMakesRoom();
    void aKilledOneDoesNotStandInTheWay();
    void oneThatHangsIsNotWaitedForForEver();
    void theSocketIsThisUsersAlone();
    void whatStrangersSayIsDropped_data();
    void whatStrangersSayIsDropped();
    void manyWhoSayNothingKeepNobodyOut();

private:
    static QString socketIn(const QString &folder)
    {
        return folder + u'/' + QDir(folder).entryList({QStringLiteral("*.socket")}, QDir::System).value(0);
    }
    /// A first one in a process of its own, once it is there; without an event loop it answers nobody.
    static void beFirst(QProcess &process, const QString &folder)
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--be-first"), folder});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(20'000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("first\n"));
    }
};

void SingleInstanceTest::theSecondHandsOverWhatItWasTold()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), server);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::calledUp);
    const Handover told{QStringLiteral("en"),
        QStringLiteral("dark"),
        {QStringLiteral("taminat://verify"), QStringLiteral("taminat://«لا شيء»\n")}};
    QVERIFY(handsOver(folder.path(), told));
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.at(0).at(0).value<Handover>(), told);
    QVERIFY(handsOver(folder.path(), {}));
    QTRY_COMPARE(called.count(), 2);
}

void SingleInstanceTest::eachServerHasItsOwn()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), server);
    SingleInstance other(folder.path(), QStringLiteral("other.example"));
    QVERIFY(first.isFirst());
    QVERIFY(other.isFirst());
}

void SingleInstanceTest::whoEndsMakesRoom()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path(), server);
        QVERIFY(first.isFirst());
    }
    SingleInstance next(folder.path(), server);
    QVERIFY(next.isFirst());
    QVERIFY(handsOver(folder.path(), {}));
}

void SingleInstanceTest::aKilledOneDoesNotStandInTheWay()
{
    const QTemporaryDir folder;
    QProcess killed;
    beFirst(killed, folder.path());
    {
        SingleInstance second(folder.path(), server);
        QVERIFY(!second.isFirst());
    }
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QVERIFY(QFileInfo::exists(socketIn(folder.path()))); // left behind, as the lock is
    SingleInstance next(folder.path(), server);
    QVERIFY(next.isFirst());
    QSignalSpy called(&next, &SingleInstance::calledUp);
    QVERIFY(handsOver(folder.path(), {}));
    QTRY_COMPARE(called.count(), 1);
}

void SingleInstanceTest::oneThatHangsIsNotWaitedForForEver()
{
    const QTemporaryDir folder;
    QProcess hanging;
    beFirst(hanging, folder.path());
    QVERIFY(!handsOver(folder.path(), {}, 200ms));
    hanging.kill();
    QVERIFY(hanging.waitForFinished());
}

void SingleInstanceTest::theSocketIsThisUsersAlone()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), server);
    QVERIFY(first.isFirst());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(socketIn(folder.path())));
    QCOMPARE(QFileInfo(socketIn(folder.path())).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(folder.path()).permissions() & others, QFile::Permissions());
}

void SingleInstanceTest::whatStrangersSayIsDropped_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing but a line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("a list") << QByteArray("[\"taminat://verify\"]\n");
    QTest::newRow("half of it") << QByteArray("{\"links\":[\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0') + '\n';
    QTest::newRow("deep") << QByteArray(4000, '[') + '\n';
    QTest::newRow("100 MB without a line") << QByteArray(100'000'000, 'x');
    QTest::newRow("100 MB of lines") << QByteArray("{x}\n").repeated(25'000'000);
}

void SingleInstanceTest::whatStrangersSayIsDropped()
{
    QFETCH(const QByteArray, said);
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), server);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::calledUp);
    QLocalSocket stranger;
    stranger.connectToServer(socketIn(folder.path()));
    QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(said);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 10'000);
    QCOMPARE(called.count(), 0);
    QVERIFY(handsOver(folder.path(), {}));
    QTRY_COMPARE(called.count(), 1);
}

void SingleInstanceTest::manyWhoSayNothingKeepNobodyOut()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), server);
    QVERIFY(first.isFirst());
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socketIn(folder.path()));
    }
    // They are cut off after two seconds; whoever speaks is heard then at the latest.
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(silent.begin(),
                                 silent.end(),
                                 [](const auto &each) { return each->state() == QLocalSocket::UnconnectedState; }),
        15'000);
    QVERIFY(handsOver(folder.path(), {}));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--be-first") {
        SingleInstance first(QString::fromLocal8Bit(argv[2]), server);
        std::puts(first.isFirst() ? "first" : "second");
        std::fflush(stdout);
        pause(); // until it is killed
        return 0;
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_single_instance.moc"
