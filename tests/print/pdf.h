// SPDX-License-Identifier: Apache-2.0
// What other programs read in a PDF of ours.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace support {

/// The words that pdftotext finds, without the marks of direction that it adds.
[[nodiscard]] QStringList wordsByPoppler(const QByteArray &pdf);
/// The words and figures of a text, without what stands between them.
[[nodiscard]] QStringList wordsOf(const QString &text);

} // namespace support
