// SPDX-License-Identifier: Apache-2.0
// A certificate on the screen, on a printer and in a file: one drawing, made by the print layer.
#pragma once

#include "contract/certificate/certificates.h"
#include "domain/outcome.h"
#include "ui/screens/certificates/pages_view.h"

class QPrinter;

namespace ui {

[[nodiscard]] domain::Outcome<PagesView::Sheets> sheetsOf(const contract::Certificate &certificate);
[[nodiscard]] domain::Outcome<domain::Done> printOn(QPrinter &printer, const contract::Certificate &certificate);
[[nodiscard]] domain::Outcome<domain::Done> savePdf(const contract::Certificate &certificate, const QString &path);
/// What the file is called unless the person says otherwise: it names the number, and nobody.
[[nodiscard]] QString fileNameOf(const contract::Certificate &certificate);

} // namespace ui
