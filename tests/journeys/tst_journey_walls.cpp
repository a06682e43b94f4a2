// SPDX-License-Identifier: Apache-2.0
// On every screen, in both languages and at every size of text: a name on what takes the keyboard, no words cut off.
#include "tests/journeys/house.h"
#include "tests/journeys/walls.h"

#include <QTest>

using journeys::House;
using journeys::Who;

class JourneyWallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEntrance_data() { looks(); }
    void theEntrance();
    void anIndividualsScreens_data() { looks(); }
    void anIndividualsScreens();
    void anEmployersScreens_data() { looks(); }
    void anEmployersScreens();

private:
    static void looks();
    static void look(House &house, const char *screen);
};

void JourneyWallsTest::looks()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"ar", "en"})
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s at %d", language, percent) << QString::fromLatin1(language) << percent;
}

/// Turns to the look of the row, checks, and turns back: one finds one's way in Arabic.
void JourneyWallsTest::look(House &house, const char *screen)
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    house.client.settings().setLanguage(language);
    house.client.settings().setFontScale(percent);
    house.client.window().resize(1024, 700);
    journeys::settle();
    // Layouts inside layouts settle one after the other; what is still cut then stays so.
    QStringList unnamed, cut;
    (void)QTest::qWaitFor(
        [&] {
            unnamed = journeys::nameless(house.client.window());
            cut = journeys::clipped(house.client.window());
            return unnamed.isEmpty() && cut.isEmpty();
        },
        2000);
    house.client.settings().setLanguage(QStringLiteral("ar"));
    house.client.settings().setFontScale(100);
    journeys::settle();
    QVERIFY2(unnamed.isEmpty(),
        qPrintable(
            QString::fromLatin1(screen) + QStringLiteral(" has no name on: ") + unnamed.join(QStringLiteral("; "))));
    QVERIFY2(cut.isEmpty(),
        qPrintable(QString::fromLatin1(screen) + QStringLiteral(" cuts: ") + cut.join(QStringLiteral("; "))));
}

void JourneyWallsTest::theEntrance()
{
    House house;
    look(house, "sign-in");
    QVERIFY(house.person.press(QStringLiteral("دخول")));
    look(house, "sign-in with faults");
    QVERIFY(house.knock(Who::InService));
    QVERIFY(house.person.waitsUntil([&] { return house.client.session().state() == session::State::AwaitingCode; }));
    look(house, "code");
    house.person.key(Qt::Key_F1);
    look(house, "help outside");
}

void JourneyWallsTest::anIndividualsScreens()
{
    House house;
    QVERIFY(house.enter(Who::InService));
    look(house, "home");
    QVERIFY(house.person.press(QStringLiteral("طلباتي")));
    QVERIFY(house.settles());
    look(house, "my requests");
    QVERIFY(house.person.press(QStringLiteral("ماذا يحق لي؟")));
    QVERIFY(house.settles());
    QVERIFY(house.person.press(QStringLiteral("عرض شروط معاش التقاعد")));
    look(house, "entitlements");
    QVERIFY(house.person.press(QStringLiteral("المساعدة والتواصل")));
    look(house, "help");
    QVERIFY(house.person.press(QStringLiteral("استفسار أو شكوى")));
    look(house, "wizard");
    QVERIFY(house.person.press(QStringLiteral("التالي")));
    look(house, "wizard with faults");
    house.client.session().lock();
    look(house, "locked");
}

void JourneyWallsTest::anEmployersScreens()
{
    House house;
    QVERIFY(house.enter(Who::Owner));
    look(house, "home");
    QVERIFY(house.person.press(QStringLiteral("المنشأة")));
    look(house, "switcher");
}

QTEST_MAIN(JourneyWallsTest)
#include "tst_journey_walls.moc"
