// SPDX-License-Identifier: Apache-2.0
// The QR of a certificate as one vector path.
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <string_view>

namespace print {

/// Error correction M, its quiet zone inside the box; empty for a text that no QR holds.
[[nodiscard]] QPainterPath codePath(std::string_view text, QRectF box);

} // namespace print
