// SPDX-License-Identifier: Apache-2.0
// Walls: what must hold on every screen: a name on all that takes the keyboard, no words cut off.
#pragma once

#include <QStringList>
#include <QWidget>

namespace journeys {

/// Those that take the keyboard and have no name: what they are, for the message.
[[nodiscard]] QStringList nameless(QWidget &window);
/// Lets what was changed reach every layout: language, palette and size arrive as events that make further events.
void settle();
/// Visible words that do not fit where they stand.
[[nodiscard]] QStringList clipped(QWidget &window);

} // namespace journeys
