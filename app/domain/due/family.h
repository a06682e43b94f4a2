// SPDX-License-Identifier: Apache-2.0
// Family: who shares the pension of one who died, how much each gets, and what changes when a share ends.
#pragma once

#include "domain/due/law.h"
#include "domain/law/amount.h"
#include "domain/law/explain.h"

#include <cstdint>
#include <vector>

namespace domain {

enum class Relation : std::uint8_t {
    Widow,
    Widower,
    Son,
    Daughter,
    SonOfSon,
    DaughterOfSon,
    Father,
    Mother,
    Brother,
    Sister,
    Grandfather,
    Grandmother,
};

struct Relative {
    Relation relation = Relation::Widow;
    BirthDate birth;
    bool dependent = false; ///< on the deceased, until death
    bool studying = false;
    bool unable = false;  ///< to earn, as a medical board found
    bool married = false; ///< of a widow or widower: again
    bool working = false;
    bool parentDied = false; ///< of a son's child: the son died before the deceased
};

/// The death, and the pension it leaves.
struct Estate {
    Scheme scheme = Scheme::Old;
    Date died;
    Money pension;
    Amount
        average; ///< on which it was computed: it bounds the raising of small shares (L1 35/2); nothing where unknown
};

/// Why a relative shares or does not.
enum class Entitlement : std::uint8_t {
    Entitled,
    NotOfFamily, ///< this law does not know the relation, or the son whose child it is lived longer
    NotDependent,
    Married,
    TooOld,
    AbleToEarn,
};

/// L1 2/8, Ann 20; L2 24. Whoever loses the right in a month keeps its share to the end of it.
[[nodiscard]] Outcome<Entitlement> entitlementOf(
    const Relative &relative, const Estate &estate, Month month, const DueLaw &law);

/// What is paid from a month on.
struct FamilyShares {
    Month from;
    std::vector<Entitlement> standing; ///< of each relative asked about
    std::vector<Money> shares;         ///< of each, nothing where not entitled
    Money total;                       ///< the sum of the shares

    friend bool operator==(const FamilyShares &, const FamilyShares &) = default;
};

/// L1 35/2, L2 24/2: family.none, family.too_many, amount.negative, birth.in_future, claim.too_early up to the month
/// of death, date.outside_table, date.outside_calendar.
[[nodiscard]] Outcome<FamilyShares> familyShares(
    const std::vector<Relative> &family, const Estate &estate, Month month, const DueLaw &law, Explanation *why);

/// The shares from a month on, and again in each month until another where ages change them; faults as above, and
/// date.order.
[[nodiscard]] Outcome<std::vector<FamilyShares>> redistributions(const std::vector<Relative> &family,
    const Estate &estate, Month from, Month until, const DueLaw &law, Explanation *why = nullptr);

/// An amount in equal parts; the last takes what rounding leaves, so that they sum to it. Into none: empty.
[[nodiscard]] std::vector<Money> equalParts(Money total, int count);

/// L1 50: once, when the share of a widow, a daughter, a sister or a son's daughter ends with her marriage;
/// claim.no_such_benefit to anyone else and under the new law, amount.negative.
[[nodiscard]] Outcome<Money> marriageGrant(
    Relation relation, Scheme scheme, Money share, const DueLaw &law, Explanation *why);
/// L1 50: what is kept back of a share that returns so many months after the marriage.
[[nodiscard]] Outcome<Money> marriageGrantKeptBack(Money share, int monthsSince, const DueLaw &law, Explanation *why);
/// L1 51; claim.no_such_benefit under the new law, amount.negative.
[[nodiscard]] Outcome<Money> deathGrant(Money pension, Scheme scheme, const DueLaw &law, Explanation *why);

} // namespace domain
