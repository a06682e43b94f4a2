// SPDX-License-Identifier: Apache-2.0
// How pages go to a printer.
#include "print/printing.h"

#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace print {
namespace {

#ifdef Q_OS_UNIX
/// CUPS listens on a socket of this machine unless it was told of a server elsewhere.
bool hasService()
{
    const QString server = qEnvironmentVariable("CUPS_SERVER");
    if (!server.isEmpty())
        return !server.startsWith(QLatin1Char('/')) || QFileInfo::exists(server);
    const QString socket = QStringLiteral("/run/cups/cups.sock");
    return QFileInfo::exists(socket) || QFileInfo::exists(QStringLiteral("/private/var/run/cupsd"));
}
#else
bool hasService()
{
    return true;
}
#endif

bool isThere(const QPrinter &printer)
{
    return QPrinterInfo::availablePrinterNames().contains(printer.printerName());
}

} // namespace

domain::Outcome<domain::Done> canPrint()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return domain::Done{};
    return hasService() ? domain::refuse("printing.no_printer") : domain::refuse("printing.no_service");
}

void prepare(QPrinter &printer, const Document &document)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    printer.setFromTo(1, static_cast<int>(document.pages.size()));
}

domain::Outcome<domain::Done> printOn(QPrinter &printer, const Document &document)
{
    // Without a printer Qt would quietly write a file that nobody asked for.
    if (auto possible = canPrint(); !possible)
        return possible;
    if (printer.outputFormat() != QPrinter::NativeFormat || !isThere(printer))
        return domain::refuse("printing.printer_gone");
    QPainter painter;
    if (!painter.begin(&printer))
        return domain::refuse("printing.failed");
    const int last = static_cast<int>(document.pages.size());
    const int from = std::clamp(printer.fromPage(), 1, last);
    const int to = printer.toPage() == 0 ? last : std::clamp(printer.toPage(), from, last);
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage())
            return domain::refuse("printing.failed");
        paint(document, static_cast<std::size_t>(page - 1), painter, paper);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return domain::refuse("printing.failed");
    // Handing the job over tells of no failure, so a queue that went away meanwhile is asked for again.
    if (!isThere(printer))
        return domain::refuse("printing.printer_gone");
    return domain::Done{};
}

} // namespace print
