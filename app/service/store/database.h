// SPDX-License-Identifier: Apache-2.0
// Database: one SQL text on SQLite or PostgreSQL; a transaction keeps what its work returned or takes all of it back.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace service {

/// What went wrong, for the log alone: the statement and the engine's words, never the values.
using TroubleLog = std::function<void(const QString &details)>;

enum class Engine { Sqlite, Postgres };

/// A statement is a literal, so no value can ever be pasted into one: values stand as '?'.
class Sql {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is the statement
    consteval Sql(const char *literal) : text_(literal) {}
    [[nodiscard]] constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

template <class T>
concept Spelled = requires(const T &value)
{
    {
        value.text()
        } -> std::convertible_to<std::string>;
};

/// What stands for a '?': text, integer, bytes, a moment (seconds since 1970), any value type by its text(), or nothing.
class Value {
public:
    // NOLINTBEGIN(google-explicit-constructor): what is written for a value is the value
    Value(const QString &text) : held_(text.isNull() ? QString(QLatin1String("")) : text) {}
    Value(std::string_view utf8) : Value(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))) {}
    Value(const std::string &utf8) : Value(std::string_view(utf8)) {}
    Value(const char *utf8) : Value(std::string_view(utf8)) {}
    Value(const QByteArray &bytes) : held_(bytes) {}
    Value(domain::Instant moment) : held_(static_cast<qint64>(moment.time_since_epoch().count())) {}
    Value(bool flag) : held_(static_cast<qint64>(flag ? 1 : 0)) {}
    template <std::integral I>
    Value(I number) : held_(static_cast<qint64>(number))
    {}
    Value(std::nullopt_t) {}
    template <Spelled T>
    Value(const T &value) : Value(std::string(value.text()))
    {}
    template <class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            *this = Value(*value);
    }
    // NOLINTEND(google-explicit-constructor)
    [[nodiscard]] const QVariant &variant() const { return held_; }

private:
    QVariant held_;
};

using Values = std::initializer_list<Value>;

class Connection;
struct Statement;

/// One row of an answer, read by column name. A value that does not read as what it should be spoils the whole answer.
class Row {
public:
    [[nodiscard]] bool isNull(std::string_view column) const;
    [[nodiscard]] QString text(std::string_view column) const;
    [[nodiscard]] std::string utf8(std::string_view column) const;
    [[nodiscard]] qint64 integer(std::string_view column) const;
    [[nodiscard]] bool flag(std::string_view column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(std::string_view column) const;
    [[nodiscard]] domain::Instant instant(std::string_view column) const;

    [[nodiscard]] std::optional<QString> optionalText(std::string_view column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(std::string_view column) const;
    [[nodiscard]] std::optional<domain::Instant> optionalInstant(std::string_view column) const;

    /// A value type, by its own parse().
    template <class T>
    [[nodiscard]] T as(std::string_view column) const
    {
        auto parsed = T::parse(utf8(column));
        if (parsed.ok())
            return *std::move(parsed);
        spoil(column);
        return T();
    }
    template <class T>
    [[nodiscard]] std::optional<T> optional(std::string_view column) const
    {
        if (isNull(column))
            return std::nullopt;
        return as<T>(column);
    }
    /// For a reader of its own kind (a choice, say) that found something it does not know.
    void spoil(std::string_view column) const;

private:
    friend class Cursor;
    explicit Row(Statement &statement) : statement_(statement) {}
    [[nodiscard]] QVariant value(std::string_view column) const;

    Statement &statement_;
};

/// An answer being read, row by row; gives its statement back when it goes.
class Cursor {
public:
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    bool next();
    [[nodiscard]] Row row() const { return Row(*statement_); }
    /// Done, or the fault that stands in the place of what was read.
    domain::Outcome<domain::Done> end();
    [[nodiscard]] qint64 touched() const;

private:
    friend class Reader;
    Cursor(Connection &connection, Sql sql, const Value *values, std::size_t count);

    Connection &connection_;
    std::unique_ptr<Statement> spare_; ///< when the cached one is being read further out
    Statement *statement_ = nullptr;
    bool failed_ = false;
};

/// Reads within a transaction.
class Reader {
public:
    explicit Reader(Connection &connection) : connection_(connection) {}

    /// Every row, each through read(const Row &).
    template <class Read>
    [[nodiscard]] auto rows(Sql sql, Values values, Read &&read) const
        -> domain::Outcome<std::vector<std::invoke_result_t<Read &, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read &, const Row &>> found;
        Cursor cursor(connection_, sql, values.begin(), values.size());
        while (cursor.next())
            found.push_back(read(cursor.row()));
        if (auto end = cursor.end(); !end)
            return end.fault();
        return found;
    }

    /// The first row, if there is one; of an INSERT .. RETURNING too (then in a Writer).
    template <class Read>
    [[nodiscard]] auto row(Sql sql, Values values, Read &&read) const
        -> domain::Outcome<std::optional<std::invoke_result_t<Read &, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read &, const Row &>> found;
        Cursor cursor(connection_, sql, values.begin(), values.size());
        if (cursor.next())
            found.emplace(read(cursor.row()));
        if (auto end = cursor.end(); !end)
            return end.fault();
        return found;
    }

    /// The one integer that a statement such as SELECT COUNT(*) AS number answers with.
    [[nodiscard]] domain::Outcome<qint64> number(Sql sql, Values values = {}) const;

protected:
    [[nodiscard]] domain::Outcome<qint64> touch(Sql sql, const Value *values, std::size_t count) const;

    Connection &connection_;
};

/// Reads and writes within a transaction.
class Writer : public Reader {
public:
    using Reader::Reader;

    /// Runs a statement; the number of rows it touched.
    domain::Outcome<qint64> run(Sql sql, Values values = {}) const { return touch(sql, values.begin(), values.size()); }
    domain::Outcome<qint64> run(Sql sql, const std::vector<Value> &values) const
    {
        return touch(sql, values.data(), values.size());
    }

    /// A part that is taken back alone when it ends in a fault, while the transaction around it goes on:
    /// what a call did is undone, that it was refused is written down.
    template <class Work>
    [[nodiscard]] auto attempt(Work &&work) const -> std::invoke_result_t<Work &, const Writer &>
    {
        if (auto begun = beginPart(); !begun)
            return begun.fault();
        auto result = work(*this);
        if (auto ended = endPart(result.ok()); !ended)
            return ended.fault();
        return result;
    }

private:
    [[nodiscard]] domain::Outcome<domain::Done> beginPart() const;
    [[nodiscard]] domain::Outcome<domain::Done> endPart(bool keep) const;
};

/// The store. Any thread may use it; each has a connection of its own, opened when first needed, closed when it ends.
class Database {
public:
    /// "sqlite:///path/to/file" or "postgresql://user@host:port/name?host=/socket/folder&sslmode=require".
    [[nodiscard]] static domain::Outcome<std::unique_ptr<Database>> open(const QString &url, TroubleLog log = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Work(Writer &) -> Outcome<T>: kept on a value; taken back on a fault or when the engine failed. The engine's own
    /// collisions are tried again, so work must have no effect but on the database; service.busy when they do not end.
    template <class Work>
    [[nodiscard]] auto transaction(Work &&work) -> std::invoke_result_t<Work &, const Writer &>
    {
        return within<Writer>(Mode::Write, work);
    }

    /// Work(Reader &) -> Outcome<T>: one unchanging view of the store, holding up nobody.
    template <class Work>
    [[nodiscard]] auto reading(Work &&work) -> std::invoke_result_t<Work &, const Reader &>
    {
        return within<Reader>(Mode::Read, work);
    }

    [[nodiscard]] Engine engine() const;
    /// For what concerns the store as a whole (migrations) to be told in the same place.
    void complain(const QString &details) const;
    /// One statement outside a transaction, its text not known beforehand: for migrations alone.
    [[nodiscard]] domain::Outcome<domain::Done> command(const QString &statement);

private:
    friend class Migrator;
    enum class Mode { Read, Write, Schema };
    enum class End { Kept, TakenBack, Again, Busy, Failed };
    struct Shared;

    explicit Database(std::shared_ptr<Shared> shared);

    class Attempt {
    public:
        Attempt(Database &database, Mode mode, int number);
        ~Attempt();
        Attempt(const Attempt &) = delete;
        Attempt &operator=(const Attempt &) = delete;
        [[nodiscard]] bool begun() const { return begun_; }
        [[nodiscard]] Connection &connection() const { return *connection_; }
        End end(bool keep);

    private:
        [[nodiscard]] End afterTrouble();

        Database &database_;
        Mode mode_;
        int number_;
        Connection *connection_ = nullptr;
        bool writing_ = false;
        bool begun_ = false;
        bool ended_ = false;
    };

    template <class Face, class Work>
    auto within(Mode mode, Work &work) -> std::invoke_result_t<Work &, const Face &>
    {
        for (int number = 1;; ++number) {
            Attempt attempt(*this, mode, number);
            End end = End::Failed;
            if (attempt.begun()) {
                auto result = work(Face(attempt.connection()));
                end = attempt.end(result.ok());
                if (end == End::Kept || end == End::TakenBack)
                    return result;
            } else {
                end = attempt.end(false);
            }
            if (end == End::Busy)
                return domain::refuse("service.busy");
            if (end == End::Failed)
                return domain::refuse("service.failed");
        }
    }

    [[nodiscard]] Connection *connectionOfThisThread();

    std::shared_ptr<Shared> shared_;
};

} // namespace service
