// SPDX-License-Identifier: Apache-2.0
// How other programs are asked.
#include "tests/print/pdf.h"

#include "tests/support/source_folder.h"

#include <QProcess>
#include <QRegularExpression>

namespace support {
namespace {

QString answer(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression unseen(QStringLiteral("\\p{Cf}"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return QString(text).remove(unseen).split(spaces, Qt::SkipEmptyParts);
}

QList<QStringList> wordsByPoppler(const QByteArrayList &pdfs, const QStringList &options)
{
    QList<QStringList> all;
    for (const QByteArray &pdf : pdfs)
        all << wordsOf(
            answer(QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("-"), QStringLiteral("-")}, pdf));
    return all;
}

QList<QStringList> wordsByPdfJs(const QByteArrayList &pdfs)
{
    QByteArray input;
    for (const QByteArray &pdf : pdfs)
        input += pdf.toBase64() + '\n';
    const QString script = sourceFolder() + QStringLiteral("/tests/print/pdf_text.mjs");
    QStringList texts = answer(QStringLiteral("node"), {script}, input).split(QLatin1Char('\f'));
    texts.removeLast();
    QList<QStringList> all;
    for (const QString &text : texts)
        all << wordsOf(text);
    return all;
}

} // namespace support
