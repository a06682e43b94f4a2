// SPDX-License-Identifier: Apache-2.0
// Tick: a check box whose words may run over several lines; QCheckBox would cut them.
#pragma once

#include <QCheckBox>

namespace ui {

class Tick : public QCheckBox {
    Q_OBJECT
public:
    explicit Tick(QWidget *parent = nullptr);
    explicit Tick(const QString &words, QWidget *parent = nullptr);
    /// In a lighter ink behind the words: "(in the system's keychain)".
    void setAside(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString whole() const;

    QString aside_;
};

} // namespace ui
