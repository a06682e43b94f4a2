// SPDX-License-Identifier: Apache-2.0
// A server that says exactly the bytes it is told to.
#include "tests/support/faulty_server.h"

#include "contract/wire.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <utility>

namespace support {

struct FaultyServer::Visitor {
    QByteArray unread;
    bool owed = false; ///< an answer is not yet complete
};

QByteArray response(int status, const QByteArray &body, const Headers &headers)
{
    Headers all{{"Content-Type", status < 400 ? contract::wire::jsonType : contract::wire::problemType},
        {"Content-Length", QByteArray::number(body.size())}};
    for (const auto &header : headers) {
        all.removeIf([&](const auto &usual) { return usual.first == header.first; });
        all.append(header);
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " As told\r\n";
    for (const auto &header : std::as_const(all))
        bytes += header.first + ": " + header.second + "\r\n";
    return bytes + "\r\n" + body;
}

Script json(const QByteArray &body, int status, const Headers &headers)
{
    return {{Step::Send, response(status, body, headers)}};
}

Script problem(const domain::Fault &fault, const Headers &headers)
{
    return {{Step::Send,
        response(contract::wire::statusOf(fault.kind),
            contract::wire::encodeProblem(fault, QStringLiteral("r1")),
            headers)}};
}

Script raw(const QByteArray &bytes)
{
    return {{Step::Send, bytes}, {Step::Close}};
}

Script stall(const QByteArray &bytes)
{
    return {{Step::Send, bytes}, {Step::Stall}};
}

FaultyServer::FaultyServer()
{
    listen(std::make_unique<QTcpServer>());
}

FaultyServer::FaultyServer(const QSslConfiguration &tls) : secure_(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    listen(std::move(server));
}

FaultyServer::~FaultyServer()
{
    const auto sockets = visitors_.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void FaultyServer::listen(std::unique_ptr<QTcpServer> server)
{
    server_ = std::move(server);
    if (!server_->listen(QHostAddress::LocalHost))
        qFatal("FaultyServer: cannot listen on loopback");
    connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultyServer::welcome);
    answer(json("{}"));
}

QUrl FaultyServer::url() const
{
    QUrl url;
    url.setScheme(secure_ ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(secure_ ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(server_->serverPort());
    return url;
}

void FaultyServer::answer(Script script)
{
    responder_ = [script = std::move(script)](const Received &) { return script; };
}

void FaultyServer::answerInTurn(QList<Script> scripts)
{
    responder_ = [scripts = std::move(scripts)](
                     const Received &) mutable { return scripts.size() > 1 ? scripts.takeFirst() : scripts.first(); };
}

void FaultyServer::release()
{
    holding_ = false;
    for (const auto &play : std::exchange(held_, {}))
        play();
}

void FaultyServer::stopListening()
{
    server_->close();
}

void FaultyServer::welcome()
{
    while (QTcpSocket *socket = server_->nextPendingConnection()) {
        ++connections_;
        visitors_.insert(socket, std::make_shared<Visitor>());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            const auto visitor = visitors_.take(socket);
            if (visitor && visitor->owed)
                ++abandoned_;
            socket->deleteLater();
        });
        read(socket);
    }
}

void FaultyServer::read(QTcpSocket *socket)
{
    const auto visitor = visitors_.value(socket);
    if (!visitor)
        return;
    visitor->unread += socket->readAll();
    while (auto request = takeRequest(*visitor)) {
        visitor->owed = true;
        received_.append(*request);
        const Script script = responder_(*request);
        if (holding_)
            held_.append([this, script, guard = QPointer(socket)] {
                if (guard)
                    play(guard, script);
            });
        else
            play(socket, script);
        Q_EMIT requested();
    }
}

std::optional<Received> FaultyServer::takeRequest(Visitor &visitor) const
{
    const qsizetype end = visitor.unread.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = visitor.unread.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    Received request{words.value(0), words.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (visitor.unread.size() < end + 4 + length)
        return std::nullopt;
    request.body = visitor.unread.mid(end + 4, length);
    visitor.unread.remove(0, end + 4 + length);
    return request;
}

void FaultyServer::play(QTcpSocket *socket, Script script)
{
    if (script.isEmpty()) {
        if (const auto visitor = visitors_.value(socket))
            visitor->owed = false;
        return;
    }
    Step step = script.takeFirst();
    ::linger linger{};
    switch (step.kind) {
    case Step::Send:
        socket->write(step.bytes);
        return play(socket, script);
    case Step::Close:
        if (const auto visitor = visitors_.value(socket))
            visitor->owed = false;
        return socket->disconnectFromHost();
    case Step::Reset:
        // Closing with a linger time of zero is what sends RST in place of FIN.
        linger.l_onoff = 1;
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
        return socket->abort();
    case Step::Stall:
        return; // and nothing more is ever said
    case Step::Drip:
        break;
    }
    if (step.bytes.isEmpty())
        return play(socket, script);
    socket->write(step.bytes.left(1));
    step.bytes.remove(0, 1);
    script.prepend(step);
    QTimer::singleShot(step.pause, socket, [this, socket, script] { play(socket, script); });
}

} // namespace support
