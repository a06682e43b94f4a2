// SPDX-License-Identifier: Apache-2.0
// Riyadh is a fixed +03:00; hours are written from 1 to 12.
#include "ui/screens/moments.h"

#include "ui/direction.h"

#include <QCoreApplication>

namespace ui {

QString clockTime(domain::Instant moment)
{
    const auto local = moment + domain::riyadhOffset;
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(ofDay).count());
    const int hour = minutes / 60;
    const QString figures = QStringLiteral("%1:%2").arg((hour + 11) % 12 + 1).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    const char *const half = hour < 12 ? QT_TRANSLATE_NOOP("Clock", "%1 AM") : QT_TRANSLATE_NOOP("Clock", "%1 PM");
    return isolated(QCoreApplication::translate("Clock", half).arg(ltr(figures)));
}

QString dayAndTime(domain::Instant moment)
{
    return written(domain::Date::inRiyadh(moment)) + u" · " + clockTime(moment);
}

} // namespace ui
