// SPDX-License-Identifier: Apache-2.0
// taminat-service as an administrator runs it: what it says and leaves behind where it cannot do what is asked.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionMakesNoDatabase_data();
    void aQuestionMakesNoDatabase();
    void theTrailOfADatabaseIsVerified();
    void whoRegistersForAnEstablishmentIsToldItsNumber();
    void aKeysFolderThatOthersMayWriteInIsNamed();

private:
    QString path(const char *name) const { return folder_.filePath(QLatin1String(name)); }
    void run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(TAMINAT_SERVICE), arguments);
        const bool ended = program.waitForFinished(60'000);
        exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        output_ = program.readAllStandardOutput();
        errors_ = program.readAllStandardError();
    }

    QTemporaryDir folder_;
    int exitCode_ = -1;
    QByteArray output_;
    QByteArray errors_;
};

void ProgramTest::aQuestionMakesNoDatabase_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("the trail") << QStringLiteral("--verify-audit");
    QTest::newRow("the people") << QStringLiteral("--demonstration-people");
}

void ProgramTest::aQuestionMakesNoDatabase()
{
    QFETCH(const QString, question);
    run({QStringLiteral("--database"), path("none/here.sqlite"), question});
    QCOMPARE(exitCode_, 3);
    QVERIFY2(errors_.contains("there is no database " + path("none/here.sqlite").toUtf8()), errors_.constData());
    QCOMPARE(output_, QByteArray());
    QCOMPARE(QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void ProgramTest::theTrailOfADatabaseIsVerified()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("store.sqlite"));
    run({QStringLiteral("--database"), database, QStringLiteral("--populate"), QStringLiteral("20")});
    QCOMPARE(exitCode_, 0);
    run({QStringLiteral("--database"), database, QStringLiteral("--verify-audit")});
    QCOMPARE(exitCode_, 5); // no service has run on it: nothing is anchored
    QVERIFY2(errors_.contains("there are no anchors"), errors_.constData());
}

void ProgramTest::whoRegistersForAnEstablishmentIsToldItsNumber()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("store.sqlite"));
    run({QStringLiteral("--database"), database, QStringLiteral("--populate"), QStringLiteral("20")});
    QCOMPARE(exitCode_, 0);
    run({QStringLiteral("--database"), database, QStringLiteral("--demonstration-people")});
    QCOMPARE(exitCode_, 0);
    static const QRegularExpression told(QStringLiteral(
        "newcomer [^\\n]*  establishment number [0-9]{9}  [^\\n]*\\n +[^\\n]*supervisor of an establishment"));
    QVERIFY2(told.match(QString::fromUtf8(output_)).hasMatch(), output_.constData());
}

void ProgramTest::aKeysFolderThatOthersMayWriteInIsNamed()
{
    const QTemporaryDir folder;
    const QString keys = folder.filePath(QStringLiteral("keys"));
    const QString root = folder.filePath(QStringLiteral("root.key"));
    run({QStringLiteral("--make-root"), root});
    QCOMPARE(exitCode_, 0);
    QVERIFY(QDir().mkdir(keys) && QFile::setPermissions(keys, QFile::permissions(keys) | QFile::WriteOther));
    const QStringList add{QStringLiteral("--keys"), keys, QStringLiteral("--add-key"), root};
    run(add);
    QCOMPARE(exitCode_, 6);
    QVERIFY2(errors_.contains(keys.toUtf8()) && errors_.contains("chmod 700"), errors_.constData());
    QCOMPARE(QDir(keys).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(QFile::setPermissions(keys, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    run(add);
    QCOMPARE(exitCode_, 0);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
