// SPDX-License-Identifier: Apache-2.0
// How the targets of a ToUnicode map are rewritten.
#include "print/to_unicode.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace print {
namespace {

bool isShape(QChar letter)
{
    return (letter.unicode() >= 0xFB50 && letter.unicode() <= 0xFDFF)
           || (letter.unicode() >= 0xFE70 && letter.unicode() <= 0xFEFC);
}

QString lettersOf(const QString &target)
{
    QString letters;
    for (const QChar each : target) {
        if (each == QLatin1Char('\t')) { // what Qt takes the glyph of the space for
            letters += QLatin1Char(' ');
        } else if (!isShape(each)) {
            letters += each;
        } else {
            QString base = QString(each).normalized(QString::NormalizationForm_KC);
            if (base.size() > 1) {
                base.remove(QLatin1Char(' ')); // a mark shown alone stands on a space that nobody wrote
                std::reverse(base.begin(), base.end());
            }
            letters += base;
        }
    }
    return letters;
}

QByteArray rewritten(const QByteArray &hex)
{
    QString target;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        target += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    QByteArray result;
    for (const QChar each : lettersOf(target))
        result += QByteArray::number(each.unicode(), 16).rightJustified(4, '0');
    return result;
}

/// What a line of a bfchar or bfrange section means: every target, never a glyph's number.
QByteArray rewrittenLine(const QByteArray &line, int targets)
{
    QByteArray result;
    int place = 0;
    qsizetype at = 0;
    for (qsizetype open = line.indexOf('<'); open >= 0; open = line.indexOf('<', at)) {
        const qsizetype close = line.indexOf('>', open);
        if (close < 0)
            break;
        const QByteArray hex = line.mid(open + 1, close - open - 1);
        result += line.mid(at, open + 1 - at) + (place++ < targets ? hex : rewritten(hex)) + '>';
        at = close + 1;
    }
    return result + line.mid(at);
}

} // namespace

QByteArray searchable(const QByteArray &map)
{
    QByteArray result;
    int glyphs = 0; // how many numbers of glyphs stand before the targets of a line; 0 outside the sections
    for (const QByteArray &line : map.split('\n')) {
        if (line.startsWith("end"))
            glyphs = 0;
        result += (glyphs > 0 ? rewrittenLine(line, glyphs) : line) + '\n';
        if (line.contains("beginbfrange"))
            glyphs = 2;
        else if (line.contains("beginbfchar"))
            glyphs = 1;
    }
    result.chop(1);
    return result;
}

} // namespace print
