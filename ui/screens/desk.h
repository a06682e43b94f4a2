// SPDX-License-Identifier: Apache-2.0
// Desk: what every screen is given to work with; the composition root owns all of it.
#pragma once

#include "domain/clock.h"
#include "print/words.h"
#include "session/catalogue.h"
#include "session/drafts.h"
#include "session/issuing_keys.h"
#include "session/session.h"
#include "session/settings.h"

#include <QUrl>

namespace ui {

struct Desk {
    session::Session &session;
    const session::Catalogue &catalogue;
    session::Settings &settings;
    const domain::Clock &clock;
    QUrl server;
    session::IssuingKeys &issuingKeys;
    print::Dictionaries dictionaries; ///< of documents, which speak their own language
    session::Drafts &drafts;
};

} // namespace ui
