// SPDX-License-Identifier: Apache-2.0
// A file dialog with a sensible name.
#include "ui/screens/certificates/save_dialog.h"

#include "print/pdf.h"
#include "ui/screens/certificates/drawing.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

SaveDialog::SaveDialog(
    const contract::Certificate &certificate, const print::Dictionaries &dictionaries, QWidget *parent)
    : QFileDialog(parent, tr("Save the certificate"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setOption(HideNameFilterDetails);
    setNameFilter(tr("PDF (*.pdf)"));
    setDefaultSuffix(QStringLiteral("pdf"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setDirectory(QFileInfo::exists(documents) ? documents : QDir::homePath());
    const contract::Embedded issued = embedded(certificate);
    if (const auto body = contract::decodeBody(issued.body))
        selectFile(print::fileName(*body, dictionaries));
    connect(this, &QFileDialog::fileSelected, this, [this, issued, dictionaries](const QString &path) {
        if (const auto kept = print::savePdf(issued, dictionaries, path); !kept)
            Q_EMIT failed(kept.fault());
        else
            Q_EMIT saved(path);
    });
}

} // namespace ui
