// SPDX-License-Identifier: Apache-2.0
// Who may include whom: the table of the house, held against every #include of the product.
#include "tests/architecture/sources.h"

#include <QHash>
#include <QLibraryInfo>
#include <QTest>

namespace {

struct Layer {
    QStringList layers;  ///< of the house
    QStringList modules; ///< of Qt
    QStringList others;  ///< what an outside header's path begins with
};

/// The table. A row that grows is a decision: write its reason into app/DECISIONS.md.
QHash<QString, Layer> table()
{
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const auto row = [&](const char *layers, const char *modules, const char *others) {
        return Layer{list(layers), list(modules), list(others)};
    };
    return {
        {QStringLiteral("domain"), row("", "", "")},
        {QStringLiteral("contract"), row("domain", "QtCore", "")},
        {QStringLiteral("form"), row("contract domain", "QtCore", "zxcvbn.h")},
        {QStringLiteral("net"), row("contract domain", "QtCore QtNetwork", "")},
        {QStringLiteral("vault"), row("domain", "QtCore QtDBus", "qt6keychain/ sys/")},
        {QStringLiteral("session"), row("form net vault contract domain", "QtCore", "sodium")},
        {QStringLiteral("verify"), row("contract domain", "QtCore QtGui", "sodium ZXing/")},
        {QStringLiteral("print"), row("contract domain", "QtCore QtGui QtPrintSupport", "qpdf/ qrencode.h")},
        {QStringLiteral("service"), row("contract domain", "QtCore QtSql", "sodium boost/ openssl/ sys/ unistd.h")},
        {QStringLiteral("ui"),
            row("form session print verify contract domain resources translations",
                "QtCore QtGui QtWidgets QtPrintSupport QtSvg",
                "")},
        {QStringLiteral("cli"),
            row("print verify form net vault session contract domain translations",
                "QtCore QtGui QtNetwork",
                "termios.h unistd.h")},
        {QStringLiteral("client"),
            row("ui form net vault session contract domain resources translations",
                "QtCore QtGui QtWidgets QtNetwork QtDBus",
                "sys/ unistd.h")},
        {QStringLiteral("resources"), row("", "QtCore", "")},
        {QStringLiteral("translations"), row("", "QtCore", "")},
    };
}

/// The Qt module that a header such as <QString> or <QtCore/qglobal.h> belongs to; empty for none.
QString moduleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(QLatin1Char('/')))
        return headers.exists(header) ? header.section(QLatin1Char('/'), 0, 0) : QString();
    for (const QString &module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (headers.exists(module + QLatin1Char('/') + header))
            return module;
    }
    return {};
}

/// <vector>, <cstdint>: lower case, no dot, no folder.
bool isStandard(const QString &header)
{
    static const QRegularExpression name(QStringLiteral("^[a-z_0-9]+$"));
    return name.match(header).hasMatch();
}

bool beginsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString &each) { return text.startsWith(each); });
}

/// What is wrong with <header> in this layer; empty when nothing is.
QString faultOfOutside(const QString &header, const Layer &may)
{
    if (isStandard(header) || beginsWithAny(header, may.others))
        return {};
    const QString module = moduleOf(header);
    if (module.isEmpty())
        return QStringLiteral("<%1> is not in its row of the table").arg(header);
    return may.modules.contains(module) ? QString() : QStringLiteral("<%1> is of %2").arg(header, module);
}

/// What is wrong with "header" in this layer; empty when nothing is.
QString faultOfOwn(const QString &header, const QString &layer, const Layer &may)
{
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    if (!QDir(support::sourceFolder()).exists(header)
        && !QDir(support::sourceFolder()).exists(QStringLiteral("app/") + header))
        return QStringLiteral("\"%1\" does not read \"layer/file.h\"").arg(header);
    const QString other = header.section(QLatin1Char('/'), 0, 0);
    return other == layer || may.layers.contains(other) ? QString() : QStringLiteral("it may not see %1").arg(header);
}

} // namespace

class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeObeysTheTable_data();
    void everyIncludeObeysTheTable();
    void everyLayerStandsInTheTable();
};

void IncludesTest::everyIncludeObeysTheTable_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : architecture::sourcesBelow(architecture::product()))
        QTest::newRow(qPrintable(path)) << path;
}

void IncludesTest::everyIncludeObeysTheTable()
{
    QFETCH(const QString, path);
    static const QRegularExpression include(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"), QRegularExpression::MultilineOption);
    const QString layer = architecture::layerOf(path);
    const Layer may = table().value(layer);
    QStringList faults;
    for (auto each = include.globalMatch(architecture::read(path)); each.hasNext();) {
        const auto match = each.next();
        const QString header = match.captured(2);
        faults << (match.captured(1) == QLatin1String("<") ? faultOfOutside(header, may)
                                                           : faultOfOwn(header, layer, may));
    }
    faults.removeAll({});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1String("; "))));
}

void IncludesTest::everyLayerStandsInTheTable()
{
    const QDir app(support::sourceFolder() + QLatin1String("/app"));
    for (const QString &layer : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(table().contains(layer), qPrintable(layer));
}

QTEST_APPLESS_MAIN(IncludesTest)
#include "tst_includes.moc"
