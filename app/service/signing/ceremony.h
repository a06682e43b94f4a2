// SPDX-License-Identifier: Apache-2.0
// What is done with the root key at hand: an issuing key added, or revoked, and the list of them signed anew.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"
#include "service/signing/secret_key.h"

#include <QString>

#include <string>

namespace service {

/// A new issuing key, in use from today; the one before it ends today. The value is its id. Under the demonstration's
/// root it is a specimen's. A service takes it up when it starts next. service.failed where another root signed the
/// list in this folder, it cannot be written, or others may write in it.
[[nodiscard]] domain::Outcome<std::string> addIssuingKey(
    const QString &folder, const SecretKey &root, domain::Instant now);

/// From now on nothing it signed is believed. record.missing for an id that is not in the list.
[[nodiscard]] domain::Outcome<domain::Done> revokeIssuingKey(
    const QString &folder, const std::string &id, const SecretKey &root, domain::Instant now);

/// A demonstration's folder with its first key, where there is no list yet.
[[nodiscard]] domain::Outcome<domain::Done> makeDemonstrationKeys(const QString &folder, domain::Instant now);

} // namespace service
