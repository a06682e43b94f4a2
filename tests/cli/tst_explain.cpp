// SPDX-License-Identifier: Apache-2.0
// `taminatctl explain` as a person runs it: every example of app/domain/README.md, both languages, and what is refused.
#include "cli/explain.h"
#include "contract/explain/words.h"

#include "tests/support/source_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Example {
    QString subject;
    QByteArray question;
    QJsonObject answer;
};

/// Under each heading with a subject's name: a block of JSON that asks, and one that is the answer.
QList<Example> examples()
{
    QFile readme(QDir(support::sourceFolder()).filePath(QStringLiteral("app/domain/README.md")));
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression example(
        QStringLiteral("\n### `([a-z-]+)`[^\n]*\n.*?```json\n(.*?)```\n.*?```json\n(.*?)```"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Example> found;
    for (auto each = example.globalMatch(QString::fromUtf8(readme.readAll())); each.hasNext();) {
        const auto match = each.next();
        found.append({match.captured(1),
            match.captured(2).toUtf8(),
            QJsonDocument::fromJson(match.captured(3).toUtf8()).object()});
    }
    return found;
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySubjectHasAnExample();
    void answersTheExamplesOfTheReadme_data() { exampleRows(); }
    void answersTheExamplesOfTheReadme();
    void answersInWords_data() { exampleRows(); }
    void answersInWords();
    void refusesWithAProblem_data();
    void refusesWithAProblem();
    void refusesInWords_data();
    void refusesInWords();
    void listsWhatMayBeAsked_data() { exampleRows(); }
    void listsWhatMayBeAsked();
    void readsASlowPipeToItsEnd();
    void saysWhenItsAnswerIsLost();
    void boundsWagesAtOtherEmployers();
    void limitsRisesOnlyAfterFifty_data();
    void limitsRisesOnlyAfterFifty();
    void refusesACommandLineThatItDoesNotUnderstand_data();
    void refusesACommandLineThatItDoesNotUnderstand();

private:
    static void exampleRows();
    QByteArray run(const QStringList &arguments, const QByteArray &question);

    int exitCode_ = -1;
    QByteArray errors_;
};

void ExplainTest::exampleRows()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QJsonObject>("answer");
    for (const Example &example : examples())
        QTest::addRow("%s", qPrintable(example.subject)) << example.subject << example.question << example.answer;
}

QByteArray ExplainTest::run(const QStringList &arguments, const QByteArray &question)
{
    QProcess program;
    program.start(QStringLiteral(TAMINATCTL), QStringList{QStringLiteral("explain")} + arguments);
    program.write(question);
    program.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000);
    exitCode_ = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    errors_ = program.readAllStandardError();
    return program.readAllStandardOutput();
}

void ExplainTest::everySubjectHasAnExample()
{
    QStringList shown;
    for (const Example &example : examples())
        shown << example.subject;
    shown.sort();
    QStringList subjects = cli::subjectNames();
    subjects.sort();
    QCOMPARE(shown, subjects);
}

void ExplainTest::answersTheExamplesOfTheReadme()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, question);
    QFETCH(const QJsonObject, answer);
    const QJsonObject given = QJsonDocument::fromJson(run({subject}, question)).object();
    QVERIFY2(errors_.isEmpty(), errors_.constData());
    QCOMPARE(exitCode_, 0);
    QVERIFY(given.value(QStringLiteral("steps")).isArray());
    QCOMPARE(QJsonDocument(given.value(QStringLiteral("answer")).toObject()).toJson(), QJsonDocument(answer).toJson());
}

void ExplainTest::answersInWords()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, question);
    const QString arabic = QString::fromUtf8(run({subject, QStringLiteral("--lang"), QStringLiteral("ar")}, question));
    QCOMPARE(exitCode_, 0);
    static const QRegularExpression arabicLetter(QStringLiteral("[\\x{0621}-\\x{064A}]"));
    const QStringList lines = arabic.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines)
        QVERIFY2(line.contains(arabicLetter), qPrintable(line));
    static const QRegularExpression sign(QStringLiteral(R"(\b(L1|L2|R2|Reg|Ann|Occ)\b)")); // of the lawyers' own
    QVERIFY2(!arabic.contains(sign), qPrintable(arabic));
    const QString english = QString::fromUtf8(run({subject, QStringLiteral("--lang"), QStringLiteral("en")}, question));
    QVERIFY(english.contains(QLatin1String("How it came about")));
}

void ExplainTest::refusesWithAProblem_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *subject, const char *question, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(subject) << QByteArray(question).replace('\'', '"')
                            << QString::fromLatin1(expected);
    };
    row("nothing", "deadline", "", "request.not_json ");
    row("no JSON", "deadline", "a deadline, please", "request.not_json ");
    row("a key twice", "deadline", "{'counted':'2026-03-12','counted':'2026-03-12'}", "request.duplicate_key ");
    row("an unknown field", "deadline", "{'when':'2026-03-12'}", "request.unknown_field when");
    row("a field that is missing", "deadline", "{'deadline':'saned'}", "field.required counted");
    row("an unknown choice",
        "deadline",
        "{'deadline':'lunch','counted':'2026-03-12'}",
        "field.unknown_choice deadline");
    row("no such day", "deadline", "{'deadline':'saned','counted':'2026-02-30'}", "date.no_such_day counted");
    row("before the rule", "deadline", "{'deadline':'saned','counted':'2014-08-31'}", "date.outside_table counted");
    row("too short a number", "identity", "{'kind':'iqama','number':'5'}", "identity.length number");
    row("a check digit", "identity", "{'kind':'national_id','number':'1000000007'}", "identity.check_digit number");
    row("outside the calendar",
        "hijri",
        "{'calendar':'gregorian','gregorian':'1924-07-31'}",
        "date.outside_calendar gregorian");
    row("both calendars",
        "hijri",
        "{'calendar':'gregorian','gregorian':'2026-07-31','hijri':'1448-01-01'}",
        "field.not_expected hijri");
    row("too far",
        "hijri",
        "{'calendar':'gregorian','gregorian':'2026-07-31','years':2000000}",
        "date.outside_calendar years");
    row("treatment before the injury",
        "injury",
        "{'benefit':'allowance','injured':'2026-04-01','wage':'9000.00','lateExcused':false,'toldEmployer':"
        "'2026-04-01','spells':[{'from':'2026-04-01','until':'2026-04-02','place':'facility'}]}",
        "treatment.before spells.0");
    row("an end before its beginning",
        "injury",
        "{'benefit':'allowance','injured':'2026-04-01','wage':'9000.00','spells':[{'from':'2026-04-03','until':"
        "'2026-04-02','place':'facility'}]}",
        "date.order spells.0.until");
    row("a birth in the future",
        "eligibility",
        "{'career':{'person':{'birth':{'calendar':'gregorian','year':2030},'sex':'male','nationality':'saudi',"
        "'scheme':'old'},'engagements':[]},'on':'2026-11-21'}",
        "birth.in_future career.person.birth");
    row("a day before the law",
        "lump-sum",
        "{'kind':'lump_sum','average':'8000.00','months':100,'on':'1800-01-01'}",
        "date.outside_table on");
    row("a bill before the law",
        "fine",
        "{'on':'2026-03-16','bills':[{'month':'0001-01','contributions':'100.00'}]}",
        "date.outside_table bills.0.month");
    row("treatment without end",
        "injury",
        "{'benefit':'allowance','injured':'2026-04-01','wage':'9000.00','toldEmployer':'2026-04-01',"
        "'spells':[{'from':'2026-04-03','until':'9999-12-31','place':'facility'}]}",
        "date.order spells.0.until");
    row("a deadline after the calendar",
        "deadline",
        "{'deadline':'saned','counted':'9999-12-31'}",
        "date.outside_calendar counted");
    row("a month below nought",
        "eligibility",
        "{'career':{'person':{'birth':{'calendar':'hijri','year':1400,'month':-1},'sex':'male','nationality':'saudi',"
        "'scheme':'old'},'engagements':[]},'on':'2026-11-21'}",
        "date.no_such_day career.person.birth");
    // what no record can say
    const auto contribution = [&row](const char *name, const QByteArray &more, const char *expected) {
        const QByteArray question = "{'month':'2026-10','nationality':'saudi','basic':'8000.00'," + more + "}";
        row(name, "contribution", question.constData(), expected);
    };
    contribution(
        "a service that begins after the month", "'scheme':'old','joined':'2026-11-01'", "period.other_month joined");
    contribution("a service that ended before the month",
        "'scheme':'old','joined':'2015-01-01','left':'2026-09-30'",
        "period.other_month left");
    contribution("an allowance beside housing in kind",
        "'scheme':'old','joined':'2015-01-01','housing':'2000.00','housingInKind':true",
        "housing.twice housing");
    contribution(
        "the new law before it was one", "'scheme':'new','joined':'2024-07-02'", "scheme.before_new_law scheme");
    row("a month of another age",
        "contribution",
        "{'month':'2187-01','nationality':'saudi','scheme':'old','joined':'2015-01-01','basic':'8000.00'}",
        "date.outside_table month");
    contribution("the previous law for who was never insured before",
        "'scheme':'old','joined':'2025-12-01'",
        "field.required insuredBefore");
    contribution("a home state of a Saudi",
        "'scheme':'old','joined':'2015-01-01','homeState':{'state':'qatar','wage':'9000.00','workerRate':500,"
        "'employerRate':1000,'ceiling':'50000.00','difference':'worker'}",
        "field.not_expected homeState");
    row("an allowance for no days",
        "injury",
        "{'benefit':'allowance','injured':'2026-03-10','wage':'9000.00','toldEmployer':'2026-03-10'}",
        "field.required spells");
    row("a correction of nothing",
        "bill",
        "{'month':'2026-10','payOn':'2026-11-10','corrections':[{'from':'2026-08','until':'2026-08'}]}",
        "field.required corrections.0.corrected");
    row("a widow and a widower",
        "survivors",
        "{'scheme':'old','died':'2026-03-20','pension':'7500.00','family':[{'relation':'widower','birth':{'calendar':"
        "'gregorian','year':1980}},{'relation':'widow','birth':{'calendar':'gregorian','year':1980}}]}",
        "family.too_many_such family.0.relation");
    row("a bill of who has not joined",
        "bill",
        "{'month':'2026-10','payOn':'2026-11-10','subscribers':[{'name':'A','nationality':'saudi','scheme':'old',"
        "'joined':'2026-11-01','basic':'8000.00'}]}",
        "period.other_month subscribers.0.joined");
    row("a day of birth without its month",
        "group",
        "{'birth':{'calendar':'gregorian','year':1985,'day':3},'insuredBefore':true}",
        "birth.no_month birth.month");
    row("an average above the ceiling",
        "pension",
        "{'source':'figures','benefit':'old_age','on':'2026-11-21','scheme':'old','average':'45000.01','months':300}",
        "wage.above_ceiling average");
    row("a pension on no months",
        "pension",
        "{'source':'figures','benefit':'old_age','on':'2026-11-21','scheme':'old','average':'9000.00','months':0}",
        "months.none months");
    row("an early pension that does not say how early",
        "pension",
        "{'source':'figures','benefit':'early','on':'2026-11-21','scheme':'new','average':'9000.00','months':400}",
        "field.required monthsBeforeAge");
    row("arduous work under the new law",
        "pension",
        "{'source':'figures','benefit':'arduous','on':'2026-11-21','scheme':'new','average':'9000.00','months':400}",
        "claim.no_such_benefit benefit");
    QByteArray widows;
    for (int i = 0; i < 5; ++i)
        widows += QByteArray(i == 0 ? "" : ",") + "{'relation':'widow','birth':{'calendar':'gregorian','year':1980}}";
    row("five widows",
        "survivors",
        ("{'scheme':'old','died':'2026-03-20','pension':'7500.00','family':[" + widows + "]}").constData(),
        "family.too_many_such family.4.relation");
    row("a death at the end of time",
        "survivors",
        "{'scheme':'old','died':'9999-12-30','pension':'7500.00','family':[{'relation':'widow','birth':"
        "{'calendar':'gregorian','year':1980}}]}",
        "date.outside_calendar died");
    row("more months than are looked back over",
        "saned",
        "{'person':{'birth':{'calendar':'gregorian','year':1985},'sex':'male','nationality':'saudi','scheme':'old'},"
        "'left':'2026-04-09','reason':'05','applied':'2026-04-20','months':37,'wages':['9000.00']}",
        "count.range months");
    row("a record from before the tables",
        "eligibility",
        "{'career':{'person':{'birth':{'calendar':'gregorian','year':1950},'sex':'male','nationality':'saudi','scheme':"
        "'old'},'engagements':[{'employer':1,'kind':'compulsory','from':'1970-01-01','wages':[{'from':'1970-01',"
        "'basic':'500.00'}]}]},'on':'2026-11-21'}",
        "date.outside_table career.engagements.0.from");
}

void ExplainTest::refusesInWords_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const char *question, const QStringList &told) {
        QTest::newRow(name) << QByteArray(question).replace('\'', '"') << told;
    };
    const QString fields = QStringLiteral("taminatctl explain saned --fields");
    row("no JSON", "May I claim?", {QStringLiteral("This is not JSON."), fields});
    row("a choice",
        "{'reason':'bored'}",
        {QStringLiteral("reason (Reason of leaving): "), QStringLiteral("\"05\""), fields});
    row("money",
        "{'wages':['8000']}",
        {QStringLiteral("wages.0 (Last wages): "), QStringLiteral("\"4500.00\""), fields});
    row("a field inside",
        "{'person':{'birth':{'calendar':'gregorian','year':1985,'month':13},'sex':'male','nationality':'saudi','scheme':"
        "'old'},'left':'2026-04-09','reason':'05','applied':'2026-04-20','months':36,'wages':['9000.00']}",
        {QStringLiteral("person.birth (Date of birth): There is no such day"), fields});
    row("a field that there is not", "{'wage':'8000.00'}", {QStringLiteral("wage: There is no such field"), fields});
}

void ExplainTest::refusesInWords()
{
    QFETCH(const QByteArray, question);
    QFETCH(const QStringList, told);
    const auto refused = [&](const char *language) {
        const QByteArray answer =
            run({QStringLiteral("saned"), QStringLiteral("--lang"), QString::fromLatin1(language)}, question);
        return answer.isEmpty() && exitCode_ == 1 ? QString::fromUtf8(errors_) : QString();
    };
    const QString english = refused("en");
    for (const QString &each : told)
        QVERIFY2(english.contains(each), qPrintable(english));
    QVERIFY(!english.contains(QChar(0x2066)));
    static const QRegularExpression arabicLetter(QStringLiteral("[\\x{0621}-\\x{064A}]"));
    const QStringList lines = refused("ar").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : lines)
        QVERIFY2(line.contains(arabicLetter), qPrintable(line));
}

void ExplainTest::listsWhatMayBeAsked()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, question);
    const QString listed = QString::fromUtf8(run({subject, QStringLiteral("--fields")}, {}));
    QCOMPARE(exitCode_, 0);
    const QJsonObject asked = QJsonDocument::fromJson(question).object();
    for (const QString &name : asked.keys())
        QVERIFY2(listed.contains(QRegularExpression(
                     QStringLiteral("^%1(\\.\\*)?(:| )").arg(name), QRegularExpression::MultilineOption)),
            qPrintable(name + QLatin1Char('\n') + listed));
    const QString arabic = QString::fromUtf8(
        run({subject, QStringLiteral("--fields"), QStringLiteral("--lang"), QStringLiteral("ar")}, {}));
    QCOMPARE(arabic.count(QLatin1Char('\n')), listed.count(QLatin1Char('\n')));
}

void ExplainTest::refusesWithAProblem()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, question);
    QCOMPARE(run({subject}, question), QByteArray());
    QCOMPARE(exitCode_, 1);
    const QJsonObject problem = QJsonDocument::fromJson(errors_).object();
    const QString said = problem.value(QStringLiteral("code")).toString() + QLatin1Char(' ')
                         + problem.value(QStringLiteral("field")).toString();
    QTEST(said, "expected");
}

void ExplainTest::readsASlowPipeToItsEnd()
{
    QProcess program;
    program.start(QStringLiteral(TAMINATCTL), {QStringLiteral("explain"), QStringLiteral("identity")});
    QVERIFY(program.waitForStarted());
    for (const char *part : {"{\"kind\":\"national_id\",", "\"number\":\"1000000008\"}", "and more"}) {
        program.write(part);
        QVERIFY(program.waitForBytesWritten());
        QVERIFY(!program.waitForFinished(200)); // it would have answered what it had read
    }
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("request.not_json"));
}

void ExplainTest::saysWhenItsAnswerIsLost()
{
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(TAMINATCTL), {QStringLiteral("explain"), QStringLiteral("identity")});
    program.write("{\"kind\":\"national_id\",\"number\":\"1000000008\"}");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("could not be written"));
}

// §12.6: floor and ceiling on each wage first; what two employers pay on adds up to the ceiling.
void ExplainTest::boundsWagesAtOtherEmployers()
{
    const auto wage = [this](const char *own, const char *other) {
        const QByteArray answer = run({QStringLiteral("contribution")},
            QByteArray(
                "{\"month\":\"2026-10\",\"nationality\":\"saudi\",\"scheme\":\"old\",\"joined\":\"2015-01-01\",\"basic\":\"")
                + own + "\",\"otherWages\":[\"" + other + "\"]}");
        return QJsonDocument::fromJson(answer)[QStringLiteral("answer")][QStringLiteral("wage")].toString();
    };
    QCOMPARE(wage("20000.00", "60000.00"), QStringLiteral("13846.153846"));
    QCOMPARE(wage("60000.00", "20000.00"), QStringLiteral("31153.846154"));
    QCOMPARE(wage("60000.00", "1000.00"), QStringLiteral("43548.387097"));
    QCOMPARE(wage("44500.00", "1000.00"), QStringLiteral("43532.608696"));
}

void ExplainTest::limitsRisesOnlyAfterFifty_data()
{
    QTest::addColumn<QByteArray>("month");
    QTest::addColumn<QByteArray>("birth");
    QTest::addColumn<QString>("wage");
    const auto row = [](const char *month, const char *birth, const char *wage) {
        QTest::addRow("%s %s", month, birth)
            << QByteArray(month) << QByteArray(birth).replace('\'', '"') << QString::fromLatin1(wage);
    };
    row("2026-05", ",'birth':{'calendar':'gregorian','year':1995,'month':1,'day':1}", "15000.00");
    // 1396-03-01 turns fifty on 1446-03-01, in September 2024
    row("2024-12", ",'birth':{'calendar':'hijri','year':1396,'month':3,'day':1}", "15000.00");
    row("2025-01", ",'birth':{'calendar':'hijri','year':1396,'month':3,'day':1}", "11000.00");
    row("2026-05", "", "11000.00"); // told by the wage before alone
}

void ExplainTest::limitsRisesOnlyAfterFifty()
{
    QFETCH(QByteArray, month);
    QFETCH(QByteArray, birth);
    const QByteArray answer = run({QStringLiteral("contribution")},
        "{\"month\":\"" + month
            + "\",\"nationality\":\"saudi\",\"scheme\":\"old\",\"joined\":\"2015-01-01\",\"basic\":\"15000.00\",\"wageBefore\":\"10000.00\""
            + birth + "}");
    QTEST(QJsonDocument::fromJson(answer)[QStringLiteral("answer")][QStringLiteral("wage")].toString(), "wage");
}

void ExplainTest::refusesACommandLineThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString saned = QStringLiteral("saned");
    QTest::newRow("no subject") << QStringList();
    QTest::newRow("another subject") << QStringList{QStringLiteral("weather")};
    QTest::newRow("two subjects") << QStringList{saned, saned};
    QTest::newRow("no language") << QStringList{saned, QStringLiteral("--lang"), QString()};
    QTest::newRow("JSON, which it is anyway") << QStringList{saned, QStringLiteral("--json")};
    QTest::newRow("another language") << QStringList{saned, QStringLiteral("--lang"), QStringLiteral("fr")};
}

void ExplainTest::refusesACommandLineThatItDoesNotUnderstand()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments, "{}"), QByteArray());
    QCOMPARE(exitCode_, 2);
    QVERIFY(errors_.startsWith("taminatctl: "));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
