// SPDX-License-Identifier: Apache-2.0
// The factory: Qt names a combo on this platform by its current text, whatever name it was given.
#include "ui/kit/accessible.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/step_rail.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>

namespace ui {
namespace {

class AccessibleCombo : public QAccessibleWidget {
public:
    explicit AccessibleCombo(QComboBox *combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return combo()->currentText();
        // The choice first: it is what a person asks for after the name.
        QString own = QAccessibleWidget::text(what);
        if (what == QAccessible::Description)
            return own.isEmpty() ? combo()->currentText() : combo()->currentText() + QLatin1String(". ") + own;
        return own;
    }
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child != nullptr && child->object() == combo()->view() ? 0 : -1;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo()->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    QString localizedActionDescription(const QString &action) const override
    {
        return QAccessibleActionInterface::localizedActionDescription(action);
    }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        combo()->view()->isVisible() ? combo()->hidePopup() : combo()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *combo() const { return static_cast<QComboBox *>(object()); }
};

/// A button with another role than a button's: a link.
class AccessibleLink : public QAccessibleWidget {
public:
    explicit AccessibleLink(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::Link) {}

    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        return what == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *combo = qobject_cast<QComboBox *>(object); combo != nullptr && !combo->isEditable())
        return new AccessibleCombo(combo);
    if (auto *button = qobject_cast<Button *>(object); button != nullptr && button->kind() == Button::Kind::Link)
        return new AccessibleLink(button);
    if (auto *banner = qobject_cast<Banner *>(object))
        return new QAccessibleWidget(banner, QAccessible::AlertMessage);
    if (auto *rail = qobject_cast<StepRail *>(object))
        return new QAccessibleWidget(rail, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void setAccessibleWords(QWidget *widget, const QString &name, const QString &description)
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(description);
}

} // namespace ui
