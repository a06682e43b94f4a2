// SPDX-License-Identifier: Apache-2.0
// Deadlines: the golden table of the domain report (§8.12), the table of injuries (§4.2), and what moves a boundary.
#include "domain/care/deadline.h"
#include "tests/domain/readable.h"

#include <QTest>

using namespace domain;

class DeadlineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheLastDay_data();
    void findsTheLastDay();
    void endsAtTheEndOfTheDayInRiyadh();
    void tellsHowItCounted();
    void refusesAnEventBeforeTheRule();
};

void DeadlineTest::findsTheLastDay_data()
{
    QTest::addColumn<Deadline>("what");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, Deadline what, const char *event, const char *last) {
        QTest::newRow(name) << what << QString::fromLatin1(event) << QString::fromLatin1(last);
    };
    // §8.12
    row("joined, employer registers", Deadline::RegisterWorker, "2026-03-12", "2026-03-31");
    row("joined, worker's own notice", Deadline::OwnNotice, "2026-03-12", "2026-04-30");
    row("joined under the old rule", Deadline::RegisterWorker, "2021-11-12", "2021-12-15");
    row("left, employer excludes", Deadline::ExcludeWorker, "2026-04-09", "2026-04-30");
    row("left, SANED", Deadline::ApplyForSaned, "2026-04-09", "2026-07-08");
    row("wage changed", Deadline::ReportWage, "2026-05-01", "2026-05-31");
    row("contributions of May", Deadline::PayContributions, "2026-05-01", "2026-06-15");
    row("voluntary contribution of May", Deadline::PayVoluntary, "2026-05-01", "2026-05-15");
    row("injury, worker tells", Deadline::TellEmployerOfInjury, "2026-03-10", "2026-03-17");
    row("employer told, reports", Deadline::ReportInjury, "2026-03-12", "2026-03-15");
    row("emergency treatment", Deadline::TellOfEmergency, "2026-02-27", "2026-03-02");
    row("medical decision", Deadline::ObjectToMedicalBoard, "2026-05-10", "2026-06-09");
    row("establishment changed", Deadline::ReportChange, "2026-01-20", "2026-01-30");
    row("period added", Deadline::AddPeriod, "2026-11-21", "2024-11-21");
    row("bracket of 2027", Deadline::ChangeBracket, "2027-01-01", "2027-01-15");
    row("voluntary after compulsory", Deadline::BecomeVoluntary, "2022-05-31", "2027-05-31");
    // §12 #8: the old way for those who joined up to 2022-01-31
    row("the last day of the old way", Deadline::RegisterWorker, "2022-01-31", "2022-02-15");
    row("the first day of the new way", Deadline::RegisterWorker, "2022-02-01", "2022-02-28");
    // §8.4
    row("own notice, the old way", Deadline::OwnNotice, "2021-11-12", "2021-12-30");
    row("own notice over a short month", Deadline::OwnNotice, "2022-01-31", "2022-03-02");
    row("own notice from December on", Deadline::OwnNotice, "2026-12-31", "2027-01-31");
    // §8.2, §1.9, §2.5, §4.3
    row("changed before the new law", Deadline::ReportChange, "2024-07-02", "2024-07-16");
    row("changed since the new law", Deadline::ReportChange, "2024-07-03", "2024-07-13");
    row("establishment of the new law", Deadline::RegisterEstablishment, "2026-01-01", "2026-01-11");
    row("petition", Deadline::PetitionDecision, "2026-01-31", "2026-02-28");
    row("objection", Deadline::ObjectToDecision, "2025-12-31", "2026-02-28");
    row("to the Board", Deadline::ObjectToBoard, "2026-05-10", "2026-06-09");
    row("to the court", Deadline::GoToCourt, "2026-05-10", "2026-06-09");
    row("allowance claimed", Deadline::ClaimAllowance, "2024-02-29", "2025-02-28"); // §12 #17
    row("benefit claimed", Deadline::ClaimBenefit, "2024-02-29", "2029-02-28");
    row("family changed", Deadline::ReportFamilyChange, "2026-12-25", "2027-01-04");
    row("disability reviewed", Deadline::ReviewOfDisability, "2026-03-10", "2031-03-10");
    row("registered again", Deadline::RegisterAgain, "2026-04-09", "2026-07-08");
}

void DeadlineTest::findsTheLastDay()
{
    QFETCH(Deadline, what);
    QFETCH(QString, event);
    QTEST(answer(lastDayOf(what, *Date::parse(event.toStdString()), nullptr)), "last");
}

void DeadlineTest::endsAtTheEndOfTheDayInRiyadh()
{
    QCOMPARE(shown(isoText(lateFrom(*Date::parse("2026-07-08")))), QStringLiteral("2026-07-08T21:00:00Z")); // §12 #34
}

void DeadlineTest::tellsHowItCounted()
{
    Explanation why;
    QVERIFY(lastDayOf(Deadline::OwnNotice, *Date::parse("2026-03-12"), &why).ok());
    QCOMPARE(why.steps().size(), std::size_t{2});
    QCOMPARE(shown(why.steps()[0].rule.get().name), QStringLiteral("deadline.register_worker"));
    QCOMPARE(shown(why.steps()[1].rule.get().name), QStringLiteral("deadline.own_notice"));
    QCOMPARE(shown(std::get<Date>(why.steps()[1].value).text()), QStringLiteral("2026-04-30"));
}

void DeadlineTest::refusesAnEventBeforeTheRule()
{
    const auto before = lastDayOf(Deadline::ApplyForSaned, *Date::parse("2014-08-31"), nullptr);
    QVERIFY(before == refuse("date.outside_table", "counted"));
    QCOMPARE(verdict(lastDayOf(Deadline::ReportWage, *Date::parse("2022-01-31"), nullptr)),
        QStringLiteral("date.outside_table"));
}

QTEST_APPLESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
