// SPDX-License-Identifier: Apache-2.0
// Migrations: read from the program, compared with what the database has, and taken one by one.
#include "service/store/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace service {
namespace {

using domain::Done;
using domain::Outcome;
using domain::refuse;

QString checksum(const Migration &migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

struct Taken {
    int number;
    QString name;
    QString checksum;
};

/// Several services may start on one PostgreSQL at once: one migrates, the others wait. On SQLite
/// each step looks under the write lock whether it is still to be taken.
class OneAtATime {
public:
    explicit OneAtATime(Database &database) : database_(database)
    {
        if (database_.engine() == Engine::Postgres)
            held_ = database_.command(QStringLiteral("SELECT pg_advisory_lock(7461696)")).ok();
    }
    ~OneAtATime()
    {
        if (held_)
            (void)database_.command(QStringLiteral("SELECT pg_advisory_unlock(7461696)"));
    }
    OneAtATime(const OneAtATime &) = delete;
    OneAtATime &operator=(const OneAtATime &) = delete;

private:
    Database &database_;
    bool held_ = false;
};

} // namespace

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> found;
    const QDir folder(QStringLiteral(":/service/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString stem = name.chopped(4);
        found.push_back({stem.section(QLatin1Char('_'), 0, 0).toInt(),
            stem.section(QLatin1Char('_'), 1),
            QString::fromUtf8(file.readAll())});
    }
    return found;
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    bool quoted = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (!quoted && c == QLatin1Char('-') && script.mid(i, 2) == QLatin1String("--")) {
            const qsizetype end = script.indexOf(QLatin1Char('\n'), i);
            i = end < 0 ? script.size() : end - 1;
            continue;
        }
        if (c == QLatin1Char('\''))
            quoted = !quoted;
        if (c != QLatin1Char(';') || quoted) {
            current += c;
            continue;
        }
        statements << current.trimmed();
        current.clear();
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    statements.removeAll(QString());
    return statements;
}

class Migrator {
public:
    Migrator(Database &database, const std::vector<Migration> &migrations, const domain::Clock &clock)
        : database_(database),
          migrations_(migrations),
          clock_(clock)
    {}

    Outcome<int> run()
    {
        const OneAtATime alone(database_);
        if (auto made = takeNote(); !made)
            return made.fault();
        const auto taken = readNotes();
        if (!taken)
            return taken.fault();
        if (auto known = compare(*taken); !known)
            return known.fault();
        int steps = 0;
        for (const Migration &migration : migrations_) {
            const bool there = std::any_of(
                taken->begin(), taken->end(), [&](const Taken &step) { return step.number == migration.number; });
            if (there)
                continue;
            const auto taking = take(migration);
            if (!taking)
                return taking.fault();
            steps += *taking ? 1 : 0;
        }
        return steps;
    }

private:
    Outcome<Done> takeNote()
    {
        return inSchema([&](const Writer &writer) -> Outcome<Done> {
            if (auto made = writer.run("CREATE TABLE IF NOT EXISTS schema_version (number BIGINT PRIMARY KEY, "
                                       "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
                !made)
                return made.fault();
            return Done();
        });
    }

    Outcome<std::vector<Taken>> readNotes()
    {
        return database_.reading([](const Reader &reader) {
            return reader.rows(
                "SELECT number, name, checksum FROM schema_version ORDER BY number", {}, [](const Row &row) {
                    return Taken{static_cast<int>(row.integer("number")), row.text("name"), row.text("checksum")};
                });
        });
    }

    Outcome<Done> compare(const std::vector<Taken> &taken)
    {
        for (const Taken &step : taken) {
            const auto ours = std::find_if(migrations_.begin(), migrations_.end(), [&](const Migration &one) {
                return one.number == step.number;
            });
            if (ours == migrations_.end()) {
                database_.complain(QStringLiteral("this database has step %1 (%2), this program knows only up to %3: "
                                                  "start the program that is as new as the database")
                                       .arg(step.number)
                                       .arg(step.name)
                                       .arg(migrations_.empty() ? 0 : migrations_.back().number));
                return refuse("service.failed");
            }
            if (checksum(*ours) != step.checksum) {
                database_.complain(QStringLiteral("step %1 (%2) of this database was made from another text than this "
                                                  "program has: it is not touched")
                                       .arg(step.number)
                                       .arg(step.name));
                return refuse("service.failed");
            }
        }
        return Done();
    }

    /// Whether it was still to be taken: on SQLite another program may have done so since the notes were read.
    Outcome<bool> take(const Migration &migration)
    {
        return inSchema([&](const Writer &writer) -> Outcome<bool> {
            const auto noted =
                writer.number("SELECT COUNT(*) AS number FROM schema_version WHERE number = ?", {migration.number});
            if (!noted)
                return noted.fault();
            if (*noted > 0)
                return false;
            for (const QString &statement : statementsOf(migration.sql))
                if (auto done = database_.command(statement); !done)
                    return done.fault();
            auto written =
                writer.run("INSERT INTO schema_version (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
                    {migration.number, migration.name, checksum(migration), clock_.now()});
            if (!written)
                return written.fault();
            return true;
        });
    }

    template <class Work>
    auto inSchema(Work &&work) -> std::invoke_result_t<Work &, const Writer &>
    {
        return database_.within<Writer>(Database::Mode::Schema, work);
    }

    Database &database_;
    const std::vector<Migration> &migrations_;
    const domain::Clock &clock_;
};

Outcome<int> migrate(Database &database, const std::vector<Migration> &migrations, const domain::Clock &clock)
{
    return Migrator(database, migrations, clock).run();
}

} // namespace service
