// SPDX-License-Identifier: Apache-2.0
// Moments in Riyadh time, as they are written for a person.
#pragma once

#include "domain/calendar.h"

#include <QString>

namespace ui {

/// "19:14", an island.
[[nodiscard]] QString clockTime(domain::Instant moment);
/// Day in both calendars, then the time.
[[nodiscard]] QString dayAndTime(domain::Instant moment);

} // namespace ui
