// SPDX-License-Identifier: Apache-2.0
// Side bar entries and tiles, painted.
#include "ui/kit/tile.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {
namespace {

constexpr int widestWords = 168; // of an entry of the side bar; longer ones go over two lines

bool ringed(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

int leading(const QWidget *widget, int vertical)
{
    return static_cast<int>(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeading)) | vertical;
}

} // namespace

SideEntry::SideEntry(Icon icon, const QString &words, QWidget *parent) : QPushButton(words, parent), icon_(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SideEntry::setCount(int count)
{
    count_ = count;
    tell();
    update();
}

void SideEntry::tell()
{
    setAccessibleName(count_ > 0 ? tr("%1, %n waiting", nullptr, count_).arg(text()) : text());
    setToolTip(narrow_ ? accessibleName() : QString());
}

void SideEntry::setNarrow(bool narrow)
{
    narrow_ = narrow;
    tell();
    updateGeometry();
    update();
}

void SideEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QPushButton::changeEvent(event);
}

QSize SideEntry::wordsSize() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    return metrics.boundingRect(QRect(0, 0, scaled(widestWords), QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).size();
}

int SideEntry::wideWidth() const
{
    const int badge = count_ > 0 ? scaled(36) : 0;
    return wordsSize().width() + scaled(14 + ui::iconSize + 12 + 14) + badge;
}

QSize SideEntry::sizeHint() const
{
    if (narrow_)
        return {scaled(14 + ui::iconSize + 14), controlHeight()};
    return {wideWidth(), std::max(controlHeight(), wordsSize().height() + scaled(16))};
}

void SideEntry::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.primarySoft : t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (ringed(this))
        paintFocusRing(&painter, rect(), palette());
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = isChecked() ? t.onPrimarySoft : t.inkSecond;
    const int icon = scaled(ui::iconSize), padding = scaled(14), gap = scaled(12);
    paintIcon(painter, icon_, place(QRect(padding, (height() - icon) / 2, icon, icon)), ink, layoutDirection());
    if (narrow_)
        return;
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(place(QRect(padding + icon + gap, 0, width() - 2 * padding - icon - gap, height())),
        leading(this, Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextWordWrap,
        text());
    if (count_ <= 0)
        return;
    const int side = scaled(24);
    const QRect badge = place(QRect(width() - padding - side, (height() - side) / 2, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.warning.ground);
    painter.drawEllipse(badge);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.warning.ink);
    painter.drawText(badge, Qt::AlignCenter, QString::number(count_));
}

Tile::Tile(Icon icon, QWidget *parent) : QPushButton(parent), icon_(icon)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setWords(const QString &title, const QString &detail)
{
    setText(title);
    detail_ = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    return {scaled(280), heightForWidth(scaled(280))};
}

QSize Tile::minimumSizeHint() const
{
    return {scaled(180), scaled(72)};
}

int Tile::heightForWidth(int width) const
{
    const int words = width - 2 * scaled(16) - scaled(36) - scaled(12);
    const int title = QFontMetrics(fontFor(TextRole::Strong))
                          .boundingRect(QRect(0, 0, words, 4000), Qt::TextWordWrap, text())
                          .height();
    const int detail = QFontMetrics(fontFor(TextRole::Small))
                           .boundingRect(QRect(0, 0, words, 4000), Qt::TextWordWrap, detail_)
                           .height();
    return qMax(scaled(36), title + 2 + detail) + 2 * scaled(16);
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? t.primary : t.lineSoft);
    painter.setBrush(isDown() ? t.hover : t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (ringed(this))
        paintFocusRing(&painter, rect(), palette(), 10);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = scaled(36), padding = scaled(16), from = padding + side + scaled(12);
    const QRect ground = place(QRect(padding, padding, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primarySoft);
    painter.drawRoundedRect(ground, 8, 8);
    const int inset = (side - scaled(ui::iconSize)) / 2;
    paintIcon(painter, icon_, ground.adjusted(inset, inset, -inset, -inset), t.onPrimarySoft, layoutDirection());
    const int words = width() - from - padding;
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(t.ink);
    const int titleHeight =
        painter.fontMetrics().boundingRect(QRect(0, 0, words, 4000), Qt::TextWordWrap, text()).height();
    painter.drawText(
        place(QRect(from, padding, words, titleHeight)), leading(this, Qt::AlignTop) | Qt::TextWordWrap, text());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(t.inkThird);
    painter.drawText(place(QRect(from, padding + titleHeight + 2, words, height() - padding - titleHeight)),
        leading(this, Qt::AlignTop) | Qt::TextWordWrap,
        detail_);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ui
