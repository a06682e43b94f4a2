// SPDX-License-Identifier: Apache-2.0
// Errand: a call between being made and being answered; inside session only.
#pragma once

#include "session/session.h"

#include <QPointer>

namespace session {

struct Errand {
    Session *session = nullptr;
    net::Request request;
    Session::Need need = Session::Need::Nothing;
    QPointer<QObject> context;
    net::Answer answer;
    QMetaObject::Connection gone = {}; ///< tells that the context is; ended with the errand
    net::Handle underWay = {};
    unsigned generation = 0; ///< of the tokens it was last sent with
    bool held = false;       ///< waits for a renewal or for the screen to be unlocked
    bool renewed = false;    ///< has had its one renewal
};

} // namespace session
