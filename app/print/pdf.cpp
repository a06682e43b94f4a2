// SPDX-License-Identifier: Apache-2.0
// How a document becomes a file.
#include "print/pdf.h"

#include "print/certificate.h"
#include "print/finish.h"

#include <QBuffer>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>
#include <utility>
#include <vector>

namespace print {
namespace {

/// As Qt writes it: right to look at, but its text cannot be searched yet.
QByteArray painted(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(2540); // a unit of the page is one of the device: short numbers, and nothing to scale
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(document, page, painter, a4 / mm);
    }
    return painter.end() ? bytes : QByteArray();
}

domain::Outcome<domain::Done> written(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return domain::refuse("file.not_written");
    return domain::Done{};
}

domain::Outcome<QByteArray> pdfOf(const Document &document, const QString &title, const Words &words,
    contract::Moment made, const std::optional<contract::Embedded> &certificate)
{
    const QByteArray raw = painted(document);
    if (raw.isEmpty())
        return domain::refuse("pdf.not_made");
    std::vector<QStringList> says;
    for (const Page &page : document.pages)
        says.push_back(page.says());
    return finished(raw,
        {title,
            words.say(contract::text("CertificatePage", "Social Insurance")),
            words.isArabic(),
            made,
            certificate,
            std::move(says)});
}

} // namespace

domain::Outcome<QByteArray> toPdf(const contract::Embedded &issued, const Dictionaries &dictionaries)
{
    const auto body = contract::decodeBody(issued.body);
    if (!body)
        return body.fault();
    const Document document = certificate(*body, issued.payload, dictionaries);
    const QString title = document.title + QLatin1Char(' ') + QString::fromStdString(body->number.text());
    return pdfOf(document, title, Words(dictionaries, body->language), body->issuedAt, issued);
}

domain::Outcome<domain::Done> savePdf(
    const contract::Embedded &issued, const Dictionaries &dictionaries, const QString &path)
{
    const auto pdf = toPdf(issued, dictionaries);
    return pdf ? written(*pdf, path) : pdf.fault();
}

domain::Outcome<Saved> saveNewPdf(
    const contract::Embedded &issued, const Dictionaries &dictionaries, const QString &path)
{
    const auto pdf = toPdf(issued, dictionaries);
    if (!pdf)
        return pdf.fault();
    QFile there(path);
    if (there.open(QIODevice::WriteOnly | QIODevice::NewOnly)) { // from here on the name is ours, whoever else wants it
        there.close();
        auto done = written(*pdf, path);
        if (done)
            return Saved::Written;
        QFile::remove(path);
        return done.fault();
    }
    if (!there.exists())
        return domain::refuse("file.not_written");
    if (there.size() == pdf->size() && there.open(QIODevice::ReadOnly) && there.readAll() == *pdf)
        return Saved::AlreadyThere;
    return domain::refuse("file.exists");
}

domain::Outcome<domain::Done> savePdf(
    const Document &document, const Words &words, contract::Moment made, const QString &path)
{
    const auto pdf = pdfOf(document, document.title, words, made, std::nullopt);
    return pdf ? written(*pdf, path) : pdf.fault();
}

} // namespace print
