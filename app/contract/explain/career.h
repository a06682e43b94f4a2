// SPDX-License-Identifier: Apache-2.0
// A person's record as it is written down for the rules: birth in either calendar, engagements, wages by month.
#pragma once

#include "contract/explain/terms.h"
#include "domain/law/career.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

/// A date of birth as the document has it; an old one may lack the day, or month and day.
struct BirthEntry {
    domain::CalendarKind calendar = domain::CalendarKind::Gregorian;
    std::int32_t year = 0;
    std::optional<std::int32_t> month;
    std::optional<std::int32_t> day;

    static constexpr auto describe()
    {
        return steps(step(text("BirthEntry", "Date of birth"),
            field("calendar", &BirthEntry::calendar, text("BirthEntry", "Calendar")),
            field("year", &BirthEntry::year, text("BirthEntry", "Year")),
            field("month", &BirthEntry::month, text("BirthEntry", "Month")),
            field("day", &BirthEntry::day, text("BirthEntry", "Day"))));
    }

    /// birth.no_month: a day without its month.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const BirthEntry &entry, domain::Date today);
};

struct WageEntry {
    domain::Month from;
    domain::Money basic;
    std::optional<domain::Money> commission;
    std::optional<domain::Money> housing;
    bool housingInKind = false;

    static constexpr auto describe()
    {
        return steps(step(text("WageEntry", "Wage"),
            field("from", &WageEntry::from, text("WageEntry", "From")),
            field("basic", &WageEntry::basic, text("WageEntry", "Basic wage")),
            field("commission", &WageEntry::commission, text("WageEntry", "Commission")),
            field("housing", &WageEntry::housing, text("WageEntry", "Housing allowance")),
            field("housingInKind", &WageEntry::housingInKind, text("WageEntry", "Housing in kind"))));
    }

    /// housing.twice: an allowance for housing beside housing in kind.
    [[nodiscard]] static domain::Outcome<domain::Done> check(const WageEntry &entry, domain::Date today);
};

struct EngagementEntry {
    std::int64_t employer = 0;
    domain::PeriodKind kind = domain::PeriodKind::Compulsory;
    domain::Date from;
    std::optional<domain::Date> until; ///< the last day of service; absent while it goes on
    std::vector<WageEntry> wages;
    bool publicBody = false;
    std::optional<domain::Month> paidUntil;

    static constexpr auto describe()
    {
        return steps(step(text("EngagementEntry", "Engagement"),
            field("employer", &EngagementEntry::employer, text("EngagementEntry", "Employer")),
            field("kind", &EngagementEntry::kind, text("EngagementEntry", "Kind of period")),
            field("from", &EngagementEntry::from, text("EngagementEntry", "From")),
            field("until", &EngagementEntry::until, text("EngagementEntry", "To")),
            field("wages", &EngagementEntry::wages, text("EngagementEntry", "Wages")),
            field("publicBody", &EngagementEntry::publicBody, text("EngagementEntry", "Public body")),
            field("paidUntil", &EngagementEntry::paidUntil, text("EngagementEntry", "Paid up to and including"))));
    }
};

struct PersonEntry {
    BirthEntry birth;
    domain::Sex sex = domain::Sex::Male;
    domain::Nationality nationality = domain::Nationality::Saudi;
    domain::Scheme scheme = domain::Scheme::Old;

    static constexpr auto describe()
    {
        return steps(step(text("PersonEntry", "Person"),
            field("birth", &PersonEntry::birth, text("PersonEntry", "Date of birth")),
            field("sex", &PersonEntry::sex, text("PersonEntry", "Sex")),
            field("nationality", &PersonEntry::nationality, text("PersonEntry", "Nationality")),
            field("scheme", &PersonEntry::scheme, text("PersonEntry", "Law"))));
    }
};

struct CareerEntry {
    PersonEntry person;
    std::vector<EngagementEntry> engagements;

    static constexpr auto describe()
    {
        return steps(step(text("CareerEntry", "Record"),
            field("person", &CareerEntry::person, text("CareerEntry", "Person")),
            field("engagements", &CareerEntry::engagements, text("CareerEntry", "Engagements"))));
    }
};

/// date.no_such_day, date.outside_calendar.
[[nodiscard]] domain::Outcome<domain::BirthDate> birthOf(const BirthEntry &entry);
[[nodiscard]] domain::Outcome<domain::Person> personOf(const PersonEntry &entry);
/// The record, and that it is one that the rules can be asked about (domain::checked); faults at the entry's fields.
[[nodiscard]] domain::Outcome<domain::Career> careerOf(const CareerEntry &entry, domain::Date today);

} // namespace contract
