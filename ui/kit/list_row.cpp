// SPDX-License-Identifier: Apache-2.0
// A row that is a button, with labels and a pill inside.
#include "ui/kit/list_row.h"

#include "ui/direction.h"
#include "ui/kit/label.h"
#include "ui/kit/medallion.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

ListRow::ListRow(Icon icon, QWidget *parent)
    : QPushButton(parent),
      title_(new Label(TextRole::Strong, Ink::First, this)),
      detail_(new Label(TextRole::Small, Ink::Third, this)),
      state_(new Pill(this))
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_->wrapped());
    names->addWidget(detail_->wrapped());
    row->addWidget(new Medallion(icon, 36, this), 0, Qt::AlignVCenter);
    row->addLayout(names, 1);
    row->addWidget(state_, 0, Qt::AlignVCenter);
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ListRow::setWords(const QString &title, const QString &detail)
{
    title_->setText(title);
    detail_->setText(detail);
}

void ListRow::setState(Banner::Tone tone, const QString &words)
{
    state_->setState(tone, words);
}

QSize ListRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ListRow::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), 0};
}

int ListRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? t.primary : t.lineSoft);
    painter.setBrush(isDown() ? t.hover : t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), 10);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ui
