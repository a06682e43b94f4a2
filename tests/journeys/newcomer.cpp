// SPDX-License-Identifier: Apache-2.0
// What a newcomer presses and types.
#include "tests/journeys/newcomer.h"

#include "tests/support/visual_answer.h"

#include <QLabel>

namespace journeys {
namespace {

const QString next = QStringLiteral("التالي");

} // namespace

Newcomer::Newcomer(House &house) : house_(house), person_(service::newcomers(house.world.store())->at(0).person) {}

bool Newcomer::opensTheForm()
{
    return house_.person.press(QStringLiteral("سجل في التأمينات أون لاين"))
           && house_.person.waitsFor(QStringLiteral("الرجاء اختيار نوع التسجيل"))
           && house_.person.press(QStringLiteral("مشترك")) && house_.person.waitsFor(QStringLiteral("إثبات الهوية"));
}

bool Newcomer::saysWhoTheyAre()
{
    return house_.person.write(QStringLiteral("رقم المشترك"), QString::fromStdString(person_.subscriberNo->text()))
           && house_.person.write(QStringLiteral("رقم الهوية الوطنية"), identity()) && house_.person.press(next);
}

bool Newcomer::saysHowToBeReached()
{
    const QString mobile = QString::fromStdString(person_.mobile->local());
    return house_.person.write(QStringLiteral("البريد الإلكتروني"), email())
           && house_.person.paste(QStringLiteral("تأكيد البريد الإلكتروني"), email())
           && house_.person.write(QStringLiteral("رقم الجوال"), mobile)
           && house_.person.write(QStringLiteral("تأكيد رقم الجوال"), mobile) && house_.person.press(next);
}

bool Newcomer::reckonsTheSum()
{
    return reckonTheSum(house_);
}

bool Newcomer::choosesAPassword(bool agrees)
{
    return chooseAPassword(house_, agrees);
}

bool Newcomer::submits()
{
    return house_.person.press(QStringLiteral("حفظ")) && house_.settles()
           && house_.person.waitsFor(QStringLiteral("إذا طابقت بياناتك السجل"));
}

bool Newcomer::confirmsTheCode()
{
    return house_.person.write(QStringLiteral("رمز التحقق"), QString::fromStdString(house_.world.lastCode()))
           && house_.person.press(QStringLiteral("تحقق")) && house_.person.waitsFor(QStringLiteral("تأكيد بياناتك"));
}

bool Newcomer::findsTheDataCorrect()
{
    QWidget *verdict = house_.person.find(QStringLiteral("هل هذه البيانات صحيحة؟"));
    if (verdict == nullptr)
        return false;
    verdict->setFocus();
    house_.person.key(Qt::Key_Down); // from "not chosen"
    return true;
}

bool Newcomer::completes()
{
    return house_.person.press(QStringLiteral("إكمال")) && house_.person.waitsFor(QStringLiteral("حسابك مفعّل"));
}

NewEmployer::NewEmployer(House &house)
    : house_(house),
      person_(service::newcomers(house.world.store())->back().person),
      establishment_(**house.world.store().reading([&](const service::Reader &reader) {
          return reader.row("SELECT establishment FROM supervisors WHERE person = ?",
              {person_.identity},
              [](const service::Row &row) { return row.text("establishment"); });
      }))
{}

bool NewEmployer::opensTheForm()
{
    return house_.person.press(QStringLiteral("سجل في التأمينات أون لاين"))
           && house_.person.waitsFor(QStringLiteral("الرجاء اختيار نوع التسجيل"))
           && house_.person.press(QStringLiteral("صاحب عمل"))
           && house_.person.waitsFor(QStringLiteral("سجل تجاري ساري"));
}

bool NewEmployer::fulfilsTheConditions()
{
    return house_.person.press(QStringLiteral("هذه الشروط مستوفاة")) && house_.person.press(next)
           && house_.person.waitsFor(QStringLiteral("رقم هوية المالك أو المشرف المسجل"));
}

bool NewEmployer::saysForWhom(const QString &establishment)
{
    return house_.person.write(QStringLiteral("رقم اشتراك المنشأة"), establishment)
           && house_.person.write(QStringLiteral("رقم هوية المالك أو المشرف المسجل"), identity())
           && house_.person.press(next);
}

bool NewEmployer::saysHowToBeReached()
{
    return house_.person.write(QStringLiteral("رقم الجوال"), QString::fromStdString(person_.mobile->local()))
           && house_.person.write(QStringLiteral("البريد الإلكتروني"), QString::fromStdString(person_.email->text()))
           && house_.person.press(next);
}

bool NewEmployer::choosesAPassword()
{
    return chooseAPassword(house_);
}

bool NewEmployer::submits()
{
    return house_.person.press(QStringLiteral("إكمال")) && house_.settles()
           && house_.person.waitsFor(QStringLiteral("إذا طابقت بياناتك السجل"));
}

bool NewEmployer::confirmsTheCode()
{
    return house_.person.write(QStringLiteral("رمز التحقق"), QString::fromStdString(house_.world.lastCode()))
           && house_.person.press(QStringLiteral("تحقق")) && house_.person.waitsFor(QStringLiteral("حسابك مفعّل"));
}

bool reckonTheSum(House &house)
{
    int sum = 0;
    const bool asked = house.person.waitsUntil([&] {
        for (const QLabel *label : house.client.window().findChildren<QLabel *>())
            if (label->isVisible() && sum == 0)
                sum = support::sumAskedFor(label->text());
        return sum != 0;
    });
    return asked && house.person.write(QStringLiteral("الرمز المرئي"), QString::number(sum));
}

bool chooseAPassword(House &house, bool agrees)
{
    return house.person.write(QStringLiteral("كلمة السر"), Newcomer::password())
           && house.person.write(QStringLiteral("تأكيد كلمة السر"), Newcomer::password())
           && house.person.press(QStringLiteral("مجموع بالكلمات بدلاً من الصورة")) && reckonTheSum(house)
           && (!agrees || house.person.press(QStringLiteral("أقر بأنني قرأت اتفاقية الاستخدام وأوافق عليها")))
           && house.person.press(next);
}

} // namespace journeys
