// SPDX-License-Identifier: Apache-2.0
// The compiled translations, read where they lie.
#include "client/document_words.h"

#include "translations/translations.h"

namespace client {

DocumentWords::DocumentWords()
{
    translations::load();
    (void)arabic.load(QStringLiteral(":/taminat/i18n/taminat_ar.qm"));
    (void)english.load(QStringLiteral(":/taminat/i18n/taminat_en.qm"));
}

} // namespace client
