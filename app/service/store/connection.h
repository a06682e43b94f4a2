// SPDX-License-Identifier: Apache-2.0
// Connection: one thread's way into the database, with the statements it has prepared.
#pragma once

#include "service/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <unordered_map>

namespace service {

/// The file that an sqlite: URL names.
[[nodiscard]] QString sqlitePath(const QUrl &url);

/// A prepared statement and the names of its columns.
struct Statement {
    explicit Statement(const QSqlDatabase &database) : query(database) {}

    QSqlQuery query;
    std::string_view text;
    std::vector<std::string> columns;
    std::string spoilt; ///< the column whose value did not read as what it should be
    bool inUse = false;
    bool direct = false; ///< cannot be prepared
};

enum class Trouble {
    None,
    Refused,   ///< a constraint said no; a part of a transaction may be taken back and the rest go on
    Collision, ///< another transaction was in the way; trying again may go well
    Lost,      ///< the connection is gone
    Other,
};

class Connection {
public:
    static std::unique_ptr<Connection> open(const QUrl &url, Engine engine, const TroubleLog &log);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Engine engine() const { return engine_; }
    [[nodiscard]] bool busy() const { return inTransaction_; }
    [[nodiscard]] Trouble trouble() const { return trouble_; }
    [[nodiscard]] int depth() const { return depth_; }

    bool begin(Sql how);
    bool commit();
    void rollback();

    bool beginPart();
    bool endPart(bool keep);

    /// A statement ready to be bound, or null with the trouble told; the second is owned by the caller when it is set.
    Statement *prepared(Sql sql, std::unique_ptr<Statement> &spare);
    bool execute(Statement &statement, const Value *values, std::size_t count);
    /// A statement that is not worth preparing, or cannot be.
    bool control(const QString &statement);
    void note(const Statement &statement);

private:
    Connection(QString name, Engine engine, TroubleLog log);
    bool setUp(const QUrl &url);
    bool prepare(Statement &statement, Sql sql);
    void tell(const QSqlError &error, const QString &statement);

    QString name_;
    Engine engine_;
    TroubleLog log_;
    QSqlDatabase database_;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> statements_;
    Trouble trouble_ = Trouble::None;
    bool inTransaction_ = false;
    int depth_ = 0;
};

} // namespace service
