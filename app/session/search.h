// SPDX-License-Identifier: Apache-2.0
// Search over what there is: which of the given entries a few typed words mean, the likeliest first.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace session {

struct Findable {
    QString title;
    QStringList keywords = {}; ///< other words that people use for it
};

/// The text as it is compared: one form for each letter that people write in several (أ إ آ ا, ى ي, ة ه, ؤ و, ئ ي),
/// no marks above or below, no tatweel, small letters, Latin digits, single spaces.
[[nodiscard]] QString folded(const QString &text);

/// The positions of the entries in which every word of the query is found, at most `limit` of them. A word at the
/// beginning of a title means more than one inside, a title more than a keyword. An empty query finds nothing.
[[nodiscard]] std::vector<std::size_t> search(
    const std::vector<Findable> &entries, const QString &query, std::size_t limit = 20);

} // namespace session
