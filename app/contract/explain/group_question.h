// SPDX-License-Identifier: Apache-2.0
// Which group of 3 July 2024 a person is in, and when they may retire.
#pragma once

#include "contract/explain/career.h"
#include "contract/explain/due_terms.h"

#include <cstdint>
#include <optional>

namespace contract {

struct GroupQuestion {
    BirthEntry birth;
    bool insuredBefore = false;
    std::optional<std::int32_t> months;
    bool pensionDue = false;

    static constexpr auto describe()
    {
        return steps(step(text("GroupQuestion", "On 3 July 2024"),
            field("birth", &GroupQuestion::birth, text("BirthEntry", "Date of birth")),
            field("insuredBefore", &GroupQuestion::insuredBefore, text("GroupQuestion", "Insured before that day")),
            field("months", &GroupQuestion::months, text("GroupQuestion", "Contribution months until that day")),
            field("pensionDue", &GroupQuestion::pensionDue, text("GroupQuestion", "A pension was due already"))));
    }
};

struct GroupAnswer {
    domain::Group group = domain::Group::NewEntrant;
    domain::Scheme scheme = domain::Scheme::New;
    std::int32_t ageYears = 0;
    std::int32_t ageMonths = 0;
    std::int32_t retirementYears = 0;
    std::int32_t retirementMonths = 0;
    domain::CalendarKind retirementCalendar = domain::CalendarKind::Gregorian;
    domain::Date retirement;
    std::int32_t months = 0;
    std::int32_t earlyMonths = 0;
    std::optional<domain::Date> earliestEarly;

    static constexpr auto describe()
    {
        return steps(step(text("GroupAnswer", "Retirement"),
            field("group", &GroupAnswer::group, text("GroupAnswer", "Group")),
            field("scheme", &GroupAnswer::scheme, text("PersonEntry", "Law")),
            field("ageYears", &GroupAnswer::ageYears, text("GroupAnswer", "Full years on 3 July 2024")),
            field("ageMonths", &GroupAnswer::ageMonths, text("GroupAnswer", "and months")),
            field("retirementYears", &GroupAnswer::retirementYears, text("GroupAnswer", "Age of retirement, years")),
            field("retirementMonths", &GroupAnswer::retirementMonths, text("GroupAnswer", "and months")),
            field("retirementCalendar",
                &GroupAnswer::retirementCalendar,
                text("GroupAnswer", "Calendar in which it is counted")),
            field("retirement", &GroupAnswer::retirement, text("GroupAnswer", "Day of retirement")),
            field("months", &GroupAnswer::months, text("GroupAnswer", "Months needed at that age")),
            field("earlyMonths", &GroupAnswer::earlyMonths, text("GroupAnswer", "Months needed for an early pension")),
            field("earliestEarly", &GroupAnswer::earliestEarly, text("GroupAnswer", "First day of an early pension"))));
    }
};

} // namespace contract
