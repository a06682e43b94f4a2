// SPDX-License-Identifier: Apache-2.0
// Registers the compiled-in resources.
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// The macro names functions of the global namespace, so it cannot stand inside one of ours.
static void registerAll()
{
    Q_INIT_RESOURCE(taminat);
    Q_INIT_RESOURCE(fonts);
    Q_INIT_RESOURCE(qt);
}

void resources::load()
{
    registerAll();
}
