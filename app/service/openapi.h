// SPDX-License-Identifier: Apache-2.0
// The contract as OpenAPI 3.1, made from the same descriptions that the service reads requests with.
#pragma once

#include <QByteArray>

namespace service {

[[nodiscard]] QByteArray openApi();

} // namespace service
