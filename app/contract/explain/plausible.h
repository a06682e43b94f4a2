// SPDX-License-Identifier: Apache-2.0
// What no record can say, whatever the rules would make of it: asked of the questions before they are answered.
#pragma once

#include "domain/law/career.h"

#include <cstdint>
#include <optional>

namespace contract {

/// wage.above_ceiling: wages count up to the highest contributory wage, so that no average of them lies above it.
[[nodiscard]] domain::Outcome<domain::Done> withinCeiling(const domain::Money &average, domain::Date today);

/// count.range: maternity looks back over 36 months (L2 41).
[[nodiscard]] domain::Outcome<domain::Done> withinMaternityMonths(const std::int32_t &months, domain::Date today);

/// housing.twice: an allowance beside housing in kind.
[[nodiscard]] domain::Outcome<domain::Done> checkedHousing(std::optional<domain::Money> allowance, bool inKind);
/// scheme.before_new_law: a Saudi whose service began before 3 July 2024 is under the previous law.
[[nodiscard]] domain::Outcome<domain::Done> checkedScheme(
    domain::Scheme scheme, domain::Nationality nationality, domain::Date joined);
/// date.outside_table: a working life from now on nobody knows what the law will be.
[[nodiscard]] domain::Outcome<domain::Done> checkedReach(domain::Month month, domain::Date today);
/// period.other_month, at the day of joining or leaving: no day of service lies in the month.
[[nodiscard]] domain::Outcome<domain::Done> checkedMonth(
    domain::Month month, domain::Date joined, std::optional<domain::Date> left);

} // namespace contract
