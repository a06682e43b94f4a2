// SPDX-License-Identifier: Apache-2.0
// How fields, buttons, ticks, lists and bars are drawn and measured.
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/kit/button.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {
namespace {

constexpr char faultyProperty[] = "taminatFaulty";

Button::Kind kindOf(const QStyleOptionButton *option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    if (option->features.testFlag(QStyleOptionButton::DefaultButton))
        return Button::Kind::Primary;
    return option->features.testFlag(QStyleOptionButton::Flat) ? Button::Kind::Quiet : Button::Kind::Secondary;
}

void roundedBox(
    QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    const qreal inset = edge.alpha() == 0 ? 0 : width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool keyboardIsOn(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void paintButtonGround(QPainter *painter, const QStyleOptionButton *option, Button::Kind kind)
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    QRectF body = option->rect;
    if (keyboardIsOn(option)) {
        paintFocusRing(painter, body, option->palette, 8);
        body.adjust(3, 3, -3, -3);
    }
    switch (kind) {
    case Button::Kind::Primary:
        return roundedBox(painter,
            body,
            6,
            !enabled  ? t.lineSoft
            : pressed ? t.primaryPressed
            : hovered ? t.primaryHover
                      : t.primary,
            Qt::transparent);
    case Button::Kind::Secondary:
        return roundedBox(painter,
            body,
            6,
            pressed   ? t.lineSoft
            : hovered ? t.hover
                      : t.card,
            enabled ? t.line : t.lineSoft);
    case Button::Kind::Quiet:
    case Button::Kind::Link:
        if (pressed || hovered)
            roundedBox(painter, body, 6, pressed ? t.lineSoft : t.hover, Qt::transparent);
    }
}

void paintButtonWords(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, Button::Kind kind)
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const auto *button = qobject_cast<const Button *>(widget);
    const Icon mark = button != nullptr ? button->mark() : Icon::None;
    const QColor ink = !enabled                        ? t.inkThird
                       : kind == Button::Kind::Primary ? t.onPrimary
                       : kind == Button::Kind::Link
                           ? (option->text.isEmpty() ? t.inkSecond : option->palette.color(QPalette::Link))
                       : kind == Button::Kind::Quiet ? t.inkSecond
                                                     : t.ink;
    painter->setFont(fontFor(kind == Button::Kind::Secondary ? TextRole::Body : TextRole::Strong));
    const int words =
        option->text.isEmpty() ? 0 : painter->fontMetrics().size(Qt::TextShowMnemonic, option->text).width();
    const int side = mark == Icon::None ? 0 : scaled(iconSize);
    const int gap = side > 0 && words > 0 ? scaled(8) : 0;
    QRect line(0, option->rect.top(), qMin(side + gap + words, option->rect.width()), option->rect.height());
    line.moveCenter(option->rect.center());
    if (kind == Button::Kind::Link && widget != nullptr && widget->width() > widget->sizeHint().width())
        line = QStyle::alignedRect(option->direction,
            Qt::AlignLeft | Qt::AlignVCenter,
            line.size(),
            option->rect.adjusted(scaled(4), 0, -scaled(4), 0));
    const QRect icon =
        QStyle::visualRect(option->direction, line, QRect(line.left(), line.center().y() - side / 2, side, side));
    const QRect text = QStyle::visualRect(option->direction, line, line.adjusted(side + gap, 0, 0, 0));
    paintIcon(*painter, mark, icon, ink, option->direction);
    painter->setPen(ink);
    painter->setLayoutDirection(option->direction);
    painter->drawText(text.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextHideMnemonic, option->text);
}

void paintTick(QPainter *painter, const QStyleOption *option, bool round)
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option->rect;
    const qreal radius = round ? box.width() / 2 : 4;
    const QColor edge = !enabled                                    ? t.line
                        : on                                        ? t.primary
                        : (option->state & QStyle::State_MouseOver) ? t.primary
                                                                    : t.control;
    roundedBox(painter, box, radius, on && !round ? edge : t.card, edge, on && round ? 2 : 1.4);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        painter->drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    } else {
        const qreal unit = box.width() / 18;
        const QPointF points[] = {box.topLeft() + QPointF(4.5, 9.4) * unit,
            box.topLeft() + QPointF(7.7, 12.6) * unit,
            box.topLeft() + QPointF(13.6, 5.8) * unit};
        painter->setPen(QPen(t.onPrimary, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

void paintCombo(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    const bool faulty = widget != nullptr && widget->property(faultyProperty).toBool();
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    paintField(painter, option->rect, option->palette, option->state & QStyle::State_HasFocus, enabled, faulty);
    const int side = scaled(16);
    const QRect arrow(option->rect.right() - scaled(12) - side, option->rect.center().y() - side / 2, side, side);
    paintIcon(*painter,
        Icon::ChevronDown,
        QStyle::visualRect(option->direction, option->rect, arrow),
        enabled ? t.inkSecond : t.inkThird,
        option->direction);
}

void paintComboWords(QPainter *painter, const QStyleOptionComboBox *option, const QRect &field)
{
    const Tokens &t = tokensOf(option->palette);
    const auto *combo = option->currentText.isEmpty() ? nullptr : option;
    if (combo == nullptr)
        return;
    painter->setPen((option->state & QStyle::State_Enabled) ? t.ink : t.inkThird);
    painter->drawText(field,
        static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignVCenter)),
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, field.width()));
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Tokens &t = tokensOf(option->palette);
    painter->fillRect(option->rect, option->palette.window());
    if (option->maximum <= option->minimum)
        return;
    const bool upright = option->orientation == Qt::Vertical;
    const QRectF thumb = upright ? QRectF(slider).adjusted(3, 2, -3, -2) : QRectF(slider).adjusted(2, 3, -2, -3);
    const bool held = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    roundedBox(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, held ? t.inkThird : t.control, Qt::transparent);
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool upright = option->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const int range = option->maximum - option->minimum;
    const int whole = range + option->pageStep;
    const int slider =
        range > 0 && whole > 0
            ? qBound(qMin(scaled(28), length), static_cast<int>(qint64(length) * option->pageStep / whole), length)
            : length;
    const int at = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - slider, option->upsideDown);
    const auto span = [&](int from, int to) {
        return upright ? QRect(0, from, option->rect.width(), to - from)
                       : QRect(from, 0, to - from, option->rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    case QStyle::SC_ScrollBarSlider:
        return span(at, at + slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return span(at + slider, length);
    default:
        return {};
    }
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Tokens &t = tokensOf(option->palette);
    const QRectF groove = QRectF(option->rect);
    const qreal radius = groove.height() / 2;
    roundedBox(painter, groove, radius, t.lineSoft, Qt::transparent);
    const int range = option->maximum - option->minimum;
    // Without known length it stands at a third: nothing here moves by itself.
    const qreal share = range > 0 ? qreal(option->progress - option->minimum) / range : 0.35;
    QRectF filled = groove;
    filled.setWidth(qMax(groove.width() * qBound(0.0, share, 1.0), groove.height()));
    if (option->direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    roundedBox(painter, filled, radius, t.primary, Qt::transparent);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

int controlHeight()
{
    return qMax(40, QFontMetrics(fontFor(TextRole::Body)).height() + 19);
}

void markFaulty(QWidget *editor, bool faulty)
{
    if (editor->property(faultyProperty).toBool() == faulty)
        return;
    editor->setProperty(faultyProperty, faulty);
    editor->update();
}

void paintField(QPainter *painter, const QRect &rect, const QPalette &palette, bool focused, bool enabled, bool faulty)
{
    const Tokens &t = tokensOf(palette);
    const QColor edge = faulty ? t.danger.ink : focused ? t.primary : enabled ? t.control : t.line;
    roundedBox(painter, rect, 6, enabled ? t.card : t.page, edge, focused ? 2 : 1);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    roundedBox(painter, rect, radius, Qt::transparent, tokensOf(palette).primary, 2);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth == 0)
            return;
        const bool faulty = widget != nullptr && widget->property(faultyProperty).toBool();
        return paintField(painter,
            option->rect,
            option->palette,
            option->state & State_HasFocus,
            option->state & State_Enabled,
            faulty);
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
        return paintTick(painter, option, false);
    case PE_IndicatorRadioButton:
        return paintTick(painter, option, true);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, QRectF(option->rect), option->palette);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonGround(painter, button, kindOf(button, widget));
        break;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, t.primarySoft);
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            painter->fillRect(option->rect, t.hover);
        return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_PanelMenu:
        return roundedBox(painter, option->rect, 4, element == PE_PanelMenu ? t.card : QColor(Qt::transparent), t.line);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.card);
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const Button::Kind kind = kindOf(button, widget);
            paintButtonGround(painter, button, kind);
            return paintButtonWords(painter, button, widget, kind);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboWords(painter, combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.page);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(painter, bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo != nullptr)
        return paintCombo(painter, combo, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return paintScrollBar(painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame != nullptr && frame->lineWidth == 0 ? 0 : scaled(10);
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(12), 2, -scaled(34), -2));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return option->rect;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return visualRect(option->direction, option->rect, scrollBarPart(bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return {size.width() + 2 * scaled(20), controlHeight()};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth == 0 ? size : QSize(size.width() + 2 * scaled(10), controlHeight());
    }
    case CT_ComboBox:
        return {size.width() + scaled(48), controlHeight()};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + scaled(4), qMax(base.height(), scaled(28))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), scaled(36))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + scaled(12), qMax(base.height(), scaled(40))};
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {
            base.width() + scaled(16), qMax(base.height(), base.height() > scaled(12) ? scaled(34) : base.height())};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return scaled(8);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return scaled(iconSize);
    case PM_TextCursorWidth:
        return 1 + scaled(1) / 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // it cuts joined Arabic letters apart
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_BlinkCursorWhenTextSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace ui
