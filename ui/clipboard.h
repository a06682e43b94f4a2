// SPDX-License-Identifier: Apache-2.0
// Secrets on the clipboard: not for longer than it takes to paste them, and in no history that can be asked to pass them by.
#pragma once

#include <QClipboard>
#include <QString>

#include <chrono>

namespace ui {

inline constexpr std::chrono::seconds clipboardLife{30};

/// Copied; what is copied after it stays, and it goes by itself.
void copySecret(const QString &secret, std::chrono::milliseconds life = clipboardLife);
/// What stands there now goes by itself, unless something else has come by then.
void forgetSoon(QClipboard::Mode mode, std::chrono::milliseconds life = clipboardLife);

} // namespace ui
