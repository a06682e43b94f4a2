// SPDX-License-Identifier: Apache-2.0
// Both languages are complete: every sentence of the sources, every plural form, every placeholder, and nothing left over.
#include "tests/architecture/sources.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <tuple>

namespace {

/// What a message is found by.
using Key = std::tuple<QString, QString, QString>; // context, source, comment

struct Message {
    QString state; ///< "unfinished", "vanished", "obsolete"; empty for a finished one
    QStringList forms;
    bool plural = false;
};

struct Language {
    QString name;
    QMap<Key, Message> messages;
};

QString say(const Key &key)
{
    return std::get<0>(key) + QLatin1String(": ") + std::get<1>(key);
}

Message readTranslation(QXmlStreamReader &xml, bool plural)
{
    Message message{xml.attributes().value(QLatin1String("type")).toString(), {}, plural};
    if (!plural) {
        message.forms << xml.readElementText();
        return message;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return message;
}

void readMessage(QXmlStreamReader &xml, const QString &context, Language &language)
{
    const bool plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString source;
    QString comment;
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            message = readTranslation(xml, plural);
        else
            xml.skipCurrentElement();
    }
    language.messages.insert({context, source, comment}, message);
}

void readContext(QXmlStreamReader &xml, Language &language)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, language);
        else
            xml.skipCurrentElement();
    }
}

Language readLanguage(const QString &path)
{
    Language language;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return language;
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement())
        language.name = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, language);
        else
            xml.skipCurrentElement();
    }
    return language;
}

/// %1, %2, %L1: what a sentence must keep. %n may be left out of the forms for none, one and two.
QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([0-9])"));
    QStringList found;
    for (auto each = placeholder.globalMatch(sentence); each.hasNext();)
        found << each.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

QString fileOf(const QString &code)
{
    return QStringLiteral("translations/taminat_%1.ts").arg(code);
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void everyPluralFormIsThere_data() { languages(); }
    void everyPluralFormIsThere();
    void everyPlaceholderIsKept_data() { languages(); }
    void everyPlaceholderIsKept();
    void theSourcesSayNothingElse_data() { languages(); }
    void theSourcesSayNothingElse();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("plurals");
    QTest::addColumn<QString>("harvested");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("ar_SA") << 6 << QString();
    // The sources speak English: only its plural forms need words of their own.
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en_US") << 2 << QStringLiteral("-pluralonly");
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    const Language language = readLanguage(QDir(support::sourceFolder()).filePath(fileOf(code)));
    QCOMPARE(language.name, name);
    for (auto each = language.messages.begin(); each != language.messages.end(); ++each) {
        QVERIFY2(each->state.isEmpty(), qPrintable(say(each.key()) + QLatin1String(" is ") + each->state));
        for (const QString &form : each->forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(say(each.key())));
    }
}

void TranslationsTest::everyPluralFormIsThere()
{
    QFETCH(const QString, code);
    QFETCH(const int, plurals);
    const Language language = readLanguage(QDir(support::sourceFolder()).filePath(fileOf(code)));
    for (auto each = language.messages.begin(); each != language.messages.end(); ++each)
        QVERIFY2(each->forms.size() == (each->plural ? plurals : 1), qPrintable(say(each.key())));
}

void TranslationsTest::everyPlaceholderIsKept()
{
    QFETCH(const QString, code);
    const Language language = readLanguage(QDir(support::sourceFolder()).filePath(fileOf(code)));
    for (auto each = language.messages.begin(); each != language.messages.end(); ++each) {
        for (const QString &form : each->forms)
            QVERIFY2(placeholders(form) == placeholders(std::get<1>(each.key())), qPrintable(say(each.key())));
    }
}

void TranslationsTest::theSourcesSayNothingElse()
{
    QFETCH(const QString, code);
    QFETCH(const QString, harvested);
    QTemporaryDir folder;
    const QString kept = QDir(support::sourceFolder()).filePath(fileOf(code));
    const QString fresh = folder.filePath(QStringLiteral("taminat_%1.ts").arg(code));
    QVERIFY(QFile::copy(kept, fresh));

    QProcess lupdate;
    lupdate.setWorkingDirectory(support::sourceFolder());
    const QString options =
        QStringLiteral("-I . -I app -tr-function-alias translate+=text -locations none -no-obsolete ") + harvested;
    lupdate.start(QStringLiteral(TAMINAT_LUPDATE),
        QStringList{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), fresh}
            + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
        lupdate.readAllStandardError().constData());

    const auto before = readLanguage(kept).messages;
    const auto after = readLanguage(fresh).messages;
    QStringList forgotten;
    for (auto each = after.begin(); each != after.end(); ++each) {
        if (!before.contains(each.key()))
            forgotten << QLatin1String("new: ") + say(each.key());
    }
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (!after.contains(each.key()))
            forgotten << QLatin1String("gone: ") + say(each.key());
    }
    QVERIFY2(forgotten.isEmpty(),
        qPrintable(forgotten.join(QLatin1Char('\n'))
                   + QLatin1String("\nBuild the target update_translations and translate.")));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
