// SPDX-License-Identifier: Apache-2.0
// Grounds to lay things on: a card, a band across the window, a page that scrolls, a line that divides.
#pragma once

#include <QScrollArea>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A rounded surface with a thin edge and 24 of space inside.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, int padding = 24);
    [[nodiscard]] QVBoxLayout *body() const { return body_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *body_;
};

/// A strip of the card's colour across the window, with a line at the edges asked for: header, footer, side.
class Band : public QWidget {
    Q_OBJECT
public:
    enum Edge { NoEdge = 0, Top = 1, Bottom = 2, Trailing = 4 };
    explicit Band(int edges, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int edges_;
};

/// A column that scrolls when it must, kept to a readable width; focus always scrolls into view.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return body_; }

private:
    QVBoxLayout *body_;
};

/// A thin line, with words in its middle or without.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(QWidget *parent = nullptr);
    void setWords(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words_;
};

} // namespace ui
