// SPDX-License-Identifier: Apache-2.0
// Maternity compensation: what it asks for, and what it pays.
#pragma once

#include "contract/explain/plausible.h"
#include "contract/explain/saned_question.h"

namespace contract {

struct MaternityQuestion {
    PersonEntry person;
    domain::Date delivered;
    std::optional<std::int32_t> pregnancyMonths;
    std::int32_t months = 0; ///< of contribution within the 36 before, counted from the reform on
    domain::Money average;   ///< of the last twelve wages
    bool left = false;       ///< not in service any more
    bool sickChild = false;

    static constexpr auto describe()
    {
        using Q = MaternityQuestion;
        return steps(step(text("MaternityQuestion", "The mother"),
            field("person", &Q::person, text("PersonEntry", "Person")),
            field("delivered", &Q::delivered, text("MaternityQuestion", "Day of the birth")),
            field("pregnancyMonths", &Q::pregnancyMonths, text("MaternityQuestion", "Months of pregnancy")),
            field("months", &Q::months, text("SanedQuestion", "Contribution months looked at"))
                .must(withinMaternityMonths),
            field("average", &Q::average, text("MaternityQuestion", "Average wage of twelve months"))
                .must(withinCeiling),
            field("left", &Q::left, text("MaternityQuestion", "Not in service any more")),
            field("sickChild", &Q::sickChild, text("MaternityQuestion", "Sick or disabled child"))));
    }
};

struct MaternityAnswer {
    bool entitled = false;
    std::vector<ConditionEntry> conditions;
    domain::Date countedFrom;
    std::optional<std::int32_t> months;
    std::optional<domain::Money> monthly;
    std::optional<domain::Money> total;

    static constexpr auto describe()
    {
        using A = MaternityAnswer;
        return steps(step(text("SanedAnswer", "Entitlement"),
                         field("entitled", &A::entitled, text("SanedAnswer", "Entitled")),
                         field("conditions", &A::conditions, text("SanedAnswer", "Conditions")),
                         field("countedFrom", &A::countedFrom, text("MaternityAnswer", "Months counted from"))),
            step(text("SanedAnswer", "Payments"),
                field("months", &A::months, text("MaternityAnswer", "Months paid")),
                field("monthly", &A::monthly, text("InjuryAnswer", "Every month")),
                field("total", &A::total, text("SanedAnswer", "In all"))));
    }
};

} // namespace contract
