// SPDX-License-Identifier: Apache-2.0
// The few links that there are.
#include "ui/screens/link.h"

#include <QRegularExpression>

namespace ui {

domain::Outcome<Link> Link::parse(const QString &text)
{
    constexpr qsizetype longest = 64;
    static const QRegularExpression known(
        QStringLiteral(R"(\A[Tt][Aa][Mm][Ii][Nn][Aa][Tt]://(?:(sign-in)/?|(verify)/?|reset/([0-9A-Za-z-]{16,24}))\z)"));
    if (text.size() > longest)
        return domain::refuse("link.unknown");
    const auto match = known.match(text);
    if (!match.hasMatch())
        return domain::refuse("link.unknown");
    if (match.hasCaptured(1))
        return Link{Place::SignIn, {}};
    if (match.hasCaptured(2))
        return Link{Place::Verify, {}};
    return Link{Place::Reset, match.captured(3)};
}

} // namespace ui
