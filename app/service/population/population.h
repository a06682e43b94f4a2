// SPDX-License-Identifier: Apache-2.0
// A synthetic population of any size, the same from the same seed on every machine; it streams, nothing is held.
#pragma once

#include "service/population/demonstration.h"
#include "service/population/plan.h"
#include "service/store/database.h"

#include <QByteArray>

#include <functional>

namespace service::population {

struct PopulationSize {
    std::uint32_t people = 200;
};

struct Seed {
    std::uint64_t value = 1448;
};

struct PopulationReport {
    bool alreadyThere = false; ///< there were people: nothing was done
    qint64 people = 0;         ///< written now
    qint64 establishments = 0;
    qint64 engagements = 0;
    qint64 wages = 0;
    qint64 pensions = 0;
};

/// Told after every batch: of all the work, how much is done.
using Progress = std::function<void(qint64 done, qint64 all)>;

/// Fills an empty registry. Where an earlier run was interrupted it goes on, by that run's plan. An empty registry only:
/// people who are there already are left alone.
[[nodiscard]] domain::Outcome<PopulationReport> populate(
    Database &database, PopulationSize size, Seed seed, domain::Date asOf, const Progress &progress = {});

/// SHA-256, in hexadecimal, of all that the plan makes, without a database.
[[nodiscard]] QByteArray fingerprint(const Plan &plan);

} // namespace service::population
