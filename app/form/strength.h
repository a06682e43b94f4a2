// SPDX-License-Identifier: Apache-2.0
// Strength: how long a password would stand against guessing, for the meter beside it. It refuses nothing.
#pragma once

#include <QString>
#include <QStringList>

namespace form {

enum class Strength { None, VeryWeak, Weak, Fair, Strong, VeryStrong };

/// By zxcvbn; words of the person's own count as the first that anyone would try. None for nothing typed.
[[nodiscard]] Strength strengthOf(const QString &password, const QStringList &own);

} // namespace form
