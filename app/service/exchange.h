// SPDX-License-Identifier: Apache-2.0
// Exchange: one request on its way through its route: the caller admitted, the call read, done once, written down.
#pragma once

#include "service/http_message.h"
#include "service/idempotency.h"
#include "service/routes.h"

#include <optional>
#include <string>
#include <string_view>

namespace service {

class Exchange {
public:
    /// All of it must outlive the exchange.
    Exchange(const Routes::Parts &parts, InFlight &inFlight, const Route &route, const HttpRequest &request);

    [[nodiscard]] HttpReply answer();

private:
    struct Ended {
        std::optional<domain::Fault> refusal;
        std::string reply;
    };

    [[nodiscard]] HttpReply read();
    [[nodiscard]] HttpReply write();
    [[nodiscard]] HttpReply once(Asked &asked, const KeyedRequest &keyed);
    [[nodiscard]] domain::Outcome<Ended> inTransaction(
        const Asked &asked, const KeyedRequest &keyed, const Writer &writer);
    [[nodiscard]] domain::Outcome<std::string> done(
        const Asked &asked, const KeyedRequest &keyed, const Writer &writer);

    [[nodiscard]] domain::Outcome<domain::Done> admit(const Reader &reader);
    [[nodiscard]] domain::Outcome<domain::Done> checkScope(const Asked &asked, const Reader &reader);

    [[nodiscard]] HttpReply refused(const domain::Fault &fault);
    [[nodiscard]] AuditEntry entry(std::string_view outcome) const;
    [[nodiscard]] std::string nameOfRole() const;

    const Routes::Parts &parts_;
    InFlight &inFlight_;
    const Route &route_;
    const HttpRequest &request_;
    Context context_;
};

[[nodiscard]] HttpReply json(int status, std::string body);
[[nodiscard]] HttpReply problemOf(const domain::Fault &fault, const std::string &requestId);

} // namespace service
