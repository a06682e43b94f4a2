// SPDX-License-Identifier: Apache-2.0
// The table of subjects, an answer as JSON and as text, and a refusal in words.
#include "cli/explain.h"

#include "contract/explain/words.h"
#include "contract/moment.h"
#include "domain/law/ratio.h"
#include "form/citation.h"
#include "form/faults.h"
#include "form/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cli {
namespace {

using form::ltr;
using form::wordsOf;

const auto &subjects()
{
    static const std::array all{aboutContribution(),
        aboutBill(),
        aboutFine(),
        aboutVoluntary(),
        aboutGroup(),
        aboutPension(),
        aboutLumpSum(),
        aboutSurvivors(),
        aboutSaned(),
        aboutInjury(),
        aboutMaternity(),
        aboutDeadline(),
        aboutEligibility(),
        aboutCalendar(),
        aboutIdentity()};
    return all;
}

/// "347/10" as "34.7"; what no short decimal says exactly stays a fraction, "1,000/3" as "333 1/3".
QString withoutFraction(const QString &spelling)
{
    const QStringList parts = spelling.split(QLatin1Char('/'));
    bool isNumber = parts.size() == 2;
    const qint64 above = isNumber ? parts[0].toLongLong(&isNumber) : 0;
    const qint64 below = isNumber ? parts[1].toLongLong(&isNumber) : 0;
    if (!isNumber || below <= 0 || above < 0)
        return spelling;
    const domain::Ratio ratio(above, below);
    constexpr std::int64_t places = 10'000;
    if ((ratio * places).denominator() == 1)
        return QString::fromStdString(ratio.decimal(4));
    const qint64 whole = above / below;
    const QString rest = QStringLiteral("%1/%2").arg(above % below).arg(below);
    return whole == 0 ? rest : QStringLiteral("%1 %2").arg(whole).arg(rest);
}

/// "2026-07-09 00:00", as the clocks in Riyadh show it.
QString inRiyadh(const QString &moment)
{
    const auto known = contract::Moment::parse(moment.toStdString());
    if (!known)
        return moment;
    const QString clock = QString::fromStdString(domain::isoText(known->instant() + domain::riyadhOffset));
    return clock.left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString said(const form::Readable &value)
{
    switch (value.display) {
    case form::Display::Words:
        return wordsOf(value.words);
    case form::Display::Check:
        return wordsOf(contract::wordsOf(contract::termWords, value.spelling == QLatin1String("true") ? "yes" : "no"));
    case form::Display::Text: {
        const contract::Text rule = contract::wordsOf(contract::ruleWords, value.spelling.toStdString());
        if (!rule.empty())
            return wordsOf(rule);
        static const QRegularExpression figure(QStringLiteral("^[0-9][0-9./-]*$"));
        return figure.match(value.spelling).hasMatch() ? ltr(withoutFraction(value.spelling))
                                                       : form::isolated(value.spelling);
    }
    case form::Display::Moment:
        return ltr(inRiyadh(value.spelling));
    default:
        return ltr(value.spelling);
    }
}

/// The one thing in a row that has a form of its own: the article of a condition.
QString said(const form::Readable &value, contract::Text column)
{
    const bool isArticle = std::string_view(column.context) == "ExplainedStep";
    return isArticle ? form::citationOf(value.spelling) : said(value);
}

QString said(const form::Table &table)
{
    QString text = wordsOf(table.title) + QStringLiteral(":\n");
    for (const auto &row : table.rows) {
        QStringList cells;
        for (std::size_t column = 0; column < row.size(); ++column)
            if (const QString value = said(row[column], table.columns[column]); !value.isEmpty())
                cells << QStringLiteral("%1: %2").arg(wordsOf(table.columns[column]), value);
        text += QStringLiteral("  - ") + cells.join(QCoreApplication::translate("Explained", ", ")) + QLatin1Char('\n');
    }
    return text;
}

QString said(const form::Section &section)
{
    QString text = wordsOf(section.title) + QLatin1Char('\n');
    for (const form::Item &item : section.items)
        if (const QString value = said(item.value); !value.isEmpty())
            text += QStringLiteral("  %1: %2\n").arg(wordsOf(item.label), value);
    for (const form::Table &table : section.tables)
        if (!table.rows.empty())
            text += QStringLiteral("  ") + said(table);
    return text;
}

/// A term by its words, any other figure as it is spelled.
QString saidFigure(const std::string &spelling)
{
    const contract::Text term = contract::wordsOf(contract::termWords, spelling);
    return term.empty() ? ltr(withoutFraction(QString::fromStdString(spelling))) : wordsOf(term);
}

QString said(const contract::ExplainedStep &step)
{
    QStringList inputs;
    for (const contract::ExplainedInput &input : step.inputs)
        inputs << wordsOf(contract::wordsOf(contract::inputWords, input.name.text())) + QLatin1Char(' ')
                      + saidFigure(input.value.text());
    const QString from = inputs.isEmpty()
                             ? QString()
                             : QStringLiteral(": ") + inputs.join(QCoreApplication::translate("Explained", ", "));
    return wordsOf(contract::wordsOf(contract::ruleWords, step.rule.text()))
           + QStringLiteral(" (%1)").arg(form::citationOf(QString::fromStdString(step.article.text()))) + from
           + QStringLiteral(" = ") + saidFigure(step.value.text());
}

/// Islands are for text that turns its direction; where none does, they are only in the way of who copies it.
QString forTerminal(const QString &text)
{
    const bool turns = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? text : form::withoutIsolates(text);
}

/// What the sentences of the program's windows do not say: there nobody writes JSON.
struct QuestionFault {
    std::string_view code;
    const char *words;
};
constexpr QuestionFault questionFaults[] = {
    {"request.not_json",
        QT_TRANSLATE_NOOP("Question", "This is not JSON. A question is one object: {\"name\": value, …}.")},
    {"request.duplicate_key", QT_TRANSLATE_NOOP("Question", "A field stands there twice. Leave one of the two out.")},
    {"request.too_deep",
        QT_TRANSLATE_NOOP("Question", "Objects lie in each other deeper than any question needs. Simplify it.")},
    {"request.too_large", QT_TRANSLATE_NOOP("Question", "The question is longer than can be read at once. Divide it.")},
    {"request.not_utf8",
        QT_TRANSLATE_NOOP(
            "Question", "Some of it is not text in UTF-8, or has characters that no field takes. Write it again.")},
    {"request.unknown_field",
        QT_TRANSLATE_NOOP("Question", "There is no such field in this question. Check its name.")},
    {"request.wrong_type",
        QT_TRANSLATE_NOOP("Question", "The field takes another kind of value: mind the quotes and brackets.")},
};

/// Whether it helps to see how such a value is written.
bool isAboutSpelling(std::string_view code)
{
    return code.ends_with(".form") || code == "field.required" || code == "field.not_a_number"
           || code == "request.wrong_type" || code == "date.no_such_day" || code == "date.outside_calendar";
}

QString sentenceOf(const domain::Fault &fault)
{
    for (const QuestionFault &each : questionFaults)
        if (each.code == fault.code)
            return QCoreApplication::translate("Question", each.words);
    return form::sentence(fault);
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
    if (!steps.empty())
        text += QCoreApplication::translate("Explained", "How it came about") + QLatin1Char('\n');
    for (std::size_t i = 0; i < steps.size(); ++i)
        text += QStringLiteral("  %1. %2\n").arg(i + 1).arg(said(steps[i]));
    return forTerminal(text);
}

QStringList subjectNames()
{
    QStringList names;
    for (const Subject &subject : subjects())
        names << contract::toQString(subject.name);
    return names;
}

const Subject *findSubject(const QString &name)
{
    const auto found = std::find_if(subjects().begin(), subjects().end(), [&name](const Subject &each) {
        return contract::toQString(each.name) == name;
    });
    return found == subjects().end() ? nullptr : &*found;
}

QString fieldsInWords(const Subject &subject)
{
    return forTerminal(fieldsInWords(subject.fields()));
}

QString refusalInWords(const Subject &subject, const domain::Fault &fault)
{
    const std::vector<FieldLine> fields = subject.fields();
    const QString path = QString::fromStdString(fault.field);
    const FieldLine *field = findField(fields, path);
    QString text;
    if (!path.isEmpty())
        text = field == nullptr ? ltr(path) + QStringLiteral(": ")
                                : QStringLiteral("%1 (%2): ").arg(ltr(path), wordsOf(field->label));
    text += sentenceOf(fault) + QLatin1Char('\n');
    if (field != nullptr && !field->choices.empty())
        text += fieldsInWords({*field});
    else if (field != nullptr && isAboutSpelling(fault.code) && !field->spelling.contains(QChar(0x2026)))
        text += QCoreApplication::translate("Question", "It is written like this: %1").arg(ltr(field->spelling))
                + QLatin1Char('\n');
    text += QCoreApplication::translate("Question", "All fields of this question: %1")
                .arg(ltr(QStringLiteral("taminatctl explain %1 --fields").arg(contract::toQString(subject.name))))
            + QLatin1Char('\n') + form::reference(fault) + QLatin1Char('\n');
    return forTerminal(text);
}

} // namespace cli
