// SPDX-License-Identifier: Apache-2.0
// Tokens: opaque and random, kept hashed; sessions that renew them, end, and fall when one is used twice.
#pragma once

#include "contract/account/sign_in.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace service {

/// Whoever makes a call, as their access token says.
struct Caller {
    std::string session;
    std::string account;
    domain::PersonId person;
    contract::Role role = contract::Role::Individual;
};

/// Where a session is opened, as far as it tells.
struct Device {
    std::string name;
    std::string address;
};
/// What a program says of itself and its computer, in letters that can be shown; empty where it says nothing.
[[nodiscard]] std::string deviceOf(std::string_view userAgent);

inline constexpr std::chrono::seconds accessLife = std::chrono::minutes(15);
inline constexpr std::chrono::seconds sessionLife = std::chrono::hours(12);
inline constexpr std::chrono::seconds rememberedLife = std::chrono::hours(24 * 30);

/// What an Authorization header holds; empty when it is no bearer token of ours.
[[nodiscard]] std::string_view bearerOf(std::string_view authorization);

/// Nothing for a token that is unknown, over, or of an ended session.
[[nodiscard]] domain::Outcome<std::optional<Caller>> callerWith(
    const Reader &reader, std::string_view accessToken, domain::Instant now);

/// A new session, under the name that owner has for it, for somebody who has proven who they are.
[[nodiscard]] domain::Outcome<contract::Tokens> openSession(
    const Writer &writer, const Caller &owner, const Device &device, bool remembered, domain::Instant now);
[[nodiscard]] std::string newSessionName();

/// What a refresh token is worth: new tokens; or nothing any more, and then whose session it was if it was used twice.
struct Renewal {
    std::optional<contract::Tokens> tokens;
    std::optional<Caller> owner;
    bool usedTwice = false;
};
[[nodiscard]] domain::Outcome<Renewal> renewSession(
    const Writer &writer, const domain::Secret &refresh, domain::Instant now);

/// Ends the session and with it every token of its family.
[[nodiscard]] domain::Outcome<domain::Done> endSession(
    const Writer &writer, const std::string &session, std::string_view reason, domain::Instant now);

[[nodiscard]] domain::Outcome<domain::Done> forgetOldSessions(const Writer &writer, domain::Instant now);

/// The spelling of a role on the wire, in a column, in the log.
[[nodiscard]] std::string_view nameOf(contract::Role role);
[[nodiscard]] contract::Role roleIn(const Row &row, std::string_view column);

} // namespace service
