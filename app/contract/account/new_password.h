// SPDX-License-Identifier: Apache-2.0
// What holds for any new password, wherever it is typed.
#pragma once

#include "domain/calendar.h"
#include "domain/password.h"

namespace contract {

/// Long enough and not a common one. Whether it is made of the person's own data is asked where those are known.
[[nodiscard]] domain::Outcome<domain::Done> mustBeFitForAPassword(const domain::Secret &password, domain::Date today);

} // namespace contract
