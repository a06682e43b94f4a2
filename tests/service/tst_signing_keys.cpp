// SPDX-License-Identifier: Apache-2.0
// The folder of signing keys: made once, kept from others, changed by its root alone.
#include "contract/certificate/payload.h"
#include "service/signing/ceremony.h"
#include "service/signing/console.h"
#include "service/signing/signing_keys.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sodium.h>
#include <sstream>

using namespace std::chrono_literals;
using service::SecretKey;
using service::SigningKeys;

class SigningKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init();
    void aDemonstrationMakesItsKeysOnce();
    void aRootOfOnesOwnMakesNoSpecimens();
    void aNewKeyEndsTheOneBefore();
    void aKeyThatIsRevokedIsUsedNoMore();
    void anotherRootChangesNothing();
    void aFolderThatCannotBeTrustedIsNotUsed_data();
    void aFolderThatCannotBeTrustedIsNotUsed();
    void aFolderThatOthersMayWriteInIsRefused_data();
    void aFolderThatOthersMayWriteInIsRefused();
    void aSecretIsNeverWrittenOver();
    void theErrandsOfTheCommandLine();

private:
    QString folder() const { return folder_->filePath(QStringLiteral("keys")); }
    domain::Outcome<std::shared_ptr<const SigningKeys>> opened()
    {
        return SigningKeys::open(folder(), clock_.today(), *logger_);
    }
    contract::KeyList list() const { return *service::listIn(*service::readSignedList(folder())); }

    std::unique_ptr<QTemporaryDir> folder_;
    support::FixedClock clock_;
    std::unique_ptr<std::ostringstream> lines_;
    std::unique_ptr<service::Logger> logger_;
};

void SigningKeysTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    lines_ = std::make_unique<std::ostringstream>();
    logger_ = std::make_unique<service::Logger>(*lines_, clock_);
}

void SigningKeysTest::aDemonstrationMakesItsKeysOnce()
{
    QVERIFY(!opened().ok());
    QVERIFY(lines_->str().find("keys.json is missing") != std::string::npos);
    QVERIFY(service::makeDemonstrationKeys(folder(), clock_.now()).ok());
    const auto first = opened();
    QVERIFY(first.ok());
    QVERIFY((*first)->isSpecimen());
    QVERIFY(service::makeDemonstrationKeys(folder(), clock_.now()).ok());
    QVERIFY((*opened())->publicKey() == (*first)->publicKey());
    const QString secret = service::secretPath(folder(), (*first)->publicKey());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile(secret).permissions() & others) == 0);
    QVERIFY((QFile(folder()).permissions() & others) == 0);
}

void SigningKeysTest::aRootOfOnesOwnMakesNoSpecimens()
{
    QVERIFY(service::addIssuingKey(folder(), SecretKey::made(), clock_.now()).ok());
    const auto keys = opened();
    QVERIFY(keys.ok());
    QVERIFY(!(*keys)->isSpecimen());
}

void SigningKeysTest::aNewKeyEndsTheOneBefore()
{
    const SecretKey root = SecretKey::made();
    const auto first = service::addIssuingKey(folder(), root, clock_.now());
    clock_.move(24h);
    const auto second = service::addIssuingKey(folder(), root, clock_.now());
    QVERIFY(first.ok() && second.ok() && *first != *second);
    const contract::KeyList keys = list();
    QCOMPARE(keys.serial, 2);
    QCOMPARE(keys.keys.size(), 2U);
    QVERIFY(keys.keys[0].until == clock_.today()); // both may have signed on the day of the change
    QVERIFY(keys.keys[1].from == clock_.today() && !keys.keys[1].until);
    QCOMPARE(contract::keyIdOf((*opened())->publicKey()), *second);
}

void SigningKeysTest::aKeyThatIsRevokedIsUsedNoMore()
{
    const SecretKey root = SecretKey::made();
    const auto id = service::addIssuingKey(folder(), root, clock_.now());
    QVERIFY(opened().ok());
    QCOMPARE(service::revokeIssuingKey(folder(), "00000000", root, clock_.now()).fault().code,
        std::string("record.missing"));
    QVERIFY(service::revokeIssuingKey(folder(), *id, root, clock_.now()).ok());
    QVERIFY(!opened().ok());
    QVERIFY(lines_->str().find("no key in the list is in use") != std::string::npos);
}

void SigningKeysTest::anotherRootChangesNothing()
{
    const auto id = service::addIssuingKey(folder(), SecretKey::made(), clock_.now());
    QVERIFY(!service::addIssuingKey(folder(), SecretKey::made(), clock_.now()).ok());
    QVERIFY(!service::revokeIssuingKey(folder(), *id, SecretKey::demonstrationRoot(), clock_.now()).ok());
    QCOMPARE(list().serial, 1);
    QVERIFY(opened().ok());
}

void SigningKeysTest::aFolderThatCannotBeTrustedIsNotUsed_data()
{
    QTest::addColumn<QString>("harm");
    for (const char *harm :
        {"open to others", "another secret", "no secret", "a changed list", "no list", "half a list"})
        QTest::newRow(harm) << QString::fromLatin1(harm);
}

void SigningKeysTest::aFolderThatCannotBeTrustedIsNotUsed()
{
    QFETCH(QString, harm);
    QVERIFY(service::makeDemonstrationKeys(folder(), clock_.now()).ok());
    const QString secret = service::secretPath(folder(), (*opened())->publicKey());
    QFile listed(service::listPath(folder()));
    QVERIFY(listed.open(QIODevice::ReadWrite));
    const QByteArray json = listed.readAll();
    if (harm == QLatin1String("open to others")) {
        QVERIFY(QFile::setPermissions(secret, QFile::permissions(secret) | QFile::ReadOther));
    } else if (harm == QLatin1String("another secret")) {
        QVERIFY(QFile::remove(secret) && SecretKey::made().write(secret).ok());
    } else if (harm == QLatin1String("no secret")) {
        QVERIFY(QFile::remove(secret));
    } else if (harm == QLatin1String("no list")) {
        QVERIFY(listed.remove());
    } else {
        const bool cut = harm == QLatin1String("half a list");
        QByteArray other = json;
        other.replace(QByteArray::fromStdString(clock_.today().text()), "2026-01-01");
        QVERIFY(cut || other != json);
        QVERIFY(listed.resize(0) && listed.seek(0) && listed.write(cut ? json.left(json.size() / 2) : other) > 0);
        listed.close();
    }
    QVERIFY(!opened().ok());
    QVERIFY(lines_->str().find("\"keys\"") != std::string::npos);
}

void SigningKeysTest::aFolderThatOthersMayWriteInIsRefused_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("mode");
    QTest::newRow("the group") << static_cast<int>(QFile::WriteGroup) << QStringLiteral("0720");
    QTest::newRow("everybody") << static_cast<int>(QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)
                               << QStringLiteral("0707");
}

void SigningKeysTest::aFolderThatOthersMayWriteInIsRefused()
{
    QFETCH(int, others);
    QFETCH(QString, mode);
    const SecretKey root = SecretKey::made();
    const auto id = service::addIssuingKey(folder(), root, clock_.now());
    QVERIFY(id.ok());
    const QFile::Permissions closed = QFile::permissions(folder());
    QVERIFY(QFile::setPermissions(folder(), closed | QFile::Permissions(others)));
    QVERIFY(!opened().ok());
    const auto why = service::whyOpenToOthers(folder());
    QVERIFY(why);
    for (const QString &part : {folder(), mode, QStringLiteral("chmod 700")})
        QVERIFY2(why->find(part.toStdString()) != std::string::npos, why->c_str());
    QVERIFY2(lines_->str().find(mode.toStdString()) != std::string::npos, lines_->str().c_str());
    QVERIFY(!service::addIssuingKey(folder(), root, clock_.now()).ok());
    QVERIFY(!service::revokeIssuingKey(folder(), *id, root, clock_.now()).ok());
    QVERIFY(!service::makeDemonstrationKeys(folder(), clock_.now()).ok());
    QVERIFY(QFile::setPermissions(folder(), closed | QFile::ReadOther | QFile::ExeOther)); // reading changes nothing
    QVERIFY(opened().ok());
}

void SigningKeysTest::aSecretIsNeverWrittenOver()
{
    const QString path = folder_->filePath(QStringLiteral("root.key"));
    const SecretKey root = SecretKey::made();
    QVERIFY(root.write(path).ok());
    QVERIFY(!SecretKey::made().write(path).ok());
    QVERIFY(SecretKey::read(path)->publicKey() == root.publicKey());
    QVERIFY(SecretKey::read(path)->sign("x") == root.sign("x"));
    QVERIFY(!SecretKey::read(folder_->filePath(QStringLiteral("none"))).ok());
}

void SigningKeysTest::theErrandsOfTheCommandLine()
{
    const QString root = folder_->filePath(QStringLiteral("root.key"));
    const auto made = service::runKeyErrand({{}, root, {}, true}, clock_.now());
    QVERIFY(made.ok());
    QVERIFY(made->find(SecretKey::read(root)->publicKey().text()) != std::string::npos);
    QVERIFY(!service::runKeyErrand({{}, root, {}, true}, clock_.now()).ok()); // there is one already
    QVERIFY(service::runKeyErrand({folder(), root, {}, false}, clock_.now()).ok());
    const QString id = QString::fromStdString(contract::keyIdOf((*opened())->publicKey()));
    QVERIFY(service::runKeyErrand({folder(), root, id, false}, clock_.now()).ok());
    QVERIFY(!opened().ok());
}

QTEST_APPLESS_MAIN(SigningKeysTest)
#include "tst_signing_keys.moc"
