// SPDX-License-Identifier: Apache-2.0
// What other programs read in a PDF of ours.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace support {

/// The words that pdftotext finds, without the marks of direction that it adds.
[[nodiscard]] QStringList wordsByPoppler(const QByteArray &pdf);
/// A text cut into words, without marks of direction.
[[nodiscard]] QStringList wordsOf(QString text);

} // namespace support
