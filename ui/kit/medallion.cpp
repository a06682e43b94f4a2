// SPDX-License-Identifier: Apache-2.0
// The small signs, painted.
#include "ui/kit/medallion.h"

#include "ui/kit/accessible.h"

#include <QPainter>
#include <QStyle>

namespace ui {

const Tone &toneOf(const Tokens &tokens, Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Success:
        return tokens.success;
    case Banner::Tone::Warning:
        return tokens.warning;
    case Banner::Tone::Danger:
        return tokens.danger;
    case Banner::Tone::Info:
        break;
    }
    return tokens.info;
}

Medallion::Medallion(Icon icon, int side, QWidget *parent) : QWidget(parent), icon_(icon), side_(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Medallion::sizeHint() const
{
    return {scaled(side_), scaled(side_)};
}

void Medallion::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primarySoft);
    painter.drawRoundedRect(rect(), 8, 8);
    const int side = qMin(scaled(side_ > 48 ? 28 : ui::iconSize), width());
    QRect icon(0, 0, side, side);
    icon.moveCenter(rect().center());
    paintIcon(painter, icon_, icon, t.onPrimarySoft, layoutDirection());
}

StatusDot::StatusDot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void StatusDot::setState(Banner::Tone tone, const QString &words)
{
    const bool news = !words_.isEmpty() && words != words_;
    tone_ = tone;
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
    if (news && isVisible())
        announce(this);
}

QSize StatusDot::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    return {metrics.horizontalAdvance(words_) + scaled(8) + 8 + 2, metrics.height()};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone_ == Banner::Tone::Success ? t.primary : toneOf(t, tone_).ink);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side)));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.inkThird);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side + 8, 0, 0, 0)),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        words_);
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Pill::setState(Banner::Tone tone, const QString &words)
{
    tone_ = tone;
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    return {metrics.horizontalAdvance(words_) + scaled(20), metrics.height() + scaled(6)};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tone &tone = toneOf(tokensOf(this), tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tone.ink);
    painter.drawText(rect(), Qt::AlignCenter, words_);
}

} // namespace ui
