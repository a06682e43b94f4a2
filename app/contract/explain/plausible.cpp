// SPDX-License-Identifier: Apache-2.0
// Looking for what cannot be.
#include "contract/explain/plausible.h"

#include "contract/explain/bill.h"
#include "contract/explain/career.h"
#include "contract/explain/contribution.h"
#include "contract/explain/injury_question.h"
#include "contract/explain/lump_sum_question.h"
#include "contract/explain/pension_question.h"
#include "contract/explain/saned_question.h"
#include "contract/explain/survivors_question.h"
#include "contract/explain/voluntary.h"
#include "domain/care/law.h"
#include "domain/care/saned.h"
#include "domain/due/law.h"
#include "domain/owed/contribution_law.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace contract {

using domain::Date;
using domain::Done;
using domain::Outcome;
using domain::refuse;

namespace {

// An allowance beside housing in kind.
Outcome<Done> checkedHousing(std::optional<domain::Money> allowance, bool inKind)
{
    if (inKind && allowance && !allowance->isZero())
        return refuse("housing.twice", "housing");
    return Done{};
}

// A Saudi whose service began before the reform is under the previous law.
Outcome<Done> checkedScheme(domain::Scheme scheme, domain::Nationality nationality, Date joined)
{
    const bool newLaw = scheme == domain::Scheme::New && nationality == domain::Nationality::Saudi;
    if (newLaw && joined < domain::settledDueLaw.reform)
        return refuse("scheme.before_new_law", "scheme");
    return Done{};
}

// Some day of service lies in the month.
Outcome<Done> checkedMonth(domain::Month month, Date joined, std::optional<Date> left)
{
    if (joined > month.lastDay())
        return refuse("period.other_month", "joined");
    if (left && *left < month.firstDay())
        return refuse("period.other_month", "left");
    return Done{};
}

// A working life from now on nobody knows what the law will be.
Outcome<Done> checkedReach(domain::Month month, Date today)
{
    constexpr int monthsAhead = 60 * 12;
    if (month > domain::Month::containing(today).plus(monthsAhead))
        return refuse("date.outside_table", "month");
    return Done{};
}

// Who was never insured before falls under the new law (M/273 fourth).
Outcome<Done> checkedEntrant(const ContributionQuestion &question)
{
    const bool oldLaw =
        question.scheme == domain::Scheme::Old && question.nationality == domain::Nationality::Saudi && !question.added;
    if (oldLaw && !question.insuredBefore && question.joined >= domain::settledDueLaw.reform)
        return refuse("field.required", "insuredBefore");
    return Done{};
}

} // namespace

Outcome<Done> withinCeiling(const domain::Money &average, Date /*today*/)
{
    const domain::Money highest = domain::ContributionLaw().ceiling.rows.back().value;
    if (average > highest)
        return refuse("wage.above_ceiling", {}, highest.inHalalas() / 100);
    return Done{};
}

Outcome<Done> withinMaternityMonths(const std::int32_t &months, Date /*today*/)
{
    const int most = domain::settledCareLaw.maternityWithin;
    if (months < 0 || months > most)
        return refuse("count.range", {}, most);
    return Done{};
}

Outcome<Done> BirthEntry::check(const BirthEntry &entry, Date /*today*/)
{
    if (entry.day && !entry.month)
        return refuse("birth.no_month", "month");
    return Done{};
}

Outcome<Done> WageEntry::check(const WageEntry &entry, Date /*today*/)
{
    return checkedHousing(entry.housing, entry.housingInKind);
}

Outcome<Done> ContributionQuestion::check(const ContributionQuestion &question, Date today)
{
    for (const auto &checked : {checkedReach(question.month, today),
             checkedHousing(question.housing, question.housingInKind),
             checkedScheme(question.scheme, question.nationality, question.joined),
             checkedMonth(question.month, question.joined, question.left),
             checkedEntrant(question)})
        if (!checked)
            return checked;
    return Done{};
}

Outcome<Done> BilledEntry::check(const BilledEntry &entry, Date /*today*/)
{
    if (auto housing = checkedHousing(entry.housing, entry.housingInKind); !housing)
        return housing;
    return checkedScheme(entry.scheme, entry.nationality, entry.joined);
}

Outcome<Done> BillQuestion::check(const BillQuestion &question, Date today)
{
    if (auto reach = checkedReach(question.month, today); !reach)
        return reach;
    for (std::size_t i = 0; i < question.subscribers.size(); ++i) {
        const BilledEntry &entry = question.subscribers[i];
        if (auto month = checkedMonth(question.month, entry.joined, entry.left); !month)
            return month.fault().within("subscribers." + std::to_string(i));
    }
    return Done{};
}

Outcome<Done> PensionQuestion::check(const PensionQuestion &question, Date /*today*/)
{
    using domain::Benefit;
    if (!byFigures(question))
        return Done{};
    const bool newLaw = question.scheme == domain::Scheme::New;
    if (newLaw && (question.benefit == Benefit::Arduous || question.benefit == Benefit::Prison))
        return refuse("claim.no_such_benefit", "benefit");
    if (newLaw && question.benefit == Benefit::Early && !question.monthsBeforeAge)
        return refuse("field.required", "monthsBeforeAge");
    if (question.months == 0)
        return refuse("months.none", "months");
    return Done{};
}

Outcome<Done> CorrectionEntry::check(const CorrectionEntry &entry, Date /*today*/)
{
    if (!entry.billed && !entry.corrected)
        return refuse("field.required", "corrected");
    return Done{};
}

Outcome<Done> InjuryQuestion::check(const InjuryQuestion &question, Date /*today*/)
{
    if (asksAllowance(question) && question.spells.empty())
        return refuse("field.required", "spells");
    return Done{};
}

Outcome<Done> VoluntaryQuestion::check(const VoluntaryQuestion &question, Date /*today*/)
{
    if (question.leftCompulsory && *question.leftCompulsory > question.applied)
        return refuse("date.order", "applied");
    return Done{};
}

Outcome<Done> SanedQuestion::check(const SanedQuestion &question, Date /*today*/)
{
    const int used = question.usedClaims.value_or(0);
    if (used < 0)
        return refuse("count.range", "usedClaims");
    const int most = domain::scaleOf(used, domain::settledCareLaw).within;
    if (question.months < 0 || question.months > most)
        return refuse("count.range", "months", most);
    return Done{};
}

Outcome<Done> LumpSumQuestion::check(const LumpSumQuestion &question, Date /*today*/)
{
    if (byAverage(question) && question.months == 0)
        return refuse("months.none", "months");
    return Done{};
}

Outcome<Done> SurvivorsQuestion::check(const SurvivorsQuestion &question, Date /*today*/)
{
    if (const auto died = domain::HijriDate::from(question.died); !died)
        return died.fault().within("died");
    using domain::Relation;
    struct Most {
        Relation relation;
        int count;
    };
    constexpr std::array most{Most{Relation::Widow, 4},
        Most{Relation::Widower, 1},
        Most{Relation::Father, 1},
        Most{Relation::Mother, 1},
        Most{Relation::Grandfather, 2},
        Most{Relation::Grandmother, 2}};
    const bool hasWidow = std::any_of(question.family.begin(), question.family.end(), [](const RelativeEntry &each) {
        return each.relation == Relation::Widow;
    });
    for (Most each : most) {
        if (hasWidow && each.relation == Relation::Widower)
            each.count = 0;
        int seen = 0;
        for (std::size_t i = 0; i < question.family.size(); ++i)
            if (question.family[i].relation == each.relation && ++seen > each.count)
                return refuse(
                    "family.too_many_such", "family." + std::to_string(i) + ".relation", std::int64_t{each.count});
    }
    return Done{};
}

} // namespace contract
