// SPDX-License-Identifier: Apache-2.0
// May I claim, and if not, what is missing and from when? Over a whole record, as it stands or as it is planned.
#pragma once

#include "contract/explain/saned_question.h"
#include "domain/claim/eligibility.h"

namespace contract {

/// What is supposed of the time to come, where it is not "nothing changes".
struct Supposition {
    std::optional<domain::Date> leaves;
    std::optional<std::int32_t> growth; ///< of the wage each January, in hundredths of a percent

    static constexpr auto describe()
    {
        return steps(step(text("Supposition", "Supposing"),
            field("leaves", &Supposition::leaves, text("Supposition", "Last day of work")),
            field(
                "growth", &Supposition::growth, text("Supposition", "Wage growth a year (hundredths of a percent)"))));
    }
};

struct EligibilityQuestion {
    CareerEntry career;
    std::optional<domain::Date> on; ///< today where it is not said
    bool pensioner = false;
    bool arduousWork = false;
    std::optional<domain::LeavingReason> leftBecause;
    std::optional<domain::EndedBy> endedBy;
    std::optional<std::int32_t> usedSanedClaims;
    bool unableToWork = false;
    bool ownBusiness = false;
    bool otherIncome = false;
    bool notSeekingWork = false;
    std::optional<Supposition> plan;

    static constexpr auto describe()
    {
        using Q = EligibilityQuestion;
        return steps(step(text("CareerEntry", "Record"), field("career", &Q::career, text("CareerEntry", "Record"))),
            step(text("EligibilityQuestion", "Circumstances"),
                field("on", &Q::on, text("EligibilityQuestion", "Asked for the day")),
                field("pensioner", &Q::pensioner, text("SanedQuestion", "Has a pension")),
                field("arduousWork", &Q::arduousWork, text("EligibilityQuestion", "Arduous work for five years")),
                field("leftBecause", &Q::leftBecause, text("SanedQuestion", "Reason of leaving")),
                field("endedBy", &Q::endedBy, text("SanedQuestion", "Ended by")),
                field("usedSanedClaims", &Q::usedSanedClaims, text("SanedQuestion", "Claims used up")),
                field("unableToWork", &Q::unableToWork, text("SanedQuestion", "Unable to work")),
                field("ownBusiness", &Q::ownBusiness, text("SanedQuestion", "Private activity")),
                field("otherIncome", &Q::otherIncome, text("SanedQuestion", "Other income")),
                field("notSeekingWork", &Q::notSeekingWork, text("SanedQuestion", "Not registered as seeking work"))),
            step(text("Supposition", "Supposing"), field("plan", &Q::plan, text("Supposition", "Supposing"))));
    }
};

struct BenefitEntry {
    domain::Claimable benefit = domain::Claimable::OldAge;
    domain::Outlook outlook = domain::Outlook::NotAsItIs;
    std::optional<domain::Date> from;
    std::optional<domain::Money> amount;

    static constexpr auto describe()
    {
        return steps(step(text("BenefitEntry", "A benefit"),
            field("benefit", &BenefitEntry::benefit, text("BenefitEntry", "Benefit")),
            field("outlook", &BenefitEntry::outlook, text("BenefitEntry", "How it stands")),
            field("from", &BenefitEntry::from, text("BenefitEntry", "From")),
            field("amount", &BenefitEntry::amount, text("BenefitEntry", "It would come to"))));
    }
};

/// A condition of a benefit.
struct BenefitCondition {
    domain::Claimable benefit = domain::Claimable::OldAge;
    domain::Line<120> condition;
    domain::Line<120> article;
    bool met = false;
    std::optional<domain::Awaits> awaits;
    std::optional<domain::Date> from;
    std::optional<domain::Line<60>> has;
    std::optional<domain::Line<60>> needs;

    static constexpr auto describe()
    {
        using C = BenefitCondition;
        return steps(step(text("ConditionEntry", "A condition"),
            field("benefit", &C::benefit, text("BenefitEntry", "Benefit")),
            field("condition", &C::condition, text("ConditionEntry", "Condition")),
            field("article", &C::article, text("ExplainedStep", "Article")),
            field("met", &C::met, text("ConditionEntry", "Met")),
            field("awaits", &C::awaits, text("ConditionEntry", "What brings it")),
            field("from", &C::from, text("ConditionEntry", "Met from")),
            field("has", &C::has, text("ConditionEntry", "As it stands")),
            field("needs", &C::needs, text("ConditionEntry", "Measured against"))));
    }
};

struct EligibilityAnswer {
    std::vector<BenefitEntry> benefits;
    std::vector<BenefitCondition> conditions; ///< of all of them, in their order

    static constexpr auto describe()
    {
        return steps(step(text("EligibilityAnswer", "What may be claimed"),
            field("benefits", &EligibilityAnswer::benefits, text("EligibilityAnswer", "Benefits")),
            field("conditions", &EligibilityAnswer::conditions, text("SanedAnswer", "Conditions"))));
    }
};

/// What the rules found, as it travels.
[[nodiscard]] EligibilityAnswer answerOf(const std::vector<domain::Eligibility> &found);

} // namespace contract
