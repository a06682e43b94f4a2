// SPDX-License-Identifier: Apache-2.0
// Registering as a subscriber: whatever was typed becomes a registration; a code goes out where all of it is right.
#include "contract/codec.h"
#include "service/digest.h"
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"
#include "service/one_time_codes.h"
#include "service/registrations.h"
#include "service/registry.h"
#include "service/requests.h"
#include "service/visual/codes.h"

namespace service {
namespace {

using contract::Channel;
using domain::Outcome;
using domain::refuse;

/// What says who it is: a stranger who knows less than all of it uses up nobody else's codes.
std::string subjectOf(const contract::RegisterSubscriber &call)
{
    return digestOf({"registration",
        call.identity().text(),
        contract::RegisterSubscriber::hasSubscriberNo(call) ? call.subscriberNo.text() : call.born.text(),
        call.mobile.text()});
}

/// Each question is asked whatever the others were answered, so that every answer costs the same.
Outcome<std::optional<domain::PersonId>> whoIsRight(const Reader &reader, const contract::RegisterSubscriber &call)
{
    const domain::PersonId identity = call.identity();
    const auto person = personByIdentity(reader, RegistryId(identity));
    if (!person)
        return person.fault();
    const auto account = accountNamed(reader, domain::UserName(identity));
    if (!account)
        return account.fault();
    const auto used = isAddressInUse(reader, call.email);
    if (!used)
        return used.fault();
    if (!*person || *account || *used)
        return std::optional<domain::PersonId>();
    const Person &who = **person;
    const bool known = contract::RegisterSubscriber::hasSubscriberNo(call) ? who.subscriberNo == call.subscriberNo
                                                                           : who.birth == call.born;
    const bool reached = who.mobile == call.mobile && (call.codeBy == Channel::Sms || who.email == call.email);
    return known && reached ? std::optional(identity) : std::nullopt;
}

Outcome<contract::RegistryData> dataOf(const Reader &reader, const domain::PersonId &identity, Language language)
{
    const auto found = personByIdentity(reader, RegistryId(identity));
    if (!found)
        return found.fault();
    if (!*found)
        return refuse("record.missing");
    const Person &who = **found;
    contract::RegistryData data;
    data.name = lineOf<domain::Line<120>>(who.name.full());
    data.latinName = lineOf<domain::Line<120>>(who.nameEn);
    data.identity = identity;
    data.subscriberNo = who.subscriberNo;
    data.nationality = lineOf<domain::Line<60>>(wordsOf(who.nationality, language));
    data.born = who.birth;
    data.bornHijri = who.birthHijri;
    data.mobile = maskedOf(who.mobile ? who.mobile->masked() : std::string("-"));
    return data;
}

} // namespace

Outcome<contract::VisualCode> handle(const contract::NewVisualCode &call, Context &context, const Writer &writer)
{
    return newVisualCode(writer, call.kind, context.address, context.language, context.now);
}

Outcome<PasswordHashed> prepare(const contract::RegisterSubscriber &call, Context &context)
{
    return prepareRegistration(call.visualCode, call.password, context);
}

Outcome<contract::Challenge> handle(
    const contract::RegisterSubscriber &call, const PasswordHashed &prepared, Context &context, const Writer &writer)
{
    context.about("registration");
    const Registering to{subjectOf(call), call.codeBy, call.mobile, call.email};
    if (auto may = mayHaveACode(writer, to.subject, context.now); !may)
        return may.fault();
    const auto person = whoIsRight(writer, call);
    if (!person)
        return person.fault();
    const std::string system(contract::spellingOf(call.system));
    return beginRegistration({to, *person, system, {}, prepared.hash}, context, writer);
}

Outcome<contract::RegistryData> handle(
    const contract::ConfirmRegistration &call, Context &context, const Writer &writer)
{
    const auto proven = proveRegistration(call.challenge, call.code, RegisteringAs::Subscriber, context, writer);
    if (!proven)
        return proven.fault();
    return dataOf(writer, *proven->typed.person, context.language);
}

Outcome<contract::Activated> handle(const contract::ActivateAccount &call, Context &context, const Writer &writer)
{
    const auto pending = registrationWith(writer, call.challenge, "");
    if (!pending)
        return pending.fault();
    const NewRegistration &typed = pending->typed;
    if (!pending->provenAt || !typed.person || typed.establishment || pending->expiresAt <= context.now)
        return refuse("code.refused");
    context.caller.person = *typed.person;
    context.caller.role = contract::Role::Individual;
    context.actedBy(typed.person->text());
    if (auto finished = finishRegistration(writer, call.challenge, context.now); !finished)
        return finished.fault();
    const auto code =
        makeAccount(writer, {*typed.person, typed.passwordHash, typed.system, typed.to.email}, context.now);
    if (!code)
        return code.fault();
    if (auto sent = sendUserCode(writer, *code, typed.to.email, context.language, context.now); !sent)
        return sent.fault();
    contract::Activated reply;
    reply.sentTo = maskedOf(typed.to.email.masked());
    if (contract::ActivateAccount::isFlagged(call)) {
        const auto filed =
            file({contract::DataCorrection::path, {}, contract::encode(contract::DataCorrection{call.correction})},
                context,
                writer);
        if (!filed)
            return filed.fault();
        reply.correction = filed->number;
    }
    return reply;
}

} // namespace service
