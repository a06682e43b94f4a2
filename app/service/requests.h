// SPDX-License-Identifier: Apache-2.0
// Requests: whatever is filed, in one envelope, whoever files it and whatever it asks.
#pragma once

#include "contract/requests/receipt.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "service/context.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace service {

struct Filing {
    std::string_view service; ///< the path of the call
    std::optional<domain::EstablishmentNo> establishment;
    QByteArray body; ///< canonical JSON
};

inline constexpr qint64 mostRequestsAnHour = 20; ///< of one person: more than anybody writes by hand, and few to read

/// Files a request of the caller; request.too_often, its figure the seconds, when they filed so many within an hour.
[[nodiscard]] domain::Outcome<contract::Receipt> file(
    const Filing &filing, const Context &context, const Writer &writer);

/// "2026-0000017-K": the year, the number in it, a check letter.
[[nodiscard]] std::string requestNumber(int year, qint64 sequence);
/// Whether it is of that form and its letter is right.
[[nodiscard]] bool isRequestNumber(std::string_view number);

} // namespace service
