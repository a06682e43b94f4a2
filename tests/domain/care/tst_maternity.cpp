// SPDX-License-Identifier: Apache-2.0
// Maternity: the worked number of §4.3 of the domain report, each condition, and bad input.
#include "domain/care/maternity.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

namespace {

Date on(const char *text)
{
    return *Date::parse(text);
}

Mother entitled()
{
    Mother mother;
    mother.person.birth = *BirthDate::of(on("1995-05-05"));
    mother.person.sex = Sex::Female;
    mother.delivered = on("2026-03-10");
    mother.months = 12;
    return mother;
}

QString missing(const Mother &mother)
{
    const auto conditions = maternityConditions(mother, settledCareLaw);
    if (!conditions)
        return shown(conditions.fault().code + " " + conditions.fault().field);
    QStringList names;
    for (const Condition &each : *conditions)
        if (!each.met)
            names << shown(each.rule.get().name);
    return names.join(QLatin1Char(' '));
}

} // namespace

class MaternityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForEachCondition_data();
    void asksForEachCondition();
    void countsFromTheReform();
    void pays_data();
    void pays();
};

void MaternityTest::asksForEachCondition_data()
{
    QTest::addColumn<Mother>("mother");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, void (*change)(Mother &)) {
        Mother mother = entitled();
        change(mother);
        QTest::newRow(name) << mother << QString::fromLatin1(expected);
    };
    row("entitled", "", [](Mother &) {});
    row("not Saudi is entitled too", "", [](Mother &m) { m.person.nationality = Nationality::Other; });
    row("a father", "maternity.mother", [](Mother &m) { m.person.sex = Sex::Male; });
    row("not quite twelve months", "maternity.months", [](Mother &m) { m.months = Ratio(11) + Ratio(29, 30); });
    row("six months", "", [](Mother &m) { m.pregnancyMonths = 6; });
    row("five months", "maternity.after_months", [](Mother &m) { m.pregnancyMonths = 5; });
    row("left work", "maternity.in_service", [](Mother &m) { m.inService = false; });
    row("the first day paid", "", [](Mother &m) { m.delivered = on("2025-07-01"); });
    row("the day before", "maternity.in_force", [](Mother &m) { m.delivered = on("2025-06-30"); });
    row("a birth before her own", "date.order delivered", [](Mother &m) { m.delivered = on("1995-05-05"); });
    row("months below nought", "count.range months", [](Mother &m) { m.months = -1; });
    row("thirteen months of pregnancy", "count.range pregnancyMonths", [](Mother &m) { m.pregnancyMonths = 13; });
    row("fewer than none", "count.range pregnancyMonths", [](Mother &m) { m.pregnancyMonths = -1; });
}

void MaternityTest::asksForEachCondition()
{
    QFETCH(Mother, mother);
    QTEST(missing(mother), "expected");
}

void MaternityTest::countsFromTheReform()
{
    QCOMPARE(shown(maternityCountsFrom(on("2026-03-10"), settledCareLaw).text()), QStringLiteral("2024-07-03"));
    QCOMPARE(shown(maternityCountsFrom(on("2030-03-10"), settledCareLaw).text()), QStringLiteral("2027-03-10"));
}

void MaternityTest::pays_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<bool>("sick");
    QTest::addColumn<QString>("expected");
    QTest::newRow("average 9,500") << QStringLiteral("9500.00") << false << QStringLiteral("3 28500.00"); // §4.3
    QTest::newRow("with a sick child") << QStringLiteral("9500.00") << true << QStringLiteral("4 38000.00");
    QTest::newRow("nothing") << QStringLiteral("0.00") << false << QStringLiteral("amount.zero");
    QTest::newRow("below nothing") << QStringLiteral("-1.00") << false << QStringLiteral("amount.negative");
}

void MaternityTest::pays()
{
    QFETCH(QString, average);
    QFETCH(bool, sick);
    const auto pay = maternityPay(*Money::parse(average.toStdString()), sick, settledCareLaw, nullptr);
    const QString text =
        pay ? QStringLiteral("%1 %2").arg(pay->months.size()).arg(shown(pay->total.text())) : shown(pay.fault().code);
    QTEST(text, "expected");
}

QTEST_APPLESS_MAIN(MaternityTest)
#include "tst_maternity.moc"
