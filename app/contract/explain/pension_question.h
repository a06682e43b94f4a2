// SPDX-License-Identifier: Apache-2.0
// What a pension comes to: from an average and months, or from a whole record.
#pragma once

#include "contract/explain/career.h"
#include "contract/explain/due_terms.h"
#include "contract/explain/plausible.h"

#include <cstdint>
#include <optional>

namespace contract {

/// What a pension is computed from.
enum class PensionSource : std::uint8_t { Figures, Record };

constexpr auto choices(PensionSource /*any*/)
{
    return std::array{
        choice(PensionSource::Figures, "figures", text("PensionSource", "An average wage and months")),
        choice(PensionSource::Record, "record", text("PensionSource", "A record of periods and wages")),
    };
}

struct PensionQuestion {
    PensionSource source = PensionSource::Figures;
    domain::Benefit benefit = domain::Benefit::OldAge;
    domain::Date on;
    bool needsAid = false;
    domain::Scheme scheme = domain::Scheme::Old;
    domain::Money average;
    std::int32_t months = 0;
    std::optional<std::int32_t> monthsBefore2001;
    std::optional<std::int32_t> monthsBeforeAge;
    std::optional<std::int32_t> monthsAfterAge;
    CareerEntry record;
    bool pensionDue = false;
    std::optional<domain::Date> proved;

    static constexpr bool byFigures(const PensionQuestion &question)
    {
        return question.source == PensionSource::Figures;
    }
    static constexpr bool byRecord(const PensionQuestion &question) { return !byFigures(question); }
    static constexpr bool underOldLaw(const PensionQuestion &question)
    {
        return byFigures(question) && question.scheme == domain::Scheme::Old;
    }
    static constexpr bool earlyUnderNewLaw(const PensionQuestion &question)
    {
        return byFigures(question) && !underOldLaw(question) && question.benefit == domain::Benefit::Early;
    }
    static constexpr bool lateUnderNewLaw(const PensionQuestion &question)
    {
        return byFigures(question) && !underOldLaw(question) && question.benefit == domain::Benefit::OldAge;
    }

    static constexpr auto describe()
    {
        return steps(step(text("PensionQuestion", "A pension"),
            field("source", &PensionQuestion::source, text("PensionQuestion", "Computed from")),
            field("benefit", &PensionQuestion::benefit, text("PensionQuestion", "Benefit")),
            field("on", &PensionQuestion::on, text("PensionQuestion", "Day of the claim or the event")),
            field("needsAid", &PensionQuestion::needsAid, text("PensionQuestion", "Needs the help of another person")),
            field("scheme", &PensionQuestion::scheme, text("PersonEntry", "Law")).when(byFigures),
            field("average", &PensionQuestion::average, text("PensionQuestion", "Average wage"))
                .must(withinCeiling)
                .when(byFigures),
            field("months", &PensionQuestion::months, text("PensionQuestion", "Contribution months")).when(byFigures),
            field("monthsBefore2001",
                &PensionQuestion::monthsBefore2001,
                text("PensionQuestion", "of them before April 2001"))
                .when(underOldLaw),
            field("monthsBeforeAge",
                &PensionQuestion::monthsBeforeAge,
                text("PensionQuestion", "Months before the age of retirement"))
                .when(earlyUnderNewLaw),
            field("monthsAfterAge",
                &PensionQuestion::monthsAfterAge,
                text("PensionQuestion", "Contribution months after that age"))
                .when(lateUnderNewLaw),
            field("record", &PensionQuestion::record, text("CareerEntry", "Record")).when(byRecord),
            field("pensionDue", &PensionQuestion::pensionDue, text("GroupQuestion", "A pension was due already"))
                .when(byRecord),
            field("proved", &PensionQuestion::proved, text("PensionQuestion", "Day the disability was proved"))
                .when(byRecord)));
    }

    /// Of figures that no conditions are asked of: field.required for the months by which a pension is early under the
    /// new law, claim.no_such_benefit, months.none.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const PensionQuestion &question, domain::Date today);
};

struct PensionAnswer {
    domain::Money monthly;
    std::optional<domain::Money> aid;
    std::optional<domain::Month> firstMonth;

    static constexpr auto describe()
    {
        return steps(step(text("PensionAnswer", "Pension"),
            field("monthly", &PensionAnswer::monthly, text("PensionAnswer", "Pension a month")),
            field("aid", &PensionAnswer::aid, text("PensionAnswer", "For the help of another person, a month")),
            field("firstMonth", &PensionAnswer::firstMonth, text("PensionAnswer", "First month paid"))));
    }
};

} // namespace contract
