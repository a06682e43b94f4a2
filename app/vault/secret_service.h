// SPDX-License-Identifier: Apache-2.0
// SecretService: what the session bus tells of the keychain beside the keychain's own answers, which say less than they know.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace vault {

/// All of it is unknown where there is no session bus, as on systems whose keychain is another.
struct SecretService {
    QString owner;            ///< who serves it now; empty for nobody. Another one than before: the first has died
    bool isLocked = false;    ///< its default collection certainly is
    bool hasPrompter = false; ///< somebody is there who can ask a person to unlock it
};

/// The answer comes later or at once, never from a service that it would start; dropped if `context` has died.
void lookAtSecretService(QObject *context, std::function<void(const SecretService &)> told);
/// Only the owner.
void askWhoServesSecrets(QObject *context, std::function<void(const QString &)> told);

} // namespace vault
