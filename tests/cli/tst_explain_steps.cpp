// SPDX-License-Identifier: Apache-2.0
// The steps that are shown lead to the answer that is given: whoever reckons them after gets the same.
#include "cli/explain.h"
#include "domain/law/ratio.h"
#include "domain/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

const domain::Date today = *domain::Date::parse("2026-11-21");

struct Shown {
    QJsonObject answer;
    std::vector<contract::ExplainedStep> steps;

    [[nodiscard]] std::vector<contract::ExplainedStep> of(std::string_view rule) const
    {
        std::vector<contract::ExplainedStep> found;
        for (const contract::ExplainedStep &step : steps)
            if (step.rule.text() == rule)
                found.push_back(step);
        return found;
    }
};

Shown asked(const char *subject, QByteArray question)
{
    const auto explained = cli::findSubject(QString::fromLatin1(subject))->explain(question.replace('\'', '"'), today);
    if (!explained)
        return {{{QStringLiteral("fault"), QString::fromStdString(explained.fault().code)}}, {}};
    return {QJsonDocument::fromJson(explained->answer).object(), explained->steps};
}

/// "4500.00", "2%" and "7" in halalas, hundredths of a percent and units.
qint64 number(const std::string &spelling)
{
    QString text = QString::fromStdString(spelling);
    const bool isRate = text.endsWith(QLatin1Char('%'));
    if (isRate)
        text.chop(1);
    const bool isMoney = text.contains(QLatin1Char('.'));
    return qRound64(text.toDouble() * (isRate || isMoney ? 100 : 1));
}

qint64 input(const contract::ExplainedStep &step, std::string_view name)
{
    for (const contract::ExplainedInput &each : step.inputs)
        if (each.name.text() == name)
            return number(each.value.text());
    return -1;
}

QString text(const Shown &shown, const char *name)
{
    return shown.answer.value(QLatin1String(name)).toString();
}

} // namespace

class ExplainStepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFinePaidInParts();
    void instalments();
    void aLumpSum_data();
    void aLumpSum();
    void aDisability_data();
    void aDisability();
    void severalInjuries();
    void sharesThatChange();
    void linesOfABill();
    void anIban();
    void aChangeByHijriYear();
    void amountsThatMayBeClaimed();
};

// §1.6: a month of delay is charged on what was not paid when it began.
void ExplainStepsTest::aFinePaidInParts()
{
    const Shown shown = asked("fine",
        "{'on':'2026-06-20','bills':[{'month':'2026-01','contributions':'10000.00'}],"
        "'payments':[{'on':'2026-03-20','amount':'4000.00'},{'on':'2026-05-01','amount':'1000.00'}]}");
    const auto parts = shown.of("fine.part");
    QCOMPARE(parts.size(), std::size_t(3));
    qint64 sum = 0;
    int months = 0;
    for (const contract::ExplainedStep &part : parts) {
        QCOMPARE(
            input(part, "unpaid") * input(part, "rate") * input(part, "months") / 10'000, number(part.value.text()));
        sum += number(part.value.text());
        months += static_cast<int>(input(part, "months"));
    }
    QCOMPARE(sum, number(shown.of("fine.late").at(0).value.text()));
    QCOMPARE(months, static_cast<int>(number(shown.of("fine.months").at(0).value.text())));
    // the fine that was paid by then is part of it: contributions 5,000 and what is left of the fine are owed
    const auto balance = shown.of("account.balance").at(0);
    QCOMPARE(input(balance, "contributions") + input(balance, "fines"), number(balance.value.text()));
    QCOMPARE(input(balance, "paid"), 500'000);
    QCOMPARE(text(shown, "owed"), QString::fromStdString(balance.value.text()));
}

// The debt is what was owed when the plan began, whenever it is asked about; what is paid on it counts once.
void ExplainStepsTest::instalments()
{
    const auto on = [](const char *day, const QByteArray &paid) {
        return asked("fine",
            QByteArray("{'on':'") + day
                + "','bills':[{'month':'2026-01','contributions':'10000.00'}],"
                  "'plan':{'count':6,'first':'2026-06-01','scheme':'old','paid':["
                + paid + "]}}");
    };
    const QByteArray first = "{'on':'2026-06-01','amount':'1800.00'}";
    QByteArray all = first;
    for (const char *day : {"2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01"})
        all += QByteArray(",{'on':'") + day + "','amount':'1800.00'}";
    for (const char *day : {"2026-05-20", "2026-06-15", "2026-12-16"})
        QCOMPARE(on(day, {}).answer[QLatin1String("instalments")][0][QLatin1String("amount")].toString(),
            QStringLiteral("1800.00"));
    const Shown kept = on("2026-06-15", first);
    QCOMPARE(text(kept, "standing") + text(kept, "owed"), QStringLiteral("good9000.00"));
    const Shown done = on("2026-12-16", all);
    QCOMPARE(text(done, "standing") + text(done, "owed"), QStringLiteral("fulfilled0.00"));
    // 10,000.00 less 1,800.00 since June: four months on the whole, six on the rest
    const Shown missed = on("2026-12-10", first);
    QCOMPARE(text(missed, "standing") + text(missed, "owed"), QStringLiteral("missed9984.00"));
}

void ExplainStepsTest::aLumpSum_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("parts");
    QTest::newRow("all of one part") << QByteArray("'months':40") << 1;
    QTest::newRow("past sixty") << QByteArray("'months':119") << 2;
    QTest::newRow("before April 2001 too") << QByteArray("'months':100,'monthsBefore2001':70") << 3;
}

void ExplainStepsTest::aLumpSum()
{
    QFETCH(QByteArray, more);
    const Shown shown = asked("lump-sum", "{'kind':'lump_sum','average':'8000.00','on':'2026-11-21'," + more + "}");
    const auto parts = shown.of("lump_sum.parts");
    QTEST(static_cast<int>(parts.size()), "parts");
    qint64 sum = 0;
    for (const contract::ExplainedStep &part : parts) {
        QCOMPARE(
            input(part, "average") * input(part, "months") * input(part, "rate") / 10'000, number(part.value.text()));
        sum += number(part.value.text());
    }
    QCOMPARE(sum, input(shown.of("lump_sum.rounded").at(0), "sum"));
    QCOMPARE(number(text(shown, "sum").toStdString()), sum);
}

void ExplainStepsTest::aDisability_data()
{
    QTest::addColumn<QByteArray>("nationality");
    QTest::newRow("Saudi") << QByteArray("saudi");
    QTest::newRow("of another nationality") << QByteArray("other");
}

void ExplainStepsTest::aDisability()
{
    QFETCH(QByteArray, nationality);
    const Shown shown = asked("injury",
        "{'benefit':'disability','injured':'2026-03-10','assessed':'2026-04-10','average':'8000.00','percent':30,"
        "'person':{'birth':{'calendar':'gregorian','year':1980,'month':10,'day':10},'sex':'male','scheme':'new',"
        "'nationality':'"
            + nationality + "'}}");
    const auto part = shown.of("injury.part").at(0);
    QCOMPARE(input(part, "pension") * input(part, "rate") / 10'000, number(part.value.text()));
    const auto once = shown.of("injury.lump_sum").at(0);
    QCOMPARE(input(once, "monthly"), number(part.value.text()));
    QCOMPARE(input(once, "monthly") * input(once, "multiple"), number(text(shown, "once").toStdString()));
}

void ExplainStepsTest::severalInjuries()
{
    const Shown shown = asked("injury",
        "{'benefit':'disability','injured':'2026-03-10','assessed':'2026-04-10','average':'8000.00','percent':30,"
        "'earlier':{'percent':40,'average':'9000.00'},'person':{'birth':{'calendar':'gregorian','year':1980},"
        "'sex':'male','scheme':'new','nationality':'saudi'}}");
    const auto together = shown.of("injury.several").at(0);
    QCOMPARE(input(together, "rate_earlier") + input(together, "rate"), number(together.value.text()));
    const auto pension = shown.of("injury.pension").at(0);
    QCOMPARE(input(pension, "rate"), number(together.value.text()));
    QCOMPARE(text(shown, "monthly"), QStringLiteral("6300.00"));
}

void ExplainStepsTest::sharesThatChange()
{
    const Shown shown = asked("survivors",
        "{'scheme':'new','died':'2026-03-20','pension':'7500.00','until':'2028-01','family':["
        "{'relation':'widow','birth':{'calendar':'gregorian','year':1980}},"
        "{'relation':'son','birth':{'calendar':'gregorian','year':2006,'month':1,'day':15}}]}");
    const auto totals = shown.of("family.total");
    QCOMPARE(totals.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(totals[0].inputs[0].value.text()), QStringLiteral("2026-04"));
    QCOMPARE(QString::fromStdString(totals[1].inputs[0].value.text()), QStringLiteral("2027-02"));
    QCOMPARE(QString::fromStdString(totals[1].value.text()), QStringLiteral("3750.00"));
    QCOMPARE(text(shown, "total"), QString::fromStdString(totals[0].value.text()));
}

void ExplainStepsTest::linesOfABill()
{
    const Shown shown = asked("bill",
        "{'month':'2026-10','payOn':'2026-11-10','subscribers':["
        "{'name':'A','nationality':'saudi','scheme':'old','joined':'2015-01-01','basic':'10000.00'},"
        "{'name':'B','nationality':'other','scheme':'new','joined':'2020-01-01','basic':'5000.00'}]}");
    const auto lines = shown.of("bill.line");
    QCOMPARE(lines.size(), std::size_t(2));
    // each stands before the steps of its line
    QCOMPARE(QString::fromStdString(shown.steps.front().rule.text()), QStringLiteral("bill.line"));
    const auto totals = shown.of("contribution.total");
    QCOMPARE(totals.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(number(lines[i].value.text()), static_cast<qint64>(i + 1));
        QCOMPARE(QString::fromStdString(totals[i].value.text()),
            shown.answer.value(QLatin1String("lines"))[static_cast<qsizetype>(i)][QLatin1String("total")].toString());
    }
}

void ExplainStepsTest::anIban()
{
    const Shown shown = asked("identity", "{'kind':'iban','number':'SA0380000000608010167519'}");
    const auto check = shown.of("identity.iban_check").at(0);
    QCOMPARE(input(check, "bank"), 80);
    QCOMPARE(number(check.value.text()), 3);
}

// Nobody is asked to pay by a day that lies before the request.
void ExplainStepsTest::aChangeByHijriYear()
{
    // Muharram 1449 begins on 6 June 2027
    const Shown shown = asked("voluntary",
        "{'birth':{'calendar':'gregorian','year':1985},'scheme':'old','applied':'2027-06-20','current':1,'bracket':2,"
        "'insuranceYear':'hijri'}");
    QCOMPARE(text(shown, "from"), QStringLiteral("2027-06-06"));
    QCOMPARE(text(shown, "firstDue"), QStringLiteral("2027-07-15"));
}

void ExplainStepsTest::amountsThatMayBeClaimed()
{
    const Shown shown = asked("eligibility",
        "{'on':'2026-11-21','career':{'person':{'birth':{'calendar':'gregorian','year':1985,'month':3,'day':25},"
        "'sex':'male','nationality':'saudi','scheme':'old'},'engagements':[{'employer':1,'kind':'compulsory',"
        "'from':'2010-01-01','wages':[{'from':'2010-01','basic':'10000.00'}]}]}}");
    QStringList told, stepped;
    for (const QJsonValue &benefit : shown.answer[QLatin1String("benefits")].toArray())
        if (const QString amount = benefit[QLatin1String("amount")].toString(); !amount.isEmpty())
            told << amount;
    for (const contract::ExplainedStep &step : shown.of("pension.rounded"))
        stepped << QString::fromStdString(step.value.text());
    QVERIFY(told.size() >= 3);
    QCOMPARE(stepped, told);
    QCOMPARE(shown.of("average.last").size(), static_cast<std::size_t>(told.size()));
}

QTEST_APPLESS_MAIN(ExplainStepsTest)
#include "tst_explain_steps.moc"
