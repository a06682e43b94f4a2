// SPDX-License-Identifier: Apache-2.0
// Context: what a handler knows beside the call itself: who calls, when, in which language, and what is at hand.
#pragma once

#include "domain/clock.h"
#include "service/audit.h"
#include "service/messages.h"
#include "service/passwords.h"
#include "service/registry.h"
#include "service/signing/signing_keys.h"
#include "service/store/database.h"
#include "service/tokens.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace service {

class Context {
public:
    /// What must be kept although the call is refused and what it did is taken back: a try counted, a family ended.
    using Aftermath = std::function<domain::Outcome<domain::Done>(const Writer &)>;

    Context(Database &database, Passwords &passwords, const SigningKeys &signing, domain::Instant moment,
        std::string peer, Language words)
        : store(database),
          hashing(passwords),
          keys(signing),
          now(moment),
          today(domain::Date::inRiyadh(moment)),
          address(std::move(peer)),
          language(words)
    {}

    Database &store; ///< for prepare(), which runs outside any transaction; a handler has its Reader or Writer
    Passwords &hashing;
    const SigningKeys &keys; ///< what certificates are signed with
    const domain::Instant now;
    const domain::Date today;
    const std::string address;
    const Language language;
    std::string device; ///< what the program that asks says of itself
    Caller caller;      ///< empty where the call needs no session

    void whenRefused(Aftermath aftermath) { aftermath_.push_back(std::move(aftermath)); }
    /// What the audit entry is to name.
    void about(std::string subject) { subject_ = std::move(subject); }
    /// Whom it is to name where there is no session yet.
    void actedBy(std::string identity) { actor_ = std::move(identity); }
    /// The reply shows somebody else's data: that it was read is written down.
    void showsOthers() { showsOthers_ = true; }
    /// The same, where it is known whose: they can ask who looked. One's own is not written down.
    void shows(const RegistryId &person, contract::SeenFor why, const std::string &what)
    {
        showsOthers();
        const Shown one{person.text(), why, what};
        if (one.person != caller.person.text() && std::find(shown_.begin(), shown_.end(), one) == shown_.end())
            shown_.push_back(one);
    }

    /// The reply holds tokens of this session: a repetition is answered with them only while it lives.
    void givesTokensOf(std::string session) { session_ = std::move(session); }

    [[nodiscard]] const std::vector<Aftermath> &aftermath() const { return aftermath_; }
    [[nodiscard]] const std::string &subject() const { return subject_; }
    [[nodiscard]] std::string actor() const { return actor_.empty() ? caller.person.text() : actor_; }
    [[nodiscard]] const std::string &sessionOfTokens() const { return session_; }
    [[nodiscard]] bool isShowingOthers() const { return showsOthers_; }
    [[nodiscard]] const std::vector<Shown> &shown() const { return shown_; }
    /// A transaction that is tried again begins anew.
    void beginAnew()
    {
        aftermath_.clear();
        session_.clear();
        shown_.clear();
    }

private:
    std::vector<Aftermath> aftermath_;
    std::string subject_;
    std::string actor_;
    std::string session_;
    bool showsOthers_ = false;
    std::vector<Shown> shown_;
};

} // namespace service
