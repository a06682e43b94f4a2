// SPDX-License-Identifier: Apache-2.0
// How connections are welcomed, watched and ended, and requests given to the workers.
#include "service/http_core.h"

#include "domain/password.h"
#include "service/http_connection.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace service {
namespace {

/// A connection takes a descriptor; the usual 1024 would leave none for the database.
void makeRoomForDescriptors(std::size_t connections)
{
#if __has_include(<sys/resource.h>)
    rlimit limit{};
    const auto wanted = static_cast<rlim_t>(connections + 256);
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
#else
    (void)connections;
#endif
}

} // namespace

/// Letters alone, no vowels: nothing that the log would mistake for a number or a token, and no words.
std::string HttpHost::Core::newRequestId()
{
    constexpr std::string_view letters = "bcdfghjkmnpqrstvwxz";
    std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
    std::string id(16, ' ');
    for (char &c : id)
        c = letters[any(random)];
    return id;
}

domain::Outcome<std::uint16_t> HttpHost::Core::listen(const std::string &name, std::uint16_t port)
{
    error_code ec;
    const auto address = asio::ip::make_address(name == "localhost" ? "127.0.0.1" : name, ec);
    if (ec || !address.is_loopback())
        return domain::refuse("service.plain_http_refused", "address");
    makeRoomForDescriptors(limits.connections);
    const Tcp::endpoint endpoint(address, port);
    Tcp::acceptor opened(io);
    opened.open(endpoint.protocol(), ec);
    if (!ec)
        opened.set_option(Tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        opened.bind(endpoint, ec);
    if (!ec)
        opened.listen(Tcp::acceptor::max_listen_connections, ec);
    const Tcp::endpoint taken = ec ? endpoint : opened.local_endpoint(ec);
    if (ec) {
        const std::string cause = ec.message();
        logger.write({.level = Level::Error, .event = "listen.failed", .more = {{"cause", cause}}});
        return domain::refuse("service.failed", "port");
    }
    acceptor = std::move(opened);
    const std::string chosen = std::to_string(taken.port());
    logger.write({.level = Level::Info, .event = "listening", .more = {{"address", name}, {"port", chosen}}});
    return taken.port();
}

void HttpHost::Core::start()
{
    workers.emplace(std::max<std::size_t>(limits.workers, 1));
    accept();
    sweep();
    network = std::thread([this] { io.run(); });
}

void HttpHost::Core::accept()
{
    acceptor.async_accept([this](error_code ec, Tcp::socket socket) {
        if (stopping || !acceptor.is_open())
            return;
        if (!ec) {
            welcome(std::move(socket));
            return accept();
        }
        if (ec == asio::error::connection_aborted)
            return accept();
        // Out of descriptors, most likely: the next one is tried when some may have been closed.
        acceptAgain.expires_after(std::chrono::milliseconds(100));
        acceptAgain.async_wait([this](error_code) {
            if (!stopping)
                accept();
        });
    });
}

void HttpHost::Core::welcome(Tcp::socket socket)
{
    error_code ec;
    const auto peer = socket.remote_endpoint(ec);
    if (ec)
        return; // left before it was greeted
    socket.set_option(Tcp::no_delay(true), ec);
    if (connections.size() >= limits.connections && !makeRoom()) {
        const HttpReply reply = busy();
        const std::string id = newRequestId();
        note(reply, id, SteadyClock::now());
        socket.non_blocking(true, ec);
        socket.write_some(asio::buffer(headOf(reply, id, logger.now(), false) + reply.body), ec);
        socket.shutdown(Tcp::socket::shutdown_send, ec);
        return;
    }
    const auto connection = std::make_shared<Connection>(*this, std::move(socket), peer.address().to_string());
    connections.insert(connection);
    ++ofPeer[connection->peer()];
    connection->receive();
}

/// Closes a connection in favour of a new one: of the peer that has the most, the one by which the least is lost, of
/// those the oldest. So whoever takes all places takes them from themselves, and a newcomer gets in unless every
/// connection has its request handled or its reply under way.
bool HttpHost::Core::makeRoom()
{
    const auto rank = [this](const Connection &connection) {
        return std::tuple(
            -static_cast<std::ptrdiff_t>(ofPeer.at(connection.peer())), connection.loss(), connection.deadline());
    };
    std::shared_ptr<Connection> least;
    for (const auto &connection : connections)
        if (connection->loss() != Connection::Loss::Work && (!least || rank(*connection) < rank(*least)))
            least = connection;
    if (least)
        least->close();
    return least != nullptr;
}

/// One timer looks after every deadline, since they are seconds and the requests are thousands.
void HttpHost::Core::sweep()
{
    const auto shortest = std::min({limits.headerTime, limits.requestTime, limits.idleTime, limits.graceTime}) / 4;
    sweeper.expires_after(std::clamp(shortest, std::chrono::milliseconds(5), std::chrono::milliseconds(250)));
    sweeper.async_wait([this](error_code) {
        const auto now = SteadyClock::now();
        std::vector<std::shared_ptr<Connection>> past;
        for (const auto &connection : connections)
            if (connection->isPast(now) || now >= graceEnds)
                past.push_back(connection);
        for (const auto &connection : past)
            connection->close();
        if (!stopping || !connections.empty())
            sweep();
    });
}

void HttpHost::Core::leave(const std::shared_ptr<Connection> &connection)
{
    connections.erase(connection);
    if (--ofPeer.at(connection->peer()) == 0)
        ofPeer.erase(connection->peer());
    endWhenEmpty();
}

/// Without a pending wait nothing keeps the network thread.
void HttpHost::Core::endWhenEmpty()
{
    if (stopping && connections.empty())
        sweeper.cancel();
}

void HttpHost::Core::beginStop()
{
    stopping = true;
    graceEnds = SteadyClock::now() + limits.graceTime;
    error_code ignored;
    acceptor.close(ignored);
    acceptAgain.cancel();
    std::vector<std::shared_ptr<Connection>> idle;
    for (const auto &connection : connections)
        if (!connection->isInFlight())
            idle.push_back(connection);
    for (const auto &connection : idle)
        connection->close();
    endWhenEmpty();
}

void HttpHost::Core::stop()
{
    const std::lock_guard lock(stopMutex);
    if (!network.joinable()) {
        error_code ignored;
        acceptor.close(ignored);
        return;
    }
    asio::post(io, [this] { beginStop(); });
    network.join();
    workers->stop(); // what never began; its clients were told, or are gone
    workers->join();
    logger.write({.level = Level::Info, .event = "stopped"});
}

bool HttpHost::Core::submit(const std::shared_ptr<Connection> &connection, HttpRequest request)
{
    if (queued.load(std::memory_order_relaxed) >= limits.queue) {
        domain::wipe(request.body);
        return false;
    }
    queued.fetch_add(1, std::memory_order_relaxed);
    asio::post(*workers, [this, connection, request = std::move(request), since = SteadyClock::now()]() mutable {
        queued.fetch_sub(1, std::memory_order_relaxed);
        const auto begun = SteadyClock::now();
        HttpReply reply = handle(request);
        domain::wipe(request.body);
        note(reply, request.id, since);
        asio::post(io, [this, connection, reply = std::move(reply), begun]() mutable {
            send(connection, std::move(reply), begun);
        });
    });
    return true;
}

void HttpHost::Core::send(const std::shared_ptr<Connection> &connection, HttpReply reply, SteadyClock::time_point begun)
{
    if (reply.tick.count() == 0)
        return connection->answer(std::move(reply));
    const auto ticks = (SteadyClock::now() - begun) / reply.tick + 1;
    const auto timer = std::make_shared<asio::steady_timer>(io, begun + ticks * reply.tick);
    timer->async_wait(
        [connection, reply = std::move(reply), timer](error_code) mutable { connection->answer(std::move(reply)); });
}

HttpReply HttpHost::Core::handle(const HttpRequest &request)
{
    std::string cause;
    try {
        HttpReply reply = handler(request);
        if (canBeSent(reply))
            return reply;
        cause = "a reply that cannot be sent";
    } catch (const std::exception &thrown) {
        cause = thrown.what();
    } catch (...) {
        cause = "thrown without words";
    }
    logger.write(
        {.level = Level::Error, .event = "handler.failed", .requestId = request.id, .more = {{"cause", cause}}});
    return problem(500, "service.failed");
}

void HttpHost::Core::note(const HttpReply &reply, const std::string &id, SteadyClock::time_point since)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - since).count();
    const Level level = reply.status >= 500 ? Level::Warning : Level::Info;
    logger.write({.level = level,
        .event = "request",
        .requestId = id,
        .route = reply.route,
        .status = reply.status,
        .micros = micros,
        .role = reply.role});
}

} // namespace service
