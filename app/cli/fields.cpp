// SPDX-License-Identifier: Apache-2.0
// The fields of a question as lines of text.
#include "cli/fields.h"

#include "form/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cli {
namespace {

QString said(FieldLine::Asked asked)
{
    switch (asked) {
    case FieldLine::Asked::Always:
        return QCoreApplication::translate("Fields", "needed");
    case FieldLine::Asked::Sometimes:
        return QCoreApplication::translate("Fields", "needed where it applies");
    case FieldLine::Asked::Optional:
        break;
    }
    return QCoreApplication::translate("Fields", "may be left out");
}

} // namespace

QString fieldsInWords(const std::vector<FieldLine> &fields)
{
    QString text;
    for (const FieldLine &field : fields) {
        QString spelled = field.path;
        if (!field.spelling.isEmpty())
            spelled += QStringLiteral(": ") + field.spelling;
        text += QStringLiteral("%1  %2 (%3)\n").arg(form::ltr(spelled), form::wordsOf(field.label), said(field.asked));
        for (const auto &[name, words] : field.choices)
            text +=
                QStringLiteral("    %1  %2\n").arg(form::ltr(QStringLiteral("\"%1\"").arg(name)), form::wordsOf(words));
    }
    return text;
}

const FieldLine *findField(const std::vector<FieldLine> &fields, const QString &path)
{
    static const QRegularExpression number(QStringLiteral(R"(\.\d+(?=\.|$))"));
    QString any = path;
    any.replace(number, QStringLiteral(".*"));
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&any](const FieldLine &field) { return field.path == any; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace cli
