// SPDX-License-Identifier: Apache-2.0
// The help that travels with the program: topics in both languages, searchable without a connection.
#pragma once

#include "contract/text.h"

#include <QString>

#include <vector>

namespace ui {

struct HelpTopic {
    QString key; ///< stable: "code", "shortcuts"
    contract::Text title;
    QString text; ///< paragraphs and lines, plain, in the language that is spoken now
};

/// All topics.
[[nodiscard]] std::vector<HelpTopic> helpTopics();

} // namespace ui
