// SPDX-License-Identifier: Apache-2.0
// The floor of the service benchmark: a bare Beast server, its handler run where the request was read.
#pragma once

#include <QString>
#include <QVariantList>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace bench {

/// The body of the reply to a target; called by several threads at once.
using Answer = std::function<std::string(const std::string &target)>;

/// A running server; stops when it goes.
class Floor {
public:
    virtual ~Floor() = default;
    [[nodiscard]] virtual std::uint16_t port() const = 0;
};

/// Serves every GET on loopback with 200 and what answer gives: keep-alive, no limits, no log, no headers but the
/// length. Port 0 is any free one; throws when it cannot be had.
[[nodiscard]] std::unique_ptr<Floor> runFloor(std::uint16_t port, unsigned threads, Answer answer);

/// A statement, and what it binds of a target to its question marks.
struct Statement {
    QString sql;
    std::function<QVariantList(const std::string &target)> bind;
};

/// An answer that runs prepared statements on an SQLite file in one transaction, a connection for each thread, and
/// gives back all the columns of all the rows of the reads, a row a line. The writes follow the reads: the audit that
/// the service writes, for one.
[[nodiscard]] Answer preparedSql(QString file, QList<Statement> reads, QList<Statement> writes = {});

} // namespace bench
