// SPDX-License-Identifier: Apache-2.0
// The manners of every file that no compiler looks at: its licence line, its purpose, its namespace, what it never calls.
#include "tests/architecture/sources.h"

#include <QTest>

namespace {

struct Avoided {
    const char *name;
    QStringList folders;
    const char *pattern;
    const char *instead;
    QStringList except;
};

QList<Avoided> avoided()
{
    const QStringList tests{QStringLiteral("tests")};
    const QStringList clientSide{QStringLiteral("ui"),
        QStringLiteral("app/form"),
        QStringLiteral("app/net"),
        QStringLiteral("app/vault"),
        QStringLiteral("app/session"),
        QStringLiteral("app/contract")};
    return {
        {"a nested event loop", architecture::product(), R"(\bQEventLoop\b|\bprocessEvents\b)", "a callback", {}},
        {"a blocking dialog", clientSide, R"((\.|->)exec\()", "open(), and a callback", {}},
        {"the application as a global",
            architecture::product(),
            R"(\bqApp\b|\binstance\(\)->)",
            "pass a reference from main.cpp",
            {}},
        {"the system's time",
            architecture::product(),
            R"(\bsystem_clock::now\b|\bcurrentDateTime|\bQDate::currentDate\b|\bcurrentSecsSinceEpoch|\bcurrentMSecsSinceEpoch|\bstd::time\()",
            "domain::Clock",
            {QStringLiteral("app/domain/clock.h")}},
        {"a seam for tests only",
            architecture::product(),
            R"(\bfriend class \w*Test\b|\bforTest(ing|s)?\b)",
            "a better seam",
            {}},
        {"unfinished business", architecture::product(), R"(\bTODO\b|\bFIXME\b|\bHACK\b|\bXXX\b)", "finish it", {}},
        {"a sleep",
            clientSide + tests,
            R"(\bqSleep\b|\bqWait\(|\bsleep_for\b|\bmsleep\b|\busleep\()",
            "QTRY_*, or a timer",
            {}},
        {"an umbrella header",
            architecture::product() + tests,
            R"(#include <(QtCore|QtGui|QtWidgets|QtNetwork|QtSql|QtTest)>)",
            "the headers that are used",
            {}},
    };
}

/// The two opening lines of a file, whatever its comments begin with; a script's first line is not counted.
QStringList openingOf(const QString &path)
{
    QStringList lines = architecture::read(path).split(QLatin1Char('\n'));
    if (lines.value(0).startsWith(QLatin1String("#!")))
        lines.removeFirst();
    return lines.mid(0, 2);
}

QStringList filesWithAnOpening()
{
    const QStringList everywhere{QStringLiteral("app"),
        QStringLiteral("ui"),
        QStringLiteral("tests"),
        QStringLiteral("resources"),
        QStringLiteral("translations"),
        QStringLiteral("packaging"),
        QStringLiteral(".ci")};
    QStringList files = architecture::filesBelow(everywhere,
        {QStringLiteral("*.cpp"),
            QStringLiteral("*.h"),
            QStringLiteral("*.cmake"),
            QStringLiteral("*.sh"),
            QStringLiteral("*.py"),
            QStringLiteral("*.sql"),
            QStringLiteral("CMakeLists.txt"),
            QStringLiteral("run"),
            QStringLiteral("test"),
            QStringLiteral("lint"),
            QStringLiteral("tidy"),
            QStringLiteral("install")});
    return files << QStringLiteral("CMakeLists.txt");
}

} // namespace

class MannersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOpensWithItsLicenceAndItsPurpose_data();
    void aFileOpensWithItsLicenceAndItsPurpose();
    void aHeaderIsReadOnce_data();
    void aHeaderIsReadOnce();
    void aLayerIsANamespace_data();
    void aLayerIsANamespace();
    void nothingAvoidedIsUsed_data();
    void nothingAvoidedIsUsed();
};

void MannersTest::aFileOpensWithItsLicenceAndItsPurpose_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesWithAnOpening())
        QTest::newRow(qPrintable(path)) << path;
}

void MannersTest::aFileOpensWithItsLicenceAndItsPurpose()
{
    QFETCH(const QString, path);
    static const QRegularExpression licence(QStringLiteral("^(//|#|--) SPDX-License-Identifier: Apache-2\\.0$"));
    static const QRegularExpression purpose(QStringLiteral("^(// |# |-- |\"\"\")\\S.{8,}"));
    const QStringList opening = openingOf(path);
    QVERIFY2(licence.match(opening.value(0)).hasMatch(), qPrintable(opening.value(0)));
    QVERIFY2(purpose.match(opening.value(1)).hasMatch(), qPrintable(opening.value(1)));
}

void MannersTest::aHeaderIsReadOnce_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
        architecture::filesBelow(architecture::product() << QStringLiteral("tests"), {QStringLiteral("*.h")}))
        QTest::newRow(qPrintable(path)) << path;
}

void MannersTest::aHeaderIsReadOnce()
{
    QFETCH(const QString, path);
    QVERIFY(architecture::read(path).contains(QLatin1String("\n#pragma once\n")));
}

void MannersTest::aLayerIsANamespace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layer");
    for (const QString &path : architecture::sourcesBelow(architecture::product())) {
        const QString layer = architecture::layerOf(path);
        if (layer != QLatin1String("client") && layer != QLatin1String("cli")
            && !path.endsWith(QLatin1String("/main.cpp")))
            QTest::newRow(qPrintable(path)) << path << layer;
    }
}

void MannersTest::aLayerIsANamespace()
{
    QFETCH(const QString, path);
    QFETCH(const QString, layer);
    const QRegularExpression scope(QStringLiteral("\\bnamespace %1\\b|\\b%1::").arg(layer));
    QVERIFY(scope.match(architecture::withoutComments(architecture::read(path))).hasMatch());
}

void MannersTest::nothingAvoidedIsUsed_data()
{
    QTest::addColumn<int>("row");
    const auto rows = avoided();
    for (int row = 0; row < rows.size(); ++row)
        QTest::newRow(rows.at(row).name) << row;
}

void MannersTest::nothingAvoidedIsUsed()
{
    QFETCH(const int, row);
    const Avoided rule = avoided().at(row);
    const QRegularExpression pattern(QString::fromLatin1(rule.pattern));
    QStringList found;
    for (const QString &path : architecture::sourcesBelow(rule.folders)) {
        if (rule.except.contains(path) || path.startsWith(QLatin1String("tests/architecture/")))
            continue;
        const QStringList lines = architecture::withoutComments(architecture::read(path)).split(QLatin1Char('\n'));
        for (int line = 0; line < lines.size(); ++line) {
            if (pattern.match(lines.at(line)).hasMatch())
                found << QStringLiteral("%1:%2: %3").arg(path).arg(line + 1).arg(lines.at(line).trimmed());
        }
    }
    QVERIFY2(found.isEmpty(),
        qPrintable(found.join(QLatin1Char('\n')) + QLatin1String("\ninstead: ") + QString::fromLatin1(rule.instead)));
}

QTEST_APPLESS_MAIN(MannersTest)
#include "tst_manners.moc"
