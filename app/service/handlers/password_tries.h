// SPDX-License-Identifier: Apache-2.0
// Looking at a password: the try counted before, the one refusal after.
#pragma once

#include "service/handlers/handlers.h"

#include <functional>
#include <string_view>

namespace service {

using FindAccount = std::function<domain::Outcome<std::optional<Account>>(const Reader &)>;

/// Looks at a password outside any transaction; the try is counted before, so that no two go for the price of one. It
/// counts for the account, by whichever of its names it was tried; where there is none, for the name as typed.
[[nodiscard]] domain::Outcome<PasswordLookedAt> lookAt(
    const domain::Secret &password, std::string_view name, Context &context, const FindAccount &find);
/// The same of the caller's own.
[[nodiscard]] domain::Outcome<PasswordLookedAt> lookAtOwn(const domain::Secret &password, Context &context);

/// The one refusal, whoever it was and whatever was wrong.
[[nodiscard]] domain::Fault refuseAttempt(const PasswordLookedAt &looked, Context &context, const char *field);

} // namespace service
