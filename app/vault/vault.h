// SPDX-License-Identifier: Apache-2.0
// Vault: where a secret outlives the program, or does not; whoever asks waits for the answer without blocking.
#pragma once

#include "domain/outcome.h"
#include "domain/password.h"

#include <QObject>
#include <QString>

#include <functional>

namespace vault {

/// Every answer comes later, from the event loop, once, and is dropped if `context` has died. It may take as long as a
/// person takes to unlock a keychain. A secret has at most 1 KiB, which every keychain takes in one piece.
class Vault {
public:
    using GotSecret = std::function<void(const domain::Outcome<domain::Secret> &)>;
    using Finished = std::function<void(const domain::Outcome<domain::Done> &)>;

    virtual ~Vault() = default;

    /// vault.empty only if the vault is open and truly has none; vault.unavailable where there is none, vault.locked,
    /// vault.refused when the person would not unlock it, vault.interrupted when it died over the question.
    virtual void read(const QString &name, QObject *context, GotSecret answer) = 0;
    virtual void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) = 0;
    /// What is not there counts as erased.
    virtual void erase(const QString &name, QObject *context, Finished answer) = 0;
};

} // namespace vault
