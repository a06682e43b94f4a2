// SPDX-License-Identifier: Apache-2.0
// PlainClient: HTTP from one thread over one connection, waiting for its answer: enough for a test of the service.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

struct Answer {
    int status = 0; ///< 0: the connection was lost
    std::string head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
    /// Of a problem.
    [[nodiscard]] QString code() const { return text("code"); }
    [[nodiscard]] QString field() const { return text("field"); }
    [[nodiscard]] qint64 figure() const { return json().value(QLatin1String("figure")).toInteger(); }
    [[nodiscard]] std::string header(std::string_view name) const;
};

using Headers = std::vector<std::pair<std::string, std::string>>;

class PlainClient {
public:
    explicit PlainClient(std::uint16_t port);
    ~PlainClient();
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    Answer get(const std::string &pathAndQuery, const std::string &token = {});
    /// Under a new idempotency key unless one is given.
    Answer post(
        const std::string &path, const QByteArray &body, const std::string &token = {}, const std::string &key = {});
    Answer post(
        const std::string &path, const QJsonObject &body, const std::string &token = {}, const std::string &key = {});
    Answer send(
        const std::string &method, const std::string &target, const Headers &headers, const QByteArray &body = {});

    /// "ar" unless set.
    void speak(std::string language) { language_ = std::move(language); }

private:
    void connect();
    void disconnect();
    bool write(std::string_view bytes);
    Answer read();

    std::uint16_t port_;
    int socket_ = -1;
    std::string language_ = "ar";
};

/// One that was not used before.
[[nodiscard]] std::string newKey();

} // namespace support
