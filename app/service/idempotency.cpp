// SPDX-License-Identifier: Apache-2.0
// How a repeated write is recognised, and what it was answered is kept and found again.
#include "service/idempotency.h"

#include "service/digest.h"

#include <algorithm>

namespace service {

using domain::Done;
using domain::Instant;
using domain::Outcome;

KeyedRequest KeyedRequest::of(
    std::string_view caller, std::string_view path, std::string_view key, std::string_view body, bool secret)
{
    KeyedRequest request;
    request.id_ = digestOf({"request", caller, path, key});
    // A plain hash of a body with a password in it could be tried through by whoever has the table.
    request.bodyHash_ = secret ? keyedDigest(key, {"body", body}) : digestOf({"body", body});
    if (secret)
        request.sealKey_ = keyedDigest(key, {"reply", body});
    return request;
}

Outcome<std::optional<std::string>> KeyedRequest::repliedBefore(const Reader &reader, Instant now) const
{
    struct Kept {
        std::string bodyHash;
        std::string reply;
        bool sessionEnded = false;
    };
    const auto kept = reader.row("SELECT r.body_hash, r.reply, s.ended_at FROM replies r "
                                 "LEFT JOIN sessions s ON s.id = r.session WHERE r.request = ? AND r.expires_at > ?",
        {id_, now},
        [](const Row &row) {
            return Kept{row.utf8("body_hash"), row.utf8("reply"), !row.isNull("ended_at")};
        });
    if (!kept)
        return kept.fault();
    if (!*kept)
        return std::optional<std::string>();
    if ((*kept)->bodyHash != bodyHash_)
        return domain::refuse("request.key_reused");
    if ((*kept)->sessionEnded)
        return domain::refuse("session.ended");
    if (sealKey_.empty())
        return std::optional((*kept)->reply);
    auto opened = unsealed((*kept)->reply, sealKey_);
    if (!opened)
        return domain::refuse("service.failed");
    return opened;
}

Outcome<Done> KeyedRequest::keepReply(const Writer &writer, std::string_view reply, const std::string &session,
    Instant now, std::chrono::seconds life) const
{
    const std::string kept = sealKey_.empty() ? std::string(reply) : sealed(reply, sealKey_);
    const auto run = writer.run(
        "INSERT INTO replies (request, body_hash, status, reply, expires_at, session) VALUES (?, ?, 200, ?, ?, ?) "
        "ON CONFLICT (request) DO UPDATE SET body_hash = excluded.body_hash, reply = excluded.reply, "
        "expires_at = excluded.expires_at, session = excluded.session",
        {id_, bodyHash_, kept, now + life, session});
    if (!run)
        return run.fault();
    return Done{};
}

bool isIdempotencyKey(std::string_view key)
{
    return key.size() >= 8 && key.size() <= 64 && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
}

Outcome<Done> forgetOldReplies(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM replies WHERE expires_at <= ?", {now}); !gone)
        return gone.fault();
    return Done{};
}

bool InFlight::enter(const std::string &id)
{
    const std::lock_guard lock(mutex_);
    return ids_.insert(id).second;
}

void InFlight::leave(const std::string &id)
{
    const std::lock_guard lock(mutex_);
    ids_.erase(id);
}

} // namespace service
