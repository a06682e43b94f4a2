// SPDX-License-Identifier: Apache-2.0
// To paper: through the system's printing, with a fault for each way in which there is none.
#pragma once

#include "domain/outcome.h"
#include "print/page.h"

class QPrinter;

namespace print {

/// Whether there is anything to print on: printing.no_service, printing.no_printer. Asked before a dialog is opened.
[[nodiscard]] domain::Outcome<domain::Done> canPrint();

/// Sets paper and name of a printer that a dialog is about to show.
void prepare(QPrinter &printer, const Document &document);

/// Paints the chosen pages and hands them over. Besides the above: printing.printer_gone where the chosen printer is not
/// there, before or after; printing.failed, also for a printer that takes no jobs now.
[[nodiscard]] domain::Outcome<domain::Done> printOn(QPrinter &printer, const Document &document);

} // namespace print
