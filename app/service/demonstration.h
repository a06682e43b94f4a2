// SPDX-License-Identifier: Apache-2.0
// A demonstration: a synthetic population that can sign in, and who of it shows what.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/registry.h"
#include "service/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace service {

/// Of everybody in a synthetic population. Written here for all to read: nobody real has it.
inline constexpr auto demonstrationPassword = "Taminat-1448";

struct DemonstrationSize {
    std::uint32_t people = 200;
    std::uint64_t seed = 1448;
};

/// Fills an empty store with people and gives each an account; goes on where an earlier run was interrupted; does
/// nothing where all of it is there already. The value: how many people have an account now that had none before.
[[nodiscard]] domain::Outcome<qint64> makeDemonstration(
    Database &database, DemonstrationSize size, const domain::Clock &clock);

struct Demonstrator {
    std::string name;
    std::string userCode;
    std::string identity;
    bool employer = false;
    std::string shows;
};
/// Those of the demonstration people who have an account in this store.
[[nodiscard]] domain::Outcome<std::vector<Demonstrator>> demonstrators(Database &database);

/// One of them who has no account yet, with all that registering asks of them.
struct Newcomer {
    Person person;
    std::string shows;
    std::optional<domain::EstablishmentNo> establishment; ///< the first that they may speak for
};
[[nodiscard]] domain::Outcome<std::vector<Newcomer>> newcomers(Database &database);

} // namespace service
