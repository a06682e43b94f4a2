// SPDX-License-Identifier: Apache-2.0
// Answers the records that careers.py draws by the project's own rules: from standard input, a line for each answer on
// standard output, with --steps the steps to it as well. compare.py holds the answers against the second opinion.
#include "domain/care/injury.h"
#include "domain/care/saned.h"
#include "domain/due/basis.h"
#include "domain/due/family.h"
#include "domain/due/lump_sum.h"
#include "domain/due/pension.h"
#include "domain/due/scheme.h"
#include "domain/due/service.h"
#include "domain/owed/bill.h"
#include "domain/owed/due_date.h"
#include "domain/owed/record.h"
#include "domain/owed/voluntary.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>

using namespace domain; // NOLINT(google-build-using-namespace): the whole program is about it

namespace {

const ContributionLaw owedLaw;

// ---- reading -----------------------------------------------------------------------------------------------------

[[noreturn]] void stop(const std::string &what)
{
    std::cerr << "first_opinion: " << what << '\n';
    std::exit(2);
}

/// The value of an outcome that the records never make a fault of.
template <class T>
T sure(Outcome<T> outcome)
{
    if (!outcome)
        stop(outcome.fault().code + " at " + outcome.fault().field);
    return *std::move(outcome);
}

/// The words of one line, each as what it stands for.
class Words {
public:
    explicit Words(const std::string &line) : in_(line) {}

    [[nodiscard]] bool more() { return !(in_ >> std::ws).eof(); }
    std::string word()
    {
        std::string text;
        if (!(in_ >> text))
            stop("a line is too short");
        return text;
    }
    std::int64_t number() { return std::stoll(word()); }
    int small() { return static_cast<int>(number()); }
    Money money() { return Money::halalas(number()); }
    Date date() { return sure(Date::parse(word())); }
    Month month() { return sure(Month::parse(word())); }
    bool yes() { return word() == "yes"; }
    Scheme scheme() { return word() == "old" ? Scheme::Old : Scheme::New; }
    Wage wage()
    {
        Wage wage;
        wage.basic = money();
        wage.commission = money();
        wage.housing = money();
        wage.housingInKind = yes();
        return wage;
    }
    DateRange range()
    {
        const Date from = date();
        const std::string until = word();
        return until == "-" ? DateRange(from) : sure(DateRange::of(from, sure(Date::parse(until))));
    }

private:
    std::istringstream in_;
};

// ---- answering ---------------------------------------------------------------------------------------------------

std::string text(const Figure &figure)
{
    return std::visit(
        [](const auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::int64_t>) {
                return std::to_string(value);
            } else if constexpr (std::is_same_v<Value, Term>) {
                return std::string(value.get());
            } else {
                return value.text();
            }
        },
        figure);
}

/// Prints each answer, after the steps that led to it where they are asked for.
class Answers {
public:
    explicit Answers(bool withSteps) : withSteps_(withSteps) {}

    /// Where the next answer's steps go; null where nobody asks.
    Explanation *why() { return withSteps_ ? &steps_ : nullptr; }

    void add(const std::string &name, const std::string &value)
    {
        for (const Step &step : steps_.steps()) {
            std::cout << "  " << step.rule.get().name;
            for (const Input &input : step.inputs)
                std::cout << ' ' << input.name.get() << '=' << text(input.value);
            std::cout << " -> " << text(step.value) << '\n';
        }
        steps_ = {};
        std::cout << name << ' ' << value << '\n';
    }
    void add(const std::string &name, std::int64_t value) { add(name, std::to_string(value)); }
    void add(const std::string &name, Money value) { add(name, value.inHalalas()); }

private:
    bool withSteps_;
    Explanation steps_;
};

constexpr Branches branchesFor(bool saudi)
{
    return {.annuities = saudi, .hazards = true, .saned = saudi};
}

/// The person a record tells of, and what is asked about them; each answer*() reads what is left of its own line.
struct Record {
    Career career;
    bool saudi = true;
    int early = 0;
    int late = 0;
    Date claimed;
    std::vector<Month> months;
};

Date lastDayOf(const Record &record)
{
    Date last = *record.career.engagements.front().days.until();
    for (const Engagement &engagement : record.career.engagements)
        last = std::max(last, *engagement.days.until());
    return last;
}

void addLines(Answers &answers, const std::string &name, const Contribution &lines)
{
    const auto line = [&](const char *branch, Money amount) {
        if (!amount.isZero())
            answers.add(name + branch, amount);
    };
    line(".annuities.employer", lines.annuitiesEmployer);
    line(".annuities.subscriber", lines.annuitiesSubscriber);
    line(".hazards.employer", lines.hazards);
    line(".saned.employer", lines.sanedEmployer);
    line(".saned.subscriber", lines.sanedSubscriber);
}

/// What an engagement's contributions are reckoned from in a month: beside another at the same time its share of the
/// ceiling, else the recorded wage.
Amount wageOf(const Engagement &own, const Record &record, const RecordedMonth &recorded, Branches branches)
{
    const auto limits = sure(WageLimits::in(recorded.month, record.career.person.scheme, branches, false, owedLaw));
    Amount atOthers;
    for (const Engagement &other : record.career.engagements)
        if (other.employer != own.employer && other.days.overlaps(own.days)
            && !CountedMonth(recorded.month, owedLaw).partOf(other.days).none())
            atOthers += contributoryWage(other.wageIn(recorded.month), limits, owedLaw);
    if (atOthers.isZero())
        return recorded.wage;
    return shareOfCeiling(contributoryWage(own.wageIn(recorded.month), limits, owedLaw), atOthers, limits);
}

void answerContributions(const Record &record, Answers &answers)
{
    const auto recorded = sure(recordOf(record.career, lastDayOf(record), owedLaw));
    const Branches branches = branchesFor(record.saudi);
    for (const Month month : record.months) {
        const CountedMonth counted(month, owedLaw);
        const auto at = std::find_if(
            recorded.begin(), recorded.end(), [&](const RecordedMonth &each) { return each.month == month; });
        if (at == recorded.end())
            continue;
        const auto rates = sure(MonthRates::in(month, record.career.person.scheme, branches, {}, owedLaw));
        for (std::size_t i = 0; i < record.career.engagements.size(); ++i) {
            const Engagement &engagement = record.career.engagements[i];
            const MonthPart part = counted.partOf(engagement.days);
            if (part.none())
                continue;
            const Amount wage = wageOf(engagement, record, *at, branches);
            const auto lines = contributionOf(wage, part, rates, owedLaw.rounding, answers.why());
            addLines(answers, "contribution." + month.text() + "." + std::to_string(i), lines);
        }
    }
}

void answerBill(const Month month, const std::vector<Insured> &people, Answers &answers)
{
    const BillingMonth billing(month, owedLaw);
    auto bill = sure(MonthlyBill::open(billing, {}));
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto line = sure(bill.add(people[i], answers.why()));
        answers.add("bill." + std::to_string(i), line.contribution.total());
    }
    answers.add("bill", bill.sums().total());
}

void answerFine(Words words, Answers &answers)
{
    const Money amount = words.money();
    const Month month = words.month();
    const Date paid = words.date();
    const Advance advance = words.yes() ? Advance::Yes : Advance::No;
    Holidays holidays;
    while (words.more()) {
        const Date day = words.date();
        holidays.push_back(sure(DateRange::of(day, day)));
    }
    const DueDate due = dueDateOf(month, advance, holidays, owedLaw, answers.why());
    answers.add("fine", lateFine(amount, due, paid, owedLaw, {}, answers.why()));
}

void answerVoluntary(Words words, Answers &answers)
{
    const Money lastWage = words.money();
    const Bracket current = sure(Bracket::numbered(words.small()));
    const Bracket wanted = sure(Bracket::numbered(words.small()));
    const Date asked = words.date();
    const CalendarKind year = words.yes() ? CalendarKind::Hijri : CalendarKind::Gregorian;
    const Month month = words.month();
    const Scheme scheme = words.scheme();
    answers.add("voluntary.first", highestFirst(lastWage, owedLaw, answers.why()).number());
    answers.add("voluntary.move", movedTo(current, wanted, answers.why()).ok() ? "yes" : "no");
    answers.add("voluntary.from", sure(changeHoldsFrom(asked, year, owedLaw, answers.why())).text());
    answers.add("voluntary.contribution", sure(voluntaryContribution(current, month, scheme, owedLaw, answers.why())));
}

BeforeReform beforeReform(const Record &record, Explanation *why)
{
    const Date dayBefore(settledDueLaw.reform.days() - std::chrono::days(1));
    const Ratio months = monthsThatCount(record.career, Scheme::Old, dayBefore, owedLaw, why);
    return {.insured = record.career.engagements.front().days.from() <= dayBefore,
        .months = static_cast<int>(months.floor())};
}

void answerStanding(const Record &record, Answers &answers)
{
    const BeforeReform before = beforeReform(record, answers.why());
    answers.add("group.months", before.months);
    const Standing standing = sure(standingOf(record.career.person.birth, before, settledDueLaw, answers.why()));
    answers.add("group", std::string(1, "ABCD"[static_cast<int>(standing.group)]));
    answers.add("group.retirement", standing.retirement.text());
    answers.add("group.early", standing.earlyMonths);
    answers.add("group.needed", standing.months);
}

/// Every pension claimed after the last service; disability and death on its last day. "no" where it is not due.
void answerClaims(const Record &record, Answers &answers)
{
    const Date last = lastDayOf(record);
    PensionClaim claim;
    claim.standing =
        sure(standingOf(record.career.person.birth, beforeReform(record, nullptr), settledDueLaw, nullptr));
    claim.service = sure(serviceOf(record.career, last, owedLaw, settledDueLaw, nullptr));
    if (claim.service.months.empty() || !record.saudi)
        return;
    claim.left = last;
    const auto say = [&](const char *name, Benefit benefit, Date on) {
        claim.benefit = benefit;
        claim.on = on;
        const auto figures = figuresOf(claim, settledDueLaw, answers.why());
        if (!figures)
            return answers.add(name, "no");
        PensionFigures today = *figures;
        today.on = std::max(on, day(2012, 1, 1));
        answers.add(name, sure(pensionOf(today, settledDueLaw, answers.why())).monthly);
    };
    say("claim.age", Benefit::OldAge, record.claimed);
    if (record.claimed < claim.standing.retirement)
        say("claim.early", Benefit::Early, record.claimed);
    say("claim.disability", Benefit::Disability, last);
    say("claim.death", Benefit::Death, last);
    if (claim.standing.scheme == Scheme::New || claim.service.oldMonths < 60 || claim.service.oldMonths >= 120)
        return;
    const Basis basis = sure(basisOf(claim.service, Scheme::Old, settledDueLaw, answers.why()));
    const auto notional = sure(notionalMonths(basis, day(2026, 1, 1), settledDueLaw, answers.why()));
    answers.add("notional.months", notional.bought);
    answers.add("notional.cost", notional.cost);
}

void answerPensions(const Record &record, Answers &answers)
{
    if (!record.saudi)
        return;
    const Scheme scheme = record.career.person.scheme;
    const Date last = lastDayOf(record);
    const Service service = sure(serviceOf(record.career, last, owedLaw, settledDueLaw, answers.why()));
    if (service.months.empty())
        return;
    PensionFigures figures;
    figures.scheme = scheme;
    figures.on = std::max(Date(last.days() + std::chrono::days(1)), day(2012, 1, 1));
    if (scheme == Scheme::Old) {
        answers.add("old.months", service.oldMonths);
        figures.basis = sure(basisOf(service, scheme, settledDueLaw, answers.why()));
        answers.add("old.periods", figures.basis.earlier ? 2 : 1);
        answers.add("old.lump", sure(lumpSum(figures.basis, settledDueLaw, answers.why())));
        answers.add("old.pension", sure(pensionOf(figures, settledDueLaw, answers.why())).monthly);
    } else {
        answers.add("new.months", service.newMonths.text());
        figures.basis = sure(basisOf(service, scheme, settledDueLaw, answers.why()));
        figures.benefit = record.early > 0 ? Benefit::Early : Benefit::OldAge;
        figures.monthsBeforeAge = record.early;
        figures.monthsAfterAge = service.newMonths >= record.late ? record.late : 0;
        answers.add("new.pension", sure(pensionOf(figures, settledDueLaw, answers.why())).monthly);
    }
}

void answerSurvivors(Words words, Answers &answers)
{
    Estate estate;
    estate.pension = words.money();
    const std::int64_t heirs = words.number();
    estate.scheme = words.scheme();
    estate.average = words.money();
    estate.died = day(2026, 3, 10);
    const Relative child{.relation = Relation::Son, .birth = sure(BirthDate::of(day(2020, 5, 5)))};
    const std::vector<Relative> family(static_cast<std::size_t>(heirs), child);
    const auto shares = sure(familyShares(family, estate, sure(Month::of(2026, 4)), settledDueLaw, answers.why()));
    for (std::size_t i = 0; i < shares.shares.size(); ++i)
        answers.add("survivors." + std::to_string(i), shares.shares[i]);
    if (estate.scheme == Scheme::New)
        return;
    const Money lastShare = shares.shares.back();
    answers.add("grant.marriage",
        sure(marriageGrant(Relation::Daughter, estate.scheme, lastShare, settledDueLaw, answers.why())));
    answers.add("grant.death", sure(deathGrant(estate.pension, estate.scheme, settledDueLaw, answers.why())));
}

void answerSaned(Words words, Answers &answers)
{
    const Amount average = words.money();
    const Scheme scheme = words.scheme();
    for (const int number : {1, 3, 4, 12})
        answers.add(
            "saned." + std::to_string(number), sanedPayment(number, average, scheme, settledCareLaw, answers.why()));
}

void answerAllowance(Words words, Answers &answers)
{
    InjuryCase injury;
    injury.wage = words.money();
    injury.occurred = words.date();
    injury.toldEmployer = injury.occurred;
    injury.reported = injury.occurred;
    const Date until = words.date();
    Date next = Date(injury.occurred.days() + std::chrono::days(1));
    while (words.more()) {
        const DateRange stay = words.range();
        if (next < stay.from())
            injury.spells.push_back({sure(DateRange::of(next, Date(stay.from().days() - std::chrono::days(1)))),
                TreatmentPlace::Elsewhere});
        injury.spells.push_back({stay, TreatmentPlace::Facility});
        next = Date(stay.until()->days() + std::chrono::days(1));
    }
    if (next <= until)
        injury.spells.push_back({sure(DateRange::of(next, until)), TreatmentPlace::Elsewhere});
    for (const AllowanceLine &line : sure(dailyAllowance(injury, settledCareLaw, answers.why())).lines)
        answers.add(
            "allowance." + line.month.text() + (line.place == TreatmentPlace::Facility ? ".75" : ".100"), line.amount);
}

void answerDisability(Words words, Answers &answers)
{
    Disablement disabled;
    disabled.average = words.money();
    disabled.percent = words.small();
    disabled.injured = words.date();
    disabled.assessed = disabled.injured;
    disabled.person.nationality = words.yes() ? Nationality::Saudi : Nationality::Other;
    disabled.person.scheme = words.scheme();
    disabled.person.birth = sure(BirthDate::of(words.date()));
    const Award award = sure(disabilityAward(disabled, settledCareLaw, settledDueLaw, answers.why()));
    if (award.monthly.isZero())
        answers.add("disability.once", award.once);
    else
        answers.add("disability.month", award.monthly);
}

Record recordFrom(Words &words, std::string &number)
{
    Record record;
    number = words.word();
    record.career.person.birth = sure(BirthDate::of(words.date()));
    record.career.person.scheme = words.scheme();
    record.saudi = words.yes();
    record.career.person.nationality = record.saudi ? Nationality::Saudi : Nationality::Other;
    record.early = words.small();
    record.late = words.small();
    record.claimed = words.date();
    return record;
}

/// One record and its questions, from the line that opens it to the one before the next.
class Reader {
public:
    explicit Reader(bool withSteps) : answers_(withSteps) {}

    void take(const std::string &line)
    {
        Words words(line);
        const std::string what = words.word();
        if (what == "record") {
            record_ = recordFrom(words, number_);
            std::cout << "record " << number_ << '\n';
        } else if (what == "engagement") {
            record_.career.engagements.push_back(
                {.employer = static_cast<std::int64_t>(record_.career.engagements.size()), .days = words.range()});
        } else if (what == "wage") {
            const Month from = words.month();
            record_.career.engagements.back().wages.push_back({from, words.wage()});
        } else if (what == "month") {
            record_.months.push_back(words.month());
        } else if (what == "bill") {
            aboutTheCareer();
            billed_ = words.month();
            people_.clear();
        } else if (what == "insured") {
            const Branches branches = branchesFor(words.yes());
            const Scheme scheme = words.scheme();
            const DateRange days = words.range();
            const Wage wage = words.wage();
            people_.push_back({.scheme = scheme, .branches = branches, .days = days, .wage = wage});
            if (const Money elsewhere = words.money(); !elsewhere.isZero()) {
                const auto limits = sure(WageLimits::in(billed_, scheme, branches, false, owedLaw));
                people_.back().wageAtOthers = contributoryWage({.basic = elsewhere}, limits, owedLaw);
            }
        } else {
            alone(what, std::move(words));
        }
    }

private:
    void aboutTheCareer()
    {
        answerContributions(record_, answers_);
        answerStanding(record_, answers_);
        answerPensions(record_, answers_);
        answerClaims(record_, answers_);
    }

    /// A question that its own line says all of.
    void alone(const std::string &what, Words words)
    {
        if (what == "fine") {
            answerBill(billed_, people_, answers_);
            answerFine(std::move(words), answers_);
        } else if (what == "voluntary") {
            answerVoluntary(std::move(words), answers_);
        } else if (what == "survivors") {
            answerSurvivors(std::move(words), answers_);
        } else if (what == "saned") {
            answerSaned(std::move(words), answers_);
        } else if (what == "allowance") {
            answerAllowance(std::move(words), answers_);
        } else if (what == "disability") {
            answerDisability(std::move(words), answers_);
        } else {
            stop("what is " + what + "?");
        }
    }

    Answers answers_;
    Record record_;
    std::string number_;
    Month billed_;
    std::vector<Insured> people_;
};

} // namespace

int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false);
    Reader reader(argc > 1 && std::string_view(argv[1]) == "--steps");
    for (std::string line; std::getline(std::cin, line);)
        if (!line.empty())
            reader.take(line);
    return 0;
}
