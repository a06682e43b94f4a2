// SPDX-License-Identifier: Apache-2.0
// How other programs are asked.
#include "tests/print/pdf.h"

#include <QProcess>
#include <QRegularExpression>

namespace support {

QStringList wordsOf(const QString &text)
{
    // pdftotext puts a space that stands beside a Latin word in an Arabic line on that word's other side, turns brackets
    // round, and loses vowel marks that share a glyph: what is compared are the runs of letters and of figures.
    static const QRegularExpression marks(QStringLiteral("\\p{M}"));
    static const QRegularExpression run(QStringLiteral("\\p{L}+|[0-9][0-9.,/]*"));
    QStringList words;
    for (auto runs = run.globalMatch(QString(text).remove(marks)); runs.hasNext();)
        words << runs.next().captured();
    return words;
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
