// SPDX-License-Identifier: Apache-2.0
// The words of a condition.
#include "ui/screens/entitlements/condition.h"

#include "contract/codec.h"
#include "contract/explain/words.h"
#include "domain/hijri.h"
#include "domain/law/ratio.h"
#include "ui/direction.h"
#include "ui/form/field_row.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

using domain::Awaits;
using domain::Date;

QString said(const char *words)
{
    return QCoreApplication::translate("Claim", words);
}

std::optional<Date> dateIn(const std::optional<domain::Line<60>> &figure)
{
    const auto date = figure ? Date::parse(figure->text()) : domain::Outcome<Date>(domain::refuse("date.form"));
    return date ? std::optional(*date) : std::nullopt;
}

QString datesOf(const contract::BenefitCondition &condition, Date on)
{
    const auto needs = dateIn(condition.needs);
    if (!needs)
        return {};
    const QString day = written(*needs);
    if (!condition.met)
        return condition.from ? QString() : said(QT_TRANSLATE_NOOP("Claim", "That was until %1")).arg(day);
    return (*needs <= on ? said(QT_TRANSLATE_NOOP("Claim", "Since %1")) : said(QT_TRANSLATE_NOOP("Claim", "Until %1")))
        .arg(day);
}

QString monthsOf(const contract::BenefitCondition &condition)
{
    const MonthsHad months = monthsHad(condition);
    if (months.needed == 0)
        return {};
    return said(QT_TRANSLATE_NOOP("Claim", "Months: %1, needed: %2"))
        .arg(ltr(months.had), ltr(QString::number(months.needed)));
}

struct Source {
    const char *code;
    const char *words;
};
constexpr Source sources[] = {
    {"L1", QT_TRANSLATE_NOOP("Claim", "Social Insurance Law of 1421H, art. %1")},
    {"L2", QT_TRANSLATE_NOOP("Claim", "Social Insurance Law of 1445H, art. %1")},
    {"Reg", QT_TRANSLATE_NOOP("Claim", "Registration and contributions regulation, art. %1")},
    {"Ann", QT_TRANSLATE_NOOP("Claim", "Annuities regulation, art. %1")},
    {"R2", QT_TRANSLATE_NOOP("Claim", "Implementing regulation of 1445H, art. %1")},
    {"M/273", QT_TRANSLATE_NOOP("Claim", "Royal Decree M/273, clause %1")},
    {"M/18", QT_TRANSLATE_NOOP("Claim", "Unemployment Insurance Law M/18")},
};
constexpr Source clauses[] = {
    {"second", QT_TRANSLATE_NOOP("Claim", "two")},
    {"fourth", QT_TRANSLATE_NOOP("Claim", "four")},
    {"fifth", QT_TRANSLATE_NOOP("Claim", "five")},
    {"sixth", QT_TRANSLATE_NOOP("Claim", "six")},
};

/// "38/1a" with the paragraph's letter as the law prints it.
QString article(const QString &number)
{
    for (const Source &each : clauses)
        if (number == QLatin1String(each.code))
            return said(each.words);
    if (number.isEmpty() || number.back() < u'a' || number.back() > u'd')
        return ltr(number);
    const QString letters = said(QT_TRANSLATE_NOOP("Claim", "abcd"));
    return ltr(number.chopped(1)) + QStringLiteral(" (%1)").arg(letters.at(number.back().unicode() - u'a'));
}

} // namespace

QString shortDate(Date day)
{
    const QString gregorian = QString::fromStdString(domain::writtenBoth(day).gregorian);
    return ltr(gregorian.left(gregorian.size() - 1)); // without its sign: no Hijri year looks like it
}

QString nameOf(const ClaimCondition &condition)
{
    return wordsOf(contract::wordsOf(contract::ruleWords, condition.entry.condition.text()));
}

QString stateOf(const ClaimCondition &condition)
{
    const contract::BenefitCondition &entry = condition.entry;
    if (entry.met)
        return condition.supposed ? said(QT_TRANSLATE_NOOP("Claim", "taken as met"))
                                  : said(QT_TRANSLATE_NOOP("Claim", "met"));
    switch (entry.awaits.value_or(Awaits::None)) {
    case Awaits::Time:
        return entry.from ? said(QT_TRANSLATE_NOOP("Claim", "from %1")).arg(shortDate(*entry.from)) : QString();
    case Awaits::Step:
        return said(QT_TRANSLATE_NOOP("Claim", "in your hands"));
    case Awaits::Event:
        return said(QT_TRANSLATE_NOOP("Claim", "when it happens"));
    case Awaits::None:
        break;
    }
    return condition.supposed ? said(QT_TRANSLATE_NOOP("Claim", "taken as not met"))
                              : said(QT_TRANSLATE_NOOP("Claim", "not met"));
}

QString detailOf(const ClaimCondition &condition, Date on)
{
    if (condition.supposed)
        return said(QT_TRANSLATE_NOOP("Claim", "Your record does not tell"));
    const contract::BenefitCondition &entry = condition.entry;
    QStringList parts{monthsOf(entry), datesOf(entry, on)};
    if (entry.from)
        parts << said(QT_TRANSLATE_NOOP("Claim", "Met from %1")).arg(written(*entry.from));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString articleOf(const ClaimCondition &condition)
{
    QStringList cited, numbers;
    QString words;
    const auto close = [&] {
        if (!words.isEmpty())
            cited << (numbers.isEmpty() ? words : words.arg(numbers.join(said(QT_TRANSLATE_NOOP("Claim", ", ")))));
        numbers.clear();
    };
    const auto parts = contract::toQString(condition.entry.article.text()).split(QStringLiteral(", "));
    for (const QString &part : parts) {
        const QString code = part.section(u' ', 0, 0);
        const auto source = std::find_if(std::begin(sources), std::end(sources), [&](const Source &each) {
            return code == QLatin1String(each.code);
        });
        if (source == std::end(sources)) {
            numbers << article(part);
            continue;
        }
        close();
        words = said(source->words);
        if (const QString number = part.section(u' ', 1); !number.isEmpty())
            numbers << article(number);
    }
    close();
    return cited.join(QStringLiteral(" · "));
}

MonthsHad monthsHad(const contract::BenefitCondition &condition)
{
    bool isNumber = false;
    const int needed = condition.needs ? contract::toQString(condition.needs->text()).toInt(&isNumber) : 0;
    if (!isNumber || needed <= 0 || !condition.has)
        return {};
    const QString had = contract::toQString(condition.has->text());
    const qint64 whole = had.section(u'/', 0, 0).toLongLong(&isNumber);
    const qint64 parts = had.contains(u'/') ? had.section(u'/', 1).toLongLong() : 1;
    if (!isNumber || parts <= 0)
        return {};
    // Never rounded up: a month that is nearly there is not there.
    const qint64 tenths = (domain::Ratio(whole, parts) * 10).floor();
    const QString figure =
        tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
    return {figure, std::min(1.0, static_cast<double>(tenths) / (10.0 * needed)), needed};
}

} // namespace ui
