// SPDX-License-Identifier: Apache-2.0
// One connection of the host, on its network thread. For the files http_* alone.
#pragma once

#include "service/http_core.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>

namespace service {

namespace beast = boost::beast;
namespace http = boost::beast::http;

inline constexpr std::size_t readBytes = 8 * 1024;

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
    /// What is lost by closing it for another one, the least first.
    enum class Loss { Nothing, HalfAHead, Waiting, HalfABody, Work };
    [[nodiscard]] Loss loss() const;
    [[nodiscard]] const std::string &peer() const { return peer_; }
    [[nodiscard]] bool isInFlight() const
    {
        return phase_ == Phase::Body || phase_ == Phase::Handling || phase_ == Phase::Writing;
    }
    [[nodiscard]] SteadyClock::time_point deadline() const { return deadline_; }

private:
    enum class Phase { Waiting, Head, Body, Handling, Writing, Leaving, Closed };
    using Parser = http::request_parser<http::string_body>;

    void awaitRequest(std::chrono::milliseconds patience);
    void beginRequest();
    void feed();
    bool parse(error_code &ec);
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

} // namespace service
