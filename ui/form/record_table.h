// SPDX-License-Identifier: Apache-2.0
// RecordTable: rows of described things; the header stays, amounts stand at the trailing edge, rows answer to the pointer.
#pragma once

#include "form/record.h"

#include <QTableView>

namespace ui {

class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(form::Table table, QWidget *parent = nullptr);
    void setTable(form::Table table);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace ui
