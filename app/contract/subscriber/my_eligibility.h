// SPDX-License-Identifier: Apache-2.0
// What a person may claim by their own record: every benefit, its conditions, and from when they are met.
#pragma once

#include "contract/explain/eligibility_question.h"
#include "contract/subscriber/my_record.h"

namespace contract {

/// How many years ahead a day may be asked about: a working life.
inline constexpr int mostYearsAhead = 50;

[[nodiscard]] inline domain::Outcome<domain::Done> mustLieAhead(
    const std::optional<domain::Date> &day, domain::Date today)
{
    if (day && (*day < today || *day > domain::addYears(today, mostYearsAhead)))
        return domain::refuse("date.outside_table");
    return domain::Done{};
}

struct Entitlements {
    domain::Date on;
    InsuranceState state = InsuranceState::NeverInsured;
    EligibilityAnswer found;
    /// Conditions that no registry tells, such as looking for work: what is usual was taken for the answer.
    std::vector<domain::Line<120>> supposed;

    static constexpr auto describe()
    {
        using E = Entitlements;
        return steps(step(text("Entitlements", "What I may claim"),
            field("on", &E::on, text("EligibilityQuestion", "Asked for the day")),
            field("state", &E::state, text("SubscriberRecord", "State")),
            field("found", &E::found, text("EligibilityAnswer", "What may be claimed")),
            field("supposed", &E::supposed, text("Entitlements", "Supposed, since the record does not tell"))));
    }
};

struct MyEligibility {
    using Reply = Entitlements;
    static constexpr auto path = "/v1/subscriber/eligibility";
    static constexpr Roles may{Role::Individual};
    static constexpr auto effect = Effect::Read;

    std::optional<domain::Date> on; ///< today where it is not said

    static constexpr auto describe()
    {
        return steps(step(text("Entitlements", "What I may claim"),
            field("on", &MyEligibility::on, text("EligibilityQuestion", "Asked for the day")).must(mustLieAhead)));
    }
};

} // namespace contract
