// SPDX-License-Identifier: Apache-2.0
// Idempotency: a write that comes twice under one key is done once, and answered twice with the same bytes.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace service {

/// One write, as its repetition is known by.
class KeyedRequest {
public:
    /// The caller is empty where the call needs no session. A secret one (its body or reply holds a secret) is known by
    /// digests that are keyed with its idempotency key, which is not kept, and its reply is sealed under key and body.
    static KeyedRequest of(
        std::string_view caller, std::string_view path, std::string_view key, std::string_view body, bool secret);

    [[nodiscard]] const std::string &id() const { return id_; }

    /// The reply it got before; nothing when it is new; request.key_reused when the body was another one, session.ended
    /// when it held the tokens of a session that has ended.
    [[nodiscard]] domain::Outcome<std::optional<std::string>> repliedBefore(
        const Reader &reader, domain::Instant now) const;
    /// Under the session whose tokens are in it; empty where there are none.
    [[nodiscard]] domain::Outcome<domain::Done> keepReply(const Writer &writer, std::string_view reply,
        const std::string &session, domain::Instant now, std::chrono::seconds life) const;

private:
    std::string id_;
    std::string bodyHash_;
    std::string sealKey_; ///< empty for what is kept in clear
};

/// 8 to 64 letters, digits, '-' and '_'.
[[nodiscard]] bool isIdempotencyKey(std::string_view key);

inline constexpr std::chrono::seconds replyLife = std::chrono::hours(24);
inline constexpr std::chrono::seconds secretReplyLife = std::chrono::seconds(60);

[[nodiscard]] domain::Outcome<domain::Done> forgetOldReplies(const Writer &writer, domain::Instant now);

/// The writes that this process is busy with.
class InFlight {
public:
    class Turn {
    public:
        Turn(InFlight &flight, const std::string &id) : flight_(flight), id_(id), mine_(flight.enter(id)) {}
        ~Turn()
        {
            if (mine_)
                flight_.leave(id_);
        }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        [[nodiscard]] bool mine() const { return mine_; }

    private:
        InFlight &flight_;
        std::string id_;
        bool mine_;
    };

private:
    [[nodiscard]] bool enter(const std::string &id);
    void leave(const std::string &id);

    std::mutex mutex_;
    std::set<std::string> ids_;
};

} // namespace service
