// SPDX-License-Identifier: Apache-2.0
// What one exchange with the service asks for, what it brings back, and how long it may take.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "domain/password.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

namespace net {

using std::chrono::milliseconds;

/// How long is waited: for a connection and the request to be gone, for the next byte, for everything with its retries.
struct Patience {
    milliseconds connect{10'000};
    milliseconds idle{30'000};
    milliseconds total{60'000};
};

/// Told before a try is repeated, so that the person sees that something still happens.
struct Retrying {
    int attempt = 0;      ///< the one to come; the first of all was 1
    milliseconds wait{0}; ///< until then
    domain::Fault because;
};

enum class Verb : std::uint8_t { Get, Post };

struct Request {
    Verb verb = Verb::Get;
    QString path;
    QUrlQuery query = {};
    QByteArray body = {};
    domain::Secret token = {}; ///< of the session; empty for a call that needs none
    QByteArray key = {};       ///< the idempotency key; a write without one is never repeated
    qint64 largestReply = 1024 * 1024;
    Patience patience = {};
    std::function<void(const Retrying &)> onRetry = {};

    /// Whether doing it twice comes to the same as doing it once.
    [[nodiscard]] bool mayRepeat() const { return verb == Verb::Get || !key.isEmpty(); }
};

/// An answer of success, its body in JSON. Everything else is a Fault.
struct Reply {
    int status = 0;
    QByteArray body;
    std::optional<domain::Instant> sentAt; ///< by the service's clock
};

using Answer = std::function<void(domain::Outcome<Reply>)>;

} // namespace net
