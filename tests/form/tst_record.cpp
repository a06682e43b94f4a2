// SPDX-License-Identifier: Apache-2.0
// Records: a reply becomes sections, labelled values and tables without a line of code of its own.
#include "contract/employer/establishments.h"
#include "contract/subscriber/my_record.h"
#include "form/record.h"

#include <QTest>

using form::Display;

class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsASubscriber()
    {
        contract::SubscriberRecord subscriber;
        subscriber.name = *domain::Line<120>::parse("نورة بنت سعد القحطاني");
        subscriber.identity = *domain::PersonId::parse("1000000008");
        subscriber.state = contract::InsuranceState::InService;
        subscriber.months = 12;
        contract::PeriodBrief period;
        period.establishment = *domain::Line<120>::parse("مؤسسة الأفق");
        period.from = *domain::Date::of(2020, 1, 15);
        period.wage = *domain::Money::parse("4500.00");
        subscriber.periods.push_back(period);

        const form::Record record = form::recordOf(subscriber);
        QCOMPARE(record.sections.size(), 2U);
        QVERIFY(record.value(QStringLiteral("identity")).display == Display::Ltr);
        QVERIFY(record.value(QStringLiteral("state")).display == Display::Words);
        QCOMPARE(record.value(QStringLiteral("state")).words.source, "In service");
        QVERIFY(record.value(QStringLiteral("latinName")).spelling.isEmpty()); // absent, so not shown
        QCOMPARE(record.sections[1].tables.size(), 1U);
        const form::Table &periods = record.sections[1].tables.front();
        QCOMPARE(periods.columns.size(), 7U);
        QCOMPARE(periods.rows.front()[3].spelling, QStringLiteral("2020-01-15"));
        QVERIFY(periods.rows.front()[4].spelling.isEmpty());
        QVERIFY(periods.rows.front()[5].display == Display::Money);
    }

    void aStructInsideBecomesASection()
    {
        contract::EstablishmentRecord branch;
        branch.parent = contract::EstablishmentBrief{
            *domain::EstablishmentNo::parse("500000001"), *domain::Line<120>::parse("الأصل"), {}, false};
        const form::Record record = form::recordOf(branch);
        QCOMPARE(record.sections.size(), 4U);
        QCOMPARE(record.sections.back().title.source, "Main establishment");
        QCOMPARE(record.sections.back().items.front().value.spelling, QStringLiteral("500000001"));
    }
};

QTEST_APPLESS_MAIN(RecordTest)
#include "tst_record.moc"
