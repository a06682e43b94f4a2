// SPDX-License-Identifier: Apache-2.0
// Words in the language whose translation is installed, and islands that keep their own direction inside any text.
#pragma once

#include "contract/text.h"

#include <QString>

namespace form {

/// Translated; empty for an empty Text.
[[nodiscard]] QString wordsOf(contract::Text text);

/// An island that reads from the left in any text: identity numbers, phones, e-mail, amounts.
[[nodiscard]] QString ltr(const QString &text);
/// An island whose direction is its own: a person's or an establishment's name inside a sentence.
[[nodiscard]] QString isolated(const QString &text);
/// Without the invisible marks that the two above put in: for the clipboard and for comparing.
[[nodiscard]] QString withoutIsolates(const QString &text);

} // namespace form
