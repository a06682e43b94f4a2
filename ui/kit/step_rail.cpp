// SPDX-License-Identifier: Apache-2.0
// The rail, drawn; where the titles do not fit side by side only the current one is written.
#include "ui/kit/step_rail.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

StepRail::StepRail(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepRail::setSteps(const QStringList &titles)
{
    titles_ = titles;
    tell();
    updateGeometry();
    update();
}

void StepRail::setCurrent(int step)
{
    current_ = step;
    tell();
    update();
}

void StepRail::tell()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(current_ + 1).arg(titles_.size()).arg(titles_.value(current_)));
}

QSize StepRail::sizeHint() const
{
    return {scaled(400), scaled(36)};
}

QSize StepRail::minimumSizeHint() const
{
    return {static_cast<int>(titles_.size()) * scaled(36), scaled(36)};
}

void StepRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

/// The number of a step, or a tick once it is behind.
void StepRail::paintDisc(QPainter &painter, const QRect &circle, int step) const
{
    const Tokens &t = tokensOf(this);
    const bool done = step < current_, now = step == current_;
    painter.setPen(QPen(done || now ? t.primary : t.line, 2));
    painter.setBrush(done ? t.primary : t.card);
    painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    const int inset = circle.width() / 5;
    if (done)
        return paintIcon(painter, Icon::Check, circle.adjusted(inset, inset, -inset, -inset), t.onPrimary);
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(now ? t.primary : t.inkThird);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const int count = static_cast<int>(titles_.size());
    if (count == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = scaled(28), gap = scaled(10), smallestLine = scaled(16);
    const QFontMetrics plain(fontFor(TextRole::Body)), strong(fontFor(TextRole::Strong));
    const auto wordsWidth = [&](int i) {
        return (i == current_ ? strong : plain).horizontalAdvance(titles_.at(i)) + gap;
    };
    int taken = count * disc;
    for (int i = 0; i < count; ++i)
        taken += wordsWidth(i);
    const bool allFit = taken + (count - 1) * (smallestLine + 2 * gap) <= width();
    if (!allFit)
        taken = count * disc + wordsWidth(current_);
    const int line = count > 1 ? qMin(scaled(140), (width() - taken) / (count - 1) - 2 * gap) : 0;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const bool now = i == current_;
        paintDisc(painter, place(QRect(x, (height() - disc) / 2, disc, disc)), i);
        x += disc;
        if (allFit || now) {
            const int words = wordsWidth(i);
            painter.setFont(fontFor(now ? TextRole::Strong : TextRole::Body));
            painter.setPen(now ? t.ink : t.inkSecond);
            painter.drawText(place(QRect(x + gap, 0, words + 2, height())),
                static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                titles_.at(i));
            x += words;
        }
        if (i + 1 < count && line > 0)
            painter.fillRect(place(QRect(x + gap, height() / 2 - 1, line, 2)), i < current_ ? t.primary : t.line);
        x += line + 2 * gap;
    }
}

} // namespace ui
