// SPDX-License-Identifier: Apache-2.0
// The rule of a changed password.
#include "contract/account/my_account.h"

namespace contract {

domain::Outcome<domain::Done> ChangePassword::check(const ChangePassword &call, domain::Date /*today*/)
{
    if (call.password == call.current)
        return domain::refuse("password.unchanged", "password");
    return domain::Done{};
}

} // namespace contract
