// SPDX-License-Identifier: Apache-2.0
// What other programs read in a PDF of ours.
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QStringList>

namespace support {

/// The words of each file as pdftotext finds them, given these options.
[[nodiscard]] QList<QStringList> wordsByPoppler(const QByteArrayList &pdfs, const QStringList &options);
/// The words of each file as pdf.js finds them.
[[nodiscard]] QList<QStringList> wordsByPdfJs(const QByteArrayList &pdfs);
/// What stands between spaces, without characters that are never seen, as marks of direction.
[[nodiscard]] QStringList wordsOf(const QString &text);

} // namespace support
