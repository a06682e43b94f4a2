// SPDX-License-Identifier: Apache-2.0
// BusyStripe: a thin line at the top of the window that moves while an answer is awaited, after the first 300 ms.
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class BusyStripe : public QWidget {
    Q_OBJECT
public:
    explicit BusyStripe(QWidget *parent = nullptr);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer delay_;
    QTimer move_;
    int at_ = 0;
};

} // namespace ui
