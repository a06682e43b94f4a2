// SPDX-License-Identifier: Apache-2.0
// Words on paper: the document's font, a block of text laid out for a width, and islands that keep their direction.
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

class QFont;
class QPainter;
class QTextLine;

namespace print {

/// A page is measured in hundredths of a millimetre on every device, so that lines break alike on all of them.
inline constexpr qreal mm = 100;

/// What an ink is for: text that is read first, second and third, and the one green.
namespace ink {
inline constexpr QRgb first = 0xFF161B26;
inline constexpr QRgb second = 0xFF384250;
inline constexpr QRgb third = 0xFF656C78;
inline constexpr QRgb green = 0xFF14573A;
inline constexpr QRgb bright = 0xFF1B8354;
} // namespace ink

/// Figures lean right in either language, so that their decimals stand under each other.
enum class Lean : std::uint8_t { Leading, Centre, Trailing, Right };

struct Style {
    qreal points = 9;
    bool bold = false;
    QRgb colour = ink::first;
    Lean lean = Lean::Leading;
};

/// The documents' own font, which the program carries; from any thread.
[[nodiscard]] QFont fontOf(const Style &style);

/// An island that reads from the left in any text: numbers, dates, amounts.
[[nodiscard]] QString ltr(const QString &text);
/// An island whose direction is its own: a name inside a sentence.
[[nodiscard]] QString isolated(const QString &text);

struct Cluster;

/// Text laid out once for a width, its lines broken where needed.
class Block {
public:
    Block(const QString &words, const Style &style, qreal width, Qt::LayoutDirection direction);

    [[nodiscard]] qreal height() const { return height_; }
    /// How wide the longest line came out.
    [[nodiscard]] qreal naturalWidth() const { return naturalWidth_; }
    void paint(QPainter &painter, QPointF corner) const;
    /// What each painted glyph says, in the order of painting.
    [[nodiscard]] const QStringList &says() const { return says_; }

private:
    void take(const QTextLine &line, const QString &text, Qt::LayoutDirection direction);
    void write(const Cluster &cluster, const QStringList &parts);

    void append(const QRawFont &font, quint32 glyph, QPointF position);

    struct Run { ///< of one font
        QRawFont font;
        QList<quint32> glyphs;
        QList<QPointF> positions;
    };
    std::vector<Run> runs_; ///< from left to right, line by line
    QStringList says_;
    QPainterPath marks_; ///< vowels and their like: outlines, since their letter's glyph speaks for them
    QRgb colour_;
    qreal height_ = 0;
    qreal naturalWidth_ = 0;
};

} // namespace print
