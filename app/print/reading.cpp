// SPDX-License-Identifier: Apache-2.0
// How signs are given what they say.
#include "print/reading.h"

#include <algorithm>
#include <span>

namespace print {
namespace {

constexpr QChar leftMark(0x200E);   ///< reads as a letter of a script that runs from the left
constexpr QChar rightMark(0x200F);  ///< reads as a letter of a script that runs from the right
constexpr QChar arabicMark(0x061C); ///< the same, and counted among Arabic letters
constexpr QChar space(0x20);

bool isFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// What readers take for the beginning of something that runs from the left: letters, figures, and what joins figures.
bool isFromLeft(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
        return true;
    default:
        return false;
    }
}

bool isSpace(const Sign &sign)
{
    return std::ranges::all_of(sign.text, [](QChar c) { return c.isSpace(); });
}

bool holds(const QString &text, bool (*is)(QChar))
{
    return std::ranges::any_of(text, is);
}

bool holds(std::span<const Sign> signs, bool (*is)(QChar))
{
    return std::ranges::any_of(signs, [is](const Sign &sign) { return holds(sign.text, is); });
}

bool followOneAnother(std::span<const Sign> signs)
{
    const auto [first, last] = std::ranges::minmax(signs, {}, &Sign::place);
    return last.place - first.place + 1 == signs.size();
}

/// "(2)" among Arabic words has brackets that run from the right and a figure that runs from the left, which readers
/// put together as they please. Such a word is read from the left as a whole.
void readFromLeft(std::span<Sign> word)
{
    const auto isFigure = [](QChar c) { return c.isLetterOrNumber(); };
    if (holds(word, isFromRight) || !holds(word, isFigure) || !followOneAnother(word))
        return;
    std::vector<Sign> read(word.begin(), word.end());
    std::ranges::sort(read, {}, &Sign::place);
    for (std::size_t i = 0; i < word.size(); ++i) {
        word[i].text = read[i].text;
        word[i].fromRight = false;
    }
}

void readFiguresFromLeft(std::vector<Sign> &line)
{
    for (auto begin = line.begin(); begin != line.end();) {
        begin = std::find_if_not(begin, line.end(), isSpace);
        const auto end = std::find_if(begin, line.end(), isSpace);
        if (begin != end)
            readFromLeft({begin, end});
        begin = end;
    }
}

QStringList partsOf(const Sign &sign)
{
    if (isSpace(sign))
        return {space};
    QStringList characters;
    for (const char32_t each : sign.text.toUcs4())
        characters << QString::fromUcs4(&each, 1);
    if (sign.fromRight)
        std::ranges::reverse(characters);
    const bool hasMark = std::ranges::any_of(sign.text, [](QChar c) { return c.isMark(); });
    return hasMark ? characters : QStringList{characters.join(QString())};
}

/// Puts the marks of direction into a line.
class Borders {
public:
    Borders(std::span<const Sign> line, Qt::LayoutDirection direction)
        : line_(line),
          isMixed_(direction == Qt::RightToLeft || std::ranges::any_of(line, &Sign::fromRight))
    {
        for (const Sign &sign : line) {
            if (!isSpace(sign))
                inked_.push_back(said_.size());
            said_.push_back(partsOf(sign));
        }
    }

    [[nodiscard]] std::vector<QStringList> said(Setting setting)
    {
        for (std::size_t i = 0; i < inked_.size(); ++i) {
            stopLeft(i);
            if (setting.direction == Qt::LeftToRight)
                stopRight(i);
            if (isStray(i))
                before(inked_[i], leftMark);
        }
        if (setting.direction == Qt::RightToLeft && setting.opens && !inked_.empty())
            keepApart();
        if (!inked_.empty() && (setting.direction == Qt::RightToLeft || beginsAtRight()))
            weigh();
        for (std::size_t at = 0; at < said_.size(); ++at)
            supportMarks(at);
        return std::move(said_);
    }

private:
    [[nodiscard]] const Sign &sign(std::size_t i) const { return line_[inked_[i]]; }
    [[nodiscard]] bool begins(std::size_t i) const { return i == 0 || sign(i - 1).fromRight != sign(i).fromRight; }
    [[nodiscard]] bool ends(std::size_t i) const
    {
        return i + 1 == inked_.size() || sign(i + 1).fromRight != sign(i).fromRight;
    }
    [[nodiscard]] bool beginsAtRight() const
    {
        const Sign &last = sign(inked_.size() - 1);
        return last.fromRight && last.place == 0;
    }
    void before(std::size_t at, const QString &mark) { said_[at].front().prepend(mark); }
    void after(std::size_t at, const QString &mark)
    {
        if (at + 1 < said_.size())
            before(at + 1, mark);
        else
            said_[at].back() += mark + space;
    }

    /// In an Arabic page, what runs from the left is taken to go on to the left until something Arabic comes.
    void stopLeft(std::size_t i)
    {
        const std::size_t at = inked_[i];
        const bool arabicFollows = at > 0 && holds(line_[at - 1].text, isFromRight);
        const bool starts = sign(i).fromRight ? holds(sign(i).text, isFromLeft) : begins(i) && isMixed_;
        const bool isBare = !isFromLeft(said_[at].front().front());
        if (starts && !arabicFollows)
            before(at,
                sign(i).fromRight ? QString(arabicMark)
                : isBare          ? QString(rightMark) + leftMark
                                  : QString(rightMark));
        if (!sign(i).fromRight && ends(i) && !sign(i).text.back().isLetterOrNumber())
            after(at, QString(2, leftMark));
    }

    /// In an English page, what is Arabic is taken to go on to the right until something comes that runs from the left.
    /// A page in English with many Arabic names is taken for an Arabic one.
    void stopRight(std::size_t i)
    {
        const std::size_t at = inked_[i];
        const bool goesOn = i > 0 && sign(i - 1).fromRight && !holds(sign(i - 1).text, isFromLeft);
        if (goesOn && (!sign(i).fromRight || holds(sign(i).text, isFromLeft))) {
            if (inked_[i - 1] + 1 < at)
                before(inked_[i - 1] + 1, QString(leftMark) + arabicMark);
            else if (!isFromLeft(said_[at].front().front()))
                before(at, leftMark);
        }
        if (sign(i).fromRight && begins(i) && !isFromRight(said_[at].front().front()))
            before(at, rightMark);
        if (sign(i).fromRight && i + 1 == inked_.size())
            said_[at].back() += QString(leftMark) + space + rightMark + space;
    }

    /// pdf.js keeps what belongs to no script with what runs from the left only if that has two characters after it.
    [[nodiscard]] bool isStray(std::size_t i) const
    {
        const std::size_t at = inked_[i];
        const auto isFigure = [this](std::size_t place) { return line_[place].text.front().isLetterOrNumber(); };
        if (sign(i).fromRight || begins(i) || !isFigure(at) || isFigure(at - 1))
            return false;
        const bool joins = at > 1 && isFromLeft(line_[at - 1].text.front()) && isFigure(at - 2);
        return !joins && (at + 1 == line_.size() || !isFigure(at + 1));
    }

    /// pdf.js sees no space where one text ends and the next begins to the left of it.
    void keepApart()
    {
        std::size_t first = inked_.size() - 1;
        if (sign(first).fromRight) {
            said_[inked_[first]].back() += space;
            return;
        }
        while (!begins(first))
            --first;
        before(inked_[first], QString(rightMark) + space);
    }

    /// pdf.js reads a line from the right if at least three characters in ten are Arabic letters.
    void weigh()
    {
        qsizetype letters = 0, all = 0;
        for (const QStringList &parts : said_) {
            for (const QString &part : parts) {
                all += part.size();
                letters += std::ranges::count_if(part, [](QChar c) { return c != rightMark && isFromRight(c); });
            }
        }
        const auto figure = std::ranges::find(line_, false, &Sign::fromRight);
        if (letters == 0 || figure == line_.end())
            return;
        const qsizetype lacking = 3 * all - 10 * letters; // of which each mark makes up for seven
        if (lacking >= 0)
            before(static_cast<std::size_t>(figure - line_.begin()), QString(lacking / 7 + 1, arabicMark));
    }

    /// pdf.js puts a vowel mark where it last was, which has to be beside the mark's letter.
    void supportMarks(std::size_t at)
    {
        if (said_[at].size() == 1 || !line_[at].fromRight)
            return;
        if (at == 0)
            said_[at].prepend(QString(arabicMark) + space);
        else if (said_[at - 1] == QStringList{space})
            before(at - 1, arabicMark);
    }

    std::span<const Sign> line_;
    bool isMixed_;
    std::vector<QStringList> said_;
    std::vector<std::size_t> inked_; ///< the places of those signs that are no spaces
};

} // namespace

std::vector<QStringList> reading(std::vector<Sign> line, Setting setting)
{
    readFiguresFromLeft(line);
    return Borders(line, setting.direction).said(setting);
}

} // namespace print
