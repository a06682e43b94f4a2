// SPDX-License-Identifier: Apache-2.0
// The least that answers HTTP from SQLite: what the service is measured against.
#include "floor_http.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <atomic>
#include <map>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace bench {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Tcp = asio::ip::tcp;

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Tcp::socket socket, const Answer &answer) : socket_(std::move(socket)), answer_(answer) {}

    void read()
    {
        request_ = {};
        http::async_read(socket_, buffer_, request_, [self = shared_from_this()](error_code ec, std::size_t) {
            if (!ec)
                self->write();
        });
    }

private:
    void write()
    {
        reply_ = {http::status::ok, request_.version()};
        reply_.body() = answer_(std::string(request_.target()));
        reply_.keep_alive(request_.keep_alive());
        reply_.prepare_payload();
        http::async_write(socket_, reply_, [self = shared_from_this()](error_code ec, std::size_t) {
            if (!ec && self->reply_.keep_alive())
                self->read();
        });
    }

    Tcp::socket socket_;
    const Answer &answer_;
    boost::beast::flat_buffer buffer_;
    http::request<http::string_body> request_;
    http::response<http::string_body> reply_;
};

class BeastFloor final : public Floor {
public:
    BeastFloor(std::uint16_t port, unsigned threads, Answer answer)
        : answer_(std::move(answer)),
          acceptor_(io_, Tcp::endpoint(asio::ip::address_v4::loopback(), port))
    {
        accept();
        for (unsigned i = 0; i < threads; ++i)
            threads_.emplace_back([this] { io_.run(); });
    }
    ~BeastFloor() override
    {
        io_.stop();
        for (std::thread &thread : threads_)
            thread.join();
    }
    BeastFloor(const BeastFloor &) = delete;
    BeastFloor &operator=(const BeastFloor &) = delete;

    [[nodiscard]] std::uint16_t port() const override { return acceptor_.local_endpoint().port(); }

private:
    void accept()
    {
        acceptor_.async_accept([this](error_code ec, Tcp::socket socket) {
            if (ec)
                return;
            socket.set_option(Tcp::no_delay(true), ec);
            std::make_shared<Connection>(std::move(socket), answer_)->read();
            accept();
        });
    }

    Answer answer_;
    asio::io_context io_;
    Tcp::acceptor acceptor_;
    std::vector<std::thread> threads_;
};

struct Plan {
    QString file;
    QList<Statement> reads;
    QList<Statement> writes;
};

/// One thread's connection to the database and its prepared statements; goes with the thread.
class Prepared {
public:
    explicit Prepared(std::shared_ptr<const Plan> plan) : plan_(std::move(plan))
    {
        static std::atomic<int> count = 0;
        name_ = QStringLiteral("floor-%1").arg(++count);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
        database.setDatabaseName(plan_->file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open())
            throw std::runtime_error(database.lastError().text().toStdString());
        for (const char *pragma : {"journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"})
            QSqlQuery(database).exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        begin_ = prepared(
            database, {plan_->writes.isEmpty() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"), {}});
        commit_ = prepared(database, {QStringLiteral("COMMIT"), {}});
        for (const Statement &statement : plan_->reads)
            reads_.push_back(prepared(database, statement));
        for (const Statement &statement : plan_->writes)
            writes_.push_back(prepared(database, statement));
    }
    ~Prepared()
    {
        begin_ = {};
        commit_ = {};
        reads_.clear();
        writes_.clear();
        QSqlDatabase::removeDatabase(name_);
    }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    std::string run(const std::string &target)
    {
        begin_->query.exec();
        std::string text;
        for (Ready &statement : reads_)
            text += rows(statement, target);
        for (Ready &statement : writes_)
            execute(statement, target);
        commit_->query.exec();
        return text;
    }

private:
    struct Ready {
        QSqlQuery query;
        std::function<QVariantList(const std::string &)> bind;
    };

    static Ready prepared(const QSqlDatabase &database, const Statement &statement)
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.prepare(statement.sql))
            throw std::runtime_error(query.lastError().text().toStdString());
        return {std::move(query), statement.bind};
    }

    static void execute(Ready &statement, const std::string &target)
    {
        const QVariantList values = statement.bind ? statement.bind(target) : QVariantList();
        for (int i = 0; i < values.size(); ++i)
            statement.query.bindValue(i, values.at(i));
        if (!statement.query.exec())
            throw std::runtime_error(statement.query.lastError().text().toStdString());
    }

    static std::string rows(Ready &statement, const std::string &target)
    {
        execute(statement, target);
        std::string text;
        QSqlQuery &query = statement.query;
        const int columns = query.record().count();
        for (; query.next(); text.push_back('\n'))
            for (int column = 0; column < columns; ++column)
                text.append(query.value(column).toString().toStdString()).push_back('\t');
        query.finish();
        return text;
    }

    std::shared_ptr<const Plan> plan_;
    QString name_;
    std::optional<Ready> begin_;
    std::optional<Ready> commit_;
    std::vector<Ready> reads_;
    std::vector<Ready> writes_;
};

} // namespace

std::unique_ptr<Floor> runFloor(std::uint16_t port, unsigned threads, Answer answer)
{
    return std::make_unique<BeastFloor>(port, threads, std::move(answer));
}

Answer preparedSql(QString file, QList<Statement> reads, QList<Statement> writes)
{
    const auto plan = std::make_shared<const Plan>(Plan{std::move(file), std::move(reads), std::move(writes)});
    return [plan](const std::string &target) {
        thread_local std::map<const Plan *, std::unique_ptr<Prepared>> mine;
        auto &prepared = mine[plan.get()];
        if (!prepared)
            prepared = std::make_unique<Prepared>(plan);
        return prepared->run(target);
    };
}

} // namespace bench
