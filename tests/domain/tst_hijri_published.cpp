// SPDX-License-Identifier: Apache-2.0
// Every day of 1343-1450 AH against the calendar as published year by year.
#include "domain/hijri.h"
#include "oracles/oracle.h"
#include "readable.h"

#include <QTest>

using namespace domain;

class HijriPublishedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesOnEveryDay();
};

void HijriPublishedTest::agreesOnEveryDay()
{
    QString problem;
    const auto days = oracle::lines(u"published_days.mjs"_qs, {}, problem);
    QVERIFY2(days, qPrintable(problem));

    QCOMPARE(days->size(), 38'272); // 1924-08-01 to 2029-05-13
    QCOMPARE(days->first(), u"1924-08-01 1343-01-01"_qs);
    QCOMPARE(days->last(), u"2029-05-13 1450-12-29"_qs);
    for (const QString &line : *days) {
        const QString gregorian = line.section(u' ', 0, 0);
        const QString hijri = line.section(u' ', 1);
        const auto ours = HijriDate::from(*Date::parse(gregorian.toStdString()));
        const auto back = HijriDate::parse(hijri.toStdString());
        if (answer(ours) != hijri || !back || shown(back->toGregorian().text()) != gregorian)
            QFAIL(qPrintable(line + u": "_qs + answer(ours)));
    }
}

QTEST_APPLESS_MAIN(HijriPublishedTest)
#include "tst_hijri_published.moc"
