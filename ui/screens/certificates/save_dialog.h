// SPDX-License-Identifier: Apache-2.0
// SaveDialog: asks where a document is to be kept, and keeps it there as its PDF.
#pragma once

#include "contract/certificate/certificates.h"
#include "domain/outcome.h"
#include "print/words.h"

#include <QFileDialog>

#include <functional>

namespace ui {

class Banner;

/// Open it; it deletes itself when it is done.
class SaveDialog : public QFileDialog {
    Q_OBJECT
public:
    /// Writes the file to a path.
    using Keep = std::function<domain::Outcome<domain::Done>(const QString &path)>;

    /// `name` is offered for the file.
    SaveDialog(const QString &title, const QString &name, Keep keep, QWidget *parent);
    SaveDialog(const contract::Certificate &certificate, const print::Dictionaries &dictionaries, QWidget *parent);

    /// Opens it; what came of it is told in the banner.
    void openTelling(Banner *notice);

Q_SIGNALS:
    void saved(const QString &path);
    /// What `keep` refused with: one of print::savePdf().
    void failed(const domain::Fault &fault);
};

} // namespace ui
