// SPDX-License-Identifier: Apache-2.0
// One's own account: a new password, the sessions, the language of notices, who looked at one's data.
#include "contract/codec.h"
#include "service/handlers/handlers.h"
#include "service/handlers/password_tries.h"
#include "service/handlers/words.h"

#include <charconv>
#include <limits>

namespace service {
namespace {

using contract::NoticeLanguage;
using domain::Instant;
using domain::Outcome;
using domain::refuse;

constexpr int mostSessions = 100;
constexpr std::size_t page = 50;

Outcome<Account> ownAccount(const Reader &reader, const Context &context)
{
    const auto account = accountWithCode(reader, context.caller.account);
    if (!account)
        return account.fault();
    if (!*account)
        return refuse("record.missing");
    return **account;
}

contract::Look lookIn(const Row &row)
{
    contract::Look look;
    look.at = contract::Moment(row.instant("at"));
    const auto name = row.optionalText("name");
    if (name && !name->isEmpty())
        look.who = lineOf<domain::Line<120>>(name->toStdString());
    const auto latin = row.optionalText("name_en");
    if (latin && !latin->isEmpty())
        look.latinWho = lineOf<domain::Line<120>>(latin->toStdString());
    const auto why = contract::valueOf<contract::SeenFor>(row.utf8("why"));
    if (why)
        look.why = *why;
    else
        row.spoil("why");
    look.what = lineOf<domain::Line<40>>(row.utf8("what"));
    return look;
}

/// Where a page begins: after the entry of this moment and turn.
struct Place {
    qint64 at = std::numeric_limits<qint64>::max();
    qint64 turn = 0;
    std::string instance;
};

struct Found {
    contract::Look look;
    Place here;
};

Outcome<Place> placeOf(const std::optional<domain::Line<80>> &after)
{
    Place cursor;
    if (!after)
        return cursor;
    const std::string text = after->text();
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, cursor.at);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '.')
        return refuse("field.bad_characters", "after");
    const auto second = std::from_chars(first.ptr + 1, end, cursor.turn);
    if (second.ec != std::errc() || second.ptr == end || *second.ptr != '.')
        return refuse("field.bad_characters", "after");
    cursor.instance.assign(second.ptr + 1, end);
    return cursor;
}

} // namespace

Outcome<PasswordChange> prepare(const contract::ChangePassword &call, Context &context)
{
    auto looked = lookAtOwn(call.current, context);
    if (!looked)
        return looked.fault();
    PasswordChange change{*std::move(looked), {}};
    if (!change.looked.account)
        return change;
    auto hash = context.hashing.hash(call.password);
    if (!hash)
        return hash.fault();
    change.hash = *std::move(hash);
    return change;
}

Outcome<contract::Nothing> handle(
    const contract::ChangePassword &call, const PasswordChange &prepared, Context &context, const Writer &writer)
{
    if (!prepared.looked.account)
        return refuseAttempt(prepared.looked, context, "current");
    if (auto proven = passwordProven(writer, prepared.looked.attempt); !proven)
        return proven.fault();
    const Account &account = *prepared.looked.account;
    const auto asItIs = accountWithCode(writer, account.userCode.text());
    if (!asItIs)
        return asItIs.fault();
    if (!*asItIs || (*asItIs)->passwordHash != account.passwordHash) // changed while this one was looked at
        return refuse("sign_in.refused", "current");
    const Attempt attempt = prepared.looked.attempt;
    context.whenRefused([attempt](const Writer &after) { return passwordProven(after, attempt); });
    const auto own = ownDataOf(writer, account);
    if (!own)
        return own.fault();
    if (auto fit = domain::mayBePassword(call.password, *own); !fit)
        return fit.fault().within("password");
    if (auto changed = changePassword(writer, account.userCode, prepared.hash, context.caller.session, context.now);
        !changed)
        return changed.fault();
    if (auto erased = eraseResetCodes(writer, account.userCode); !erased)
        return erased.fault();
    if (auto told = sendPasswordNotice(writer, ownerOf(account), languageFor(account, context), context.now); !told)
        return told.fault();
    return contract::Nothing{};
}

Outcome<contract::AccountRecord> handle(const contract::MyAccount & /*call*/, Context &context, const Reader &reader)
{
    const auto account = ownAccount(reader, context);
    if (!account)
        return account.fault();
    contract::AccountRecord record;
    record.userCode = account->userCode;
    if (account->mobile)
        record.mobile = maskedOf(account->mobile->masked());
    if (account->email)
        record.email = maskedOf(account->email->masked());
    record.language = !account->language                        ? NoticeLanguage::AsProgram
                      : *account->language == Language::English ? NoticeLanguage::English
                                                                : NoticeLanguage::Arabic;
    auto sessions = reader.rows(
        "SELECT id, role, device, address, created_at, seen_at FROM sessions WHERE account = ? AND ended_at IS NULL "
        "AND expires_at > ? ORDER BY COALESCE(seen_at, created_at) DESC, id LIMIT ?",
        {context.caller.account, context.now, mostSessions},
        [&](const Row &row) {
            contract::SessionBrief brief;
            brief.device = lineOf<domain::Line<80>>(row.optionalText("device").value_or(QString()).toStdString());
            brief.address = lineOf<domain::Line<64>>(row.optionalText("address").value_or(QString()).toStdString());
            brief.as = roleIn(row, "role");
            brief.opened = contract::Moment(row.instant("created_at"));
            brief.seen = contract::Moment(row.optionalInstant("seen_at").value_or(row.instant("created_at")));
            brief.isHere = row.utf8("id") == context.caller.session;
            return brief;
        });
    if (!sessions)
        return sessions.fault();
    record.sessions = *std::move(sessions);
    return record;
}

Outcome<contract::Nothing> handle(const contract::ChooseNoticeLanguage &call, Context &context, const Writer &writer)
{
    const auto chosen = call.language == NoticeLanguage::AsProgram
                            ? std::nullopt
                            : std::optional<std::string>(contract::spellingOf(call.language));
    const auto run = writer.run("UPDATE accounts SET language = ?, version = version + 1 WHERE user_code = ?",
        {chosen, context.caller.account});
    if (!run)
        return run.fault();
    return contract::Nothing{};
}

Outcome<contract::Nothing> handle(const contract::SignOutEverywhere & /*call*/, Context &context, const Writer &writer)
{
    const auto ended =
        writer.run("UPDATE sessions SET ended_at = ?, end_reason = 'everywhere' WHERE account = ? AND ended_at IS NULL",
            {context.now, context.caller.account});
    if (!ended)
        return ended.fault();
    if (auto begun = endSignInsBegun(writer, context.caller.account, context.now); !begun)
        return begun.fault();
    return contract::Nothing{};
}

Outcome<contract::LookList> handle(const contract::LooksAtMe &call, Context &context, const Reader &reader)
{
    const auto cursor = placeOf(call.after);
    if (!cursor)
        return cursor.fault();
    const auto found =
        reader.rows("SELECT s.at, s.instance, s.turn, s.why, s.what, p.name_en, "
                    "p.first_name || ' ' || p.father_name || ' ' || p.grandfather_name || ' ' || p.family_name AS name "
                    "FROM audit_shown s JOIN audit_entries e ON e.instance = s.instance AND e.turn = s.turn "
                    "LEFT JOIN persons p ON p.identity = e.actor WHERE s.person = ? "
                    "AND (s.at < ? OR (s.at = ? AND (s.instance < ? OR (s.instance = ? AND s.turn < ?)))) "
                    "ORDER BY s.at DESC, s.instance DESC, s.turn DESC LIMIT ?",
            {context.caller.person, cursor->at, cursor->at, cursor->instance, cursor->instance, cursor->turn, page + 1},
            [](const Row &row) {
                return Found{lookIn(row), {row.integer("at"), row.integer("turn"), row.utf8("instance")}};
            });
    if (!found)
        return found.fault();
    contract::LookList list;
    for (const Found &one : *found) {
        if (list.looks.size() == page) {
            const Place &last = (*found)[page - 1].here;
            list.next = lineOf<domain::Line<80>>(
                std::to_string(last.at) + '.' + std::to_string(last.turn) + '.' + last.instance);
            break;
        }
        list.looks.push_back(one.look);
    }
    return list;
}

} // namespace service
