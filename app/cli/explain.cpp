// SPDX-License-Identifier: Apache-2.0
// The table of subjects, and an answer as JSON and as text.
#include "cli/explain.h"

#include "contract/explain/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace cli {
namespace {

constexpr Subject subjects[] = {
    {"contribution", explainContribution},
    {"bill", explainBill},
    {"fine", explainFine},
    {"voluntary", explainVoluntary},
    {"group", explainGroup},
    {"pension", explainPension},
    {"lump-sum", explainLumpSum},
    {"survivors", explainSurvivors},
    {"saned", explainSaned},
    {"injury", explainInjury},
    {"maternity", explainMaternity},
    {"deadline", explainDeadline},
    {"eligibility", explainEligibility},
    {"hijri", explainCalendar},
    {"identity", explainIdentity},
};

QString said(contract::Text words)
{
    return words.empty() ? QString() : QCoreApplication::translate(words.context, words.source);
}

/// An island that reads from the left inside Arabic text.
QString island(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString said(const form::Readable &value)
{
    switch (value.display) {
    case form::Display::Words:
        return said(value.words);
    case form::Display::Check:
        return said(contract::wordsOf(contract::termWords, value.spelling == QLatin1String("true") ? "yes" : "no"));
    case form::Display::Text: {
        const contract::Text rule = contract::wordsOf(contract::ruleWords, value.spelling.toStdString());
        return rule.empty() ? value.spelling : said(rule);
    }
    default:
        return value.spelling.isEmpty() ? QString() : island(value.spelling);
    }
}

QString said(const form::Table &table)
{
    QString text = said(table.title) + QStringLiteral(":\n");
    for (const auto &row : table.rows) {
        QStringList cells;
        for (std::size_t column = 0; column < row.size(); ++column)
            if (const QString value = said(row[column]); !value.isEmpty())
                cells << said(table.columns[column]) + QLatin1Char(' ') + value;
        text += QStringLiteral("  - ") + cells.join(QCoreApplication::translate("Explained", ", ")) + QLatin1Char('\n');
    }
    return text;
}

QString said(const form::Section &section)
{
    QString text = said(section.title) + QLatin1Char('\n');
    for (const form::Item &item : section.items)
        if (const QString value = said(item.value); !value.isEmpty())
            text += QStringLiteral("  %1: %2\n").arg(said(item.label), value);
    for (const form::Table &table : section.tables)
        if (!table.rows.empty())
            text += QStringLiteral("  ") + said(table);
    return text;
}

/// A term by its words, any other figure as it is spelled.
QString saidFigure(const std::string &spelling)
{
    const contract::Text term = contract::wordsOf(contract::termWords, spelling);
    return term.empty() ? island(QString::fromStdString(spelling)) : said(term);
}

/// "L1 41/1"; where the texts are silent, that.
QString saidArticle(const QString &article)
{
    QStringList parts = article.split(QStringLiteral(", "));
    const bool silent = parts.removeOne(QStringLiteral("design"));
    QStringList said;
    if (!parts.isEmpty())
        said << island(parts.join(QStringLiteral(", ")));
    if (silent)
        said << QCoreApplication::translate("Explained", "where the law is silent");
    return said.join(QCoreApplication::translate("Explained", "; "));
}

QString said(const contract::ExplainedStep &step)
{
    QStringList inputs;
    for (const contract::ExplainedInput &input : step.inputs)
        inputs << said(contract::wordsOf(contract::inputWords, input.name.text())) + QLatin1Char(' ')
                      + saidFigure(input.value.text());
    const QString from = inputs.isEmpty()
                             ? QString()
                             : QStringLiteral(": ") + inputs.join(QCoreApplication::translate("Explained", ", "));
    return said(contract::wordsOf(contract::ruleWords, step.rule.text()))
           + QStringLiteral(" (%1)").arg(saidArticle(QString::fromStdString(step.article.text()))) + from
           + QStringLiteral(" = ") + saidFigure(step.value.text());
}

} // namespace

QByteArray Explained::toJson() const
{
    QByteArray json = "{\"answer\":" + answer + ",\"steps\":[";
    for (std::size_t i = 0; i < steps.size(); ++i)
        json += (i == 0 ? QByteArray() : QByteArray(",")) + contract::encode(steps[i]);
    return json + "]}\n";
}

QString Explained::toText() const
{
    QString text;
    for (const form::Section &section : record.sections)
        text += said(section);
    text += QCoreApplication::translate("Explained", "How it came about") + QLatin1Char('\n');
    for (std::size_t i = 0; i < steps.size(); ++i)
        text += QStringLiteral("  %1. %2\n").arg(i + 1).arg(said(steps[i]));
    return text;
}

QStringList subjectNames()
{
    QStringList names;
    for (const Subject &subject : subjects)
        names << contract::toQString(subject.name);
    return names;
}

domain::Outcome<Explained> explain(const QString &subject, const QByteArray &json, domain::Date today)
{
    const auto found = std::find_if(std::begin(subjects), std::end(subjects), [&](const Subject &each) {
        return contract::toQString(each.name) == subject;
    });
    if (found == std::end(subjects))
        return domain::refuse("record.missing");
    return found->explain(json, today);
}

} // namespace cli
