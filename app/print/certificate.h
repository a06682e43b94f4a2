// SPDX-License-Identifier: Apache-2.0
// A certificate as pages: drawn from its signed body and nothing else, so that a reprint is the same page.
#pragma once

#include "contract/certificate/embedding.h"
#include "domain/outcome.h"
#include "print/page.h"
#include "print/words.h"

namespace print {

/// The faults of decodeBody(), for a body that this program cannot draw.
[[nodiscard]] domain::Outcome<Document> certificate(const contract::Embedded &issued, const Dictionaries &dictionaries);
/// The same of a body that was decoded already.
[[nodiscard]] Document certificate(
    const contract::CertificateBody &body, const std::string &payload, const Dictionaries &dictionaries);

/// A name to save it under: its title and number, and ".pdf".
[[nodiscard]] QString fileName(const contract::CertificateBody &body, const Dictionaries &dictionaries);

} // namespace print
