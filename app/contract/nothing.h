// SPDX-License-Identifier: Apache-2.0
// Nothing: the reply of a call that has nothing to tell but that it went well.
#pragma once

#include "contract/field.h"

namespace contract {

struct Nothing {
    static constexpr auto describe() { return steps(); }
};

} // namespace contract
