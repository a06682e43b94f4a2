// SPDX-License-Identifier: Apache-2.0
// Careers, as they go: jobs with gaps between them, rises in January (until 2022) or in any month, an end.
#include "service/population/career.h"

#include "domain/due/scheme.h"
#include "service/population/establishments.h"
#include "service/population/made.h"

#include <algorithm>

namespace service::population {
namespace {

using domain::Date;
using domain::Money;
using domain::Month;
using std::chrono::days;

constexpr Date day(int year, unsigned month, unsigned number)
{
    return Date(std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number)));
}

constexpr Date newLaw = day(2024, 7, 3); // M/273 in force
constexpr Date firstRegistration = day(1975, 1, 1);
constexpr int monthlyUpdatesSince = 2022; // wages were fixed for the year until then

struct Job {
    std::string_view occupation;
    int low; ///< riyals of 2024
    int high;
    int weight;
};

constexpr Job saudiJobs[] = {{"4110", 3500, 6500, 20},
    {"4226", 3000, 5000, 10},
    {"3322", 3500, 7000, 9},
    {"5414", 1500, 4500, 8},
    {"2341", 4000, 9000, 9},
    {"2411", 5000, 11000, 8},
    {"2221", 5500, 10000, 7},
    {"2142", 8000, 18000, 6},
    {"2144", 8000, 18000, 4},
    {"2512", 7500, 19000, 6},
    {"1219", 9000, 24000, 5},
    {"2211", 14000, 28000, 2},
    {"2611", 8000, 20000, 2},
    {"1120", 28000, 62000, 2},
    {"8322", 1500, 4000, 2}};
constexpr Job otherJobs[] = {{"9313", 400, 1300, 20},
    {"7112", 1000, 2200, 14},
    {"9112", 400, 1100, 12},
    {"8332", 1500, 3200, 10},
    {"8322", 1300, 2500, 8},
    {"5120", 1300, 3000, 7},
    {"5131", 1200, 2200, 5},
    {"7231", 1500, 3500, 5},
    {"7411", 1500, 3500, 5},
    {"5223", 1500, 3000, 5},
    {"2221", 3500, 7000, 3},
    {"2411", 4000, 9000, 3},
    {"2142", 5000, 14000, 2},
    {"2211", 10000, 26000, 1}};

const Job &jobFor(Dice &dice, bool saudi)
{
    const std::span<const Job> jobs = saudi ? std::span<const Job>(saudiJobs) : std::span<const Job>(otherJobs);
    int roll = dice.below(100);
    for (const Job &job : jobs)
        if ((roll -= job.weight) < 0)
            return job;
    return jobs.front();
}

HousingKind housingFor(Dice &dice, bool saudi)
{
    const int roll = dice.below(100);
    if (saudi)
        return roll < 72 ? HousingKind::Cash : roll < 80 ? HousingKind::InKind : HousingKind::None;
    return roll < 40 ? HousingKind::Cash : roll < 72 ? HousingKind::InKind : HousingKind::None;
}

int yearOf(Date date)
{
    return int(date.ymd().year());
}

Date plusOneDay(Date date)
{
    return Date(date.days() + days(1));
}

/// What was paid then for what is paid now.
int ofItsTime(int riyals, Date joined)
{
    const int percent = std::clamp(100 - 2 * (2024 - yearOf(joined)), 40, 110);
    return riyals * percent / 100;
}

Wage wageOf(Month from, std::int64_t halalas, const Pay &pay)
{
    Wage wage;
    wage.from = from;
    wage.basic = Money::halalas(halalas);
    wage.housingKind = pay.housing;
    if (pay.housing == HousingKind::Cash)
        wage.housing = Money::halalas(halalas / 4);
    if (pay.commission)
        wage.commission = Money::halalas(halalas / 10);
    return wage;
}

/// An employer that was there from the first day to the last, and is none of those of `beside`.
std::optional<std::uint32_t> employerFor(
    const Plan &plan, Dice &dice, Date joined, std::optional<Date> left, const std::vector<Engagement> &beside)
{
    const auto fits = [&](std::uint32_t index) {
        const Lifetime life = lifetimeOf(plan, index);
        return life.registered <= joined && (!life.closed || (left && *left <= *life.closed))
               && std::none_of(
                   beside.begin(), beside.end(), [index](const Engagement &e) { return e.establishment == index; });
    };
    for (int tries = 0; tries < 16; ++tries) {
        // Some have many workers, most have few: the chance falls with the index.
        const auto roll = static_cast<std::uint64_t>(dice.below(1 << 15));
        const auto index = static_cast<std::uint32_t>(((roll * roll) * plan.establishments()) >> 30);
        if (fits(index))
            return index;
    }
    for (std::uint32_t old = demonstrationEstablishments; old-- > 0;) // the last of these have always been there
        if (fits(old))
            return old;
    return std::nullopt;
}

std::string_view reasonFor(Dice &dice, bool saudi)
{
    static constexpr std::string_view saudiReasons[] = {
        "01", "01", "01", "01", "02", "03", "04", "05", "08", "09", "15"};
    static constexpr std::string_view otherReasons[] = {"01", "02", "04", "05", "15", "15", "15", "17"};
    return saudi ? dice.pick(saudiReasons) : dice.pick(otherReasons);
}

struct Span {
    Date from;
    Date until;
    bool open = false;       ///< still in service at its end
    std::string_view reason; ///< of its end, where it is not open
    bool steady = false;     ///< with hardly a gap, for those who earned a pension
};

/// Days between two jobs.
int gapAfterAJob(Dice &dice, bool steady)
{
    const int roll = dice.below(100);
    if (steady || roll < 40)
        return dice.between(1, 20);
    return roll < 82 ? dice.between(5, 120) : dice.between(120, 600);
}

void fill(const Plan &plan, Dice &dice, PersonFile &file, const Span &span)
{
    const bool saudi = file.person.kind == PersonKind::National;
    const int years = static_cast<int>((span.until.days() - span.from.days()).count() / 365);
    const int jobs = 1 + dice.below(std::min(8, 1 + years / 3));
    Job job = jobFor(dice, saudi);
    int riyals = 0;
    Date cursor = span.from;
    for (int number = jobs; number > 0; --number) {
        const int rest = static_cast<int>((span.until.days() - cursor.days()).count());
        const bool last = number == 1 || rest < 120;
        Stretch stretch;
        stretch.joined = cursor;
        stretch.left = last ? span.until : Date(cursor.days() + days(30 + rest / number * dice.between(20, 150) / 100));
        if (!last && rest - (stretch.left->days() - cursor.days()).count() < 60)
            continue;
        stretch.reason = last ? span.reason : reasonFor(dice, saudi);
        if (last && span.open)
            stretch.left.reset();
        const auto employer = employerFor(plan, dice, stretch.joined, stretch.left, {});
        if (!employer)
            break;
        stretch.establishment = *employer;
        if (dice.chance(250))
            job = jobFor(dice, saudi);
        // From one job to the next the wage follows the person, unless the trade pays better.
        const int asked = ofItsTime(dice.between(job.low, job.high), stretch.joined);
        riyals = std::max({asked / 50 * 50, riyals * dice.between(90, 112) / 100 / 50 * 50, saudi ? 1200 : 350});
        file.engagements.push_back(
            engagementOf(plan, dice, stretch, {job.occupation, riyals, housingFor(dice, saudi), dice.chance(60)}));
        if (last)
            break;
        const int gap = gapAfterAJob(dice, span.steady);
        const int room = static_cast<int>((span.until.days() - stretch.left->days()).count());
        cursor = Date(stretch.left->days() + days(std::min(gap, 1 + room / 3)));
    }
}

/// A second employer beside the one somebody is with now.
void addSecondEmployer(const Plan &plan, Dice &dice, PersonFile &file)
{
    if (file.engagements.empty() || file.engagements.back().left)
        return;
    const Date since = file.engagements.back().joined;
    const int served = static_cast<int>((plan.asOf.days() - since.days()).count());
    if (served < 30)
        return;
    const Date joined(since.days() + days(dice.below(served)));
    const auto employer = employerFor(plan, dice, joined, std::nullopt, file.engagements);
    if (!employer)
        return;
    file.engagements.push_back(engagementOf(plan,
        dice,
        {*employer, joined, std::nullopt, {}},
        {"2310", dice.between(30, 300) * 100, HousingKind::None, false}));
}

std::optional<Span> pensionerSpan(const Plan &plan, Dice &dice, const PersonFile &file, Date adult)
{
    const Date from = std::max(Date(adult.days() + days(dice.between(200, 1200))), firstRegistration);
    const Date latest(plan.asOf.days() - days(40));
    const auto sixty = file.person.birthHijri.plusYears(60);
    const Date old(sixty ? sixty->toGregorian().days() + days(dice.below(300)) : latest.days());
    if (old <= latest && domain::addYears(from, 11) <= old)
        return Span{from, old, false, "10", true};
    const Date early(domain::addMonths(from, 312).days() + days(dice.below(1500)));
    if (early <= latest && dice.chance(800))
        return Span{from, early, false, "11", true};
    const Date disabled(domain::addYears(from, 3).days() + days(dice.below(3000)));
    if (disabled <= latest)
        return Span{from, disabled, false, "13", true};
    return std::nullopt;
}

std::optional<Span> spanOf(const Plan &plan, Dice &dice, const PersonFile &file, Standing wanted)
{
    const bool saudi = file.person.kind == PersonKind::National;
    const Date adult = domain::addYears(file.person.birth, 18);
    if (wanted == Standing::Pensioner)
        return pensionerSpan(plan, dice, file, adult);
    // A resident's record here begins with the arrival.
    const Date arrival(plan.asOf.days() - days(dice.between(60, 365 * 18)));
    const Date grown(adult.days() + days(dice.below(saudi ? 3300 : 1500)));
    const Date from = std::max({saudi ? grown : std::max(grown, arrival), firstRegistration});
    const int room = static_cast<int>((plan.asOf.days() - from.days()).count());
    if (room < 2)
        return std::nullopt;
    if (wanted == Standing::InService)
        return Span{from, plan.asOf, true, {}, false};
    const Date until(from.days() + days(room / 3 + dice.below(room - room / 3)));
    return Span{from, until, false, saudi ? reasonFor(dice, true) : "16", false};
}

int monthsBefore(const PersonFile &file, Date end, Date asOf)
{
    int months = 0;
    for (const Engagement &engagement : file.engagements)
        months += std::max(0,
            domain::fullMonths(
                engagement.joined, std::min(Date(engagement.left.value_or(asOf).days() + days(1)), end)));
    return months;
}

/// The average contributory wage of the last 24 months of service times the months over 480: the old law's pension,
/// never above the average nor below 1,983.75 (L1 38).
Money pensionOf(const PersonFile &file, Date asOf)
{
    const Engagement &last = file.engagements.back();
    const Month end = Month::containing(*last.left);
    domain::Wide sum = 0;
    int counted = 0;
    for (int back = 0; back < 24; ++back) {
        const Month month = end.plus(-back);
        const auto wage = std::find_if(
            last.wages.rbegin(), last.wages.rend(), [month](const Wage &then) { return then.from <= month; });
        if (wage == last.wages.rend())
            continue;
        sum += std::clamp(wage->total(), Money::riyals(1500), Money::riyals(45'000)).inHalalas();
        ++counted;
    }
    const int months = std::min(480, monthsBefore(file, plusOneDay(*last.left), asOf));
    return std::max(domain::halfUp(sum * months, domain::Wide(480) * std::max(counted, 1)), Money::halalas(198'375));
}

} // namespace

Engagement engagementOf(const Plan &plan, Dice &dice, const Stretch &stretch, const Pay &pay)
{
    Engagement made;
    made.establishment = stretch.establishment;
    made.occupation = pay.occupation;
    made.joined = stretch.joined;
    made.left = stretch.left;
    made.reason = stretch.reason;
    const Date end = stretch.left.value_or(plan.asOf);
    std::int64_t halalas = std::int64_t(pay.first) * 100;
    if (dice.chance(40))
        halalas += dice.below(100);
    made.wages.push_back(wageOf(Month::containing(stretch.joined), halalas, pay));
    for (int year = yearOf(stretch.joined) + 1; year <= yearOf(end); ++year) {
        const auto month = static_cast<unsigned>(year < monthlyUpdatesSince ? 1 : dice.between(1, 12));
        const bool rises = dice.chance(450);
        const std::int64_t risen = (halalas * (1000 + dice.between(20, 80)) / 1000) / 1000 * 1000;
        const Month from = *Month::of(year, month);
        if (!rises || risen <= halalas || from > Month::containing(end))
            continue;
        halalas = risen;
        made.wages.push_back(wageOf(from, halalas, pay));
    }
    return made;
}

void giveCareer(const Plan &plan, Dice &dice, PersonFile &file, Standing wanted)
{
    if (wanted == Standing::NotInsured) {
        // Some who never worked themselves live on the pension of one who did.
        if (file.person.kind == PersonKind::National && file.person.sex == Sex::Female && dice.chance(150))
            file.pension = Pension{PensionKind::Survivor,
                Money::halalas(39'675 + 100 * dice.below(4000)),
                Month::containing(Date(plan.asOf.days() - days(dice.between(40, 6000)))).firstDay()};
        return;
    }
    const auto span = spanOf(plan, dice, file, wanted);
    if (!span)
        return;
    fill(plan, dice, file, *span);
    if (dice.chance(30))
        addSecondEmployer(plan, dice, file);
}

void settle(const Plan &plan, PersonFile &file)
{
    Person &person = file.person;
    auto &periods = file.engagements;
    if (periods.empty()) {
        person.subscriberNo.reset();
        person.standing = Standing::NotInsured;
        person.scheme = plan.asOf < newLaw ? Scheme::OldM33 : Scheme::NewM273;
        return;
    }
    std::stable_sort(
        periods.begin(), periods.end(), [](const Engagement &a, const Engagement &b) { return a.joined < b.joined; });
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const std::string serial = std::to_string(i + 1);
        periods[i].id = person.subscriberNo->text() + (serial.size() < 2 ? "-0" : "-") + serial;
        if (person.kind == PersonKind::Gcc)
            periods[i].kind = EngagementKind::GccExtension;
    }
    // Groups A, B and C of the decree: who had a period before is under the old law, and among the Saudis those with
    // fewer than 240 months and 48 and a half years under its table of 2024.
    person.scheme = periods.front().joined < newLaw ? Scheme::OldM33 : Scheme::NewM273;
    const bool inService =
        std::any_of(periods.begin(), periods.end(), [](const Engagement &e) { return !e.left.has_value(); });
    person.standing = inService ? Standing::InService : Standing::Stopped;
    const Engagement &last = periods.back();
    if (!inService && (last.reason == "10" || last.reason == "11" || last.reason == "13")) {
        person.standing = Standing::Pensioner;
        const PensionKind kind = last.reason == "10"   ? PensionKind::Retirement
                                 : last.reason == "11" ? PensionKind::Early
                                                       : PensionKind::Disability;
        file.pension = Pension{kind, pensionOf(file, plan.asOf), Month::containing(*last.left).plus(1).firstDay()};
    }
    const bool due = file.pension && file.pension->since < newLaw;
    person.transitional = person.kind == PersonKind::National && person.scheme == Scheme::OldM33 && plan.asOf >= newLaw
                          && !due && monthsBefore(file, newLaw, plan.asOf) < 240
                          && newLaw < domain::addMonths(person.birth, 48 * 12 + 6);
}

} // namespace service::population
