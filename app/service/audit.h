// SPDX-License-Identifier: Apache-2.0
// Audit: who did what when, each run of the service a chain of its own, in which nothing is changed or missing unseen.
#pragma once

#include "contract/account/my_account.h"
#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/audit_anchors.h"
#include "service/store/database.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace service {

/// Data of this person were in a reply.
struct Shown {
    std::string person; ///< an identity
    contract::SeenFor why = contract::SeenFor::Establishment;
    std::string what; ///< the number of the establishment or the certificate

    friend bool operator==(const Shown &, const Shown &) = default;
};

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
    std::vector<Shown> shown = {}; ///< somebody else's data
};

/// Entries are written with what they tell of, or on their own; a thread seals them in order soon after, so that no
/// call waits for another one's place in the chain.
class Audit {
public:
    /// Seals what earlier runs left unsealed (they were killed), then begins a chain of its own. All must outlive it.
    [[nodiscard]] static domain::Outcome<std::unique_ptr<Audit>> begin(
        Database &database, const domain::Clock &clock, AuditAnchors &anchors);
    /// Writes, seals and anchors what is left.
    ~Audit();
    Audit(const Audit &) = delete;
    Audit &operator=(const Audit &) = delete;

    /// Kept or taken back with the transaction it stands in.
    [[nodiscard]] domain::Outcome<domain::Done> append(const Writer &writer, const AuditEntry &entry);
    /// On its own, soon; the same thing many times within a moment becomes one entry that says how often.
    void note(AuditEntry entry);
    /// On its own, and in the store before this returns.
    void noteAndWait(AuditEntry entry);

private:
    Audit(Database &database, const domain::Clock &clock, AuditAnchors &anchors);
    [[nodiscard]] domain::Outcome<domain::Done> sealWhatIsLeft();
    [[nodiscard]] domain::Outcome<domain::Done> beginChain();
    void work();
    /// Whether they are written; never again then, though they may still be unsealed.
    [[nodiscard]] bool writeAndSeal(const std::vector<AuditEntry> &entries);
    /// Seals what is written until now.
    [[nodiscard]] domain::Outcome<domain::Done> seal();
    void anchor(bool now);

    Database &database_;
    const domain::Clock &clock_;
    AuditAnchors &anchors_;
    std::string instance_;
    // The thread's alone:
    Anchor sealedTo_;
    std::int64_t anchoredTo_ = 0;
    std::chrono::steady_clock::time_point anchoredAt_{};

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
    qint64 unsealed = 0;     ///< so young that a running service may be about to seal them
    qint64 leftUnsealed = 0; ///< older: their run was killed, and nothing protects them until the next one
    std::optional<std::string> firstBreak; ///< in words, for whoever asked
};

/// Walks every chain from its beginning and holds it against its anchors, which must have been read before.
[[nodiscard]] domain::Outcome<AuditReport> verifyAudit(
    Database &database, const std::vector<Anchor> &anchors, domain::Instant now);
/// The same of the ends alone, which takes a moment however long the trail has grown: so many of the newest entries, the
/// end of each chain, and its last anchor.
[[nodiscard]] domain::Outcome<AuditReport> verifyAuditEnds(
    Database &database, const std::vector<Anchor> &anchors, domain::Instant now, std::int64_t newest);

} // namespace service
