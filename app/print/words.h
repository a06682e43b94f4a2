// SPDX-License-Identifier: Apache-2.0
// Words of a document: in the document's own language, whatever the program speaks.
#pragma once

#include "contract/certificate/body.h"

#include <QString>

class QTranslator;

namespace print {

/// What a composition root has: the compiled translations of both languages. They must outlive what uses them.
struct Dictionaries {
    const QTranslator &arabic;
    const QTranslator &english; ///< plural forms alone: its words are the sources
};

class Words {
public:
    Words(Dictionaries dictionaries, contract::CertificateLanguage language);

    [[nodiscard]] QString say(contract::Text text) const;
    /// Words of the page itself: those of the context CertificatePage.
    [[nodiscard]] QString say(const char *source) const;
    /// "%n month(s)" with its plural form.
    [[nodiscard]] QString count(const char *source, int number) const;
    template <contract::Choosable Enum>
    [[nodiscard]] QString choice(Enum value) const
    {
        for (const auto &each : choices(value))
            if (each.value == value)
                return say(each.label);
        return {};
    }

    [[nodiscard]] bool isArabic() const { return language_ == contract::CertificateLanguage::Arabic; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return isArabic() ? Qt::RightToLeft : Qt::LeftToRight; }
    /// The same document's words in the other language: under its title.
    [[nodiscard]] Words other() const;

private:
    [[nodiscard]] QString translated(const char *context, const char *source, int number) const;

    Dictionaries dictionaries_;
    contract::CertificateLanguage language_;
};

} // namespace print
