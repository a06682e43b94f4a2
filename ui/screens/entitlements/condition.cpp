// SPDX-License-Identifier: Apache-2.0
// The words of a condition.
#include "ui/screens/entitlements/condition.h"

#include "contract/codec.h"
#include "contract/explain/words.h"
#include "domain/hijri.h"
#include "domain/law/ratio.h"
#include "form/citation.h"
#include "ui/direction.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

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
    return form::citationOf(contract::toQString(condition.entry.article.text()));
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
