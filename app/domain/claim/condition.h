// SPDX-License-Identifier: Apache-2.0
// Condition: one thing that a benefit asks for, whether it is met, and from which day it will be if nothing changes.
#pragma once

#include "domain/law/explain.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

/// What brings a condition about that is not met yet.
enum class Awaits : std::uint8_t {
    Time,  ///< nothing but time: the day is known
    Step,  ///< a step of the person: leaving work, asking, registering
    Event, ///< what nobody chooses: losing work, an injury, a birth, a death
    None,  ///< nothing: as things are, it will not be met
};

struct Condition {
    KnownRule rule; ///< what is asked, and by which article
    bool met = false;
    Awaits awaits = Awaits::None;   ///< looked at only where it is not met
    std::optional<Date> from = {};  ///< with Awaits::Time: the first day on which it will be met, if nothing changes
    std::optional<Figure> has = {}; ///< where it is a matter of figures: what there is
    std::optional<Figure> needs = {};
};

using Conditions = std::vector<Condition>;

[[nodiscard]] inline bool allMet(const Conditions &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [](const Condition &each) { return each.met; });
}

/// Whether any condition that is not met waits for that.
[[nodiscard]] inline bool lacks(const Conditions &conditions, Awaits awaits)
{
    return std::any_of(conditions.begin(), conditions.end(), [awaits](const Condition &each) {
        return !each.met && each.awaits == awaits;
    });
}

/// The first day on which everything is met that time alone brings, `today` where all of it is; nothing where a
/// condition will not be met as things are.
[[nodiscard]] inline std::optional<Date> metFrom(const Conditions &conditions, Date today)
{
    if (lacks(conditions, Awaits::None))
        return std::nullopt;
    Date latest = today;
    for (const Condition &each : conditions)
        if (!each.met && each.from)
            latest = std::max(latest, *each.from);
    return latest;
}

} // namespace domain
