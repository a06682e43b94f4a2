// SPDX-License-Identifier: Apache-2.0
// How a person finds, presses, types and reads.
#include "tests/journeys/person.h"

#include "ui/direction.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace journeys {
namespace {

constexpr int patience = 15'000; ///< milliseconds

void typeInto(QWidget *target, const QString &text)
{
    // QTest types Latin only.
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(target, &up);
    }
}

} // namespace

QString Person::nameOf(QWidget *widget)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    return told == nullptr ? QString() : told->text(QAccessible::Name);
}

QWidget *Person::find(const QString &name) const
{
    QWidget *found = nullptr;
    const auto all = window_.findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && ui::withoutIsolates(nameOf(widget)) == name
            && (found == nullptr || !found->isEnabled()))
            found = widget;
    return found;
}

QString Person::beginning(const QString &words) const
{
    const auto all = window_.findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (QString name = ui::withoutIsolates(nameOf(widget));
            widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && name.startsWith(words))
            return name;
    return {};
}

bool Person::sees(const QString &words) const
{
    const auto all = window_.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        QString shown = nameOf(widget);
        if (const auto *label = qobject_cast<QLabel *>(widget))
            shown += u'\n' + label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            shown += u'\n' + button->text();
        if (ui::withoutIsolates(shown).contains(words))
            return true;
    }
    return false;
}

bool Person::waitsUntil(const std::function<bool()> &holds) const
{
    return QTest::qWaitFor(holds, patience);
}

bool Person::waitsFor(const QString &words) const
{
    return waitsUntil([&] { return sees(words); });
}

QWidget *Person::wait(const QString &name) const
{
    QWidget *found = nullptr;
    const bool there = waitsUntil([&] {
        found = find(name);
        return found != nullptr && found->isEnabled();
    });
    if (!there)
        qWarning("There is nothing called \"%s\" that one could use.", qUtf8Printable(name));
    return there ? found : nullptr;
}

bool Person::press(const QString &name)
{
    QWidget *target = wait(name);
    if (target == nullptr)
        return false;
    target->setFocus(Qt::TabFocusReason);
    QTest::keyClick(target, Qt::Key_Space);
    return true;
}

bool Person::write(const QString &name, const QString &text)
{
    QWidget *target = wait(name);
    if (target == nullptr)
        return false;
    target->setFocus(Qt::TabFocusReason);
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    typeInto(target, text);
    return true;
}

bool Person::paste(const QString &name, const QString &text)
{
    QWidget *target = wait(name);
    if (target == nullptr)
        return false;
    target->setFocus(Qt::TabFocusReason);
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
    return true;
}

void Person::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = window_.focusWidget() != nullptr ? window_.focusWidget() : &window_;
    QTest::keyClick(target, key, modifiers);
}

bool Person::chooseFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    if (!waitsUntil([&] {
            dialog = window_.findChild<QFileDialog *>();
            return dialog != nullptr && dialog->isVisible();
        }))
        return false;
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (name == nullptr)
        return false;
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return waitsUntil([&] { return window_.findChild<QFileDialog *>() == nullptr; });
}

QString Person::reads(const QString &name) const
{
    const QWidget *target = wait(name);
    if (const auto *line = qobject_cast<const QLineEdit *>(target))
        return line->text();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(target))
        return note->toPlainText();
    return {};
}

} // namespace journeys
