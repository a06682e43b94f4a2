// SPDX-License-Identifier: Apache-2.0
// Signing in and out, as a person does it.
#include "tests/journeys/house.h"

#include <QCheckBox>
#include <QTest>

using journeys::House;
using journeys::Who;

namespace {

const QString user = QStringLiteral("رمز المستخدم أو رقم الهوية");
const QString password = QStringLiteral("كلمة السر");
const QString code = QStringLiteral("رمز التحقق");

QString inArabicFigures(const QString &figures)
{
    QString out;
    for (const QChar c : figures)
        out += QChar(0x0660 + c.digitValue());
    return out;
}

} // namespace

class JourneySignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIndividualComesHome();
    void whatIsPastedMayHaveMarksSpacesAndArabicFigures();
    void theBoxToRememberIsLeftWithEnter();
    void aWrongNumberIsToldAtItsField();
    void aWrongPasswordKeepsTheNumber();
    void aWrongCodeIsToldAndThreeAskForANewOne();
    void aCodeCanBeSentAgainAfterAWhile();
    void branchStaffAreToldThatTheirEntranceIsClosed();
    void whoIsOfflineLosesNothing();
    void signingOutLeadsBackToTheEntrance();
    void theLanguageChangesInPlace();
};

void JourneySignInTest::anIndividualComesHome()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.waitsFor(QStringLiteral("مرحباً، عبدالله محمد سعد القحطاني")));
    QVERIFY(house.person.sees(QStringLiteral("على رأس العمل")));
    QVERIFY(house.person.sees(QStringLiteral("متصل بخدمة على هذا الجهاز")));
}

void JourneySignInTest::whatIsPastedMayHaveMarksSpacesAndArabicFigures()
{
    House house;
    const QString number = QChar(0x200F) + QStringLiteral("  ") + inArabicFigures(House::identityOf(Who::InService))
                           + QChar(0x202C) + u' ';
    QVERIFY(house.person.paste(user, number));
    QVERIFY(house.person.paste(password, QString::fromStdString(support::World::password())));
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    QVERIFY(house.person.paste(
        code, QChar(0x200E) + inArabicFigures(QString::fromStdString(house.world.lastCode())) + u' '));
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedIn; }));
}

void JourneySignInTest::theBoxToRememberIsLeftWithEnter()
{
    House house;
    QVERIFY(house.person.write(user, House::identityOf(Who::InService)));
    QVERIFY(house.person.write(password, QString::fromStdString(support::World::password())));
    for (QWidget *box : house.client.window().findChildren<QCheckBox *>())
        box->setFocus();
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
}

void JourneySignInTest::aWrongNumberIsToldAtItsField()
{
    House house;
    QVERIFY(house.person.write(user, QStringLiteral("1012345678")));
    QVERIFY(house.person.write(password, QStringLiteral("anything-9")));
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.waitsFor(QStringLiteral("رقم الهوية غير صحيح")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(user));
    QCOMPARE(house.client.session().state(), session::State::SignedOut);
}

void JourneySignInTest::aWrongPasswordKeepsTheNumber()
{
    House house;
    QVERIFY(house.knock(Who::InService, QStringLiteral("Not-the-password-9")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا تطابق سجلاتنا")));
    QCOMPARE(house.person.reads(user), House::identityOf(Who::InService));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(password));
}

void JourneySignInTest::aWrongCodeIsToldAndThreeAskForANewOne()
{
    House house;
    QVERIFY(house.knock(Who::InService));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    const QString wrong = house.world.lastCode() == "111111" ? QStringLiteral("222222") : QStringLiteral("111111");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(house.person.write(code, wrong));
        QVERIFY(house.person.press(QStringLiteral("تحقق")));
        QVERIFY(house.settles());
    }
    QVERIFY(house.person.waitsFor(QStringLiteral("لم يُقبل الرمز ثلاث مرات")));
    QVERIFY(!house.person.find(QStringLiteral("تحقق"))->isEnabled());
}

void JourneySignInTest::aCodeCanBeSentAgainAfterAWhile()
{
    House house;
    QVERIFY(house.knock(Who::InService));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    const QString again = QStringLiteral("إعادة الإرسال");
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(again) != nullptr; }));
    QVERIFY(!house.person.find(again)->isEnabled());
    const std::string first = house.world.lastCode();
    house.world.clock().move(std::chrono::seconds(61));
    QVERIFY(house.person.press(again));
    QVERIFY(house.person.waitsFor(QStringLiteral("أُرسل رمز جديد")));
    QVERIFY(house.person.write(code, QString::fromStdString(house.world.lastCode())));
    QVERIFY(house.person.press(QStringLiteral("تحقق")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedIn; }));
}

void JourneySignInTest::branchStaffAreToldThatTheirEntranceIsClosed()
{
    House house;
    QVERIFY(house.person.press(QStringLiteral("موظف فرع")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا المدخل لم يُفتح بعد")));
    QVERIFY(!house.person.find(QStringLiteral("دخول"))->isEnabled());
    QVERIFY(house.person.press(QStringLiteral("فرد")));
    QVERIFY(house.person.find(QStringLiteral("دخول"))->isEnabled());
}

void JourneySignInTest::whoIsOfflineLosesNothing()
{
    House house;
    house.world.stopService();
    QVERIFY(house.knock(Who::InService));
    QVERIFY(house.person.waitsFor(QStringLiteral("تعذر الوصول إلى الخدمة")));
    QVERIFY(house.person.sees(QStringLiteral("لا يوجد اتصال بالخدمة")));
    QCOMPARE(house.person.reads(user), House::identityOf(Who::InService));
    house.world.restart();
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
}

void JourneySignInTest::signingOutLeadsBackToTheEntrance()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    QVERIFY(house.person.press(QStringLiteral("تسجيل الخروج")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(QStringLiteral("دخول")) != nullptr; }));
    QVERIFY(house.person.reads(password).isEmpty());
    QVERIFY(!house.person.sees(QStringLiteral("القحطاني")));
}

void JourneySignInTest::theLanguageChangesInPlace()
{
    House house;
    QVERIFY(house.person.write(user, QStringLiteral("10")));
    QVERIFY(house.person.press(QStringLiteral("English")));
    QCOMPARE(house.person.reads(QStringLiteral("User code or identity number")), QStringLiteral("10"));
    QCOMPARE(house.client.window().layoutDirection(), Qt::LeftToRight);
    QVERIFY(house.person.find(QStringLiteral("Sign in")) != nullptr);
    QVERIFY(house.person.press(QStringLiteral("العربية")));
    QCOMPARE(house.person.reads(user), QStringLiteral("10"));
}

QTEST_MAIN(JourneySignInTest)
#include "tst_journey_sign_in.moc"
