// SPDX-License-Identifier: Apache-2.0
// How a document finds its words.
#include "print/words.h"

#include <QTranslator>

namespace print {

using contract::CertificateLanguage;

Words::Words(Dictionaries dictionaries, CertificateLanguage language) : dictionaries_(dictionaries), language_(language)
{}

QString Words::translated(const char *context, const char *source, int number) const
{
    const QTranslator &dictionary = isArabic() ? dictionaries_.arabic : dictionaries_.english;
    const QString found = dictionary.translate(context, source, nullptr, number);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Words::say(contract::Text text) const
{
    return translated(text.context, text.source, -1);
}

QString Words::say(const char *source) const
{
    return translated("CertificatePage", source, -1);
}

QString Words::count(const char *source, int number) const
{
    return translated("CertificatePage", source, number).replace(QLatin1String("%n"), QString::number(number));
}

Words Words::other() const
{
    return {dictionaries_, isArabic() ? CertificateLanguage::English : CertificateLanguage::Arabic};
}

} // namespace print
