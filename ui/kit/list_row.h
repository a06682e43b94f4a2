// SPDX-License-Identifier: Apache-2.0
// ListRow: one thing in a list of things to open: an icon, what it is, what tells it apart, and where it stands.
#pragma once

#include "ui/icons.h"
#include "ui/kit/banner.h"

#include <QPushButton>

namespace ui {

class Label;
class Pill;

class ListRow : public QPushButton {
    Q_OBJECT
public:
    explicit ListRow(Icon icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    void setState(Banner::Tone tone, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *title_;
    Label *detail_;
    Pill *state_;
};

} // namespace ui
