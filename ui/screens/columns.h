// SPDX-License-Identifier: Apache-2.0
// Columns: cards side by side in as many equal columns as the width takes; one below the other when it is narrow.
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

class Columns : public QWidget {
    Q_OBJECT
public:
    /// `narrowest` is the least width of a column in pixels at 100 %.
    explicit Columns(int narrowest, int most = 4, QWidget *parent = nullptr);

    void add(QWidget *widget);
    /// Deletes all of them.
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    int arrange(int width, bool place) const;

    int narrowest_;
    int most_;
    std::vector<QWidget *> widgets_;
};

} // namespace ui
