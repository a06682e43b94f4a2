// SPDX-License-Identifier: Apache-2.0
// What the HTTP host hands to a handler and takes from it, and the checks on a request head that need no library.
#pragma once

#include "domain/calendar.h"
#include "domain/fault.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace service {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
    std::string method;  ///< as sent, but HEAD arrives as GET: the host answers it without the body
    std::string path;    ///< begins with '/' ("*" for OPTIONS); printable ASCII, not percent-decoded
    std::string query;   ///< what followed the '?', not decoded
    HttpHeaders headers; ///< of the head alone: a trailer after a chunked body never gets here
    std::string body;
    std::string peer; ///< the address of the other end, without its port
    std::string id;   ///< random, for the log and for the client (X-Request-Id)

    /// The value of a header, its name in any case; empty when it was not sent.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
};

struct HttpReply {
    int status = 200;
    std::string contentType;
    std::string body;
    HttpHeaders headers;
    std::string route;                 ///< the pattern that matched, for the log; is not sent
    std::string role = {};             ///< in which capacity the caller is signed in, for the log; is not sent
    std::chrono::milliseconds tick{0}; ///< sent at the next multiple of it since the handler began; at once for 0
};

/// The reply of the host itself: application/problem+json with the status and a code.
[[nodiscard]] HttpReply problem(int status, domain::KnownCode code);

/// 503, to be tried again in a second.
[[nodiscard]] HttpReply busy();

/// The same sequence of letters, whatever their case (ASCII).
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

/// Splits origin-form and absolute-form targets into path and query; false for any other thing, and for an absolute one
/// that names another authority than Host does: one of the two would go unlooked at.
[[nodiscard]] bool takeTarget(HttpRequest &request, std::string_view target);

/// What a proxy in front might read otherwise than we do is refused here: the reply to send, or none.
[[nodiscard]] std::optional<HttpReply> refuseHead(const HttpRequest &request, bool http11);

/// Whether a header that a handler made can be sent as it is (no line breaks, a name that is a token).
[[nodiscard]] bool canBeSent(const HttpReply &reply);

/// The status line and all headers, up to the blank line.
[[nodiscard]] std::string headOf(const HttpReply &reply, std::string_view id, domain::Instant now, bool stays);

/// "Sat, 21 Nov 2026 09:30:05 GMT"
[[nodiscard]] std::string httpDate(domain::Instant moment);

[[nodiscard]] std::string_view reasonOf(int status);

} // namespace service
