// SPDX-License-Identifier: Apache-2.0
// Printing: the system's own dialog for a document, and what came of it.
#pragma once

#include "domain/outcome.h"
#include "print/page.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace ui {

/// `done` gets the printer's name, or one of the faults of print::canPrint() and print::printOn(). Nothing comes of a
/// dialog that is cancelled, or whose parent has gone.
void askToPrint(std::shared_ptr<const print::Document> document, const QString &title, QWidget *parent,
    std::function<void(const domain::Outcome<QString> &)> done);

} // namespace ui
