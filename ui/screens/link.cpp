// SPDX-License-Identifier: Apache-2.0
// The few links that there are.
#include "ui/screens/link.h"

#include "contract/certificate/number.h"

#include <QRegularExpression>

namespace ui {

domain::Outcome<Link> Link::parse(const QString &text)
{
    constexpr qsizetype longest = 64;
    static const QRegularExpression known(
        QStringLiteral(R"(\A[Tt][Aa][Mm][Ii][Nn][Aa][Tt]://)"
                       R"((?:(sign-in)/?|(verify)/?|verify/([0-9A-Za-z-]{14,16})|reset/([0-9A-Za-z-]{16,24}))\z)"));
    if (text.size() > longest)
        return domain::refuse("link.unknown");
    const auto match = known.match(text);
    if (!match.hasMatch())
        return domain::refuse("link.unknown");
    if (match.hasCaptured(1))
        return Link{Place::SignIn, {}};
    if (match.hasCaptured(2))
        return Link{Place::Verify, {}};
    if (!match.hasCaptured(3))
        return Link{Place::Reset, match.captured(4)};
    const auto number = contract::CertificateNo::parse(match.captured(3).toStdString());
    if (!number)
        return domain::refuse("link.unknown");
    return Link{Place::Verify, QString::fromStdString(number->text())};
}

} // namespace ui
