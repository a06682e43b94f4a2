// SPDX-License-Identifier: Apache-2.0
// Migrations: the numbered steps that bring a database to the shape which this program reads.
#pragma once

#include "domain/clock.h"
#include "domain/outcome.h"
#include "service/store/database.h"

#include <QString>

#include <vector>

namespace service {

struct Migration {
    int number = 0;
    QString name; ///< "registry"
    QString sql;  ///< statements, each ended by a semicolon
};

/// app/service/schema/NNNN_name.sql, as compiled in, by number.
[[nodiscard]] std::vector<Migration> builtInMigrations();

/// Each step that is not there yet, in a transaction of its own, so that an interrupted run goes on where it stopped.
/// Refuses (and says why in the log) a database that is newer than the program, or whose steps were another text.
/// The value: how many steps were taken.
[[nodiscard]] domain::Outcome<int> migrate(
    Database &database, const std::vector<Migration> &migrations, const domain::Clock &clock);

/// The statements of a script, without its comments.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace service
