// SPDX-License-Identifier: Apache-2.0
// The box at the first line, the words beside it.
#include "ui/kit/tick.h"

#include "ui/kit/text_lines.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <cmath>

namespace ui {
namespace {

int boxAndGap()
{
    return scaled(18) + scaled(8);
}

} // namespace

Tick::Tick(QWidget *parent) : Tick(QString(), parent) {}

Tick::Tick(const QString &words, QWidget *parent) : QCheckBox(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void Tick::setAside(const QString &words)
{
    aside_ = words;
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QString Tick::whole() const
{
    return aside_.isEmpty() ? text() : text() + u' ' + aside_;
}

QSize Tick::sizeHint() const
{
    const int words = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(whole()) + 4;
    const int width = qMin(boxAndGap() + words, scaled(560));
    return {width, heightForWidth(width)};
}

QSize Tick::minimumSizeHint() const
{
    return {boxAndGap() + qMin(scaled(120), QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(whole()) + 4),
        scaled(28)};
}

int Tick::heightForWidth(int width) const
{
    QTextLayout layout(whole(), fontFor(TextRole::Body));
    return qMax(scaled(28),
        static_cast<int>(std::ceil(layLines(layout, qMax(1, width - boxAndGap()), layoutDirection()).height())) + 4);
}

void Tick::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    QTextLayout layout(whole(), fontFor(TextRole::Body));
    QTextLayout::FormatRange light;
    light.start = static_cast<int>(text().size());
    light.length = static_cast<int>(whole().size() - text().size());
    light.format.setForeground(t.inkThird);
    light.format.setFont(fontFor(TextRole::Small));
    if (light.length > 0)
        layout.setFormats({light});
    const int words = width() - boxAndGap();
    const QSizeF size = layLines(layout, words, layoutDirection());
    const qreal top = (height() - size.height()) / 2;
    const int line = static_cast<int>(layout.lineAt(0).height());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = scaled(18);
    option.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, static_cast<int>(top) + (line - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, QRectF(rect()), palette());
    painter.setPen(isEnabled() ? t.ink : t.inkThird);
    layout.draw(&painter, QPointF(layoutDirection() == Qt::RightToLeft ? 0 : boxAndGap(), top));
}

} // namespace ui
