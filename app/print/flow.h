// SPDX-License-Identifier: Apache-2.0
// Flow: what follows each other down a page and over to the next; and the table that does so with its headers.
#pragma once

#include "print/page.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace print {

/// Where the next thing stands. Every page has its own room: what a letterhead and a foot leave of it.
class Flow {
public:
    /// The room of a page, as the page of this number (from 0) is begun.
    using Begin = std::function<QRectF(Page &page, std::size_t number)>;

    Flow(Document &document, Begin begin);

    [[nodiscard]] Page &page() { return document_.pages.back(); }
    [[nodiscard]] QPointF at() const { return {room_.left(), y_}; }
    [[nodiscard]] qreal width() const { return room_.width(); }
    [[nodiscard]] qreal left() const { return room_.bottom() - y_; } ///< how much of the page's height is left
    void down(qreal height) { y_ += height; }
    void newPage();
    /// A new page unless this much is left on this one.
    void need(qreal height);
    /// Text over the whole width, with a gap below; it begins a page rather than be cut.
    void write(const QString &text, const Style &style, qreal gap = 0);

private:
    Document &document_;
    Begin begin_;
    QRectF room_;
    qreal y_ = 0;
};

struct Column {
    QString title;
    qreal width;
    Lean lean = Lean::Leading;
};

/// What stands in a cell: its lines, the first in first ink, those below it smaller.
using Cell = QStringList;

/// Rows under a header that is repeated on every page.
class Table {
public:
    Table(Flow &flow, std::vector<Column> columns);

    /// On a page where as much as `with` has room below it: what must not stand alone on the next one.
    void row(const std::vector<Cell> &cells, qreal with = 0);
    /// A row that stands out, after the others.
    void total(const std::vector<Cell> &cells);

private:
    enum class Kind : std::uint8_t { Head, Row, Total };
    void place(const std::vector<Cell> &cells, Kind kind, qreal with = 0);
    void head();

    Flow &flow_;
    std::vector<Column> columns_;
};

} // namespace print
