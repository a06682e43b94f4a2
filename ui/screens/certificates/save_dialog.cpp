// SPDX-License-Identifier: Apache-2.0
// A file dialog with a sensible name.
#include "ui/screens/certificates/save_dialog.h"

#include "print/pdf.h"
#include "ui/direction.h"
#include "ui/screens/certificates/drawing.h"
#include "ui/screens/tell.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace ui {

namespace {

QString nameOf(const contract::Embedded &issued, const print::Dictionaries &dictionaries)
{
    const auto body = contract::decodeBody(issued.body);
    return body ? print::fileName(*body, dictionaries) : QString();
}

} // namespace

SaveDialog::SaveDialog(const QString &title, const QString &name, Keep keep, QWidget *parent)
    : QFileDialog(parent, title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setOption(HideNameFilterDetails);
    setNameFilter(tr("PDF (*.pdf)"));
    setDefaultSuffix(QStringLiteral("pdf"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setDirectory(QFileInfo::exists(documents) ? documents : QDir::homePath());
    selectFile(name);
    connect(this, &QFileDialog::fileSelected, this, [this, keep = std::move(keep)](const QString &path) {
        if (const auto kept = keep(path); !kept)
            Q_EMIT failed(kept.fault());
        else
            Q_EMIT saved(path);
    });
}

SaveDialog::SaveDialog(
    const contract::Certificate &certificate, const print::Dictionaries &dictionaries, QWidget *parent)
    : SaveDialog(
        tr("Save the certificate"), nameOf(embedded(certificate), dictionaries),
        [issued = embedded(certificate), dictionaries](
            const QString &path) { return print::savePdf(issued, dictionaries, path); },
        parent)
{}

void SaveDialog::openTelling(Banner *notice)
{
    connect(this, &SaveDialog::failed, notice, [notice](const domain::Fault &fault) { tell(notice, fault); });
    connect(this, &SaveDialog::saved, notice, [notice](const QString &path) {
        tell(notice, Banner::Tone::Success, [path] { return tr("Saved as %1").arg(ltr(path)); });
    });
    open();
}

} // namespace ui
