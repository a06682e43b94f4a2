// SPDX-License-Identifier: Apache-2.0
// Certificates of one's own: issued, found again, fetched as they were issued, cancelled.
#pragma once

#include "contract/certificate/body.h"
#include "contract/certificate/payload.h"
#include "contract/service.h"
#include "domain/contact.h"

namespace contract {

enum class CertificateState : std::uint8_t { Valid, Expired, Cancelled };

constexpr auto choices(CertificateState /*any*/)
{
    return std::array{
        choice(CertificateState::Valid, "valid", text("CertificateState", "Valid")),
        choice(CertificateState::Expired, "expired", text("CertificateState", "Expired")),
        choice(CertificateState::Cancelled, "cancelled", text("CertificateState", "Cancelled")),
    };
}

struct CertificateBrief {
    CertificateNo number;
    CertificateType type = CertificateType::PeriodsAndWages;
    CertificateLanguage language = CertificateLanguage::Arabic;
    std::optional<domain::Line<120>> addressee;
    Moment issuedAt;
    std::optional<domain::Date> expires; ///< its last day
    CertificateState state = CertificateState::Valid;
    std::optional<Moment> cancelledAt;

    static constexpr auto describe()
    {
        return steps(step(text("CertificateBrief", "Certificate"),
            field("number", &CertificateBrief::number, text("CertificateBody", "Certificate number")),
            field("type", &CertificateBrief::type, text("CertificateBody", "Certificate type")),
            field("language", &CertificateBrief::language, text("CertificateBody", "Language")),
            field("addressee", &CertificateBrief::addressee, text("CertificateBody", "Addressee or purpose")),
            field("issuedAt", &CertificateBrief::issuedAt, text("CertificateBody", "Issued at")),
            field("expires", &CertificateBrief::expires, text("CertificateBody", "Valid until")),
            field("state", &CertificateBrief::state, text("CertificateBrief", "State")),
            field("cancelledAt", &CertificateBrief::cancelledAt, text("CertificateBrief", "Cancelled at"))));
    }
};

/// A certificate as it was issued: its page is drawn from `body` (see decodeBody()), its QR says `payload`.
struct Certificate {
    CertificateBrief brief;
    domain::Line<Payload::longest> payload;
    SignedBody body;

    static constexpr auto describe()
    {
        return steps(step(text("Certificate", "Certificate"),
            field("brief", &Certificate::brief, text("Certificate", "Certificate")),
            field("payload", &Certificate::payload, text("Certificate", "Code")),
            field("body", &Certificate::body, text("Certificate", "Content"))));
    }
};

/// The types that are issued to a person.
enum class PersonCertificate : std::uint8_t { PeriodsAndWages, Wage, Periods, NoRegistration };

constexpr CertificateType typeOf(PersonCertificate type)
{
    return static_cast<CertificateType>(type); // in the same order
}

constexpr auto choices(PersonCertificate /*any*/)
{
    constexpr auto all = choices(CertificateType());
    std::array<Choice<PersonCertificate>, 4> own{};
    for (std::size_t i = 0; i < own.size(); ++i)
        own[i] = {static_cast<PersonCertificate>(all[i].value), all[i].name, all[i].label};
    return own;
}

/// «إصدار شهادة» of a person. Faults at `type`: certificate.never_insured, certificate.registered,
/// certificate.not_in_service; another person's subscriber number is record.missing.
struct IssueCertificate {
    using Reply = Certificate;
    static constexpr auto path = "/v1/certificates/issue";
    static constexpr Roles may{Role::Individual};
    static constexpr About about()
    {
        return {text("IssueCertificate", "Issue a certificate"),
            text("IssueCertificate", "Periods, wages or no registration, on a page that anyone can verify"),
            Menu::Certificates,
            "certificate",
            text("IssueCertificate", "Issue")};
    }

    PersonCertificate type = PersonCertificate::PeriodsAndWages;
    domain::SubscriberNo subscriberNo;
    domain::Mobile mobile;
    std::optional<domain::Email> email; ///< where the copy goes
    std::optional<domain::Line<120>> addressee;
    CertificateLanguage language = CertificateLanguage::Arabic;

    static constexpr bool asksSubscriberNo(const IssueCertificate &call)
    {
        return call.type != PersonCertificate::NoRegistration;
    }

    static constexpr auto describe()
    {
        return steps(step(text("IssueCertificate", "Issue a certificate"),
            field("type", &IssueCertificate::type, text("CertificateBody", "Certificate type")),
            field("subscriberNo", &IssueCertificate::subscriberNo, text("CertifiedPerson", "Subscriber number"))
                .when(asksSubscriberNo),
            field("mobile", &IssueCertificate::mobile, text("IssueCertificate", "Mobile number"))
                .hint(text("IssueCertificate", "For example 05XXXXXXXX")),
            field("email", &IssueCertificate::email, text("IssueCertificate", "E-mail address"))
                .hint(text("IssueCertificate", "A copy is sent there")),
            field("addressee", &IssueCertificate::addressee, text("CertificateBody", "Addressee or purpose"))
                .hint(text("IssueCertificate", "Left empty, it is addressed to whom it may concern")),
            field("language", &IssueCertificate::language, text("CertificateBody", "Language"))));
    }
};

/// «شهادة تسجيل المنشأة».
struct IssueEstablishmentCertificate {
    using Reply = Certificate;
    static constexpr auto path = "/v1/employer/certificates/issue";
    static constexpr Roles may{Role::Employer};
    static constexpr auto scope = Scope::Establishment;
    static constexpr About about()
    {
        return {text("IssueCertificate", "Establishment registration certificate"),
            text("IssueCertificate", "For banks, tenders and ministries, on a page that anyone can verify"),
            Menu::Certificates,
            "certificate",
            text("IssueCertificate", "Issue")};
    }

    domain::EstablishmentNo establishment;
    domain::Mobile mobile;
    std::optional<domain::Email> email;
    std::optional<domain::Line<120>> addressee;
    CertificateLanguage language = CertificateLanguage::Arabic;

    static constexpr auto describe()
    {
        return steps(step(text("IssueCertificate", "Issue a certificate"),
            field("establishment",
                &IssueEstablishmentCertificate::establishment,
                text("CertifiedEstablishment", "Establishment number")),
            field("mobile", &IssueEstablishmentCertificate::mobile, text("IssueCertificate", "Mobile number"))
                .hint(text("IssueCertificate", "For example 05XXXXXXXX")),
            field("email", &IssueEstablishmentCertificate::email, text("IssueCertificate", "E-mail address"))
                .hint(text("IssueCertificate", "A copy is sent there")),
            field(
                "addressee", &IssueEstablishmentCertificate::addressee, text("CertificateBody", "Addressee or purpose"))
                .hint(text("IssueCertificate", "Left empty, it is addressed to whom it may concern")),
            field("language", &IssueEstablishmentCertificate::language, text("CertificateBody", "Language"))));
    }
};

struct CertificateList {
    std::vector<CertificateBrief> certificates;
    std::optional<domain::Line<80>> next; ///< the cursor of the next page, absent on the last

    static constexpr auto describe()
    {
        return steps(step(text("CertificateList", "My certificates"),
            field("certificates", &CertificateList::certificates, text("CertificateList", "Certificates")),
            field("next", &CertificateList::next, text("Page", "Next page"))));
    }
};

/// «شهاداتي»: a person's own, the newest first, 50 a page.
struct MyCertificates {
    using Reply = CertificateList;
    static constexpr auto path = "/v1/certificates";
    static constexpr Roles may{Role::Individual};
    static constexpr auto effect = Effect::Read;

    std::optional<domain::Line<80>> after;

    static constexpr auto describe()
    {
        return steps(step(
            text("CertificateList", "My certificates"), field("after", &MyCertificates::after, text("Page", "After"))));
    }
};

/// Those of an establishment, whoever of its supervisors asked for them.
struct EstablishmentCertificates {
    using Reply = CertificateList;
    static constexpr auto path = "/v1/employer/certificates";
    static constexpr Roles may{Role::Employer};
    static constexpr auto scope = Scope::Establishment;
    static constexpr auto effect = Effect::Read;

    domain::EstablishmentNo establishment;
    std::optional<domain::Line<80>> after;

    static constexpr auto describe()
    {
        return steps(step(text("CertificateList", "Certificates of the establishment"),
            field("establishment",
                &EstablishmentCertificates::establishment,
                text("CertifiedEstablishment", "Establishment number")),
            field("after", &EstablishmentCertificates::after, text("Page", "After"))));
    }
};

/// Byte for byte as issued. Somebody else's certificate answers as one that does not exist.
struct OneCertificate {
    using Reply = Certificate;
    static constexpr auto path = "/v1/certificates/one";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    CertificateNo number;

    static constexpr auto describe()
    {
        return steps(step(text("Certificate", "Certificate"),
            field("number", &OneCertificate::number, text("CertificateBody", "Certificate number"))));
    }
};

/// From then on verification says so. Cancelling twice is cancelling once.
struct CancelCertificate {
    using Reply = CertificateBrief;
    static constexpr auto path = "/v1/certificates/cancel";
    static constexpr Roles may{Role::Individual, Role::Employer};

    CertificateNo number;

    static constexpr auto describe()
    {
        return steps(step(text("CancelCertificate", "Cancel a certificate"),
            field("number", &CancelCertificate::number, text("CertificateBody", "Certificate number"))));
    }
};

} // namespace contract
