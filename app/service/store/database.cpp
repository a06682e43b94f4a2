// SPDX-License-Identifier: Apache-2.0
// Database: a connection for each thread, transactions begun, ended and tried again; answers read row by row.
#include "service/store/database.h"

#include "service/store/connection.h"
#include "service/store/store_file.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace service {

using domain::Done;
using domain::Outcome;
using domain::refuse;

// ---- reading ----------------------------------------------------------------------------------------------------

QVariant Row::value(std::string_view column) const
{
    const auto &columns = statement_.columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == column)
            return statement_.query.value(static_cast<int>(i));
    spoil(column);
    return {};
}

void Row::spoil(std::string_view column) const
{
    if (statement_.spoilt.empty())
        statement_.spoilt = column;
}

bool Row::isNull(std::string_view column) const
{
    return value(column).isNull();
}
QString Row::text(std::string_view column) const
{
    return value(column).toString();
}
std::string Row::utf8(std::string_view column) const
{
    return value(column).toString().toStdString();
}
QByteArray Row::bytes(std::string_view column) const
{
    return value(column).toByteArray();
}

qint64 Row::integer(std::string_view column) const
{
    bool reads = false;
    const qint64 number = value(column).toLongLong(&reads);
    if (!reads)
        spoil(column);
    return number;
}

domain::Instant Row::instant(std::string_view column) const
{
    return domain::Instant(std::chrono::seconds(integer(column)));
}

std::optional<QString> Row::optionalText(std::string_view column) const
{
    const QVariant held = value(column);
    if (held.isNull())
        return std::nullopt;
    return held.toString();
}

std::optional<qint64> Row::optionalInteger(std::string_view column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::optional<domain::Instant> Row::optionalInstant(std::string_view column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

Cursor::Cursor(Connection &connection, Sql sql, const Value *values, std::size_t count) : connection_(connection)
{
    // After trouble the engine refuses all until the part that had it is taken back.
    statement_ = connection_.trouble() == Trouble::None ? connection_.prepared(sql, spare_) : nullptr;
    if (statement_ == nullptr || !connection_.execute(*statement_, values, count)) {
        failed_ = true;
        statement_ = nullptr;
        return;
    }
    statement_->inUse = true;
    statement_->spoilt.clear();
}

Cursor::~Cursor()
{
    if (statement_ == nullptr)
        return;
    statement_->query.finish();
    statement_->inUse = false;
}

bool Cursor::next()
{
    return !failed_ && statement_->spoilt.empty() && statement_->query.next();
}

Outcome<Done> Cursor::end()
{
    if (!failed_ && (!statement_->spoilt.empty() || statement_->query.lastError().isValid())) {
        connection_.note(*statement_);
        failed_ = true;
    }
    if (failed_)
        return refuse("service.failed");
    return Done();
}

qint64 Cursor::touched() const
{
    return failed_ ? 0 : statement_->query.numRowsAffected();
}

Outcome<qint64> Reader::number(Sql sql, Values values) const
{
    const auto found = row(sql, values, [](const Row &row) { return row.integer("number"); });
    if (!found)
        return found.fault();
    return found->value_or(0);
}

Outcome<qint64> Reader::touch(Sql sql, const Value *values, std::size_t count) const
{
    Cursor cursor(connection_, sql, values, count);
    if (auto end = cursor.end(); !end)
        return end.fault();
    return cursor.touched();
}

Outcome<Done> Writer::beginPart() const
{
    if (connection_.trouble() == Trouble::None && connection_.beginPart())
        return Done();
    return refuse("service.failed");
}

Outcome<Done> Writer::endPart(bool keep) const
{
    const bool troubled = connection_.trouble() != Trouble::None;
    if (!connection_.endPart(keep) || (keep && troubled))
        return refuse("service.failed");
    return Done();
}

// ---- the store --------------------------------------------------------------------------------------------------

struct Database::Shared {
    quint64 id = 0;
    QUrl url;
    Engine engine = Engine::Sqlite;
    TroubleLog log;
    std::mutex writing; ///< SQLite has one writer; waiting here is fair and wakes at once, its own waiting is neither
};

namespace {

struct Held {
    quint64 database;
    std::unique_ptr<Connection> connection;
};

// A Qt SQL connection belongs to the thread that opened it, so it must end with that thread.
thread_local std::vector<Held> connectionsOfThisThread;

void letGo(quint64 database)
{
    std::erase_if(connectionsOfThisThread, [database](const Held &held) { return held.database == database; });
}

constexpr int attempts = 8;

} // namespace

Outcome<std::unique_ptr<Database>> Database::open(const QString &url, TroubleLog log)
{
    static std::atomic<quint64> count{0};
    auto shared = std::make_shared<Shared>();
    shared->id = ++count;
    shared->url = QUrl(url);
    shared->log = std::move(log);
    if (shared->url.scheme() == QLatin1String("postgresql"))
        shared->engine = Engine::Postgres;
    std::unique_ptr<Database> database(new Database(std::move(shared)));
    if (database->engine() == Engine::Sqlite
        && (database->shared_->url.scheme() != QLatin1String("sqlite") || database->shared_->url.path().size() < 2)) {
        database->complain(QStringLiteral("a database is sqlite:///path or postgresql://user@host/name"));
        return refuse("service.failed");
    }
    if (database->engine() == Engine::Sqlite)
        if (auto prepared = prepareStoreFile(sqlitePath(database->shared_->url), database->shared_->log); !prepared)
            return prepared.fault();
    if (database->connectionOfThisThread() == nullptr)
        return refuse("service.failed");
    return database;
}

Database::Database(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

Database::~Database()
{
    letGo(shared_->id);
}

Engine Database::engine() const
{
    return shared_->engine;
}

void Database::complain(const QString &details) const
{
    if (shared_->log)
        shared_->log(details);
}

Connection *Database::connectionOfThisThread()
{
    for (const Held &held : connectionsOfThisThread)
        if (held.database == shared_->id)
            return held.connection.get();
    auto connection = Connection::open(shared_->url, shared_->engine, shared_->log);
    if (!connection)
        return nullptr;
    connectionsOfThisThread.push_back({shared_->id, std::move(connection)});
    return connectionsOfThisThread.back().connection.get();
}

Outcome<Done> Database::command(const QString &statement)
{
    Connection *connection = connectionOfThisThread();
    if (connection == nullptr || !connection->control(statement))
        return refuse("service.failed");
    return Done();
}

Database::Attempt::Attempt(Database &database, Mode mode, int number)
    : database_(database),
      mode_(mode),
      number_(number),
      connection_(database.connectionOfThisThread())
{
    if (connection_ == nullptr)
        return;
    if (connection_->busy()) {
        database.complain(QStringLiteral("a transaction was asked for within another one"));
        connection_ = nullptr;
        return;
    }
    const bool sqlite = connection_->engine() == Engine::Sqlite;
    if (sqlite && mode != Mode::Read) {
        database.shared_->writing.lock();
        writing_ = true;
    }
    switch (mode) {
    case Mode::Read:
        begun_ =
            connection_->begin(sqlite ? Sql("BEGIN DEFERRED") : Sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        break;
    case Mode::Write:
        begun_ = connection_->begin(sqlite ? Sql("BEGIN IMMEDIATE") : Sql("BEGIN ISOLATION LEVEL SERIALIZABLE"));
        break;
    case Mode::Schema: // under a lock of its own, taken outside; it must see what the one before it did
        begun_ = connection_->begin(sqlite ? Sql("BEGIN IMMEDIATE") : Sql("BEGIN ISOLATION LEVEL READ COMMITTED"));
        break;
    }
}

Database::Attempt::~Attempt()
{
    if (begun_ && !ended_)
        connection_->rollback();
    if (writing_)
        database_.shared_->writing.unlock();
}

Database::End Database::Attempt::end(bool keep)
{
    ended_ = true;
    if (connection_ == nullptr)
        return End::Failed;
    if (!begun_)
        return afterTrouble();
    const bool well = connection_->trouble() == Trouble::None;
    if (well && keep) {
        if (connection_->commit())
            return End::Kept;
        // A commit whose answer was lost may have been kept: it is not tried again.
        const bool lost = connection_->trouble() == Trouble::Lost;
        connection_->rollback();
        return lost ? (letGo(database_.shared_->id), End::Failed) : afterTrouble();
    }
    connection_->rollback();
    return well ? End::TakenBack : afterTrouble();
}

Database::End Database::Attempt::afterTrouble()
{
    const Trouble trouble = connection_->trouble();
    if (trouble == Trouble::Lost) { // nothing of it was kept; a new connection may do better
        letGo(database_.shared_->id);
        connection_ = nullptr;
        return number_ == 1 ? End::Again : End::Failed;
    }
    if (trouble != Trouble::Collision)
        return End::Failed;
    if (number_ >= attempts)
        return End::Busy;
    if (writing_) {
        database_.shared_->writing.unlock();
        writing_ = false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1 << std::min(number_, 6)));
    return End::Again;
}

} // namespace service
