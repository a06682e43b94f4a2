// SPDX-License-Identifier: Apache-2.0
// How registrations are begun, proven and finished.
#include "service/registrations.h"

#include "contract/codec.h"
#include "service/digest.h"
#include "service/handlers/words.h"
#include "service/one_time_codes.h"
#include "service/visual/codes.h"

namespace service {
namespace {

using contract::Channel;
using domain::Done;
using domain::Outcome;
using domain::refuse;
using domain::Secret;

constexpr auto action = "register";
constexpr std::chrono::seconds timeToActivate = std::chrono::minutes(15); ///< after the code

/// As many codes are counted either way, and by SMS the address that was typed gets the same e-mail.
Outcome<qint64> send(
    const NewRegistration &typed, const domain::OneTimeCode &code, const Context &context, const Writer &writer)
{
    const bool right = typed.person.has_value();
    if (!right || typed.to.by == contract::Channel::Sms) {
        const RegistrationAsked asked{typed.establishment.has_value(), right};
        auto told = sendRegistrationAsked(writer, typed.to, asked, context.language, context.now);
        if (!told || !right)
            return told;
    }
    return sendActivationCode(writer, typed.to, code, context.language, context.now);
}

contract::Challenge replyOf(const Secret &challenge, const Registering &to)
{
    contract::Challenge reply;
    reply.challenge = challenge;
    reply.sentTo = maskedOf(to.by == Channel::Sms ? to.mobile.masked() : to.email.masked());
    reply.expiresIn = static_cast<std::int32_t>(codeLife.count());
    reply.resendIn = static_cast<std::int32_t>(resendAfter.count());
    return reply;
}

Registration readRegistration(const Row &row)
{
    Registration found;
    found.typed.to = {row.utf8("subject"),
        row.utf8("channel") == "sms" ? Channel::Sms : Channel::Email,
        row.as<domain::Mobile>("mobile"),
        row.as<domain::Email>("email")};
    found.typed.person = row.optional<domain::PersonId>("person");
    if (!row.isNull("system"))
        found.typed.system = row.utf8("system");
    found.typed.establishment = row.optional<domain::EstablishmentNo>("establishment");
    found.typed.passwordHash = row.utf8("password_hash");
    found.codeHash = row.utf8("code_hash");
    found.tries = row.integer("tries");
    found.sentAt = row.instant("sent_at");
    found.expiresAt = row.instant("expires_at");
    found.message = row.integer("message");
    found.provenAt = row.optionalInstant("proven_at");
    found.finished = !row.isNull("finished_at");
    return found;
}

} // namespace

Outcome<PasswordHashed> prepareRegistration(
    const contract::VisualAnswer &answer, const Secret &password, Context &context)
{
    const auto right =
        context.store.transaction([&](const Writer &writer) { return useVisualCode(writer, answer, context.now); });
    if (!right)
        return right.fault();
    if (!*right)
        return refuse("visual_code.wrong", "visualCode");
    auto hash = context.hashing.hash(password);
    if (!hash) {
        (void)context.store.transaction([&](const Writer &writer) { return giveBackVisualCode(writer, answer); });
        return hash.fault();
    }
    return PasswordHashed{*std::move(hash)};
}

Outcome<contract::Challenge> beginRegistration(const NewRegistration &typed, Context &context, const Writer &writer)
{
    const Secret challenge = *Secret::parse(randomToken());
    const domain::OneTimeCode code = newCode();
    const auto sent = send(typed, code, context, writer);
    if (!sent)
        return sent.fault();
    const auto kept = writer.run(
        "INSERT INTO registrations (token_hash, subject, person, system, establishment, email, mobile, channel, "
        "password_hash, code_hash, tries, sent_at, expires_at, message) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        {hashOf(challenge),
            typed.to.subject,
            typed.person,
            typed.system,
            typed.establishment,
            typed.to.email,
            typed.to.mobile,
            contract::spellingOf(typed.to.by),
            typed.passwordHash,
            hashOf(code, challenge, action, typed.to.subject),
            context.now,
            context.now + codeLife,
            *sent});
    if (!kept)
        return kept.fault();
    return replyOf(challenge, typed.to);
}

Outcome<Registration> registrationWith(const Reader &reader, const Secret &challenge, const char *field)
{
    const auto found = reader.row(
        "SELECT subject, person, system, establishment, email, mobile, channel, password_hash, code_hash, tries, "
        "sent_at, expires_at, message, proven_at, finished_at FROM registrations WHERE token_hash = ?",
        {hashOf(challenge)},
        readRegistration);
    if (!found)
        return found.fault();
    if (!*found || (*found)->finished)
        return refuse("code.refused", field);
    return **found;
}

Outcome<Registration> proveRegistration(
    const Secret &challenge, const domain::OneTimeCode &code, RegisteringAs as, Context &context, const Writer &writer)
{
    auto pending = registrationWith(writer, challenge, "code");
    if (!pending)
        return pending;
    const NewRegistration &typed = pending->typed;
    const std::string hash = hashOf(challenge);
    const bool same = domain::sameInConstantTime(hashOf(code, challenge, action, typed.to.subject), pending->codeHash);
    const bool asked = typed.establishment.has_value() == (as == RegisteringAs::Employer);
    if (!asked || pending->provenAt || pending->tries >= mostTries || pending->expiresAt <= context.now)
        return refuse("code.refused", "code");
    // The code of a stranger's registration went to nobody; whoever hits upon it has not proven anything.
    if (!same || !typed.person) {
        context.whenRefused([hash](const Writer &after) -> Outcome<Done> {
            if (auto run = after.run("UPDATE registrations SET tries = tries + 1 WHERE token_hash = ?", {hash}); !run)
                return run.fault();
            return Done{};
        });
        return refuse("code.refused", "code");
    }
    context.actedBy(typed.person->text());
    const auto proven =
        writer.run("UPDATE registrations SET proven_at = ?, expires_at = ? WHERE token_hash = ? AND proven_at IS NULL",
            {context.now, context.now + timeToActivate, hash});
    if (!proven)
        return proven.fault();
    if (*proven != 1)
        return refuse("code.refused", "code");
    if (auto confirmed = codeConfirmed(writer, pending->message, context.now); !confirmed)
        return confirmed.fault();
    return pending;
}

Outcome<Done> finishRegistration(const Writer &writer, const Secret &challenge, domain::Instant now)
{
    const auto finished =
        writer.run("UPDATE registrations SET finished_at = ? WHERE token_hash = ? AND finished_at IS NULL",
            {now, hashOf(challenge)});
    if (!finished)
        return finished.fault();
    if (*finished != 1)
        return refuse("code.refused");
    return Done{};
}

Outcome<contract::Challenge> handle(
    const contract::ResendRegistrationCode &call, Context &context, const Writer &writer)
{
    const auto pending = registrationWith(writer, call.challenge, "");
    if (!pending)
        return pending.fault();
    const Registering &to = pending->typed.to;
    if (pending->provenAt || pending->sentAt + resendUntil <= context.now)
        return refuse("code.refused");
    if (context.now < pending->sentAt + resendAfter)
        return refuse("code.wait", {}, (pending->sentAt + resendAfter - context.now).count());
    if (auto may = mayHaveACode(writer, to.subject, context.now); !may)
        return may.fault();
    const domain::OneTimeCode code = newCode();
    const auto sent = send(pending->typed, code, context, writer);
    if (!sent)
        return sent.fault();
    const auto kept = writer.run("UPDATE registrations SET code_hash = ?, tries = 0, sent_at = ?, expires_at = ?, "
                                 "message = ? WHERE token_hash = ?",
        {hashOf(code, call.challenge, action, to.subject),
            context.now,
            context.now + codeLife,
            *sent,
            hashOf(call.challenge)});
    if (!kept)
        return kept.fault();
    return replyOf(call.challenge, to);
}

} // namespace service
