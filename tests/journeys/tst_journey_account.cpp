// SPDX-License-Identifier: Apache-2.0
// One's own account, as a person looks after it.
#include "tests/journeys/newcomer.h"

#include <QTest>

using journeys::House;
using journeys::Newcomer;
using journeys::Who;

class JourneyAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePasswordIsChanged();
    void aWrongOldPasswordIsToldWhereItIs();
    void signingOutEverywhereEndsHereToo();
    void theLanguageOfNoticesIsChosen();
    void whoLookedIsSeen();
};

void JourneyAccountTest::thePasswordIsChanged()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    (void)house.world.signedInIndividual();
    QVERIFY(house.person.press(QStringLiteral("حسابي")) && house.settles());
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الجهاز")));
    QVERIFY(
        house.person.write(QStringLiteral("كلمة السر الحالية"), QString::fromStdString(support::World::password())));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر الجديدة"), Newcomer::password()));
    QVERIFY(house.person.write(QStringLiteral("تأكيد كلمة السر"), Newcomer::password()));
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("تغيّرت كلمة السر")));
    QCOMPARE(house.person.reads(QStringLiteral("كلمة السر الحالية")), QString());
    QCOMPARE(house.client.session().state(), session::State::SignedIn);
}

void JourneyAccountTest::aWrongOldPasswordIsToldWhereItIs()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("حسابي")) && house.settles());
    QVERIFY(house.person.write(QStringLiteral("كلمة السر الحالية"), QStringLiteral("not the password")));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر الجديدة"), Newcomer::password()));
    QVERIFY(house.person.write(QStringLiteral("تأكيد كلمة السر"), Newcomer::password() + QLatin1Char('x')));
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا يطابق ما كتبته قبله")));
    QVERIFY(house.person.write(QStringLiteral("تأكيد كلمة السر"), Newcomer::password()));
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا تطابق سجلاتنا")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("كلمة السر الحالية")));
}

void JourneyAccountTest::signingOutEverywhereEndsHereToo()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    const auto elsewhere = house.world.signedInIndividual();
    QVERIFY(house.person.press(QStringLiteral("حسابي")) && house.settles());
    QVERIFY(house.person.press(QStringLiteral("الخروج من جميع الأجهزة")));
    QVERIFY(house.person.press(QStringLiteral("نعم، الخروج من جميع الأجهزة")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedOut; }));
    QVERIFY(house.person.waitsFor(QStringLiteral("تم تسجيل خروجك من جميع الأجهزة")));
    QCOMPARE(support::PlainClient(house.world.port()).get("/v1/account", elsewhere.access).status, 401);
}

void JourneyAccountTest::theLanguageOfNoticesIsChosen()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("حسابي")) && house.settles());
    QVERIFY(house.person.press(QStringLiteral("الإنجليزية")));
    QVERIFY(house.person.waitsFor(QStringLiteral("ستصلك الرسائل من الآن بهذه اللغة: الإنجليزية")));
}

void JourneyAccountTest::whoLookedIsSeen()
{
    House house;
    const auto owner = house.world.signedInSupervisor();
    const std::string branch = house.establishmentOf(Who::BranchSupervisor).toStdString();
    QVERIFY(house.enter(Who::BranchSupervisor));
    QVERIFY(house.person.press(QStringLiteral("حسابي")) && house.settles());
    QVERIFY(house.person.press(QStringLiteral("عرض من اطلع")) && house.settles());
    QVERIFY(house.person.waitsFor(QStringLiteral("لم يطلع أحد")));
    QCOMPARE(support::PlainClient(house.world.port())
                 .get("/v1/employer/establishment?establishment=" + branch, owner.access)
                 .status,
        200);
    house.person.key(Qt::Key_F5);
    QVERIFY(house.person.waitsFor(QStringLiteral("فيصل عبدالعزيز تركي الشمري")));
    QVERIFY(house.person.sees(QString::fromStdString(branch)));
}

QTEST_MAIN(JourneyAccountTest)
#include "tst_journey_account.moc"
