// SPDX-License-Identifier: Apache-2.0
// Connection: the two engines set up alike, and their errors sorted by what to do about them.
#include "service/store/connection.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlRecord>
#include <QUrlQuery>

#include <atomic>

namespace service {
namespace {

QString inQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString nextName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("taminat-%1").arg(++count);
}

Trouble sortSqlite(const QString &code)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int constraint = 19;
    switch (code.toInt() & 0xff) { // the rest of the number tells only which kind of each
    case busy:
    case locked:
        return Trouble::Collision;
    case constraint:
        return Trouble::Refused;
    default:
        return Trouble::Other;
    }
}

Trouble sortPostgres(const QString &state, bool open)
{
    if (state == QLatin1String("40001") || state == QLatin1String("40P01") || state == QLatin1String("55P03"))
        return Trouble::Collision;
    if (state.startsWith(QLatin1String("23")))
        return Trouble::Refused;
    if (!open || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return Trouble::Lost;
    return Trouble::Other;
}

// The first line of what an engine says names the rule that was broken; the lines after it quote the row.
QString withoutValues(const QString &words)
{
    static const QRegularExpression figures(QStringLiteral("[0-9]{4,}|\"[^\"]*@[^\"]*\""));
    return words.section(QLatin1Char('\n'), 0, 0).replace(figures, QStringLiteral("…"));
}

// PostgreSQL prepares what reads and writes rows, and nothing else.
bool canBePrepared(Engine engine, std::string_view sql)
{
    if (engine == Engine::Sqlite)
        return true;
    for (const std::string_view verb : {"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "})
        if (sql.starts_with(verb))
            return true;
    return false;
}

} // namespace

QString sqlitePath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    static const QRegularExpression drive(QStringLiteral("^/[A-Za-z]:/"));
    return drive.match(path).hasMatch() ? path.mid(1) : path;
}

Connection::Connection(QString name, Engine engine, TroubleLog log)
    : name_(std::move(name)),
      engine_(engine),
      log_(std::move(log))
{}

std::unique_ptr<Connection> Connection::open(const QUrl &url, Engine engine, const TroubleLog &log)
{
    std::unique_ptr<Connection> connection(new Connection(nextName(), engine, log));
    if (!connection->setUp(url))
        return nullptr;
    return connection;
}

Connection::~Connection()
{
    statements_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

bool Connection::setUp(const QUrl &url)
{
    const bool sqlite = engine_ == Engine::Sqlite;
    database_ = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name_);
    if (!database_.isValid()) {
        tell(database_.lastError(), QStringLiteral("the Qt driver of this database is not installed"));
        return false;
    }
    if (sqlite) {
        database_.setDatabaseName(sqlitePath(url));
        database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        const QUrlQuery query(url);
        QStringList options{QStringLiteral("application_name=taminat"), QStringLiteral("connect_timeout=5")};
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
            if (key != QLatin1String("host"))
                options << key + QLatin1Char('=') + value;
        const QString folder = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
        database_.setHostName(folder.isEmpty() ? url.host() : folder);
        database_.setPort(url.port());
        database_.setUserName(url.userName(QUrl::FullyDecoded));
        database_.setPassword(url.password(QUrl::FullyDecoded));
        database_.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
        database_.setConnectOptions(options.join(QLatin1Char(';')));
        database_.setNumericalPrecisionPolicy(QSql::HighPrecision);
    }
    if (!database_.open()) {
        tell(database_.lastError(), QStringLiteral("open"));
        return false;
    }
    if (!sqlite) // libpq writes notices on the terminal past any log
        return control(QStringLiteral("SET client_min_messages = warning"));
    // What is kept stays kept when the power goes; a journal that once grew is cut back.
    for (const char *pragma : {"PRAGMA journal_mode = WAL",
             "PRAGMA synchronous = FULL",
             "PRAGMA foreign_keys = ON",
             "PRAGMA journal_size_limit = 67108864",
             "PRAGMA cache_size = -16384",
             "PRAGMA temp_store = MEMORY"})
        if (!control(QLatin1String(pragma)))
            return false;
    return true;
}

void Connection::tell(const QSqlError &error, const QString &statement)
{
    const QString code = error.nativeErrorCode();
    trouble_ = engine_ == Engine::Sqlite ? sortSqlite(code) : sortPostgres(code, database_.isOpen());
    if (log_)
        log_(QStringLiteral("database [%1] %2 in: %3")
                 .arg(code,
                     withoutValues(error.databaseText().isEmpty() ? error.driverText() : error.databaseText()),
                     statement.simplified()));
}

bool Connection::control(const QString &statement)
{
    QSqlQuery query(database_);
    if (query.exec(statement))
        return true;
    tell(query.lastError(), statement);
    return false;
}

bool Connection::begin(Sql how)
{
    trouble_ = Trouble::None;
    if (engine_ == Engine::Postgres) {
        inTransaction_ = control(inQt(how.text()));
        return inTransaction_;
    }
    std::unique_ptr<Statement> spare;
    Statement *statement = prepared(how, spare);
    inTransaction_ = statement != nullptr && execute(*statement, nullptr, 0);
    return inTransaction_;
}

bool Connection::commit()
{
    inTransaction_ = false;
    depth_ = 0;
    if (engine_ == Engine::Postgres)
        return control(QStringLiteral("COMMIT"));
    std::unique_ptr<Statement> spare;
    Statement *statement = prepared("COMMIT", spare);
    return statement != nullptr && execute(*statement, nullptr, 0);
}

void Connection::rollback()
{
    inTransaction_ = false;
    depth_ = 0;
    const Trouble before = trouble_;
    control(QStringLiteral("ROLLBACK"));
    if (before != Trouble::None)
        trouble_ = before; // what led here decides what happens next
}

bool Connection::beginPart()
{
    if (!control(QStringLiteral("SAVEPOINT part_%1").arg(depth_ + 1)))
        return false;
    ++depth_;
    return true;
}

bool Connection::endPart(bool keep)
{
    const QString name = QStringLiteral("part_%1").arg(depth_--);
    if (keep && trouble_ == Trouble::None)
        return control(QStringLiteral("RELEASE SAVEPOINT ") + name);
    if (trouble_ != Trouble::None && trouble_ != Trouble::Refused)
        return false;
    trouble_ = Trouble::None;
    return control(QStringLiteral("ROLLBACK TO SAVEPOINT ") + name)
           && control(QStringLiteral("RELEASE SAVEPOINT ") + name);
}

bool Connection::prepare(Statement &statement, Sql sql)
{
    statement.text = sql.text();
    // QPSQL would stop reading one answer when another statement runs if it did not keep the whole answer.
    statement.query.setForwardOnly(engine_ == Engine::Sqlite);
    statement.direct = !canBePrepared(engine_, sql.text());
    if (statement.direct || statement.query.prepare(inQt(sql.text())))
        return true;
    note(statement);
    return false;
}

Statement *Connection::prepared(Sql sql, std::unique_ptr<Statement> &spare)
{
    auto &held = statements_[sql.text()];
    if (held && !held->inUse)
        return held.get();
    auto fresh = std::make_unique<Statement>(database_);
    if (!prepare(*fresh, sql))
        return nullptr;
    auto &place = held ? spare : held;
    place = std::move(fresh);
    return place.get();
}

bool Connection::execute(Statement &statement, const Value *values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        statement.query.bindValue(static_cast<int>(i), values[i].variant());
    if (!(statement.direct ? statement.query.exec(inQt(statement.text)) : statement.query.exec())) {
        note(statement);
        statement.query.finish();
        return false;
    }
    if (statement.columns.empty() && statement.query.isSelect()) {
        const QSqlRecord record = statement.query.record();
        for (int i = 0; i < record.count(); ++i)
            statement.columns.push_back(record.fieldName(i).toStdString());
    }
    return true;
}

void Connection::note(const Statement &statement)
{
    if (statement.spoilt.empty()) {
        tell(statement.query.lastError(), inQt(statement.text));
        return;
    }
    trouble_ = Trouble::Other;
    if (log_)
        log_(QStringLiteral("database: column \"%1\" does not read as what it should be in: %2")
                 .arg(inQt(statement.spoilt), inQt(statement.text).simplified()));
}

} // namespace service
