// SPDX-License-Identifier: Apache-2.0
// How a test's pages come to be.
#include "tests/verify/page.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <memory>
#include <qrencode.h>
#include <vector>

namespace support {
namespace {

constexpr double inch = 25.4;

QPainterPath codePath(const std::string &code, QRectF box)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> qr(
        QRcode_encodeData(
            static_cast<int>(code.size()), reinterpret_cast<const unsigned char *>(code.data()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!qr)
        qFatal("page: the code cannot be drawn");
    constexpr int quiet = 4;
    const double module = box.width() / (qr->width + 2 * quiet);
    QPainterPath path;
    for (int y = 0; y < qr->width; ++y)
        for (int x = 0; x < qr->width; ++x)
            if ((qr->data[y * qr->width + x] & 1) != 0)
                path.addRect(box.x() + (x + quiet) * module, box.y() + (y + quiet) * module, module, module);
    return path;
}

} // namespace

QImage scannedPage(const std::string &code, int dpi)
{
    const double mm = dpi / inch;
    QImage page(qRound(210 * mm), qRound(297 * mm), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font = painter.font();
    font.setPixelSize(qRound(4 * mm));
    painter.setFont(font);
    for (int i = 0; i < 20; ++i)
        painter.drawText(
            QPointF(20 * mm, (40 + i * 8) * mm), QStringLiteral("شهادة بيان مدد وأجور 8,000.00 2026/11/21"));
    painter.fillPath(codePath(code, QRectF(152 * mm, 245 * mm, 38 * mm, 38 * mm)), Qt::black);
    return page;
}

QImage turned(const QImage &page, double degrees)
{
    const QSize around = QTransform().rotate(degrees).mapRect(QRectF(page.rect())).size().toSize();
    QImage scanned(around, QImage::Format_Grayscale8);
    scanned.fill(Qt::white);
    QPainter painter(&scanned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(around.width() / 2.0, around.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    return scanned;
}

QImage faxed(const QImage &page)
{
    return page.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

QByteArray photographed(const QImage &page)
{
    const QSizeF size = page.size();
    QTransform slant;
    QTransform::quadToQuad(QPolygonF(QRectF(QPointF(), size)).mid(0, 4),
        QPolygonF({QPointF(size.width() * 0.06, size.height() * 0.05),
            QPointF(size.width() * 0.97, size.height() * 0.02),
            QPointF(size.width() * 0.92, size.height() * 0.95),
            QPointF(size.width() * 0.03, size.height() * 0.98)}),
        slant);
    QImage photo(page.size(), QImage::Format_RGB32);
    photo.fill(QColor(90, 70, 50));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(slant);
    painter.drawImage(QPointF(), page);
    painter.resetTransform();
    QLinearGradient shade(QPointF(), QPointF(size.width(), size.height()));
    shade.setColorAt(0, QColor(0, 0, 0, 20));
    shade.setColorAt(1, QColor(0, 0, 0, 110));
    painter.fillRect(QRectF(QPointF(), size), shade);
    painter.end();
    const QImage soft = photo.scaled(photo.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .scaled(photo.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    soft.save(&buffer, "JPEG", 70);
    return buffer.data();
}

QByteArray pdfAround(const QByteArray &metadata)
{
    const std::vector<QByteArray> objects = {
        "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        "<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(metadata.size()) + " >>\nstream\n" + metadata
            + "\nendstream",
    };
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
           + start + "\n%%EOF\n";
}

QByteArray pdfWith(const contract::Embedded &certificate)
{
    return pdfAround("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
                     "xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF "
                     "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     + contract::toXmp(certificate) + "\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
}

} // namespace support
