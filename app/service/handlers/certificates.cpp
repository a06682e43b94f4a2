// SPDX-License-Identifier: Apache-2.0
// Certificates: issued to their holder, found again, cancelled, and verified by anybody.
#include "service/certificates/ration.h"
#include "service/certificates/store.h"
#include "service/handlers/handlers.h"
#include "service/registry.h"

#include <sodium.h>

namespace service {
namespace {

using contract::CertificateType;
using contract::Verdict;
using domain::Outcome;
using domain::refuse;

/// The number stands in the audit trail, so that whoever issued, read or cancelled it can be found.
void tell(Context &context, const contract::CertificateNo &number)
{
    context.about("certificate " + number.text());
}

/// More than anybody asks for, too few to fill a stranger's mailbox or the store.
constexpr qint64 mostAnHour = 100;

Outcome<domain::Done> mayIssue(const Context &context, const Reader &reader)
{
    constexpr auto hour = std::chrono::hours(1);
    const auto oldest = reader.row("SELECT issued_at FROM certificates WHERE asked_by = ? AND issued_at > ? "
                                   "ORDER BY issued_at DESC LIMIT 1 OFFSET ?",
        {context.caller.person, context.now - hour, mostAnHour - 1},
        [](const Row &row) { return row.instant("issued_at"); });
    if (!oldest)
        return oldest.fault();
    if (*oldest)
        return refuse("request.too_often", {}, (**oldest + hour - context.now).count());
    return domain::Done{};
}

Outcome<contract::Certificate> issue(
    const CertificateOrder &order, const std::optional<domain::Email> &copyTo, Context &context, const Writer &writer)
{
    if (auto may = mayIssue(context, writer); !may)
        return may.fault();
    auto certificate = issueCertificate(order, context.caller.person, context.keys, context.now, writer);
    if (!certificate)
        return certificate;
    tell(context, certificate->brief.number);
    if (copyTo) {
        const Language language =
            order.language == contract::CertificateLanguage::English ? Language::English : Language::Arabic;
        const CertificateCopy copy{
            context.caller.account, *copyTo, certificate->brief.number, certificate->brief.expires};
        if (auto sent = sendCertificateCopy(writer, copy, language, context.now); !sent)
            return sent.fault();
    }
    return certificate;
}

/// The caller's own, or one of an establishment that they supervise; any other is as if it were not there.
Outcome<KeptCertificate> ownCertificate(
    const contract::CertificateNo &number, const Context &context, const Reader &reader)
{
    const auto kept = certificateNumbered(reader, number, context.today);
    if (!kept)
        return kept.fault();
    if (!*kept)
        return refuse("record.missing");
    const bool ofEstablishment = (*kept)->certificate.brief.type == CertificateType::EstablishmentRegistration;
    if (ofEstablishment != (context.caller.role == contract::Role::Employer))
        return refuse("record.missing");
    if (!ofEstablishment)
        return (*kept)->holder == context.caller.person.text() ? Outcome<KeptCertificate>(**kept)
                                                               : refuse("record.missing");
    const auto establishment = domain::EstablishmentNo::parse((*kept)->holder);
    if (!establishment)
        return refuse("record.missing");
    const auto role = roleAt(reader, context.caller.person, *establishment, context.today);
    if (!role)
        return role.fault();
    return *role ? Outcome<KeptCertificate>(**kept) : refuse("record.missing");
}

/// What a certificate says of itself today; where the registry was corrected since, it is cancelled in saying so.
Outcome<contract::Verification> verificationOf(
    const KeptCertificate &kept, const Context &context, const Writer &writer)
{
    contract::Verification verification;
    verification.brief = kept.certificate.brief;
    if (!verification.brief->cancelledAt) {
        const auto corrected = isCorrectedSince(writer, kept);
        if (!corrected)
            return corrected.fault();
        if (*corrected) {
            auto cancelled = cancelCertificate(kept, CancelledFor::Corrected, context.now, writer);
            if (!cancelled)
                return cancelled.fault();
            verification.brief = *std::move(cancelled);
        }
    }
    switch (verification.brief->state) {
    case contract::CertificateState::Valid:
        verification.verdict = Verdict::Valid;
        break;
    case contract::CertificateState::Expired:
        verification.verdict = Verdict::Expired;
        break;
    case contract::CertificateState::Cancelled:
        verification.verdict = Verdict::Cancelled;
        return verification;
    }
    verification.payload = kept.certificate.payload;
    verification.body = kept.certificate.body;
    return verification;
}

/// Both are looked at to the end, whatever is wrong with which.
bool isMeant(const contract::VerifyCertificate &call, const KeptCertificate &kept)
{
    const bool ofEstablishment = kept.certificate.brief.type == CertificateType::EstablishmentRegistration;
    const std::string asked =
        call.kind == contract::HolderKind::Establishment ? call.establishment.text() : call.identity.text();
    return ofEstablishment == (call.kind == contract::HolderKind::Establishment) && asked.size() == kept.holder.size()
           && sodium_memcmp(asked.data(), kept.holder.data(), asked.size()) == 0;
}

} // namespace

Outcome<contract::Certificate> handle(const contract::IssueCertificate &call, Context &context, const Writer &writer)
{
    if (contract::IssueCertificate::asksSubscriberNo(call)) {
        const auto person = registeredPerson(writer, context.caller.person);
        if (!person)
            return person.fault();
        if (!person->subscriberNo)
            return refuse("certificate.never_insured", "type");
        if (person->subscriberNo != call.subscriberNo)
            return refuse("record.missing", "subscriberNo");
    }
    return issue({contract::typeOf(call.type), call.language, call.addressee, context.caller.person.text()},
        call.email,
        context,
        writer);
}

Outcome<contract::Certificate> handle(
    const contract::IssueEstablishmentCertificate &call, Context &context, const Writer &writer)
{
    return issue({CertificateType::EstablishmentRegistration, call.language, call.addressee, call.establishment.text()},
        call.email,
        context,
        writer);
}

Outcome<contract::CertificateList> handle(const contract::MyCertificates &call, Context &context, const Reader &reader)
{
    return certificatesOf(
        reader, CertificateType::PeriodsAndWages, context.caller.person.text(), call.after, context.today);
}

Outcome<contract::CertificateList> handle(
    const contract::EstablishmentCertificates &call, Context &context, const Reader &reader)
{
    return certificatesOf(
        reader, CertificateType::EstablishmentRegistration, call.establishment.text(), call.after, context.today);
}

Outcome<contract::Certificate> handle(const contract::OneCertificate &call, Context &context, const Reader &reader)
{
    tell(context, call.number);
    const auto kept = ownCertificate(call.number, context, reader);
    if (!kept)
        return kept.fault();
    return kept->certificate;
}

Outcome<contract::CertificateBrief> handle(
    const contract::CancelCertificate &call, Context &context, const Writer &writer)
{
    tell(context, call.number);
    const auto kept = ownCertificate(call.number, context, writer);
    if (!kept)
        return kept.fault();
    return cancelCertificate(*kept, CancelledFor::Asked, context.now, writer);
}

Outcome<contract::Verification> handle(const contract::VerifyCertificate &call, Context &context, const Writer &writer)
{
    tell(context, call.number);
    if (auto left = checkRation(writer, context.address, context.now); !left)
        return left.fault();
    const auto kept = certificateNumbered(writer, call.number, context.today);
    if (!kept)
        return kept.fault();
    const bool found = *kept && isMeant(call, **kept);
    if (auto counted = countVerification(writer, context.address, !found, context.now); !counted)
        return counted.fault();
    if (!found)
        return contract::Verification{};
    context.about("certificate " + call.number.text() + " shown");
    if (const auto holder = RegistryId::parse((*kept)->holder); holder && call.kind == contract::HolderKind::Individual)
        context.shows(*holder, contract::SeenFor::Certificate, call.number.text());
    return verificationOf(**kept, context, writer);
}

Outcome<contract::SignedKeyList> handle(
    const contract::IssuingKeys & /*call*/, Context &context, const Reader & /*reader*/)
{
    return context.keys.published();
}

} // namespace service
