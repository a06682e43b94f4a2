// SPDX-License-Identifier: Apache-2.0
// Registers the compiled translations.
#include "translations/translations.h"

#include <QtCore/qglobal.h>

// The macro names a function of the global namespace, so it cannot stand inside one of ours.
static void registerWords()
{
    Q_INIT_RESOURCE(words);
}

void translations::load()
{
    registerWords();
}
