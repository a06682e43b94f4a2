// SPDX-License-Identifier: Apache-2.0
// A claim of SANED: what is known of the person, and what would be paid.
#pragma once

#include "contract/explain/care_terms.h"
#include "contract/explain/career.h"
#include "domain/text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

struct SanedBreakEntry {
    domain::Date stopped;
    domain::SanedStop reason = domain::SanedStop::FoundWork;
    std::optional<domain::Date> reasonPassed;
    std::optional<domain::Date> registeredAgain;
    std::optional<domain::Money> newAverage;

    static constexpr auto describe()
    {
        return steps(step(text("SanedBreakEntry", "A break"),
            field("stopped", &SanedBreakEntry::stopped, text("SanedBreakEntry", "Stopped on")),
            field("reason", &SanedBreakEntry::reason, text("SanedBreakEntry", "Reason")),
            field("reasonPassed", &SanedBreakEntry::reasonPassed, text("SanedBreakEntry", "Reason passed on")),
            field("registeredAgain", &SanedBreakEntry::registeredAgain, text("SanedBreakEntry", "Registered again on")),
            field("newAverage",
                &SanedBreakEntry::newAverage,
                text("SanedBreakEntry", "Average after the work between"))));
    }
};

struct SanedQuestion {
    PersonEntry person;
    domain::Date left;
    domain::LeavingReason reason = domain::LeavingReason::EmployerTermination;
    std::optional<domain::EndedBy> endedBy;
    domain::Date applied;
    std::int32_t months = 0; ///< of contribution within the months that the claim looks back over
    std::optional<std::int32_t> usedClaims;
    std::vector<domain::Money> wages; ///< the last of them, oldest first
    bool pensioner = false;
    bool unableToWork = false;
    bool ownBusiness = false;
    bool otherIncome = false;
    bool notRegistered = false;
    std::vector<SanedBreakEntry> breaks;

    static constexpr bool endsProbation(const SanedQuestion &question)
    {
        return question.reason == domain::LeavingReason::ProbationEnded;
    }

    static constexpr auto describe()
    {
        return steps(
            step(text("SanedQuestion", "The person"),
                field("person", &SanedQuestion::person, text("PersonEntry", "Person")),
                field("left", &SanedQuestion::left, text("SanedQuestion", "Last day of work")),
                field("reason", &SanedQuestion::reason, text("SanedQuestion", "Reason of leaving")),
                field("endedBy", &SanedQuestion::endedBy, text("SanedQuestion", "Ended by")).when(endsProbation),
                field("applied", &SanedQuestion::applied, text("SanedQuestion", "Applied on")),
                field("months", &SanedQuestion::months, text("SanedQuestion", "Contribution months looked at")),
                field("usedClaims", &SanedQuestion::usedClaims, text("SanedQuestion", "Claims used up")),
                field("wages", &SanedQuestion::wages, text("SanedQuestion", "Last wages")),
                field("pensioner", &SanedQuestion::pensioner, text("SanedQuestion", "Has a pension")),
                field("unableToWork", &SanedQuestion::unableToWork, text("SanedQuestion", "Unable to work")),
                field("ownBusiness", &SanedQuestion::ownBusiness, text("SanedQuestion", "Private activity")),
                field("otherIncome", &SanedQuestion::otherIncome, text("SanedQuestion", "Other income")),
                field("notRegistered",
                    &SanedQuestion::notRegistered,
                    text("SanedQuestion", "Not registered as seeking work"))),
            step(text("SanedQuestion", "The claim"),
                field("breaks", &SanedQuestion::breaks, text("SanedQuestion", "Breaks"))));
    }

    /// count.range: more months than the claim looks back over.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const SanedQuestion &question, domain::Date today);
};

struct ConditionEntry {
    domain::Line<120> condition;
    domain::Line<120> article;
    bool met = false;
    std::optional<domain::Awaits> awaits;
    std::optional<domain::Date> from;
    std::optional<domain::Line<60>> has;
    std::optional<domain::Line<60>> needs;

    static constexpr auto describe()
    {
        return steps(step(text("ConditionEntry", "A condition"),
            field("condition", &ConditionEntry::condition, text("ConditionEntry", "Condition")),
            field("article", &ConditionEntry::article, text("ExplainedStep", "Article")),
            field("met", &ConditionEntry::met, text("ConditionEntry", "Met")),
            field("awaits", &ConditionEntry::awaits, text("ConditionEntry", "What brings it")),
            field("from", &ConditionEntry::from, text("ConditionEntry", "Met from")),
            field("has", &ConditionEntry::has, text("ConditionEntry", "As it stands")),
            field("needs", &ConditionEntry::needs, text("ConditionEntry", "Measured against"))));
    }
};

struct SanedPaymentEntry {
    std::int32_t number = 0;
    domain::Month month;
    domain::Money amount;

    static constexpr auto describe()
    {
        return steps(step(text("SanedPaymentEntry", "A payment"),
            field("number", &SanedPaymentEntry::number, text("SanedPaymentEntry", "Number")),
            field("month", &SanedPaymentEntry::month, text("SanedPaymentEntry", "Month")),
            field("amount", &SanedPaymentEntry::amount, text("SanedPaymentEntry", "Amount"))));
    }
};

struct SanedAnswer {
    bool entitled = false;
    std::vector<ConditionEntry> conditions;
    std::optional<domain::SanedState> state;
    std::optional<domain::SanedStop> reason;
    std::vector<SanedPaymentEntry> payments; ///< none where a condition is not met
    domain::Money total;

    static constexpr auto describe()
    {
        return steps(step(text("SanedAnswer", "Entitlement"),
                         field("entitled", &SanedAnswer::entitled, text("SanedAnswer", "Entitled")),
                         field("conditions", &SanedAnswer::conditions, text("SanedAnswer", "Conditions"))),
            step(text("SanedAnswer", "Payments"),
                field("state", &SanedAnswer::state, text("SanedAnswer", "How the claim ends")),
                field("reason", &SanedAnswer::reason, text("SanedBreakEntry", "Reason")),
                field("payments", &SanedAnswer::payments, text("SanedAnswer", "Payments")),
                field("total", &SanedAnswer::total, text("SanedAnswer", "In all"))));
    }
};

} // namespace contract
