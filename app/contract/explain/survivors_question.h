// SPDX-License-Identifier: Apache-2.0
// How a pension is shared among a family, and how the shares change as its members grow up.
#pragma once

#include "contract/explain/career.h"
#include "contract/explain/due_terms.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

struct RelativeEntry {
    domain::Relation relation = domain::Relation::Widow;
    BirthEntry birth;
    bool dependent = false;
    bool studying = false;
    bool unable = false;
    bool married = false;
    bool working = false;
    bool parentDied = false;

    static constexpr auto describe()
    {
        return steps(step(text("RelativeEntry", "Member of the family"),
            field("relation", &RelativeEntry::relation, text("RelativeEntry", "Relation")),
            field("birth", &RelativeEntry::birth, text("BirthEntry", "Date of birth")),
            field("dependent", &RelativeEntry::dependent, text("RelativeEntry", "Was a dependant")),
            field("studying", &RelativeEntry::studying, text("RelativeEntry", "Is studying")),
            field("unable", &RelativeEntry::unable, text("RelativeEntry", "Is unable to earn")),
            field("married", &RelativeEntry::married, text("RelativeEntry", "Is married")),
            field("working", &RelativeEntry::working, text("RelativeEntry", "Works")),
            field("parentDied",
                &RelativeEntry::parentDied,
                text("RelativeEntry", "The son whose child it is died earlier"))));
    }
};

struct SurvivorsQuestion {
    domain::Scheme scheme = domain::Scheme::Old;
    domain::Date died;
    domain::Money pension;
    std::optional<domain::Money> average;
    std::optional<domain::Month> until;
    std::vector<RelativeEntry> family;

    static constexpr auto describe()
    {
        return steps(step(text("SurvivorsQuestion", "A family"),
            field("scheme", &SurvivorsQuestion::scheme, text("PersonEntry", "Law")),
            field("died", &SurvivorsQuestion::died, text("SurvivorsQuestion", "Day of death")),
            field("pension", &SurvivorsQuestion::pension, text("SurvivorsQuestion", "Pension of the deceased")),
            field("average",
                &SurvivorsQuestion::average,
                text("SurvivorsQuestion", "Average wage it came from (previous law: raises small shares)")),
            field("until", &SurvivorsQuestion::until, text("SurvivorsQuestion", "Show changes until")),
            field("family", &SurvivorsQuestion::family, text("SurvivorsQuestion", "Family"))));
    }

    /// family.too_many_such: more than four widows, two fathers, …
    [[nodiscard]] static domain::Outcome<domain::Done> check(const SurvivorsQuestion &question, domain::Date today);
};

/// One member's share from a month on.
struct ShareRow {
    domain::Month from;
    std::int32_t member = 0; ///< its place in the question, from 1
    domain::Relation relation = domain::Relation::Widow;
    domain::Entitlement standing = domain::Entitlement::Entitled;
    domain::Money share;

    static constexpr auto describe()
    {
        return steps(step(text("ShareRow", "Share"),
            field("from", &ShareRow::from, text("ShareRow", "From")),
            field("member", &ShareRow::member, text("ShareRow", "Member")),
            field("relation", &ShareRow::relation, text("RelativeEntry", "Relation")),
            field("standing", &ShareRow::standing, text("ShareRow", "Entitlement")),
            field("share", &ShareRow::share, text("ShareRow", "Share a month"))));
    }
};

struct SurvivorsAnswer {
    domain::Money total;
    std::optional<domain::Money> deathGrant;
    std::vector<ShareRow> shares;

    static constexpr auto describe()
    {
        return steps(step(text("SurvivorsAnswer", "What the family gets"),
            field("total", &SurvivorsAnswer::total, text("SurvivorsAnswer", "All together at first, a month")),
            field("deathGrant", &SurvivorsAnswer::deathGrant, text("SurvivorsAnswer", "Death grant, once")),
            field("shares", &SurvivorsAnswer::shares, text("SurvivorsAnswer", "Shares"))));
    }
};

} // namespace contract
