// SPDX-License-Identifier: Apache-2.0
// A certificate of the service as what the print layer draws: its sheets on the screen, and its document for paper.
#pragma once

#include "contract/certificate/certificates.h"
#include "print/certificate.h"
#include "ui/screens/certificates/pages_view.h"

#include <memory>

namespace ui {

/// Any document as sheets on the screen.
[[nodiscard]] PagesView::Sheets sheetsOf(std::shared_ptr<const print::Document> document);
[[nodiscard]] contract::Embedded embedded(const contract::Certificate &certificate);
/// The faults of print::certificate().
[[nodiscard]] domain::Outcome<PagesView::Sheets> sheetsOf(
    const contract::Certificate &certificate, const print::Dictionaries &dictionaries);

} // namespace ui
