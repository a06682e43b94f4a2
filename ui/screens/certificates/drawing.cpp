// SPDX-License-Identifier: Apache-2.0
// One drawing for screen, printer and file.
#include "ui/screens/certificates/drawing.h"

#include <QPainter>

#include <utility>

namespace ui {

PagesView::Sheets sheetsOf(std::shared_ptr<const print::Document> document)
{
    return {static_cast<int>(document->pages.size()),
        print::a4 / print::mm,
        [document = std::move(document)](QPainter &painter, int page, const QRectF &where) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(where.topLeft());
            painter.scale(where.width() / print::a4.width(), where.height() / print::a4.height());
            document->pages.at(static_cast<std::size_t>(page)).paint(painter);
        }};
}

contract::Embedded embedded(const contract::Certificate &certificate)
{
    return {certificate.payload.text(), QByteArray::fromStdString(certificate.body.text())};
}

domain::Outcome<PagesView::Sheets> sheetsOf(
    const contract::Certificate &certificate, const print::Dictionaries &dictionaries)
{
    auto drawn = print::certificate(embedded(certificate), dictionaries);
    if (!drawn)
        return drawn.fault();
    return sheetsOf(std::make_shared<const print::Document>(*std::move(drawn)));
}

} // namespace ui
