// SPDX-License-Identifier: Apache-2.0
// Which kind of document it is, and what a PDF carries.
#include "verify/document.h"

#include "contract/certificate/embedding.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <limits>

namespace verify {
namespace {

using domain::Outcome;
using domain::refuse;

constexpr qsizetype headWithin = 1024; // where readers of PDF look for its first line
constexpr qsizetype largestPacket = 8 * 1024 * 1024;
constexpr std::int64_t megabyte = 1024 * 1024;

/// The reader for what scanners and telephones make, by how it begins. Qt would try all that it has, and one for drawings
/// (SVG) is a program for strangers to write: it opens files, loops and never ends.
QByteArray rasterOf(const QByteArray &bytes)
{
    struct Signature {
        QByteArrayView begins;
        const char *reader;
    };
    static constexpr Signature signatures[] = {{"\x89PNG\r\n\x1a\n", "png"},
        {"\xff\xd8\xff", "jpeg"},
        {"BM", "bmp"},
        {QByteArrayView("II*\0", 4), "tiff"},
        {QByteArrayView("MM\0*", 4), "tiff"}};
    for (const Signature &signature : signatures)
        if (bytes.startsWith(signature.begins))
            return signature.reader;
    return {};
}

Outcome<Carried> readImageFile(const QByteArray &bytes)
{
    const QByteArray raster = rasterOf(bytes);
    if (raster.isEmpty())
        return refuse("file.unknown_kind");

    // Qt's own limit, which counts four bytes for every pixel, would refuse A4 at 600 dpi.
    QImageReader::setAllocationLimit(static_cast<int>(largestPicture * 4 / megabyte));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, raster);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // a telephone says in a tag how it was held
    const QSize size = reader.size();
    if (!reader.canRead())
        return refuse("file.unknown_kind");
    if (qint64(size.width()) * size.height() > largestPicture)
        return refuse("file.too_large", {}, largestFile / megabyte);
    const QImage page = reader.read();
    return page.isNull() ? Outcome<Carried>(refuse("file.damaged")) : readPicture(page);
}

/// The next packet of XMP at or after `from`, which moves behind it; empty when there is none.
QByteArray nextPacket(const QByteArray &bytes, qsizetype &from)
{
    static const QByteArray beginning = QByteArrayLiteral("<x:xmpmeta");
    static const QByteArray ending = QByteArrayLiteral("</x:xmpmeta>");
    const qsizetype begin = bytes.indexOf(beginning, from);
    if (begin < 0)
        return {};
    const qsizetype end = bytes.indexOf(ending, begin);
    if (end < 0)
        return {};
    from = end + ending.size();
    return bytes.mid(begin, from - begin);
}

} // namespace

Outcome<Carried> readDocument(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return refuse("file.not_read");
    if (file.size() > largestFile)
        return refuse("file.too_large", {}, largestFile / megabyte);
    // One byte more than may be: what grows meanwhile is read no further either.
    return readDocument(file.read(largestFile + 1));
}

Outcome<Carried> readDocument(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refuse("file.too_large", {}, largestFile / megabyte);
    return bytes.left(headWithin).contains("%PDF-") ? readPdf(bytes) : readImageFile(bytes);
}

Outcome<Carried> readPdf(const QByteArray &bytes)
{
    // A page that was amended has a packet for each time it was written; two certificates in one file are a trick.
    std::optional<Carried> found;
    qsizetype from = 0;
    for (QByteArray packet = nextPacket(bytes, from); !packet.isEmpty(); packet = nextPacket(bytes, from)) {
        if (packet.size() > largestPacket || !packet.contains(contract::xmpNamespace))
            continue;
        const auto embedded = contract::fromXmp(packet);
        if (!embedded)
            continue;
        if (found && (found->payload != embedded->payload || found->body != embedded->body))
            return refuse("certificate.unreadable");
        found = Carried{embedded->payload, embedded->body};
    }
    if (found)
        return *std::move(found);
    return bytes.contains("/Encrypt") ? refuse("file.locked") : refuse("certificate.none");
}

} // namespace verify
