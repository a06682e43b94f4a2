// SPDX-License-Identifier: Apache-2.0
// The page as it is drawn for screen, printer and PDF alike, beside a picture of it that people looked at and kept.
#include "print/certificate.h"
#include "print/page.h"
#include "tests/print/samples.h"
#include "tests/support/source_folder.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cstdlib>

using contract::CertificateLanguage;
using contract::CertificateType;

namespace {

constexpr int dpi = 72;
constexpr int noticed = 48;      ///< of 255: less is another rounding of an edge
constexpr int mostNoticed = 100; ///< pixels of 500,000; a figure that is another has as many

QImage drawn(const support::Sample &sample)
{
    const contract::Embedded issued = support::issuedSample(sample);
    const auto document = print::certificate(issued, support::dictionaries());
    QImage page(210 * dpi * 10 / 254, 297 * dpi * 10 / 254, QImage::Format_RGB32);
    page.setDotsPerMeterX(dpi * 10000 / 254);
    page.setDotsPerMeterY(dpi * 10000 / 254);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    print::paint(*document, 0, painter, {210, 297});
    painter.end();
    return page.convertToFormat(QImage::Format_Grayscale8);
}

int differences(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]) > noticed)
                ++count;
    return count;
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsItDid_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("language");
        for (const auto &type : contract::choices(CertificateType{}))
            for (const auto &language : contract::choices(CertificateLanguage{}))
                QTest::addRow("%s-%s", type.name, language.name)
                    << static_cast<int>(type.value) << static_cast<int>(language.value);
    }
    void looksAsItDid()
    {
        QFETCH(const int, type);
        QFETCH(const int, language);
        const QImage now = drawn({static_cast<CertificateType>(type), static_cast<CertificateLanguage>(language)});
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        const QImage kept = QImage(support::sourceFolder() + QStringLiteral("/tests/print/golden/") + name)
                                .convertToFormat(QImage::Format_Grayscale8);
        const int count = differences(now, kept);
        if (count <= mostNoticed)
            return;
        // Whoever meant the change looks at this picture and keeps it instead.
        const QString left = QDir::current().filePath(QStringLiteral("golden-") + name);
        QVERIFY(now.save(left));
        QFAIL(qPrintable(QStringLiteral("%1 pixels are others; the page is drawn in %2").arg(count).arg(left)));
    }

    void oneFigureIsNoticed()
    {
        support::Sample sample;
        const QImage one = drawn(sample);
        ++sample.seed;
        QVERIFY(differences(one, drawn(sample)) > mostNoticed);
    }
};

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
