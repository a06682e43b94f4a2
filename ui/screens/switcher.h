// SPDX-License-Identifier: Apache-2.0
// Switcher: which establishment one works for, and the list to change it, by key, by word or by number.
#pragma once

#include "ui/screens/establishments.h"

#include <QPushButton>

class QLineEdit;
class QListWidget;

namespace ui {

/// The list under the button: a search field when there are many.
class SwitcherPanel : public QWidget {
    Q_OBJECT
public:
    SwitcherPanel(Establishments &establishments, QWidget *parent);
    void open(const QRect &below);
    /// Under the button again, which has moved.
    void place(const QRect &below);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void pick(int row);
    void close();

    Establishments &establishments_;
    QLineEdit *search_;
    QListWidget *list_;
};

class Switcher : public QPushButton {
    Q_OBJECT
public:
    explicit Switcher(Establishments &establishments, QWidget *parent = nullptr);
    ~Switcher() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    void open();
    void follow();
    [[nodiscard]] QRect place() const;

    Establishments &establishments_;
    SwitcherPanel *panel_ = nullptr; ///< a child of the window, made when first needed
};

} // namespace ui
