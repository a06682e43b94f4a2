// SPDX-License-Identifier: Apache-2.0
// Registering as the supervisor of an establishment, as a person does it.
#include "tests/journeys/newcomer.h"

#include <QTest>

using journeys::House;
using journeys::Newcomer;
using journeys::NewEmployer;

class JourneyEmployerRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSupervisorRegistersAndSignsIn();
    void theConditionsComeFirst();
    void aPersonsNumberIsNoEstablishments();
    void whoDoesNotSpeakForItSeesTheSamePage();
};

void JourneyEmployerRegistrationTest::aSupervisorRegistersAndSignsIn()
{
    House house;
    NewEmployer employer(house);
    QVERIFY(employer.opensTheForm() && employer.fulfilsTheConditions());
    QVERIFY(employer.saysForWhom(employer.establishment()) && employer.saysHowToBeReached());
    QVERIFY(employer.choosesAPassword());
    QVERIFY(house.person.waitsFor(employer.establishment())); // the review
    QVERIFY(!house.person.sees(Newcomer::password()));
    QVERIFY(employer.submits());
    QVERIFY(employer.confirmsTheCode());
    QVERIFY(house.person.find(QStringLiteral("طباعة نموذج التسجيل")) != nullptr);
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.press(QStringLiteral("صاحب عمل")));
    QVERIFY(house.person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), employer.identity()));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), Newcomer::password()));
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    QVERIFY(house.person.write(QStringLiteral("رمز التحقق"), QString::fromStdString(house.world.lastCode())));
    QVERIFY(house.person.press(QStringLiteral("تحقق")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedIn; }));
    QCOMPARE(house.client.session().role(), contract::Role::Employer);
}

void JourneyEmployerRegistrationTest::theConditionsComeFirst()
{
    House house;
    NewEmployer employer(house);
    QVERIFY(employer.opensTheForm());
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الحقل مطلوب")));
    QVERIFY(house.person.find(QStringLiteral("هذه الشروط مستوفاة")) != nullptr); // still the same page
}

void JourneyEmployerRegistrationTest::aPersonsNumberIsNoEstablishments()
{
    House house;
    NewEmployer employer(house);
    QVERIFY(employer.opensTheForm() && employer.fulfilsTheConditions());
    QVERIFY(employer.saysForWhom(employer.identity()));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا رقم هوية شخص")));
    QVERIFY(employer.saysForWhom(employer.establishment()));
    QVERIFY(house.person.waitsFor(QStringLiteral("رقم الجوال")));
}

void JourneyEmployerRegistrationTest::whoDoesNotSpeakForItSeesTheSamePage()
{
    House house;
    NewEmployer employer(house);
    QVERIFY(employer.opensTheForm() && employer.fulfilsTheConditions());
    QVERIFY(employer.saysForWhom(QStringLiteral("612345678")) && employer.saysHowToBeReached());
    QVERIFY(employer.choosesAPassword() && employer.submits());
    QCOMPARE(house.world.lastCode(), std::string());
    QVERIFY(house.person.write(QStringLiteral("رمز التحقق"), QStringLiteral("123456")));
    QVERIFY(house.person.press(QStringLiteral("تحقق")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الرمز غير صحيح أو سبق استعماله")));
}

QTEST_MAIN(JourneyEmployerRegistrationTest)
#include "tst_journey_employer_registration.moc"
