// SPDX-License-Identifier: Apache-2.0
// «التحقق من شهادة»: anybody who holds a certificate asks the service whether it is what it says.
#pragma once

#include "contract/certificate/certificates.h"

namespace contract {

enum class HolderKind : std::uint8_t { Individual, Establishment };

constexpr auto choices(HolderKind /*any*/)
{
    return std::array{
        choice(HolderKind::Individual, "individual", text("HolderKind", "Certificate of an individual")),
        choice(HolderKind::Establishment, "establishment", text("HolderKind", "Certificate of an establishment")),
    };
}

enum class Verdict : std::uint8_t { Valid, Expired, Cancelled, NotFound };

constexpr auto choices(Verdict /*any*/)
{
    return std::array{
        choice(Verdict::Valid, "valid", text("Verdict", "Valid")),
        choice(Verdict::Expired, "expired", text("Verdict", "Expired")),
        choice(Verdict::Cancelled, "cancelled", text("Verdict", "Cancelled")),
        choice(Verdict::NotFound, "not_found", text("Verdict", "Not found")),
    };
}

/// Of a certificate that is not found, or is another person's, the verdict alone; of a cancelled one no content.
struct Verification {
    Verdict verdict = Verdict::NotFound;
    std::optional<CertificateBrief> brief;
    std::optional<domain::Line<Payload::longest>> payload;
    std::optional<SignedBody> body;

    static constexpr auto describe()
    {
        return steps(step(text("Verification", "Verification"),
            field("verdict", &Verification::verdict, text("Verification", "Result")),
            field("brief", &Verification::brief, text("Certificate", "Certificate")),
            field("payload", &Verification::payload, text("Certificate", "Code")),
            field("body", &Verification::body, text("Certificate", "Content"))));
    }
};

/// Open to everybody, so it is a write in shape (nothing personal in an address), written down, and rationed:
/// verification.wait, its figure the seconds.
struct VerifyCertificate {
    using Reply = Verification;
    static constexpr auto path = "/v1/certificates/verify";
    static constexpr Roles may = Roles::anyone();

    HolderKind kind = HolderKind::Individual;
    domain::PersonId identity;
    domain::EstablishmentNo establishment;
    CertificateNo number;

    static constexpr bool isOfIndividual(const VerifyCertificate &call) { return call.kind == HolderKind::Individual; }
    static constexpr bool isOfEstablishment(const VerifyCertificate &call) { return !isOfIndividual(call); }

    static constexpr auto describe()
    {
        return steps(step(text("VerifyCertificate", "Verify a certificate"),
            field("kind", &VerifyCertificate::kind, text("VerifyCertificate", "Whose certificate")),
            field("identity", &VerifyCertificate::identity, text("CertifiedPerson", "Identity number"))
                .when(isOfIndividual),
            field("establishment",
                &VerifyCertificate::establishment,
                text("CertifiedEstablishment", "Establishment number"))
                .when(isOfEstablishment),
            field("number", &VerifyCertificate::number, text("CertificateBody", "Certificate number"))
                .hint(text("VerifyCertificate", "It stands at the head of the certificate"))));
    }
};

} // namespace contract
