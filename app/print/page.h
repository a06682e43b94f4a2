// SPDX-License-Identifier: Apache-2.0
// Page and Document: what was laid out, to be painted as often and on as many devices as wished.
#pragma once

#include "print/text.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace print {

inline constexpr QSizeF a4{210 * mm, 297 * mm};

/// One page, described from its leading edge: x grows towards the trailing one, and is mirrored for Arabic.
class Page {
public:
    explicit Page(Qt::LayoutDirection direction) : direction_(direction) {}

    /// Lays the text out in a box of this width and returns how high it came.
    qreal write(QPointF corner, qreal width, const QString &text, const Style &style);
    /// A block laid out before, for a box of this width.
    void put(QPointF corner, qreal width, Block block);
    void fill(QRectF box, QRgb colour);
    void frame(QRectF box, qreal radius, QRgb edge, QRgb ground);
    /// A line along the page.
    void rule(QPointF from, qreal length, qreal thickness, QRgb colour);
    /// A shape that is never mirrored: a code, a mark, words as outlines.
    void shape(const QPainterPath &path, QRgb colour);
    /// The same, only its outline.
    void stroke(const QPainterPath &path, qreal thickness, QRgb colour);

    [[nodiscard]] QRectF mirrored(QRectF box) const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return direction_; }
    void paint(QPainter &painter) const;
    /// What each painted glyph says, in the order of painting.
    [[nodiscard]] QStringList says() const;

private:
    struct Words {
        Block block;
        QPointF corner;
    };
    struct Shape {
        QPainterPath path;
        QRgb ground; ///< transparent for none
        QRgb edge;
        qreal thickness;
    };

    Qt::LayoutDirection direction_;
    std::vector<std::variant<Words, Shape>> items_;
};

/// Pages with what is told about them.
struct Document {
    QString title;
    Qt::LayoutDirection direction = Qt::RightToLeft;
    std::vector<Page> pages;
};

/// Paints one page on a device whose painter stands at the paper's corner, in true size; a paper smaller than the page
/// has it shrunk to fit.
void paint(const Document &document, std::size_t page, QPainter &painter, QSizeF paperInMillimetres);

} // namespace print
