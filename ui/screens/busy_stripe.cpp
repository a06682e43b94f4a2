// SPDX-License-Identifier: Apache-2.0
// A stripe that runs along the reading direction; the words about the wait stand in the page.
#include "ui/screens/busy_stripe.h"

#include "ui/kit/waiting.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace ui {

BusyStripe::BusyStripe(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    delay_.setSingleShot(true);
    delay_.setInterval(Skeleton::delay);
    move_.setInterval(40);
    connect(&delay_, &QTimer::timeout, this, [this] {
        move_.start();
        raise();
        show();
    });
    connect(&move_, &QTimer::timeout, this, [this] {
        at_ = (at_ + 2) % 100;
        update();
    });
}

void BusyStripe::setBusy(bool busy)
{
    if (busy) {
        at_ = 0;
        delay_.start();
    } else {
        delay_.stop();
        move_.stop();
        hide();
    }
}

void BusyStripe::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRect part(width() * (at_ - 30) / 100, 0, width() * 30 / 100, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), t.primary);
}

} // namespace ui
