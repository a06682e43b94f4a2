// SPDX-License-Identifier: Apache-2.0
// Where the keyboard begins on a page.
#pragma once

#include <QWidget>

namespace ui {

/// The first thing that Tab would reach on a page that is shown; the page itself holds no focus. Null where there is none.
[[nodiscard]] inline QWidget *firstFocusOf(QWidget *page)
{
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(page)
            && each->isEnabled())
            return each;
    return nullptr;
}

} // namespace ui
