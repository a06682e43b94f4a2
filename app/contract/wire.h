// SPDX-License-Identifier: Apache-2.0
// What is around a call on the wire: header names, and faults as application/problem+json (RFC 9457).
#pragma once

#include "domain/outcome.h"

#include <QByteArray>
#include <QString>

namespace contract::wire {

inline constexpr auto jsonType = "application/json";
inline constexpr auto problemType = "application/problem+json";
inline constexpr auto idempotencyHeader = "Idempotency-Key";
inline constexpr auto requestIdHeader = "X-Request-Id";
inline constexpr auto languageHeader = "Accept-Language";
/// The version of the contract; the service answers it with /healthz.
inline constexpr auto version = "1";

/// The HTTP status that a kind of fault travels under.
[[nodiscard]] int statusOf(domain::Kind kind);
/// The kind of a status that came without a readable problem.
[[nodiscard]] domain::Kind kindOf(int status);

[[nodiscard]] QByteArray encodeProblem(const domain::Fault &fault, const QString &requestId);
/// Never fails: a problem that cannot be read becomes the general fault of its status.
[[nodiscard]] domain::Fault decodeProblem(const QByteArray &body, int status);

} // namespace contract::wire
