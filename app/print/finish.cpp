// SPDX-License-Identifier: Apache-2.0
// How the finishing pass goes over the file.
#include "print/finish.h"

#include "print/speak.h"
#include "print/xmp.h"

#include <QDateTime>

#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace print {
namespace {

/// Qt tags the parts of a font in the order in which its tables of this run have them, and not under every name.
void nameAlike(QPDF &pdf)
{
    const auto name = [](QPDFObjectHandle font, const char *key) {
        const std::string given = font.getKey(key).getName();
        const auto plus = given.find('+');
        const std::string bare = plus == std::string::npos ? given.substr(1) : given.substr(plus + 1);
        font.replaceKey(key, QPDFObjectHandle::newName("/AAAAAA+" + bare));
    };
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor"))
            name(object, "/FontName");
        else if (object.isDictionaryOfType("/Font"))
            name(object, "/BaseFont");
    }
}

void describe(QPDF &pdf, const Properties &properties)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.isArabic ? "ar-SA" : "en"));
    root.replaceKey("/ViewerPreferences",
        QPDFObjectHandle::parse(
            properties.isArabic ? "<< /DisplayDocTitle true /Direction /R2L >>" : "<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(properties).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));

    // What stands here must say what the packet says.
    const auto seconds = properties.made.instant().time_since_epoch().count();
    const std::string made =
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(properties.title.toStdString()));
    info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(properties.author.toStdString()));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(creator));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(producer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(made));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(made));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

QByteArray written(QPDF &pdf)
{
    // What is drawn was packed by Qt already and is packed a second time here: quickly, for a tenth more of the file.
    Pl_Flate::setCompressionLevel(1);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 has none
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), // NOLINT(*-reinterpret-cast): bytes are bytes
        static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

domain::Outcome<QByteArray> finished(const QByteArray &pdf, const Properties &properties)
{
    try { // qpdf throws; nothing of it leaves this function
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("certificate", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        nameAlike(file);
        speak(file, properties.says);
        file.getTrailer().removeKey("/ID"); // Qt's is drawn by lot; the writer makes one of the content
        describe(file, properties);
        return written(file);
    } catch (const std::exception &) {
        return domain::refuse("pdf.not_made");
    }
}

} // namespace print
