// SPDX-License-Identifier: Apache-2.0
// Routes: the calls of the catalogue by their paths; what is none of them is told so.
#pragma once

#include "domain/clock.h"
#include "service/audit.h"
#include "service/http_message.h"
#include "service/idempotency.h"
#include "service/passwords.h"
#include "service/route.h"

#include <map>
#include <string>

namespace service {

class Routes {
public:
    struct Parts {
        Database &database;
        const domain::Clock &clock;
        Passwords &passwords;
        Audit &audit;
        const SigningKeys &keys;
        bool localMessages = false; ///< whether the calls of a demonstration's phone exist
    };

    explicit Routes(Parts parts);

    /// From any thread.
    [[nodiscard]] HttpReply answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpReply health() const;

    Parts parts_;
    std::map<std::string, Route> routes_;
    std::string openApi_;
    InFlight inFlight_;
};

/// Who may make which call: comma-separated, a line of names first.
[[nodiscard]] std::string authorisations();

} // namespace service
