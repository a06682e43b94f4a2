// SPDX-License-Identifier: Apache-2.0
// Conditions of every benefit, found by asking the rules themselves over the record and its time to come.
#include "domain/claim/eligibility.h"

#include "domain/care/maternity.h"
#include "domain/care/saned.h"
#include "domain/due/lump_sum.h"
#include "domain/due/pension.h"
#include "domain/hijri.h"
#include "domain/owed/months.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace domain {

namespace {

constexpr int horizonYears = 60;

Date dayBefore(Date day)
{
    return Date(day.days() - std::chrono::days(1));
}

/// A person as all conditions look at them.
class Outlooker {
public:
    Outlooker(Career career, const Standing &standing, const Circumstances &circumstances, const Laws &laws)
        : career_(std::move(career)),
          standing_(standing),
          circumstances_(circumstances),
          laws_(laws),
          horizon_(addYears(circumstances.today, horizonYears))
    {}

    [[nodiscard]] Date today() const { return circumstances_.today; }
    [[nodiscard]] const Career &career() const { return career_; }
    [[nodiscard]] const Standing &standing() const { return standing_; }
    [[nodiscard]] const Circumstances &circumstances() const { return circumstances_; }
    [[nodiscard]] const Laws &laws() const { return laws_; }
    [[nodiscard]] Date horizon() const { return horizon_; }
    [[nodiscard]] bool working() const { return inService(career_, today()); }

    /// Months that qualify for a pension by a day.
    [[nodiscard]] int monthsBy(Date day) const
    {
        Service service;
        const Ratio months = monthsThatCount(career_, standing_.scheme, day, laws_.contributions);
        service.oldMonths = static_cast<int>(months.floor());
        service.newMonths = months;
        return service.qualifying(standing_.scheme, laws_.due);
    }
    /// Months of compulsory insurance within a window that ends on a day: days by the days of their month. What an
    /// employer did not pay harms nobody under the old law (L1 54/3).
    [[nodiscard]] Ratio monthsIn(Date from, Date until) const
    {
        Career window = within(career_, from, until);
        std::erase_if(window.engagements, [](const Engagement &each) { return each.kind != PeriodKind::Compulsory; });
        if (standing_.scheme == Scheme::Old)
            for (Engagement &each : window.engagements)
                each.paidUntil.reset();
        return monthsThatCount(window, Scheme::New, until, laws_.contributions);
    }

    /// The first day from today on that a thing holds; months at a time, then the days of the month it begins in.
    [[nodiscard]] std::optional<Date> firstDay(const std::function<bool(Date)> &holds) const
    {
        Date before = today();
        if (holds(before))
            return before;
        while (before < horizon_) {
            const Date after = addMonths(before, 1);
            if (holds(after)) {
                for (Date day(before.days() + std::chrono::days(1)); day < after;
                     day = Date(day.days() + std::chrono::days(1)))
                    if (holds(day))
                        return day;
                return after;
            }
            before = after;
        }
        return std::nullopt;
    }

private:
    Career career_;
    Standing standing_;
    Circumstances circumstances_;
    const Laws &laws_;
    Date horizon_;
};

// ---- conditions that several benefits have ---------------------------------------------------------------------------

Condition bySomeDay(KnownRule rule, Date reached, Date today)
{
    return {rule, reached <= today, Awaits::Time, reached, today, reached};
}

Condition byMonths(KnownRule rule, int needed, const Outlooker &person)
{
    const int has = person.monthsBy(person.today());
    Condition condition{rule, has >= needed, Awaits::None, {}, std::int64_t{has}, std::int64_t{needed}};
    if (condition.met)
        return condition;
    condition.from = person.firstDay([&](Date day) { return person.monthsBy(day) >= needed; });
    condition.awaits = condition.from ? Awaits::Time : Awaits::None;
    return condition;
}

// A last day that is known, planned or agreed, is a matter of time.
Condition mustHaveLeft(const Outlooker &person)
{
    Condition condition{"claim.left", !person.working(), Awaits::Step};
    if (condition.met)
        return condition;
    if (const auto last = lastDayOfWork(person.career(), person.horizon())) {
        condition.awaits = Awaits::Time;
        condition.from = Date(last->days() + std::chrono::days(1));
    }
    return condition;
}

Condition mustBeInService(const Outlooker &person)
{
    return {"claim.in_service", person.working(), Awaits::None};
}

Condition mustHappen(KnownRule rule)
{
    return {rule, false, Awaits::Event};
}

// Months in a row or in all, of those really registered.
Outcome<Condition> byRegisteredMonths(KnownRule rule, const Requirement &needs, const Outlooker &person)
{
    const auto on = [&](Date day) {
        return serviceOf(person.career(), day, person.laws().contributions, person.laws().due, nullptr);
    };
    const auto enough = [&](const Service &service) {
        return service.longestRun() >= needs.consecutive || service.registeredMonths() >= needs.interrupted;
    };
    const auto now = on(person.today());
    if (!now)
        return now.fault();
    Condition condition{
        rule, enough(*now), Awaits::None, {}, std::int64_t{now->longestRun()}, std::int64_t{needs.consecutive}};
    if (condition.met || !person.working())
        return condition;
    condition.from = person.firstDay([&](Date day) {
        const auto then = on(day);
        return then && enough(*then);
    });
    condition.awaits = condition.from ? Awaits::Time : Awaits::None;
    return condition;
}

// ---- pensions --------------------------------------------------------------------------------------------------------

KnownRule ageRule(const Standing &standing)
{
    switch (standing.group) {
    case Group::NewEntrant:
        return "claim.age_new";
    case Group::Transitional:
        return "claim.age_transitional";
    case Group::ProtectedOld:
    case Group::Pensioner:
        break;
    }
    return "claim.age_old";
}

KnownRule earlyMonthsRule(const Standing &standing)
{
    switch (standing.group) {
    case Group::NewEntrant:
        return "claim.early_months_new";
    case Group::Transitional:
        return "claim.early_months_transitional";
    case Group::ProtectedOld:
    case Group::Pensioner:
        break;
    }
    return "claim.early_months_old";
}

KnownRule monthsRule(const Standing &standing)
{
    return standing.scheme == Scheme::Old ? KnownRule("claim.months_old") : KnownRule("claim.months_new");
}

Conditions oldAge(const Requirement &needs, const Outlooker &person)
{
    Conditions all{bySomeDay(ageRule(person.standing()), *needs.notBefore, person.today()),
        byMonths(monthsRule(person.standing()), needs.months, person)};
    if (needs.left)
        all.push_back(mustHaveLeft(person));
    return all;
}

Conditions early(const Requirement &needs, const Outlooker &person)
{
    Conditions all;
    if (needs.notBefore)
        all.push_back(bySomeDay("claim.early_age", *needs.notBefore, person.today()));
    all.push_back(byMonths(earlyMonthsRule(person.standing()), needs.months, person));
    all.push_back(mustHaveLeft(person));
    // Once the age itself is reached there is nothing early any more.
    const Date from = metFrom(all, person.today()).value_or(person.today());
    const Date age = person.standing().retirement;
    all.push_back({"claim.early_before_age", from < age, Awaits::None, {}, from, age});
    return all;
}

Conditions arduous(const Requirement &needs, const Outlooker &person)
{
    return {{"claim.arduous_work", person.circumstances().arduousWork, Awaits::None},
        bySomeDay("claim.arduous_age", *needs.notBefore, person.today()),
        byMonths("claim.months_old", needs.months, person),
        mustHaveLeft(person)};
}

Conditions disabilityAfterLeaving(const Requirement &needs, const Outlooker &person)
{
    const Date age = person.standing().retirement;
    return {mustHaveLeft(person),
        byMonths(monthsRule(person.standing()), needs.months, person),
        {"claim.before_age", person.today() < age, Awaits::None, {}, person.today(), age},
        mustHappen("claim.disability_found")};
}

Outcome<Conditions> disability(const Requirement &needs, const Outlooker &person)
{
    const auto months = byRegisteredMonths("claim.disability_months", needs, person);
    if (!months)
        return months.fault();
    return Conditions{mustBeInService(person),
        *months,
        {"claim.before_age", person.today() < *needs.before, Awaits::None, {}, person.today(), *needs.before},
        mustHappen("claim.disability_found")};
}

/// The cover of those who have left: as many months as an old-age pension asks for (L1 40).
Conditions familyPensionAfterLeaving(const Requirement &needs, const Outlooker &person)
{
    return {
        mustHaveLeft(person), byMonths(monthsRule(person.standing()), needs.months, person), mustHappen("claim.death")};
}

Outcome<Conditions> familyPension(const Requirement &needs, const Outlooker &person)
{
    if (person.circumstances().pensioner)
        return Conditions{mustHappen("claim.death")};
    const auto months = byRegisteredMonths("claim.death_months", needs, person);
    if (!months)
        return months.fault();
    return Conditions{mustBeInService(person), *months, mustHappen("claim.death")};
}

// ---- where no pension is due -------------------------------------------------------------------------------------------

// On the day of the age, or today where that has passed.
Date ageOrToday(const Outlooker &person)
{
    return std::max(person.today(), person.standing().retirement);
}

Condition noPensionDue(const Outlooker &person)
{
    const int then = person.monthsBy(ageOrToday(person));
    const int needed = person.standing().months;
    return {"claim.no_pension_due", then < needed, Awaits::None, {}, std::int64_t{then}, std::int64_t{needed}};
}

Conditions lumpSumConditions(const Outlooker &person)
{
    return {bySomeDay(ageRule(person.standing()), person.standing().retirement, person.today()),
        byMonths("claim.any_months", 1, person),
        noPensionDue(person),
        mustHaveLeft(person)};
}

Conditions boughtMonths(const Outlooker &person)
{
    return {bySomeDay(ageRule(person.standing()), person.standing().retirement, person.today()),
        byMonths("claim.months_to_buy_others", person.laws().due.notionalFrom, person),
        noPensionDue(person),
        mustHaveLeft(person)};
}

// ---- care --------------------------------------------------------------------------------------------------------------

/// How SANED looks at a person on a day, who lost their work on that day where they still have it.
Unemployed unemployed(const Outlooker &person, Date left, Date applied)
{
    const Circumstances &known = person.circumstances();
    const CareLaw &law = person.laws().care;
    Unemployed asked;
    asked.person = person.career().person;
    asked.left = left;
    asked.applied = applied;
    // Who works is asked what would be if the employer ended it; who left without a reason on record left by choice.
    asked.reason =
        person.working() ? LeavingReason::EmployerTermination : known.leftBecause.value_or(LeavingReason::Resignation);
    asked.endedBy = known.endedBy;
    asked.usedClaims = known.usedSanedClaims;
    asked.pensioner = known.pensioner;
    asked.ableToWork = known.ableToWork;
    asked.ownBusiness = known.ownBusiness;
    asked.otherIncome = known.otherIncome;
    asked.registered = known.seeksWork;
    const int window = scaleOf(known.usedSanedClaims, law).within;
    const Date from(addMonths(left, -window).days() + std::chrono::days(1));
    asked.months = person.monthsIn(std::max(from, law.sanedBegan), left);
    return asked;
}

Outcome<Conditions> saned(const Outlooker &person)
{
    const CareLaw &law = person.laws().care;
    const Date today = person.today();
    const auto last = lastDayOfWork(person.career(), today);
    if (!person.working() && !last)
        return Conditions{{"saned.unemployed", false, Awaits::None}};
    const Date left = person.working() ? today : *last;
    if (left < law.sanedBegan)
        return Conditions{{"saned.months", false, Awaits::None}}; // whoever left before it began has none under it
    auto conditions = sanedConditions(unemployed(person, left, today), law);
    if (!conditions || !person.working())
        return conditions;
    // Still at work: losing it is what is awaited, and months come with time.
    const int needed = scaleOf(person.circumstances().usedSanedClaims, law).months;
    for (Condition &each : *conditions) {
        if (each.met || each.rule.get().name != KnownRule("saned.months").get().name)
            continue;
        each.from = person.firstDay([&](Date day) { return unemployed(person, day, day).months >= needed; });
        each.awaits = each.from ? Awaits::Time : Awaits::None;
    }
    conditions->push_back(mustHappen("saned.unemployed"));
    return conditions;
}

Conditions injury(const Outlooker &person)
{
    return {{"claim.hazards_insured", person.working(), Awaits::None}, mustHappen("claim.injured")};
}

Outcome<Conditions> maternity(const Outlooker &person)
{
    const CareLaw &law = person.laws().care;
    const auto months = [&](Date day) {
        return person.monthsIn(std::max(maternityCountsFrom(day, law), person.career().person.birth.gregorian()), day);
    };
    Mother mother;
    mother.person = person.career().person;
    mother.delivered = person.today();
    mother.months = months(person.today());
    mother.inService = person.working();
    auto conditions = maternityConditions(mother, law);
    if (!conditions)
        return conditions;
    for (Condition &each : *conditions) {
        if (each.met || each.rule.get().name != KnownRule("maternity.months").get().name || !person.working())
            continue;
        each.from = person.firstDay([&](Date day) { return months(day) >= law.maternityNeeds; });
        each.awaits = each.from ? Awaits::Time : Awaits::None;
    }
    conditions->push_back(mustHappen("maternity.birth"));
    return conditions;
}

// ---- all together ------------------------------------------------------------------------------------------------------

/// Whether cover rests on the months of a work that has ended.
bool hasLeft(const Outlooker &person)
{
    return !person.working() && !person.circumstances().pensioner
           && lastDayOfWork(person.career(), person.today()).has_value();
}

std::optional<Benefit> pensionNamed(Claimable what, const Outlooker &person)
{
    switch (what) {
    case Claimable::OldAge:
        return Benefit::OldAge;
    case Claimable::Early:
        return Benefit::Early;
    case Claimable::Arduous:
        return Benefit::Arduous;
    case Claimable::Disability:
        return hasLeft(person) ? Benefit::DisabilityAfterLeaving : Benefit::Disability;
    case Claimable::FamilyPension:
        return hasLeft(person) ? Benefit::DeathAfterLeaving : Benefit::Death;
    default:
        return std::nullopt;
    }
}

Outcome<Conditions> pensionConditions(Benefit benefit, const Requirement &needs, const Outlooker &person)
{
    switch (benefit) {
    case Benefit::OldAge:
        return oldAge(needs, person);
    case Benefit::Early:
        return early(needs, person);
    case Benefit::Arduous:
        return arduous(needs, person);
    case Benefit::Disability:
        return disability(needs, person);
    case Benefit::DisabilityAfterLeaving:
        return disabilityAfterLeaving(needs, person);
    case Benefit::DeathAfterLeaving:
        return familyPensionAfterLeaving(needs, person);
    default:
        return familyPension(needs, person);
    }
}

// Nothing where the person's insurance does not know the benefit, or it is paid already.
Outcome<std::optional<Conditions>> conditionsOf(Claimable what, const Outlooker &person)
{
    const auto given = [](const Outcome<Conditions> &conditions) -> Outcome<std::optional<Conditions>> {
        if (!conditions)
            return conditions.fault();
        return std::optional<Conditions>(*conditions);
    };
    const bool ofAnnuities = what <= Claimable::LumpSum;
    const bool paidAlready = person.circumstances().pensioner && ofAnnuities && what != Claimable::FamilyPension;
    if (paidAlready || (ofAnnuities && person.career().person.nationality != Nationality::Saudi))
        return std::optional<Conditions>();
    if (const auto benefit = pensionNamed(what, person)) {
        const auto needs = requirementOf(*benefit, person.standing(), person.laws().due);
        if (!needs && needs.fault() == refuse("claim.no_such_benefit", needs.fault().field))
            return std::optional<Conditions>();
        return needs ? given(pensionConditions(*benefit, *needs, person)) : needs.fault();
    }
    switch (what) {
    case Claimable::BoughtMonths:
        if (person.standing().scheme == Scheme::New)
            return std::optional<Conditions>();
        return given(boughtMonths(person));
    case Claimable::LumpSum:
        return given(lumpSumConditions(person));
    case Claimable::Saned:
        return given(saned(person));
    case Claimable::Injury:
        return given(injury(person));
    default:
        if (person.career().person.sex == Sex::Male)
            return std::optional<Conditions>();
        return given(maternity(person));
    }
}

Outlook outlookOf(const Conditions &conditions, Date today)
{
    const auto from = metFrom(conditions, today);
    if (!from)
        return Outlook::NotAsItIs;
    if (*from > today)
        return Outlook::Later;
    if (lacks(conditions, Awaits::Event))
        return Outlook::Covered;
    return lacks(conditions, Awaits::Step) ? Outlook::AfterStep : Outlook::Now;
}

// The same record and the same formula, on the day it may be claimed.
std::optional<Money> amountOf(Claimable what, Date from, const Outlooker &person, Explanation *why)
{
    const DueLaw &law = person.laws().due;
    const auto service = serviceOf(person.career(), from, person.laws().contributions, law, why);
    if (!service || service->months.empty())
        return std::nullopt;
    if (what == Claimable::LumpSum && person.standing().scheme == Scheme::Old) {
        const auto basis = basisOf(*service, Scheme::Old, law, why);
        const auto sum = basis ? lumpSum(*basis, law, why) : basis.fault();
        return sum ? std::optional(*sum) : std::nullopt;
    }
    const auto benefit = pensionNamed(what, person);
    if (!benefit || person.circumstances().pensioner)
        return std::nullopt;
    const bool whileInsured = *benefit == Benefit::Disability || *benefit == Benefit::Death;
    PensionClaim claim;
    claim.standing = person.standing();
    claim.service = *service;
    claim.benefit = *benefit;
    claim.on = from;
    if (!whileInsured)
        claim.left = lastDayOfWork(person.career(), from).value_or(dayBefore(from));
    const auto pension = pensionOf(claim, law, why);
    return pension ? std::optional(pension->monthly) : std::nullopt;
}

} // namespace

BeforeReform beforeReform(const Career &career, bool pensioner, const Laws &laws)
{
    const Date last = dayBefore(laws.due.reform);
    BeforeReform before;
    before.insured = std::any_of(career.engagements.begin(), career.engagements.end(), [&](const Engagement &each) {
        return each.days.from() <= last;
    });
    if (before.insured)
        before.months = static_cast<int>(monthsThatCount(career, Scheme::Old, last, laws.contributions).floor());
    before.pensionDue = pensioner && before.insured;
    return before;
}

Outcome<std::vector<Eligibility>> eligibilityOf(
    const Career &career, const Circumstances &circumstances, const Plan &plan, const Laws &laws, Explanation *why)
{
    const Date today = circumstances.today;
    // What is looked at ends with the calendar.
    if (const auto last = HijriDate::from(addYears(today, horizonYears)); !last)
        return last.fault().within("on");
    if (laws.contributions.annuitiesOld.on(today) == nullptr)
        return refuse("date.outside_table", "on");
    if (auto sound = checked(career, today); !sound)
        return sound.fault();
    const auto later = projected(career, plan, today, addYears(today, horizonYears));
    if (!later)
        return later.fault();
    auto standing = standingOf(career.person.birth, beforeReform(career, circumstances.pensioner, laws), laws.due, why);
    if (!standing)
        return standing.fault();
    Career known = *later;
    known.person.scheme = standing->scheme;
    const Outlooker person(std::move(known), *standing, circumstances, laws);
    std::vector<Eligibility> all;
    for (int i = 0; i <= static_cast<int>(Claimable::Maternity); ++i) {
        const auto what = static_cast<Claimable>(i);
        auto conditions = conditionsOf(what, person);
        if (!conditions)
            return conditions.fault();
        if (!*conditions)
            continue;
        Eligibility each{what, **std::move(conditions), {}, {}, {}};
        each.outlook = outlookOf(each.conditions, today);
        each.from = metFrom(each.conditions, today);
        if (each.from)
            each.amount = amountOf(what, *each.from, person, nullptr);
        if (why != nullptr && each.amount) // once it is known that there is one to be told of; its last step is it
            (void)amountOf(what, *each.from, person, why);
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace domain
