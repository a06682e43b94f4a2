// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told beyond Qt's own telling: combos by their label, roles of our widgets, announcements.
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Once, before the first window.
void installAccessibility();

/// Says it now, as an alert of that widget, whose name or description already carries the words.
void announce(QWidget *widget);
void setAccessibleWords(QWidget *widget, const QString &name, const QString &description);

} // namespace ui
