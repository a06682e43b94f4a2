// SPDX-License-Identifier: Apache-2.0
// How text is laid out on paper.
#include "print/text.h"

#include "print/reading.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <mutex>

// The macro names a function of the global namespace, so it cannot stand inside one of ours.
static void registerDocuments()
{
    Q_INIT_RESOURCE(documents);
}

namespace print {

/// A letter with its marks, or letters drawn as one.
struct Cluster {
    Sign sign;
    QGlyphRun glyphs;
    qsizetype letter = 0; ///< which of the glyphs is no mark's: the only one that is wide

    [[nodiscard]] QPointF position() const { return glyphs.positions().at(letter); }
};

namespace {

constexpr qreal point = 2540.0 / 72; ///< in the page's unit
constexpr qreal lineStep = 1.5;      ///< from line to line, in sizes: room for Arabic's marks
constexpr qreal baseline = 1.08;     ///< below the top of its line, in sizes

qreal startOf(Lean lean, Qt::LayoutDirection direction, qreal room)
{
    if (lean == Lean::Centre)
        return room / 2;
    if (lean == Lean::Right)
        return room;
    return (lean == Lean::Leading) == (direction == Qt::LeftToRight) ? 0 : room;
}

/// A hyphen or a slash within a word is no place to break a line: half a word is never found.
QString unbroken(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("(?<=\\S)([-/])(?=\\S)"));
    return QString(text).replace(inside, QStringLiteral("\\1\u2060"));
}

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format;
}

qsizetype letterOf(const QGlyphRun &glyphs)
{
    if (glyphs.glyphIndexes().size() == 1)
        return 0;
    const QList<QPointF> steps = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes());
    return std::distance(steps.begin(), std::ranges::max_element(steps, {}, &QPointF::x));
}

bool beginAlike(const QGlyphRun &one, const QGlyphRun &other)
{
    return one.glyphIndexes().front() == other.glyphIndexes().front()
           && one.positions().front() == other.positions().front();
}

/// The clusters of a line as they are read, without the space at its end and what is never seen. Characters of one
/// cluster have its first glyph in common, and only the last one has them all.
std::vector<Cluster> clustersOf(const QTextLine &line, const QString &text)
{
    std::vector<Cluster> all;
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text.at(end - 1).isSpace())
        --end;
    for (int at = line.textStart(); at < end; ++at) {
        const QList<QGlyphRun> runs = isUnseen(text.at(at)) ? QList<QGlyphRun>() : line.glyphRuns(at, 1);
        if (runs.isEmpty() || runs.front().isEmpty())
            continue;
        const QGlyphRun &glyphs = runs.front();
        if (all.empty() || !beginAlike(glyphs, all.back().glyphs))
            all.push_back({{QString(), all.size(), glyphs.isRightToLeft()}, {}});
        all.back().sign.text += text.at(at);
        all.back().glyphs = glyphs;
    }
    for (Cluster &each : all)
        each.letter = letterOf(each.glyphs);
    return all;
}

/// 0 in a font that has none.
quint32 glyphOf(const QRawFont &font, QChar character)
{
    const QList<quint32> found = font.glyphIndexesForString(character);
    return found.isEmpty() ? 0 : found.front();
}

qreal widthOf(const QRawFont &font, quint32 glyph)
{
    return font.advancesForGlyphIndexes({glyph}).front().x();
}

/// Before the first font is asked for, whatever the document: else the system's own would stand in for it.
void loadFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        registerDocuments();
        QFontDatabase::addApplicationFont(QStringLiteral(":/taminat/print/Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/taminat/print/Bold.ttf"));
    });
}

} // namespace

QFont fontOf(const Style &style)
{
    loadFonts();
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

Block::Block(const QString &words, const Style &style, qreal width, Qt::LayoutDirection direction)
    : colour_(style.colour)
{
    const QString text = unbroken(words);
    QTextLayout layout(text, fontOf(style));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal size = style.points * point;
    marks_.setFillRule(Qt::WindingFill);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal room = std::max(0.0, width - line.naturalTextWidth());
        line.setPosition({startOf(style.lean, direction, room), height_ + baseline * size - line.ascent()});
        naturalWidth_ = std::max(naturalWidth_, line.naturalTextWidth());
        height_ += lineStep * size;
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i)
        take(layout.lineAt(i), text, direction);
}

void Block::take(const QTextLine &line, const QString &text, Qt::LayoutDirection direction)
{
    std::vector<Cluster> clusters = clustersOf(line, text);
    std::ranges::stable_sort(clusters, {}, [](const Cluster &each) { return each.position().x(); });
    std::vector<Sign> signs;
    signs.reserve(clusters.size());
    for (const Cluster &each : clusters)
        signs.push_back(each.sign);
    const std::vector<QStringList> said = reading(std::move(signs), {direction, says_.isEmpty()});
    for (std::size_t i = 0; i < clusters.size(); ++i)
        write(clusters[i], said[i]);
}

/// The letter says one part; the others are said by glyphs without ink where the letter begins and its neighbour ends.
void Block::write(const Cluster &cluster, const QStringList &parts)
{
    const QRawFont font = cluster.glyphs.rawFont();
    const QList<quint32> &glyphs = cluster.glyphs.glyphIndexes();
    const QList<QPointF> &positions = cluster.glyphs.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        if (i != cluster.letter)
            marks_.addPath(font.pathForGlyph(glyphs.at(i)).translated(positions.at(i)));
    const quint32 letter = glyphs.at(cluster.letter);
    const quint32 blank = parts.size() == 1 ? 0 : glyphOf(font, QChar(0x2068)); // without ink and width
    if (blank == 0) {
        append(font, letter, cluster.position());
        says_ << parts.join(QString());
        return;
    }
    const bool fromRight = cluster.sign.fromRight;
    const QPointF beside = cluster.position() + QPointF(fromRight ? 0 : widthOf(font, letter), 0);
    const qsizetype own = fromRight ? parts.size() - 1 : 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == own)
            append(font, letter, cluster.position());
        else if (const quint32 space = glyphOf(font, QLatin1Char(' ')); parts.at(i).endsWith(QLatin1Char(' ')))
            append(font, space, beside - QPointF(widthOf(font, space), 0));
        else
            append(font, blank, beside);
    }
    says_ << parts;
}

void Block::append(const QRawFont &font, quint32 glyph, QPointF position)
{
    if (runs_.empty() || runs_.back().font != font)
        runs_.push_back({font, {}, {}});
    runs_.back().glyphs << glyph;
    runs_.back().positions << position;
}

void Block::paint(QPainter &painter, QPointF corner) const
{
    painter.setPen(QColor(colour_));
    for (const Run &each : runs_) {
        QGlyphRun run;
        run.setRawFont(each.font);
        run.setGlyphIndexes(each.glyphs);
        run.setPositions(each.positions);
        painter.drawGlyphRun(corner, run);
    }
    if (!marks_.isEmpty())
        painter.fillPath(marks_.translated(corner), QColor(colour_));
}

} // namespace print
