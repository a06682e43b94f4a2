// SPDX-License-Identifier: Apache-2.0
// How the plain client speaks HTTP.
#include "tests/support/plain_client.h"

#include <QJsonDocument>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cstdlib>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

std::string Answer::header(std::string_view name) const
{
    const std::size_t at = head.find("\r\n" + std::string(name) + ": ");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + name.size() + 4;
    return head.substr(from, head.find("\r\n", from) - from);
}

std::string newKey()
{
    static std::atomic<int> count{0};
    return "key-of-a-test-" + std::to_string(++count);
}

PlainClient::PlainClient(std::uint16_t port) : port_(port) {}

PlainClient::~PlainClient()
{
    disconnect();
}

void PlainClient::connect()
{
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const timeval patience{30, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port_);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        disconnect();
}

void PlainClient::disconnect()
{
    if (socket_ >= 0)
        ::close(socket_);
    socket_ = -1;
}

bool PlainClient::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

Answer PlainClient::read()
{
    Answer answer;
    std::string bytes;
    std::array<char, 16384> part{};
    std::size_t headEnd = std::string::npos;
    std::size_t wanted = std::string::npos;
    while (wanted == std::string::npos || bytes.size() < wanted) {
        const ssize_t got = ::recv(socket_, part.data(), part.size(), 0);
        if (got <= 0)
            return {};
        bytes.append(part.data(), static_cast<std::size_t>(got));
        if (headEnd == std::string::npos)
            headEnd = bytes.find("\r\n\r\n");
        if (headEnd != std::string::npos && wanted == std::string::npos) {
            answer.head = bytes.substr(0, headEnd + 2);
            answer.status = std::atoi(answer.head.c_str() + 9);
            wanted = headEnd + 4 + std::strtoul(answer.header("Content-Length").c_str(), nullptr, 10);
        }
    }
    answer.body = QByteArray::fromStdString(bytes.substr(headEnd + 4));
    return answer;
}

Answer PlainClient::send(
    const std::string &method, const std::string &target, const Headers &headers, const QByteArray &body)
{
    std::string request =
        method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: " + language_ + "\r\n";
    for (const auto &[name, value] : headers)
        request.append(name).append(": ").append(value).append("\r\n");
    if (!body.isEmpty() || method == "POST")
        request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    request += "\r\n" + body.toStdString();
    for (int round = 0; round < 2; ++round) { // a kept connection may have been closed meanwhile
        const bool fresh = socket_ < 0;
        if (fresh)
            connect();
        if (socket_ >= 0 && write(request)) {
            Answer answer = read();
            if (answer.header("Connection") == "close" || answer.status == 0)
                disconnect();
            if (answer.status != 0 || fresh)
                return answer;
        }
        disconnect();
    }
    return {};
}

Answer PlainClient::get(const std::string &pathAndQuery, const std::string &token)
{
    Headers headers;
    if (!token.empty())
        headers.emplace_back("Authorization", "Bearer " + token);
    return send("GET", pathAndQuery, headers);
}

Answer PlainClient::post(
    const std::string &path, const QByteArray &body, const std::string &token, const std::string &key)
{
    Headers headers{{"Content-Type", "application/json"}, {"Idempotency-Key", key.empty() ? newKey() : key}};
    if (!token.empty())
        headers.emplace_back("Authorization", "Bearer " + token);
    return send("POST", path, headers, body);
}

Answer PlainClient::post(
    const std::string &path, const QJsonObject &body, const std::string &token, const std::string &key)
{
    return post(path, QJsonDocument(body).toJson(QJsonDocument::Compact), token, key);
}

} // namespace support
