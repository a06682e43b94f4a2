// SPDX-License-Identifier: Apache-2.0
// Words on a page: in the size of their role and the ink of their weight, through every change of theme and text size.
#pragma once

#include "domain/money.h"
#include "ui/theme.h"

#include <QLabel>

#include <memory>

namespace ui {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(TextRole size, Ink ink = Ink::First, QWidget *parent = nullptr);
    Label(const QString &words, TextRole size, Ink ink = Ink::First, QWidget *parent = nullptr);
    ~Label() override;

    void setInk(Ink ink) { setForegroundRole(role(ink)); }
    /// An ink that no palette role has: on the green side of sign-in, on a banner.
    void setOwnInk(const QColor &colour);
    /// Breaks lines where the width ends.
    Label *wrapped();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Measures;
    [[nodiscard]] Measures &measures() const;
    [[nodiscard]] QString lines() const;

    TextRole size_;
    mutable std::unique_ptr<Measures> measures_; ///< when wrapped
};

/// An amount: the sign of the riyal, drawn, to the left of the figures in both languages. Read aloud as "… riyals".
class AmountLabel : public QWidget {
    Q_OBJECT
public:
    explicit AmountLabel(TextRole size = TextRole::Body, QWidget *parent = nullptr);
    void setAmount(domain::Money amount);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextRole size_;
    domain::Money amount_;
};

/// Draws sign and figures, leaning on the given edge of the rectangle; answers the width it takes.
int paintAmount(QPainter &painter, const QRect &where, domain::Money amount, const QColor &ink, Qt::Alignment edge);
[[nodiscard]] int amountWidth(const QFontMetrics &metrics, domain::Money amount);
/// The sign alone, as high as the figures beside it.
void paintRiyalSign(QPainter &painter, const QRectF &where, const QColor &ink);

} // namespace ui
