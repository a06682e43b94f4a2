// SPDX-License-Identifier: Apache-2.0
// A strict gate before QJson: what QJson would quietly mend (duplicate keys, bad UTF-8, depth, size) is refused here.
#pragma once

#include "domain/outcome.h"

#include <QByteArray>
#include <QJsonObject>

namespace contract {

struct JsonLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 32;
};

/// The one JSON object in these bytes. Faults: request.too_large, request.not_utf8, request.not_json,
/// request.too_deep, request.duplicate_key.
[[nodiscard]] domain::Outcome<QJsonObject> readObject(const QByteArray &bytes, JsonLimits limits = {});

} // namespace contract
