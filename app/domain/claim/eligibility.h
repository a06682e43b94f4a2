// SPDX-License-Identifier: Apache-2.0
// Eligibility: may I claim, and if not, what is missing and from when? For every benefit, over a record as it stands.
#pragma once

#include "domain/care/law.h"
#include "domain/care/leaving.h"
#include "domain/claim/condition.h"
#include "domain/claim/projection.h"
#include "domain/due/law.h"
#include "domain/due/scheme.h"
#include "domain/law/career.h"
#include "domain/owed/contribution_law.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

/// What may be claimed, by the person or, after a death, by the family.
enum class Claimable : std::uint8_t {
    OldAge,
    Early,
    Arduous,
    Disability,    ///< not of work
    FamilyPension, ///< on a death while insured or a pensioner
    BoughtMonths,  ///< to reach a pension at the age
    LumpSum,       ///< where no pension is due: the old law's sum, the new law's refund. The last of annuities
    Saned,
    Injury, ///< allowance, care and pension for an injury of work
    Maternity,
};

/// What no record of periods tells.
struct Circumstances {
    Date today;
    bool pensioner = false;                   ///< a pension is paid already
    bool arduousWork = false;                 ///< the last five years in mines, quarries, smelting or diving
    std::optional<LeavingReason> leftBecause; ///< of the last work, where it ended: as its employer reported
    EndedBy endedBy = EndedBy::Employer;
    int usedSanedClaims = 0;
    bool ableToWork = true;
    bool ownBusiness = false;
    bool otherIncome = false;
    bool seeksWork = true;
};

/// How a claim stands, told by its conditions.
enum class Outlook : std::uint8_t {
    Now,       ///< all is met
    AfterStep, ///< only a step of the person is missing
    Covered,   ///< insured: it is due when it happens
    Later,     ///< from a day on, if nothing changes
    NotAsItIs, ///< something is missing that time does not bring
};

struct Eligibility {
    Claimable what = Claimable::OldAge;
    Conditions conditions;
    Outlook outlook = Outlook::NotAsItIs;
    std::optional<Date> from; ///< with every outlook but the last
    /// What it would come to from then on, if nothing changes: of the month of a pension, once of a sum. Where it is not
    /// known from a record, nothing.
    std::optional<Money> amount;
};

/// The figures of all areas that eligibility touches.
struct Laws {
    ContributionLaw contributions;
    DueLaw due;
    CareLaw care;
};

/// What stood on record on the day of the reform (M/273 second, fourth): the months as the old law counts them.
[[nodiscard]] BeforeReform beforeReform(const Career &career, bool pensioner, const Laws &laws);

/// Every benefit that the person's insurance knows and that is not paid already, in the order of Claimable. The plan's time to come is what "nothing
/// changes" means. Faults as of checked(Career), projected(), standingOf(); date.outside_table for a day before the
/// law's tables.
[[nodiscard]] Outcome<std::vector<Eligibility>> eligibilityOf(
    const Career &career, const Circumstances &circumstances, const Plan &plan, const Laws &laws, Explanation *why);

} // namespace domain
