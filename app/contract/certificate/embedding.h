// SPDX-License-Identifier: Apache-2.0
// How a certificate travels inside its PDF: two properties of the document's XMP packet, written and read here alone.
#pragma once

#include "contract/certificate/payload.h"

#include <QByteArray>

#include <string>

namespace contract {

/// A certificate as it was issued: the text of its QR and the bytes that its signature covers.
struct Embedded {
    std::string payload;
    QByteArray body;
};

/// An rdf:Description to stand in the packet's rdf:RDF: `payload` as text, `body` in base64.
[[nodiscard]] QByteArray toXmp(const Embedded &certificate);

/// What toXmp() wrote, anywhere in a packet; certificate.unreadable where there is none or it is not whole.
[[nodiscard]] domain::Outcome<Embedded> fromXmp(const QByteArray &packet);

inline constexpr auto xmpNamespace = "urn:taminat:certificate:1#";
inline constexpr auto xmpPrefix = "taminat";

} // namespace contract
