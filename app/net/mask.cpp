// SPDX-License-Identifier: Apache-2.0
// The patterns of what is taken out, the most telling first.
#include "net/mask.h"

#include <QRegularExpression>

namespace net {

QString masked(const QString &text)
{
    struct Pattern {
        QRegularExpression what;
        QString instead;
    };
    // The lines are short and few; what matters is that nothing backtracks without bound on a hostile one.
    static const Pattern patterns[] = {
        {QRegularExpression(QStringLiteral(R"re((?i)\b(bearer|basic)[ \t]+[^\s"']+)re")),
            QStringLiteral("\\1 [token]")},
        {QRegularExpression(QStringLiteral(
             R"re((?i)((?:password|passwd|secret|token|access|refresh|challenge|code|authorization)["']?\s*[:=]\s*)(?:"[^"]*"?|'[^']*'?|[^\s,;&}"']+))re")),
            QStringLiteral("\\1[hidden]")},
        {QRegularExpression(QStringLiteral(R"re([^\s"'<>()\[\],;:=&?]{1,254}(?:@|%40)[^\s"'<>()\[\],;:=&?]{1,254})re")),
            QStringLiteral("[e-mail]")},
        {QRegularExpression(QStringLiteral(
             R"re((?i)\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){3,7}(?:[ -]?(?=[a-z]*\d)[a-z0-9]{1,4})?\b)re")),
            QStringLiteral("[iban]")},
        {QRegularExpression(QStringLiteral(
             R"re((?<![A-Za-z0-9_/-])(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{28,}={0,2}(?:\.[A-Za-z0-9_-]+)*)re")),
            QStringLiteral("[token]")},
        {QRegularExpression(QStringLiteral(R"re(\+?\(?\d(?:[\s()\x{200B}-\x{200F}\x{2066}-\x{2069}-]{0,2}\d){5,})re"),
             QRegularExpression::UseUnicodePropertiesOption),
            QStringLiteral("[number]")},
    };
    QString safe = text;
    for (const Pattern &pattern : patterns)
        safe.replace(pattern.what, pattern.instead);
    return safe;
}

} // namespace net
