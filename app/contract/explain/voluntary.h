// SPDX-License-Identifier: Apache-2.0
// Voluntary insurance: whether and from when, which brackets may be chosen, and what they cost.
#pragma once

#include "contract/explain/career.h"
#include "domain/owed/voluntary.h"

namespace contract {

struct VoluntaryQuestion {
    BirthEntry birth;
    domain::Scheme scheme = domain::Scheme::Old;
    domain::Date applied;
    std::optional<domain::Date> complete; ///< the day the file was complete; else the day of application
    std::optional<domain::Date> leftCompulsory;
    std::optional<domain::Money> lastWage; ///< of who was insured by work before
    bool worksAbroad = false;
    std::int32_t bracket = 1;            ///< the one that is wanted
    std::optional<std::int32_t> current; ///< the one it is moved from; absent for a first application
    std::optional<domain::CalendarKind> insuranceYear;
    bool confirmed = false; ///< that periods become separate

    static constexpr auto describe()
    {
        using Self = VoluntaryQuestion;
        return steps(step(text("VoluntaryQuestion", "Voluntary insurance"),
            field("birth", &Self::birth, text("PersonEntry", "Date of birth")),
            field("scheme", &Self::scheme, text("PersonEntry", "Law")),
            field("applied", &Self::applied, text("VoluntaryQuestion", "Applied on")),
            field("complete", &Self::complete, text("VoluntaryQuestion", "File complete on")),
            field("leftCompulsory", &Self::leftCompulsory, text("VoluntaryQuestion", "Left compulsory insurance on")),
            field("lastWage", &Self::lastWage, text("VoluntaryQuestion", "Last wage there")),
            field("worksAbroad", &Self::worksAbroad, text("VoluntaryQuestion", "Works abroad")),
            field("bracket", &Self::bracket, text("VoluntaryQuestion", "Bracket wanted")),
            field("current", &Self::current, text("VoluntaryQuestion", "Bracket held")),
            field("insuranceYear", &Self::insuranceYear, text("VoluntaryQuestion", "Insurance year")),
            field("confirmed",
                &Self::confirmed,
                text("VoluntaryQuestion", "Confirmed that earlier periods are counted separately"))));
    }

    /// date.order: applied before leaving compulsory insurance.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const VoluntaryQuestion &question, domain::Date today);
};

struct BracketEntry {
    std::int32_t bracket = 0;
    domain::Money income;
    domain::Money contribution;

    static constexpr auto describe()
    {
        using Self = BracketEntry;
        return steps(step(text("BracketEntry", "Bracket"),
            field("bracket", &Self::bracket, text("BracketEntry", "Bracket")),
            field("income", &Self::income, text("BracketEntry", "Income")),
            field("contribution", &Self::contribution, text("BracketEntry", "Contribution"))));
    }
};

struct VoluntaryAnswer {
    domain::Date from;
    std::int32_t bracket = 0;
    domain::Money income;
    domain::Money contribution;
    std::optional<domain::Money> contributionBefore;
    bool separatesPeriods = false;
    domain::Date firstDue;
    std::optional<domain::Date> lastDayToApply;
    std::vector<BracketEntry> allowed; ///< all that may be chosen, the wanted one among them

    static constexpr auto describe()
    {
        using Self = VoluntaryAnswer;
        return steps(step(text("VoluntaryQuestion", "Voluntary insurance"),
            field("from", &Self::from, text("VoluntaryAnswer", "From")),
            field("bracket", &Self::bracket, text("BracketEntry", "Bracket")),
            field("income", &Self::income, text("BracketEntry", "Income")),
            field("contribution", &Self::contribution, text("VoluntaryAnswer", "Contribution a month")),
            field("contributionBefore", &Self::contributionBefore, text("VoluntaryAnswer", "Contribution until then")),
            field("separatesPeriods",
                &Self::separatesPeriods,
                text("VoluntaryAnswer", "Earlier periods are counted separately")),
            field("firstDue", &Self::firstDue, text("VoluntaryAnswer", "First contribution due on")),
            field("lastDayToApply", &Self::lastDayToApply, text("VoluntaryAnswer", "Last day to apply")),
            field("allowed", &Self::allowed, text("VoluntaryAnswer", "Brackets that may be chosen"))));
    }
};

} // namespace contract
