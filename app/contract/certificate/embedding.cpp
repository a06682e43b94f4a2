// SPDX-License-Identifier: Apache-2.0
// The certificate in an XMP packet.
#include "contract/certificate/embedding.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace contract {
namespace {

constexpr auto rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

} // namespace

QByteArray toXmp(const Embedded &certificate)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    const QString ours = QLatin1String(xmpNamespace);
    writer.writeNamespace(QLatin1String(rdfNamespace), QStringLiteral("rdf"));
    writer.writeNamespace(ours, QLatin1String(xmpPrefix));
    writer.writeStartElement(QLatin1String(rdfNamespace), QStringLiteral("Description"));
    writer.writeAttribute(QLatin1String(rdfNamespace), QStringLiteral("about"), QString());
    writer.writeTextElement(ours, QStringLiteral("payload"), QString::fromStdString(certificate.payload));
    writer.writeTextElement(ours, QStringLiteral("body"), QString::fromLatin1(certificate.body.toBase64()));
    writer.writeEndElement();
    return xml;
}

domain::Outcome<Embedded> fromXmp(const QByteArray &packet)
{
    Embedded found;
    QXmlStreamReader reader(packet);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.namespaceUri() != QLatin1String(xmpNamespace))
            continue;
        const bool isBody = reader.name() == QLatin1String("body");
        if (isBody ? !found.body.isEmpty() : !found.payload.empty())
            return domain::refuse("certificate.unreadable"); // which of two is meant, nobody can say
        const QString text = reader.readElementText();
        if (isBody)
            found.body = QByteArray::fromBase64(text.toLatin1());
        else
            found.payload = text.trimmed().toStdString();
    }
    if (reader.hasError() || found.payload.empty() || found.body.isEmpty())
        return domain::refuse("certificate.unreadable");
    return found;
}

} // namespace contract
