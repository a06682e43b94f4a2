// SPDX-License-Identifier: Apache-2.0
// The caller's own record: who they are, and their periods of cover.
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"
#include "service/insured.h"

namespace service {
namespace {

using domain::Outcome;

contract::PeriodBrief briefOf(const Period &period, int months)
{
    contract::PeriodBrief brief;
    brief.establishment = lineOf<domain::Line<120>>(period.establishment.ar);
    brief.latinEstablishment = lineOf<domain::Line<120>>(period.establishment.en);
    brief.establishmentNo = period.establishment.number;
    brief.from = period.joined;
    brief.to = period.left;
    brief.wage = period.lastWage ? period.lastWage->total() : domain::Money::zero();
    brief.months = months;
    return brief;
}

} // namespace

Outcome<contract::SubscriberRecord> handle(const contract::MyRecord & /*call*/, Context &context, const Reader &reader)
{
    const RegistryId identity = context.caller.person;
    const auto person = registeredPerson(reader, identity);
    if (!person)
        return person.fault();
    const auto periods = periodsOf(reader, identity);
    if (!periods)
        return periods.fault();
    const Person &who = *person;
    contract::SubscriberRecord record;
    record.name = lineOf<domain::Line<120>>(who.name.full());
    record.latinName = lineOf<domain::Line<120>>(who.nameEn);
    record.identity = context.caller.person;
    record.subscriberNo = who.subscriberNo;
    record.state = stateOf(who.standing);
    record.born = who.birth;
    record.bornHijri = who.birthHijri;
    record.mobile = maskedOf(who.mobile ? who.mobile->masked() : std::string("-"));
    if (who.email)
        record.email = maskedOf(who.email->masked());
    const std::vector<int> months = monthsAdded(who, *periods, context.today);
    for (std::size_t i = 0; i < periods->size(); ++i) {
        record.periods.push_back(briefOf((*periods)[i], months[i]));
        record.months += months[i];
    }
    return record;
}

Outcome<contract::Contact> handle(const contract::MyContact & /*call*/, Context &context, const Reader &reader)
{
    const auto person = registeredPerson(reader, RegistryId(context.caller.person));
    if (!person)
        return person.fault();
    const Person &who = *person;
    return contract::Contact{who.subscriberNo, who.mobile, who.email};
}

} // namespace service
