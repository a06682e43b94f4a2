// SPDX-License-Identifier: Apache-2.0
// The only place where a fault becomes words: what was wrong and what to do next, in the language of the person.
#pragma once

#include "domain/fault.h"

#include <QString>

namespace form {

/// One sentence or two for this fault; a code that a newer service knows gets the sentence of its kind.
[[nodiscard]] QString sentence(const domain::Fault &fault);

/// The small line under the sentence that a person can read out to the help desk: the stable code.
[[nodiscard]] QString reference(const domain::Fault &fault);

} // namespace form
