// SPDX-License-Identifier: Apache-2.0
// Signing in: a password looked at, a code sent, a code taken, a session opened.
#include "service/digest.h"
#include "service/handlers/handlers.h"
#include "service/handlers/password_tries.h"
#include "service/handlers/words.h"
#include "service/one_time_codes.h"

#include <algorithm>

namespace service {
namespace {

using contract::Role;
using domain::Done;
using domain::Instant;
using domain::Outcome;
using domain::refuse;
using domain::Secret;

constexpr auto signInAction = "sign_in";

struct Pending {
    std::string account;
    Role role = Role::Individual;
    bool remembered = false;
    std::string subject;
    std::string codeHash;
    qint64 tries = 0;
    Instant sentAt{};
    Instant expiresAt{};
    std::optional<qint64> message; ///< that the code went out with
    bool used = false;
};

Outcome<Pending> pendingWith(const Reader &reader, const Secret &challenge, const char *field)
{
    const auto found = reader.row(
        "SELECT account, role, remembered, subject, code_hash, tries, sent_at, expires_at, message, used_at FROM challenges "
        "WHERE token_hash = ?",
        {hashOf(challenge)},
        [](const Row &row) {
            return Pending{row.utf8("account"),
                roleIn(row, "role"),
                row.flag("remembered"),
                row.utf8("subject"),
                row.utf8("code_hash"),
                row.integer("tries"),
                row.instant("sent_at"),
                row.instant("expires_at"),
                row.optionalInteger("message"),
                !row.isNull("used_at")};
        });
    if (!found)
        return found.fault();
    if (!*found || (*found)->used)
        return refuse("sign_in.refused", field);
    return **found;
}

Outcome<Account> accountBehind(const Reader &reader, const std::string &userCode, const char *field)
{
    const auto account = accountWithCode(reader, userCode);
    if (!account)
        return account.fault();
    if (!*account || !(*account)->mobile)
        return refuse("sign_in.refused", field);
    return **account;
}

contract::Challenge replyOf(const Secret &challenge, const Account &account)
{
    contract::Challenge reply;
    reply.challenge = challenge;
    reply.sentTo = maskedOf(account.mobile->masked());
    reply.expiresIn = static_cast<std::int32_t>(codeLife.count());
    reply.resendIn = static_cast<std::int32_t>(resendAfter.count());
    return reply;
}

/// The code of this challenge was right, and is of no more use to anybody.
Outcome<Done> useUp(const Writer &writer, const std::string &challenge, std::optional<qint64> message, Instant now)
{
    const auto used =
        writer.run("UPDATE challenges SET used_at = ? WHERE token_hash = ? AND used_at IS NULL", {now, challenge});
    if (!used)
        return used.fault();
    if (*used != 1)
        return refuse("sign_in.refused", "code");
    return message ? codeConfirmed(writer, *message, now) : Done{};
}

} // namespace

Outcome<PasswordLookedAt> prepare(const contract::SignIn &call, Context &context)
{
    if (call.as == Role::Provider || call.as == Role::Staff)
        return refuse("audience.not_open", "as");
    context.about("name " + call.user.text());
    return lookAt(call.password, call.user.text(), context, [&](const Reader &reader) {
        return accountNamed(reader, call.user);
    });
}

Outcome<contract::Challenge> handle(
    const contract::SignIn &call, const PasswordLookedAt &prepared, Context &context, const Writer &writer)
{
    if (!prepared.account)
        return refuseAttempt(prepared, context, "");
    const Account &account = *prepared.account;
    const Attempt attempt = prepared.attempt;
    context.actedBy(account.person.text());
    context.whenRefused([attempt](const Writer &after) { return passwordProven(after, attempt); });
    if (!account.mobile)
        return refuse("sign_in.refused");
    if (auto proven = passwordProven(writer, attempt); !proven)
        return proven.fault();
    if (auto may = mayHaveACode(writer, account.userCode.text(), context.now); !may)
        return may.fault();
    const Secret challenge = *Secret::parse(randomToken());
    const domain::OneTimeCode code = newCode();
    const auto sent =
        sendCode(writer, {account.userCode.text(), *account.mobile}, code, languageFor(account, context), context.now);
    if (!sent)
        return sent.fault();
    const auto kept = writer.run(
        "INSERT INTO challenges (token_hash, account, action, role, remembered, subject, code_hash, tries, sent_at, "
        "expires_at, message) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        {hashOf(challenge),
            account.userCode,
            signInAction,
            nameOf(call.as),
            call.remember,
            attempt.name,
            hashOf(code, challenge, signInAction, account.userCode.text()),
            context.now,
            context.now + codeLife,
            *sent});
    if (!kept)
        return kept.fault();
    return replyOf(challenge, account);
}

Outcome<contract::Tokens> handle(const contract::ConfirmSignIn &call, Context &context, const Writer &writer)
{
    const auto pending = pendingWith(writer, call.challenge, "code");
    if (!pending)
        return pending.fault();
    const auto account = accountBehind(writer, pending->account, "code");
    if (!account)
        return account.fault();
    context.actedBy(account->person.text());
    if (pending->tries >= mostTries || pending->expiresAt <= context.now)
        return refuse("sign_in.refused", "code");
    const std::string challenge = hashOf(call.challenge);
    if (!domain::sameInConstantTime(
            hashOf(call.code, call.challenge, signInAction, pending->account), pending->codeHash)) {
        context.whenRefused([challenge](const Writer &after) -> Outcome<Done> {
            if (auto run = after.run("UPDATE challenges SET tries = tries + 1 WHERE token_hash = ?", {challenge}); !run)
                return run.fault();
            return Done{};
        });
        return refuse("sign_in.refused", "code");
    }
    const Attempt attempt{pending->subject, attemptOf({}, context.address).address};
    const Instant now = context.now;
    const auto prove = [challenge, attempt, message = pending->message, now](const Writer &after) -> Outcome<Done> {
        if (auto used = useUp(after, challenge, message, now); !used)
            return used;
        return codeProven(after, attempt);
    };
    if (pending->role == Role::Employer) {
        const auto supervised = establishmentsOf(writer, account->person, context.today, {}, {}, 1);
        if (!supervised)
            return supervised.fault();
        if (supervised->establishments.empty()) {
            context.whenRefused(prove);
            return refuse("account.no_establishment");
        }
    }
    if (auto proven = prove(writer); !proven)
        return proven.fault();
    if (account->email)
        if (auto told =
                sendSignInNotice(writer, pending->account, *account->email, languageFor(*account, context), now);
            !told)
            return told.fault();
    const Caller owner{newSessionName(), pending->account, account->person, pending->role};
    context.givesTokensOf(owner.session);
    return openSession(writer, owner, {context.device, context.address}, pending->remembered, now);
}

Outcome<contract::Challenge> handle(const contract::ResendCode &call, Context &context, const Writer &writer)
{
    const auto pending = pendingWith(writer, call.challenge, "");
    if (!pending)
        return pending.fault();
    const auto account = accountBehind(writer, pending->account, "");
    if (!account)
        return account.fault();
    context.actedBy(account->person.text());
    if (pending->sentAt + resendUntil <= context.now)
        return refuse("sign_in.refused");
    if (context.now < pending->sentAt + resendAfter)
        return refuse("code.wait", {}, (pending->sentAt + resendAfter - context.now).count());
    if (auto may = mayHaveACode(writer, pending->account, context.now); !may)
        return may.fault();
    const domain::OneTimeCode code = newCode();
    const auto sent =
        sendCode(writer, {pending->account, *account->mobile}, code, languageFor(*account, context), context.now);
    if (!sent)
        return sent.fault();
    const auto kept = writer.run("UPDATE challenges SET code_hash = ?, tries = 0, sent_at = ?, expires_at = ?, "
                                 "message = ? WHERE token_hash = ?",
        {hashOf(code, call.challenge, signInAction, pending->account),
            context.now,
            context.now + codeLife,
            *sent,
            hashOf(call.challenge)});
    if (!kept)
        return kept.fault();
    return replyOf(call.challenge, *account);
}

Outcome<PasswordLookedAt> prepare(const contract::Unlock &call, Context &context)
{
    return lookAtOwn(call.password, context);
}

Outcome<contract::Nothing> handle(
    const contract::Unlock & /*call*/, const PasswordLookedAt &prepared, Context &context, const Writer &writer)
{
    if (!prepared.account)
        return refuseAttempt(prepared, context, "password");
    if (auto proven = passwordProven(writer, prepared.attempt); !proven)
        return proven.fault();
    return contract::Nothing{};
}

} // namespace service
