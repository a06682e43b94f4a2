// SPDX-License-Identifier: Apache-2.0
// The two walks over a window.
#include "tests/journeys/walls.h"

#include "tests/journeys/person.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>

namespace journeys {
namespace {

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each != nullptr && path.size() < 4; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()));
    return path.join(u'/');
}

bool labelIsCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    const QRect room = label->contentsRect();
    const int flags = label->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
    const QRect needed = label->fontMetrics().boundingRect(
        QRect(0, 0, label->wordWrap() ? room.width() : 100'000, 100'000), flags, label->text());
    constexpr int slack = 2;
    return needed.width() > room.width() + slack || needed.height() > room.height() + slack;
}

bool buttonIsCut(const QAbstractButton *button)
{
    if (button->inherits("QLineEditIconButton")) // an icon that its field lays out
        return false;
    return button->width() < button->minimumSizeHint().width()
           || button->height() + 1 < button->minimumSizeHint().height();
}

/// Whether it lies beside its parent's room: no scrolling can bring it back.
bool isPushedOut(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent != nullptr && !parent->inherits("QScrollArea")
           && parent->objectName() != QLatin1String("qt_scrollarea_viewport")
           && !parent->rect().adjusted(-2, -2, 2, 2).contains(widget->geometry());
}

} // namespace

QStringList nameless(QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr
            && Person::nameOf(widget).trimmed().isEmpty())
            found.append(described(widget));
    return found;
}

void settle()
{
    constexpr int layers = 8;
    for (int i = 0; i < layers; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QStringList clipped(QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget);
            label != nullptr && (labelIsCut(label) || isPushedOut(label)))
            found.append(described(label) + QStringLiteral(": ") + label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button != nullptr && (buttonIsCut(button) || isPushedOut(button)))
            found.append(described(button) + QStringLiteral(": ") + button->text());
    }
    return found;
}

} // namespace journeys
