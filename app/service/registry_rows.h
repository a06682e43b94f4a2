// SPDX-License-Identifier: Apache-2.0
// How a row of the registry reads as what it holds; for the registry's own queries.
#pragma once

#include "service/registry.h"

namespace service::rows {

[[nodiscard]] Person person(const Row &row);
[[nodiscard]] Wage wage(const Row &row);
[[nodiscard]] Period period(const Row &row);
/// With the wage of this row, if it has one.
[[nodiscard]] WagedPeriod wagedPeriod(const Row &row);
[[nodiscard]] Pension pension(const Row &row);
[[nodiscard]] Establishment establishment(const Row &row);
[[nodiscard]] EstablishmentName establishmentName(const Row &row);
[[nodiscard]] SupervisedEstablishment supervisedEstablishment(const Row &row);
[[nodiscard]] Supervisor supervisor(const Row &row);
/// The column "strength": 0 for an owner, 1 for a supervisor, 2 for a branch's. A weaker role is not shown beside a
/// stronger one.
[[nodiscard]] SupervisorRole roleOfStrength(const Row &row);

} // namespace service::rows
