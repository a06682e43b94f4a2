// SPDX-License-Identifier: Apache-2.0
// World: the real service in process on loopback, with people in a store of its own and a clock that a test moves.
#pragma once

#include "contract/service.h"
#include "domain/identity.h"
#include "service/service.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/plain_client.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>
#include <sstream>
#include <string>

namespace support {

/// On SQLite; on PostgreSQL where TAMINAT_TEST_POSTGRES says where one is.
class World {
public:
    struct Options {
        std::uint32_t people = 60;
        bool localMessages = true;
        service::HttpHost::Limits http = {.workers = 8};
        service::Passwords::Limits passwords = {};
    };

    World();
    explicit World(Options options);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] std::uint16_t port() const { return port_; }
    /// The way of Database::open() into the same store.
    [[nodiscard]] QString storeUrl() const { return storeUrl_; }
    [[nodiscard]] service::Database &store() { return *store_; }
    [[nodiscard]] FixedClock &clock() { return clock_; }
    /// Where the audit trail is anchored outside of the store.
    [[nodiscard]] QString anchorFile() const;
    /// Where its keys lie; restart() takes up what was changed there.
    [[nodiscard]] QString keysFolder() const;
    /// All that the service logged so far.
    [[nodiscard]] std::string log() const;

    /// Stops the service and starts it anew on the same store and port, as a restart would.
    void restart();
    void stopService();

    // ---- people

    [[nodiscard]] static std::string password();
    /// In service, with many periods.
    [[nodiscard]] domain::PersonId individual() const;
    /// A second one, for whom the first one's things do not exist.
    [[nodiscard]] domain::PersonId otherIndividual() const;
    /// Supervises several establishments, of which establishment() is one.
    [[nodiscard]] domain::PersonId supervisor() const;
    [[nodiscard]] domain::EstablishmentNo establishment();
    /// One that supervisor() has nothing to do with.
    [[nodiscard]] domain::EstablishmentNo foreignEstablishment();
    [[nodiscard]] std::string userCodeOf(const domain::PersonId &person);

    // ---- signing in

    struct SignedIn {
        std::string access;
        std::string refresh;
    };
    /// Both steps, the code read from the outbox.
    SignedIn signIn(const std::string &user, contract::Role as, bool remember = false);
    SignedIn signedInIndividual();
    SignedIn signedInSupervisor();
    /// The code that was sent last; empty when none was, and once it was confirmed.
    [[nodiscard]] std::string lastCode();

private:
    void startService();

    QTemporaryDir folder_;
    Options options_;
    FixedClock clock_;
    std::unique_ptr<std::ostringstream> lines_;
    std::unique_ptr<service::Logger> logger_;
    QString storeUrl_;
    QString schema_;
    std::unique_ptr<service::Database> server_;
    std::unique_ptr<service::Database> store_;
    std::unique_ptr<service::Service> service_;
    std::uint16_t port_ = 0;
};

} // namespace support
