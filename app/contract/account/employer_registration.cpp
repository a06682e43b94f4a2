// SPDX-License-Identifier: Apache-2.0
// The rules of what is typed when an employer registers.
#include "contract/account/employer_registration.h"

#include <array>

namespace contract {

using domain::Done;
using domain::Outcome;

Outcome<Done> RegisterEmployer::mustBeTicked(const bool &fulfilled, domain::Date /*today*/)
{
    if (!fulfilled)
        return domain::refuse("field.required");
    return Done{};
}

Outcome<Done> RegisterEmployer::mustBeAgreed(const bool &agreed, domain::Date /*today*/)
{
    if (!agreed)
        return domain::refuse("agreement.required");
    return Done{};
}

Outcome<Done> RegisterEmployer::check(const RegisterEmployer &call, domain::Date /*today*/)
{
    const std::array own{call.identity.text(), call.establishment.text(), call.email.text(), call.mobile.text()};
    return domain::mayBePassword(call.password, own).within("password");
}

} // namespace contract
