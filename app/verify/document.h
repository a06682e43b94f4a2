// SPDX-License-Identifier: Apache-2.0
// What a certificate's file says: a PDF of ours with the signed body in it, or a picture of a page with its QR.
#pragma once

#include "domain/outcome.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <string>

namespace verify {

/// What a document carries, believed by nobody yet: check() is next.
struct Carried {
    std::string payload;
    std::optional<QByteArray> body; ///< only a PDF carries one
};

inline constexpr qint64 largestFile = 32 * 1024 * 1024;
inline constexpr qint64 largestPicture = 64 * 1024 * 1024; ///< pixels: A4 at 600 dpi is 35 million

/// By what the bytes are, not by their name. Faults: file.too_large, file.damaged (it cannot be read at all),
/// file.unknown_kind, file.locked, certificate.none.
[[nodiscard]] domain::Outcome<Carried> readDocument(const QString &path);
[[nodiscard]] domain::Outcome<Carried> readDocument(const QByteArray &bytes);

/// The packet is looked for in the file's bytes, where PDF/A leaves it in clear: nothing of a stranger's PDF is unpacked
/// or followed, so that there is nothing in it to fall for.
[[nodiscard]] domain::Outcome<Carried> readPdf(const QByteArray &bytes);

/// The QR of ours on a page, however it lies.
[[nodiscard]] domain::Outcome<Carried> readPicture(const QImage &page);

} // namespace verify
