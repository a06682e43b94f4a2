// SPDX-License-Identifier: Apache-2.0
// What a person types at a terminal that nobody behind them should read.
#pragma once

#include <QByteArray>

namespace cli {

/// One line of standard input, asked for on standard error; at a terminal it is not shown while it is typed.
[[nodiscard]] QByteArray readSecretLine(const char *what);

} // namespace cli
