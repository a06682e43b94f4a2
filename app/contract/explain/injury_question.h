// SPDX-License-Identifier: Apache-2.0
// An injury of work: the allowance of the days of treatment, or what a lasting disability or a death is paid with.
#pragma once

#include "contract/explain/care_terms.h"
#include "contract/explain/career.h"
#include "contract/explain/plausible.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

enum class InjuryBenefit : std::uint8_t { Allowance, Disability, Death };

constexpr auto choices(InjuryBenefit /*any*/)
{
    return std::array{
        choice(InjuryBenefit::Allowance, "allowance", text("InjuryBenefit", "Daily allowance")),
        choice(InjuryBenefit::Disability, "disability", text("InjuryBenefit", "Permanent disability")),
        choice(InjuryBenefit::Death, "death", text("InjuryBenefit", "Death")),
    };
}

struct SpellEntry {
    domain::Date from;
    domain::Date until;
    domain::TreatmentPlace place = domain::TreatmentPlace::Elsewhere;

    static constexpr auto describe()
    {
        return steps(step(text("SpellEntry", "Days of treatment"),
            field("from", &SpellEntry::from, text("SpellEntry", "From")),
            field("until", &SpellEntry::until, text("SpellEntry", "To")),
            field("place", &SpellEntry::place, text("SpellEntry", "Where"))));
    }
};

/// An earlier disability, which adds up with this one.
struct EarlierDisability {
    std::int32_t percent = 0;
    domain::Money average;

    static constexpr auto describe()
    {
        return steps(step(text("EarlierDisability", "Earlier disability"),
            field("percent", &EarlierDisability::percent, text("InjuryQuestion", "Percentage of disability")),
            field("average", &EarlierDisability::average, text("InjuryQuestion", "Average wage of three months"))
                .must(withinCeiling)));
    }
};

struct InjuryQuestion {
    InjuryBenefit benefit = InjuryBenefit::Allowance;
    domain::Date injured;
    // of the allowance
    domain::Money wage;
    std::optional<domain::Date> toldEmployer;
    std::optional<domain::Date> reported;
    bool lateExcused = false;
    std::vector<SpellEntry> spells;
    // of a disability or a death
    PersonEntry person;
    domain::Money average;
    domain::Date assessed;
    std::int32_t percent = 0;
    bool needsAid = false;
    std::optional<EarlierDisability> earlier;

    static constexpr bool asksAllowance(const InjuryQuestion &question)
    {
        return question.benefit == InjuryBenefit::Allowance;
    }
    static constexpr bool asksAward(const InjuryQuestion &question) { return !asksAllowance(question); }
    static constexpr bool asksDisability(const InjuryQuestion &question)
    {
        return question.benefit == InjuryBenefit::Disability;
    }

    static constexpr auto describe()
    {
        using Q = InjuryQuestion;
        return steps(step(text("InjuryQuestion", "The injury"),
                         field("benefit", &Q::benefit, text("InjuryQuestion", "Benefit")),
                         field("injured", &Q::injured, text("InjuryQuestion", "Day of the injury"))),
            step(text("InjuryQuestion", "Treatment"),
                field("wage", &Q::wage, text("InjuryQuestion", "Wage of the month before"))
                    .must(withinCeiling)
                    .when(asksAllowance),
                field("toldEmployer", &Q::toldEmployer, text("InjuryQuestion", "Employer told on (left out: never)"))
                    .when(asksAllowance),
                field("reported", &Q::reported, text("InjuryQuestion", "Reported on")).when(asksAllowance),
                field("lateExcused", &Q::lateExcused, text("InjuryQuestion", "Lateness excused")).when(asksAllowance),
                field("spells", &Q::spells, text("InjuryQuestion", "Days of treatment")).when(asksAllowance)),
            step(text("InjuryQuestion", "What remains"),
                field("person", &Q::person, text("PersonEntry", "Person")).when(asksAward),
                field("average", &Q::average, text("InjuryQuestion", "Average wage of three months"))
                    .must(withinCeiling)
                    .when(asksAward),
                field("assessed", &Q::assessed, text("InjuryQuestion", "Day of the board's decision"))
                    .when(asksDisability),
                field("percent", &Q::percent, text("InjuryQuestion", "Percentage of disability")).when(asksDisability),
                field("needsAid", &Q::needsAid, text("InjuryQuestion", "Needs the aid of another person"))
                    .when(asksDisability),
                field("earlier", &Q::earlier, text("EarlierDisability", "Earlier disability")).when(asksDisability)));
    }

    /// field.required: an allowance for no days.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const InjuryQuestion &question, domain::Date today);
};

struct AllowanceLineEntry {
    domain::Month month;
    domain::TreatmentPlace place = domain::TreatmentPlace::Elsewhere;
    std::int32_t days = 0;
    domain::Money amount;

    static constexpr auto describe()
    {
        return steps(step(text("AllowanceLineEntry", "A month"),
            field("month", &AllowanceLineEntry::month, text("AllowanceLineEntry", "Month")),
            field("place", &AllowanceLineEntry::place, text("SpellEntry", "Where")),
            field("days", &AllowanceLineEntry::days, text("AllowanceLineEntry", "Days")),
            field("amount", &AllowanceLineEntry::amount, text("AllowanceLineEntry", "Amount"))));
    }
};

/// What is nothing is left out.
struct InjuryAnswer {
    std::vector<AllowanceLineEntry> lines;
    std::optional<domain::Money> total;     ///< of the allowance
    std::optional<domain::Money> recovered; ///< from an employer who reported late
    std::optional<domain::Money> monthly;
    std::optional<domain::Money> aid;
    std::optional<domain::Money> once;
    std::optional<std::int32_t> multiple;

    static constexpr auto describe()
    {
        using A = InjuryAnswer;
        return steps(step(text("InjuryAnswer", "What is paid"),
            field("lines", &A::lines, text("InjuryAnswer", "Daily allowance")),
            field("total", &A::total, text("InjuryAnswer", "Allowance in all")),
            field("recovered", &A::recovered, text("InjuryAnswer", "Recovered from the employer")),
            field("monthly", &A::monthly, text("InjuryAnswer", "Every month")),
            field("aid", &A::aid, text("InjuryAnswer", "For the aid of another person")),
            field("once", &A::once, text("InjuryAnswer", "Once")),
            field("multiple", &A::multiple, text("InjuryAnswer", "Monthly amounts in it"))));
    }
};

} // namespace contract
