// SPDX-License-Identifier: Apache-2.0
// Whoever speaks for several establishments goes from one to the other without signing out.
#include "tests/journeys/house.h"

#include <QLabel>
#include <QTest>

using journeys::House;
using journeys::Who;

class JourneyEmployerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesAnEstablishmentAndItsSupervisors();
    void changesByTheList();
    void changesByShortcut();
    void findsAnEstablishmentBySearch();
    void readsItInEnglishToo();

private:
    static QString number(House &house);
};

/// What the switcher says that one works for.
QString JourneyEmployerTest::number(House &house)
{
    return house.person.find(QStringLiteral("المنشأة"))->accessibleDescription();
}

void JourneyEmployerTest::seesAnEstablishmentAndItsSupervisors()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    QVERIFY(house.person.waitsFor(QStringLiteral("المشرفون")));
    QVERIFY(house.person.waitsFor(QStringLiteral("المشتركون النشطون")));
    QVERIFY(house.person.sees(QStringLiteral("فيصل عبدالعزيز تركي الشمري")));
}

void JourneyEmployerTest::changesByTheList()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    const QString before = number(house);
    QVERIFY(house.person.press(QStringLiteral("المنشأة")));
    QVERIFY(house.person.waitsUntil([&] { return house.person.find(QStringLiteral("منشآتي")) != nullptr; }));
    house.person.key(Qt::Key_Down);
    house.person.key(Qt::Key_Return);
    QVERIFY(house.settles());
    QVERIFY(number(house) != before);
    QCOMPARE(house.client.session().state(), session::State::SignedIn);
    QCOMPARE(house.client.window().focusWidget(), house.person.find(QStringLiteral("المنشأة")));
}

void JourneyEmployerTest::changesByShortcut()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    const QString first = number(house);
    house.person.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(house.person.waitsUntil([&] { return number(house) != first; }));
    house.person.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(house.person.waitsUntil([&] { return number(house) == first; }));
}

void JourneyEmployerTest::findsAnEstablishmentBySearch()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    house.person.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(house.settles());
    const QString third = number(house);
    house.person.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(house.person.waitsUntil([&] { return number(house) != third; }));
    house.person.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(house.person.write(QStringLiteral("بحث"), third.section(QStringLiteral("، "), 1)));
    house.person.key(Qt::Key_Return);
    QVERIFY(house.person.waitsUntil([&] { return number(house) == third; }));
}

void JourneyEmployerTest::readsItInEnglishToo()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    QVERIFY(house.settles());
    const domain::EstablishmentNo number = house.world.establishment();
    const auto known = house.world.store().reading(
        [&](const service::Reader &reader) { return service::establishmentByNumber(reader, number); });
    QVERIFY(known && *known && (*known)->name.en);
    const QString name = QString::fromStdString(*(*known)->name.en);
    const QString activity = QString::fromStdString((*known)->activity.en);
    QVERIFY(!house.person.sees(activity));
    QVERIFY(house.person.press(QStringLiteral("English")));
    QVERIFY(house.person.waitsFor(name));
    QVERIFY(house.person.waitsFor(activity)); // what the service words is asked for anew
}

QTEST_MAIN(JourneyEmployerTest)
#include "tst_journey_employer.moc"
