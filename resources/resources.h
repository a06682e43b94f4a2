// SPDX-License-Identifier: Apache-2.0
// Brings the compiled-in fonts, icons and Qt's Arabic into the program; a static library would leave them out.
#pragma once

namespace resources {

/// Makes ":/taminat/…" readable. Cheap, and harmless when called again.
void load();

} // namespace resources
