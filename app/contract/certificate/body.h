// SPDX-License-Identifier: Apache-2.0
// The body of a certificate: everything that stands on its page, canonical, as it is signed and kept.
#pragma once

#include "contract/certificate/number.h"
#include "contract/employer/establishments.h"
#include "contract/field.h"
#include "contract/moment.h"
#include "contract/subscriber/my_record.h"
#include "domain/hijri.h"
#include "domain/identity.h"
#include "domain/money.h"
#include "domain/text.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace contract {

enum class CertificateType : std::uint8_t { PeriodsAndWages, Wage, Periods, NoRegistration, EstablishmentRegistration };

constexpr auto choices(CertificateType /*any*/)
{
    return std::array{
        choice(CertificateType::PeriodsAndWages,
            "periods_and_wages",
            text("CertificateType", "Statement of contribution periods and wages")),
        choice(CertificateType::Wage, "wage", text("CertificateType", "Wage certificate")),
        choice(CertificateType::Periods, "periods", text("CertificateType", "Certificate of contribution periods")),
        choice(CertificateType::NoRegistration,
            "no_registration",
            text("CertificateType", "Certificate of no registration")),
        choice(CertificateType::EstablishmentRegistration,
            "establishment_registration",
            text("CertificateType", "Establishment registration certificate")),
    };
}

enum class CertificateLanguage : std::uint8_t { Arabic, English };

constexpr auto choices(CertificateLanguage /*any*/)
{
    return std::array{
        choice(CertificateLanguage::Arabic, "ar", text("CertificateLanguage", "Arabic")),
        choice(CertificateLanguage::English, "en", text("CertificateLanguage", "English")),
    };
}

/// A day in both calendars as it was printed, so that a table that changes later changes no certificate.
struct CertificateDate {
    domain::Date gregorian;
    std::optional<domain::HijriDate> hijri; ///< absent outside the Umm al-Qura calendar

    [[nodiscard]] static CertificateDate of(domain::Date day);

    static constexpr auto describe()
    {
        return steps(step(text("CertificateDate", "Date"),
            field("gregorian", &CertificateDate::gregorian, text("CertificateDate", "Gregorian")),
            field("hijri", &CertificateDate::hijri, text("CertificateDate", "Hijri"))));
    }
};

struct CertifiedPerson {
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::PersonId identity;
    std::optional<domain::SubscriberNo> subscriberNo; ///< absent for who was never insured
    domain::Line<60> nationality;
    CertificateDate born;
    InsuranceState state = InsuranceState::NeverInsured;

    static constexpr auto describe()
    {
        return steps(step(text("CertifiedPerson", "Holder"),
            field("name", &CertifiedPerson::name, text("CertifiedPerson", "Name")),
            field("latinName", &CertifiedPerson::latinName, text("CertifiedPerson", "Name in Latin letters")),
            field("identity", &CertifiedPerson::identity, text("CertifiedPerson", "Identity number")),
            field("subscriberNo", &CertifiedPerson::subscriberNo, text("CertifiedPerson", "Subscriber number")),
            field("nationality", &CertifiedPerson::nationality, text("CertifiedPerson", "Nationality")),
            field("born", &CertifiedPerson::born, text("CertifiedPerson", "Date of birth")),
            field("state", &CertifiedPerson::state, text("CertifiedPerson", "State of employment"))));
    }
};

/// The contributory wage of a month as it was registered last in its period.
struct CertifiedWage {
    domain::Money basic;
    domain::Money housing; ///< in kind: what two months' basic wage a year come to
    bool housingInKind = false;
    domain::Money commission;
    domain::Money total;
    domain::Month since;

    static constexpr auto describe()
    {
        return steps(step(text("CertifiedWage", "Wage"),
            field("basic", &CertifiedWage::basic, text("CertifiedWage", "Basic wage")),
            field("housing", &CertifiedWage::housing, text("CertifiedWage", "Housing")),
            field("housingInKind", &CertifiedWage::housingInKind, text("CertifiedWage", "Housing in kind")),
            field("commission", &CertifiedWage::commission, text("CertifiedWage", "Commission")),
            field("total", &CertifiedWage::total, text("CertifiedWage", "Total")),
            field("since", &CertifiedWage::since, text("CertifiedWage", "Since"))));
    }
};

struct CertifiedPeriod {
    domain::Line<120> establishment;
    domain::EstablishmentNo establishmentNo;
    domain::Line<120> occupation;
    CertificateDate from;
    std::optional<CertificateDate> to; ///< absent while in service
    std::int32_t months = 0;
    std::optional<CertifiedWage> wage; ///< absent where the type shows none, or none was registered

    static constexpr auto describe()
    {
        return steps(step(text("CertifiedPeriod", "Contribution period"),
            field("establishment", &CertifiedPeriod::establishment, text("CertifiedPeriod", "Establishment")),
            field(
                "establishmentNo", &CertifiedPeriod::establishmentNo, text("CertifiedPeriod", "Establishment number")),
            field("occupation", &CertifiedPeriod::occupation, text("CertifiedPeriod", "Occupation")),
            field("from", &CertifiedPeriod::from, text("CertifiedPeriod", "From")),
            field("to", &CertifiedPeriod::to, text("CertifiedPeriod", "To")),
            field("months", &CertifiedPeriod::months, text("CertifiedPeriod", "Months")),
            field("wage", &CertifiedPeriod::wage, text("CertifiedPeriod", "Wage"))));
    }
};

struct CertifiedEstablishment {
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::EstablishmentNo number;
    domain::UnifiedNo unifiedNo;
    domain::Line<20> commercialRegistration;
    domain::Line<60> legalForm;
    domain::Line<120> activity;
    CertificateDate registered;
    EstablishmentState state = EstablishmentState::Active;
    domain::Line<60> office;
    domain::Line<60> city;
    std::optional<domain::Line<120>> owner;
    std::optional<domain::EstablishmentNo> mainEstablishment; ///< of a branch

    static constexpr auto describe()
    {
        return steps(step(text("CertifiedEstablishment", "Establishment"),
            field("name", &CertifiedEstablishment::name, text("CertifiedEstablishment", "Name")),
            field("latinName",
                &CertifiedEstablishment::latinName,
                text("CertifiedEstablishment", "Name in Latin letters")),
            field("number", &CertifiedEstablishment::number, text("CertifiedEstablishment", "Establishment number")),
            field("unifiedNo",
                &CertifiedEstablishment::unifiedNo,
                text("CertifiedEstablishment", "Unified national number")),
            field("commercialRegistration",
                &CertifiedEstablishment::commercialRegistration,
                text("CertifiedEstablishment", "Commercial registration")),
            field("legalForm", &CertifiedEstablishment::legalForm, text("CertifiedEstablishment", "Legal form")),
            field("activity", &CertifiedEstablishment::activity, text("CertifiedEstablishment", "Activity")),
            field("registered", &CertifiedEstablishment::registered, text("CertifiedEstablishment", "Registered on")),
            field("state", &CertifiedEstablishment::state, text("CertifiedEstablishment", "State")),
            field("office", &CertifiedEstablishment::office, text("CertifiedEstablishment", "Insurance office")),
            field("city", &CertifiedEstablishment::city, text("CertifiedEstablishment", "City")),
            field("owner", &CertifiedEstablishment::owner, text("CertifiedEstablishment", "Owner")),
            field("mainEstablishment",
                &CertifiedEstablishment::mainEstablishment,
                text("CertifiedEstablishment", "Main establishment"))));
    }
};

struct CertificateBody;
[[nodiscard]] constexpr bool isOfPerson(const CertificateBody &body);
[[nodiscard]] constexpr bool isOfEstablishment(const CertificateBody &body);
[[nodiscard]] constexpr bool listsPeriods(const CertificateBody &body);

/// A page is drawn from this and nothing else; `layout` says how. What a type does not show is not in it.
struct CertificateBody {
    static constexpr std::int32_t currentLayout = 1;

    std::int32_t layout = currentLayout;
    CertificateType type = CertificateType::PeriodsAndWages;
    CertificateNo number;
    CertificateLanguage language = CertificateLanguage::Arabic;
    bool specimen = true; ///< "specimen" stands across every page
    Moment issuedAt;
    CertificateDate issued;
    std::optional<CertificateDate> expires;     ///< its last day; none printed where absent
    std::optional<domain::Line<120>> addressee; ///< else "to whom it may concern"
    CertifiedPerson holder;
    CertifiedEstablishment establishment;
    std::vector<CertifiedPeriod> periods; ///< the newest first; of a wage certificate: those that go on
    std::int32_t months = 0;              ///< of all periods together

    static constexpr auto describe()
    {
        return steps(step(text("CertificateBody", "Certificate"),
            field("layout", &CertificateBody::layout, text("CertificateBody", "Layout")),
            field("type", &CertificateBody::type, text("CertificateBody", "Certificate type")),
            field("number", &CertificateBody::number, text("CertificateBody", "Certificate number")),
            field("language", &CertificateBody::language, text("CertificateBody", "Language")),
            field("specimen", &CertificateBody::specimen, text("CertificateBody", "Specimen")),
            field("issuedAt", &CertificateBody::issuedAt, text("CertificateBody", "Issued at")),
            field("issued", &CertificateBody::issued, text("CertificateBody", "Issued on")),
            field("expires", &CertificateBody::expires, text("CertificateBody", "Valid until")),
            field("addressee", &CertificateBody::addressee, text("CertificateBody", "Addressee or purpose")),
            field("holder", &CertificateBody::holder, text("CertificateBody", "Holder")).when(isOfPerson),
            field("establishment", &CertificateBody::establishment, text("CertificateBody", "Establishment"))
                .when(isOfEstablishment),
            field("periods", &CertificateBody::periods, text("CertificateBody", "Contribution periods"))
                .when(listsPeriods),
            field("months", &CertificateBody::months, text("CertificateBody", "Months in all")).when(listsPeriods)));
    }
};

constexpr bool isOfEstablishment(const CertificateBody &body)
{
    return body.type == CertificateType::EstablishmentRegistration;
}
constexpr bool isOfPerson(const CertificateBody &body)
{
    return !isOfEstablishment(body);
}
constexpr bool listsPeriods(const CertificateBody &body)
{
    return isOfPerson(body) && body.type != CertificateType::NoRegistration;
}

/// The bytes that are signed, kept and sent: what encode() gave when the certificate was issued, never made anew.
using SignedBody = domain::Note<1'000'000>;

/// The body in these bytes: certificate.newer where this program does not know its layout, certificate.unreadable
/// where it is none.
[[nodiscard]] domain::Outcome<CertificateBody> decodeBody(const QByteArray &bytes);

} // namespace contract
