// SPDX-License-Identifier: Apache-2.0
// How audit entries are written, sealed into their chain, and the chain walked.
#include "service/audit.h"

#include "contract/codec.h"
#include "service/digest.h"

#include <algorithm>
#include <limits>
#include <map>

namespace service {
namespace {

using domain::Done;
using domain::Instant;
using domain::Outcome;

constexpr auto sealEvery = std::chrono::milliseconds(250);
constexpr auto anchorEvery = std::chrono::minutes(1);
constexpr std::chrono::seconds youngFor = std::chrono::minutes(1); ///< far more than a running service needs to seal
constexpr std::size_t mostWaiting = 20'000; ///< beyond it whoever notes waits, which slows down whoever floods
constexpr int batch = 1000;

struct Kept {
    std::int64_t turn = 0;
    AuditEntry entry;
    std::int64_t position = 0;
    std::string hash;
};

Kept kept(const Row &row)
{
    return {row.integer("turn"),
        {row.instant("at"),
            row.utf8("request"),
            row.utf8("actor"),
            row.utf8("role"),
            row.utf8("action"),
            row.utf8("outcome"),
            row.utf8("subject"),
            row.utf8("peer"),
            row.integer("times")},
        row.optionalInteger("position").value_or(0),
        row.optionalText("hash").value_or(QString()).toStdString()};
}

struct Head {
    std::string instance;
    Instant startedAt{};
    std::int64_t position = 0;
    std::string hash;
};

Head head(const Row &row)
{
    return {row.utf8("instance"), row.instant("started_at"), row.integer("position"), row.utf8("hash")};
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

/// Whose data were shown is sealed with the rest.
std::string subjectOf(const AuditEntry &entry)
{
    std::string subject = entry.subject;
    for (const Shown &shown : entry.shown)
        subject += (subject.empty() ? "of " : ", of ") + shown.person;
    return subject;
}

std::string firstHash(const std::string &instance, Instant startedAt)
{
    return digestOf({"taminat audit", instance, number(startedAt.time_since_epoch().count())});
}

std::string hashOf(const std::string &previous, const std::string &instance, std::int64_t position, const Kept &kept)
{
    const AuditEntry &e = kept.entry;
    return digestOf({previous,
        instance,
        number(position),
        number(kept.turn),
        number(e.at.time_since_epoch().count()),
        e.request,
        e.actor,
        e.role,
        e.action,
        e.outcome,
        e.subject,
        e.peer,
        number(e.times)});
}

bool alike(const AuditEntry &a, const AuditEntry &b)
{
    return a.actor == b.actor && a.role == b.role && a.action == b.action && a.outcome == b.outcome
           && a.subject == b.subject && a.peer == b.peer && a.shown == b.shown;
}

struct Sealed {
    Head end;
    std::size_t entries = 0;
};

Outcome<Sealed> sealSome(const Writer &writer, const std::string &chain)
{
    const auto found = writer.row(
        "SELECT instance, started_at, position, hash FROM audit_instances WHERE instance = ?", {chain}, head);
    if (!found)
        return found.fault();
    if (!*found)
        return domain::refuse("service.failed");
    const auto entries = writer.rows(
        "SELECT turn, at, request, actor, role, action, outcome, subject, peer, times, position, hash FROM audit_entries "
        "WHERE instance = ? AND position IS NULL ORDER BY turn LIMIT ?",
        {chain, batch},
        kept);
    if (!entries)
        return entries.fault();
    Head end = **found;
    for (const Kept &entry : *entries) {
        end.hash = hashOf(end.hash, chain, ++end.position, entry);
        if (auto run = writer.run("UPDATE audit_entries SET position = ?, hash = ? WHERE instance = ? AND turn = ?",
                {end.position, end.hash, chain, entry.turn});
            !run)
            return run.fault();
    }
    if (entries->empty())
        return Sealed{end, 0};
    if (auto run = writer.run(
            "UPDATE audit_instances SET position = ?, hash = ? WHERE instance = ?", {end.position, end.hash, chain});
        !run)
        return run.fault();
    return Sealed{end, entries->size()};
}

/// All that is written of a chain; the value is its end.
Outcome<Anchor> sealAll(Database &database, const std::string &chain)
{
    for (;;) {
        const auto some = database.transaction([&](const Writer &writer) { return sealSome(writer, chain); });
        if (!some)
            return some.fault();
        if (some->entries < static_cast<std::size_t>(batch))
            return Anchor{chain, some->end.position, inLetters(some->end.hash)};
    }
}

} // namespace

Audit::Audit(Database &database, const domain::Clock &clock, AuditAnchors &anchors)
    : database_(database),
      clock_(clock),
      anchors_(anchors),
      instance_(inLetters(randomToken(8)))
{}

Outcome<std::unique_ptr<Audit>> Audit::begin(Database &database, const domain::Clock &clock, AuditAnchors &anchors)
{
    std::unique_ptr<Audit> audit(new Audit(database, clock, anchors));
    if (auto begun = audit->beginChain(); !begun)
        return begun.fault();
    if (auto sealed = audit->sealWhatIsLeft(); !sealed)
        return sealed.fault();
    audit->thread_ = std::thread([trail = audit.get()] { trail->work(); });
    return audit;
}

Outcome<Done> Audit::beginChain()
{
    const Instant now = clock_.now();
    const std::string first = firstHash(instance_, now);
    const auto begun = database_.transaction([&](const Writer &writer) {
        return writer.run("INSERT INTO audit_instances (instance, started_at, position, hash) VALUES (?, ?, 0, ?)",
            {instance_, now, first});
    });
    if (!begun)
        return begun.fault();
    anchoredAt_ = std::chrono::steady_clock::now();
    return anchors_.keep({instance_, 0, inLetters(first)});
}

/// Another run on the same store may be alive and about to seal these itself: whoever is first does it, and both go on
/// from what the store says.
Outcome<Done> Audit::sealWhatIsLeft()
{
    const auto chains = database_.reading([](const Reader &reader) {
        return reader.rows("SELECT instance FROM audit_instances i WHERE EXISTS (SELECT 1 FROM audit_entries e "
                           "WHERE e.instance = i.instance AND e.position IS NULL)",
            {},
            [](const Row &row) { return row.utf8("instance"); });
    });
    if (!chains)
        return chains.fault();
    for (const std::string &chain : *chains) {
        const auto sealed = sealAll(database_, chain);
        if (!sealed)
            return sealed.fault();
        if (auto kept = anchors_.keep(*sealed); !kept)
            return kept;
        note({clock_.now(), {}, {}, {}, "audit.sealed_late", "ok", "chain " + chain, {}, 1});
    }
    return Done{};
}

Audit::~Audit()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

Outcome<Done> Audit::append(const Writer &writer, const AuditEntry &e)
{
    const std::int64_t turn = ++turn_;
    const auto run = writer.run(
        "INSERT INTO audit_entries (instance, turn, at, request, actor, role, action, outcome, subject, peer, times) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {instance_, turn, e.at, e.request, e.actor, e.role, e.action, e.outcome, subjectOf(e), e.peer, e.times});
    if (!run)
        return run.fault();
    for (const Shown &shown : e.shown)
        if (auto kept = writer.run("INSERT INTO audit_shown (person, at, instance, turn, why, what) "
                                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                {shown.person, e.at, instance_, turn, contract::spellingOf(shown.why), shown.what});
            !kept)
            return kept.fault();
    unsealed_ = true;
    return Done{};
}

void Audit::note(AuditEntry entry)
{
    std::unique_lock lock(mutex_);
    const auto last =
        std::find_if(waiting_.rbegin(), waiting_.rend(), [&](const AuditEntry &other) { return alike(entry, other); });
    if (last != waiting_.rend() && std::distance(waiting_.rbegin(), last) < 64) {
        last->times += entry.times;
        return;
    }
    if (waiting_.size() >= mostWaiting)
        written_.wait_for(lock, std::chrono::seconds(5), [this] { return waiting_.size() < mostWaiting; });
    waiting_.push_back(std::move(entry));
}

void Audit::noteAndWait(AuditEntry entry)
{
    std::unique_lock lock(mutex_);
    waiting_.push_back(std::move(entry));
    hurry_ = true;
    const std::uint64_t mine = asked_ + 1;
    wake_.notify_all();
    written_.wait_for(lock, std::chrono::seconds(5), [&] { return done_ >= mine || stopping_; });
}

void Audit::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait_for(lock, sealEvery, [this] { return stopping_ || hurry_; });
        const bool last = stopping_;
        std::vector<AuditEntry> batchOfEntries;
        batchOfEntries.swap(waiting_);
        const std::uint64_t number = ++asked_;
        hurry_ = false;
        lock.unlock();
        const bool kept = (batchOfEntries.empty() && !unsealed_) || writeAndSeal(batchOfEntries);
        anchor(last);
        lock.lock();
        if (!kept) // the store is away: they wait for its return
            waiting_.insert(waiting_.begin(), batchOfEntries.begin(), batchOfEntries.end());
        done_ = number;
        written_.notify_all();
        if (last)
            return;
    }
}

bool Audit::writeAndSeal(const std::vector<AuditEntry> &entries)
{
    const auto written = database_.transaction([&](const Writer &writer) -> Outcome<Done> {
        for (const AuditEntry &entry : entries)
            if (auto kept = append(writer, entry); !kept)
                return kept;
        return Done{};
    });
    if (written)
        (void)seal(); // what cannot be sealed now is looked for again
    return written.ok();
}

Outcome<Done> Audit::seal()
{
    unsealed_ = false; // before looking, so that what comes meanwhile is looked for again
    auto sealed = sealAll(database_, instance_);
    if (!sealed) {
        unsealed_ = true;
        return sealed.fault();
    }
    sealedTo_ = *std::move(sealed);
    return Done{};
}

void Audit::anchor(bool now)
{
    const auto moment = std::chrono::steady_clock::now();
    if (sealedTo_.position == anchoredTo_ || (!now && moment < anchoredAt_ + anchorEvery))
        return;
    anchoredAt_ = moment; // where the file cannot be written it is tried again, but not at once
    if (anchors_.keep(sealedTo_))
        anchoredTo_ = sealedTo_.position;
}

// ---- verifying --------------------------------------------------------------------------------------------------

namespace {

std::string broken(const Head &chain, std::int64_t position, std::string_view how)
{
    return "chain " + chain.instance + ", entry " + number(position) + ": " + std::string(how);
}

/// What stands in the store as the chain's hash there; nothing where that entry is missing.
Outcome<std::optional<std::string>> hashAt(const Reader &reader, const Head &chain, std::int64_t position)
{
    if (position == 0)
        return std::optional(firstHash(chain.instance, chain.startedAt));
    return reader.row("SELECT hash FROM audit_entries WHERE instance = ? AND position = ?",
        {chain.instance, position},
        [](const Row &row) { return row.utf8("hash"); });
}

/// The first break of one chain after this position, if there is one.
Outcome<std::optional<std::string>> walk(const Reader &reader, const Head &chain, std::int64_t from)
{
    std::int64_t position = from;
    const auto before = hashAt(reader, chain, from);
    if (!before)
        return before.fault();
    if (!*before)
        return std::optional(broken(chain, from, "it is missing"));
    std::string hash = **before;
    for (;;) {
        const auto page =
            reader.rows("SELECT turn, at, request, actor, role, action, outcome, subject, peer, times, position, hash "
                        "FROM audit_entries WHERE instance = ? AND position > ? ORDER BY position LIMIT ?",
                {chain.instance, position, batch},
                kept);
        if (!page)
            return page.fault();
        for (const Kept &entry : *page) {
            ++position;
            if (entry.position != position)
                return std::optional(broken(chain, position, "it is missing"));
            hash = hashOf(hash, chain.instance, position, entry);
            if (entry.hash != hash)
                return std::optional(broken(chain, position, "it, or one before it, is not as it was sealed"));
        }
        if (page->size() < static_cast<std::size_t>(batch))
            break;
    }
    if (position != chain.position)
        return std::optional(broken(chain, position + 1, "the chain is shorter or longer than its end says"));
    if (hash != chain.hash)
        return std::optional(broken(chain, position, "it is not what the chain's end was sealed with"));
    return std::optional<std::string>();
}

/// What an anchor says against the chain as it is now, if anything.
Outcome<std::optional<std::string>> holdAgainst(const Reader &reader, const Anchor &anchor)
{
    const auto chain = reader.row(
        "SELECT instance, started_at, position, hash FROM audit_instances WHERE instance = ?", {anchor.instance}, head);
    if (!chain)
        return chain.fault();
    if (!*chain)
        return std::optional("chain " + anchor.instance + " is missing: its anchors know it");
    const auto hash = hashAt(reader, **chain, anchor.position);
    if (!hash)
        return hash.fault();
    if (!*hash)
        return std::optional(broken(**chain, anchor.position, "it is missing: an anchor knows it"));
    if (inLetters(**hash) != anchor.hash)
        return std::optional(broken(**chain, anchor.position, "it, or one before it, is not as it was anchored"));
    return std::optional<std::string>();
}

/// Where to begin in each chain, so that of all entries the newest are walked, as many as that.
std::vector<std::int64_t> beginnings(const std::vector<Head> &chains, std::int64_t newest)
{
    std::vector<std::int64_t> from(chains.size());
    for (std::size_t i = chains.size(); i-- > 0;) {
        const std::int64_t walked = std::clamp<std::int64_t>(chains[i].position, 0, newest);
        from[i] = chains[i].position - walked;
        newest -= walked;
    }
    return from;
}

Outcome<AuditReport> verifyNewest(
    Database &database, const std::vector<Anchor> &anchors, Instant now, std::int64_t newest)
{
    return database.reading([&](const Reader &reader) -> Outcome<AuditReport> {
        AuditReport report;
        const auto chains = reader.rows(
            "SELECT instance, started_at, position, hash FROM audit_instances ORDER BY started_at, instance", {}, head);
        if (!chains)
            return chains.fault();
        const std::vector<std::int64_t> from = beginnings(*chains, newest);
        for (std::size_t i = 0; i < chains->size(); ++i) {
            const Head &chain = (*chains)[i];
            const auto found = walk(reader, chain, from[i]);
            if (!found)
                return found.fault();
            if (*found && !report.firstBreak)
                report.firstBreak = *found;
            ++report.chains;
            report.sealed += chain.position;
        }
        for (const Anchor &anchor : anchors) {
            const auto found = holdAgainst(reader, anchor);
            if (!found)
                return found.fault();
            if (*found && !report.firstBreak)
                report.firstBreak = *found;
        }
        const auto unsealed = reader.number("SELECT COUNT(*) AS number FROM audit_entries WHERE position IS NULL");
        if (!unsealed)
            return unsealed.fault();
        const auto left = reader.number(
            "SELECT COUNT(*) AS number FROM audit_entries WHERE position IS NULL AND at < ?", {now - youngFor});
        if (!left)
            return left.fault();
        report.leftUnsealed = *left;
        report.unsealed = *unsealed - *left;
        return report;
    });
}

} // namespace

Outcome<AuditReport> verifyAudit(Database &database, const std::vector<Anchor> &anchors, Instant now)
{
    return verifyNewest(database, anchors, now, std::numeric_limits<std::int64_t>::max());
}

Outcome<AuditReport> verifyAuditEnds(
    Database &database, const std::vector<Anchor> &anchors, Instant now, std::int64_t newest)
{
    std::map<std::string, Anchor> last;
    for (const Anchor &anchor : anchors)
        last.insert_or_assign(anchor.instance, anchor);
    std::vector<Anchor> ends;
    ends.reserve(last.size());
    for (const auto &[chain, anchor] : last)
        ends.push_back(anchor);
    return verifyNewest(database, ends, now, newest);
}

} // namespace service
