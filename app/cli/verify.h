// SPDX-License-Identifier: Apache-2.0
// `taminatctl verify`: a certificate's document, code or number looked into, with the service and without it.
#pragma once

#include "contract/certificate/body.h"
#include "contract/certificate/keys.h"
#include "contract/certificate/verification.h"
#include "domain/calendar.h"
#include "session/session.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace cli {

struct VerifyOrder {
    QString file; ///< a PDF or a picture
    QString keys; ///< the published list of keys, as a file; else the service is asked for it
    std::optional<contract::PublicKey> root;           ///< instead of those of verify::trustedRoots()
    std::optional<contract::VerifyCertificate> online; ///< by number, or whose the file's certificate is to be
};

struct Verdict {
    bool valid = false;
    QJsonObject json;
    std::optional<contract::CertificateNo> number; ///< of a document whose signature is right,
    std::optional<contract::CertificateBody> body; ///< and what it carries
    std::optional<domain::Fault> unasked = {};     ///< why the service, which was to be asked, did not answer
};

/// Without a session nothing is asked of the service. A fault where nothing could be found out at all; what was found
/// out and is not good is a verdict.
[[nodiscard]] domain::Outcome<Verdict> verify(const VerifyOrder &order, session::Session *session, domain::Date today);

} // namespace cli
