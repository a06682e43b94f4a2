// SPDX-License-Identifier: Apache-2.0
// Person: sits before a window and finds things by their accessible name, as someone with a screen reader would.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace journeys {

class Person {
public:
    explicit Person(QWidget &window) : window_(window) {}

    /// The control of this name that is there now; null when there is none.
    [[nodiscard]] QWidget *find(const QString &name) const;
    /// The whole name of the first control whose name begins so; empty when there is none.
    [[nodiscard]] QString beginning(const QString &words) const;
    /// Whether these words can be read anywhere now.
    [[nodiscard]] bool sees(const QString &words) const;

    // Each waits a while for its control to be there and usable, and answers whether it was.
    bool press(const QString &name);
    bool write(const QString &name, const QString &text);
    bool paste(const QString &name, const QString &text);
    /// Types a path into the window's file dialog and confirms it.
    bool chooseFile(const QString &path);
    /// A key with whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    [[nodiscard]] bool waitsFor(const QString &words) const;
    [[nodiscard]] bool waitsUntil(const std::function<bool()> &holds) const;
    /// What is typed in a field, once it is there.
    [[nodiscard]] QString reads(const QString &name) const;

    static QString nameOf(QWidget *widget);

private:
    QWidget *wait(const QString &name) const;

    QWidget &window_;
};

} // namespace journeys
