// SPDX-License-Identifier: Apache-2.0
// What holds for any new password.
#include "contract/account/new_password.h"

namespace contract {

domain::Outcome<domain::Done> mustBeFitForAPassword(const domain::Secret &password, domain::Date /*today*/)
{
    return domain::mayBePassword(password, {});
}

} // namespace contract
