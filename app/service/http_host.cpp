// SPDX-License-Identifier: Apache-2.0
// The only file of the service that knows Boost.Beast and Asio.
#include "service/http_host.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <mutex>
#include <optional>
#include <random>
#include <thread>
#include <unordered_set>
#include <vector>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace service {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using SteadyClock = std::chrono::steady_clock;

constexpr auto forever = SteadyClock::time_point::max();
constexpr std::size_t readBytes = 8 * 1024;

/// Letters alone, no vowels: nothing that the log would mistake for a number or a token, and no words.
std::string newRequestId(std::mt19937_64 &random)
{
    constexpr std::string_view letters = "bcdfghjkmnpqrstvwxz";
    std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
    std::string id(16, ' ');
    for (char &c : id)
        c = letters[any(random)];
    return id;
}

HttpReply busy()
{
    HttpReply reply = problem(503, "service.busy");
    reply.headers.emplace_back("Retry-After", "1");
    return reply;
}

HttpReply refusalOf(const error_code &ec)
{
    if (ec == http::error::header_limit)
        return problem(431, "request.too_large");
    if (ec == http::error::body_limit)
        return problem(413, "request.too_large");
    return problem(400, "request.malformed");
}

std::string headOf(const HttpReply &reply, const std::string &id, domain::Instant now, bool stays)
{
    std::string head;
    head.reserve(384);
    const auto line = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    head.append("HTTP/1.1 ")
        .append(std::to_string(reply.status))
        .append(" ")
        .append(reasonOf(reply.status))
        .append("\r\n");
    line("Date", httpDate(now));
    if (!reply.contentType.empty())
        line("Content-Type", reply.contentType);
    if (reply.status != 204 && reply.status != 304)
        line("Content-Length", std::to_string(reply.body.size()));
    line("Connection", stays ? "keep-alive" : "close");
    line("Cache-Control", "no-store");
    line("X-Content-Type-Options", "nosniff");
    line("X-Request-Id", id);
    for (const auto &[name, value] : reply.headers)
        line(name, value);
    return head.append("\r\n");
}

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

/// What the connections share. All of it belongs to the network thread but for the pool, its counter and the handler.
struct HttpHost::Core {
    class Connection;
    using Connections = std::unordered_set<std::shared_ptr<Connection>>;

    Core(Limits given, Handler handles, Logger &log)
        : limits(std::move(given)),
          handler(std::move(handles)),
          logger(log)
    {
        std::random_device seed;
        random.seed((static_cast<std::uint64_t>(seed()) << 32) ^ seed());
    }

    domain::Outcome<std::uint16_t> listen(const std::string &name, std::uint16_t port);
    void start();
    void stop();
    void accept();
    void welcome(Tcp::socket socket);
    void sweep();
    void beginStop();
    void endWhenEmpty();
    void leave(const std::shared_ptr<Connection> &connection);
    bool makeRoom();
    /// Runs the handler on a worker and takes its reply back to the network thread; false when the queue is full.
    bool submit(const std::shared_ptr<Connection> &connection, HttpRequest request);
    HttpReply handle(const HttpRequest &request);
    void note(const HttpReply &reply, const std::string &id, SteadyClock::time_point since);

    Limits limits;
    Handler handler;
    Logger &logger;
    asio::io_context io{1};
    Tcp::acceptor acceptor{io};
    asio::steady_timer sweeper{io};
    asio::steady_timer acceptAgain{io};
    std::mt19937_64 random;
    Connections connections;
    std::size_t bodyBytesHeld = 0;
    SteadyClock::time_point graceEnds = forever;
    bool stopping = false;
    std::atomic<std::size_t> queued = 0;
    std::optional<asio::thread_pool> workers;
    std::thread network;
    std::mutex stopMutex;
};

/// One connection: reads a request, has it handled, writes the reply, and reads the next one only then.
class HttpHost::Core::Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Core &core, Tcp::socket socket, std::string peer)
        : core_(core),
          socket_(std::move(socket)),
          peer_(std::move(peer)),
          buffer_(core.limits.headerBytes + readBytes)
    {
        awaitRequest(core.limits.headerTime);
    }

    void receive();
    void answer(HttpReply reply);
    void close();

    [[nodiscard]] bool isPast(SteadyClock::time_point now) const { return now >= deadline_; }
    [[nodiscard]] bool isIdle() const { return phase_ == Phase::Waiting && served_; }
    [[nodiscard]] bool isInFlight() const
    {
        return phase_ == Phase::Body || phase_ == Phase::Handling || phase_ == Phase::Writing;
    }
    [[nodiscard]] SteadyClock::time_point deadline() const { return deadline_; }

private:
    enum class Phase { Waiting, Head, Body, Handling, Writing, Leaving, Closed };
    using Parser = http::request_parser<http::string_body>;

    void awaitRequest(std::chrono::milliseconds patience);
    void feed();
    /// No chunked body ends in fewer than the five bytes of "0\r\n\r\n", and Beast 1.81 asserts that there are as many
    /// when a last chunk without another before it comes in pieces.
    [[nodiscard]] std::size_t leastToParse() const { return phase_ == Phase::Body && parser_->chunked() ? 5 : 1; }
    bool headIsGood();
    bool bodyIsGood();
    void invite();
    void dispatch();
    void refuse(HttpReply reply);
    void written(bool whole);
    void drain();
    void letGoOfBody();

    Core &core_;
    Tcp::socket socket_;
    std::string peer_;
    beast::flat_buffer buffer_;
    std::optional<Parser> parser_;
    HttpRequest request_;
    std::string id_;
    std::string head_;
    std::string body_;
    std::array<char, 4096> drained_{};
    SteadyClock::time_point began_{};
    SteadyClock::time_point deadline_ = forever;
    std::size_t held_ = 0;
    Phase phase_ = Phase::Waiting;
    bool served_ = false;  ///< at least one request was answered on this connection
    bool refused_ = false; ///< the rest of what the client sends is of no interest
    bool stays_ = false;
    bool headOnly_ = false;
};

void HttpHost::Core::Connection::awaitRequest(std::chrono::milliseconds patience)
{
    phase_ = Phase::Waiting;
    deadline_ = SteadyClock::now() + patience;
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(core_.limits.headerBytes));
    parser_->body_limit(boost::none); // set by the path, once the head is known
    request_ = {};
    id_.clear();
}

void HttpHost::Core::Connection::receive()
{
    const std::size_t room = std::min(readBytes, buffer_.max_size() - buffer_.size());
    socket_.async_read_some(buffer_.prepare(room), [self = shared_from_this()](error_code ec, std::size_t size) {
        if (self->phase_ == Phase::Closed)
            return;
        if (ec)
            return self->close(); // gone, with or without half a request: nobody is left to be told
        self->buffer_.commit(size);
        self->feed();
    });
}

void HttpHost::Core::Connection::feed()
{
    if (phase_ == Phase::Waiting) {
        phase_ = Phase::Head;
        began_ = SteadyClock::now();
        if (served_)
            deadline_ = began_ + core_.limits.headerTime;
        id_ = newRequestId(core_.random);
    }
    while (!parser_->is_done()) {
        if (buffer_.size() < leastToParse())
            return receive();
        error_code ec;
        buffer_.consume(parser_->put(asio::const_buffer(buffer_.data()), ec));
        if (ec == http::error::need_more) {
            if (buffer_.size() >= buffer_.max_size())
                return refuse(problem(400, "request.malformed")); // a chunk head without an end
            return receive();
        }
        if (ec)
            return refuse(refusalOf(ec));
        if (phase_ == Phase::Head && parser_->is_header_done()) {
            if (!headIsGood())
                return;
            if (!parser_->is_done() && buffer_.size() == 0 && !request_.header("Expect").empty())
                return invite();
        }
        if (!bodyIsGood())
            return;
    }
    dispatch();
}

/// The head is copied here and now: what a chunked body brings as trailers goes into the same place of the parser.
bool HttpHost::Core::Connection::headIsGood()
{
    const auto &message = parser_->get();
    phase_ = Phase::Body;
    deadline_ = began_ + core_.limits.requestTime;
    request_.method = message.method_string();
    headOnly_ = request_.method == "HEAD";
    request_.peer = peer_;
    request_.id = id_;
    for (const auto &field : message)
        request_.headers.emplace_back(field.name_string(), field.value());
    if (!takeTarget(request_, message.target())) {
        refuse(problem(400, "request.malformed"));
        return false;
    }
    if (auto refusal = refuseHead(request_, message.version() >= 11)) {
        refuse(std::move(*refusal));
        return false;
    }
    if (headOnly_)
        request_.method = "GET";
    std::size_t most = core_.limits.bodyBytesOf ? core_.limits.bodyBytesOf(request_.path) : 0;
    if (most == 0)
        most = core_.limits.bodyBytes;
    if (parser_->content_length().value_or(0) > most) {
        refuse(problem(413, "request.too_large"));
        return false;
    }
    parser_->body_limit(most);
    stays_ = message.keep_alive();
    return true;
}

bool HttpHost::Core::Connection::bodyIsGood()
{
    const std::size_t size = parser_->get().body().size();
    core_.bodyBytesHeld += size - held_;
    held_ = size;
    if (core_.bodyBytesHeld <= core_.limits.bodyBytesTogether)
        return true;
    refuse(busy());
    return false;
}

void HttpHost::Core::Connection::invite()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(socket_, asio::buffer(goOn), [self = shared_from_this()](error_code ec, std::size_t) {
        if (self->phase_ == Phase::Closed)
            return;
        if (ec)
            return self->close();
        self->receive();
    });
}

void HttpHost::Core::Connection::dispatch()
{
    phase_ = Phase::Handling;
    deadline_ = forever;
    request_.body = std::move(parser_->get().body());
    if (core_.submit(shared_from_this(), std::move(request_)))
        return;
    core_.note(busy(), id_, began_);
    answer(busy());
}

void HttpHost::Core::Connection::refuse(HttpReply reply)
{
    refused_ = true;
    stays_ = false;
    core_.note(reply, id_, began_);
    answer(std::move(reply));
}

void HttpHost::Core::Connection::answer(HttpReply reply)
{
    letGoOfBody();
    if (phase_ == Phase::Closed)
        return;
    phase_ = Phase::Writing;
    deadline_ = SteadyClock::now() + core_.limits.requestTime;
    stays_ = stays_ && !core_.stopping;
    head_ = headOf(reply, id_, core_.logger.now(), stays_);
    body_ = headOnly_ || reply.status == 204 || reply.status == 304 ? std::string() : std::move(reply.body);
    const std::array<asio::const_buffer, 2> both{asio::buffer(head_), asio::buffer(body_)};
    asio::async_write(socket_, both, [self = shared_from_this()](error_code ec, std::size_t) { self->written(!ec); });
}

void HttpHost::Core::Connection::written(bool whole)
{
    if (phase_ == Phase::Closed)
        return;
    if (!whole)
        return close();
    if (stays_ && !core_.stopping) {
        served_ = true;
        body_ = {};
        awaitRequest(core_.limits.idleTime);
        return buffer_.size() > 0 ? feed() : receive();
    }
    error_code ignored;
    socket_.shutdown(Tcp::socket::shutdown_send, ignored);
    if (!refused_ || core_.stopping)
        return close();
    // Closing on what the client still sends would reset the connection and take our words from it.
    phase_ = Phase::Leaving;
    deadline_ = SteadyClock::now() + std::min(core_.limits.headerTime, std::chrono::milliseconds(2000));
    drain();
}

void HttpHost::Core::Connection::drain()
{
    socket_.async_read_some(asio::buffer(drained_), [self = shared_from_this()](error_code ec, std::size_t) {
        if (self->phase_ != Phase::Closed)
            ec ? self->close() : self->drain();
    });
}

void HttpHost::Core::Connection::letGoOfBody()
{
    core_.bodyBytesHeld -= held_;
    held_ = 0;
}

void HttpHost::Core::Connection::close()
{
    if (phase_ == Phase::Closed)
        return;
    // The bytes of a body that a worker still holds are let go when its reply comes back.
    if (phase_ != Phase::Handling)
        letGoOfBody();
    phase_ = Phase::Closed;
    error_code ignored;
    socket_.close(ignored);
    core_.leave(shared_from_this());
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
        logger.write({Level::Error, "listen.failed", {}, {}, -1, -1, {{"cause", cause}}});
        return domain::refuse("service.failed", "port");
    }
    acceptor = std::move(opened);
    const std::string chosen = std::to_string(taken.port());
    logger.write({Level::Info, "listening", {}, {}, -1, -1, {{"address", name}, {"port", chosen}}});
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
        const std::string id = newRequestId(random);
        note(reply, id, SteadyClock::now());
        socket.non_blocking(true, ec);
        socket.write_some(asio::buffer(headOf(reply, id, logger.now(), false) + reply.body), ec);
        socket.shutdown(Tcp::socket::shutdown_send, ec);
        return;
    }
    const auto connection = std::make_shared<Connection>(*this, std::move(socket), peer.address().to_string());
    connections.insert(connection);
    connection->receive();
}

/// Closes the connection that has been idle the longest in favour of a new one.
bool HttpHost::Core::makeRoom()
{
    std::shared_ptr<Connection> oldest;
    for (const auto &connection : connections)
        if (connection->isIdle() && (!oldest || connection->deadline() < oldest->deadline()))
            oldest = connection;
    if (oldest)
        oldest->close();
    return oldest != nullptr;
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
    logger.write({Level::Info, "stopped"});
}

bool HttpHost::Core::submit(const std::shared_ptr<Connection> &connection, HttpRequest request)
{
    if (queued.load(std::memory_order_relaxed) >= limits.queue)
        return false;
    queued.fetch_add(1, std::memory_order_relaxed);
    asio::post(*workers, [this, connection, request = std::move(request), since = SteadyClock::now()] {
        queued.fetch_sub(1, std::memory_order_relaxed);
        HttpReply reply = handle(request);
        note(reply, request.id, since);
        asio::post(io, [connection, reply = std::move(reply)]() mutable { connection->answer(std::move(reply)); });
    });
    return true;
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
    logger.write({Level::Error, "handler.failed", request.id, {}, -1, -1, {{"cause", cause}}});
    return problem(500, "service.failed");
}

void HttpHost::Core::note(const HttpReply &reply, const std::string &id, SteadyClock::time_point since)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - since).count();
    const Level level = reply.status >= 500 ? Level::Warning : Level::Info;
    logger.write({level, "request", id, reply.route, reply.status, micros, {}});
}

HttpHost::HttpHost(Limits limits, Handler handler, Logger &logger)
    : core_(std::make_unique<Core>(std::move(limits), std::move(handler), logger))
{}

HttpHost::~HttpHost()
{
    stop();
}

domain::Outcome<std::uint16_t> HttpHost::listen(const std::string &address, std::uint16_t port)
{
    return core_->listen(address, port);
}

void HttpHost::start()
{
    core_->start();
}

void HttpHost::stop()
{
    core_->stop();
}

void HttpHost::serveUntilSignal()
{
    asio::io_context waiting;
    asio::signal_set signals(waiting, SIGINT, SIGTERM);
    signals.async_wait([](error_code, int) {});
    start();
    waiting.run();
    stop();
}

} // namespace service
