// SPDX-License-Identifier: Apache-2.0
// How pages fill and tables go over them.
#include "print/flow.h"

#include <algorithm>
#include <utility>

namespace print {
namespace {

constexpr QRgb softGreen = 0xFFF3FCF6;
constexpr QRgb hairline = 0xFFD2D6DB;
constexpr qreal padding = 1.2 * mm;

} // namespace

Flow::Flow(Document &document, Begin begin) : document_(document), begin_(std::move(begin))
{
    newPage();
}

void Flow::newPage()
{
    document_.pages.emplace_back(document_.direction);
    room_ = begin_(document_.pages.back(), document_.pages.size() - 1);
    y_ = room_.top();
}

void Flow::need(qreal height)
{
    if (left() < height)
        newPage();
}

void Flow::write(const QString &text, const Style &style, qreal gap)
{
    Block block(text, style, width(), document_.direction);
    const qreal height = block.height();
    need(height);
    page().put(at(), width(), std::move(block));
    down(height + gap);
}

Table::Table(Flow &flow, std::vector<Column> columns) : flow_(flow), columns_(std::move(columns))
{
    flow_.need(25 * mm); // a header alone at the foot of a page serves nobody
    head();
}

void Table::head()
{
    std::vector<Cell> titles;
    titles.reserve(columns_.size());
    for (const Column &column : columns_)
        titles.push_back({column.title});
    place(titles, Kind::Head);
}

void Table::row(const std::vector<Cell> &cells, qreal with)
{
    place(cells, Kind::Row, with);
}

void Table::total(const std::vector<Cell> &cells)
{
    place(cells, Kind::Total);
}

void Table::place(const std::vector<Cell> &cells, Kind kind, qreal with)
{
    struct Placed {
        QPointF corner;
        qreal width;
        Block block;
    };
    std::vector<Placed> placed;
    qreal x = 0;
    qreal height = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const qreal width = columns_[i].width - 2 * padding;
        qreal y = padding;
        for (const QString &line : cells.at(i)) {
            const bool below = &line != &cells[i].front();
            const Style style{below ? 6.8 : 8,
                kind != Kind::Row,
                kind == Kind::Head ? ink::green : (below ? ink::third : ink::first),
                columns_[i].lean};
            Block block(line, style, width, flow_.page().direction());
            const qreal step = block.height();
            placed.push_back({{x + padding, y}, width, std::move(block)});
            y += step;
        }
        height = std::max(height, y + padding);
        x += columns_[i].width;
    }
    if (kind != Kind::Head && flow_.left() < height + with) {
        flow_.newPage();
        head();
    }
    Page &page = flow_.page();
    if (kind != Kind::Row)
        page.fill(QRectF(flow_.at(), QSizeF(x, height)), softGreen);
    for (Placed &each : placed)
        page.put(flow_.at() + each.corner, each.width, std::move(each.block));
    flow_.down(height);
    page.rule(flow_.at(), x, (kind == Kind::Row ? 0.15 : 0.35) * mm, kind == Kind::Row ? hairline : ink::bright);
}

} // namespace print
