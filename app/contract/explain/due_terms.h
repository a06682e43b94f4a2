// SPDX-License-Identifier: Apache-2.0
// The choices of pensions and families, by their names on the wire.
#pragma once

#include "contract/explain/terms.h"
#include "domain/due/family.h"
#include "domain/due/pension.h"
#include "domain/due/scheme.h"

#include <array>

namespace domain {

constexpr auto choices(Group /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Group::NewEntrant, "new_entrant", text("Group", "A: new entrant, under the new law")),
        choice(Group::ProtectedOld, "protected_old", text("Group", "B: under the previous law, unchanged")),
        choice(Group::Transitional, "transitional", text("Group", "C: under the previous law, with later ages")),
        choice(Group::Pensioner, "pensioner", text("Group", "D: pensioner before the new law")),
    };
}

constexpr auto choices(Benefit /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Benefit::OldAge, "old_age", text("Benefit", "Retirement pension")),
        choice(Benefit::Early, "early", text("Benefit", "Early pension")),
        choice(Benefit::Arduous, "arduous", text("Benefit", "Pension after arduous work")),
        choice(Benefit::Prison, "prison", text("Benefit", "Pension to the family of a prisoner")),
        choice(Benefit::Disability, "disability", text("Benefit", "Non-occupational disability pension")),
        choice(Benefit::DisabilityAfterLeaving,
            "disability_after_leaving",
            text("Benefit", "Pension for a disability after leaving work")),
        choice(Benefit::Death, "death", text("Benefit", "Survivors' pension")),
        choice(Benefit::DeathAfterLeaving,
            "death_after_leaving",
            text("Benefit", "Survivors' pension after leaving work")),
    };
}

constexpr auto choices(Relation /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Relation::Widow, "widow", text("Relation", "Widow")),
        choice(Relation::Widower, "widower", text("Relation", "Widower")),
        choice(Relation::Son, "son", text("Relation", "Son")),
        choice(Relation::Daughter, "daughter", text("Relation", "Daughter")),
        choice(Relation::SonOfSon, "son_of_son", text("Relation", "Son of a son")),
        choice(Relation::DaughterOfSon, "daughter_of_son", text("Relation", "Daughter of a son")),
        choice(Relation::Father, "father", text("Relation", "Father")),
        choice(Relation::Mother, "mother", text("Relation", "Mother")),
        choice(Relation::Brother, "brother", text("Relation", "Brother")),
        choice(Relation::Sister, "sister", text("Relation", "Sister")),
        choice(Relation::Grandfather, "grandfather", text("Relation", "Grandfather")),
        choice(Relation::Grandmother, "grandmother", text("Relation", "Grandmother")),
    };
}

constexpr auto choices(Entitlement /*any*/)
{
    using contract::choice, contract::text;
    return std::array{
        choice(Entitlement::Entitled, "entitled", text("Entitlement", "Entitled")),
        choice(Entitlement::NotOfFamily, "not_of_family", text("Entitlement", "Not of the family in this law")),
        choice(Entitlement::NotDependent, "not_dependent", text("Entitlement", "Was not a dependant")),
        choice(Entitlement::Married, "married", text("Entitlement", "Married")),
        choice(Entitlement::TooOld, "too_old", text("Entitlement", "Past the age")),
        choice(Entitlement::AbleToEarn, "able_to_earn", text("Entitlement", "Able to earn")),
    };
}

} // namespace domain
