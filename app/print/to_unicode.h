// SPDX-License-Identifier: Apache-2.0
// What the glyphs of a PDF's font mean: from the shapes of letters, which nobody searches for, to the letters.
#pragma once

#include <QByteArray>

namespace print {

/// A ToUnicode map with its targets as base letters. A ligature of lam and alef has its letters in reversed order: readers
/// turn what stands in right-to-left text around, and so find them as they were written.
[[nodiscard]] QByteArray searchable(const QByteArray &map);

} // namespace print
