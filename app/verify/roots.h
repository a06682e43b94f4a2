// SPDX-License-Identifier: Apache-2.0
// The root keys that this program was built to believe.
#pragma once

#include "contract/certificate/keys.h"

#include <vector>

namespace verify {

/// From resources/keys/roots.txt, where whoever deploys the program puts their own.
[[nodiscard]] std::vector<contract::PublicKey> trustedRoots();

} // namespace verify
