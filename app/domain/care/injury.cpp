// SPDX-License-Identifier: Apache-2.0
// Allowances day by day within each month; pensions and lump sums for what remains of an injury.
#include "domain/care/injury.h"

#include <algorithm>
#include <string>

namespace domain {

namespace {

constexpr int mostYearsOfTreatment = 60; // nobody's is longer, and the lines stay few

Date dayAfter(Date day, int days = 1)
{
    return Date(day.days() + std::chrono::days(days));
}

Outcome<Done> checked(const Amount &amount, const char *field)
{
    if (amount.isNegative())
        return refuse("amount.negative", field);
    if (amount.isZero())
        return refuse("amount.zero", field);
    return Done{};
}

Outcome<Done> checkedSpells(const InjuryCase &injury)
{
    Date previous = injury.occurred;
    for (std::size_t i = 0; i < injury.spells.size(); ++i) {
        const DateRange &days = injury.spells[i].days;
        const std::string field = "spells." + std::to_string(i);
        if (!days.until())
            return refuse("treatment.open", field);
        if (days.from() <= injury.occurred)
            return refuse("treatment.before", field);
        if (days.from() <= previous)
            return refuse("period.unordered", field);
        if (*days.until() > addYears(injury.occurred, mostYearsOfTreatment))
            return refuse("date.order", field + ".until");
        previous = *days.until();
    }
    return Done{};
}

Outcome<Done> checked(const InjuryCase &injury)
{
    if (auto wage = checked(injury.wage, "wage"); !wage)
        return wage;
    if (injury.toldEmployer && *injury.toldEmployer < injury.occurred)
        return refuse("date.order", "toldEmployer");
    if (injury.reported && *injury.reported < injury.toldEmployer.value_or(injury.occurred))
        return refuse("date.order", "reported");
    return checkedSpells(injury);
}

// What is paid for the days from `from` on and before `end`, where it has one.
std::vector<AllowanceLine> linesOf(
    const InjuryCase &injury, Date from, std::optional<Date> end, const CareLaw &law, Explanation *why)
{
    std::vector<AllowanceLine> lines;
    for (const TreatmentSpell &spell : injury.spells) {
        const Date last = end ? std::min(*spell.days.until(), dayAfter(*end, -1)) : *spell.days.until();
        Date day = std::max(spell.days.from(), from);
        while (day <= last) {
            const Month month = Month::containing(day);
            const Date lastInMonth = std::min(last, month.lastDay());
            const int days = static_cast<int>((lastInMonth.days() - day.days()).count()) + 1;
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const AllowanceLine &each) {
                return each.month == month && each.place == spell.place;
            });
            if (line != lines.end())
                line->days += days;
            else
                lines.push_back({month, spell.place, days, {}});
            day = dayAfter(lastInMonth);
        }
    }
    for (AllowanceLine &line : lines) {
        const Rate rate = line.place == TreatmentPlace::Facility ? law.allowanceInFacility : law.allowanceElsewhere;
        const Amount exact = injury.wage * rate * Ratio(line.days, line.month.days());
        line.amount = exact.rounded();
        if (why != nullptr)
            why->add("injury.allowance",
                {{"month", line.month},
                    {"wage", injury.wage},
                    {"rate", rate},
                    {"days", line.days},
                    {"days_of_month", line.month.days()}},
                line.amount);
    }
    return lines;
}

Money sumOf(const std::vector<AllowanceLine> &lines)
{
    Money sum;
    for (const AllowanceLine &line : lines)
        sum += line.amount;
    return sum;
}

// The first day that is paid for; nothing where none is.
std::optional<Date> paidFrom(const InjuryCase &injury, const CareLaw &law, Explanation *why)
{
    const Date after = dayAfter(injury.occurred);
    const Date lastInTime = dayAfter(injury.occurred, law.injuredTells);
    if (!injury.toldEmployer) {
        if (why != nullptr)
            why->add("injury.told_employer", {{"last_day", lastInTime}}, Term("never"));
        return std::nullopt;
    }
    const bool late = *injury.toldEmployer > lastInTime && !injury.lateExcused;
    const Date from = late ? std::max(after, *injury.toldEmployer) : after;
    if (why != nullptr)
        why->add("injury.told_employer", {{"last_day", lastInTime}, {"told", *injury.toldEmployer}}, from);
    return from;
}

// ---- disability and death ----

// The smallest pension of that law: the old law's minimum; the new law's at its qualifying period.
const Money *minimumOf(const Disablement &disabled, const DueLaw &due)
{
    return disabled.person.scheme == Scheme::Old ? due.oldMinimum.on(disabled.injured)
                                                 : due.minimumAtQualifying.on(disabled.injured);
}

// What a total disability is worth a month (L1 31, L2 35): everything else is a part or a multiple of it.
Outcome<Amount> totalPension(const Disablement &disabled, const DueLaw &due, Explanation *why)
{
    const Money *minimum = minimumOf(disabled, due);
    if (minimum == nullptr)
        return refuse("date.outside_table", "injured");
    const Amount pension = std::max(disabled.average, Amount(*minimum));
    if (why != nullptr)
        why->add("injury.total_pension", {{"average", disabled.average}, {"minimum", *minimum}}, pension);
    return pension;
}

// What a partial disability makes of the pension for a total one.
Amount partOf(const Amount &pension, int percent, Explanation *why)
{
    const Rate rate = Rate::percent(percent);
    const Amount part = pension * rate;
    if (why != nullptr)
        why->add("injury.part", {{"pension", pension}, {"rate", rate}}, part);
    return part;
}

Award paidOnce(const Amount &monthly, int multiple, const std::optional<Money> &most, Explanation *why)
{
    const Amount exact = monthly * Ratio(multiple);
    if (why != nullptr)
        why->add("injury.lump_sum", {{"monthly", monthly}, {"multiple", multiple}}, exact);
    Award award;
    award.multiple = multiple;
    award.once = exact.rounded();
    if (most && award.once > *most) {
        award.once = *most;
        if (why != nullptr)
            why->add("injury.lump_sum_capped", {{"most", *most}}, award.once);
    }
    return award;
}

Outcome<int> multipleOf(const Disablement &disabled, const LumpSumLaw &sums, const CareLaw &law, Explanation *why)
{
    const auto age = roundedAge(disabled.person, disabled.assessed, law);
    if (!age)
        return age.fault().within("assessed");
    const int over = std::max(0, *age - sums.pivotAge);
    const int multiple = std::max(law.leastMultiple, law.partialMultiple - over);
    if (why != nullptr)
        why->add("injury.multiple", {{"age", *age}, {"pivot", sums.pivotAge}, {"least", law.leastMultiple}}, multiple);
    return multiple;
}

Award monthlyAward(const Disablement &disabled, const Amount &pension, const DueLaw &due, Explanation *why)
{
    Award award;
    const Rate part = Rate::percent(disabled.percent);
    award.monthly = (pension * part).rounded();
    if (why != nullptr)
        why->add("injury.pension", {{"pension", pension}, {"rate", part}}, award.monthly);
    if (disabled.needsAid && disabled.percent == 100) {
        award.aid = std::min(pension * due.aid, Amount(due.mostAid)).rounded();
        if (why != nullptr)
            why->add("injury.aid", {{"pension", pension}, {"rate", due.aid}, {"most", due.mostAid}}, award.aid);
    }
    return award;
}

} // namespace

Outcome<Done> checked(const Disablement &disabled)
{
    if (disabled.percent < 1 || disabled.percent > 100)
        return refuse("disability.range", "percent", 100);
    if (disabled.assessed < disabled.injured)
        return refuse("date.order", "assessed");
    if (disabled.person.birth.gregorian() >= disabled.injured)
        return refuse("date.order", "injured");
    return checked(disabled.average, "average");
}

Outcome<Allowance> dailyAllowance(const InjuryCase &injury, const CareLaw &law, Explanation *why)
{
    if (law.lumpSums.on(injury.occurred) == nullptr)
        return refuse("date.outside_table", "injured");
    if (auto fit = checked(injury); !fit)
        return fit.fault();
    const auto from = paidFrom(injury, law, why);
    if (!from)
        return Allowance{};
    Allowance allowance;
    allowance.lines = linesOf(injury, *from, std::nullopt, law, why);
    allowance.total = sumOf(allowance.lines);
    const bool reportedLate = injury.reported && *injury.reported > dayAfter(*injury.toldEmployer, law.employerReports);
    if (reportedLate) {
        allowance.recovered = sumOf(linesOf(injury, *from, injury.reported, law, nullptr));
        if (why != nullptr)
            why->add("injury.recovered",
                {{"told", *injury.toldEmployer}, {"reported", *injury.reported}},
                allowance.recovered);
    }
    return allowance;
}

Outcome<int> roundedAge(const Person &person, Date on, const CareLaw &law)
{
    const CalendarKind calendar = calendarOf(person.scheme);
    const auto years = person.birth.ageOn(on, calendar);
    if (!years)
        return years.fault();
    const auto half = person.birth.turns(*years, calendar, law.monthsThatRound);
    if (!half)
        return half.fault();
    return *half <= on ? *years + 1 : *years;
}

Outcome<Award> disabilityAward(const Disablement &disabled, const CareLaw &law, const DueLaw &due, Explanation *why)
{
    if (auto fit = checked(disabled); !fit)
        return fit.fault();
    const auto pension = totalPension(disabled, due, why);
    if (!pension)
        return pension.fault();
    const LumpSumLaw *sums = law.lumpSums.on(disabled.injured);
    if (sums == nullptr)
        return refuse("date.outside_table", "injured");
    const bool saudi = disabled.person.nationality == Nationality::Saudi;
    if (disabled.percent < law.pensionFromPercent) {
        const auto multiple = multipleOf(disabled, *sums, law, why);
        if (!multiple)
            return multiple.fault();
        return paidOnce(partOf(*pension, disabled.percent, why), *multiple, sums->mostPartial, why);
    }
    if (saudi)
        return monthlyAward(disabled, *pension, due, why);
    if (disabled.percent == 100)
        return paidOnce(*pension, law.totalMultiple, sums->mostTotal, why);
    return paidOnce(partOf(*pension, disabled.percent, why), law.foreignMultiple, sums->mostPartial, why);
}

Outcome<Award> deathAward(const Disablement &deceased, const CareLaw &law, const DueLaw &due, Explanation *why)
{
    Disablement entirely = deceased;
    entirely.percent = 100;
    entirely.needsAid = false;
    return disabilityAward(entirely, law, due, why);
}

Disablement together(const Disablement &earlier, const Disablement &later, Explanation *why)
{
    Disablement both = later;
    both.percent = std::min(100, earlier.percent + later.percent);
    both.average = std::max(earlier.average, later.average);
    both.needsAid = earlier.needsAid || later.needsAid;
    if (why != nullptr)
        why->add("injury.several",
            {{"rate_earlier", Rate::percent(earlier.percent)},
                {"rate", Rate::percent(later.percent)},
                {"average_earlier", earlier.average},
                {"average", later.average}},
            Rate::percent(both.percent));
    return both;
}

} // namespace domain
