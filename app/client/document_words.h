// SPDX-License-Identifier: Apache-2.0
// DocumentWords: what certificates are written with, in both languages at once; what the program itself speaks is Speech's.
#pragma once

#include <QTranslator>

namespace client {

struct DocumentWords {
    DocumentWords();

    QTranslator arabic;
    QTranslator english;
};

} // namespace client
