// SPDX-License-Identifier: Apache-2.0
// How other programs are asked.
#include "tests/print/pdf.h"

#include <QProcess>
#include <QRegularExpression>

namespace support {

QStringList wordsOf(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(marks).split(space, Qt::SkipEmptyParts);
}

QStringList wordsByPoppler(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        qFatal("pdftotext: %s", reader.readAllStandardError().constData());
    return wordsOf(QString::fromUtf8(reader.readAllStandardOutput()));
}

} // namespace support
