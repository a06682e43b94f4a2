// SPDX-License-Identifier: Apache-2.0
// A narrow column in the middle of a page: what has few words and one button.
#pragma once

#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

/// The column of a new widget, in the middle of the page and no wider than this.
[[nodiscard]] inline QVBoxLayout *centredColumn(ScrollPage *page, int widest)
{
    auto *widget = new QWidget(page);
    widget->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 100);
    row->addStretch(1);
    page->body()->setContentsMargins(32, 32, 32, 24);
    page->body()->addStretch(1);
    page->body()->addLayout(row);
    page->body()->addStretch(2);
    return column;
}

} // namespace ui
