// SPDX-License-Identifier: Apache-2.0
// Gives the glyphs of a PDF what they say.
#pragma once

#include <QStringList>

#include <qpdf/QPDF.hh>
#include <vector>

namespace print {

/// Writes pages and fonts anew, so that a glyph that says several things has a code for each. `says` has a text for each
/// glyph that is shown, in their order, for every page. Throws std::runtime_error where the pages show others.
void speak(QPDF &pdf, const std::vector<QStringList> &says);

} // namespace print
