// SPDX-License-Identifier: Apache-2.0
// The file that an SQLite store lies in: people's records, so nobody but its owner reads or writes it.
#pragma once

#include "domain/outcome.h"
#include "service/store/database.h"

#include <QString>

namespace service {

/// Makes the file, and the folders it needs, for the owner alone, whatever the umask. One that is there and open to
/// others is closed to them, and the log is told; one that is there and empty is refused (service.failed, why is in the
/// log): it is what a failed copy leaves, and to begin anew in it would hide that everything is gone. What is
/// no SQLite file is refused and left as it is.
[[nodiscard]] domain::Outcome<domain::Done> prepareStoreFile(const QString &path, const TroubleLog &log);

/// Whether an SQLite file has tables, and none of them is the one that counts our migrations. It is only read.
[[nodiscard]] bool holdsAnothersTables(const QString &path);

} // namespace service
