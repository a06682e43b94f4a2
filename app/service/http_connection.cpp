// SPDX-License-Identifier: Apache-2.0
// How a connection reads a request within its limits, has it handled, and writes the reply.
#include "service/http_connection.h"

#include "domain/password.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <span>
#include <string_view>

namespace service {
namespace {

/// A line that goes on in the next one (RFC 9112 §5.2). The parser joins the two, others in front may not; it takes
/// whole fields, so both halves lie in what it took at one time.
bool holdsFold(std::string_view head)
{
    return head.find("\n ") != std::string_view::npos || head.find("\n\t") != std::string_view::npos;
}

HttpReply refusalOf(const error_code &ec)
{
    if (ec == http::error::header_limit)
        return problem(431, "request.too_large");
    if (ec == http::error::body_limit)
        return problem(413, "request.too_large");
    return problem(400, "request.malformed");
}

} // namespace

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

HttpHost::Core::Connection::Loss HttpHost::Core::Connection::loss() const
{
    switch (phase_) {
    case Phase::Waiting:
        return served_ ? Loss::Waiting : Loss::Nothing;
    case Phase::Leaving:
        return Loss::Nothing;
    case Phase::Head:
        return Loss::HalfAHead;
    case Phase::Body:
        return Loss::HalfABody;
    case Phase::Handling:
    case Phase::Writing:
    case Phase::Closed:
        break;
    }
    return Loss::Work;
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

/// The first bytes of a request have come.
void HttpHost::Core::Connection::beginRequest()
{
    phase_ = Phase::Head;
    began_ = SteadyClock::now();
    if (served_)
        deadline_ = began_ + core_.limits.headerTime;
    id_ = core_.newRequestId();
}

void HttpHost::Core::Connection::feed()
{
    if (phase_ == Phase::Waiting)
        beginRequest();
    while (!parser_->is_done()) {
        if (buffer_.size() < leastToParse())
            return receive();
        error_code ec;
        if (!parse(ec))
            return refuse(problem(400, "request.malformed"));
        if (ec == http::error::need_more && buffer_.size() < buffer_.max_size())
            return receive();
        if (ec == http::error::need_more)
            return refuse(problem(400, "request.malformed")); // a chunk head without an end
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

/// Gives the parser what has come; false for a head with a folded line in it. What was taken is left lying nowhere:
/// passwords and tokens pass here.
bool HttpHost::Core::Connection::parse(error_code &ec)
{
    const auto unread = buffer_.data();
    const std::size_t size = parser_->put(asio::const_buffer(unread), ec);
    const std::span<char> taken(static_cast<char *>(unread.data()), size);
    const bool folded = phase_ == Phase::Head && holdsFold({taken.data(), taken.size()});
    domain::wipe(taken);
    buffer_.consume(size);
    return !folded;
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
    if (parser_)
        domain::wipe(parser_->get().body());
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

} // namespace service
