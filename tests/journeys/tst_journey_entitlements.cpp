// SPDX-License-Identifier: Apache-2.0
// «ماذا يحق لي؟»: found from everywhere, read from the sentence on top down to the article, by the keyboard too.
#include "tests/journeys/house.h"

#include <QTest>

using journeys::House;
using journeys::Who;

namespace {

const QString pageName = QStringLiteral("ماذا يحق لي؟");
const QString showOf = QStringLiteral("عرض شروط ");
const QString hideOf = QStringLiteral("إخفاء شروط ");

bool goThere(House &house, Who who)
{
    return house.enter(who) && house.person.press(pageName) && house.settles();
}

} // namespace

class JourneyEntitlementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysInASentenceWhatIsDueAndWhatComesNext();
    void showsWhatIsMissingAndFromWhen();
    void isFoundBySearchAndOpenedByTheKeyboard();
    void staysAsItWasOpenedWhenItIsLoadedAgain();
    void tellsWhomNobodyInsuredYet();
    void anEmployerHasNoSuchPage();
    void saysThatTheServiceCannotBeReached();
};

void JourneyEntitlementsTest::saysInASentenceWhatIsDueAndWhatComesNext()
{
    House house;
    QVERIFY(goThere(house, Who::InService));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا يوجد ما تطالب به اليوم")));
    QVERIFY(house.person.sees(QStringLiteral("والتالي: ")));
    QVERIFY(house.person.sees(QStringLiteral("ولا يُعد قراراً")));
    QVERIFY(house.person.sees(QStringLiteral("تعويضات إصابة العمل: مشمول بالحماية")));
}

void JourneyEntitlementsTest::showsWhatIsMissingAndFromWhen()
{
    House house;
    QVERIFY(goThere(house, Who::InService));
    const QString pension = QStringLiteral("معاش التقاعد");
    QVERIFY(house.person.press(showOf + pension));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(hideOf + pension) != nullptr; }));
    QVERIFY(house.person.sees(QStringLiteral("120 شهر اشتراك: متحقق")));
    QVERIFY(house.person.sees(QStringLiteral("ترك العمل الخاضع للتأمين: بيدك")));
    QVERIFY(house.person.sees(QStringLiteral("نظام التأمينات الاجتماعية (1421هـ)، المادة")));
    QVERIFY(house.person.press(hideOf + pension));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(showOf + pension) != nullptr; }));
}

void JourneyEntitlementsTest::isFoundBySearchAndOpenedByTheKeyboard()
{
    House house;
    QVERIFY(house.enter(Who::Young));
    house.person.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(house.person.write(QStringLiteral("بحث"), QStringLiteral("الامومه")));
    house.person.key(Qt::Key_Return);
    QVERIFY(house.settles());
    const QString maternity = QStringLiteral("تعويض الأمومة");
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(showOf + maternity) != nullptr; }));
    house.person.find(showOf + maternity)->setFocus(Qt::TabFocusReason);
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(hideOf + maternity) != nullptr; }));
    QVERIFY(house.person.sees(QStringLiteral("يُفترض تحققه")));
}

void JourneyEntitlementsTest::staysAsItWasOpenedWhenItIsLoadedAgain()
{
    House house;
    QVERIFY(goThere(house, Who::Resident));
    const QString injury = QStringLiteral("تعويضات إصابة العمل");
    if (house.person.find(showOf + injury) != nullptr)
        QVERIFY(house.person.press(showOf + injury));
    house.person.key(Qt::Key_F5);
    QVERIFY(house.settles());
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(hideOf + injury) != nullptr; }));
}

void JourneyEntitlementsTest::tellsWhomNobodyInsuredYet()
{
    House house;
    QVERIFY(goThere(house, Who::NeverInsured));
    QVERIFY(house.person.waitsFor(QStringLiteral("لم يسبق تسجيلك في التأمينات")));
    QVERIFY(house.person.beginning(showOf).isEmpty());
}

void JourneyEntitlementsTest::anEmployerHasNoSuchPage()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    QVERIFY(house.person.find(pageName) == nullptr);
}

void JourneyEntitlementsTest::saysThatTheServiceCannotBeReached()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    house.world.stopService();
    QVERIFY(house.person.press(pageName));
    QVERIFY(house.person.waitsFor(QStringLiteral("تعذر الوصول")));
    house.world.restart();
    QVERIFY(house.person.press(QStringLiteral("إعادة المحاولة")));
    QVERIFY(house.person.waitsFor(QStringLiteral("ولا يُعد قراراً")));
}

QTEST_MAIN(JourneyEntitlementsTest)
#include "tst_journey_entitlements.moc"
