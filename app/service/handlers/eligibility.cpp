// SPDX-License-Identifier: Apache-2.0
// What the caller may claim: the rules asked about the caller's own record.
#include "contract/explain/steps.h"
#include "service/handlers/handlers.h"
#include "service/handlers/words.h"
#include "service/insured.h"

namespace service {

domain::Outcome<contract::Entitlements> handle(
    const contract::MyEligibility &call, Context &context, const Reader &reader)
{
    const auto person = registeredPerson(reader, RegistryId(context.caller.person));
    if (!person)
        return person.fault();
    const domain::Date on = call.on.value_or(context.today);
    const auto insured = insuredOf(reader, *person, on);
    if (!insured)
        return insured.fault();
    const auto found =
        domain::eligibilityOf(insured->career, insured->circumstances, domain::Plan{}, domain::Laws{}, nullptr);
    if (!found)
        return found.fault();
    contract::Entitlements reply;
    reply.on = on;
    reply.state = stateOf(person->standing);
    reply.found = contract::answerOf(*found);
    for (const std::string_view name : insured->supposed)
        reply.supposed.push_back(contract::knownLine<120>(name));
    return reply;
}

} // namespace service
