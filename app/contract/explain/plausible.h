// SPDX-License-Identifier: Apache-2.0
// What no record can say, whatever the rules would make of it: asked of the questions before they are answered.
#pragma once

#include "domain/calendar.h"
#include "domain/money.h"

#include <cstdint>

namespace contract {

// What one field tells is a rule of that field, declared here; what several tell stands in the check() of their struct.

/// wage.above_ceiling: wages count up to the highest contributory wage, so that no average of them lies above it.
[[nodiscard]] domain::Outcome<domain::Done> withinCeiling(const domain::Money &average, domain::Date today);

/// count.range: maternity looks back over 36 months (L2 41).
[[nodiscard]] domain::Outcome<domain::Done> withinMaternityMonths(const std::int32_t &months, domain::Date today);

} // namespace contract
