// SPDX-License-Identifier: Apache-2.0
// SaveDialog: asks where a certificate is to be kept, and keeps it there as its PDF.
#pragma once

#include "contract/certificate/certificates.h"
#include "domain/fault.h"
#include "print/words.h"

#include <QFileDialog>

namespace ui {

/// Open it; it deletes itself when it is done.
class SaveDialog : public QFileDialog {
    Q_OBJECT
public:
    SaveDialog(const contract::Certificate &certificate, const print::Dictionaries &dictionaries, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &path);
    /// One of print::savePdf().
    void failed(const domain::Fault &fault);
};

} // namespace ui
