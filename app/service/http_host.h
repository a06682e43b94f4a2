// SPDX-License-Identifier: Apache-2.0
// HttpHost: HTTP/1.1 on a loopback port, every connection bounded in size and time; the library stays in its .cpp.
#pragma once

#include "domain/outcome.h"
#include "service/http_message.h"
#include "service/log.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace service {

/// One thread does the network, a bounded pool of workers does the work.
class HttpHost {
public:
    struct Limits {
        std::size_t headerBytes = 16 * 1024;
        std::size_t bodyBytes = 64 * 1024; ///< more than twice the longest form, every character of it escaped
        /// A path may have its own limit of the body (documents); without this function, or when it answers 0, bodyBytes holds.
        std::function<std::size_t(const std::string &path)> bodyBytesOf = {};
        std::size_t bodyBytesTogether = 256 * 1024 * 1024; ///< of all the bodies held at one time
        std::chrono::milliseconds headerTime{10'000};      ///< for the whole header, however it drips in
        std::chrono::milliseconds requestTime{30'000};     ///< for header and body; and again for taking the reply
        std::chrono::milliseconds idleTime{60'000};        ///< between two requests of a connection
        std::chrono::milliseconds graceTime{10'000};       ///< that stop() leaves to what is in flight
        std::size_t connections = 1024; ///< one more takes the place of one that has no request in hand
        std::size_t workers = 4;
        std::size_t queue = 512; ///< requests that wait for a worker; one more is answered 503 at once
    };
    /// Called on a worker thread, by several at once. What it throws becomes a 500 and a line in the log.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    /// The logger must outlive the host.
    HttpHost(Limits limits, Handler handler, Logger &logger);
    ~HttpHost();
    HttpHost(const HttpHost &) = delete;
    HttpHost &operator=(const HttpHost &) = delete;

    /// Takes the port (0: any free one) and says which it is. service.plain_http_refused for anything beyond loopback:
    /// there is no TLS here. service.failed when the port cannot be had; why is in the log.
    [[nodiscard]] domain::Outcome<std::uint16_t> listen(const std::string &address, std::uint16_t port);

    /// Serves on threads of its own until stop(); once, after listen().
    void start();
    /// Accepts no more, lets what is in flight finish, closes the rest, joins. From any thread but a worker's.
    void stop();
    /// start(), then waits for SIGINT or SIGTERM, then stop().
    void serveUntilSignal();

private:
    struct Core;
    std::unique_ptr<Core> core_;
};

} // namespace service
