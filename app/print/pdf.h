// SPDX-License-Identifier: Apache-2.0
// A document as a PDF/A-1b file that is read, searched and copied as plain Arabic; a certificate carries what was signed.
#pragma once

#include "contract/certificate/embedding.h"
#include "domain/outcome.h"
#include "print/page.h"
#include "print/words.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace print {

/// The bytes of the file: the same ones each time for the same certificate. pdf.not_made, or a fault of decodeBody().
[[nodiscard]] domain::Outcome<QByteArray> toPdf(const contract::Embedded &issued, const Dictionaries &dictionaries);
/// Writes that file whole or not at all, over what is there; file.not_written.
[[nodiscard]] domain::Outcome<domain::Done> savePdf(
    const contract::Embedded &issued, const Dictionaries &dictionaries, const QString &path);

enum class Saved : std::uint8_t { Written, AlreadyThere };
/// The same, but over nothing: the very same file may be there already, and file.exists where it is another.
[[nodiscard]] domain::Outcome<Saved> saveNewPdf(
    const contract::Embedded &issued, const Dictionaries &dictionaries, const QString &path);

/// A document that is no certificate and carries none, saved as savePdf() does; `made` is the day that it tells.
[[nodiscard]] domain::Outcome<domain::Done> savePdf(
    const Document &document, const Words &words, contract::Moment made, const QString &path);

} // namespace print
