// SPDX-License-Identifier: Apache-2.0
// Every article that a rule cites is told by the name of its law; no sign is left that only the program knows.
#include "domain/law/rules.h"
#include "form/citation.h"
#include "form/words.h"

#include <QRegularExpression>
#include <QTest>

class CitationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEverySource();
    void cites_data();
    void cites();
};

void CitationTest::tellsEverySource()
{
    static const QRegularExpression sign(
        QStringLiteral(R"(\b(L1|L2|R2|Reg|Ann|Occ|GCC|Umm al-Qura,|design|Board \d)\b)"));
    const auto tells = [](const domain::Rule &rule) {
        const auto article = QString::fromUtf8(rule.article.data(), static_cast<qsizetype>(rule.article.size()));
        const QString told = form::withoutIsolates(form::citationOf(article));
        QVERIFY2(!told.isEmpty() && !told.contains(sign) && !told.contains(QLatin1String("%1")), qPrintable(told));
    };
    for (const domain::Rule &rule : domain::rulesOfOwed)
        tells(rule);
    for (const domain::Rule &rule : domain::rulesOfDue)
        tells(rule);
    for (const domain::Rule &rule : domain::rulesOfCare)
        tells(rule);
}

void CitationTest::cites_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *article, const char *told) {
        QTest::newRow(article) << QString::fromLatin1(article) << QString::fromUtf8(told);
    };
    row("L2 16/1", "Social Insurance Law of 1445H, art. 16/1");
    row("L1 38/1a, Ann 37", "Social Insurance Law of 1421H, art. 38/1 (a) · Annuities regulation, art. 37");
    row("L1 18/2b, 20, L2 14, 28",
        "Social Insurance Law of 1421H, art. 18/2 (b), 20 · Social Insurance Law of 1445H, art. 14, 28");
    row("M/273 second, fifth", "Royal Decree M/273, clause two, five");
    row("M/18, L2 48", "Unemployment Insurance Law M/18 · Social Insurance Law of 1445H, art. 48");
    row("L1 41/1, design", "Social Insurance Law of 1421H, art. 41/1 · where the law is silent");
    row("GCC extension of protection", "Extension of insurance protection to citizens of the Gulf states");
    row("", "");
}

void CitationTest::cites()
{
    QFETCH(QString, article);
    QTEST(form::withoutIsolates(form::citationOf(article)), "told");
}

QTEST_APPLESS_MAIN(CitationTest)
#include "tst_citation.moc"
