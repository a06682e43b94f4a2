// SPDX-License-Identifier: Apache-2.0
// A certificate of the service as what the print layer draws: its sheets on the screen, and its document for paper.
#pragma once

#include "contract/certificate/certificates.h"
#include "print/certificate.h"
#include "ui/screens/certificates/pages_view.h"

namespace ui {

[[nodiscard]] contract::Embedded embedded(const contract::Certificate &certificate);
/// The faults of print::certificate().
[[nodiscard]] domain::Outcome<PagesView::Sheets> sheetsOf(
    const contract::Certificate &certificate, const print::Dictionaries &dictionaries);

} // namespace ui
