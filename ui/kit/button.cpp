// SPDX-License-Identifier: Apache-2.0
// Size and keys of buttons; Style paints them.
#include "ui/kit/button.h"

#include "ui/kit/text_lines.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

namespace ui {
namespace {

int linkPadding()
{
    return scaled(4);
}

int markAndGap()
{
    return scaled(ui::iconSize) + scaled(8);
}

/// Of a wrapped link.
int roomForWords(int width)
{
    return qMax(1, width - markAndGap() - 2 * linkPadding());
}

} // namespace

Button::Button(Kind kind, QWidget *parent) : Button(kind, QString(), parent) {}

Button::Button(Kind kind, const QString &words, QWidget *parent) : QPushButton(words, parent), kind_(kind)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setMark(Icon mark)
{
    mark_ = mark;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const bool light = kind_ == Kind::Link;
    const QFontMetrics metrics(fontFor(kind_ == Kind::Secondary ? TextRole::Body : TextRole::Strong));
    const int words = text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text()).width() + 2;
    const int mark = mark_ == Icon::None ? 0 : scaled(ui::iconSize) + (words > 0 ? scaled(8) : 0);
    const int padding = light                  ? linkPadding()
                        : words == 0           ? scaled(10)
                        : kind_ == Kind::Quiet ? scaled(12)
                                               : scaled(20);
    const int height = light ? qMax(scaled(28), metrics.height() + scaled(4)) : controlHeight();
    return {qMax(words + mark + 2 * padding, scaled(24)), height};
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

LinkButton *LinkButton::wrapped()
{
    wraps_ = true;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

QSize LinkButton::sizeHint() const
{
    const QSize line = Button::sizeHint();
    return wraps_ && mark() == Icon::None ? line + QSize(markAndGap(), 0) : line;
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize line = sizeHint();
    return wraps_ ? QSize(qMin(line.width(), scaled(160)), line.height()) : line;
}

int LinkButton::heightForWidth(int width) const
{
    if (!wraps_)
        return Button::heightForWidth(width);
    QTextLayout layout(text(), fontFor(TextRole::Strong));
    const qreal lines = layLines(layout, roomForWords(width), layoutDirection()).height();
    return layout.lineCount() < 2 ? sizeHint().height() : qCeil(lines) + scaled(4);
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    if (!wraps_)
        return Button::paintEvent(event);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    QTextLayout layout(text(), fontFor(TextRole::Strong));
    const QSizeF words = layLines(layout, roomForWords(width()), layoutDirection());
    const int top = qRound((height() - words.height()) / 2);
    const int side = scaled(ui::iconSize);
    const QRect icon(linkPadding(), top + (qRound(layout.lineAt(0).height()) - side) / 2, side, side);
    const QColor ink = isEnabled() ? palette().color(QPalette::Link) : tokensOf(this).inkThird;
    paintIcon(painter, mark(), QStyle::visualRect(layoutDirection(), rect(), icon), ink, layoutDirection());
    // The room of the mark is at the leading side when there is one, else at the trailing side.
    const bool leftOfWords = (mark() != Icon::None) == (layoutDirection() == Qt::LeftToRight);
    painter.setPen(ink);
    layout.draw(&painter, QPointF(linkPadding() + (leftOfWords ? markAndGap() : 0), top));
}

} // namespace ui
