// SPDX-License-Identifier: Apache-2.0
// A certificate from the form it is issued from to whoever verifies it; and what a stranger's file comes to.
#include "client/phone/inbox.h"
#include "tests/journeys/house.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using journeys::House;
using journeys::Who;

namespace {

const QString certificates = QStringLiteral("شهاداتي");
const QString statement = QStringLiteral("شهادة بيان مدد وأجور مشترك، رقم ");

/// Issues the first type with what is filled in beforehand.
bool issue(House &house)
{
    return house.enter(Who::InService) && house.person.press(certificates) && house.settles()
           && house.person.press(QStringLiteral("إصدار شهادة"))
           && house.person.waitsUntil([&] { return !house.person.reads(QStringLiteral("رقم الجوال")).isEmpty(); })
           && house.person.press(QStringLiteral("التالي")) && house.person.press(QStringLiteral("إصدار"))
           && house.settles() && house.person.waitsFor(QStringLiteral("حفظ بصيغة PDF"));
}

bool save(House &house, const QString &file)
{
    return house.person.press(QStringLiteral("حفظ بصيغة PDF")) && house.person.chooseFile(file)
           && house.person.waitsUntil([&] { return QFile::exists(file); });
}

bool verifyFile(House &house, const QString &file)
{
    return house.person.press(QStringLiteral("التحقق من شهادة")) && house.person.press(QStringLiteral("اختيار ملف"))
           && house.person.chooseFile(file) && house.settles();
}

} // namespace

class JourneyCertificateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isIssuedSavedAndVerifiedFromItsFile();
    void withoutTheServiceTheSignatureAloneIsChecked();
    void itsCopyComesByMail();
    void isFoundByItsNumber();
    void isCancelledAndVerificationSaysSo();
    void aFileOfAnotherOriginIsToldApart();
};

void JourneyCertificateTest::isIssuedSavedAndVerifiedFromItsFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    House house;
    QVERIFY(issue(house));
    QVERIFY(save(house, file));
    QVERIFY(house.person.press(certificates));
    QVERIFY(house.settles());
    QVERIFY(house.person.waitsUntil([&] { return !house.person.beginning(statement).isEmpty(); }));
    QVERIFY(verifyFile(house, file));
    QVERIFY(house.person.waitsFor(QStringLiteral("الشهادة سارية")));
    QVERIFY(house.person.waitsFor(QStringLiteral("قارن بالورقة")));
}

void JourneyCertificateTest::withoutTheServiceTheSignatureAloneIsChecked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    House house;
    QVERIFY(issue(house));
    QVERIFY(save(house, file));
    QVERIFY(verifyFile(house, file));
    QVERIFY(house.person.waitsFor(QStringLiteral("الشهادة سارية")));
    house.world.stopService();
    QVERIFY(verifyFile(house, file));
    QVERIFY(house.person.waitsFor(QStringLiteral("التوقيع صحيح")));
    QVERIFY(house.person.waitsFor(QStringLiteral("تعذر الوصول")));
}

void JourneyCertificateTest::itsCopyComesByMail()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    const QString copy = folder.filePath(QStringLiteral("copy.pdf"));
    House house;
    QVERIFY(issue(house));
    QVERIFY(save(house, file));
    net::Transport transport({.server = house.world.url()});
    const client::DocumentWords words;
    ui::PhoneWindow phone({words.arabic, words.english});
    client::Inbox inbox(transport, phone);
    phone.show();
    inbox.start();
    journeys::Person reader(phone);
    QVERIFY(reader.press(QStringLiteral("حفظ الشهادة المرفقة")));
    QVERIFY(reader.chooseFile(copy));
    QVERIFY(house.person.waitsUntil([&] { return QFile::exists(copy); }));
    const auto contentOf = [](const QString &path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    QVERIFY(!contentOf(file).isEmpty());
    QCOMPARE(contentOf(copy), contentOf(file));
}

void JourneyCertificateTest::isFoundByItsNumber()
{
    House house;
    QVERIFY(issue(house));
    QVERIFY(house.person.press(certificates) && house.settles());
    QVERIFY(house.person.waitsUntil([&] { return !house.person.beginning(statement).isEmpty(); }));
    const QString number = house.person.beginning(statement).mid(statement.size(), 16);
    house.person.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(house.person.write(QStringLiteral("بحث"), QString(number).remove(u'-').toLower()));
    house.person.key(Qt::Key_Return);
    QVERIFY(house.settles() && house.person.waitsFor(number));
    QVERIFY(house.person.waitsFor(QStringLiteral("حفظ بصيغة PDF")));
}

void JourneyCertificateTest::isCancelledAndVerificationSaysSo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    House house;
    QVERIFY(issue(house));
    QVERIFY(save(house, file));
    QVERIFY(house.person.press(QStringLiteral("إلغاء الشهادة")));
    QVERIFY(house.person.press(QStringLiteral("نعم، إلغاء الشهادة")));
    QVERIFY(house.person.waitsFor(QStringLiteral("أُلغيت هذه الشهادة")));
    for (const auto &way : {QStringLiteral("طباعة"), QStringLiteral("حفظ بصيغة PDF")})
        QVERIFY(house.person.find(way) != nullptr && !house.person.find(way)->isEnabled());
    QVERIFY(verifyFile(house, file));
    QVERIFY(house.person.waitsFor(QStringLiteral("الشهادة ملغاة")));
}

void JourneyCertificateTest::aFileOfAnotherOriginIsToldApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("other.pdf"));
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    other.close();
    House house;
    QVERIFY(verifyFile(house, file));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا توجد في هذا الملف شهادة")));
}

QTEST_MAIN(JourneyCertificateTest)
#include "tst_journey_certificate.moc"
