// SPDX-License-Identifier: Apache-2.0
// What is forgotten, and when.
#include "service/upkeep.h"

#include "service/certificates/ration.h"
#include "service/idempotency.h"
#include "service/messages.h"
#include "service/throttle.h"
#include "service/tokens.h"
#include "service/visual/codes.h"

namespace service {
namespace {

using domain::Done;
using domain::Instant;
using domain::Outcome;

constexpr auto often = std::chrono::minutes(1); // for the codes; where nothing is over, nothing is written
constexpr std::chrono::seconds messageLife = std::chrono::hours(24);

Outcome<Done> forgetOldMessages(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM messages WHERE created_at <= ?", {now - messageLife}); !gone)
        return gone.fault();
    return Done{};
}

/// A code that ran out may be sent anew for a while, and what is proven may be finished.
Outcome<Done> forgetOldRegistrations(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM registrations WHERE expires_at <= ?", {now - std::chrono::hours(1)}); !gone)
        return gone.fault();
    return Done{};
}

/// They are counted by the hour.
Outcome<Done> forgetOldResets(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM resets WHERE created_at <= ?", {now - std::chrono::hours(1)}); !gone)
        return gone.fault();
    return Done{};
}

} // namespace

Outcome<Done> forgetWhatIsOver(Database &database, Instant now)
{
    // One after the other, so that no call waits long for the store.
    for (const auto forget : {&eraseOldCodes,
             &forgetOldSessions,
             &forgetOldReplies,
             &forgetOldAttempts,
             &forgetOldMessages,
             &forgetOldVerifications,
             &forgetOldVisualCodes,
             &forgetOldRegistrations,
             &forgetOldResets})
        if (auto done = database.transaction([&](const Writer &writer) { return forget(writer, now); }); !done)
            return done;
    return Done{};
}

Upkeep::Upkeep(Database &database, const domain::Clock &clock)
    : database_(database),
      clock_(clock),
      thread_([this] { work(); })
{}

Upkeep::~Upkeep()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void Upkeep::work()
{
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, often, [this] { return stopping_; })) {
        lock.unlock();
        (void)forgetWhatIsOver(database_, clock_.now()); // the store tells its own troubles
        lock.lock();
    }
}

} // namespace service
