// SPDX-License-Identifier: Apache-2.0
// Words over several lines, leaning on the leading side of the page whatever their first letter is.
#pragma once

#include <QSizeF>
#include <Qt>

class QTextLayout;

namespace ui {

/// Breaks the layout's text into lines of that width; answers the size they take. Spaces at a line's end take no room,
/// as they do in QPainter's own breaking, where they push Arabic lines off the edge. At QWIDGETSIZE_MAX no word is broken,
/// and the layout's minimumWidth() is that of the widest one.
QSizeF layLines(
    QTextLayout &layout, int width, Qt::LayoutDirection direction, Qt::Alignment horizontal = Qt::AlignLeading);

} // namespace ui
