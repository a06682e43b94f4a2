// SPDX-License-Identifier: Apache-2.0
// Segments side by side, or in rows where large text would not fit.
#include "ui/kit/segmented_choice.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

Segment::Segment(QWidget *parent) : QRadioButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Segment::sizeHint() const
{
    return {QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text()) + 2 * scaled(12), controlHeight()};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (isChecked() || underMouse()) {
        // Within the rounded frame of the whole, whose corners the outer segments share.
        QPainterPath frame;
        frame.addRoundedRect(QRectF(parentWidget()->rect().translated(-pos())).adjusted(1, 1, -1, -1), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(frame);
        painter.fillRect(rect(), isChecked() ? t.primarySoft : t.hover);
        painter.setClipping(false);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), palette(), 5);
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(isChecked() ? t.onPrimarySoft : t.inkSecond);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    // Qt moves by geometry; we move in reading order, so the arrows also work across rows.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        step = mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        step = mirrored ? 1 : -1;
        break;
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    default:
        return QRadioButton::keyPressEvent(event);
    }
    const auto siblings = parentWidget()->findChildren<Segment *>(QString(), Qt::FindDirectChildrenOnly);
    const qsizetype next = (siblings.indexOf(this) + step + siblings.size()) % siblings.size();
    siblings.at(next)->setFocus(Qt::TabFocusReason);
    siblings.at(next)->click();
}

SegmentedChoice::SegmentedChoice(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentedChoice::setOptions(const QStringList &words)
{
    while (segments_.size() < static_cast<std::size_t>(words.size())) {
        auto *segment = new Segment(this);
        const int option = static_cast<int>(segments_.size());
        connect(segment, &QRadioButton::toggled, this, [this, option](bool on) {
            if (!on || chosen_ == option)
                return;
            chosen_ = option;
            Q_EMIT chosenChanged(option);
        });
        segments_.push_back(segment);
    }
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        segments_[i]->setText(words.value(static_cast<qsizetype>(i)));
        segments_[i]->setAccessibleName(segments_[i]->text());
        segments_[i]->setChecked(static_cast<int>(i) == chosen_);
        segments_[i]->show();
    }
    updateGeometry();
    lay();
}

void SegmentedChoice::choose(int option)
{
    if (option >= 0 && option < static_cast<int>(segments_.size()))
        segments_[static_cast<std::size_t>(option)]->setChecked(true);
}

int SegmentedChoice::columnsFor(int width) const
{
    const int count = static_cast<int>(segments_.size());
    int widest = 1;
    for (const Segment *segment : segments_)
        widest = std::max(widest, segment->sizeHint().width());
    for (int columns = count; columns > 1; columns = (columns + 1) / 2)
        if (widest * columns <= width || columns == 2)
            return widest * columns <= width ? columns : 1;
    return std::max(1, count == 0 ? 1 : std::min(count, 1));
}

QSize SegmentedChoice::sizeHint() const
{
    int width = 0;
    for (const Segment *segment : segments_)
        width += segment->sizeHint().width();
    return {width, controlHeight() + 2};
}

QSize SegmentedChoice::minimumSizeHint() const
{
    int widest = 1;
    for (const Segment *segment : segments_)
        widest = std::max(widest, segment->sizeHint().width());
    return {widest, controlHeight() + 2};
}

int SegmentedChoice::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(segments_.size()) + columns - 1) / columns;
    return std::max(1, rows) * controlHeight() + 2;
}

void SegmentedChoice::lay()
{
    const int columns = columnsFor(width());
    const int rows = (static_cast<int>(segments_.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(segments_.size()); ++i) {
        const int column = i % columns, row = i / columns;
        const int from = column * width() / columns, to = (column + 1) * width() / columns;
        const int top = row * height() / std::max(1, rows), bottom = (row + 1) * height() / std::max(1, rows);
        const QRect place(from, top, to - from, bottom - top);
        segments_[static_cast<std::size_t>(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void SegmentedChoice::resizeEvent(QResizeEvent *)
{
    lay();
}

void SegmentedChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        lay();
    }
    QWidget::changeEvent(event);
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.card);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Segment *segment : segments_) {
        if (segment->x() > 0)
            painter.fillRect(segment->x(), segment->y(), 1, segment->height(), t.line);
        if (segment->y() > 0)
            painter.fillRect(segment->x(), segment->y(), segment->width(), 1, t.line);
    }
}

} // namespace ui
