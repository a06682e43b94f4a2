// SPDX-License-Identifier: Apache-2.0
// --help and --version are answered where there is no display.
#include <QProcess>
#include <QTest>

class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
};

void QuestionsTest::isAnswered_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    for (const char *program : {TAMINAT, TAMINAT_PHONE}) {
        const QString path = QString::fromUtf8(program);
        const QByteArray name = path.section(u'/', -1).toLatin1();
        QTest::addRow("%s --help", name.constData())
            << path << QStringList{QStringLiteral("--help")} << QByteArray("taminat://verify/NUMBER");
        QTest::addRow("%s --version", name.constData())
            << path << QStringList{QStringLiteral("--version")} << QByteArray(name + ' ' + TAMINAT_VERSION);
        QTest::addRow("%s -h among others", name.constData())
            << path << QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-h")}
            << QByteArray("taminat://reset/CODE");
    }
}

void QuestionsTest::isAnswered()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(output.simplified().contains(said.simplified()), output.constData());
}

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
