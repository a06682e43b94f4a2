// SPDX-License-Identifier: Apache-2.0
// Certificates on a real printing service, whose one printer keeps its paper: every page arrives and shows what was laid
// out; and a printer that is not there, or takes nothing, is told of.
#include "print/certificate.h"
#include "print/printing.h"
#include "tests/print/samples.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using contract::CertificateLanguage;
using contract::CertificateType;
using support::Sample;

namespace {

constexpr int dpi = 150;
constexpr qreal mostApart = 0.13; ///< the same page painted by two programs is 0.07 to 0.11 apart, its neighbour 0.18
constexpr int patience = 60'000;  ///< milliseconds

/// What another program prints when it is asked.
QByteArray asked(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QDir printed()
{
    return {qEnvironmentVariable("TAMINAT_TEST_PRINTER") + QStringLiteral("/printed"), QStringLiteral("*.pdf")};
}

void addPrinter(const QString &name)
{
    (void)asked(QStringLiteral("lpadmin"),
        {QStringLiteral("-p"),
            name,
            QStringLiteral("-E"),
            QStringLiteral("-v"),
            QStringLiteral("printed:/"),
            QStringLiteral("-P"),
            qEnvironmentVariable("TAMINAT_TEST_PRINTER") + QStringLiteral("/printer.ppd")});
}

void removePrinter(const QString &name)
{
    (void)asked(QStringLiteral("lpadmin"), {QStringLiteral("-x"), name});
}

print::Document documentOf(const Sample &sample)
{
    auto drawn = print::certificate(support::issuedSample(sample), support::dictionaries());
    if (!drawn)
        qFatal("no document: %s", drawn.fault().code.c_str());
    return *std::move(drawn);
}

/// A page as it was laid out.
QImage painted(const print::Document &document, std::size_t page)
{
    const QSizeF paper = print::a4 / print::mm;
    QImage image((paper * dpi / 25.4).toSize(), QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    print::paint(document, page, painter, paper);
    painter.end();
    return image;
}

/// The pages of a file, each at the same resolution.
QList<QImage> rastered(const QString &path)
{
    const QTemporaryDir folder;
    (void)asked(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"),
            QString::number(dpi),
            QStringLiteral("-gray"),
            path,
            folder.filePath(QStringLiteral("page"))});
    QList<QImage> pages;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages << QImage(folder.filePath(name));
    return pages;
}

/// How dark each square of half a centimetre is, from 0 to 255.
QList<qreal> inkOf(const QImage &page)
{
    constexpr int across = 42, down = 59;
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    QList<qreal> ink(qsizetype{across} * down, 0.0);
    QList<int> pixels(ink.size(), 0);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            const qsizetype square = qsizetype{y * down / grey.height()} * across + x * across / grey.width();
            ink[square] += 255 - grey.constScanLine(y)[x];
            ++pixels[square];
        }
    }
    for (qsizetype i = 0; i < ink.size(); ++i)
        ink[i] /= pixels[i];
    return ink;
}

/// The share of a page's ink that is missing or elsewhere.
qreal difference(const QImage &page, const QImage &expected)
{
    const QList<qreal> is = inkOf(page), shouldBe = inkOf(expected);
    qreal apart = 0, all = 0;
    for (qsizetype i = 0; i < is.size(); ++i) {
        apart += std::abs(is[i] - shouldBe[i]);
        all += shouldBe[i];
    }
    return apart / all;
}

std::string codeOf(const domain::Outcome<domain::Done> &outcome)
{
    return outcome ? "" : outcome.fault().code;
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageArrives_data();
    void everyPageArrives();
    void onlyTheChosenPagesArrive();
    void aPrinterThatWentAwayIsToldOf();
    void aPrinterThatTakesNothingIsToldOf();
    void noPrinterIsToldOf();

private:
    QStringList before_;
    QString arrived() const;
};

void PrintingTest::init()
{
    before_ = printed().entryList();
}

/// Where the job of this test lies; empty until it does.
QString PrintingTest::arrived() const
{
    for (const QString &name : printed().entryList())
        if (!before_.contains(name))
            return printed().filePath(name);
    return {};
}

void PrintingTest::everyPageArrives_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("periods");
    for (const auto &language : contract::choices(CertificateLanguage{})) {
        for (const auto &type : contract::choices(CertificateType{})) {
            const bool grows = type.value == CertificateType::PeriodsAndWages;
            for (const int periods : grows ? QList<int>{1, 40, 300} : QList<int>{3})
                QTest::addRow("%s %s %d", type.name, language.name, periods)
                    << static_cast<int>(type.value) << static_cast<int>(language.value) << periods;
        }
    }
}

void PrintingTest::everyPageArrives()
{
    QFETCH(const int, type);
    QFETCH(const int, language);
    QFETCH(const int, periods);
    const print::Document document =
        documentOf({static_cast<CertificateType>(type), static_cast<CertificateLanguage>(language), periods});
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(QStringLiteral("Paper"));
    print::prepare(printer, document);
    QCOMPARE(codeOf(print::printOn(printer, document)), std::string());
    QTRY_VERIFY_WITH_TIMEOUT(!arrived().isEmpty(), patience);

    const QList<QImage> pages = rastered(arrived());
    QCOMPARE(pages.size(), static_cast<qsizetype>(document.pages.size()));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QImage expected = painted(document, static_cast<std::size_t>(i));
        QVERIFY2(
            std::abs(pages[i].width() - expected.width()) <= 1 && std::abs(pages[i].height() - expected.height()) <= 1,
            qPrintable(QStringLiteral("%1 x %2").arg(pages[i].width()).arg(pages[i].height())));
        const qreal apart = difference(pages[i], expected);
        QVERIFY2(apart < mostApart, qPrintable(QStringLiteral("page %1: %2").arg(i + 1).arg(apart)));
    }
}

void PrintingTest::onlyTheChosenPagesArrive()
{
    const print::Document document = documentOf({CertificateType::PeriodsAndWages, CertificateLanguage::Arabic, 100});
    QVERIFY(document.pages.size() >= 4);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(QStringLiteral("Paper"));
    print::prepare(printer, document);
    printer.setFromTo(2, 3);
    QCOMPARE(codeOf(print::printOn(printer, document)), std::string());
    QTRY_VERIFY_WITH_TIMEOUT(!arrived().isEmpty(), patience);
    const QList<QImage> pages = rastered(arrived());
    QCOMPARE(pages.size(), 2);
    for (const qsizetype i : {0, 1}) {
        const qreal apart = difference(pages[i], painted(document, static_cast<std::size_t>(i) + 1));
        QVERIFY2(apart < mostApart, qPrintable(QString::number(apart)));
    }
}

void PrintingTest::aPrinterThatWentAwayIsToldOf()
{
    const print::Document document = documentOf({});
    addPrinter(QStringLiteral("Leaving"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(QStringLiteral("Leaving"));
    print::prepare(printer, document);
    QVERIFY(printer.isValid());
    removePrinter(QStringLiteral("Leaving"));
    QCOMPARE(codeOf(print::printOn(printer, document)), std::string("printing.printer_gone"));
}

void PrintingTest::aPrinterThatTakesNothingIsToldOf()
{
    const print::Document document = documentOf({});
    addPrinter(QStringLiteral("Refusing"));
    (void)asked(QStringLiteral("cupsreject"), {QStringLiteral("Refusing")});
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(QStringLiteral("Refusing"));
    print::prepare(printer, document);
    const auto outcome = print::printOn(printer, document);
    removePrinter(QStringLiteral("Refusing"));
    QCOMPARE(codeOf(outcome), std::string("printing.failed"));
}

void PrintingTest::noPrinterIsToldOf()
{
    const print::Document document = documentOf({});
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(QStringLiteral("Paper"));
    print::prepare(printer, document);
    QCOMPARE(codeOf(print::canPrint()), std::string());
    removePrinter(QStringLiteral("Paper"));
    const auto possible = print::canPrint();
    const auto outcome = print::printOn(printer, document);
    addPrinter(QStringLiteral("Paper"));
    QCOMPARE(codeOf(possible), std::string("printing.no_printer"));
    QCOMPARE(codeOf(outcome), std::string("printing.no_printer"));
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
