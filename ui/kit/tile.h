// SPDX-License-Identifier: Apache-2.0
// What one chooses by pressing: an entry of the side bar, and a tile that opens a service.
#pragma once

#include "ui/icons.h"

#include <QAbstractButton>
#include <QPushButton>

namespace ui {

class SideEntry : public QPushButton {
    Q_OBJECT
public:
    SideEntry(Icon icon, const QString &words, QWidget *parent = nullptr);
    /// Waiting things of this entry; 0 shows nothing.
    void setCount(int count);
    /// Its icon alone, the words where the pointer rests.
    void setNarrow(bool narrow);
    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QSize wordsSize() const;

    Icon icon_;
    int count_ = 0;
    bool narrow_ = false;
};

class Tile : public QPushButton {
    Q_OBJECT
public:
    explicit Tile(Icon icon, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon icon_;
    QString detail_;
};

} // namespace ui
