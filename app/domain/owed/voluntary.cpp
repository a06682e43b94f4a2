// SPDX-License-Identifier: Apache-2.0
// Choosing brackets and dates.
#include "domain/owed/voluntary.h"

#include "domain/owed/contribution.h"

#include <algorithm>

namespace domain {

namespace {

Outcome<Date> yearStart(Date on, CalendarKind calendar, int yearsOn)
{
    if (calendar == CalendarKind::Gregorian)
        return Date::of(static_cast<int>(on.ymd().year()) + yearsOn, 1, 1);
    const auto hijri = HijriDate::from(on);
    if (!hijri)
        return hijri.fault();
    const auto first = HijriDate::of(hijri->year() + yearsOn, 1, 1);
    return first.then([](const HijriDate &day) -> Outcome<Date> { return day.toGregorian(); });
}

} // namespace

Outcome<Bracket> Bracket::numbered(int number)
{
    if (number < 1 || number > bracketCount)
        return refuse("voluntary.no_such_bracket");
    return Bracket(number);
}

Outcome<Bracket> Bracket::ofIncome(Money income)
{
    for (int number = 1; number <= bracketCount; ++number)
        if (Bracket(number).income() == income)
            return Bracket(number);
    return refuse("voluntary.no_such_bracket");
}

Bracket highestFirst(Money lastWage, const ContributionLaw &law, Explanation *why)
{
    const Amount limit = Amount(lastWage) * (Ratio(1) + law.riseAfter50.ratio());
    int number = 1;
    while (number < bracketCount && Amount(Bracket::numbered(number)->income()) < limit)
        ++number;
    const Bracket highest = *Bracket::numbered(number);
    if (why != nullptr)
        why->add("voluntary.first_limit", {{"last_wage", lastWage}, {"limit", limit}}, highest.income());
    return highest;
}

Outcome<FirstBracket> firstBracket(
    Bracket wanted, std::optional<Money> lastWage, bool confirmed, const ContributionLaw &law, Explanation *why)
{
    if (lastWage && lastWage->isNegative())
        return refuse("amount.negative", "last_wage");
    const bool separates = lastWage && wanted > highestFirst(*lastWage, law, why);
    if (separates && !confirmed)
        return refuse("voluntary.confirm_separate", "bracket");
    if (why != nullptr)
        why->add("voluntary.first", {{"bracket", wanted.number()}, {"separates_periods", separates}}, wanted.income());
    return FirstBracket{wanted, separates};
}

Outcome<Bracket> movedTo(Bracket current, Bracket wanted, Explanation *why)
{
    if (wanted.number() > current.number() + 1)
        return refuse("voluntary.above_next", "wanted", current.number() + 1);
    if (why != nullptr)
        why->add("voluntary.move",
            {{"current_bracket", current.number()}, {"bracket", wanted.number()}, {"income", current.income()}},
            wanted.income());
    return wanted;
}

Outcome<Date> changeHoldsFrom(Date requested, CalendarKind year, const ContributionLaw &law, Explanation *why)
{
    const auto running = yearStart(requested, year, 0);
    const auto next = yearStart(requested, year, 1);
    if (!running || !next)
        return (running ? next : running).fault();
    const bool inTime = requested.days() < running->days() + std::chrono::days(law.bracketChangeDays);
    const Date from = inTime ? *running : *next;
    if (why != nullptr)
        why->add("voluntary.change_date",
            {{"requested_on", requested},
                {"year_kind", year == CalendarKind::Hijri ? Term("hijri_year") : Term("gregorian_year")},
                {"days", law.bracketChangeDays}},
            from);
    return from;
}

Outcome<Date> voluntaryFrom(const VoluntaryApplication &application, const ContributionLaw &law, Explanation *why)
{
    const Person &person = application.person;
    if (application.complete < application.applied)
        return refuse("date.order", "complete");
    if (person.scheme == Scheme::New && !application.worksAbroad)
        return refuse("voluntary.abroad_only", "worksAbroad");
    const auto age = person.birth.ageOn(application.applied, calendarOf(person.scheme));
    if (!age)
        return age.fault().within("applied");
    if (*age < law.voluntaryFromAge || *age >= law.voluntaryUnderAge)
        return refuse("voluntary.age", "applied");
    if (application.leftCompulsory && application.applied > lastDayToApply(*application.leftCompulsory, law))
        return refuse("voluntary.window", "applied");
    const Date from = Month::containing(application.complete).plus(1).firstDay();
    if (why != nullptr)
        why->add("voluntary.start",
            {{"applied", application.applied}, {"age", *age}, {"complete", application.complete}},
            from);
    return from;
}

Date lastDayToApply(Date leftCompulsory, const ContributionLaw &law)
{
    return addYears(leftCompulsory, law.voluntaryWindowYears);
}

Outcome<Money> voluntaryContribution(
    Bracket bracket, Month month, Scheme scheme, const ContributionLaw &law, Explanation *why)
{
    const auto rates = MonthRates::voluntaryIn(month, scheme, law, why);
    if (!rates)
        return rates.fault();
    const Money amount = (Amount(bracket.income()) * rates->annuities.subscriber).rounded();
    if (why != nullptr)
        why->add(
            "voluntary.contribution", {{"income", bracket.income()}, {"rate", rates->annuities.subscriber}}, amount);
    return amount;
}

} // namespace domain
