// SPDX-License-Identifier: Apache-2.0
// How a demonstration is made and its people are found.
#include "service/demonstration.h"

#include "service/accounts.h"
#include "service/passwords.h"
#include "service/population/population.h"

namespace service {

using domain::Outcome;

Outcome<qint64> makeDemonstration(Database &database, DemonstrationSize size, const domain::Clock &clock)
{
    const auto accounts =
        database.reading([](const Reader &reader) { return reader.number("SELECT COUNT(*) AS number FROM accounts"); });
    if (!accounts)
        return accounts.fault();
    const auto filled = population::populate(database, {size.people}, {size.seed}, clock.today());
    if (!filled)
        return filled.fault();
    if (filled->alreadyThere && *accounts > 0)
        return qint64{0};
    const auto hash = Passwords({}).hash(*domain::Secret::parse(demonstrationPassword));
    if (!hash)
        return hash.fault();
    std::vector<domain::PersonId> newcomers;
    for (const auto &person : population::demonstrationPeople())
        if (person.newcomer)
            newcomers.push_back(person.identity);
    return makeAccountsForEverybody(database, *hash, newcomers, clock.now());
}

Outcome<std::vector<Demonstrator>> demonstrators(Database &database)
{
    return database.reading([](const Reader &reader) -> Outcome<std::vector<Demonstrator>> {
        std::vector<Demonstrator> found;
        for (const auto &person : population::demonstrationPeople()) {
            const auto account = accountNamed(reader, person.identity);
            if (!account)
                return account.fault();
            if (*account)
                found.push_back(
                    {person.name, (*account)->userCode.text(), person.identity.text(), person.employer, person.shows});
        }
        return found;
    });
}

Outcome<std::vector<Newcomer>> newcomers(Database &database)
{
    return database.reading([](const Reader &reader) -> Outcome<std::vector<Newcomer>> {
        std::vector<Newcomer> found;
        for (const auto &told : population::demonstrationPeople()) {
            const auto account = accountNamed(reader, told.identity);
            if (!account)
                return account.fault();
            const auto person = personByIdentity(reader, RegistryId(told.identity));
            if (!person)
                return person.fault();
            if (!told.newcomer || *account || !*person)
                continue;
            const auto spokenFor =
                reader.row("SELECT establishment FROM supervisors WHERE person = ? ORDER BY establishment LIMIT 1",
                    {RegistryId(told.identity)},
                    [](const Row &row) { return row.as<domain::EstablishmentNo>("establishment"); });
            if (!spokenFor)
                return spokenFor.fault();
            found.push_back({**person, told.shows, *spokenFor});
        }
        return found;
    });
}

} // namespace service
