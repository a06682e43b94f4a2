// SPDX-License-Identifier: Apache-2.0
// Pages with a QR on them, as scanners, fax machines and telephones see them.
#pragma once

#include "contract/certificate/embedding.h"

#include <QImage>

#include <string>

namespace support {

/// An A4 page in grey with text and the QR (error correction M, 38 mm) in a corner.
[[nodiscard]] QImage scannedPage(const std::string &code, int dpi);
/// The paper laid into the scanner at an angle, in degrees.
[[nodiscard]] QImage turned(const QImage &page, double degrees);
/// Black and white alone.
[[nodiscard]] QImage faxed(const QImage &page);
/// From a slant, in uneven light, through a lens that is not sharp, packed as JPEG.
[[nodiscard]] QByteArray photographed(const QImage &page);

/// The least PDF that carries a packet with this certificate, its cross-reference table right.
[[nodiscard]] QByteArray pdfWith(const contract::Embedded &certificate);
/// The same around any metadata.
[[nodiscard]] QByteArray pdfAround(const QByteArray &metadata);

} // namespace support
