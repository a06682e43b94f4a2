// SPDX-License-Identifier: Apache-2.0
// Buttons: the one action of a page, the others, and those that look like a link.
#pragma once

#include "ui/icons.h"

#include <QPushButton>

namespace ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Link, Quiet };

    explicit Button(Kind kind, QWidget *parent = nullptr);
    Button(Kind kind, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] Icon mark() const { return mark_; }
    /// At the leading side of the words; alone when there are none (then give an accessible name).
    void setMark(Icon mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Return presses it as well as Space: people expect it of a button, not only of a dialog's.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind kind_;
    Icon mark_ = Icon::None;
};

class PrimaryButton : public Button {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &words = {}, QWidget *parent = nullptr) : Button(Kind::Primary, words, parent)
    {}
};

class SecondaryButton : public Button {
    Q_OBJECT
public:
    explicit SecondaryButton(const QString &words = {}, QWidget *parent = nullptr)
        : Button(Kind::Secondary, words, parent)
    {}
};

class LinkButton : public Button {
    Q_OBJECT
public:
    explicit LinkButton(const QString &words = {}, QWidget *parent = nullptr) : Button(Kind::Link, words, parent) {}

    /// Breaks lines where the width ends. It keeps room for a mark, so that one that comes later moves nothing.
    LinkButton *wrapped();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool wraps_ = false;
};

} // namespace ui
