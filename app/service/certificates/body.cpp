// SPDX-License-Identifier: Apache-2.0
// How the body of each type of certificate is compiled (domain report, section 6).
#include "service/certificates/body.h"

#include "service/handlers/words.h"
#include "service/insured.h"
#include "service/registry.h"

#include <algorithm>
#include <utility>

namespace service {
namespace {

using contract::CertificateBody;
using contract::CertificateType;
using contract::CertifiedPeriod;
using domain::Date;
using domain::Line;
using domain::Outcome;
using domain::refuse;

constexpr std::chrono::days validity{30}; // wage and no registration, as the compliance certificate (report, 6)

Language languageOf(contract::CertificateLanguage language)
{
    return language == contract::CertificateLanguage::English ? Language::English : Language::Arabic;
}

Line<120> nameIn(const EstablishmentName &name, Language language)
{
    return lineOf<Line<120>>(language == Language::English && name.en ? *name.en : name.ar);
}

contract::CertifiedWage wageOf(const Wage &wage)
{
    contract::CertifiedWage certified;
    certified.basic = wage.basic;
    certified.commission = wage.commission;
    certified.total = wage.total();
    certified.housing = certified.total - wage.basic - wage.commission; // in kind it is no amount of the registry's
    certified.housingInKind = wage.housingKind == HousingKind::InKind;
    certified.since = wage.from;
    return certified;
}

/// The wage that held on that day: the last one, unless it begins later.
Outcome<std::optional<contract::CertifiedWage>> wageOn(const Reader &reader, const Period &period, Date day)
{
    const domain::Month month = domain::Month::containing(day);
    if (!period.lastWage)
        return std::optional<contract::CertifiedWage>();
    if (period.lastWage->from <= month)
        return std::optional(wageOf(*period.lastWage));
    const auto wages = wagesOf(reader, period.id);
    if (!wages)
        return wages.fault();
    std::optional<contract::CertifiedWage> held;
    for (const Wage &wage : *wages)
        if (wage.from <= month)
            held = wageOf(wage);
    return held;
}

bool goesOn(const Period &period, Date day)
{
    return period.joined <= day && (!period.left || day < *period.left);
}

Outcome<CertifiedPeriod> periodOf(
    const Reader &reader, const Period &period, int months, const CertificateOrder &order, Date issued)
{
    const Language language = languageOf(order.language);
    CertifiedPeriod certified;
    certified.establishment = nameIn(period.establishment, language);
    certified.establishmentNo = period.establishment.number;
    certified.occupation = lineOf<Line<120>>(wordsOf(period.occupation, language));
    certified.from = contract::CertificateDate::of(period.joined);
    if (!goesOn(period, issued))
        certified.to = contract::CertificateDate::of(*period.left);
    certified.months = months;
    if (order.type == CertificateType::Periods)
        return certified;
    auto wage = wageOn(reader, period, issued);
    if (!wage)
        return wage.fault();
    certified.wage = *std::move(wage);
    return certified;
}

contract::CertifiedPerson holderOf(const Person &person, const domain::PersonId &identity, Language language)
{
    contract::CertifiedPerson holder;
    holder.name = lineOf<Line<120>>(person.name.full());
    holder.latinName = lineOf<Line<120>>(person.nameEn);
    holder.identity = identity;
    holder.subscriberNo = person.subscriberNo;
    holder.nationality = lineOf<Line<60>>(wordsOf(person.nationality, language));
    holder.born = contract::CertificateDate{person.birth, person.birthHijri}; // as the document prints it
    holder.state = stateOf(person.standing);
    return holder;
}

/// What may be said of this person at all.
Outcome<domain::Done> checkType(
    CertificateType type, const Person &person, const std::vector<Period> &periods, Date day)
{
    const bool insured = person.subscriberNo.has_value() || !periods.empty();
    if (type == CertificateType::NoRegistration)
        return insured ? Outcome<domain::Done>(refuse("certificate.registered", "type")) : domain::Done{};
    if (!insured)
        return refuse("certificate.never_insured", "type");
    const bool inService =
        std::any_of(periods.begin(), periods.end(), [&](const Period &period) { return goesOn(period, day); });
    if (type == CertificateType::Wage && !inService)
        return refuse("certificate.not_in_service", "type");
    return domain::Done{};
}

Outcome<CertificateBody> bodyOfPerson(const Reader &reader, const CertificateOrder &order, Date issued)
{
    const auto identity = domain::PersonId::parse(order.holder);
    if (!identity)
        return refuse("record.missing");
    const auto person = registeredPerson(reader, *identity);
    if (!person)
        return person.fault();
    const auto periods = periodsOf(reader, *identity);
    if (!periods)
        return periods.fault();
    if (auto may = checkType(order.type, *person, *periods, issued); !may)
        return may.fault();
    CertificateBody body;
    body.holder = holderOf(*person, *identity, languageOf(order.language));
    const std::vector<int> months = monthsAdded(*person, *periods, issued);
    for (std::size_t i = 0; i < periods->size(); ++i) {
        const Period &period = (*periods)[i];
        if (issued < period.joined || (order.type == CertificateType::Wage && !goesOn(period, issued)))
            continue;
        auto certified = periodOf(reader, period, months[i], order, issued);
        if (!certified)
            return certified.fault();
        body.months += certified->months;
        body.periods.push_back(*std::move(certified));
    }
    return body;
}

Outcome<CertificateBody> bodyOfEstablishment(const Reader &reader, const CertificateOrder &order)
{
    const auto number = domain::EstablishmentNo::parse(order.holder);
    if (!number)
        return refuse("record.missing");
    const auto found = establishmentByNumber(reader, *number);
    if (!found)
        return found.fault();
    if (!*found)
        return refuse("record.missing");
    const Establishment &known = **found;
    const Language language = languageOf(order.language);
    CertificateBody body;
    contract::CertifiedEstablishment &certified = body.establishment;
    certified.name = lineOf<Line<120>>(known.name.ar);
    certified.latinName = lineOf<Line<120>>(known.name.en);
    certified.number = known.name.number;
    certified.unifiedNo = known.unifiedNo;
    certified.commercialRegistration = lineOf<Line<20>>(known.crNo);
    certified.legalForm = lineOf<Line<60>>(wordsOf(known.legalForm, language));
    certified.activity = lineOf<Line<120>>(wordsOf(known.activity, language));
    certified.registered = contract::CertificateDate::of(known.registered);
    certified.state = stateOf(known.status);
    certified.office = lineOf<Line<60>>(wordsOf(known.office, language));
    certified.city = lineOf<Line<60>>(wordsOf(known.city, language));
    if (known.ownerName)
        certified.owner = lineOf<Line<120>>(known.ownerName->full());
    if (known.parent)
        certified.mainEstablishment = known.parent->number;
    return body;
}

} // namespace

std::optional<Date> lastDayOf(CertificateType type, Date issued)
{
    if (type == CertificateType::Wage || type == CertificateType::NoRegistration)
        return Date(issued.days() + validity);
    return std::nullopt;
}

Outcome<CertificateBody> compileBody(const Reader &reader, const CertificateOrder &order, Date issued)
{
    const bool ofEstablishment = order.type == CertificateType::EstablishmentRegistration;
    auto body = ofEstablishment ? bodyOfEstablishment(reader, order) : bodyOfPerson(reader, order, issued);
    if (!body)
        return body;
    body->type = order.type;
    body->language = order.language;
    body->addressee = order.addressee;
    body->issued = contract::CertificateDate::of(issued);
    if (const auto last = lastDayOf(order.type, issued))
        body->expires = contract::CertificateDate::of(*last);
    return body;
}

} // namespace service
