// SPDX-License-Identifier: Apache-2.0
// HttpHost::Core: the network thread, what its connections share, and the workers. For the files http_* alone, the only
// ones that know Boost.Beast and Asio.
#pragma once

#include "service/http_host.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace service {

namespace asio = boost::asio;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using SteadyClock = std::chrono::steady_clock;

inline constexpr auto forever = SteadyClock::time_point::max();

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
    [[nodiscard]] std::string newRequestId();
    bool makeRoom();
    /// Runs the handler on a worker and takes its reply back to the network thread; false when the queue is full.
    bool submit(const std::shared_ptr<Connection> &connection, HttpRequest request);
    HttpReply handle(const HttpRequest &request);
    /// Now or at its tick; no worker waits with it.
    void send(const std::shared_ptr<Connection> &connection, HttpReply reply, SteadyClock::time_point begun);
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
    std::unordered_map<std::string, std::size_t> ofPeer; ///< how many of the connections each address has
    std::size_t bodyBytesHeld = 0;
    SteadyClock::time_point graceEnds = forever;
    bool stopping = false;
    std::atomic<std::size_t> queued = 0;
    std::optional<asio::thread_pool> workers;
    std::thread network;
    std::mutex stopMutex;
};

} // namespace service
