// SPDX-License-Identifier: Apache-2.0
// Every code has its sentence: domain/codes.h and form/faults.cpp name the same things, each once.
#include "domain/codes.h"
#include "tests/architecture/sources.h"

#include <QSet>
#include <QTest>

namespace {

QStringList codes()
{
    QStringList names;
    for (const domain::Code &code : domain::codes)
        names << QString::fromUtf8(code.name.data(), static_cast<qsizetype>(code.name.size()));
    return names;
}

/// What stands in quotes in form/faults.cpp and has the form of a code.
QStringList spokenOf()
{
    static const QRegularExpression quoted(QStringLiteral(R"~("([a-z_]+\.[a-z0-9_]+)")~"));
    QStringList names;
    const QString source = architecture::withoutComments(architecture::read(QStringLiteral("app/form/faults.cpp")));
    for (auto each = quoted.globalMatch(source); each.hasNext();)
        names << each.next().captured(1);
    return names;
}

QString among(const QStringList &names, const QStringList &others)
{
    QStringList missing;
    for (const QString &name : names) {
        if (!others.contains(name))
            missing << name;
    }
    return missing.join(QLatin1String(", "));
}

} // namespace

class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeStandsOnce();
    void aCodeReadsAsSubjectAndTrouble();
    void everyCodeHasItsSentence();
    void noSentenceIsForNothing();
};

void CodesTest::aCodeStandsOnce()
{
    QSet<QString> seen;
    for (const QString &code : codes()) {
        QVERIFY2(!seen.contains(code), qPrintable(code));
        seen.insert(code);
    }
}

void CodesTest::aCodeReadsAsSubjectAndTrouble()
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z_]*\\.[a-z][a-z0-9_]*$"));
    for (const QString &code : codes())
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
}

void CodesTest::everyCodeHasItsSentence()
{
    QCOMPARE(among(codes(), spokenOf()), QString());
}

void CodesTest::noSentenceIsForNothing()
{
    QCOMPARE(among(spokenOf(), codes()), QString());
}

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
