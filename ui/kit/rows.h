// SPDX-License-Identifier: Apache-2.0
// Rows: a column of widgets that is emptied and filled again when its list is asked for anew.
#pragma once

#include <QVBoxLayout>

#include <memory>

namespace ui {

class Rows : public QVBoxLayout {
    Q_OBJECT
public:
    using QVBoxLayout::QVBoxLayout;

    /// Deletes what is in it.
    void clear()
    {
        while (const std::unique_ptr<QLayoutItem> item{takeAt(0)})
            delete item->widget();
    }
};

} // namespace ui
