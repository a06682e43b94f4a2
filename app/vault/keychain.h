// SPDX-License-Identifier: Apache-2.0
// Keychain: the system's own vault, through QtKeychain, which must not be believed when it says that it is empty.
#pragma once

#include "vault/vault.h"

namespace vault {

class Keychain final : public QObject, public Vault {
    Q_OBJECT
public:
    /// `owner` keeps apart what belongs to different servers and people of one user: "service.example:8443/remembered".
    explicit Keychain(const QString &owner, QObject *parent = nullptr);

    void read(const QString &name, QObject *context, GotSecret answer) override;
    void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) override;
    void erase(const QString &name, QObject *context, Finished answer) override;
    /// Whether it would keep a secret: writes one of no meaning, reads it again and takes it away.
    void prove(QObject *context, const Finished &answer);

private:
    [[nodiscard]] QString keyOf(const QString &name) const { return owner_ + u'/' + name; }

    QString owner_;
};

} // namespace vault
