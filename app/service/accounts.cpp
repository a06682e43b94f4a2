// SPDX-License-Identifier: Apache-2.0
// How accounts are found, and made for a synthetic population.
#include "service/accounts.h"

#include "service/digest.h"
#include "service/registry.h"

#include <algorithm>
#include <iterator>

namespace service {
namespace {

using domain::Outcome;

constexpr int batch = 1000;

std::optional<Language> languageIn(const Row &row)
{
    if (row.isNull("language"))
        return std::nullopt;
    return row.utf8("language") == "en" ? Language::English : Language::Arabic;
}

Account account(const Row &row)
{
    return {row.as<domain::UserCode>("user_code"),
        row.as<domain::PersonId>("person"),
        row.utf8("password_hash"),
        row.optional<domain::Mobile>("registry_mobile"),
        row.optional<domain::Email>("email"),
        languageIn(row)};
}

/// The next people without an account, after this identity; those of GCC states have no number to sign in with.
Outcome<std::vector<std::string>> peopleWithout(const Reader &reader, const std::string &after)
{
    return reader.rows("SELECT p.identity FROM persons p LEFT JOIN accounts a ON a.person = p.identity "
                       "WHERE p.identity > ? AND p.kind <> 'gcc' AND a.person IS NULL ORDER BY p.identity LIMIT ?",
        {after, batch},
        [](const Row &row) { return row.utf8("identity"); });
}

Outcome<qint64> makeSome(
    const Writer &writer, const std::vector<std::string> &people, const std::string &passwordHash, domain::Instant now)
{
    const auto taken = writer.number("SELECT COUNT(*) AS number FROM accounts");
    if (!taken)
        return taken.fault();
    auto serial = static_cast<std::uint32_t>(*taken);
    for (const std::string &person : people) {
        const auto made =
            writer.run("INSERT INTO accounts (user_code, person, password_hash, created_at) VALUES (?, ?, ?, ?)",
                {domain::UserCode::numbered(++serial), person, passwordHash, now});
        if (!made)
            return made.fault();
    }
    return static_cast<qint64>(people.size());
}

} // namespace

Outcome<std::optional<Account>> accountNamed(const Reader &reader, const domain::UserName &name)
{
    if (name.kind() == domain::UserName::Kind::UserCode)
        return accountWithCode(reader, name.text());
    return reader.row("SELECT a.user_code, a.person, a.password_hash, p.registry_mobile, "
                      "COALESCE(a.email, p.registry_email) AS email, a.language "
                      "FROM accounts a JOIN persons p ON p.identity = a.person WHERE a.person = ?",
        {name.text()},
        account);
}

Outcome<std::optional<Account>> accountWithCode(const Reader &reader, const std::string &userCode)
{
    return reader.row("SELECT a.user_code, a.person, a.password_hash, p.registry_mobile, "
                      "COALESCE(a.email, p.registry_email) AS email, a.language "
                      "FROM accounts a JOIN persons p ON p.identity = a.person WHERE a.user_code = ?",
        {userCode},
        account);
}

Owner ownerOf(const Account &account)
{
    return {account.userCode, account.mobile, account.email};
}

Outcome<domain::UserCode> makeAccount(const Writer &writer, const NewAccount &account, domain::Instant now)
{
    const auto there = writer.number("SELECT COUNT(*) AS number FROM accounts WHERE person = ?", {account.person});
    if (!there)
        return there.fault();
    const auto used = isAddressInUse(writer, account.email);
    if (!used)
        return used.fault();
    if (*there > 0 || *used)
        return domain::refuse("account.exists");
    // At random: neither how many accounts there are nor when one was made can be read from it.
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        const auto code = domain::UserCode::numbered(randomBelow(100'000'000));
        const auto made =
            writer.run("INSERT INTO accounts (user_code, person, password_hash, email, system, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_code) DO NOTHING",
                {code, account.person, account.passwordHash, account.email, account.system, now});
        if (!made)
            return made.fault();
        if (*made == 1)
            return code;
    }
    return domain::refuse("service.failed");
}

Outcome<bool> isAddressInUse(const Reader &reader, const domain::Email &email)
{
    const auto number = reader.number("SELECT (SELECT COUNT(*) FROM accounts WHERE email = ?) + "
                                      "(SELECT COUNT(*) FROM persons p JOIN accounts a ON a.person = p.identity "
                                      "WHERE p.registry_email = ? AND a.email IS NULL) AS number",
        {email, email});
    if (!number)
        return number.fault();
    return *number > 0;
}

Outcome<domain::Done> endSignInsBegun(const Writer &writer, const std::string &account, domain::Instant now)
{
    if (auto run =
            writer.run("UPDATE challenges SET used_at = ? WHERE account = ? AND used_at IS NULL", {now, account});
        !run)
        return run.fault();
    return domain::Done{};
}

Outcome<domain::Done> changePassword(const Writer &writer, const domain::UserCode &account,
    const std::string &passwordHash, const std::string &exceptSession, domain::Instant now)
{
    if (auto run = writer.run("UPDATE accounts SET password_hash = ?, version = version + 1 WHERE user_code = ?",
            {passwordHash, account});
        !run)
        return run.fault();
    if (auto run = writer.run("UPDATE sessions SET ended_at = ?, end_reason = 'password' "
                              "WHERE account = ? AND id <> ? AND ended_at IS NULL",
            {now, account, exceptSession});
        !run)
        return run.fault();
    if (auto ended = endSignInsBegun(writer, account.text(), now); !ended)
        return ended.fault();
    if (auto run = writer.run("UPDATE resets SET used_at = ? WHERE account = ? AND used_at IS NULL", {now, account});
        !run)
        return run.fault();
    return domain::Done{};
}

Outcome<std::vector<std::string>> ownDataOf(const Reader &reader, const Account &account)
{
    const auto person = personByIdentity(reader, RegistryId(account.person));
    if (!person)
        return person.fault();
    std::vector<std::string> data{account.userCode.text(), account.person.text()};
    if (account.email)
        data.push_back(account.email->text());
    if (account.mobile)
        data.push_back(account.mobile->text());
    if (!*person)
        return data;
    const Person &who = **person;
    data.push_back(who.name.full());
    if (who.nameEn)
        data.push_back(*who.nameEn);
    if (who.subscriberNo)
        data.push_back(who.subscriberNo->text());
    data.push_back(who.birth.text());
    data.push_back(who.birthHijri.text());
    return data;
}

Outcome<qint64> makeAccountsForEverybody(Database &database, const std::string &passwordHash,
    const std::vector<domain::PersonId> &butFor, domain::Instant now)
{
    qint64 made = 0;
    std::string last;
    for (;;) {
        std::string reached;
        const auto some = database.transaction([&](const Writer &writer) -> Outcome<qint64> {
            const auto people = peopleWithout(writer, last);
            if (!people)
                return people.fault();
            reached = people->empty() ? std::string() : people->back();
            std::vector<std::string> theirs;
            std::copy_if(people->begin(), people->end(), std::back_inserter(theirs), [&](const std::string &one) {
                return std::none_of(
                    butFor.begin(), butFor.end(), [&](const domain::PersonId &left) { return left.text() == one; });
            });
            return makeSome(writer, theirs, passwordHash, now);
        });
        if (!some)
            return some.fault();
        made += *some;
        if (reached.empty())
            return made;
        last = reached;
    }
}

} // namespace service
