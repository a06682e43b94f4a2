// SPDX-License-Identifier: Apache-2.0
// The names of the laws and regulations that domain/law/rules.h cites by their signs; a test looks for each of them.
#include "form/citation.h"

#include "form/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace form {
namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("Citation", words);
}

struct Source {
    const char *sign;
    const char *words;
};
constexpr Source sources[] = {
    {"L1", QT_TRANSLATE_NOOP("Citation", "Social Insurance Law of 1421H, art. %1")},
    {"L2", QT_TRANSLATE_NOOP("Citation", "Social Insurance Law of 1445H, art. %1")},
    {"Reg", QT_TRANSLATE_NOOP("Citation", "Registration and contributions regulation, art. %1")},
    {"Ann", QT_TRANSLATE_NOOP("Citation", "Annuities regulation, art. %1")},
    {"Occ", QT_TRANSLATE_NOOP("Citation", "Occupational hazards regulation, art. %1")},
    {"R2", QT_TRANSLATE_NOOP("Citation", "Implementing regulation of 1445H, art. %1")},
    {"M/273", QT_TRANSLATE_NOOP("Citation", "Royal Decree M/273, clause %1")},
    {"M/18", QT_TRANSLATE_NOOP("Citation", "Unemployment Insurance Law M/18")},
    {"Board", QT_TRANSLATE_NOOP("Citation", "Decision %1 of the Board of Directors")},
    {"GCC", QT_TRANSLATE_NOOP("Citation", "Extension of insurance protection to citizens of the Gulf states")},
    {"Umm", QT_TRANSLATE_NOOP("Citation", "Umm al-Qura calendar")},
    {"ISO", QT_TRANSLATE_NOOP("Citation", "Standard ISO %1")},
    {"design", QT_TRANSLATE_NOOP("Citation", "where the law is silent")},
};
constexpr Source clauses[] = {
    {"second", QT_TRANSLATE_NOOP("Citation", "two")},
    {"third", QT_TRANSLATE_NOOP("Citation", "three")},
    {"fourth", QT_TRANSLATE_NOOP("Citation", "four")},
    {"fifth", QT_TRANSLATE_NOOP("Citation", "five")},
    {"sixth", QT_TRANSLATE_NOOP("Citation", "six")},
};

/// "38/1a" with the paragraph's letter as the law prints it.
QString numbered(const QString &number)
{
    for (const Source &each : clauses)
        if (number == QLatin1String(each.sign))
            return said(each.words);
    const QString letters = said(QT_TRANSLATE_NOOP("Citation", "abcdef"));
    const int letter = number.isEmpty() ? -1 : number.back().unicode() - u'a';
    if (letter < 0 || letter >= letters.size())
        return ltr(number);
    return ltr(number.chopped(1)) + QStringLiteral(" (%1)").arg(letters.at(letter));
}

} // namespace

QString citationOf(const QString &article)
{
    QStringList cited, numbers;
    QString words;
    const auto close = [&] {
        if (!words.isEmpty())
            cited << (words.contains(QLatin1String("%1"))
                          ? words.arg(numbers.join(said(QT_TRANSLATE_NOOP("Citation", ", "))))
                          : words);
        numbers.clear();
    };
    const QStringList parts = article.split(QStringLiteral(", "));
    for (const QString &part : parts) {
        const QString sign = part.section(u' ', 0, 0);
        const auto source = std::find_if(std::begin(sources), std::end(sources), [&](const Source &each) {
            return sign == QLatin1String(each.sign);
        });
        if (source == std::end(sources)) {
            numbers << numbered(part);
            continue;
        }
        close();
        words = said(source->words);
        if (const QString number = part.section(u' ', 1); !number.isEmpty())
            numbers << numbered(number);
    }
    close();
    return cited.join(QStringLiteral(" \u00b7 "));
}

} // namespace form
