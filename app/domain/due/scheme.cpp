// SPDX-License-Identifier: Apache-2.0
// The groups of 3 July 2024 and the transitional tables of decree M/273, clause five.
#include "domain/due/scheme.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int mostMonths = 1200;

Term termOf(Group group)
{
    switch (group) {
    case Group::NewEntrant:
        return Term("new_entrant");
    case Group::ProtectedOld:
        return Term("protected_old");
    case Group::Transitional:
        return Term("transitional");
    case Group::Pensioner:
        break;
    }
    return Term("pensioner");
}

// Clauses two, four and five: "and" joins the two tests of the transitional group, so either protects.
Group groupOf(const BeforeReform &before, bool oldEnough, const DueLaw &law)
{
    if (before.pensionDue)
        return Group::Pensioner;
    if (!before.insured)
        return Group::NewEntrant;
    return oldEnough || before.months >= law.monthsThatProtect ? Group::ProtectedOld : Group::Transitional;
}

Age transitionalAge(int completed, const DueLaw &law)
{
    const auto later = std::find_if(law.transitionalAges.begin() + 1,
        law.transitionalAges.end(),
        [completed](const TransitionalAge &row) { return row.completed > completed; });
    return std::prev(later)->retirement;
}

int transitionalEarly(int months, const DueLaw &law)
{
    const auto later = std::find_if(law.transitionalEarly.begin() + 1,
        law.transitionalEarly.end(),
        [months](const TransitionalEarly &row) { return row.months > months; });
    return std::prev(later)->needed;
}

void setRequirements(Standing &standing, const BeforeReform &before, const DueLaw &law)
{
    standing.scheme = standing.group == Group::NewEntrant ? Scheme::New : Scheme::Old;
    standing.retirementCalendar = CalendarKind::Gregorian;
    standing.months = law.oldMonths;
    standing.earlyMonths = law.oldEarlyMonths;
    if (standing.group == Group::NewEntrant) {
        standing.retirementAge = law.newAge;
        standing.months = law.newMonths;
        standing.earlyMonths = law.newEarlyMonths;
    } else if (standing.group == Group::Transitional) {
        standing.retirementAge = transitionalAge(standing.ageAtReform.years, law);
        standing.earlyMonths = transitionalEarly(before.months, law);
    } else {
        standing.retirementAge = law.oldAge;
        standing.retirementCalendar = CalendarKind::Hijri;
    }
}

void tell(const Standing &standing, const BeforeReform &before, Explanation *why)
{
    if (why == nullptr)
        return;
    why->add("group.decided",
        {{"birth", standing.birth.gregorian()},
            {"age_years", standing.ageAtReform.years},
            {"age_months", standing.ageAtReform.months},
            {"insured_before", before.insured},
            {"months", before.months},
            {"pension_due", before.pensionDue}},
        termOf(standing.group));
    const std::initializer_list<Input> age = {
        {"age_years", standing.retirementAge.years}, {"age_months", standing.retirementAge.months}};
    if (standing.group == Group::NewEntrant)
        why->add("retirement.new", age, standing.retirement);
    else if (standing.group == Group::Transitional)
        why->add("retirement.transitional", age, standing.retirement);
    else
        why->add("retirement.old",
            {{"birth", standing.birth.hijri()}, {"age_years", standing.retirementAge.years}},
            standing.retirement);
    if (standing.group == Group::Transitional)
        why->add("early.transitional", {{"months", before.months}}, standing.earlyMonths);
    else if (standing.group == Group::NewEntrant)
        why->add("early.new", {{"earliest", *standing.earliestEarly}}, standing.earlyMonths);
    else
        why->add("early.old", {}, standing.earlyMonths);
}

} // namespace

int fullMonths(Date from, Date until)
{
    const auto a = from.ymd();
    const auto b = until.ymd();
    const int months = (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12
                       + static_cast<int>(unsigned(b.month())) - static_cast<int>(unsigned(a.month()));
    return until < addMonths(from, months) ? months - 1 : months;
}

Outcome<Standing> standingOf(const BirthDate &birth, const BeforeReform &before, const DueLaw &law, Explanation *why)
{
    if (before.months < 0 || before.months > mostMonths || (before.months > 0 && !before.insured))
        return refuse("months.range", "months", mostMonths);
    const Date born = birth.gregorian();
    if (born >= law.reform && (before.insured || before.pensionDue))
        return refuse("period.before_birth", "birth");
    Standing standing;
    standing.birth = birth;
    const int lived = born < law.reform ? fullMonths(born, law.reform) : 0;
    standing.ageAtReform = {lived / 12, lived % 12};
    standing.group = groupOf(before, lived >= law.ageThatProtects.inMonths(), law);
    setRequirements(standing, before, law);
    const Age age = standing.retirementAge;
    const auto retirement = birth.turns(age.years, standing.retirementCalendar, age.months);
    if (!retirement)
        return retirement.fault().within("birth");
    standing.retirement = *retirement;
    if (standing.group == Group::NewEntrant)
        standing.earliestEarly = addMonths(born, law.newEarlyAge.inMonths());
    tell(standing, before, why);
    return standing;
}

} // namespace domain
