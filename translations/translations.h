// SPDX-License-Identifier: Apache-2.0
// Brings the compiled translations into the program; a static library would leave them out.
#pragma once

namespace translations {

/// Makes ":/taminat/i18n/taminat_ar.qm" and "…_en.qm" readable. Harmless when called again.
void load();

} // namespace translations
