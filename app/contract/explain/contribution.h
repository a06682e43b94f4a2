// SPDX-License-Identifier: Apache-2.0
// What one month of one subscriber costs, and whom.
#pragma once

#include "contract/explain/career.h"
#include "contract/explain/owed_terms.h"
#include "domain/text.h"

namespace contract {

/// What the home state of a Gulf national takes; its rates are told, not known.
struct HomeStateEntry {
    domain::GulfState state = domain::GulfState::Bahrain;
    domain::Money wage;
    std::int32_t workerRate = 0; ///< in hundredths of a percent
    std::int32_t employerRate = 0;
    domain::Money ceiling;
    domain::Difference difference = domain::Difference::OnWorker;

    static constexpr auto describe()
    {
        return steps(step(text("HomeStateEntry", "Home state"),
            field("state", &HomeStateEntry::state, text("HomeStateEntry", "State")),
            field("wage", &HomeStateEntry::wage, text("HomeStateEntry", "Wage by the rules of the home state")),
            field("workerRate",
                &HomeStateEntry::workerRate,
                text("HomeStateEntry", "Worker's rate, in hundredths of a percent")),
            field("employerRate",
                &HomeStateEntry::employerRate,
                text("HomeStateEntry", "Employer's rate, in hundredths of a percent")),
            field("ceiling", &HomeStateEntry::ceiling, text("HomeStateEntry", "Ceiling of the wage")),
            field("difference", &HomeStateEntry::difference, text("HomeStateEntry", "Who bears the difference"))));
    }
};

struct ContributionQuestion {
    domain::Month month;
    domain::Nationality nationality = domain::Nationality::Saudi;
    domain::Scheme scheme = domain::Scheme::Old;
    domain::Money basic;
    std::optional<domain::PayBasis> payBasis;
    std::optional<domain::Money> commission;
    std::optional<domain::Money> housing;
    bool housingInKind = false;
    domain::Date joined;
    std::optional<domain::Date> left;
    std::vector<domain::Money> otherWages; ///< at other employers in the month, each before its floor and ceiling
    /// The contributory wage before; it limits a rise after 50: by the birth, or where none is told always.
    std::optional<domain::Money> wageBefore;
    std::optional<std::int32_t> fullYearsAway;
    std::optional<BirthEntry> birth; ///< without it the ages of the law are taken to be kept
    bool insuredBefore = false;
    std::optional<domain::Posting> posting;
    bool added = false; ///< registered after the fact
    std::optional<domain::Date> missionFrom;
    std::optional<domain::Date> missionUntil;
    bool publicBody = false;
    std::optional<std::int32_t> surcharge; ///< on hazards, in hundredths of a percent
    std::optional<HomeStateEntry> homeState;

    static constexpr bool onMission(const ContributionQuestion &question) { return question.missionFrom.has_value(); }
    static constexpr bool afterARise(const ContributionQuestion &question) { return question.wageBefore.has_value(); }
    static constexpr bool ofTheGulf(const ContributionQuestion &question)
    {
        return question.nationality == domain::Nationality::Gcc;
    }

    static constexpr auto describe()
    {
        using Self = ContributionQuestion;
        return steps(
            step(text("ContributionQuestion", "Subscriber"),
                field("month", &Self::month, text("ContributionQuestion", "Month")),
                field("nationality", &Self::nationality, text("PersonEntry", "Nationality")),
                field("scheme", &Self::scheme, text("PersonEntry", "Law")),
                field("birth", &Self::birth, text("PersonEntry", "Date of birth")),
                field("insuredBefore", &Self::insuredBefore, text("ContributionQuestion", "Insured before")),
                field("posting", &Self::posting, text("ContributionQuestion", "Place of work")),
                field("joined", &Self::joined, text("ContributionQuestion", "First day of service")),
                field("left", &Self::left, text("ContributionQuestion", "Last day of service")),
                field("added", &Self::added, text("PeriodKind", "Added afterwards")),
                field("missionFrom", &Self::missionFrom, text("ContributionQuestion", "On mission abroad from")),
                field("missionUntil", &Self::missionUntil, text("ContributionQuestion", "On mission abroad until"))
                    .when(onMission)),
            step(text("ContributionQuestion", "Wage"),
                field("basic", &Self::basic, text("WageEntry", "Basic wage")),
                field("payBasis", &Self::payBasis, text("ContributionQuestion", "Paid")),
                field("commission", &Self::commission, text("WageEntry", "Commission")),
                field("housing", &Self::housing, text("WageEntry", "Housing allowance")),
                field("housingInKind", &Self::housingInKind, text("WageEntry", "Housing in kind")),
                field("otherWages", &Self::otherWages, text("ContributionQuestion", "Wages at other employers")),
                field("wageBefore", &Self::wageBefore, text("ContributionQuestion", "Wage before the rise")),
                field("fullYearsAway", &Self::fullYearsAway, text("ContributionQuestion", "Full years away"))
                    .when(afterARise)),
            step(text("ContributionQuestion", "Employer"),
                field("publicBody", &Self::publicBody, text("EngagementEntry", "Public body")),
                field("surcharge",
                    &Self::surcharge,
                    text("ContributionQuestion", "Safety surcharge, in hundredths of a percent")),
                field("homeState", &Self::homeState, text("HomeStateEntry", "Home state")).when(ofTheGulf)));
    }

    /// date.outside_table, housing.twice, period.other_month, scheme.before_new_law.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const ContributionQuestion &question, domain::Date today);
};

struct ContributionAnswer {
    domain::Line<40> wage; ///< exact, with up to six decimals
    std::int32_t days = 0;
    std::int32_t daysOfMonth = 0;
    domain::Money annuitiesSubscriber;
    domain::Money annuitiesEmployer;
    domain::Money sanedSubscriber;
    domain::Money sanedEmployer;
    domain::Money hazards;
    domain::Money subscriber;
    domain::Money employer;
    domain::Money total;
    std::optional<domain::Money> homeWorker;
    std::optional<domain::Money> homeEmployer;

    static constexpr auto describe()
    {
        using Self = ContributionAnswer;
        return steps(step(text("ContributionAnswer", "Contribution of the month"),
            field("wage", &Self::wage, text("ContributionAnswer", "Contributory wage")),
            field("days", &Self::days, text("ContributionAnswer", "Days counted")),
            field("daysOfMonth", &Self::daysOfMonth, text("ContributionAnswer", "Days of the month")),
            field(
                "annuitiesSubscriber", &Self::annuitiesSubscriber, text("ContributionAnswer", "Annuities, subscriber")),
            field("annuitiesEmployer", &Self::annuitiesEmployer, text("ContributionAnswer", "Annuities, employer")),
            field("sanedSubscriber", &Self::sanedSubscriber, text("ContributionAnswer", "SANED, subscriber")),
            field("sanedEmployer", &Self::sanedEmployer, text("ContributionAnswer", "SANED, employer")),
            field("hazards", &Self::hazards, text("ContributionAnswer", "Occupational hazards, employer")),
            field("subscriber", &Self::subscriber, text("ContributionAnswer", "Subscriber's share")),
            field("employer", &Self::employer, text("ContributionAnswer", "Employer's share")),
            field("total", &Self::total, text("ContributionAnswer", "Total")),
            field("homeWorker", &Self::homeWorker, text("ContributionAnswer", "To the home state, worker")),
            field("homeEmployer", &Self::homeEmployer, text("ContributionAnswer", "To the home state, employer"))));
    }
};

} // namespace contract
