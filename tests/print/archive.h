// SPDX-License-Identifier: Apache-2.0
// What stands in the way of a PDF being kept for ever: rules of ISO 19005-1 (PDF/A-1b), checked with qpdf.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace support {

/// One sentence for each rule that the file breaks, with its clause; none for a file that may be archived.
[[nodiscard]] QStringList againstArchiving(const QByteArray &pdf);

} // namespace support
