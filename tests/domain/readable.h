// SPDX-License-Identifier: Apache-2.0
// What the tests of the domain say about values: text and fault codes as QString, so that a failure can be read.
#pragma once

#include "domain/outcome.h"

#include <QString>

#include <string>
#include <string_view>

inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text of the value, or the code of the fault that stands in its place (no text looks like a code here).
template <class T>
QString answer(const domain::Outcome<T> &outcome)
{
    return outcome ? shown(outcome->text()) : shown(outcome.fault().code);
}

/// The code of the fault; "ok" where there is none.
template <class T>
QString verdict(const domain::Outcome<T> &outcome)
{
    return outcome ? QStringLiteral("ok") : shown(outcome.fault().code);
}
