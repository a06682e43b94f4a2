// SPDX-License-Identifier: Apache-2.0
// The registration form of an employer's account as a page: what was registered, by whom, when.
#pragma once

#include "contract/account/employer_registration.h"
#include "print/page.h"
#include "print/words.h"

namespace print {

[[nodiscard]] Document registrationForm(const contract::EmployerAccount &account, const Words &words);

} // namespace print
