// SPDX-License-Identifier: Apache-2.0
// Accounts: who may sign in, by which name, and where their codes are sent.
#pragma once

#include "domain/contact.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "service/messages.h"
#include "service/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace service {

struct Account {
    domain::UserCode userCode;
    domain::PersonId person;
    std::string passwordHash;
    std::optional<domain::Mobile> mobile;  ///< as the national registry has it
    std::optional<domain::Email> email;    ///< that it was registered with, else the registry's
    std::optional<Language> language = {}; ///< of its notices, where its owner chose one
};

/// Where messages to it go.
[[nodiscard]] Owner ownerOf(const Account &account);

/// By user code, national ID or iqama; nothing when nobody is called so.
[[nodiscard]] domain::Outcome<std::optional<Account>> accountNamed(const Reader &reader, const domain::UserName &name);
[[nodiscard]] domain::Outcome<std::optional<Account>> accountWithCode(
    const Reader &reader, const std::string &userCode);

/// What somebody becomes who has proven that they are this person.
struct NewAccount {
    domain::PersonId person;
    std::string passwordHash;
    std::optional<std::string> system; ///< that a subscriber named
    domain::Email email;
};
/// account.exists where the person or the address has one already. The value: its user code, which nothing can be
/// read from.
[[nodiscard]] domain::Outcome<domain::UserCode> makeAccount(
    const Writer &writer, const NewAccount &account, domain::Instant now);

/// Whether an account has this address, registered with or by the registry.
[[nodiscard]] domain::Outcome<bool> isAddressInUse(const Reader &reader, const domain::Email &email);
/// Whoever knew the password and waits for a code, wherever they are, begins anew.
[[nodiscard]] domain::Outcome<domain::Done> endSignInsBegun(
    const Writer &writer, const std::string &account, domain::Instant now);

/// A new password: every session but the given one ends, and so does what was begun with the old password.
[[nodiscard]] domain::Outcome<domain::Done> changePassword(const Writer &writer, const domain::UserCode &account,
    const std::string &passwordHash, const std::string &exceptSession, domain::Instant now);

/// What a password may not be made of: the person's names, numbers, addresses, dates.
[[nodiscard]] domain::Outcome<std::vector<std::string>> ownDataOf(const Reader &reader, const Account &account);

/// An account for everybody of a synthetic population who has none, but for those named, all with the one
/// password of that hash. The value: how many were made.
[[nodiscard]] domain::Outcome<qint64> makeAccountsForEverybody(Database &database, const std::string &passwordHash,
    const std::vector<domain::PersonId> &butFor, domain::Instant now);

} // namespace service
