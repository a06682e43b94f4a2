// SPDX-License-Identifier: Apache-2.0
// What was written down, made into the record that the rules know.
#include "contract/explain/career.h"

#include <string>
#include <utility>

namespace contract {

namespace {

domain::Wage wageOf(const WageEntry &entry)
{
    return {entry.basic,
        entry.commission.value_or(domain::Money::zero()),
        entry.housing.value_or(domain::Money::zero()),
        entry.housingInKind};
}

domain::Outcome<domain::Engagement> engagementOf(const EngagementEntry &entry)
{
    const auto days = domain::DateRange::of(entry.from, entry.until);
    if (!days)
        return days.fault().within("until");
    domain::Engagement engagement;
    engagement.employer = entry.employer;
    engagement.kind = entry.kind;
    engagement.days = *days;
    engagement.publicBody = entry.publicBody;
    engagement.paidUntil = entry.paidUntil;
    engagement.wages.reserve(entry.wages.size());
    for (const WageEntry &wage : entry.wages)
        engagement.wages.push_back({wage.from, wageOf(wage)});
    return engagement;
}

// Numbers no calendar has are refused by the calendar itself.
unsigned unsignedOf(std::int32_t figure)
{
    return figure < 0 ? 0U : static_cast<unsigned>(figure);
}

std::optional<unsigned> unsignedOf(std::optional<std::int32_t> figure)
{
    return figure ? std::optional(unsignedOf(*figure)) : std::nullopt;
}

} // namespace

domain::Outcome<domain::BirthDate> birthOf(const BirthEntry &entry)
{
    if (entry.calendar == domain::CalendarKind::Hijri)
        return domain::BirthDate::hijri(entry.year, entry.month, entry.day);
    return domain::BirthDate::gregorian(entry.year, unsignedOf(entry.month), unsignedOf(entry.day));
}

domain::Outcome<domain::Person> personOf(const PersonEntry &entry)
{
    const auto birth = birthOf(entry.birth);
    if (!birth)
        return birth.fault().within("birth");
    return domain::Person{*birth, entry.sex, entry.nationality, entry.scheme};
}

domain::Outcome<domain::Career> careerOf(const CareerEntry &entry, domain::Date today)
{
    const auto person = personOf(entry.person);
    if (!person)
        return person.fault().within("person");
    domain::Career career{*person, {}};
    for (std::size_t i = 0; i < entry.engagements.size(); ++i) {
        auto engagement = engagementOf(entry.engagements[i]);
        if (!engagement)
            return engagement.fault().within("engagements." + std::to_string(i));
        career.engagements.push_back(*std::move(engagement));
    }
    if (auto fit = domain::checked(career, today); !fit)
        return fit.fault();
    return career;
}

} // namespace contract
