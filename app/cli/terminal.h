// SPDX-License-Identifier: Apache-2.0
// The terminal: what a person types that nobody behind them should read, and what is said, which must not steer it.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

namespace cli {

/// One line of standard input, asked for on standard error; at a terminal it is not shown while it is typed.
[[nodiscard]] QByteArray readSecretLine(const char *what);

/// Control characters and those that turn direction as \u001B and the like, which is what they are in JSON too: a terminal
/// would obey them, and they may come from anywhere. With `kept` left as it is.
[[nodiscard]] QString withoutControls(const QString &text, std::optional<QChar> kept = {});

/// Writes it, each control character but the line's end made harmless.
void say(FILE *where, const QByteArray &text);

} // namespace cli
