// SPDX-License-Identifier: Apache-2.0
// Walls: what must hold on every screen: a name on all that takes the keyboard, no words cut off.
#pragma once

#include <QStringList>
#include <QWidget>

namespace journeys {

/// Those that take the keyboard and have no name: what they are, for the message.
[[nodiscard]] QStringList nameless(QWidget &window);
/// Visible words that do not fit where they stand.
[[nodiscard]] QStringList clipped(QWidget &window);

} // namespace journeys
