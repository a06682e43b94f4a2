// SPDX-License-Identifier: Apache-2.0
// What the glyphs of a line say to whoever reads a file of it: the words that were written, in their own order.
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace print {

/// A letter with its marks, or several letters drawn as one.
struct Sign {
    QString text;
    std::size_t place = 0;  ///< where it comes in its line when that is read
    bool fromRight = false; ///< whether the next one stands to the left of it
};

struct Setting {
    Qt::LayoutDirection direction; ///< of the whole text
    bool opens;                    ///< whether this is the first line of a text
};

/// What each sign says, in parts from left to right: a sign with marks says every character by itself, and may have a
/// space in front of it. The signs are given as they stand from left to right.
///
/// pdftotext and pdf.js take a line as it stands, turn what is Arabic round, and let what belongs to no script go with
/// whatever stands beside it. Invisible marks of direction at the borders of runs keep words whole and apart in both,
/// and brackets say what was written, not what they look like. pdf.js drops a glyph whose last character is invisible,
/// and takes one with a vowel mark to have no width.
[[nodiscard]] std::vector<QStringList> reading(std::vector<Sign> line, Setting setting);

} // namespace print
