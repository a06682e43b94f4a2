// SPDX-License-Identifier: Apache-2.0
// The population written down: people, then establishments with their staff, then careers, batch after batch.
#include "service/population/population.h"

#include "service/population/establishments.h"
#include "service/population/made.h"
#include "service/population/people.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>

namespace service::population {
namespace {

using domain::Date;
using domain::Done;
using domain::Outcome;

Value orNothing(const std::string &text)
{
    return text.empty() ? Value(std::nullopt) : Value(text);
}

// A row goes to a sink(Sql, Values): to the database, or into the fingerprint.

template <class Sink>
Outcome<Done> tell(Sink &sink, const Person &person)
{
    return sink("INSERT INTO persons (identity, kind, subscriber_no, first_name, father_name, grandfather_name, "
                "family_name, name_en, sex, nationality, birth_date, birth_hijri, birth_printed, scheme, transitional, "
                "status, registry_mobile, registry_email, iban) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {person.identity,
            codeOf(person.kind),
            person.subscriberNo,
            person.name.first,
            person.name.father,
            person.name.grandfather,
            person.name.family,
            person.nameEn,
            codeOf(person.sex),
            person.nationality.code,
            person.birth,
            person.birthHijri,
            codeOf(person.birthPrinted),
            codeOf(person.scheme),
            person.transitional,
            codeOf(person.standing),
            person.mobile,
            person.email,
            person.iban});
}

template <class Sink>
Outcome<Done> tell(Sink &sink, const EstablishmentFile &file)
{
    const Establishment &told = file.establishment;
    const std::string names = told.name.ar + " " + told.name.en.value_or("");
    auto done =
        sink("INSERT INTO establishments (number, unified_no, cr_no, name_ar, name_en, search_name, legal_form, "
             "activity, parent, owner, office, city, calendar, registered, closed, status) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {told.name.number,
                told.unifiedNo,
                told.crNo,
                told.name.ar,
                told.name.en,
                searchable(QString::fromStdString(names)),
                codeOf(told.legalForm),
                told.activity.code,
                told.parent ? Value(told.parent->number) : Value(std::nullopt),
                told.owner,
                told.office.code,
                told.city.code,
                codeOf(told.calendar),
                told.registered,
                told.closed,
                codeOf(told.status)});
    for (const Post &post : file.posts) {
        if (!done)
            return done;
        done = sink("INSERT INTO supervisors (person, establishment, role, since, until) VALUES (?, ?, ?, ?, ?)",
            {post.person, told.name.number, codeOf(post.role), post.since, post.until});
    }
    return done;
}

template <class Sink>
Outcome<Done> tellCareer(Sink &sink, const Plan &plan, const PersonFile &file)
{
    for (const Engagement &told : file.engagements) {
        auto done =
            sink("INSERT INTO engagements (id, person, establishment, kind, occupation, joined, left_on, reason) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                {told.id,
                    file.person.identity,
                    establishmentNo(plan, told.establishment),
                    codeOf(told.kind),
                    told.occupation,
                    told.joined,
                    told.left,
                    orNothing(told.reason)});
        for (const Wage &wage : told.wages) {
            if (!done)
                return done;
            done = sink("INSERT INTO wages (engagement, from_month, basic, housing, housing_kind, commission) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                {told.id,
                    wage.from,
                    wage.basic.inHalalas(),
                    wage.housing.inHalalas(),
                    codeOf(wage.housingKind),
                    wage.commission.inHalalas()});
        }
        if (!done)
            return done;
    }
    if (!file.pension)
        return Done();
    return sink("INSERT INTO pensions (person, kind, monthly, since) VALUES (?, ?, ?, ?)",
        {file.person.identity, codeOf(file.pension->kind), file.pension->monthly.inHalalas(), file.pension->since});
}

struct Stage {
    std::string_view name;
    std::uint32_t count;
    std::uint32_t batch;
};

class Writing {
public:
    Writing(Database &database, const Plan &plan, const Progress &progress)
        : database_(database),
          plan_(plan),
          progress_(progress),
          stages_{Stage{"people", plan.people, 4000},
              Stage{"establishments", plan.establishments(), 2000},
              Stage{"careers", plan.people, 1000}}
    {}

    Outcome<PopulationReport> from(std::string_view stage, std::uint32_t position)
    {
        std::size_t number = 0;
        while (number < stages_.size() && stages_[number].name != stage)
            done_ += stages_[number++].count;
        for (; number < stages_.size(); ++number) {
            for (std::uint32_t next = position; next < stages_[number].count;) {
                const std::uint32_t end = std::min(next + stages_[number].batch, stages_[number].count);
                if (auto written = batch(number, next, end); !written)
                    return written.fault();
                next = end;
                if (progress_)
                    progress_(done_ + next, all());
            }
            done_ += stages_[number].count;
            position = 0;
        }
        return report_;
    }

private:
    [[nodiscard]] qint64 all() const { return qint64(stages_[0].count) + stages_[1].count + stages_[2].count; }

    Outcome<Done> batch(std::size_t stage, std::uint32_t from, std::uint32_t to)
    {
        PopulationReport after;
        auto written = database_.transaction([&](const Writer &writer) -> Outcome<Done> {
            after = report_; // begun anew when the transaction is
            auto sink = [&writer](Sql sql, Values values) -> Outcome<Done> {
                if (auto run = writer.run(sql, values); !run)
                    return run.fault();
                return Done();
            };
            for (std::uint32_t index = from; index < to; ++index)
                if (auto told = one(sink, stage, index, after); !told)
                    return told;
            return note(writer, stage, to);
        });
        if (written)
            report_ = after;
        return written;
    }

    template <class Sink>
    Outcome<Done> one(Sink &sink, std::size_t stage, std::uint32_t index, PopulationReport &report) const
    {
        switch (stage) {
        case 0:
            ++report.people;
            return tell(sink, personFile(plan_, index).person);
        case 1:
            ++report.establishments;
            return tell(sink, establishmentFile(plan_, index));
        default: {
            const PersonFile file = personFile(plan_, index);
            report.engagements += static_cast<qint64>(file.engagements.size());
            for (const Engagement &engagement : file.engagements)
                report.wages += static_cast<qint64>(engagement.wages.size());
            report.pensions += file.pension ? 1 : 0;
            return tellCareer(sink, plan_, file);
        }
        }
    }

    Outcome<Done> note(const Writer &writer, std::size_t stage, std::uint32_t position) const
    {
        const bool ended = position == stages_[stage].count;
        const std::string_view now = !ended                       ? stages_[stage].name
                                     : stage + 1 < stages_.size() ? stages_[stage + 1].name
                                                                  : std::string_view("finished");
        auto noted =
            writer.run("UPDATE population SET stage = ?, position = ? WHERE id = 1", {now, ended ? 0 : position});
        if (!noted)
            return noted.fault();
        return Done();
    }

    Database &database_;
    Plan plan_;
    const Progress &progress_;
    std::array<Stage, 3> stages_;
    PopulationReport report_;
    qint64 done_ = 0;
};

struct Begun {
    Plan plan;
    std::string stage;
    std::uint32_t position = 0;
};

std::uint64_t wholeNumber(const std::string &text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What an earlier run left, or a new beginning; nothing where people are there already.
Outcome<std::optional<Begun>> begin(Database &database, const Plan &plan)
{
    return database.transaction([&](const Writer &writer) -> Outcome<std::optional<Begun>> {
        auto earlier = writer.row(
            "SELECT seed, people, as_of, stage, position FROM population WHERE id = 1", {}, [](const Row &row) {
                return Begun{{wholeNumber(row.utf8("seed")),
                                 static_cast<std::uint32_t>(row.integer("people")),
                                 row.as<Date>("as_of")},
                    row.utf8("stage"),
                    static_cast<std::uint32_t>(row.integer("position"))};
            });
        if (!earlier)
            return earlier.fault();
        if (*earlier)
            return (*earlier)->stage == "finished" ? std::optional<Begun>() : *earlier;
        const auto people = writer.number("SELECT COUNT(*) AS number FROM (SELECT identity FROM persons LIMIT 1) p");
        if (!people)
            return people.fault();
        if (*people > 0)
            return std::optional<Begun>();
        auto noted =
            writer.run("INSERT INTO population (id, seed, people, as_of, stage, position) VALUES (1, ?, ?, ?, ?, 0)",
                {std::to_string(plan.seed), plan.people, plan.asOf, "people"});
        if (!noted)
            return noted.fault();
        return std::optional<Begun>(Begun{plan, "people", 0});
    });
}

} // namespace

Outcome<PopulationReport> populate(
    Database &database, PopulationSize size, Seed seed, Date asOf, const Progress &progress)
{
    const Plan plan{seed.value, std::clamp(size.people, demonstrationCount(), mostPeople), asOf};
    const auto begun = begin(database, plan);
    if (!begun)
        return begun.fault();
    if (!*begun) {
        PopulationReport report;
        report.alreadyThere = true;
        return report;
    }
    return Writing(database, (*begun)->plan, progress).from((*begun)->stage, (*begun)->position);
}

QByteArray fingerprint(const Plan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto sink = [&hash](Sql, Values values) -> Outcome<Done> {
        for (const Value &value : values) {
            hash.addData(value.variant().toString().toUtf8());
            hash.addData(QByteArrayView("\x1f"));
        }
        hash.addData(QByteArrayView("\x1e"));
        return Done();
    };
    for (std::uint32_t index = 0; index < plan.establishments(); ++index)
        (void)tell(sink, establishmentFile(plan, index));
    for (std::uint32_t index = 0; index < plan.people; ++index) {
        const PersonFile file = personFile(plan, index);
        (void)tell(sink, file.person);
        (void)tellCareer(sink, plan, file);
    }
    return hash.result().toHex();
}

} // namespace service::population
