// SPDX-License-Identifier: Apache-2.0
// A form that outlives the program: killed on a page, killed with a request on its way, closed, locked by the computer.
#include "client/system_lock.h"
#include "tests/journeys/house.h"

#include <QElapsedTimer>
#include <QTest>

using journeys::House;
using journeys::Who;

namespace {

const QString enquiry = QStringLiteral("استفسار أو شكوى");
const QString subject = QStringLiteral("الموضوع");
const QString details = QStringLiteral("التفاصيل");
const QString mobile = QStringLiteral("رقم الجوال");
const QString written = QStringLiteral("مدة ناقصة في سجلي");
const QString begun = QStringLiteral("نماذج بدأتها ولم ترسلها");
const QString goOn = QStringLiteral("المتابعة من حيث توقفت");
const QString anew = QStringLiteral("البدء من جديد");

bool fillIn(House &house)
{
    return house.person.press(enquiry) && house.person.write(subject, written)
           && house.person.write(details, QStringLiteral("لا تظهر مدة عملي السابقة."))
           && house.person.press(QStringLiteral("التالي")) && house.person.write(mobile, QStringLiteral("0551234567"));
}

std::int64_t requestsIn(House &house)
{
    const auto counted = house.world.store().reading([](const service::Reader &reader) {
        return reader.row("SELECT COUNT(*) AS number FROM requests", {}, [](const service::Row &row) {
            return row.integer("number");
        });
    });
    return counted && *counted ? **counted : -1;
}

} // namespace

class JourneyDraftsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterAKillEverythingIsWhereItWas();
    void whoBeginsAnewFindsNothing();
    void whatWasClosedIsKept();
    void whatWasSentIsOver();
    void itIsNotForSomeoneElse();
    void aRequestThatWasLostOnItsWayArrives();
    void aRequestThatArrivedIsNotFiledTwice();
    void whatNobodyAnsweredIsSaidToBeSo();
    void afterADayNothingIsSentByItself();
    void withoutAKeychainItIsSaidOnce();
    void whatWaitsForTheKeychainCanBeCalledOff();
    void aKeychainThatIsLockedIsToldAtTheEntrance();
    void whenTheComputerLocksTheFormIsHiddenAndKept();
    void linksLeadInOrAreRefused();
};

void JourneyDraftsTest::afterAKillEverythingIsWhereItWas()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.isWrittenDown());
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.waitsFor(begun));
    QVERIFY(house.person.press(house.person.beginning(enquiry + QStringLiteral("، في"))));
    QVERIFY(house.person.waitsFor(QStringLiteral("بدأت هذا النموذج")));
    QCOMPARE(house.person.reads(mobile), QStringLiteral("0551234567")); // the same page
    QVERIFY(house.person.press(goOn));
    QVERIFY(house.person.waitsUntil([&] { return !house.person.sees(goOn); }));
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QCOMPARE(house.person.reads(subject), written);
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
    QCOMPARE(requestsIn(house), 1);
    QCOMPARE(house.drafts(), 0);
}

void JourneyDraftsTest::whoBeginsAnewFindsNothing()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.isWrittenDown());
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.press(anew));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(subject) != nullptr; }));
    QVERIFY(house.person.reads(subject).isEmpty());
    QVERIFY(house.person.waitsUntil([&] { return house.drafts() == 0; }));
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(!house.person.sees(begun));
}

void JourneyDraftsTest::whatWasClosedIsKept()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.isWrittenDown());
    QVERIFY(house.client.window().close());
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(enquiry));
    QCOMPARE(house.person.reads(mobile), QStringLiteral("0551234567"));
}

void JourneyDraftsTest::whatWasSentIsOver()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.isWrittenDown());
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
    QCOMPARE(house.drafts(), 0);
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(!house.person.sees(begun));
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.reads(subject).isEmpty());
    QCOMPARE(requestsIn(house), 1);
}

void JourneyDraftsTest::itIsNotForSomeoneElse()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.isWrittenDown());
    house.killAndReopen();
    QVERIFY(house.enter(Who::Young));
    QVERIFY(!house.person.sees(begun));
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.reads(subject).isEmpty());
    QVERIFY(!house.person.sees(goOn));
}

void JourneyDraftsTest::aRequestThatWasLostOnItsWayArrives()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.isWrittenDown());
    // No event is looked at any more: nothing leaves.
    QTest::keyClick(house.person.find(QStringLiteral("تقديم الطلب")), Qt::Key_Space);
    house.killAndReopen();
    QCOMPARE(requestsIn(house), 0);
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.waitsFor(QStringLiteral("كان «استفسار أو شكوى» في طريقه عندما توقف البرنامج، وقد وصل")));
    QCOMPARE(requestsIn(house), 1);
    QCOMPARE(house.drafts(), 0);
    QVERIFY(house.person.press(QStringLiteral("عرض")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
}

void JourneyDraftsTest::aRequestThatArrivedIsNotFiledTwice()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.isWrittenDown());
    QTest::keyClick(house.person.find(QStringLiteral("تقديم الطلب")), Qt::Key_Space);
    // It leaves; then the program looks at nothing more, so that the answer lies there unread when it is killed.
    for (int i = 0; i < 400 && requestsIn(house) == 0; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 50 && requestsIn(house) == 0)
            ;
    }
    QCOMPARE(requestsIn(house), 1);
    QVERIFY(!house.person.sees(QStringLiteral("وصل طلبك")));
    house.killAndReopen();
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.waitsFor(QStringLiteral("وقد وصل مرة واحدة")));
    QCOMPARE(requestsIn(house), 1);
    QCOMPARE(house.drafts(), 0);
}

void JourneyDraftsTest::whatNobodyAnsweredIsSaidToBeSo()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.isWrittenDown());
    house.world.stopService();
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وما كتبته محفوظ")));
    QVERIFY(house.isWrittenDown());
    house.killAndReopen();
    house.world.restart();
    QVERIFY(house.enter(Who::InService));
    QCOMPARE(requestsIn(house), 0); // the person saw that it failed; nothing goes without them
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.waitsFor(QStringLiteral("فالخدمة لا تنفذه إلا مرة واحدة")));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
    QCOMPARE(requestsIn(house), 1);
}

void JourneyDraftsTest::afterADayNothingIsSentByItself()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.isWrittenDown());
    QTest::keyClick(house.person.find(QStringLiteral("تقديم الطلب")), Qt::Key_Space);
    house.killAndReopen();
    house.world.clock().move(std::chrono::hours(25)); // the service has forgotten its key by now
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.waitsFor(QStringLiteral("تحقق في «طلباتي» من وصوله")));
    QCOMPARE(requestsIn(house), 0);
}

void JourneyDraftsTest::withoutAKeychainItIsSaidOnce()
{
    House house;
    house.keychain.trouble = domain::refuse("vault.refused");
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(enquiry));
    QVERIFY(house.person.write(subject, written));
    QVERIFY(house.person.waitsFor(QStringLiteral("يُحفظ ما تكتبه في النماذج إلى أن تسجل الخروج")));
    QVERIFY(house.person.press(QStringLiteral("الرئيسية")));
    QVERIFY(house.person.press(enquiry));
    QCOMPARE(house.person.reads(subject), written);
    QCOMPARE(house.drafts(), 0);
    QVERIFY(!house.client.window().close()); // now it would be lost
    QVERIFY(house.person.waitsFor(QStringLiteral("وإغلاق النافذة")));
}

void JourneyDraftsTest::whatWaitsForTheKeychainCanBeCalledOff()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    house.keychain.silent = true;
    QVERIFY(fillIn(house));
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.press(QStringLiteral("إلغاء")));
    QVERIFY(house.person.waitsUntil([&] {
        const QWidget *send = house.person.find(QStringLiteral("تقديم الطلب"));
        return send != nullptr && send->isEnabled();
    }));
    house.keychain.speak();
    QVERIFY(house.isWrittenDown());
    QVERIFY(house.settles());
    QCOMPARE(requestsIn(house), 0); // it was called off, and stays so
    QCOMPARE(house.drafts(), 1);
    QVERIFY(house.person.press(QStringLiteral("تقديم الطلب")));
    QVERIFY(house.person.waitsFor(QStringLiteral("وصل طلبك")));
    QCOMPARE(requestsIn(house), 1);
}

void JourneyDraftsTest::aKeychainThatIsLockedIsToldAtTheEntrance()
{
    const std::pair<domain::Fault, QString> troubles[] = {
        {domain::refuse("vault.unavailable"), QStringLiteral("لا توجد في هذا الجهاز خزنة")},
        {domain::refuse("vault.locked"), QStringLiteral("الخزنة مقفلة")},
        {domain::refuse("vault.refused"), QStringLiteral("اخترت عدم فتح الخزنة")},
        {domain::refuse("vault.interrupted"), QStringLiteral("توقفت الخزنة")}};
    for (const auto &[fault, words] : troubles) {
        House house;
        house.client.settings().setRemember(true);
        house.keychain.trouble = fault;
        house.killAndReopen();
        QVERIFY2(house.person.waitsFor(words), qPrintable(words));
        QCOMPARE(house.client.session().state(), session::State::SignedOut);
    }
}

void JourneyDraftsTest::whenTheComputerLocksTheFormIsHiddenAndKept()
{
    House house;
    client::SystemLock system(QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
    house.client.follow(system);
    QVERIFY(house.enter(Who::InService));
    QVERIFY(fillIn(house));
    Q_EMIT system.locking();
    QVERIFY(house.person.waitsFor(QStringLiteral("الشاشة مقفلة")));
    QVERIFY(house.person.find(mobile) == nullptr);
    QVERIFY(!house.person.sees(QStringLiteral("القحطاني")));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), QString::fromStdString(support::World::password())));
    QVERIFY(house.person.press(QStringLiteral("فتح القفل")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(mobile) != nullptr; }));
    QCOMPARE(house.person.reads(mobile), QStringLiteral("0551234567"));
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QCOMPARE(house.person.reads(subject), written);
}

void JourneyDraftsTest::linksLeadInOrAreRefused()
{
    House house;
    house.client.window().showMinimized();
    house.client.callUp({QStringLiteral("en"), {}, {QStringLiteral("taminat://verify")}});
    QVERIFY(!house.client.window().isMinimized());
    QVERIFY(house.person.waitsFor(QStringLiteral("Certificate number")));
    house.client.callUp({QStringLiteral("ar"), {}, {QStringLiteral("taminat://format?disk=c")}});
    QVERIFY(house.person.waitsFor(QStringLiteral("لا يعرف هذا البرنامج رابطاً كهذا")));
    house.person.key(Qt::Key_F1);
    QVERIFY(house.person.waitsUntil([&] { return !house.person.sees(QStringLiteral("رابطاً كهذا")); }));
    const QString number = QStringLiteral("ARCBD-J22ZD-BXF2");
    house.client.callUp({{}, {}, {QStringLiteral("taminat://verify/") + number}});
    QCOMPARE(house.person.reads(QStringLiteral("رقم الشهادة")), number);
    QVERIFY(house.person.press(QStringLiteral("السابق")) && house.enter(Who::InService));
    house.client.callUp({{}, {}, {QStringLiteral("taminat://verify/") + number}});
    QCOMPARE(house.person.reads(QStringLiteral("رقم الشهادة")), number);
}

QTEST_MAIN(JourneyDraftsTest)
#include "tst_journey_drafts.moc"
