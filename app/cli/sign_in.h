// SPDX-License-Identifier: Apache-2.0
// Signing in from the command line: what is secret is asked for, line by line.
#pragma once

#include "contract/service.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "session/session.h"

#include <QByteArray>

#include <functional>

namespace cli {

/// One line that the person gives after being asked for it: the password, then the code of the message.
using AskPerson = std::function<QByteArray(const char *what)>;

/// Both steps.
[[nodiscard]] domain::Outcome<domain::Done> signIn(
    const domain::UserName &user, contract::Role as, session::Session &session, const AskPerson &askPerson);

/// Whether the service could be told changes nothing: the session is forgotten.
void signOut(session::Session &session);

} // namespace cli
