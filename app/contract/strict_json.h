// SPDX-License-Identifier: Apache-2.0
// A strict gate before QJson: what RFC 8259 refuses and QJson would quietly mend is refused here.
#pragma once

#include "domain/outcome.h"

#include <QByteArray>
#include <QJsonObject>

namespace contract {

struct JsonLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 32;
};

/// The one JSON object in these bytes, of the grammar to the letter, each key once. Faults: request.too_large, request.not_utf8, request.not_json,
/// request.too_deep, request.duplicate_key.
[[nodiscard]] domain::Outcome<QJsonObject> readObject(const QByteArray &bytes, JsonLimits limits = {});

} // namespace contract
