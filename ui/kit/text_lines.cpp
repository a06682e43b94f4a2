// SPDX-License-Identifier: Apache-2.0
// Line breaking for labels and ticks.
#include "ui/kit/text_lines.h"

#include <QStyle>
#include <QTextLayout>
#include <QWidget>

namespace ui {

QSizeF layLines(QTextLayout &layout, int width, Qt::LayoutDirection direction, Qt::Alignment horizontal)
{
    QTextOption option(QStyle::visualAlignment(direction, horizontal & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(width == QWIDGETSIZE_MAX ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0, widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, y};
}

} // namespace ui
