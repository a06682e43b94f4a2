// SPDX-License-Identifier: Apache-2.0
// The help that travels with the program: topics in both languages, searchable without a connection.
#pragma once

#include <QString>

#include <vector>

namespace ui {

struct HelpTopic {
    QString key;   ///< stable: "code", "shortcuts"
    QString title; ///< in the language that is spoken now
    QString text;  ///< paragraphs and lines, plain
};

/// All topics in the language that is spoken now.
[[nodiscard]] std::vector<HelpTopic> helpTopics();

} // namespace ui
