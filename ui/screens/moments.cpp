// SPDX-License-Identifier: Apache-2.0
// Riyadh is a fixed +03:00; hours are written from 00 to 23, as in records.
#include "ui/screens/moments.h"

#include "ui/direction.h"

namespace ui {

QString clockTime(domain::Instant moment)
{
    const auto local = moment + domain::riyadhOffset;
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(ofDay).count());
    return ltr(
        QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0')));
}

QString dayAndTime(domain::Instant moment)
{
    return written(domain::Date::inRiyadh(moment)) + QStringLiteral(" · ") + clockTime(moment);
}

} // namespace ui
