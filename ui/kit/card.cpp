// SPDX-License-Identifier: Apache-2.0
// The grounds.
#include "ui/kit/card.h"

#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget *parent, int padding) : QWidget(parent), body_(new QVBoxLayout(this))
{
    body_->setContentsMargins(padding, padding, padding, padding);
    body_->setSpacing(12);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.lineSoft);
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

Band::Band(int edges, QWidget *parent) : QWidget(parent), edges_(edges) {}

void Band::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.card);
    if (edges_ & Top)
        painter.fillRect(0, 0, width(), 1, t.lineSoft);
    if (edges_ & Bottom)
        painter.fillRect(0, height() - 1, width(), 1, t.lineSoft);
    if (edges_ & Trailing)
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), t.lineSoft);
}

ScrollPage::ScrollPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(24);
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    body_ = new QVBoxLayout(content);
    body_->setContentsMargins(24, 24, 24, 24);
    body_->setSpacing(16);
    setWidget(content);
    content->setAutoFillBackground(false);
}

Divider::Divider(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::setWords(const QString &words)
{
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Divider::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Label));
    return words_.isEmpty() ? QSize(24, 1) : QSize(metrics.horizontalAdvance(words_) + 80, metrics.height() + 4);
}

void Divider::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const int middle = height() / 2;
    if (words_.isEmpty()) {
        painter.fillRect(0, middle, width(), 1, t.lineSoft);
        return;
    }
    painter.setFont(fontFor(TextRole::Label));
    QRect words = painter.fontMetrics().boundingRect(words_).adjusted(-12, 0, 12, 0);
    words.moveCenter(rect().center());
    painter.fillRect(0, middle, words.left(), 1, t.lineSoft);
    painter.fillRect(words.right(), middle, width() - words.right(), 1, t.lineSoft);
    painter.setPen(t.inkThird);
    painter.drawText(rect(), Qt::AlignCenter, words_);
}

} // namespace ui
