// SPDX-License-Identifier: Apache-2.0
// The PDF of a certificate as others read it: its words, what was signed, its QR, its markers, its size.
#include "contract/codec.h"
#include "print/pdf.h"
#include "tests/print/archive.h"
#include "tests/print/pdf.h"
#include "tests/print/samples.h"
#include "verify/document.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <thread>

using contract::CertificateLanguage;
using contract::CertificateType;
using support::Sample;

namespace {

constexpr qsizetype mostForOnePage = 80 * 1024; ///< bytes

QByteArray pdfOf(const Sample &sample)
{
    const auto pdf = print::toPdf(support::issuedSample(sample), support::dictionaries());
    if (!pdf)
        qFatal("no PDF: %s", pdf.fault().code.c_str());
    return *pdf;
}

/// What another program prints when it is asked about a file.
QByteArray asked(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// pdftotext takes a page in English to run from the left throughout. In the Arabic names of such a page it knows
/// nothing that runs from the left again, and takes stops, commas and colons for that. On an Arabic page it reads these.
bool isNested(const QString &name)
{
    static const QRegularExpression joints(
        QStringLiteral("\\w\\p{M}*[.,:\\x{060C}]"), QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(joints) && !name.contains(QLatin1String("3.5%"));
}

/// The words of a statement: every name, wage and date of its holder and its forty periods.
QStringList wordsIn(const contract::CertificateBody &body, bool withNested)
{
    QStringList texts{
        contract::toQString(body.holder.latinName->text()), QString::fromStdString(body.holder.identity.text())};
    const auto addName = [&texts, withNested](const std::string &name) {
        if (const QString words = contract::toQString(name); withNested || !isNested(words))
            texts << words;
    };
    addName(body.holder.name.text());
    const auto add = [&texts](const std::string &iso) {
        texts << QString::fromStdString(iso).replace(QLatin1Char('-'), QLatin1Char('/'));
    };
    int periods = 0;
    for (const auto &period : body.periods) {
        addName(period.establishment.text());
        addName(period.occupation.text());
        if (!period.wage)
            qFatal("a period without a wage");
        for (const domain::Money amount : {period.wage->basic, period.wage->commission, period.wage->total})
            texts << QString::fromStdString(amount.grouped());
        add(period.from.gregorian.text());
        add(period.from.hijri->text());
        ++periods;
    }
    if (periods != 40)
        qFatal("not forty periods");
    return support::wordsOf(texts.join(QLatin1Char(' ')));
}

struct Statements {
    QByteArrayList pdfs;
    QList<QStringList> written; ///< the words of each
    QList<QStringList> plain;   ///< without those of nested names
};

/// Made once for all readers.
const Statements &statements(CertificateLanguage language)
{
    static std::map<CertificateLanguage, Statements> made;
    Statements &these = made[language];
    for (std::uint32_t seed = 1; these.pdfs.size() < 25; ++seed) {
        const Sample sample{CertificateType::PeriodsAndWages, language, 40, seed};
        these.pdfs << pdfOf(sample);
        these.written << wordsIn(support::sampleBody(sample), true);
        these.plain << wordsIn(support::sampleBody(sample), false);
    }
    return these;
}

/// What of these words was not found as often as it was written.
QStringList missing(const QStringList &written, const QStringList &found)
{
    QHash<QString, int> left;
    for (const QString &word : found)
        ++left[word];
    QStringList all;
    for (const QString &word : written)
        if (--left[word] < 0)
            all << word;
    return all;
}

void addTypes()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("language");
    for (const auto &type : contract::choices(CertificateType{}))
        for (const auto &language : contract::choices(CertificateLanguage{}))
            QTest::addRow("%s %s", type.name, language.name)
                << static_cast<int>(type.value) << static_cast<int>(language.value);
}

Sample fetched()
{
    QFETCH(const int, type);
    QFETCH(const int, language);
    return {static_cast<CertificateType>(type), static_cast<CertificateLanguage>(language)};
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesWhatWasSigned_data() { addTypes(); }
    void carriesWhatWasSigned()
    {
        const contract::Embedded issued = support::issuedSample(fetched());
        const auto pdf = print::toPdf(issued, support::dictionaries());
        QVERIFY(pdf.ok());
        const auto carried = verify::readPdf(*pdf);
        QVERIFY2(carried.ok(), carried ? "" : carried.fault().code.c_str());
        QCOMPARE(carried->payload, issued.payload);
        QVERIFY(carried->body == issued.body);
    }

    void isTheSameFileEachTime_data() { addTypes(); }
    void isTheSameFileEachTime()
    {
        const Sample sample = fetched();
        QVERIFY(pdfOf(sample) == pdfOf(sample));
    }

    void ofTwoUnderOneNameOneIsWritten()
    {
        const QTemporaryDir folder;
        const std::array issued{support::issuedSample({.seed = 1}), support::issuedSample({.seed = 2})};
        for (int round = 0; round < 20; ++round) {
            const QString path = folder.filePath(QString::number(round));
            std::array<domain::Outcome<print::Saved>, 2> saved{
                domain::refuse("pdf.not_made"), domain::refuse("pdf.not_made")};
            std::thread other([&] { saved[1] = print::saveNewPdf(issued[1], support::dictionaries(), path); });
            saved[0] = print::saveNewPdf(issued[0], support::dictionaries(), path);
            other.join();
            const std::size_t first = saved[0].ok() ? 0 : 1;
            QVERIFY(saved[first].ok());
            QVERIFY(!saved[1 - first].ok());
            QCOMPARE(saved[1 - first].fault().code, std::string("file.exists"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto kept = verify::readPdf(file.readAll());
            QVERIFY(kept.ok() && kept->payload == issued[first].payload);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), round + 1);
        }
    }

    void isSmall_data() { addTypes(); }
    void isSmall()
    {
        const QByteArray pdf = pdfOf(fetched());
        QVERIFY2(pdf.size() <= mostForOnePage, qPrintable(QString::number(pdf.size())));
    }

    void mayBeKeptForEver_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("periods");
        for (const auto &type : contract::choices(CertificateType{}))
            for (const auto &language : contract::choices(CertificateLanguage{}))
                for (const int periods : {0, 3, 40})
                    QTest::addRow("%s %s %d", type.name, language.name, periods)
                        << static_cast<int>(type.value) << static_cast<int>(language.value) << periods;
    }
    void mayBeKeptForEver()
    {
        QFETCH(const int, periods);
        Sample sample = fetched();
        sample.periods = periods;
        const QByteArray pdf = pdfOf(sample);
        QCOMPARE(support::againstArchiving(pdf).join(QLatin1Char(10)), QString());
        QVERIFY(pdf.contains(sample.language == CertificateLanguage::Arabic ? "/Lang (ar" : "/Lang (en"));
    }

    /// The checker is one: each of these takes something away that an archive asks for.
    void whatMayNotBeKeptIsFound_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QString>("clause");
        const auto row = [](const char *what, const char *instead, const char *clause) {
            QTest::addRow("%s", what) << QByteArray(what) << QByteArray(instead) << QString::fromLatin1(clause);
        };
        row("/GTS_PDFA1", "/GTS_PDFX1", "6.2.2");
        row("/DestOutputProfile", "/DestOutputProfiXX", "6.2.2");
        row("<pdfaid:part>1", "<pdfaid:part>2", "6.7.11");
        row("<pdfaid:conformance>B", "<pdfaid:conformance>A", "6.7.11");
        row("/Metadata", "/Metadatb", "6.7.2");
        row("/CreationDate (D:2", "/CreationDate (D:3", "6.7.3");
        row("/Identity-H", "/Identity-V", "6.3.3.3");
        row("/CIDSet", "/CIDSeu", "6.3.5");
        row("/FontFile2", "/FontFile3", "6.3.4");
        row("/CIDToGIDMap", "/CIDToGIDMaq", "6.3.3.2");
        row("/ToUnicode", "/ToUnicodf", "architecture");
        row("/W [ 0 [", "/W [ 9 [", "6.3.6");
        row("/Title ", "/Titlf ", "6.7.3");
        row("/ID [", "/IE [", "6.1.3");
        row("/FlateDecode", "/LZWDecode  ", "");
    }
    void whatMayNotBeKeptIsFound()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, instead);
        QFETCH(const QString, clause);
        QByteArray pdf = pdfOf({});
        QVERIFY2(pdf.contains(what), what.constData());
        QCOMPARE(what.size(), instead.size());
        pdf.replace(what, instead);
        const QStringList found = support::againstArchiving(pdf);
        QVERIFY2(!found.filter(clause).isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void everyWordIsFoundAndCopied_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("reader");
        for (const auto &language : contract::choices(CertificateLanguage{}))
            for (const char *reader : {"pdftotext", "pdftotext -layout", "pdf.js"})
                QTest::addRow("%s %s", language.name, reader)
                    << static_cast<int>(language.value) << QString::fromLatin1(reader);
    }
    /// 25 statements of 40 periods: a thousand names of employers and a thousand wages, each word as it was written and
    /// as often as it was.
    void everyWordIsFoundAndCopied()
    {
        QFETCH(const int, language);
        QFETCH(const QString, reader);
        const auto &[pdfs, all, plain] = statements(static_cast<CertificateLanguage>(language));
        const bool knowsNesting =
            language == static_cast<int>(CertificateLanguage::Arabic) || reader == QLatin1String("pdf.js");
        const QList<QStringList> &written = knowsNesting ? all : plain;
        const QList<QStringList> found = reader == QLatin1String("pdf.js")
                                             ? support::wordsByPdfJs(pdfs)
                                             : support::wordsByPoppler(pdfs, reader.split(QLatin1Char(' ')).sliced(1));
        QCOMPARE(found.size(), written.size());
        QStringList lost;
        for (qsizetype i = 0; i < found.size(); ++i)
            lost << missing(written[i], found[i]);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char(' '))));
    }

    void theCodeIsReadFromAScan_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addRow("200 dpi") << 200;
        QTest::addRow("300 dpi") << 300;
    }
    void theCodeIsReadFromAScan()
    {
        QFETCH(const int, dpi);
        const Sample sample;
        const contract::Embedded issued = support::issuedSample(sample);
        const auto pdf = print::toPdf(issued, support::dictionaries());
        QVERIFY(pdf.ok());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("certificate.pdf"));
        QVERIFY(print::savePdf(issued, support::dictionaries(), path).ok());
        (void)asked(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"),
                QString::number(dpi),
                QStringLiteral("-gray"),
                QStringLiteral("-png"),
                QStringLiteral("-singlefile"),
                path,
                folder.filePath(QStringLiteral("page"))});
        const QString picture = folder.filePath(QStringLiteral("page.png"));
        const auto carried = verify::readPicture(QImage(picture));
        QVERIFY2(carried.ok(), carried ? "" : carried.fault().code.c_str());
        QCOMPARE(carried->payload, issued.payload);
        const QByteArray read =
            asked(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture}).trimmed();
        QCOMPARE(read.toStdString(), issued.payload);
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
