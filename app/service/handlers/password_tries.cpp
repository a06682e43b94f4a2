// SPDX-License-Identifier: Apache-2.0
// How a try at a password is counted, made, and taken back where nothing came of it.
#include "service/handlers/password_tries.h"

namespace service {

using domain::Outcome;

Outcome<PasswordLookedAt> lookAt(
    const domain::Secret &password, std::string_view name, Context &context, const FindAccount &find)
{
    PasswordLookedAt looked;
    auto account = context.store.transaction([&](const Writer &writer) -> Outcome<std::optional<Account>> {
        auto found = find(writer);
        if (!found)
            return found;
        looked.attempt = attemptOf(*found ? (*found)->userCode.text() : name, context.address);
        if (auto begun = beginAttempt(writer, looked.attempt, context.now); !begun)
            return begun.fault();
        return found;
    });
    if (!account)
        return account.fault();
    const auto right =
        context.hashing.verify(password, *account ? std::optional((*account)->passwordHash) : std::nullopt);
    if (!right) {
        (void)context.store.transaction([&](const Writer &writer) { return takeBackAttempt(writer, looked.attempt); });
        return right.fault();
    }
    if (*right)
        looked.account = *std::move(account);
    return looked;
}

Outcome<PasswordLookedAt> lookAtOwn(const domain::Secret &password, Context &context)
{
    return lookAt(password, context.caller.person.text(), context, [&](const Reader &reader) {
        return accountWithCode(reader, context.caller.account);
    });
}

domain::Fault refuseAttempt(const PasswordLookedAt &looked, Context &context, const char *field)
{
    context.whenRefused([attempt = looked.attempt, now = context.now](
                            const Writer &after) { return attemptFailed(after, attempt, now); });
    return domain::refuse("sign_in.refused", field);
}

} // namespace service
