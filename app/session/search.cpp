// SPDX-License-Identifier: Apache-2.0
// Folding of Arabic spelling, and the weight of a word by where it was found.
#include "session/search.h"

#include <algorithm>
#include <utility>

namespace session {
namespace {

/// Without the ending of number or of whose it is: "شهاداتي" is found by "شهادة", "certificates" by "certificate".
QString withoutEnding(QString word)
{
    constexpr int shortest = 3; // of what is left
    bool shorter = true;
    while (std::exchange(shorter, false))
        for (const auto &ending : {QStringLiteral("ها"),
                 QStringLiteral("ان"),
                 QStringLiteral("ات"),
                 QStringLiteral("ون"),
                 QStringLiteral("ين"),
                 QStringLiteral("ه"),
                 QStringLiteral("ي"),
                 QStringLiteral("s")})
            if (word.endsWith(ending) && word.size() >= ending.size() + shortest) {
                word.chop(ending.size());
                shorter = true;
            }
    return word;
}

/// Without what stands before the stem of an Arabic word, too: "بالشهادة" is found by "شهادة".
QString stemmed(const QString &word)
{
    for (const auto &prefix : {QStringLiteral("وال"),
             QStringLiteral("بال"),
             QStringLiteral("كال"),
             QStringLiteral("فال"),
             QStringLiteral("لل"),
             QStringLiteral("ال")})
        if (word.startsWith(prefix) && word.size() >= prefix.size() + 3)
            return withoutEnding(word.mid(prefix.size()));
    return withoutEnding(word);
}

/// How well a word of the query fits a text, both folded; 0 is not at all.
int fit(const QString &word, const QString &text)
{
    const QString stem = stemmed(word);
    int best = text.contains(stem) ? 2 : 0;
    if (best == 0)
        return 0;
    bool first = true;
    for (const QString &each : text.split(u' ')) {
        const QString other = stemmed(each);
        const int weight = each == word || other == stem ? 8 : each.startsWith(word) || other.startsWith(stem) ? 5 : 0;
        best = std::max(best, weight > 0 && first ? weight + 1 : weight);
        first = false;
    }
    return best;
}

int weigh(const Findable &entry, const QStringList &words)
{
    const QString title = folded(entry.title);
    int sum = title == words.join(u' ') ? 20 : 0;
    for (const QString &word : words) {
        int best = fit(word, title) * 3;
        for (const QString &keyword : entry.keywords)
            best = std::max(best, fit(word, folded(keyword)));
        if (best == 0)
            return 0;
        sum += best;
    }
    return sum;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == QChar(0x640) || c.category() == QChar::Other_Format)
            continue;
        if (c == QChar(0x671))
            plain += QChar(0x627);
        else if (c == QChar(0x649) || c == QChar(0x6CC))
            plain += QChar(0x64A);
        else if (c == QChar(0x629))
            plain += QChar(0x647);
        else if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c.isLetter())
            plain += c.toCaseFolded();
        else
            plain += u' ';
    }
    return plain.simplified();
}

std::vector<std::size_t> search(const std::vector<Findable> &entries, const QString &query, std::size_t limit)
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < entries.size() && !words.isEmpty(); ++i)
        if (const int weight = weigh(entries[i], words); weight > 0)
            found.emplace_back(weight, i);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::size_t> positions;
    for (const auto &[weight, position] : found)
        if (positions.size() < limit)
            positions.push_back(position);
    return positions;
}

} // namespace session
