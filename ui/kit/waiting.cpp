// SPDX-License-Identifier: Apache-2.0
// The two stages of waiting.
#include "ui/kit/waiting.h"

#include "ui/direction.h"
#include "ui/kit/accessible.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

namespace ui {

Skeleton::Skeleton(int lines, QWidget *parent) : QWidget(parent), lines_(lines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    timer_.setSingleShot(true);
    timer_.setInterval(delay);
    connect(&timer_, &QTimer::timeout, this, &QWidget::show);
    inWords(this, [this] { setAccessibleName(tr("Loading")); });
    hide();
}

void Skeleton::begin()
{
    if (!isVisible())
        timer_.start();
}

void Skeleton::end()
{
    timer_.stop();
    hide();
}

QSize Skeleton::sizeHint() const
{
    return {scaled(240), lines_ * scaled(30)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.lineSoft);
    static constexpr int shares[] = {92, 64, 80, 48};
    for (int i = 0; i < lines_; ++i) {
        const QRect line(0, i * scaled(30) + scaled(8), width() * shares[i % 4] / 100, scaled(14));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), line), 4, 4);
    }
}

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent),
      words_(new Label(TextRole::Label, Ink::Second, this)),
      bar_(new QProgressBar(this)),
      cancel_(new LinkButton({}, this))
{
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    bar_->setRange(0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(words_);
    column->addWidget(bar_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(column, 1);
    row->addWidget(cancel_, 0, Qt::AlignVCenter);
    timer_.setSingleShot(true);
    timer_.setInterval(delay);
    connect(&timer_, &QTimer::timeout, this, [this] {
        show();
        announce(this);
    });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT cancelled();
    });
    inWords(this, [this] {
        cancel_->setText(tr("Cancel"));
        bar_->setAccessibleName(tr("Progress"));
    });
    hide();
}

void BusyLine::begin(const QString &words)
{
    words_->setText(words);
    setAccessibleName(words);
    bar_->setRange(0, 0);
    if (!isVisible())
        timer_.start();
}

void BusyLine::setProgress(int done, int total)
{
    bar_->setRange(0, total);
    bar_->setValue(done);
    bar_->setAccessibleDescription(tr("%1 of %2").arg(done).arg(total));
}

void BusyLine::end()
{
    timer_.stop();
    hide();
}

} // namespace ui
