// SPDX-License-Identifier: Apache-2.0
// Accounts: who may sign in, by which name, and where their codes are sent.
#pragma once

#include "domain/contact.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <optional>
#include <string>

namespace service {

struct Account {
    domain::UserCode userCode;
    domain::PersonId person;
    std::string passwordHash;
    std::optional<domain::Mobile> mobile; ///< as the national registry has it
    std::optional<domain::Email> email;
};

/// By user code, national ID or iqama; nothing when nobody is called so.
[[nodiscard]] domain::Outcome<std::optional<Account>> accountNamed(const Reader &reader, const domain::UserName &name);
[[nodiscard]] domain::Outcome<std::optional<Account>> accountWithCode(
    const Reader &reader, const std::string &userCode);

/// An account for everybody of a synthetic population who has none, all with the one password of that hash.
/// The value: how many were made.
[[nodiscard]] domain::Outcome<qint64> makeAccountsForEverybody(
    Database &database, const std::string &passwordHash, domain::Instant now);

} // namespace service
