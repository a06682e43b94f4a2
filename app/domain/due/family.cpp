// SPDX-License-Identifier: Apache-2.0
// Who is of the family, equal shares and their sums, and the grants.
#include "domain/due/family.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace domain {

namespace {

constexpr std::size_t mostRelatives = 200;

bool isParent(Relation relation)
{
    return relation == Relation::Father || relation == Relation::Mother;
}

bool isFatherly(Relation relation)
{
    return relation == Relation::Father || relation == Relation::Grandfather;
}

bool isSpouse(Relation relation)
{
    return relation == Relation::Widow || relation == Relation::Widower;
}

// Those whom the old law treats as sons, and those it treats as daughters.
bool isLikeSon(Relation relation)
{
    return relation == Relation::Son || relation == Relation::SonOfSon || relation == Relation::Brother;
}

bool isLikeDaughter(Relation relation)
{
    return relation == Relation::Daughter || relation == Relation::DaughterOfSon || relation == Relation::Sister;
}

bool isOfSon(Relation relation)
{
    return relation == Relation::SonOfSon || relation == Relation::DaughterOfSon;
}

// Under 21, or 24 to 26 while studying; disabled at any age.
Outcome<Entitlement> byAge(const Relative &relative, Scheme scheme, Month month, const DueLaw &law)
{
    if (relative.unable)
        return Entitlement::Entitled;
    const int student = scheme == Scheme::Old ? law.studentAgeOld : law.studentAgeNew;
    const int years = relative.studying ? student : law.childAge;
    const auto completed = relative.birth.turns(years, calendarOf(scheme));
    if (!completed)
        return completed.fault().within("birth");
    return *completed >= month.firstDay() ? Entitlement::Entitled : Entitlement::TooOld;
}

// Unable to earn; over sixty at the death and without work counts as that (Ann 20).
Outcome<Entitlement> byInability(const Relative &relative, const Estate &estate, const DueLaw &law)
{
    if (relative.unable)
        return Entitlement::Entitled;
    const auto sixty = relative.birth.turns(law.oldAge.years, CalendarKind::Hijri);
    if (!sixty)
        return sixty.fault().within("birth");
    const bool deemed = *sixty < estate.died && !relative.working;
    return deemed ? Entitlement::Entitled : Entitlement::AbleToEarn;
}

Outcome<Entitlement> underOldLaw(const Relative &relative, const Estate &estate, Month month, const DueLaw &law)
{
    const Relation relation = relative.relation;
    if (isOfSon(relation) && !relative.parentDied)
        return Entitlement::NotOfFamily;
    const bool asksDependence = !isSpouse(relation) && relation != Relation::Son && relation != Relation::Daughter;
    if (asksDependence && !relative.dependent)
        return Entitlement::NotDependent;
    if (isLikeSon(relation))
        return byAge(relative, Scheme::Old, month, law);
    if (relation == Relation::Widow || isLikeDaughter(relation))
        return relative.married ? Entitlement::Married : Entitlement::Entitled;
    if (relation == Relation::Widower || isFatherly(relation))
        return byInability(relative, estate, law);
    return Entitlement::Entitled;
}

Outcome<Entitlement> underNewLaw(const Relative &relative, Month month, const DueLaw &law)
{
    if (isSpouse(relative.relation))
        return relative.married ? Entitlement::Married : Entitlement::Entitled;
    if (relative.relation == Relation::Son || relative.relation == Relation::Daughter)
        return byAge(relative, Scheme::New, month, law);
    if (isParent(relative.relation))
        return relative.dependent ? Entitlement::Entitled : Entitlement::NotDependent;
    return Entitlement::NotOfFamily;
}

Outcome<Done> checkedFamily(const std::vector<Relative> &family, const Estate &estate, Month month)
{
    if (family.empty())
        return refuse("family.none", "family");
    if (family.size() > mostRelatives)
        return refuse("family.too_many", "family", static_cast<std::int64_t>(mostRelatives));
    if (estate.pension.isNegative() || estate.average.isNegative())
        return refuse("amount.negative", estate.pension.isNegative() ? "pension" : "average");
    if (month.firstDay() <= estate.died)
        return refuse("claim.too_early", "month");
    for (std::size_t i = 0; i < family.size(); ++i)
        if (family[i].birth.gregorian() > month.lastDay())
            return refuse("birth.in_future", "family." + std::to_string(i) + ".birth");
    return Done{};
}

Rate partOf(int entitled, const FamilyParts &parts)
{
    if (entitled == 0)
        return Rate();
    if (entitled == 1)
        return parts.one;
    return entitled == 2 ? parts.two : parts.more;
}

// L1 35/2: no share below the smallest, as long as all together stay within the average or the minimum pension.
Outcome<Money> raisedTotal(
    Money total, int entitled, const Estate &estate, Month month, const DueLaw &law, Explanation *why)
{
    if (estate.scheme != Scheme::Old || estate.average.isZero())
        return total;
    const Money *least = law.memberMinimum.on(month.firstDay());
    const Money *minimum = law.oldMinimum.on(month.firstDay());
    if (least == nullptr || minimum == nullptr)
        return refuse("date.outside_table", "month");
    const Amount wanted = Amount(*least) * Ratio(entitled);
    const Amount bound = std::max(estate.average, Amount(*minimum));
    const Money raised = std::max(total, std::min(wanted, bound).rounded());
    if (why && raised > total)
        why->add("family.raised", {{"count", entitled}, {"minimum", *least}, {"at_most", bound}}, raised);
    return raised;
}

// The months in which an age changes who is entitled.
Outcome<std::vector<Month>> changesOf(
    const std::vector<Relative> &family, const Estate &estate, Month from, Month until, const DueLaw &law)
{
    const int student = estate.scheme == Scheme::Old ? law.studentAgeOld : law.studentAgeNew;
    std::vector<Month> changes{from};
    for (std::size_t i = 0; i < family.size(); ++i) {
        const int years = family[i].studying ? student : law.childAge;
        const auto completed = family[i].birth.turns(years, calendarOf(estate.scheme));
        if (!completed)
            return completed.fault().within("family." + std::to_string(i) + ".birth");
        const Month after = Month::containing(*completed).plus(1);
        if (after > from && after <= until)
            changes.push_back(after);
    }
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

} // namespace

Outcome<Entitlement> entitlementOf(const Relative &relative, const Estate &estate, Month month, const DueLaw &law)
{
    return estate.scheme == Scheme::Old ? underOldLaw(relative, estate, month, law) : underNewLaw(relative, month, law);
}

std::vector<Money> equalParts(Money total, int count)
{
    if (count <= 0)
        return {};
    std::vector<Money> parts(static_cast<std::size_t>(count), halfUp(total.inHalalas(), count));
    Money others;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i)
        others += parts[i];
    parts.back() = total - others;
    return parts;
}

Outcome<FamilyShares> familyShares(
    const std::vector<Relative> &family, const Estate &estate, Month month, const DueLaw &law, Explanation *why)
{
    if (auto well = checkedFamily(family, estate, month); !well)
        return well.fault();
    FamilyShares result;
    result.from = month;
    int entitled = 0;
    for (std::size_t i = 0; i < family.size(); ++i) {
        const auto standing = entitlementOf(family[i], estate, month, law);
        if (!standing)
            return standing.fault().within("family." + std::to_string(i));
        result.standing.push_back(*standing);
        entitled += *standing == Entitlement::Entitled ? 1 : 0;
    }
    const Rate part = partOf(entitled, estate.scheme == Scheme::Old ? law.oldFamily : law.newFamily);
    const Money total = (Amount(estate.pension) * part).rounded();
    if (why)
        why->add("family.total",
            {{"month", month}, {"pension", estate.pension}, {"count", entitled}, {"rate", part}},
            total);
    const auto raised = raisedTotal(total, entitled, estate, month, law, why);
    if (!raised)
        return raised.fault();
    result.total = entitled > 0 ? *raised : Money();
    const std::vector<Money> parts = equalParts(result.total, entitled);
    auto next = parts.begin();
    for (const Entitlement standing : result.standing)
        result.shares.push_back(standing == Entitlement::Entitled ? *next++ : Money());
    if (why && entitled > 0)
        why->add("family.share", {{"total", result.total}, {"count", entitled}}, parts.front());
    return result;
}

Outcome<std::vector<FamilyShares>> redistributions(const std::vector<Relative> &family, const Estate &estate,
    Month from, Month until, const DueLaw &law, Explanation *why)
{
    if (until < from)
        return refuse("date.order", "until");
    const auto months = changesOf(family, estate, from, until, law);
    if (!months)
        return months.fault();
    std::vector<FamilyShares> all;
    for (const Month month : *months) {
        const auto shares = familyShares(family, estate, month, law, nullptr);
        if (!shares)
            return shares.fault();
        if (!all.empty() && all.back().shares == shares->shares)
            continue;
        all.push_back(*shares);
        if (why != nullptr) // told of the months that change something, once that is known
            (void)familyShares(family, estate, month, law, why);
    }
    return all;
}

Outcome<Money> marriageGrant(Relation relation, Scheme scheme, Money share, const DueLaw &law, Explanation *why)
{
    if (scheme != Scheme::Old || (relation != Relation::Widow && !isLikeDaughter(relation)))
        return refuse("claim.no_such_benefit", "relation");
    if (share.isNegative())
        return refuse("amount.negative", "share");
    const Money grant = (Amount(share) * Ratio(law.marriageGrantMonths)).rounded();
    if (why)
        why->add("grant.marriage", {{"share", share}, {"months", law.marriageGrantMonths}}, grant);
    return grant;
}

Outcome<Money> marriageGrantKeptBack(Money share, int monthsSince, const DueLaw &law, Explanation *why)
{
    if (share.isNegative())
        return refuse("amount.negative", "share");
    if (monthsSince < 0)
        return refuse("months.range", "monthsSince");
    const int left = std::max(0, law.marriageGrantMonths - monthsSince);
    const Money kept = (Amount(share) * Ratio(left)).rounded();
    if (why)
        why->add("grant.marriage.kept_back", {{"share", share}, {"months", left}}, kept);
    return kept;
}

Outcome<Money> deathGrant(Money pension, Scheme scheme, const DueLaw &law, Explanation *why)
{
    if (scheme != Scheme::Old)
        return refuse("claim.no_such_benefit", "scheme");
    if (pension.isNegative())
        return refuse("amount.negative", "pension");
    const Money grant = std::min((Amount(pension) * Ratio(law.deathGrantMonths)).rounded(), law.mostDeathGrant);
    if (why)
        why->add("grant.death",
            {{"pension", pension}, {"months", law.deathGrantMonths}, {"at_most", law.mostDeathGrant}},
            grant);
    return grant;
}

} // namespace domain
