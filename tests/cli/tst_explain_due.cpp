// SPDX-License-Identifier: Apache-2.0
// Questions about groups, pensions, lump sums and families, as JSON, and what they are answered.
#include "cli/explain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace domain;

namespace {

const Date today = *Date::parse("2026-11-21");

QByteArray asJson(QString text)
{
    return text.replace(QLatin1Char('\''), QLatin1Char('"')).toUtf8();
}

Outcome<cli::Explained> asked(const QString &subject, const QString &question)
{
    return cli::findSubject(subject)->explain(asJson(question), today);
}

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QString record = QStringLiteral(
    "{'source':'record','benefit':'%1','on':'%2','needsAid':false,'pensionDue':false,'record':{'person':{'birth':"
    "{'calendar':'gregorian','year':1966,'month':5,'day':10},'sex':'male','nationality':'saudi','scheme':'old'},"
    "'engagements':[{'employer':1,'kind':'compulsory','from':'2001-11-01','until':'2026-10-31','publicBody':false,"
    "'wages':[{'from':'2001-11','basic':'8000.00','housingInKind':false}]}]}}");

const QString widowAndSon = QStringLiteral(
    "{'scheme':'new','died':'2026-03-20','pension':'7500.00','until':'2028-01','family':[{'relation':'widow','birth':"
    "{'calendar':'gregorian','year':1980},'dependent':false,'studying':false,'unable':false,'married':false,"
    "'working':false,'parentDied':false},{'relation':'son','birth':{'calendar':'gregorian','year':%1,'month':1,'day':"
    "15},'dependent':false,'studying':false,'unable':false,'married':false,'working':false,'parentDied':false}]}");

} // namespace

class ExplainDueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void sharesAFamilysPension();
    void namesEveryStepInWords();
};

void ExplainDueTest::answers_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *subject, const QString &question, const char *answer) {
        QTest::newRow(name) << QString::fromLatin1(subject) << question << QString::fromLatin1(answer);
    };
    row("the transitional group",
        "group",
        QStringLiteral("{'birth':{'calendar':'gregorian','year':1985,'month':3,'day':25},'insuredBefore':true,"
                       "'months':190,'pensionDue':false}"),
        "{'group':'transitional','scheme':'old','ageYears':39,'ageMonths':3,'retirementYears':61,'retirementMonths':4,"
        "'retirementCalendar':'gregorian','retirement':'2046-07-25','months':120,'earlyMonths':348}");
    row("a new entrant, born in a Hijri year alone",
        "group",
        QStringLiteral("{'birth':{'calendar':'hijri','year':1424},'insuredBefore':false,'pensionDue':false}"),
        "{'group':'new_entrant','scheme':'new','ageYears':20,'ageMonths':10,'retirementYears':65,'retirementMonths':0,"
        "'retirementCalendar':'gregorian','retirement':'2068-08-29','months':180,'earlyMonths':360,"
        "'earliestEarly':'2058-08-29'}");
    row("an old pension",
        "pension",
        QStringLiteral("{'source':'figures','benefit':'old_age','on':'2026-11-21','needsAid':false,'scheme':'old',"
                       "'average':'12000.00','months':300}"),
        "{'monthly':'7500.00'}");
    row("a new early pension",
        "pension",
        QStringLiteral("{'source':'figures','benefit':'early','on':'2026-11-21','needsAid':false,'scheme':'new',"
                       "'average':'10000.00','months':450,'monthsBeforeAge':60}"),
        "{'monthly':'7804.69'}");
    row("a disability with help",
        "pension",
        QStringLiteral("{'source':'figures','benefit':'disability','on':'2026-11-21','needsAid':true,'scheme':'old',"
                       "'average':'8000.00','months':36}"),
        "{'monthly':'4000.00','aid':'2000.00'}");
    // 243 calendar months until January 2022, and 1,734 days by thirty from then on: 58 with the rest of 24
    row("a pension from a record",
        "pension",
        record.arg(QStringLiteral("old_age"), QStringLiteral("2026-11-21")),
        "{'monthly':'5016.67','firstMonth':'2026-12'}");
    row("a lump sum",
        "lump-sum",
        QStringLiteral("{'kind':'lump_sum','average':'8000.00','months':119,'on':'2026-11-21'}"),
        "{'sum':'104640.00'}");
    row("bought months",
        "lump-sum",
        QStringLiteral("{'kind':'bought_months','average':'6000.00','months':96,'on':'2026-11-21'}"),
        "{'sum':'25920.00','monthsBought':24,'pension':'1983.75','instalment':'495.94','instalments':53}");
    row("a refund",
        "lump-sum",
        QStringLiteral("{'kind':'refund','on':'2026-11-21','years':[{'year':2024,'paid':'1000.00'},{'year':2025,"
                       "'paid':'1000.00','rise':200},{'year':2026,'paid':'0.00','rise':900}]}"),
        "{'sum':'2131.10'}");
}

void ExplainDueTest::answers()
{
    QFETCH(QString, subject);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    const auto explained = asked(subject, question);
    QVERIFY2(explained.ok(), explained.ok() ? "" : qPrintable(QString::fromStdString(explained.fault().code)));
    QCOMPARE(QString::fromUtf8(explained->answer), QString::fromUtf8(asJson(answer)));
    QVERIFY(!explained->steps.empty());
    QVERIFY(read(explained->toJson()).contains(QStringLiteral("steps")));
}

void ExplainDueTest::refuses_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *subject, const QString &question, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(subject) << question << QString::fromLatin1(fault);
    };
    const QString figures = QStringLiteral("{'source':'figures','benefit':'old_age','on':'%1','needsAid':false,"
                                           "'scheme':'old','average':'%2','months':%3}");
    const auto pension = [&](const char *on, const char *average, int months) {
        return figures.arg(QString::fromLatin1(on), QString::fromLatin1(average)).arg(months);
    };
    row("a day before the table", "pension", pension("1999-01-01", "8000.00", 300), "date.outside_table on");
    row("no wage", "pension", pension("2026-11-21", "0.00", 300), "amount.zero average");
    row("months below zero", "pension", pension("2026-11-21", "8000.00", -1), "months.range months");
    row("no such benefit",
        "pension",
        pension("2026-11-21", "8000.00", 300).replace(QStringLiteral("old_age"), QStringLiteral("x")),
        "field.unknown_choice benefit");
    row("too early",
        "pension",
        record.arg(QStringLiteral("old_age"), QStringLiteral("2024-07-25")),
        "claim.too_early on");
    row("still working",
        "pension",
        record.arg(QStringLiteral("old_age"), QStringLiteral("2026-06-01")),
        "claim.not_left left");
    row("months before birth",
        "group",
        QStringLiteral("{'birth':{'calendar':'gregorian','year':2025},'insuredBefore':true,'months':1,"
                       "'pensionDue':false}"),
        "period.before_birth birth");
    row("no such day",
        "group",
        QStringLiteral("{'birth':{'calendar':'gregorian','year':1985,'month':2,'day':30},'insuredBefore':false,"
                       "'pensionDue':false}"),
        "date.no_such_day birth");
    row("too few to buy",
        "lump-sum",
        QStringLiteral("{'kind':'bought_months','average':'6000.00','months':59,'on':'2026-11-21'}"),
        "claim.too_few_months months");
    row("older months than months",
        "lump-sum",
        QStringLiteral("{'kind':'lump_sum','average':'6000.00','months':59,'monthsBefore2001':60,'on':'2026-11-21'}"),
        "months.range monthsBefore2001");
    row("years out of order",
        "lump-sum",
        QStringLiteral("{'kind':'refund','on':'2026-11-21','years':[{'year':2025,'paid':'1.00'},{'year':2024,"
                       "'paid':'1.00'}]}"),
        "period.unordered years.1.year");
    row("prices that no year has",
        "lump-sum",
        QStringLiteral("{'kind':'refund','on':'2026-11-21','years':[{'year':2025,'paid':'1.00','rise':20000}]}"),
        "rate.range years.0.rise");
    row("a refund of nothing",
        "lump-sum",
        QStringLiteral("{'kind':'refund','on':'2026-11-21','years':[]}"),
        "months.none years");
    row("a child not born yet", "survivors", widowAndSon.arg(2027), "birth.in_future family.1.birth");
    row("a family of nobody",
        "survivors",
        QStringLiteral("{'scheme':'old','died':'2026-03-20','pension':'7500.00','family':[]}"),
        "family.none family");
}

void ExplainDueTest::refuses()
{
    QFETCH(QString, subject);
    QFETCH(QString, question);
    QFETCH(QString, fault);
    const auto explained = asked(subject, question);
    QVERIFY(!explained.ok());
    QCOMPARE(QString::fromStdString(explained.fault().code + ' ' + explained.fault().field), fault);
}

void ExplainDueTest::sharesAFamilysPension()
{
    const auto explained = asked(QStringLiteral("survivors"), widowAndSon.arg(2006));
    QVERIFY(explained.ok());
    const QJsonObject answer = read(explained->answer);
    QCOMPARE(answer.value(QStringLiteral("total")).toString(), QStringLiteral("5625.00"));
    QVERIFY(!answer.contains(QStringLiteral("deathGrant")));
    const auto row = [&](int at, const char *name) {
        return answer.value(QStringLiteral("shares"))[at].toObject().value(QString::fromLatin1(name)).toString();
    };
    QCOMPARE(row(0, "from") + row(0, "relation") + row(0, "share"), QStringLiteral("2026-04widow2812.50"));
    QCOMPARE(row(2, "from") + row(2, "relation") + row(2, "share"), QStringLiteral("2027-02widow3750.00"));
    QCOMPARE(row(3, "standing"), QStringLiteral("too_old"));
}

void ExplainDueTest::namesEveryStepInWords()
{
    const auto explained =
        asked(QStringLiteral("pension"), record.arg(QStringLiteral("early"), QStringLiteral("2026-11-21")));
    QVERIFY(explained.ok());
    const QString text = explained->toText();
    QVERIFY(text.contains(QStringLiteral("Group on 3 July 2024")));
    QVERIFY(text.contains(QStringLiteral("A fortieth of the average for each year")));
    QVERIFY(!text.contains(QStringLiteral("= pension."))); // no name stands where words belong
}

QTEST_GUILESS_MAIN(ExplainDueTest)
#include "tst_explain_due.moc"
