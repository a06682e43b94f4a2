// SPDX-License-Identifier: Apache-2.0
// Career: what the rules know of a person: born when, insured how, and every engagement with its dates and wages.
#pragma once

#include "domain/calendar.h"
#include "domain/hijri.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace domain {

/// Which of the two laws a person stays under; it comes from the record, never from a date of today.
enum class Scheme : std::uint8_t {
    Old, ///< M/33 of 1421H
    New, ///< M/273 of 1445H
};

enum class Sex : std::uint8_t { Male, Female };

enum class Nationality : std::uint8_t {
    Saudi,
    Gcc, ///< of another state of the Gulf Cooperation Council: insured at home, by the extension of protection
    Other,
};

/// By which calendar an age or a year is counted: the old law by the Hijri one (Ann 37), the new law by the Gregorian
/// one (L2 2).
enum class CalendarKind : std::uint8_t { Gregorian, Hijri };

/// The calendar that a law counts ages in.
[[nodiscard]] constexpr CalendarKind calendarOf(Scheme scheme)
{
    return scheme == Scheme::Old ? CalendarKind::Hijri : CalendarKind::Gregorian;
}

/// A date of birth as the document has it, in either calendar, the other beside it. Where a document knows only the
/// year, it is the first day of the seventh month of that calendar (Reg 25/3, Ann 37); where it lacks only the day, the
/// first of the month.
class BirthDate {
public:
    /// 1970-01-01
    BirthDate();

    /// date.no_such_day; date.outside_calendar where the Umm al-Qura calendar does not reach.
    static Outcome<BirthDate> gregorian(int year, std::optional<unsigned> month = {}, std::optional<unsigned> day = {});
    static Outcome<BirthDate> hijri(int year, std::optional<int> month = {}, std::optional<int> day = {});
    static Outcome<BirthDate> of(Date day);
    static Outcome<BirthDate> of(const HijriDate &day);

    [[nodiscard]] Date gregorian() const { return gregorian_; }
    [[nodiscard]] const HijriDate &hijri() const { return hijri_; }
    /// Which of the two stands on the document.
    [[nodiscard]] CalendarKind asPrinted() const { return printed_; }

    /// The day on which that age is reached; where the target month lacks the day, its last.
    [[nodiscard]] Outcome<Date> turns(int years, CalendarKind calendar, int months = 0) const;
    /// Full years on that day; negative before birth, and date.outside_calendar where Hijri years do not reach.
    [[nodiscard]] Outcome<int> ageOn(Date day, CalendarKind calendar) const;

    friend bool operator==(const BirthDate &, const BirthDate &) = default;

private:
    BirthDate(Date gregorian, HijriDate hijri, CalendarKind printed);
    Date gregorian_;
    HijriDate hijri_;
    CalendarKind printed_ = CalendarKind::Gregorian;
};

struct Person {
    BirthDate birth = {};
    Sex sex = Sex::Male;
    Nationality nationality = Nationality::Saudi;
    Scheme scheme = Scheme::Old;
};

/// What an employer pays in a month and contributions look at (Reg 16, R2 17); everything else is left out of it.
struct Wage {
    Money basic = {};           ///< full, before any deduction
    Money commission = {};      ///< of sales or profit; counts as basic
    Money housing = {};         ///< in cash, as the contract has it
    bool housingInKind = false; ///< a dwelling instead: two months' basic a year

    friend bool operator==(const Wage &, const Wage &) = default;
};

/// wage.zero, amount.negative; anything else is a wage.
[[nodiscard]] Outcome<Done> checked(const Wage &wage);

/// A wage and the month from which it is paid.
struct WageFrom {
    Month from;
    Wage wage;
};

/// What kind of period it is; only the first three bear contributions here.
enum class PeriodKind : std::uint8_t {
    Compulsory,
    Voluntary, ///< its wage is the chosen bracket, as basic
    Added,     ///< compulsory, registered after the fact: at most 24 months back
    Civil,     ///< of the civil pension system: shown, and counted only where a setting says so
    Military,  ///< likewise
};

[[nodiscard]] constexpr bool bearsContributions(PeriodKind kind)
{
    return kind != PeriodKind::Civil && kind != PeriodKind::Military;
}

struct Engagement {
    std::int64_t employer = 0; ///< any number that tells employers apart
    PeriodKind kind = PeriodKind::Compulsory;
    DateRange days = {};                 ///< the first and the last day of service, both counted; open while it goes on
    std::vector<WageFrom> wages = {};    ///< oldest first, the first not after the month of joining
    bool publicBody = false;             ///< exempt from the floors and from the limit on rises
    std::optional<Month> paidUntil = {}; ///< the last month whose contributions were paid; nothing: all were

    /// The wage of a month: the latest that began by then.
    [[nodiscard]] const Wage &wageIn(Month month) const;
};

/// Engagements in the order of their first days.
struct Career {
    Person person = {};
    std::vector<Engagement> engagements = {};
};

/// The most engagements a record may have.
inline constexpr std::size_t mostEngagements = 1000;

/// Whether a record is one that the rules can be asked about: birth.in_future, period.too_many, period.before_birth,
/// period.unordered, period.overlaps (two with one employer), wage.missing, wage.unordered, wage.zero,
/// amount.negative; each at its field.
[[nodiscard]] Outcome<Done> checked(const Career &career, Date today);

} // namespace domain
