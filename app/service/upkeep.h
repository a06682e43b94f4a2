// SPDX-License-Identifier: Apache-2.0
// Upkeep: now and then forgets what nobody will ask for again, so that the store grows only by what is kept.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace service {

/// Codes that ran out, expired tokens, replies, challenges, messages and old failures.
[[nodiscard]] domain::Outcome<domain::Done> forgetWhatIsOver(Database &database, domain::Instant now);

class Upkeep {
public:
    Upkeep(Database &database, const domain::Clock &clock);
    ~Upkeep();
    Upkeep(const Upkeep &) = delete;
    Upkeep &operator=(const Upkeep &) = delete;

private:
    void work();

    Database &database_;
    const domain::Clock &clock_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace service
