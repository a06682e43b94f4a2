// SPDX-License-Identifier: Apache-2.0
// The rules of what is typed when somebody registers.
#include "contract/account/registration.h"

#include <array>

namespace contract {

using domain::Done;
using domain::Outcome;

Outcome<Done> RegisterSubscriber::mustBeAgreed(const bool &agreed, domain::Date /*today*/)
{
    if (!agreed)
        return domain::refuse("agreement.required");
    return Done{};
}

Outcome<Done> RegisterSubscriber::check(const RegisterSubscriber &call, domain::Date /*today*/)
{
    const std::array own{call.identity().text(),
        call.subscriberNo.text(),
        call.email.text(),
        call.mobile.text(),
        hasNone(call) ? call.born.text() : std::string()};
    return domain::mayBePassword(call.password, own).within("password");
}

} // namespace contract
