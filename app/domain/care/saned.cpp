// SPDX-License-Identifier: Apache-2.0
// Conditions, amounts and course of a claim of SANED.
#include "domain/care/saned.h"

#include <algorithm>
#include <string>

namespace domain {

namespace {

constexpr int mostUsedClaims = 100; // far more than a working life has room for

Outcome<Done> checked(const Unemployed &person, const CareLaw &law)
{
    if (person.left < law.sanedBegan)
        return refuse("date.outside_table", "left");
    if (person.applied < person.left)
        return refuse("date.order", "applied");
    if (person.person.birth.gregorian() >= person.left)
        return refuse("date.order", "left");
    if (person.usedClaims < 0 || person.usedClaims > mostUsedClaims)
        return refuse("count.range", "usedClaims", mostUsedClaims);
    if (person.months.isNegative())
        return refuse("count.range", "months");
    return Done{};
}

Outcome<Condition> ageCondition(const Unemployed &person, const CareLaw &law)
{
    const CalendarKind calendar = calendarOf(person.person.scheme);
    const int limit = person.person.scheme == Scheme::Old ? law.ageLimitOld : law.ageLimitNew;
    const auto reached = person.person.birth.turns(limit, calendar);
    if (!reached)
        return reached.fault().within("birth");
    // The new law also takes who is past that age without a pension (L2 43).
    const bool spared = person.person.scheme == Scheme::New && !person.pensioner;
    return Condition{"saned.age", person.applied < *reached || spared, Awaits::None, {}, person.applied, *reached};
}

Condition monthsCondition(const Unemployed &person, const CareLaw &law)
{
    const int needed = scaleOf(person.usedClaims, law).months;
    return {"saned.months", person.months >= needed, Awaits::None, {}, person.months, std::int64_t{needed}};
}

Condition inTimeCondition(const Unemployed &person, const CareLaw &law)
{
    const Date last(person.left.days() + std::chrono::days(law.applyWithin));
    return {"saned.applied_in_time", person.applied <= last, Awaits::None, {}, person.applied, last};
}

bool resumes(const SanedBreak &stop, const CareLaw &law)
{
    return !endsForGood(stop.reason) && stop.reasonPassed && stop.registeredAgain
           && *stop.registeredAgain <= Date(stop.reasonPassed->days() + std::chrono::days(law.registerAgainWithin));
}

// From the month after it began until the month of registering again.
bool covers(const SanedBreak &stop, Month month, const CareLaw &law)
{
    return Month::containing(stop.stopped) < month
           && (!resumes(stop, law) || month <= Month::containing(*stop.registeredAgain));
}

const SanedBreak *breakIn(Month month, const std::vector<SanedBreak> &breaks, const CareLaw &law)
{
    const auto found =
        std::find_if(breaks.begin(), breaks.end(), [&](const SanedBreak &stop) { return covers(stop, month, law); });
    return found == breaks.end() ? nullptr : &*found;
}

// The average that the last break before the month left behind.
Amount averageIn(Month month, const Amount &first, const std::vector<SanedBreak> &breaks)
{
    Amount average = first;
    for (const SanedBreak &stop : breaks)
        if (stop.newAverage && Month::containing(stop.stopped) < month)
            average = *stop.newAverage;
    return average;
}

SanedState stateAfter(const SanedBreak *last, bool allPaid, const CareLaw &law)
{
    if (allPaid || last == nullptr || resumes(*last, law))
        return SanedState::Exhausted;
    const bool mayStillRegister = !endsForGood(last->reason) && !last->registeredAgain;
    return mayStillRegister ? SanedState::Suspended : SanedState::Ended;
}

Outcome<Done> checked(Date conditionsMet, const std::vector<SanedBreak> &breaks)
{
    Date previous = conditionsMet;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const SanedBreak &stop = breaks[i];
        const std::string field = "breaks." + std::to_string(i);
        if (stop.stopped < previous)
            return refuse("date.order", field + ".stopped");
        const Date passed = stop.reasonPassed.value_or(stop.stopped);
        if (passed < stop.stopped)
            return refuse("date.order", field + ".reasonPassed");
        if (stop.registeredAgain && (!stop.reasonPassed || *stop.registeredAgain < passed))
            return refuse("date.order", field + ".registeredAgain");
        if (stop.newAverage && (stop.newAverage->isNegative() || stop.newAverage->isZero()))
            return refuse("amount.zero", field + ".newAverage");
        previous = stop.registeredAgain.value_or(passed);
    }
    return Done{};
}

} // namespace

const ClaimScale &scaleOf(int usedClaims, const CareLaw &law)
{
    const auto last = static_cast<int>(law.claims.size()) - 1;
    return law.claims[static_cast<std::size_t>(std::clamp(usedClaims, 0, last))];
}

Outcome<Conditions> sanedConditions(const Unemployed &person, const CareLaw &law)
{
    if (auto fit = checked(person, law); !fit)
        return fit.fault();
    const auto age = ageCondition(person, law);
    if (!age)
        return age.fault();
    return Conditions{
        {"saned.nationality", person.person.nationality == Nationality::Saudi},
        monthsCondition(person, law),
        {"saned.reason", leftAgainstWill(person.reason, person.endedBy)},
        inTimeCondition(person, law),
        *age,
        {"saned.able", person.ableToWork},
        {"saned.no_business", !person.ownBusiness, Awaits::Step},
        {"saned.no_income", !person.otherIncome, Awaits::Step},
        {"saned.registered", person.registered, Awaits::Step},
    };
}

Outcome<Amount> sanedAverage(const std::vector<Money> &wages, const CareLaw &law, Explanation *why)
{
    if (wages.empty())
        return refuse("wage.missing", "wages");
    const std::size_t count = std::min(wages.size(), static_cast<std::size_t>(law.averagedMonths));
    Amount sum;
    for (std::size_t i = wages.size() - count; i < wages.size(); ++i) {
        if (wages[i].isZero())
            return refuse("wage.zero", "wages." + std::to_string(i));
        if (wages[i].isNegative())
            return refuse("amount.negative", "wages." + std::to_string(i));
        sum += wages[i];
    }
    const Amount average = sum / static_cast<std::int64_t>(count);
    if (why != nullptr)
        why->add("saned.average", {{"sum", sum}, {"months", count}}, average);
    return average;
}

Money sanedPayment(int number, const Amount &average, Scheme scheme, const CareLaw &law, Explanation *why)
{
    const CappedPart &part = number <= law.firstPayments ? law.firstPart : law.laterPart;
    const std::optional<Money> least = scheme == Scheme::Old ? law.leastOld : law.leastNew;
    Amount amount = std::min(average * part.part, Amount(part.most));
    if (why != nullptr)
        why->add("saned.part", {{"average", average}, {"rate", part.part}, {"most", part.most}}, amount);
    if (least && amount < Amount(*least)) {
        amount = std::min(Amount(*least), average);
        if (why != nullptr)
            why->add("saned.least", {{"least", *least}, {"average", average}}, amount);
    }
    return amount.rounded();
}

std::optional<SanedStop> endedByConduct(int refusedOffers, int missedVisits, int weeksAway, const CareLaw &law)
{
    if (refusedOffers >= law.refusedOffersEnd)
        return SanedStop::RefusedOffers;
    if (missedVisits >= law.missedVisitsEnd)
        return SanedStop::MissedVisits;
    if (weeksAway >= law.weeksAwayEnd)
        return SanedStop::LongAway;
    return std::nullopt;
}

Outcome<SanedCourse> sanedCourse(Date conditionsMet, const Amount &average, Scheme scheme,
    const std::vector<SanedBreak> &breaks, const CareLaw &law, Explanation *why)
{
    if (auto fit = checked(conditionsMet, breaks); !fit)
        return fit.fault();
    SanedCourse course;
    const SanedBreak *stopped = nullptr;
    const Month first = Month::containing(conditionsMet).plus(1);
    for (int offset = 0; offset < law.paymentsWithin && std::ssize(course.payments) < law.payments; ++offset) {
        const Month month = first.plus(offset);
        if (const SanedBreak *stop = breakIn(month, breaks, law)) {
            stopped = stop;
            continue;
        }
        const int number = static_cast<int>(course.payments.size()) + 1;
        const bool newPart = number == 1 || number == law.firstPayments + 1;
        const Amount basis = averageIn(month, average, breaks);
        course.payments.push_back({number, month, sanedPayment(number, basis, scheme, law, newPart ? why : nullptr)});
        course.total += course.payments.back().amount;
    }
    course.state = stateAfter(stopped, std::ssize(course.payments) == law.payments, law);
    if (course.state != SanedState::Exhausted)
        course.reason = stopped->reason;
    if (why != nullptr)
        why->add("saned.total", {{"payments", course.payments.size()}}, course.total);
    return course;
}

} // namespace domain
