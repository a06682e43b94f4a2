// SPDX-License-Identifier: Apache-2.0
// Writes every kind of certificate into the folder that it is given, to be looked at.
#include "print/pdf.h"
#include "tests/print/samples.h"

#include <QDir>
#include <QGuiApplication>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    for (const auto &language : choices(contract::CertificateLanguage{})) {
        for (const auto &type : choices(contract::CertificateType{})) {
            for (const int periods : {0, 1, 3, 40, 300}) {
                if (type.value != contract::CertificateType::PeriodsAndWages && periods != 3)
                    continue;
                for (const bool longNames : {false, true}) {
                    const support::Sample sample{type.value, language.value, periods, 5, longNames, longNames};
                    const QString name = QStringLiteral("%1-%2-%3%4.pdf")
                                             .arg(QString::fromLatin1(type.name),
                                                 QString::fromLatin1(language.name),
                                                 QString::number(periods),
                                                 longNames ? QStringLiteral("-long") : QString());
                    const auto saved =
                        print::savePdf(support::issuedSample(sample), support::dictionaries(), folder.filePath(name));
                    if (!saved)
                        qFatal("gallery: %s", saved.fault().code.c_str());
                }
            }
        }
    }
    return 0;
}
