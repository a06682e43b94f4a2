// SPDX-License-Identifier: Apache-2.0
// The load driver: plain sockets and epoll, so that it costs the machine as little as may be.
#include "load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;

struct Client {
    int fd = -1;
    std::string received;
    Clock::time_point sent;
};

int connected(std::uint16_t port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("the server to be measured does not answer");
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

double cpuSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The size of a whole reply at the front, 0 while it is not whole.
std::size_t wholeReply(std::string_view text)
{
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    constexpr std::string_view name = "\r\nContent-Length: ";
    const std::size_t at = text.substr(0, end).find(name);
    const std::size_t length =
        at == std::string_view::npos ? 0 : std::strtoul(text.data() + at + name.size(), nullptr, 10);
    return text.size() >= end + 4 + length ? end + 4 + length : 0;
}

class Driver {
public:
    Driver(std::uint16_t port, int connections, const std::string &request)
        : request_(request),
          poll_(::epoll_create1(EPOLL_CLOEXEC)),
          clients_(static_cast<std::size_t>(connections))
    {
        micros_.reserve(1'000'000);
        for (Client &client : clients_) {
            client.fd = connected(port);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = &client;
            ::epoll_ctl(poll_, EPOLL_CTL_ADD, client.fd, &event);
        }
    }
    ~Driver()
    {
        for (const Client &client : clients_)
            drop(client);
        ::close(poll_);
    }
    Driver(const Driver &) = delete;
    Driver &operator=(const Driver &) = delete;

    LoadResult run(double seconds)
    {
        const auto began = Clock::now();
        const auto ends = began + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        const double thread = cpuSeconds(RUSAGE_THREAD);
        const double process = cpuSeconds(RUSAGE_SELF);
        for (Client &client : clients_)
            ask(client);
        std::vector<epoll_event> events(clients_.size());
        while (Clock::now() < ends) {
            const int count = ::epoll_wait(poll_, events.data(), static_cast<int>(events.size()), 50);
            for (int i = 0; i < count; ++i)
                take(*static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr));
        }
        result_.seconds = std::chrono::duration<double>(Clock::now() - began).count();
        result_.cpuSeconds = cpuSeconds(RUSAGE_THREAD) - thread;
        result_.processCpuSeconds = cpuSeconds(RUSAGE_SELF) - process;
        result_.perSecond = static_cast<double>(result_.replies) / result_.seconds;
        result_.medianMicros = quantile(0.5);
        result_.p99Micros = quantile(0.99);
        return result_;
    }

private:
    void ask(Client &client)
    {
        client.sent = Clock::now();
        if (::send(client.fd, request_.data(), request_.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request_.size()))
            fail(client);
    }

    void take(Client &client)
    {
        char bytes[16 * 1024];
        const ssize_t got = ::recv(client.fd, bytes, sizeof bytes, 0);
        if (got <= 0)
            return fail(client);
        client.received.append(bytes, static_cast<std::size_t>(got));
        const std::size_t size = wholeReply(client.received);
        if (size == 0)
            return;
        if (client.received.compare(0, 13, "HTTP/1.1 200 ") == 0) {
            ++result_.replies;
            micros_.push_back(std::chrono::duration<float, std::micro>(Clock::now() - client.sent).count());
        } else {
            ++result_.failures;
        }
        client.received.erase(0, size);
        ask(client);
    }

    void fail(Client &client)
    {
        ++result_.failures;
        drop(client);
        client.fd = -1;
    }

    static void drop(const Client &client)
    {
        if (client.fd >= 0)
            ::close(client.fd);
    }

    double quantile(double part)
    {
        if (micros_.empty())
            return 0;
        const auto at = static_cast<std::ptrdiff_t>(static_cast<double>(micros_.size() - 1) * part);
        std::nth_element(micros_.begin(), micros_.begin() + at, micros_.end());
        return static_cast<double>(micros_[static_cast<std::size_t>(at)]);
    }

    const std::string &request_;
    int poll_;
    std::vector<Client> clients_;
    std::vector<float> micros_;
    LoadResult result_;
};

} // namespace

LoadResult load(std::uint16_t port, int connections, double seconds, const std::string &request)
{
    return Driver(port, connections, request).run(seconds);
}

} // namespace bench
