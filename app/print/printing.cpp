// SPDX-License-Identifier: Apache-2.0
// How pages go to a printer.
#include "print/printing.h"

#include <QFileInfo>
#include <QLibrary>
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

/// Qt hands a job over and keeps how that went to itself; CUPS remembers it for the thread that asked. It is looked for in
/// the library that Qt's own plugin has loaded, so that nothing is linked where there is no CUPS.
bool wasTaken()
{
    using LastStatus = int (*)();
    const auto lastStatus = reinterpret_cast<LastStatus>( // NOLINT(*-reinterpret-cast): a function by its name
        QLibrary::resolve(QStringLiteral("cups"), 2, "cupsLastError"));
    constexpr int firstRefusal = 0x400; // of IPP's: all below mean that the request was served
    return lastStatus == nullptr || lastStatus() < firstRefusal;
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
    if (wasTaken())
        return domain::Done{};
    return isThere(printer) ? domain::refuse("printing.failed") : domain::refuse("printing.printer_gone");
}

} // namespace print
