// SPDX-License-Identifier: Apache-2.0
// Service: the reference service as a whole: its store brought up to date, its calls on a loopback port, its upkeep.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/audit.h"
#include "service/http_host.h"
#include "service/log.h"
#include "service/passwords.h"
#include "service/routes.h"
#include "service/signing/signing_keys.h"
#include "service/store/database.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace service {

class Upkeep;

class Service {
public:
    struct Options {
        QString database;     ///< as Database::open() takes it
        QString auditAnchors; ///< the file outside the store that the audit trail is anchored in; empty: the log alone
        /// What certificates are signed with; asked for once the store has proved to be one, so that no key is laid
        /// beside another program's file.
        std::function<domain::Outcome<std::shared_ptr<const SigningKeys>>()> keys = {};
        bool localMessages = false; ///< serves the calls of a demonstration's phone and inbox
        std::string address = "127.0.0.1";
        std::uint16_t port = 0; ///< 0: any free one
        HttpHost::Limits http = {.workers = 8};
        Passwords::Limits passwords = {};
    };

    /// Clock and logger must outlive the service.
    Service(Options options, const domain::Clock &clock, Logger &logger);
    ~Service();
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// Opens the store and brings it up to date. Why it cannot be had is in the log, as with start().
    [[nodiscard]] domain::Outcome<domain::Done> open();
    /// Takes the port and serves; only after open(). The value: which port. service.plain_http_refused beyond loopback.
    [[nodiscard]] domain::Outcome<std::uint16_t> start();
    /// Finishes what is in flight, seals the audit trail, closes the store.
    void stop();

private:
    Options options_;
    const domain::Clock &clock_;
    Logger &logger_;
    std::unique_ptr<Database> database_;
    std::shared_ptr<const SigningKeys> keys_;
    std::unique_ptr<Passwords> passwords_;
    AuditAnchors anchors_;
    std::unique_ptr<Audit> audit_;
    std::unique_ptr<Routes> routes_;
    std::unique_ptr<Upkeep> upkeep_;
    std::unique_ptr<HttpHost> host_;
};

/// Opens the store and brings its schema up to date; where that cannot be, the reason is in the log.
[[nodiscard]] domain::Outcome<std::unique_ptr<Database>> openStore(
    const QString &url, const domain::Clock &clock, Logger &logger);

} // namespace service
