// SPDX-License-Identifier: Apache-2.0
// How sessions are opened, renewed and ended.
#include "service/tokens.h"

#include "contract/codec.h"
#include "service/digest.h"

#include <algorithm>

namespace service {
namespace {

using contract::Role;
using domain::Done;
using domain::Instant;
using domain::Outcome;
using domain::Secret;

std::string hashOf(std::string_view token)
{
    return digestOf({"token", token});
}

Caller caller(const Row &row)
{
    return {row.utf8("id"), row.utf8("account"), row.as<domain::PersonId>("person"), roleIn(row, "role")};
}

std::int32_t secondsUntil(Instant end, Instant now)
{
    return static_cast<std::int32_t>((end - now).count());
}

/// A new pair in this family; neither outlives the session.
Outcome<contract::Tokens> addPair(const Writer &writer, const Caller &caller, Instant sessionEnd, Instant now)
{
    const std::string access = randomToken();
    const std::string refresh = randomToken();
    const Instant accessEnd = std::min(now + accessLife, sessionEnd);
    if (auto kept = writer.run("INSERT INTO access_tokens (token_hash, session, expires_at) VALUES (?, ?, ?)",
            {hashOf(access), caller.session, accessEnd});
        !kept)
        return kept.fault();
    if (auto kept = writer.run(
            "INSERT INTO refresh_tokens (token_hash, session) VALUES (?, ?)", {hashOf(refresh), caller.session});
        !kept)
        return kept.fault();
    contract::Tokens tokens;
    tokens.access = *Secret::parse(access);
    tokens.accessExpiresIn = secondsUntil(accessEnd, now);
    tokens.refresh = *Secret::parse(refresh);
    tokens.refreshExpiresIn = secondsUntil(sessionEnd, now);
    tokens.role = caller.role;
    tokens.holder = *domain::Line<64>::parse(digestOf({"holder", caller.account, nameOf(caller.role)}));
    return tokens;
}

struct Presented {
    Caller owner;
    Instant sessionEnd{};
    bool ended = false;
    bool used = false;
};

} // namespace

std::string_view bearerOf(std::string_view authorization)
{
    constexpr std::string_view scheme = "bearer ";
    if (authorization.size() <= scheme.size() || authorization.size() > 200)
        return {};
    for (std::size_t i = 0; i < scheme.size(); ++i)
        if ((authorization[i] | 0x20) != scheme[i])
            return {};
    return authorization.substr(scheme.size());
}

Outcome<std::optional<Caller>> callerWith(const Reader &reader, std::string_view accessToken, Instant now)
{
    if (accessToken.empty())
        return std::optional<Caller>();
    return reader.row(
        "SELECT s.id, s.account, s.person, s.role FROM access_tokens t JOIN sessions s ON s.id = t.session "
        "WHERE t.token_hash = ? AND t.expires_at > ? AND s.ended_at IS NULL AND s.expires_at > ?",
        {hashOf(accessToken), now, now},
        caller);
}

std::string deviceOf(std::string_view userAgent)
{
    constexpr std::size_t longest = 80;
    std::string name;
    for (const char c : userAgent.substr(0, longest))
        if (c >= ' ' && c <= '~')
            name += c;
    return name;
}

Outcome<contract::Tokens> openSession(
    const Writer &writer, const Caller &owner, const Device &device, bool remembered, Instant now)
{
    const Instant end = now + (remembered ? rememberedLife : sessionLife);
    const auto kept = writer.run(
        "INSERT INTO sessions (id, account, person, role, created_at, expires_at, device, address, seen_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {owner.session, owner.account, owner.person, nameOf(owner.role), now, end, device.name, device.address, now});
    if (!kept)
        return kept.fault();
    return addPair(writer, owner, end, now);
}

std::string newSessionName()
{
    return randomToken(16);
}

Outcome<Renewal> renewSession(const Writer &writer, const Secret &refresh, Instant now)
{
    const std::string hash = hashOf(refresh.reveal());
    const auto presented = writer.row(
        "SELECT s.id, s.account, s.person, s.role, s.expires_at, s.ended_at, t.used_at FROM refresh_tokens t "
        "JOIN sessions s ON s.id = t.session WHERE t.token_hash = ?",
        {hash},
        [](const Row &row) {
            return Presented{caller(row), row.instant("expires_at"), !row.isNull("ended_at"), !row.isNull("used_at")};
        });
    if (!presented)
        return presented.fault();
    if (!*presented)
        return Renewal{};
    const Presented &found = **presented;
    if (found.used)
        return Renewal{{}, found.owner, true};
    if (found.ended || found.sessionEnd <= now)
        return Renewal{{}, found.owner, false};
    const auto used =
        writer.run("UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ? AND used_at IS NULL", {now, hash});
    if (!used)
        return used.fault();
    if (auto seen = writer.run("UPDATE sessions SET seen_at = ? WHERE id = ?", {now, found.owner.session}); !seen)
        return seen.fault();
    auto tokens = addPair(writer, found.owner, found.sessionEnd, now);
    if (!tokens)
        return tokens.fault();
    return Renewal{*std::move(tokens), found.owner, false};
}

Outcome<Done> endSession(const Writer &writer, const std::string &session, std::string_view reason, Instant now)
{
    const auto ended = writer.run(
        "UPDATE sessions SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL", {now, reason, session});
    if (!ended)
        return ended.fault();
    return Done{};
}

Outcome<Done> forgetOldSessions(const Writer &writer, Instant now)
{
    if (auto gone = writer.run("DELETE FROM access_tokens WHERE expires_at <= ?", {now}); !gone)
        return gone.fault();
    if (auto gone = writer.run("DELETE FROM challenges WHERE expires_at <= ?", {now - std::chrono::hours(1)}); !gone)
        return gone.fault();
    // A session that is over stays a week, so that its old tokens are still known as its own.
    if (auto gone = writer.run("DELETE FROM sessions WHERE expires_at <= ?", {now - std::chrono::hours(24 * 7)}); !gone)
        return gone.fault();
    return Done{};
}

Role roleIn(const Row &row, std::string_view column)
{
    const auto role = contract::valueOf<Role>(row.utf8(column));
    if (role)
        return *role;
    row.spoil(column);
    return Role::Individual;
}

std::string_view nameOf(Role role)
{
    for (const auto &choice : contract::choices(Role{}))
        if (choice.value == role)
            return choice.name;
    return {};
}

} // namespace service
