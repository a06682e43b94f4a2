// SPDX-License-Identifier: Apache-2.0
// `taminatctl save` against the real service: every certificate once, as the file that is saved one at a time, and nothing
// that was there before is lost.
#include "contract/certificate/certificates.h"
#include "contract/subscriber/my_record.h"
#include "tests/support/world.h"
#include "verify/document.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using support::World;

namespace {

constexpr int patience = 60'000; ///< milliseconds
constexpr int issued = 53;       ///< more than a page of the list

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SaveCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCertificateIsSaved();
    void savingAgainChangesNothing();
    void anotherFileIsNotWrittenOver();
    void anEstablishmentHasItsOwn();
    void nobodyElsesAreSaved();
    void aWrongPasswordIsRefused();
    void aFolderThatCannotBeMadeIsToldOf();
    void aCommandLineThatIsNotUnderstoodEndsWithTwo_data();
    void aCommandLineThatIsNotUnderstoodEndsWithTwo();

private:
    /// Password and code are given when they are asked for, as a person would.
    QJsonArray save(const QString &folder, const QStringList &more, const QByteArray &password);
    QJsonArray save(const QStringList &more = {})
    {
        return save(folder_.filePath(QStringLiteral("all")), more, QByteArray::fromStdString(World::password()));
    }
    QString all(const QString &name) const { return folder_.filePath(QStringLiteral("all/") + name); }

    std::unique_ptr<World> world_;
    QTemporaryDir folder_;
    int exitCode_ = -1;
    QByteArray errors_;
};

void SaveCommandTest::initTestCase()
{
    world_ = std::make_unique<World>();
    support::PlainClient client(world_->port());
    const std::string person = world_->signedInIndividual().access;
    const QString subscriber = client.get(contract::MyRecord::path, person).text("subscriberNo");
    for (int i = 0; i < issued; ++i) {
        const auto answer = client.post(contract::IssueCertificate::path,
            QJsonObject{{QStringLiteral("type"), QStringLiteral("wage")},
                {QStringLiteral("subscriberNo"), subscriber},
                {QStringLiteral("mobile"), QStringLiteral("0551234567")},
                {QStringLiteral("language"), i % 2 == 0 ? QStringLiteral("ar") : QStringLiteral("en")}},
            person);
        QVERIFY2(answer.status == 200, qPrintable(answer.code()));
    }
}

QJsonArray SaveCommandTest::save(const QString &folder, const QStringList &more, const QByteArray &password)
{
    QStringList arguments{QStringLiteral("save"), QStringLiteral("--server"), world_->url().toString()};
    arguments << more;
    if (!more.contains(QStringLiteral("--user")))
        arguments << QStringLiteral("--user") << QString::fromStdString(world_->individual().text());
    QProcess program;
    program.start(QStringLiteral(TAMINATCTL), arguments << folder);
    QByteArray asked;
    const auto isAskedFor = [&](const char *what) {
        return QTest::qWaitFor(
            [&] {
                asked += program.readAllStandardError();
                return asked.contains(what) || program.state() == QProcess::NotRunning;
            },
            patience);
    };
    if (isAskedFor("Password: "))
        program.write(password + '\n');
    if (isAskedFor("Verification code: ") && program.state() == QProcess::Running)
        program.write(QByteArray::fromStdString(world_->lastCode()) + '\n');
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patience);
    exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    errors_ = asked + program.readAllStandardError();
    return QJsonDocument::fromJson(program.readAllStandardOutput())
        .object()
        .value(QStringLiteral("certificates"))
        .toArray();
}

void SaveCommandTest::everyCertificateIsSaved()
{
    const QJsonArray certificates = save();
    QVERIFY2(exitCode_ == 0, errors_.constData());
    QCOMPARE(certificates.size(), issued);
    QCOMPARE(QDir(all({})).entryList(QDir::Files).size(), issued);
    for (const auto &each : certificates) {
        const QString number = each[QStringLiteral("number")].toString();
        const QString name = each[QStringLiteral("file")].toString();
        QCOMPARE(each[QStringLiteral("outcome")].toString(), QStringLiteral("written"));
        QVERIFY2(name.contains(number) && name.endsWith(QStringLiteral(".pdf")), qPrintable(name));
        const auto carried = verify::readPdf(contentOf(all(name)));
        QVERIFY2(carried.ok(), carried ? "" : carried.fault().code.c_str());
        QVERIFY2(carried->payload.find(number.toStdString()) != std::string::npos, carried->payload.c_str());
    }
}

void SaveCommandTest::savingAgainChangesNothing()
{
    const QJsonArray certificates = save();
    QVERIFY2(exitCode_ == 0, errors_.constData());
    QCOMPARE(certificates.size(), issued);
    for (const auto &each : certificates)
        QCOMPARE(each[QStringLiteral("outcome")].toString(), QStringLiteral("already_there"));
}

void SaveCommandTest::anotherFileIsNotWrittenOver()
{
    const QString name = QDir(all({})).entryList(QDir::Files).first();
    const QByteArray before = contentOf(all(name));
    QFile file(all(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(before.size(), 'x'));
    file.close();
    const QJsonArray certificates = save();
    QCOMPARE(exitCode_, 1);
    QCOMPARE(contentOf(all(name)), QByteArray(before.size(), 'x'));
    int kept = 0;
    for (const auto &each : certificates) {
        if (each[QStringLiteral("outcome")].toString() == QLatin1String("already_there"))
            continue;
        QCOMPARE(each[QStringLiteral("file")].toString(), name);
        QCOMPARE(each[QStringLiteral("outcome")].toString(), QStringLiteral("not_saved"));
        QCOMPARE(each[QStringLiteral("code")].toString(), QStringLiteral("file.exists"));
        ++kept;
    }
    QCOMPARE(kept, 1);
}

void SaveCommandTest::anEstablishmentHasItsOwn()
{
    const std::string number = world_->establishment().text();
    support::PlainClient client(world_->port());
    const auto answer = client.post(contract::IssueEstablishmentCertificate::path,
        QJsonObject{{QStringLiteral("establishment"), QString::fromStdString(number)},
            {QStringLiteral("mobile"), QStringLiteral("0551234567")},
            {QStringLiteral("language"), QStringLiteral("ar")}},
        world_->signedInSupervisor().access);
    QVERIFY2(answer.status == 200, qPrintable(answer.code()));
    const QJsonArray certificates = save(folder_.filePath(QStringLiteral("establishment")),
        {QStringLiteral("--user"),
            QString::fromStdString(world_->supervisor().text()),
            QStringLiteral("--establishment"),
            QString::fromStdString(number)},
        QByteArray::fromStdString(World::password()));
    QVERIFY2(exitCode_ == 0, errors_.constData());
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(certificates.first()[QStringLiteral("type")].toString(), QStringLiteral("establishment_registration"));
}

void SaveCommandTest::nobodyElsesAreSaved()
{
    const QString folder = folder_.filePath(QStringLiteral("other"));
    const QString person = QString::fromStdString(world_->otherIndividual().text());
    const QJsonArray certificates =
        save(folder, {QStringLiteral("--user"), person}, QByteArray::fromStdString(World::password()));
    QVERIFY2(exitCode_ == 0, errors_.constData());
    QCOMPARE(certificates.size(), 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
}

void SaveCommandTest::aWrongPasswordIsRefused()
{
    QCOMPARE(save(folder_.filePath(QStringLiteral("none")), {}, "not the password"), QJsonArray());
    QCOMPARE(exitCode_, 3);
    QVERIFY2(errors_.contains("\"sign_in.refused\""), errors_.constData());
    QVERIFY(!errors_.contains("not the password"));
}

void SaveCommandTest::aFolderThatCannotBeMadeIsToldOf()
{
    QCOMPARE(save(QStringLiteral("/dev/null/folder"), {}, {}), QJsonArray());
    QCOMPARE(exitCode_, 3);
    QVERIFY2(errors_.contains("\"file.not_written\""), errors_.constData());
    QVERIFY2(!errors_.contains("Password"), errors_.constData());
}

void SaveCommandTest::aCommandLineThatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList known{QStringLiteral("save"), QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")};
    const QString user = QStringLiteral("1098765439");
    QTest::newRow("no folder") << (known + QStringList{QStringLiteral("--user"), user});
    QTest::newRow("two folders") << (known
                                     + QStringList{
                                         QStringLiteral("--user"), user, QStringLiteral("one"), QStringLiteral("two")});
    QTest::newRow("nobody") << (known + QStringList{QStringLiteral("folder")});
    QTest::newRow("no number") << (known
                                   + QStringList{
                                       QStringLiteral("--user"), QStringLiteral("x"), QStringLiteral("folder")});
    QTest::newRow("a password") << (known
                                    + QStringList{QStringLiteral("--user"),
                                        user,
                                        QStringLiteral("--password"),
                                        QStringLiteral("x"),
                                        QStringLiteral("folder")});
}

void SaveCommandTest::aCommandLineThatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    program.setWorkingDirectory(folder_.path());
    program.start(QStringLiteral(TAMINATCTL), arguments);
    program.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patience));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(!program.readAllStandardError().isEmpty());
    QVERIFY(!QDir(folder_.path()).exists(QStringLiteral("folder")));
}

QTEST_MAIN(SaveCommandTest)
#include "tst_save.moc"
