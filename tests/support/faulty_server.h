// SPDX-License-Identifier: Apache-2.0
// FaultyServer: a server on loopback that says exactly the bytes it is told to, when it is told to: what a lost network,
// a captive portal or a broken server sends, which no proper HTTP library would.
#pragma once

#include "domain/fault.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace support {

/// A request as it arrived.
struct Received {
    QByteArray verb;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
};

/// What is done with a connection after a request, step by step.
struct Step {
    enum Kind { Send, Drip, Close, Reset, Stall } kind = Send;
    QByteArray bytes = {};
    int pause = 10; ///< milliseconds between two bytes that drip
};
using Script = QList<Step>;

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A whole answer as HTTP/1.1, with its length; a header given replaces the usual one.
[[nodiscard]] QByteArray response(int status, const QByteArray &body, const Headers &headers = {});
[[nodiscard]] Script json(const QByteArray &body, int status = 200, const Headers &headers = {});
[[nodiscard]] Script problem(const domain::Fault &fault, const Headers &headers = {});
/// Says these bytes and closes.
[[nodiscard]] Script raw(const QByteArray &bytes);
/// Says these bytes and then nothing, with the connection open.
[[nodiscard]] Script stall(const QByteArray &bytes = {});

class FaultyServer : public QObject {
    Q_OBJECT
public:
    using Responder = std::function<Script(const Received &)>;

    FaultyServer();
    /// Over TLS.
    explicit FaultyServer(const QSslConfiguration &tls);
    ~FaultyServer() override;

    /// http://127.0.0.1:port, or https://localhost:port.
    [[nodiscard]] QUrl url() const;
    /// From now on every request gets this.
    void answer(Script script);
    void answer(Responder responder) { responder_ = std::move(responder); }
    /// Each request gets the next of these; the last one stays.
    void answerInTurn(QList<Script> scripts);
    /// Answers that wait in hand: requests are taken but not answered until release().
    void hold() { holding_ = true; }
    void release();

    [[nodiscard]] const QList<Received> &received() const { return received_; }
    [[nodiscard]] int connections() const { return connections_; }
    /// Connections that the client ended while an answer was still owed.
    [[nodiscard]] int abandoned() const { return abandoned_; }
    void stopListening();

Q_SIGNALS:
    void requested();

private:
    struct Visitor;

    void listen(std::unique_ptr<QTcpServer> server);
    void welcome();
    void read(QTcpSocket *socket);
    [[nodiscard]] std::optional<Received> takeRequest(Visitor &visitor) const;
    void play(QTcpSocket *socket, Script script);

    std::unique_ptr<QTcpServer> server_;
    bool secure_ = false;
    Responder responder_;
    bool holding_ = false;
    QList<std::function<void()>> held_;
    QHash<QTcpSocket *, std::shared_ptr<Visitor>> visitors_;
    QList<Received> received_;
    int connections_ = 0;
    int abandoned_ = 0;
};

} // namespace support
