// SPDX-License-Identifier: Apache-2.0
// Outcome and Fault: the one way in which anything in the program fails.
#include "domain/outcome.h"
#include "readable.h"

#include <QTest>

#include <memory>
#include <set>

using namespace domain;

class OutcomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue();
    void holdsAFaultInItsPlace();
    void goesOnOnlyWithAValue();
    void movesAFaultToTheFieldOfWhatIsAroundIt();
    void handsOverWhatCannotBeCopied();
    void comparesFaultsByWhatTheyAreAndWhere();
    void listsEachCodeOnce();
};

namespace {

Outcome<int> halved(int number)
{
    if (number % 2 != 0)
        return refuse("field.not_a_number", "number");
    return number / 2;
}

} // namespace

void OutcomeTest::holdsAValue()
{
    const Outcome<int> outcome = halved(8);
    QVERIFY(outcome.ok());
    QCOMPARE(*outcome, 4);
}

void OutcomeTest::holdsAFaultInItsPlace()
{
    const Outcome<int> outcome = halved(7);
    QVERIFY(!outcome);
    QCOMPARE(outcome.fault().kind, Kind::Invalid);
    QCOMPARE(shown(outcome.fault().code), QStringLiteral("field.not_a_number"));
    QCOMPARE(shown(outcome.fault().field), QStringLiteral("number"));
}

void OutcomeTest::goesOnOnlyWithAValue()
{
    QCOMPARE(*halved(8).then(halved), 2);
    QVERIFY(!halved(6).then(halved));
    int asked = 0;
    const auto counted = [&asked](int number) {
        ++asked;
        return halved(number);
    };
    QVERIFY(!halved(7).then(counted));
    QCOMPARE(asked, 0);
}

void OutcomeTest::movesAFaultToTheFieldOfWhatIsAroundIt()
{
    const auto outcome = halved(7).within("3").within("lines");
    QCOMPARE(shown(outcome.fault().field), QStringLiteral("lines.3.number"));
    QCOMPARE(shown(refuse("field.required").within("name").field), QStringLiteral("name"));
    QCOMPARE(*halved(8).within("lines"), 4);
}

void OutcomeTest::handsOverWhatCannotBeCopied()
{
    Outcome<std::unique_ptr<int>> outcome = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = *std::move(outcome);
    QCOMPARE(*taken, 5);
}

void OutcomeTest::comparesFaultsByWhatTheyAreAndWhere()
{
    QVERIFY(refuse("sign_in.wait", {}, 4) == refuse("sign_in.wait", {}, 8));
    QVERIFY(!(refuse("field.required", "a") == refuse("field.required", "b")));
    QVERIFY(!(refuse("field.required") == refuse("field.too_long")));
    QVERIFY(halved(7) == halved(9));
    QVERIFY(!(halved(7) == halved(8)));
}

void OutcomeTest::listsEachCodeOnce()
{
    std::set<std::string_view> names;
    for (const Code &code : codes)
        QVERIFY2(names.insert(code.name).second, code.name.data());
}

QTEST_APPLESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
