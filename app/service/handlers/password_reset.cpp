// SPDX-License-Identifier: Apache-2.0
// A forgotten password: a message to the owner, to everybody else the same answer; a new one with its code.
#include "service/digest.h"
#include "service/handlers/handlers.h"
#include "service/one_time_codes.h"

#include <algorithm>
#include <array>

namespace service {
namespace {

using contract::ResetCode;
using domain::Done;
using domain::Instant;
using domain::Outcome;
using domain::refuse;

constexpr int mostOfAnAddress = 30; ///< an hour

ResetCode newResetCode()
{
    std::array<std::uint8_t, ResetCode::length> random{};
    for (std::uint8_t &byte : random)
        byte = static_cast<std::uint8_t>(randomBelow(256));
    return ResetCode::made(random);
}

/// It cannot be tried through, so a plain digest keeps it.
std::string hashOf(const ResetCode &code)
{
    return digestOf({"reset", code.text()});
}

/// code.wait with the seconds, while what was typed, or where it came from, has been asked about enough; nobody is told
/// apart by it.
Outcome<Done> mayAsk(const Reader &reader, const std::string &subject, const std::string &address, Instant now)
{
    constexpr auto hour = std::chrono::hours(1);
    const auto created = [](const Row &row) { return row.instant("created_at"); };
    const auto ofSubject = reader.row("SELECT created_at FROM resets WHERE subject = ? AND created_at > ? "
                                      "ORDER BY created_at DESC LIMIT 1 OFFSET ?",
        {subject, now - hour, mostCodesAnHour - 1},
        created);
    if (!ofSubject)
        return ofSubject.fault();
    const auto ofAddress = reader.row("SELECT created_at FROM resets WHERE address = ? AND created_at > ? "
                                      "ORDER BY created_at DESC LIMIT 1 OFFSET ?",
        {address, now - hour, mostOfAnAddress - 1},
        created);
    if (!ofAddress)
        return ofAddress.fault();
    if (*ofSubject || *ofAddress)
        return refuse("code.wait",
            {},
            (std::max(ofSubject->value_or(Instant{}), ofAddress->value_or(Instant{})) + hour - now).count());
    return Done{};
}

/// The account that a code is for; code.refused where it is for none, or no longer.
Outcome<Account> accountFor(const Reader &reader, const ResetCode &code, Instant now)
{
    const auto found = reader.row(
        "SELECT account FROM resets WHERE code_hash = ? AND expires_at > ? AND used_at IS NULL AND account IS NOT NULL",
        {hashOf(code), now},
        [](const Row &row) { return row.utf8("account"); });
    if (!found)
        return found.fault();
    if (!*found)
        return refuse("code.refused", "code");
    const auto account = accountWithCode(reader, **found);
    if (!account)
        return account.fault();
    if (!*account)
        return refuse("code.refused", "code");
    return **account;
}

} // namespace

Outcome<contract::Nothing> handle(const contract::ForgotPassword &call, Context &context, const Writer &writer)
{
    context.about("forgotten password");
    const std::string subject = digestOf({"reset of", call.user.text(), call.identity.text()});
    const std::string address = digestOf({"reset from", context.address});
    if (auto may = mayAsk(writer, subject, address, context.now); !may)
        return may.fault();
    const auto account = accountNamed(writer, call.user);
    if (!account)
        return account.fault();
    const bool theirs = *account && (*account)->person == call.identity;
    const ResetCode code = newResetCode();
    const auto kept = writer.run(
        "INSERT INTO resets (code_hash, subject, address, account, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
        {hashOf(code),
            subject,
            address,
            theirs ? std::optional((*account)->userCode) : std::nullopt,
            context.now,
            context.now + resetLife});
    if (!kept)
        return kept.fault();
    const auto sent =
        theirs ? sendResetCode(writer, ownerOf(**account), code, languageFor(**account, context), context.now)
               : sendNobody(writer, code, context.language, context.now);
    if (!sent)
        return sent.fault();
    return contract::Nothing{};
}

Outcome<PasswordHashed> prepare(const contract::ResetPassword &call, Context &context)
{
    // Hashing is for who has a code: that it takes longer tells them nothing that the code does not.
    const auto account =
        context.store.reading([&](const Reader &reader) { return accountFor(reader, call.code, context.now); });
    if (!account)
        return account.fault();
    auto hash = context.hashing.hash(call.password);
    if (!hash)
        return hash.fault();
    return PasswordHashed{*std::move(hash)};
}

Outcome<contract::Nothing> handle(
    const contract::ResetPassword &call, const PasswordHashed &prepared, Context &context, const Writer &writer)
{
    const auto account = accountFor(writer, call.code, context.now);
    if (!account)
        return account.fault();
    context.actedBy(account->person.text());
    const auto own = ownDataOf(writer, *account);
    if (!own)
        return own.fault();
    if (auto fit = domain::mayBePassword(call.password, *own); !fit)
        return fit.fault().within("password");
    if (auto changed = changePassword(writer, account->userCode, prepared.hash, {}, context.now); !changed)
        return changed.fault();
    // The code proves whose it is: an account that too many tries have closed is open again.
    if (auto proven = codeProven(writer, attemptOf(account->userCode.text(), context.address)); !proven)
        return proven.fault();
    if (auto erased = eraseResetCodes(writer, account->userCode); !erased)
        return erased.fault();
    if (auto told = sendPasswordNotice(writer, ownerOf(*account), languageFor(*account, context), context.now); !told)
        return told.fault();
    return contract::Nothing{};
}

} // namespace service
