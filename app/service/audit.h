// SPDX-License-Identifier: Apache-2.0
// Audit: who did what when, each run of the service a chain of its own, in which nothing is changed or missing unseen.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace service {

struct AuditEntry {
    domain::Instant at{};
    std::string request; ///< as the log knows it
    std::string actor;   ///< an identity; empty for nobody known
    std::string role;
    std::string action;  ///< the path of the call
    std::string outcome; ///< "ok", "read", or the code of the refusal
    std::string subject; ///< what it was about
    std::string peer;
    std::int64_t times = 1;
};

/// Entries are written with what they tell of, or on their own; a thread seals them in order soon after, so that no
/// call waits for another one's place in the chain.
class Audit {
public:
    [[nodiscard]] static domain::Outcome<std::unique_ptr<Audit>> begin(Database &database, const domain::Clock &clock);
    /// Writes and seals what is left.
    ~Audit();
    Audit(const Audit &) = delete;
    Audit &operator=(const Audit &) = delete;

    /// Kept or taken back with the transaction it stands in.
    [[nodiscard]] domain::Outcome<domain::Done> append(const Writer &writer, const AuditEntry &entry);
    /// On its own, soon; the same thing many times within a moment becomes one entry that says how often.
    void note(AuditEntry entry);
    /// On its own, and in the store before this returns.
    void noteAndWait(AuditEntry entry);

    /// Seals what is written until now.
    [[nodiscard]] domain::Outcome<domain::Done> seal();

private:
    Audit(Database &database, std::string instance);
    void work();
    [[nodiscard]] bool writeAndSeal(const std::vector<AuditEntry> &entries);
    [[nodiscard]] domain::Outcome<qint64> sealSome(const Writer &writer);

    Database &database_;
    std::string instance_;
    std::atomic<std::int64_t> turn_{0};
    std::atomic<bool> unsealed_{false};

    std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable written_;
    std::vector<AuditEntry> waiting_;
    std::uint64_t asked_ = 0; ///< batches: the one being filled
    std::uint64_t done_ = 0;  ///< and the last one written
    bool hurry_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

struct AuditReport {
    qint64 chains = 0;
    qint64 sealed = 0;
    qint64 unsealed = 0;
    std::optional<std::string> firstBreak; ///< in words, for whoever asked
};

/// Walks every chain from its beginning.
[[nodiscard]] domain::Outcome<AuditReport> verifyAudit(Database &database);

} // namespace service
