// SPDX-License-Identifier: Apache-2.0
// Rows are as high as the highest of their cards, so that edges meet.
#include "ui/screens/columns.h"

#include "ui/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace ui {
namespace {

constexpr int gap = 14;

int heightOf(const QWidget *widget, int width)
{
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(width);
    return widget->sizeHint().height();
}

} // namespace

Columns::Columns(int narrowest, int most, QWidget *parent) : QWidget(parent), narrowest_(narrowest), most_(most)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Columns::add(QWidget *widget)
{
    widget->setParent(this);
    widget->show();
    widgets_.push_back(widget);
    updateGeometry();
    arrange(width(), true);
}

void Columns::clear()
{
    for (QWidget *widget : widgets_)
        delete widget;
    widgets_.clear();
    updateGeometry();
}

int Columns::columnsFor(int width) const
{
    const int all = static_cast<int>(widgets_.size());
    const int room = std::clamp((width + gap) / (scaled(narrowest_) + gap), 1, std::max(1, std::min(most_, all)));
    // As many rows as that takes, and then rows of one length: two and two rather than three and one.
    const int rows = (all + room - 1) / room;
    return rows == 0 ? 1 : (all + rows - 1) / rows;
}

int Columns::arrange(int width, bool place) const
{
    const int columns = columnsFor(width);
    const int each = (width - gap * (columns - 1)) / columns;
    int top = 0;
    for (std::size_t first = 0; first < widgets_.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t last = std::min(widgets_.size(), first + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, heightOf(widgets_[i], each));
        for (std::size_t i = first; place && i < last; ++i) {
            const QRect cell(static_cast<int>(i - first) * (each + gap), top, each, height);
            widgets_[i]->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), cell));
        }
        top += height + gap;
    }
    return std::max(0, top - gap);
}

QSize Columns::sizeHint() const
{
    const int width = scaled(narrowest_) * most_ + gap * (most_ - 1);
    return {width, heightForWidth(width)};
}

QSize Columns::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *widget : widgets_)
        width = std::max(width, widget->minimumSizeHint().width());
    return {width, 0};
}

int Columns::heightForWidth(int width) const
{
    return arrange(width, false);
}

bool Columns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

void Columns::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace ui
