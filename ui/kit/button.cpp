// SPDX-License-Identifier: Apache-2.0
// Size and keys of buttons; Style paints them.
#include "ui/kit/button.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>

namespace ui {

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
    const int padding = light ? scaled(4) : words == 0 ? scaled(10) : kind_ == Kind::Quiet ? scaled(12) : scaled(20);
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

} // namespace ui
