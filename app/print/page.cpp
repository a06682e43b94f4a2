// SPDX-License-Identifier: Apache-2.0
// How a page keeps and paints what stands on it.
#include "print/page.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <utility>

namespace print {

QRectF Page::mirrored(QRectF box) const
{
    if (direction_ == Qt::RightToLeft)
        box.moveLeft(a4.width() - box.right());
    return box;
}

qreal Page::write(QPointF corner, qreal width, const QString &text, const Style &style)
{
    Block block(text, style, width, direction_);
    const qreal height = block.height();
    put(corner, width, std::move(block));
    return height;
}

void Page::put(QPointF corner, qreal width, Block block)
{
    const QPointF at = mirrored(QRectF(corner, QSizeF(width, block.height()))).topLeft();
    items_.emplace_back(Words{std::move(block), at});
}

void Page::fill(QRectF box, QRgb colour)
{
    QPainterPath path;
    path.addRect(mirrored(box));
    shape(path, colour);
}

void Page::frame(QRectF box, qreal radius, QRgb edge, QRgb ground)
{
    QPainterPath path;
    path.addRoundedRect(mirrored(box), radius, radius);
    items_.emplace_back(Shape{path, ground, edge, 0.2 * mm});
}

void Page::rule(QPointF from, qreal length, qreal thickness, QRgb colour)
{
    fill(QRectF(from, QSizeF(length, thickness)), colour);
}

void Page::shape(const QPainterPath &path, QRgb colour)
{
    items_.emplace_back(Shape{path, colour, 0, 0});
}

void Page::stroke(const QPainterPath &path, qreal thickness, QRgb colour)
{
    items_.emplace_back(Shape{path, 0, colour, thickness});
}

void Page::paint(QPainter &painter) const
{
    for (const auto &item : items_) {
        if (const auto *words = std::get_if<Words>(&item)) {
            words->block.paint(painter, words->corner);
            continue;
        }
        const auto &shape = std::get<Shape>(item);
        painter.setPen(shape.thickness > 0 ? QPen(QColor(shape.edge), shape.thickness) : QPen(Qt::NoPen));
        painter.setBrush(qAlpha(shape.ground) != 0 ? QBrush(QColor(shape.ground)) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
}

QStringList Page::says() const
{
    QStringList all;
    for (const auto &item : items_)
        if (const auto *words = std::get_if<Words>(&item))
            all << words->block.says();
    return all;
}

void paint(const Document &document, std::size_t page, QPainter &painter, QSizeF paperInMillimetres)
{
    painter.save();
    const QPaintDevice &device = *painter.device();
    constexpr qreal inch = 25.4 * mm;
    const qreal fit =
        std::min({1.0, paperInMillimetres.width() * mm / a4.width(), paperInMillimetres.height() * mm / a4.height()});
    painter.scale(device.logicalDpiX() / inch * fit, device.logicalDpiY() / inch * fit);
    document.pages.at(page).paint(painter);
    painter.restore();
}

} // namespace print
