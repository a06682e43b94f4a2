// SPDX-License-Identifier: Apache-2.0
// What the service answers, held against what it was asked.
#pragma once

#include "contract/certificate/body.h"
#include "contract/certificate/verification.h"
#include "verify/check.h"

namespace verify {

/// The question whether this certificate still holds, asked in the name of the holder that it names.
[[nodiscard]] contract::VerifyCertificate questionAbout(const contract::CertificateBody &body);

/// Whether the answer is about the certificate that was asked about: its number, and the holder whom its content names.
/// Something between may have put another's in its place, and "valid" would then be said of the wrong paper.
[[nodiscard]] bool isAbout(const contract::Verification &answer, const contract::VerifyCertificate &call);

/// Whether what the answer shows is what was signed: its content, and the number, type and last day beside it. The faults
/// of check(); reply.unreadable where they differ, or a certificate in force comes without its content.
[[nodiscard]] domain::Outcome<domain::Done> isSigned(
    const Trust &trust, const contract::Verification &answer, domain::Date today);

} // namespace verify
