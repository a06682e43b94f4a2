// SPDX-License-Identifier: Apache-2.0
// `taminatctl issue` and `taminatctl verify` against the real service: JSON, exit codes, and where the password may come from.
#include "tests/support/world.h"
#include "tests/verify/page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using support::World;

class CertificateCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateIsIssuedAndVerified();
    void itIsVerifiedWithoutANetwork();
    void whatIsNotGoodEndsWithOne();
    void aWrongPasswordIsRefused();
    void aPasswordIsTakenFromNowhereElse();
    void aCommandLineThatIsNotUnderstoodEndsWithTwo_data();
    void aCommandLineThatIsNotUnderstoodEndsWithTwo();
    void whatCannotBeFoundOutEndsWithThree_data();
    void whatCannotBeFoundOutEndsWithThree();

private:
    QJsonObject run(const QStringList &arguments);
    QJsonObject issue(const QByteArray &password);
    QString server() const { return world_->url().toString(); }
    QString identity() const { return QString::fromStdString(world_->individual().text()); }

    std::unique_ptr<World> world_;
    QTemporaryDir folder_;
    QJsonObject certificate_;
    int exitCode_ = -1;
    QByteArray errors_;
};

void CertificateCommandsTest::initTestCase()
{
    world_ = std::make_unique<World>();
    certificate_ = issue(QByteArray::fromStdString(World::password()));
    QCOMPARE(exitCode_, 0);
}

QJsonObject CertificateCommandsTest::run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder_.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TAMINATCTL), arguments);
    program.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000);
    exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    errors_ = program.readAllStandardError();
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

/// Password and code are given when they are asked for, as a person would.
QJsonObject CertificateCommandsTest::issue(const QByteArray &password)
{
    QProcess program;
    program.start(QStringLiteral(TAMINATCTL),
        {QStringLiteral("issue"),
            QStringLiteral("--server"),
            server(),
            QStringLiteral("--user"),
            identity(),
            QStringLiteral("--type"),
            QStringLiteral("periods_and_wages"),
            QStringLiteral("--mobile"),
            QStringLiteral("0551234567")});
    QByteArray asked;
    const auto isAskedFor = [&](const char *what) {
        return QTest::qWaitFor(
            [&] {
                asked += program.readAllStandardError();
                return asked.contains(what) || program.state() == QProcess::NotRunning;
            },
            60'000);
    };
    if (isAskedFor("Password: "))
        program.write(password + '\n');
    if (isAskedFor("Verification code: ") && program.state() == QProcess::Running)
        program.write(QByteArray::fromStdString(world_->lastCode()) + '\n');
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000);
    exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    errors_ = asked + program.readAllStandardError();
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void CertificateCommandsTest::aCertificateIsIssuedAndVerified()
{
    const QString number =
        certificate_.value(QStringLiteral("brief")).toObject().value(QStringLiteral("number")).toString();
    QVERIFY(
        !certificate_.value(QStringLiteral("body")).toObject().value(QStringLiteral("periods")).toArray().isEmpty());
    const QJsonObject verdict = run({QStringLiteral("verify"),
        QStringLiteral("--server"),
        server(),
        QStringLiteral("--number"),
        number,
        QStringLiteral("--identity"),
        identity()});
    QCOMPARE(exitCode_, 0);
    QCOMPARE(verdict.value(QStringLiteral("verdict")).toString(), QStringLiteral("valid"));
    QCOMPARE(verdict.value(QStringLiteral("checked")).toString(), QStringLiteral("service"));
    QCOMPARE(verdict.value(QStringLiteral("body")), certificate_.value(QStringLiteral("body")));
    QCOMPARE(errors_, QByteArray());
}

void CertificateCommandsTest::itIsVerifiedWithoutANetwork()
{
    const QString page = folder_.filePath(QStringLiteral("page.png"));
    QVERIFY(
        support::scannedPage(certificate_.value(QStringLiteral("payload")).toString().toStdString(), 300).save(page));
    const QJsonObject verdict = run({QStringLiteral("verify"),
        page,
        QStringLiteral("--keys"),
        world_->keysFolder() + QStringLiteral("/keys.json")});
    QVERIFY2(exitCode_ == 0, errors_.constData());
    QCOMPARE(verdict.value(QStringLiteral("checked")).toString(), QStringLiteral("signature"));
    QVERIFY(verdict.value(QStringLiteral("specimen")).toBool());
    const QJsonObject both = run({QStringLiteral("verify"),
        page,
        QStringLiteral("--server"),
        server(),
        QStringLiteral("--identity"),
        identity()});
    QCOMPARE(exitCode_, 0);
    QCOMPARE(both.value(QStringLiteral("checked")).toString(), QStringLiteral("signature and service"));
    // The service was to be asked and is not there: what the signature says is told, and that it may be out of date.
    const QJsonObject alone = run({QStringLiteral("verify"),
        page,
        QStringLiteral("--keys"),
        world_->keysFolder() + QStringLiteral("/keys.json"),
        QStringLiteral("--server"),
        QStringLiteral("http://127.0.0.1:1"),
        QStringLiteral("--identity"),
        identity()});
    QCOMPARE(exitCode_, 3);
    QCOMPARE(alone.value(QStringLiteral("checked")).toString(), QStringLiteral("signature"));
    QVERIFY2(errors_.contains("\"network.unreachable\""), errors_.constData());
}

void CertificateCommandsTest::whatIsNotGoodEndsWithOne()
{
    const QJsonObject unknown = run({QStringLiteral("verify"),
        QStringLiteral("--server"),
        server(),
        QStringLiteral("--number"),
        certificate_.value(QStringLiteral("brief")).toObject().value(QStringLiteral("number")).toString(),
        QStringLiteral("--identity"),
        QString::fromStdString(world_->otherIndividual().text())});
    QCOMPARE(exitCode_, 1);
    QCOMPARE(unknown.value(QStringLiteral("verdict")).toString(), QStringLiteral("not_found"));

    const QString page = folder_.filePath(QStringLiteral("forged.png"));
    QString forged = certificate_.value(QStringLiteral("payload")).toString();
    forged.replace(QStringLiteral("periods_and_wages"), QStringLiteral("wage"));
    QVERIFY(support::scannedPage(forged.toStdString(), 300).save(page));
    const QJsonObject verdict = run({QStringLiteral("verify"), page, QStringLiteral("--server"), server()});
    QCOMPARE(exitCode_, 1);
    QCOMPARE(verdict.value(QStringLiteral("verdict")).toString(), QStringLiteral("invalid"));
    QCOMPARE(verdict.value(QStringLiteral("code")).toString(), QStringLiteral("certificate.forged"));
}

void CertificateCommandsTest::aWrongPasswordIsRefused()
{
    QVERIFY(issue("not the password").isEmpty());
    QCOMPARE(exitCode_, 3);
    QVERIFY2(errors_.contains("\"sign_in.refused\""), errors_.constData());
    QVERIFY(!errors_.contains("not the password"));
}

void CertificateCommandsTest::aPasswordIsTakenFromNowhereElse()
{
    run({QStringLiteral("issue"), QStringLiteral("--password"), QStringLiteral("x")});
    QCOMPARE(exitCode_, 2);
}

void CertificateCommandsTest::aCommandLineThatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verify nothing") << QStringList{QStringLiteral("verify")};
    QTest::newRow("a number alone") << QStringList{
        QStringLiteral("verify"), QStringLiteral("--number"), QStringLiteral("00000-00000-0000")};
    QTest::newRow("no such number") << QStringList{QStringLiteral("verify"),
        QStringLiteral("--number"),
        QStringLiteral("x"),
        QStringLiteral("--identity"),
        QStringLiteral("1098765439")};
    QTest::newRow("no server") << QStringList{QStringLiteral("verify"), QStringLiteral("file.pdf")};
    QTest::newRow("issue to nobody") << QStringList{QStringLiteral("issue")};
    QTest::newRow("a type there is not") << QStringList{
        QStringLiteral("issue"), QStringLiteral("--type"), QStringLiteral("diploma")};
}

void CertificateCommandsTest::aCommandLineThatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QVERIFY(run(arguments).isEmpty());
    QCOMPARE(exitCode_, 2);
    QVERIFY(!errors_.isEmpty());
}

void CertificateCommandsTest::whatCannotBeFoundOutEndsWithThree_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("keys");
    const QString keys = world_->keysFolder() + QStringLiteral("/keys.json");
    QTest::newRow("no such file") << QStringLiteral("/no/such/file.pdf") << keys;
    QTest::newRow("no such keys") << QStringLiteral("/dev/null") << QStringLiteral("/no/such/keys");
    QTest::newRow("an enormous file") << QStringLiteral("/dev/zero") << keys;
}

void CertificateCommandsTest::whatCannotBeFoundOutEndsWithThree()
{
    QFETCH(QString, file);
    QFETCH(QString, keys);
    QVERIFY(run({QStringLiteral("verify"), file, QStringLiteral("--keys"), keys}).isEmpty());
    QCOMPARE(exitCode_, 3);
    QVERIFY(!QJsonDocument::fromJson(errors_).object().value(QStringLiteral("code")).toString().isEmpty());
}

QTEST_MAIN(CertificateCommandsTest)
#include "tst_certificates.moc"
