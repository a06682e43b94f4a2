// SPDX-License-Identifier: Apache-2.0
// How a banner is laid out, dressed in its tone, and announced.
#include "ui/kit/banner.h"

#include "ui/direction.h"
#include "ui/kit/accessible.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {
namespace {

constexpr QMargins inside(16, 12, 12, 12);

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent),
      icon_(new IconMark(Icon::Info, this)),
      words_(new Label(TextRole::Body, Ink::First, this)),
      smallPrint_(new Label(TextRole::Small, Ink::Third, this)),
      action_(new LinkButton({}, this)),
      dismiss_(new Button(Button::Kind::Link, this)),
      more_(new QVBoxLayout)
{
    words_->wrapped();
    smallPrint_->wrapped();
    more_->setSpacing(2);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(words_);
    column->addWidget(smallPrint_);
    column->addLayout(more_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(inside);
    row->setSpacing(12);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    row->addWidget(dismiss_, 0, Qt::AlignTop);
    dismiss_->setMark(Icon::Close);
    action_->hide();
    dismiss_->hide();
    smallPrint_->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(action_, &QPushButton::clicked, this, &Banner::acted);
    connect(dismiss_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    inWords(this, [this] { dismiss_->setAccessibleName(tr("Dismiss this message")); });
    dress();
}

void Banner::show(Tone tone, const QString &words, const QString &smallPrint)
{
    setWords(tone, words, smallPrint);
    QWidget::show();
    announce(this);
}

void Banner::setWords(Tone tone, const QString &words, const QString &smallPrint)
{
    tone_ = tone;
    words_->setText(words);
    smallPrint_->setText(smallPrint);
    smallPrint_->setVisible(!smallPrint.isEmpty());
    setAccessibleName(words);
    setAccessibleDescription(smallPrint);
    dress();
}

QString Banner::words() const
{
    return words_->text();
}

void Banner::setAction(const QString &words)
{
    action_->setText(words);
    action_->setVisible(!words.isEmpty());
}

void Banner::setDismissible(bool dismissible)
{
    dismiss_->setVisible(dismissible);
}

void Banner::setAround(const QMargins &around)
{
    around_ = around;
    layout()->setContentsMargins(inside + around);
    updateGeometry();
}

const ui::Tone &Banner::colours() const
{
    const Tokens &t = tokensOf(this);
    switch (tone_) {
    case Tone::Success:
        return t.success;
    case Tone::Warning:
        return t.warning;
    case Tone::Danger:
        return t.danger;
    case Tone::Info:
        break;
    }
    return t.info;
}

void Banner::dress()
{
    static constexpr Icon icons[] = {Icon::Info, Icon::CheckCircle, Icon::Alert, Icon::Alert};
    icon_->setIcon(icons[static_cast<int>(tone_)]);
    icon_->setColour(colours().ink);
    words_->setOwnInk(colours().ink);
    for (Button *link : findChildren<Button *>()) {
        QPalette own = link->palette();
        own.setColor(QPalette::Link, colours().ink);
        link->setPalette(own);
    }
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().line);
    painter.setBrush(colours().ground);
    painter.drawRoundedRect(QRectF(rect().marginsRemoved(around_)).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && words_ != nullptr)
        dress();
    QWidget::changeEvent(event);
}

} // namespace ui
