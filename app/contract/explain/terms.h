// SPDX-License-Identifier: Apache-2.0
// The choices of the domain's own enumerations, by their names on the wire. They stand in the namespace of the
// enumerations, because that is where the contract looks for them.
#pragma once

#include "contract/field.h"
#include "domain/law/career.h"

#include <array>

namespace domain {

constexpr auto choices(Scheme /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Scheme::Old, "old", text("Scheme", "Previous law (M/33)")),
        choice(Scheme::New, "new", text("Scheme", "New law (M/273)")),
    };
}

constexpr auto choices(Sex /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Sex::Male, "male", text("Sex", "Male")),
        choice(Sex::Female, "female", text("Sex", "Female")),
    };
}

constexpr auto choices(Nationality /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Nationality::Saudi, "saudi", text("Nationality", "Saudi")),
        choice(Nationality::Gcc, "gcc", text("Nationality", "Of a Gulf Cooperation Council state")),
        choice(Nationality::Other, "other", text("Nationality", "Of another nationality")),
    };
}

constexpr auto choices(CalendarKind /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(CalendarKind::Gregorian, "gregorian", text("CalendarKind", "Gregorian")),
        choice(CalendarKind::Hijri, "hijri", text("CalendarKind", "Hijri (Umm al-Qura)")),
    };
}

constexpr auto choices(PeriodKind /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(PeriodKind::Compulsory, "compulsory", text("PeriodKind", "Compulsory")),
        choice(PeriodKind::Voluntary, "voluntary", text("PeriodKind", "Voluntary")),
        choice(PeriodKind::Added, "added", text("PeriodKind", "Added afterwards")),
        choice(PeriodKind::Civil, "civil", text("PeriodKind", "Civil pension system")),
        choice(PeriodKind::Military, "military", text("PeriodKind", "Military pension system")),
    };
}

} // namespace domain
