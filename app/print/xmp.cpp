// SPDX-License-Identifier: Apache-2.0
// How the metadata packet is written.
#include "print/xmp.h"

namespace print {
namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray property(const QByteArray &name, const QByteArray &type, const QByteArray &words)
{
    return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name
           + "</pdfaProperty:name><pdfaProperty:valueType>" + type
           + "</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
             "<pdfaProperty:description>"
           + words + "</pdfaProperty:description></rdf:li>";
}

/// PDF/A-1 asks that properties which it does not know be described in the file that has them.
QByteArray extension()
{
    return "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaSchema:schema>Taminat certificate</pdfaSchema:schema><pdfaSchema:namespaceURI>"
           + QByteArray(contract::xmpNamespace) + "</pdfaSchema:namespaceURI><pdfaSchema:prefix>"
           + QByteArray(contract::xmpPrefix) + "</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
           + property("payload", "Text", "The text of the QR code, signed")
           + property("body", "Text", "The content that was signed, in base64")
           + "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";
}

QByteArray certificateOf(const Properties &properties)
{
    return properties.certificate ? extension() + contract::toXmp(*properties.certificate) + "\n" : QByteArray();
}

} // namespace

QByteArray xmpPacket(const Properties &properties)
{
    const QByteArray made = QByteArray::fromStdString(properties.made.text());
    const QByteArray language = properties.isArabic ? "ar-SA" : "en";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
           "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:format>application/pdf</dc:format>"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
           + escaped(properties.title) + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>"
           + escaped(properties.author) + "</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>" + language
           + "</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
             "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>"
           + QByteArray(creator) + "</xmp:CreatorTool><xmp:CreateDate>" + made + "</xmp:CreateDate><xmp:ModifyDate>"
           + made
           + "</xmp:ModifyDate></rdf:Description>\n"
             "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>"
           + QByteArray(producer) + "</pdf:Producer></rdf:Description>\n" + certificateOf(properties)
           + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace print
