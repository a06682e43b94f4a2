// SPDX-License-Identifier: Apache-2.0
// The style: Fusion's behaviour with our drawing, painted from the tokens. No style sheet: polishing one costs start-up.
#pragma once

#include <QProxyStyle>

namespace ui {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
};

/// The height of what one types into or presses: 40 at 100 %, the text and its air above that.
[[nodiscard]] int controlHeight();

/// Marks an editor as the one with the fault; its edge turns to the colour of danger.
void markFaulty(QWidget *editor, bool faulty);

/// What editors share: ground and edge with its focus ring.
void paintField(QPainter *painter, const QRect &rect, const QPalette &palette, bool focused, bool enabled, bool faulty);
/// The ring around what the keyboard is on: 2 px of the primary colour.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius = 6);

} // namespace ui
