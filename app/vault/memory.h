// SPDX-License-Identifier: Apache-2.0
// Memory: a vault that ends with the program.
#pragma once

#include "vault/vault.h"

#include <map>

namespace vault {

class Memory final : public Vault {
public:
    void read(const QString &name, QObject *context, GotSecret answer) override;
    void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) override;
    void erase(const QString &name, QObject *context, Finished answer) override;

private:
    std::map<QString, domain::Secret> secrets_;
};

} // namespace vault
