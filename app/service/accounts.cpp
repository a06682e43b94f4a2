// SPDX-License-Identifier: Apache-2.0
// How accounts are found, and made for a synthetic population.
#include "service/accounts.h"

#include <vector>

namespace service {
namespace {

using domain::Outcome;

constexpr int batch = 1000;

Account account(const Row &row)
{
    return {row.as<domain::UserCode>("user_code"),
        row.as<domain::PersonId>("person"),
        row.utf8("password_hash"),
        row.optional<domain::Mobile>("registry_mobile"),
        row.optional<domain::Email>("registry_email")};
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
    return reader.row("SELECT a.user_code, a.person, a.password_hash, p.registry_mobile, p.registry_email "
                      "FROM accounts a JOIN persons p ON p.identity = a.person WHERE a.person = ?",
        {name.text()},
        account);
}

Outcome<std::optional<Account>> accountWithCode(const Reader &reader, const std::string &userCode)
{
    return reader.row("SELECT a.user_code, a.person, a.password_hash, p.registry_mobile, p.registry_email "
                      "FROM accounts a JOIN persons p ON p.identity = a.person WHERE a.user_code = ?",
        {userCode},
        account);
}

Outcome<qint64> makeAccountsForEverybody(Database &database, const std::string &passwordHash, domain::Instant now)
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
            return makeSome(writer, *people, passwordHash, now);
        });
        if (!some)
            return some.fault();
        if (*some == 0)
            return made;
        made += *some;
        last = reached;
    }
}

} // namespace service
