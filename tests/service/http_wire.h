// SPDX-License-Identifier: Apache-2.0
// Wire: a client that sends exactly the bytes it is given, so that a test can be as rude as the network.
#pragma once

#include <algorithm>
#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

class Wire {
public:
    struct Reply {
        int status = 0;
        std::string head;
        std::string body;
        [[nodiscard]] std::string header(std::string_view name) const
        {
            const std::size_t at = head.find("\r\n" + std::string(name) + ": ");
            if (at == std::string::npos)
                return {};
            const std::size_t from = at + name.size() + 4;
            return head.substr(from, head.find("\r\n", from) - from);
        }
    };

    /// From 127.0.0.1, or another address of loopback by its last number.
    explicit Wire(std::uint16_t port, std::string_view bytes = {}, std::uint32_t from = 1)
        : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl((INADDR_LOOPBACK & ~0xFFU) | from);
        if (from != 1)
            (void)::bind(fd_, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1; // each send() is a packet of its own
        ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connected_ = ::connect(fd_, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        if (!bytes.empty())
            send(bytes);
    }
    Wire(Wire &&other) noexcept
        : fd_(std::exchange(other.fd_, -1)),
          connected_(other.connected_),
          rest_(std::move(other.rest_))
    {}
    Wire &operator=(Wire &&) = delete;
    ~Wire() { leave(); }

    [[nodiscard]] bool connected() const { return connected_; }

    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    void endSending() { ::shutdown(fd_, SHUT_WR); }

    /// Goes as a client that crashed does: with a reset.
    void reset()
    {
        const linger hard{1, 0};
        ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        leave();
    }

    void leave()
    {
        if (fd_ >= 0)
            ::close(std::exchange(fd_, -1));
    }

    /// The next reply; none when the connection ends or the time is up before it is whole.
    [[nodiscard]] std::optional<Reply> reply(int milliseconds = 5000, bool withBody = true)
    {
        std::size_t end = 0;
        while ((end = rest_.find("\r\n\r\n")) == std::string::npos)
            if (!more(milliseconds))
                return std::nullopt;
        Reply reply;
        reply.head = rest_.substr(0, end + 2);
        if (reply.head.size() < 12 || reply.head.compare(0, 9, "HTTP/1.1 ") != 0)
            return std::nullopt;
        reply.status = std::stoi(reply.head.substr(9, 3));
        const std::string length = reply.header("Content-Length");
        const std::size_t size = withBody && !length.empty() ? std::stoul(length) : 0;
        while (rest_.size() < end + 4 + size)
            if (!more(milliseconds))
                return std::nullopt;
        reply.body = rest_.substr(end + 4, size);
        rest_.erase(0, end + 4 + size);
        return reply;
    }

    [[nodiscard]] int status(int milliseconds = 5000)
    {
        const auto got = reply(milliseconds);
        return got ? got->status : 0;
    }

    /// The other end closes, and says nothing any more.
    [[nodiscard]] bool endsWithin(int milliseconds)
    {
        while (more(milliseconds)) {
        }
        return ended_ && rest_.empty();
    }

    /// Whether the other end has closed by now; does not wait.
    [[nodiscard]] bool hasEnded()
    {
        while (more(0)) {
        }
        return ended_;
    }

private:
    bool more(int milliseconds)
    {
        pollfd waiting{fd_, POLLIN, 0};
        if (ended_ || ::poll(&waiting, 1, milliseconds) != 1)
            return false;
        char bytes[8192];
        const ssize_t got = ::recv(fd_, bytes, sizeof bytes, 0);
        if (got <= 0) {
            ended_ = true;
            return false;
        }
        rest_.append(bytes, static_cast<std::size_t>(got));
        return true;
    }

    int fd_ = -1;
    bool connected_ = false;
    bool ended_ = false;
    std::string rest_;
};
