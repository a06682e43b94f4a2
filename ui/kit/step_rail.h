// SPDX-License-Identifier: Apache-2.0
// StepRail: where one stands in a task; from the leading edge, ticks behind, the current step in bold.
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);
    void setSteps(const QStringList &titles);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return current_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void paintDisc(QPainter &painter, const QRect &circle, int step) const;

    QStringList titles_;
    int current_ = 0;
};

} // namespace ui
