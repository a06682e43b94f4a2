// SPDX-License-Identifier: Apache-2.0
// The finishing pass over a PDF that Qt wrote: text that is found, language, title, a certificate in its metadata.
#pragma once

#include "contract/certificate/embedding.h"
#include "contract/moment.h"
#include "domain/outcome.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace print {

/// What is told about a document besides its pages.
struct Properties {
    QString title;
    QString author;
    bool isArabic = true;
    contract::Moment made;
    std::optional<contract::Embedded> certificate; ///< none in a page that proves nothing
    /// What each glyph says, in the order of painting, for every page.
    std::vector<QStringList> says;
};

/// pdf.not_made for bytes that are no PDF, or one with other glyphs than those that say something.
[[nodiscard]] domain::Outcome<QByteArray> finished(const QByteArray &pdf, const Properties &properties);

} // namespace print
