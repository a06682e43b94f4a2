// SPDX-License-Identifier: Apache-2.0
// The errands of whoever holds the root key, as the command line says them.
#pragma once

#include "domain/calendar.h"
#include "domain/outcome.h"

#include <QString>

#include <string>

namespace service {

struct KeyErrand {
    QString folder; ///< of issuing keys
    QString root;   ///< the file of the root's secret
    QString revoke; ///< an id; empty to add a key
    bool makeRoot = false;
};

/// What there is to tell when it is done. service.failed or record.missing where it cannot be done.
[[nodiscard]] domain::Outcome<std::string> runKeyErrand(const KeyErrand &errand, domain::Instant now);

} // namespace service
