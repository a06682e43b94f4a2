// SPDX-License-Identifier: Apache-2.0
// Registering as an employer: the person must speak for the establishment, and be reached as the registry says.
#include "service/digest.h"
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"
#include "service/one_time_codes.h"
#include "service/registrations.h"
#include "service/registry.h"

namespace service {
namespace {

using domain::Outcome;
using domain::refuse;

std::string subjectOf(const contract::RegisterEmployer &call)
{
    return digestOf({"employer registration", call.identity.text(), call.establishment.text(), call.mobile.text()});
}

/// Each question is asked whatever the others were answered, so that every answer costs the same.
Outcome<std::optional<domain::PersonId>> whoIsRight(
    const Reader &reader, const contract::RegisterEmployer &call, domain::Date today)
{
    const auto person = personByIdentity(reader, RegistryId(call.identity));
    if (!person)
        return person.fault();
    const auto role = roleAt(reader, call.identity, call.establishment, today);
    if (!role)
        return role.fault();
    const auto account = accountNamed(reader, domain::UserName(call.identity));
    if (!account)
        return account.fault();
    const auto used = isAddressInUse(reader, call.email);
    if (!used)
        return used.fault();
    if (!*person || !*role || *account || *used)
        return std::optional<domain::PersonId>();
    const bool reached = (*person)->mobile == call.mobile && (*person)->email == call.email;
    return reached ? std::optional(call.identity) : std::nullopt;
}

Outcome<contract::EmployerAccount> accountOf(
    const domain::PersonId &identity, const NewRegistration &typed, Context &context, const Reader &reader)
{
    const auto person = personByIdentity(reader, RegistryId(identity));
    if (!person)
        return person.fault();
    const auto establishment = establishmentByNumber(reader, *typed.establishment);
    if (!establishment)
        return establishment.fault();
    const auto role = roleAt(reader, identity, *typed.establishment, context.today);
    if (!role)
        return role.fault();
    if (!*person || !*establishment || !*role) // no longer theirs since the code was sent
        return refuse("code.refused", "code");
    contract::EmployerAccount account;
    account.establishmentName = lineOf<domain::Line<120>>((*establishment)->name.ar);
    account.establishmentLatinName = lineOf<domain::Line<120>>((*establishment)->name.en);
    account.establishment = *typed.establishment;
    account.name = lineOf<domain::Line<120>>((*person)->name.full());
    account.latinName = lineOf<domain::Line<120>>((*person)->nameEn);
    account.identity = identity;
    account.capacity = capacityOf(**role);
    account.mobile = maskedOf(typed.to.mobile.masked());
    account.email = maskedOf(typed.to.email.masked());
    account.registered = contract::Moment(context.now);
    return account;
}

} // namespace

Outcome<PasswordHashed> prepare(const contract::RegisterEmployer &call, Context &context)
{
    return prepareRegistration(call.visualCode, call.password, context);
}

Outcome<contract::Challenge> handle(
    const contract::RegisterEmployer &call, const PasswordHashed &prepared, Context &context, const Writer &writer)
{
    context.about("employer registration");
    const Registering to{subjectOf(call), contract::Channel::Sms, call.mobile, call.email};
    if (auto may = mayHaveACode(writer, to.subject, context.now); !may)
        return may.fault();
    const auto person = whoIsRight(writer, call, context.today);
    if (!person)
        return person.fault();
    return beginRegistration({to, *person, {}, call.establishment, prepared.hash}, context, writer);
}

Outcome<contract::EmployerAccount> handle(
    const contract::ConfirmEmployerRegistration &call, Context &context, const Writer &writer)
{
    const auto proven = proveRegistration(call.challenge, call.code, RegisteringAs::Employer, context, writer);
    if (!proven)
        return proven.fault();
    const NewRegistration &typed = proven->typed;
    if (auto finished = finishRegistration(writer, call.challenge, context.now); !finished)
        return finished.fault();
    auto account = accountOf(*typed.person, typed, context, writer);
    if (!account)
        return account.fault();
    const auto code = makeAccount(writer, {*typed.person, typed.passwordHash, {}, typed.to.email}, context.now);
    if (!code)
        return code.fault();
    if (auto sent = sendUserCode(writer, *code, typed.to.email, context.language, context.now); !sent)
        return sent.fault();
    return account;
}

} // namespace service
