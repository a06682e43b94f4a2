// SPDX-License-Identifier: Apache-2.0
// The registry's periods, wages and births, handed to the rules as they stand.
#include "service/insured.h"

#include "domain/owed/months.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace service {
namespace {

using domain::Date;
using domain::KnownRule;
using domain::Outcome;

int numberIn(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// In the calendar of the document; the other is reckoned from it.
Outcome<domain::BirthDate> birthOf(const Person &person)
{
    switch (person.birthPrinted) {
    case BirthPrinted::Hijri:
        return domain::BirthDate::of(person.birthHijri);
    case BirthPrinted::HijriYear:
        return domain::BirthDate::hijri(person.birthHijri.year());
    case BirthPrinted::Gregorian:
        break;
    }
    return domain::BirthDate::of(person.birth);
}

domain::Nationality nationalityOf(PersonKind kind)
{
    switch (kind) {
    case PersonKind::National:
        return domain::Nationality::Saudi;
    case PersonKind::Gcc:
        return domain::Nationality::Gcc;
    case PersonKind::Iqama:
        break;
    }
    return domain::Nationality::Other;
}

domain::PeriodKind kindOf(EngagementKind kind)
{
    return kind == EngagementKind::Voluntary ? domain::PeriodKind::Voluntary : domain::PeriodKind::Compulsory;
}

domain::Scheme schemeOf(const Person &person)
{
    return person.scheme == Scheme::OldM33 ? domain::Scheme::Old : domain::Scheme::New;
}

domain::Engagement engagementOf(const WagedPeriod &period)
{
    domain::Engagement engagement;
    engagement.employer = numberIn(period.establishment.text());
    engagement.kind = kindOf(period.kind);
    engagement.days = *domain::DateRange::of(period.joined, period.left); // the registry holds them in this order
    engagement.publicBody = period.legalForm == LegalForm::Government;
    for (const Wage &wage : period.wages)
        engagement.wages.push_back(
            {wage.from, {wage.basic, wage.commission, wage.housing, wage.housingKind == HousingKind::InKind}});
    return engagement;
}

/// Of the work that ended last by that day, as its employer reported it.
std::optional<domain::LeavingReason> lastReason(const std::vector<WagedPeriod> &periods, Date on)
{
    const WagedPeriod *last = nullptr;
    for (const WagedPeriod &each : periods)
        if (each.left && *each.left <= on && (last == nullptr || *last->left <= *each.left))
            last = &each;
    if (last == nullptr || !last->reason)
        return std::nullopt;
    return static_cast<domain::LeavingReason>(numberIn(*last->reason) - 1); // "01" to "20", in the order of the list
}

/// The pension of a family does not stand in the way of one's own.
bool hasOwnPension(const std::vector<Pension> &pensions, Date on)
{
    return std::any_of(pensions.begin(), pensions.end(), [on](const Pension &each) {
        return each.kind != PensionKind::Survivor && each.since <= on;
    });
}

Outcome<bool> ownsAnEstablishment(const Reader &reader, const RegistryId &person)
{
    const auto owned =
        reader.number("SELECT COUNT(*) AS number FROM establishments WHERE owner = ? AND status <> 'closed'", {person});
    if (!owned)
        return owned.fault();
    return *owned > 0;
}

std::vector<std::string_view> supposedOf(const Insured &insured)
{
    std::vector<std::string_view> names;
    for (const KnownRule rule : {KnownRule("claim.arduous_work"),
             KnownRule("saned.able"),
             KnownRule("saned.no_income"),
             KnownRule("saned.registered"),
             KnownRule("maternity.after_months")})
        names.push_back(rule.get().name);
    const domain::Circumstances &known = insured.circumstances;
    if (!known.ownBusiness) // an establishment on record is a business; another may be on none
        names.push_back(KnownRule("saned.no_business").get().name);
    // Who works is asked about as though the employer ended it today; who ended a probation is not on record.
    const bool working = domain::inService(insured.career, known.today);
    if (working)
        names.push_back(KnownRule("saned.applied_in_time").get().name);
    if (working || known.leftBecause == domain::LeavingReason::ProbationEnded)
        names.push_back(KnownRule("saned.reason").get().name);
    return names;
}

} // namespace

std::vector<int> monthsAdded(const Person &person, const std::vector<Period> &periods, Date on)
{
    domain::Career career;
    const std::vector<Period> oldestFirst(periods.rbegin(), periods.rend()); // as the law goes
    for (const Period &period : oldestFirst) {
        domain::Engagement engagement;
        engagement.kind = kindOf(period.kind);
        engagement.days = *domain::DateRange::of(period.joined, period.left);
        career.engagements.push_back(std::move(engagement));
    }
    const auto added = domain::monthsEachAdds(career, schemeOf(person), on, {});
    return {added.rbegin(), added.rend()};
}

Outcome<Insured> insuredOf(const Reader &reader, const Person &person, Date on)
{
    const auto birth = birthOf(person);
    if (!birth)
        return birth.fault();
    const auto periods = wagedPeriodsOf(reader, person.identity);
    if (!periods)
        return periods.fault();
    const auto pensions = pensionsOf(reader, person.identity);
    if (!pensions)
        return pensions.fault();
    const auto owns = ownsAnEstablishment(reader, person.identity);
    if (!owns)
        return owns.fault();
    Insured insured;
    insured.career.person = {*birth,
        person.sex == Sex::Male ? domain::Sex::Male : domain::Sex::Female,
        nationalityOf(person.kind),
        schemeOf(person)};
    std::transform(periods->begin(), periods->end(), std::back_inserter(insured.career.engagements), engagementOf);
    insured.circumstances.today = on;
    insured.circumstances.pensioner = hasOwnPension(*pensions, on);
    insured.circumstances.leftBecause = lastReason(*periods, on);
    insured.circumstances.ownBusiness = *owns;
    insured.supposed = supposedOf(insured);
    return insured;
}

} // namespace service
