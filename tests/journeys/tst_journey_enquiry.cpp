// SPDX-License-Identifier: Apache-2.0
// An enquiry from its first word to where it is found again; what was typed outlives everything that goes wrong.
#include "tests/journeys/house.h"

#include <QApplication>
#include <QTest>

using journeys::House;
using journeys::Who;

namespace {

const QString subject = QStringLiteral("الموضوع");
const QString details = QStringLiteral("التفاصيل");
const QString mobile = QStringLiteral("رقم الجوال");
const QString written = QStringLiteral("مدة ناقصة في سجلي");

bool fillIn(House &house)
{
    return house.person.press(QStringLiteral("استفسار أو شكوى")) && house.person.write(subject, written)
           && house.person.write(details, QStringLiteral("لا تظهر مدة عملي السابقة."))
           && house.person.press(QStringLiteral("التالي")) && house.person.write(mobile, QStringLiteral("0551234567"))
           && house.person.press(QStringLiteral("التالي"));
}

} // namespace

class JourneyEnquiryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFiledAndFoundAgain();
    void whatIsMissingIsToldAtItsField();
    void theLanguageInMidFormKeepsWhatWasTyped();
    void theHelpLeadsBackToTheFieldOneWasAt();
    void aServiceThatDiesInMidFormCostsNothing();
    void aSessionThatEndsKeepsTheDraftForTheSamePerson();
    void aDraftIsNotKeptForSomeoneElse();
    void theLockHidesItAndThePasswordBringsItBack();
    void signingOutSaysThatItIsKept();
    void withoutAKeychainClosingAsksBeforeItDiscards();
};

void JourneyEnquiryTest::isFiledAndFoundAgain()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.waitsFor(written));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
    QVERIFY(house.person.press(QStringLiteral("طلباتي")));
    const QString row = QStringLiteral("استفسار أو شكوى، رقم");
    QVERIFY(house.person.waitsUntil([&] { return !house.person.beginning(row).isEmpty(); }));
    QVERIFY(house.person.press(house.person.beginning(row)));
    QVERIFY(house.person.waitsFor(written));
    QVERIFY(house.person.waitsFor(QStringLiteral("مقدم")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(house.person.waitsUntil([&] { return !house.person.beginning(row).isEmpty(); }));
}

void JourneyEnquiryTest::whatIsMissingIsToldAtItsField()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الحقل مطلوب")));
    QVERIFY(house.person.write(subject, written));
    QVERIFY(house.person.write(details, written));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.write(mobile, QStringLiteral("0111234567")));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.waitsFor(QStringLiteral("ليس رقم جوال سعودياً")));
}

void JourneyEnquiryTest::theLanguageInMidFormKeepsWhatWasTyped()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.write(subject, written));
    QVERIFY(house.person.press(QStringLiteral("English")));
    QCOMPARE(house.person.reads(QStringLiteral("Subject")), written);
    QVERIFY(house.person.press(QStringLiteral("العربية")));
    QCOMPARE(house.person.reads(subject), written);
}

void JourneyEnquiryTest::theHelpLeadsBackToTheFieldOneWasAt()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.write(subject, written));
    QWidget *const field = house.client.window().focusWidget();
    house.person.key(Qt::Key_F1);
    QVERIFY(house.person.waitsFor(QStringLiteral("رمز التحقق")));
    QVERIFY(house.person.find(subject) == nullptr);
    house.person.key(Qt::Key_Escape);
    QCOMPARE(house.person.reads(subject), written);
    QCOMPARE(house.client.window().focusWidget(), field);
}

void JourneyEnquiryTest::aServiceThatDiesInMidFormCostsNothing()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    house.world.stopService();
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وما كتبته محفوظ")));
    QVERIFY(house.person.waitsFor(written));
    house.world.restart();
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
}

void JourneyEnquiryTest::aSessionThatEndsKeepsTheDraftForTheSamePerson()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    house.client.session().idleLock().stop();
    house.world.clock().move(std::chrono::hours(13));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("انتهت جلستك")));
    QVERIFY(!house.person.sees(written));
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.waitsFor(written));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
}

void JourneyEnquiryTest::aDraftIsNotKeptForSomeoneElse()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    house.client.session().idleLock().stop();
    house.world.clock().move(std::chrono::hours(13));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("انتهت جلستك")));
    QVERIFY(house.enter(Who::Young));
    QVERIFY(!house.person.sees(written));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.reads(subject).isEmpty());
}

void JourneyEnquiryTest::theLockHidesItAndThePasswordBringsItBack()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.write(subject, written));
    house.world.clock().move(std::chrono::seconds(245));
    QVERIFY(house.person.waitsFor(QStringLiteral("ستُقفل الشاشة")));
    QVERIFY(house.person.press(QStringLiteral("البقاء")));
    QVERIFY(house.person.waitsUntil([&] { return !house.person.sees(QStringLiteral("ستُقفل الشاشة")); }));
    house.world.clock().move(std::chrono::seconds(301));
    QVERIFY(house.person.waitsFor(QStringLiteral("الشاشة مقفلة")));
    QVERIFY(!house.person.sees(QStringLiteral("القحطاني")));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), QStringLiteral("Not-the-password-9")));
    QVERIFY(house.person.press(QStringLiteral("فتح القفل")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا تطابق سجلاتنا")));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), QString::fromStdString(support::World::password())));
    QVERIFY(house.person.press(QStringLiteral("فتح القفل")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(subject) != nullptr; }));
    QCOMPARE(house.person.reads(subject), written);
}

void JourneyEnquiryTest::signingOutSaysThatItIsKept()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.write(subject, written));
    QVERIFY(house.isWrittenDown());
    QVERIFY(house.person.press(QStringLiteral("تسجيل الخروج")));
    QVERIFY(house.person.waitsFor(QStringLiteral("كتبت شيئاً لم يُرسل بعد، وسيبقى محفوظاً لك")));
    QCOMPARE(house.client.session().state(), session::State::SignedIn);
    QVERIFY(house.person.press(QStringLiteral("الخروج دون إرسال")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedOut; }));
    QVERIFY(house.person.reads(QStringLiteral("رمز المستخدم أو رقم الهوية")).isEmpty());
    QVERIFY(!house.client.settings().remember());
}

void JourneyEnquiryTest::withoutAKeychainClosingAsksBeforeItDiscards()
{
    House house;
    house.keychain.trouble = domain::refuse("vault.unavailable");
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.write(subject, written));
    QVERIFY(!house.client.window().close());
    QVERIFY(house.person.waitsFor(QStringLiteral("كتبت شيئاً لم يُرسل بعد، وإغلاق النافذة")));
    QCOMPARE(house.person.reads(subject), written);
    QVERIFY(house.person.press(QStringLiteral("الإغلاق دون إرسال")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.window().isHidden(); }));
}

QTEST_MAIN(JourneyEnquiryTest)
#include "tst_journey_enquiry.moc"
