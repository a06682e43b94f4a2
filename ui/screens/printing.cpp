// SPDX-License-Identifier: Apache-2.0
// The dialog is open while the rest of the window lives on.
#include "ui/screens/printing.h"

#include "print/printing.h"

#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace ui {

void askToPrint(std::shared_ptr<const print::Document> document, const QString &title, QWidget *parent,
    std::function<void(const domain::Outcome<QString> &)> done)
{
    if (const auto possible = print::canPrint(); !possible)
        return done(possible.fault());
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    print::prepare(*printer, *document);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinMax(1, static_cast<int>(document->pages.size()));
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    QObject::connect(
        dialog, &QDialog::accepted, parent, [printer, document = std::move(document), done = std::move(done)] {
            if (const auto printed = print::printOn(*printer, *document); !printed)
                return done(printed.fault());
            done(printer->printerName());
        });
    dialog->open();
}

} // namespace ui
