// SPDX-License-Identifier: Apache-2.0
// Translating, and the marks of Unicode's isolates.
#include "form/words.h"

#include <QCoreApplication>

namespace form {
namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

} // namespace

QString wordsOf(contract::Text text)
{
    return text.empty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString ltr(const QString &text)
{
    return text.isEmpty() ? text : leftToRightIsolate + text + popIsolate;
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : firstStrongIsolate + text + popIsolate;
}

QString withoutIsolates(const QString &text)
{
    QString plain = text;
    return plain.removeIf([](QChar c) { return c >= leftToRightIsolate && c <= popIsolate; });
}

} // namespace form
