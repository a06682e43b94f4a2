// SPDX-License-Identifier: Apache-2.0
// How text is laid out on paper.
#include "print/text.h"

#include <QFont>
#include <QFontDatabase>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <mutex>

// The macro names a function of the global namespace, so it cannot stand inside one of ours.
static void registerDocuments()
{
    Q_INIT_RESOURCE(documents);
}

namespace print {
namespace {

constexpr qreal point = 2540.0 / 72; ///< in the page's unit
constexpr qreal lineStep = 1.5;      ///< from line to line, in sizes: room for Arabic's marks
constexpr qreal baseline = 1.08;     ///< below the top of its line, in sizes

qreal startOf(Lean lean, Qt::LayoutDirection direction, qreal room)
{
    if (lean == Lean::Centre)
        return room / 2;
    return (lean == Lean::Leading) == (direction == Qt::LeftToRight) ? 0 : room;
}

} // namespace

void loadFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        registerDocuments();
        QFontDatabase::addApplicationFont(QStringLiteral(":/taminat/print/Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/taminat/print/Bold.ttf"));
    });
}

QFont fontOf(const Style &style)
{
    QFont font(QStringLiteral("Taminat Document"));
    font.setPixelSize(qRound(style.points * point));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString ltr(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

Block::Block(const QString &text, const Style &style, qreal width, Qt::LayoutDirection direction)
    : layout_(std::make_unique<QTextLayout>(text, fontOf(style))),
      colour_(style.colour)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    layout_->setCacheEnabled(true); // shaped here, painted as it is
    const qreal size = style.points * point;
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(width);
        const qreal room = std::max(0.0, width - line.naturalTextWidth());
        line.setPosition({startOf(style.lean, direction, room), height_ + baseline * size - line.ascent()});
        naturalWidth_ = std::max(naturalWidth_, line.naturalTextWidth());
        height_ += lineStep * size;
    }
    layout_->endLayout();
}

void Block::paint(QPainter &painter, QPointF corner) const
{
    painter.setPen(QColor(colour_));
    layout_->draw(&painter, corner);
}

} // namespace print
