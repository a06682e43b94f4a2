// SPDX-License-Identifier: Apache-2.0
// The establishments that the caller supervises, and one of them with its supervisors.
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"

#include <algorithm>
#include <limits>

namespace service {
namespace {

using domain::Outcome;

constexpr int page = 50;

std::int32_t count(qint64 number)
{
    return static_cast<std::int32_t>(std::min<qint64>(number, std::numeric_limits<std::int32_t>::max()));
}

contract::EstablishmentRecord recordOf(const Establishment &found, Language language)
{
    contract::EstablishmentRecord record;
    record.name = lineOf<domain::Line<120>>(found.name.ar);
    record.latinName = lineOf<domain::Line<120>>(found.name.en);
    record.number = found.name.number;
    record.unifiedNo = found.unifiedNo;
    record.commercialRegistration = lineOf<domain::Line<20>>(std::optional(found.crNo));
    record.legalForm = lineOf<domain::Line<60>>(wordsOf(found.legalForm, language));
    record.activity = lineOf<domain::Line<120>>(service::wordsOf(found.activity, language));
    record.city = lineOf<domain::Line<60>>(service::wordsOf(found.city, language));
    record.office = lineOf<domain::Line<60>>(service::wordsOf(found.office, language));
    record.registered = found.registered;
    record.state = stateOf(found.status);
    if (found.parent)
        record.parent = {found.parent->number,
            lineOf<domain::Line<120>>(found.parent->ar),
            lineOf<domain::Line<120>>(found.parent->en),
            false};
    return record;
}

} // namespace

Outcome<contract::EstablishmentList> handle(
    const contract::MyEstablishments &call, Context &context, const Reader &reader)
{
    std::optional<domain::EstablishmentNo> after;
    if (call.after) {
        const auto cursor = domain::EstablishmentNo::parse(call.after->text());
        if (!cursor)
            return cursor.fault().within("after");
        after = *cursor;
    }
    const RegistryId identity = context.caller.person;
    const auto person = registeredPerson(reader, identity);
    if (!person)
        return person.fault();
    const auto found = establishmentsOf(reader, identity, context.today, {}, after, page);
    if (!found)
        return found.fault();
    contract::EstablishmentList list;
    list.supervisor = lineOf<domain::Line<120>>(person->name.full());
    list.latinSupervisor = lineOf<domain::Line<120>>(person->nameEn);
    for (const SupervisedEstablishment &one : found->establishments)
        list.establishments.push_back({one.name.number,
            lineOf<domain::Line<120>>(one.name.ar),
            lineOf<domain::Line<120>>(one.name.en),
            one.branch,
            capacityOf(one.role)});
    if (found->next)
        list.next = lineOf<domain::Line<80>>(found->next->text());
    return list;
}

Outcome<contract::EstablishmentRecord> handle(
    const contract::OneEstablishment &call, Context &context, const Reader &reader)
{
    const auto found = establishmentByNumber(reader, call.establishment);
    if (!found)
        return found.fault();
    if (!*found)
        return domain::refuse("record.missing");
    const auto subscribers = activeSubscribersOf(reader, call.establishment, context.today);
    if (!subscribers)
        return subscribers.fault();
    const auto supervisors = supervisorsOf(reader, call.establishment, context.today);
    if (!supervisors)
        return supervisors.fault();
    contract::EstablishmentRecord record = recordOf(**found, context.language);
    record.saudis = count(subscribers->saudis);
    record.nonSaudis = count(subscribers->others);
    for (const Supervisor &one : *supervisors) {
        record.supervisors.push_back({lineOf<domain::Line<120>>(one.name.full()),
            maskedOf(one.person.masked()),
            capacityOf(one.role),
            one.since});
        context.shows(one.person, contract::SeenFor::Establishment, call.establishment.text());
    }
    context.showsOthers();
    return record;
}

} // namespace service
