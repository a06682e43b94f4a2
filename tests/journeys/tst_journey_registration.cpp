// SPDX-License-Identifier: Apache-2.0
// Coming in for the first time, and coming back without one's password, as a person does it.
#include "tests/journeys/newcomer.h"

#include <QRegularExpression>
#include <QTest>

using journeys::House;
using journeys::Newcomer;
using journeys::Who;

namespace {

const QString next = QStringLiteral("التالي");

/// The link in the last message that has one.
QString lastLink(support::World &world)
{
    const auto texts = *world.store().reading([](const service::Reader &reader) {
        return reader.rows("SELECT text FROM messages WHERE purpose = 'reset' ORDER BY number",
            {},
            [](const service::Row &row) { return row.text("text"); });
    });
    static const QRegularExpression link(QStringLiteral("taminat://reset/[0-9A-Z-]+"));
    return texts.empty() ? QString() : link.match(texts.back()).captured();
}

} // namespace

class JourneyRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTypesSayWhatTheyAreFor();
    void aNewcomerRegistersAndSignsIn();
    void mismatchesAreToldWhereTheyAre();
    void aPasteOfEverythingIsRefusedFieldByField();
    void withoutAgreementNobodyGoesOn();
    void aWrongAnswerBringsANewCode();
    void goingBackAfterSubmittingIsNotTheEnd();
    void aStrangerSeesTheSamePage();
    void whoIsOfflineLosesNothing();
    void aFlaggedCorrectionIsFiled();
    void theTermsCanBeReadFirst();
    void afterAFallItIsAsItWasButForThePassword();
    void whoLeavesLeavesNothingBehind();
    void theSumIsAskedInTheLanguageThatIsSpoken();
    void whoComesAfterwardsFindsAnEmptyForm();
    void whoForgotThePasswordChoosesAnother();
};

void JourneyRegistrationTest::theTypesSayWhatTheyAreFor()
{
    House house;
    QVERIFY(house.person.press(QStringLiteral("سجل في التأمينات أون لاين")));
    QVERIFY(house.person.waitsFor(QStringLiteral("الرجاء اختيار نوع التسجيل")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("مشترك")));
    QVERIFY(house.person.press(QStringLiteral("جهة علاج")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لم يُفتح بعد التسجيل لجهات العلاج")));
    QVERIFY(house.person.press(QStringLiteral("الخدمات المقدمة للمشتركين")));
    QVERIFY(house.person.waitsFor(QStringLiteral("استفسار أو شكوى")));
    QVERIFY(house.person.press(QStringLiteral("أنواع التسجيل")));
    QVERIFY(house.person.press(QStringLiteral("الخدمات المقدمة لجهات العلاج")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا توجد خدمات بعد")));
    QVERIFY(house.person.press(QStringLiteral("أنواع التسجيل")));
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QVERIFY(house.person.find(QStringLiteral("دخول")) != nullptr);
}

void JourneyRegistrationTest::aNewcomerRegistersAndSignsIn()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm());
    QVERIFY(newcomer.saysWhoTheyAre());
    QVERIFY(newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword());
    QVERIFY(house.person.waitsFor(Newcomer::email())); // the review
    QVERIFY(!house.person.sees(Newcomer::password()));
    QVERIFY(newcomer.submits());
    QVERIFY(newcomer.confirmsTheCode());
    QVERIFY(house.person.waitsFor(QString::fromStdString(newcomer.person().name.full())));
    QVERIFY(newcomer.findsTheDataCorrect());
    QVERIFY(newcomer.completes());
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), newcomer.identity()));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), Newcomer::password()));
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    QVERIFY(house.person.write(QStringLiteral("رمز التحقق"), QString::fromStdString(house.world.lastCode())));
    QVERIFY(house.person.press(QStringLiteral("تحقق")));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::SignedIn; }));
}

void JourneyRegistrationTest::mismatchesAreToldWhereTheyAre()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm());
    QVERIFY(house.person.write(QStringLiteral("رقم المشترك"), newcomer.identity())); // an identity for a number
    QVERIFY(house.person.write(QStringLiteral("رقم الهوية الوطنية"), House::identityOf(Who::Resident)));
    QVERIFY(house.person.press(next));
    QVERIFY(house.person.waitsFor(QStringLiteral("وهو يبدأ بالرقم 1")));
    QVERIFY(house.person.sees(QStringLiteral("أخطاء في النموذج")));
    QVERIFY(newcomer.saysWhoTheyAre());
    QVERIFY(house.person.write(QStringLiteral("البريد الإلكتروني"), Newcomer::email()));
    QVERIFY(house.person.write(QStringLiteral("تأكيد البريد الإلكتروني"), QStringLiteral("other@example.org")));
    QVERIFY(house.person.write(QStringLiteral("رقم الجوال"), QStringLiteral("0512345678")));
    QVERIFY(house.person.write(QStringLiteral("تأكيد رقم الجوال"), QStringLiteral("٠٥١٢٣٤٥٦٧٨")));
    QVERIFY(house.person.press(next));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا يطابق ما كتبته قبله")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("تأكيد البريد الإلكتروني")));
}

void JourneyRegistrationTest::aPasteOfEverythingIsRefusedFieldByField()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm());
    const QString everything =
        (newcomer.identity() + QStringLiteral("\n312345678\tsomeone.new@example.org 0512345678 \u202e")).repeated(2000);
    QVERIFY(house.person.paste(QStringLiteral("رقم المشترك"), everything));
    QVERIFY(house.person.paste(QStringLiteral("رقم الهوية الوطنية"), everything));
    QVERIFY(house.person.press(next));
    QVERIFY(house.person.waitsFor(QStringLiteral("أخطاء في النموذج")));
    QVERIFY(newcomer.saysWhoTheyAre());
    for (const QString &field : {QStringLiteral("البريد الإلكتروني"),
             QStringLiteral("تأكيد البريد الإلكتروني"),
             QStringLiteral("رقم الجوال"),
             QStringLiteral("تأكيد رقم الجوال")})
        QVERIFY(house.person.paste(field, everything));
    QVERIFY(house.person.press(next));
    QVERIFY(house.person.waitsFor(QStringLiteral("أخطاء في النموذج")));
    QVERIFY(newcomer.saysHowToBeReached());
    QVERIFY(house.person.find(QStringLiteral("كلمة السر")) != nullptr);
}

void JourneyRegistrationTest::withoutAgreementNobodyGoesOn()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword(false));
    QVERIFY(house.person.waitsFor(QStringLiteral("اقرأ اتفاقية الاستخدام ووافق عليها")));
    QVERIFY(house.person.find(QStringLiteral("قراءة اتفاقية الاستخدام")) != nullptr); // still the same page
}

void JourneyRegistrationTest::aWrongAnswerBringsANewCode()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword());
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QVERIFY(house.person.write(QStringLiteral("الرمز المرئي"), QStringLiteral("99")));
    QVERIFY(house.person.press(next));
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("لا يطابق ما في الرمز المرئي")));
    QVERIFY(house.settles());
    QVERIFY(house.person.sees(QStringLiteral("لا يطابق ما في الرمز المرئي")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("الرمز المرئي")));
    QVERIFY(newcomer.reckonsTheSum());
    QVERIFY(house.person.press(next));
    QVERIFY(newcomer.submits());
}

void JourneyRegistrationTest::goingBackAfterSubmittingIsNotTheEnd()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword() && newcomer.submits());
    const std::string first = house.world.lastCode();
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QVERIFY(house.settles());
    QCOMPARE(house.person.reads(QStringLiteral("كلمة السر")), Newcomer::password());
    QVERIFY(newcomer.reckonsTheSum());
    QVERIFY(house.person.press(next));
    QVERIFY(newcomer.submits());
    QVERIFY(newcomer.confirmsTheCode());
    QVERIFY(newcomer.findsTheDataCorrect());
    QVERIFY(newcomer.completes());
}

void JourneyRegistrationTest::aStrangerSeesTheSamePage()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm());
    QVERIFY(house.person.write(QStringLiteral("رقم المشترك"), QStringLiteral("312345678")));
    QVERIFY(house.person.write(QStringLiteral("رقم الهوية الوطنية"), newcomer.identity()));
    QVERIFY(house.person.press(next));
    QVERIFY(newcomer.saysHowToBeReached() && newcomer.choosesAPassword() && newcomer.submits());
    QCOMPARE(house.world.lastCode(), std::string());
    QVERIFY(house.person.write(QStringLiteral("رمز التحقق"), QStringLiteral("123456")));
    QVERIFY(house.person.press(QStringLiteral("تحقق")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الرمز غير صحيح أو سبق استعماله")));
}

void JourneyRegistrationTest::whoIsOfflineLosesNothing()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword());
    house.world.stopService();
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("تعذر الوصول إلى الخدمة")));
    house.world.restart();
    QVERIFY(newcomer.submits());
    QVERIFY(newcomer.confirmsTheCode());
}

void JourneyRegistrationTest::aFlaggedCorrectionIsFiled()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword() && newcomer.submits() && newcomer.confirmsTheCode());
    QWidget *verdict = house.person.find(QStringLiteral("هل هذه البيانات صحيحة؟"));
    QVERIFY(verdict != nullptr);
    // Nothing is chosen for them: Return confirms nothing that was not read.
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الحقل مطلوب")));
    QCOMPARE(house.client.window().focusWidget(), verdict);
    house.person.key(Qt::Key_Down);
    QVERIFY(!house.person.sees(QStringLiteral("هذا الحقل مطلوب")));
    house.person.key(Qt::Key_Down);
    QVERIFY(house.person.press(QStringLiteral("إكمال")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الحقل مطلوب")));
    QVERIFY(house.person.write(QStringLiteral("ما الخطأ، وما الصواب"), QStringLiteral("اسم الجد: محمد")));
    QVERIFY(newcomer.completes());
    QVERIFY(house.person.sees(QStringLiteral("قُدم طلب التصحيح برقم")));
}

void JourneyRegistrationTest::theTermsCanBeReadFirst()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(house.person.write(QStringLiteral("كلمة السر"), Newcomer::password()));
    QVERIFY(house.person.waitsFor(QStringLiteral("قوية")));
    QVERIFY(house.person.press(QStringLiteral("قراءة اتفاقية الاستخدام")));
    QVERIFY(house.person.waitsFor(QStringLiteral("الحساب شخصي")));
    QVERIFY(house.person.press(QStringLiteral("العودة إلى النموذج")));
    QCOMPARE(house.person.reads(QStringLiteral("كلمة السر")), Newcomer::password());
    QVERIFY(house.person.press(QStringLiteral("قراءة اتفاقية الاستخدام")));
    house.person.key(Qt::Key_Escape);
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(QStringLiteral("كلمة السر")) != nullptr; }));
}

void JourneyRegistrationTest::afterAFallItIsAsItWasButForThePassword()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword());
    QVERIFY(house.isWrittenDown());
    QCOMPARE(house.drafts(), 1);
    house.killAndReopen();
    QVERIFY(newcomer.opensTheForm());
    QVERIFY(house.person.waitsFor(QStringLiteral("بدأت هذا")));
    QVERIFY(house.person.reads(QStringLiteral("كلمة السر")).isEmpty());
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QCOMPARE(house.person.reads(QStringLiteral("البريد الإلكتروني")), Newcomer::email());
    QVERIFY(house.person.press(QStringLiteral("البدء من جديد")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(QStringLiteral("رقم المشترك")) != nullptr; }));
    QVERIFY(house.person.reads(QStringLiteral("رقم المشترك")).isEmpty());
    QVERIFY(house.person.waitsUntil([&] { return house.drafts() == 0; }));
    // What is older than an hour may be somebody else's by now.
    QVERIFY(newcomer.saysWhoTheyAre());
    QVERIFY(house.isWrittenDown());
    house.world.clock().move(std::chrono::minutes(61));
    house.killAndReopen();
    QVERIFY(newcomer.opensTheForm());
    QVERIFY(house.person.waitsUntil([&] { return house.drafts() == 0; }));
    QVERIFY(!house.person.sees(QStringLiteral("بدأت هذا")));
    QVERIFY(house.person.reads(QStringLiteral("رقم المشترك")).isEmpty());
}

void JourneyRegistrationTest::whoLeavesLeavesNothingBehind()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre());
    QVERIFY(house.isWrittenDown());
    QCOMPARE(house.drafts(), 1);
    QVERIFY(house.person.press(QStringLiteral("أنواع التسجيل")));
    QVERIFY(house.person.press(QStringLiteral("السابق")));
    QVERIFY(house.person.waitsUntil([&] { return house.drafts() == 0; }));
}

void JourneyRegistrationTest::theSumIsAskedInTheLanguageThatIsSpoken()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(house.person.press(QStringLiteral("مجموع بالكلمات بدلاً من الصورة")));
    QVERIFY(house.person.waitsFor(QStringLiteral("ما مجموع")));
    house.client.settings().setLanguage(QStringLiteral("en"));
    QVERIFY(house.person.waitsFor(QStringLiteral("What is")));
    QVERIFY(!house.person.sees(QStringLiteral("ما مجموع")));
}

void JourneyRegistrationTest::whoComesAfterwardsFindsAnEmptyForm()
{
    House house;
    Newcomer newcomer(house);
    QVERIFY(newcomer.opensTheForm() && newcomer.saysWhoTheyAre() && newcomer.saysHowToBeReached());
    QVERIFY(newcomer.choosesAPassword() && newcomer.submits() && newcomer.confirmsTheCode());
    QVERIFY(newcomer.findsTheDataCorrect() && newcomer.completes());
    QVERIFY(house.person.press(QStringLiteral("أنواع التسجيل")));
    QVERIFY(house.person.press(QStringLiteral("مشترك")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(QStringLiteral("رقم المشترك")) != nullptr; }));
    QVERIFY(house.person.reads(QStringLiteral("رقم المشترك")).isEmpty());
    QVERIFY(!house.person.sees(QStringLiteral("حسابك مفعّل")));
    QCOMPARE(house.drafts(), 0);
}

void JourneyRegistrationTest::whoForgotThePasswordChoosesAnother()
{
    House house;
    const QString identity = House::identityOf(Who::InService);
    QVERIFY(house.person.press(QStringLiteral("نسيت كلمة السر")));
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("رمز المستخدم أو رقم الهوية")));
    QVERIFY(house.person.write(QStringLiteral("رمز المستخدم أو رقم الهوية"), identity));
    QVERIFY(house.person.write(QStringLiteral("رقم الهوية"), identity));
    QVERIFY(house.person.press(QStringLiteral("موافق")));
    QVERIFY(house.person.waitsFor(
        QStringLiteral("نجحت العملية: سوف تصلك بيانات الحساب على بريدك الإلكتروني أو جوالك المسجل لدينا")));
    QVERIFY(house.person.write(QStringLiteral("كلمة السر الجديدة"), Newcomer::password()));
    QVERIFY(house.person.write(QStringLiteral("تأكيد كلمة السر"), Newcomer::password()));
    QVERIFY(
        house.person.paste(QStringLiteral("الرابط أو الرمز الذي في الرسالة"), QStringLiteral("0000-0000-0000-0000")));
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("هذا الرمز غير صحيح أو سبق استعماله")));
    house.client.callUp({{}, {}, {lastLink(house.world)}}); // pressed in the message
    QVERIFY(house.person.press(QStringLiteral("حفظ")));
    QVERIFY(house.person.waitsFor(QStringLiteral("تغيّرت كلمة السر")));
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    QVERIFY(house.knock(Who::InService, Newcomer::password()));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
}

QTEST_MAIN(JourneyRegistrationTest)
#include "tst_journey_registration.moc"
