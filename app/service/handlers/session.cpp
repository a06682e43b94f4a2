// SPDX-License-Identifier: Apache-2.0
// A session renewed, and a session ended.
#include "service/handlers/handlers.h"

namespace service {

using domain::Outcome;

Outcome<contract::Tokens> handle(const contract::RenewSession &call, Context &context, const Writer &writer)
{
    const auto renewal = renewSession(writer, call.refresh, context.now);
    if (!renewal)
        return renewal.fault();
    if (renewal->owner)
        context.actedBy(renewal->owner->person.text());
    if (renewal->tokens) {
        context.givesTokensOf(renewal->owner->session);
        return *renewal->tokens;
    }
    if (renewal->usedTwice) {
        // Somebody else has it as well, or had it: neither of the two goes on.
        context.about("refresh token used twice");
        context.whenRefused([session = renewal->owner->session, now = context.now](
                                const Writer &after) { return endSession(after, session, "reuse", now); });
    }
    return domain::refuse("session.ended");
}

Outcome<contract::Nothing> handle(const contract::SignOut & /*call*/, Context &context, const Writer &writer)
{
    if (auto ended = endSession(writer, context.caller.session, "signed_out", context.now); !ended)
        return ended.fault();
    return contract::Nothing{};
}

} // namespace service
