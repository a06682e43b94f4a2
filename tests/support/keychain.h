// SPDX-License-Identifier: Apache-2.0
// Keychain: one that outlives the programs that use it, and may be in trouble.
#pragma once

#include "vault/memory.h"

#include <optional>
#include <utility>

namespace support {

struct Keychain {
    vault::Memory memory;
    std::optional<domain::Fault> trouble; ///< what every question is answered with
};

/// A program's way to it.
class LentVault final : public vault::Vault {
public:
    explicit LentVault(Keychain &keychain) : keychain_(keychain) {}

    void read(const QString &name, QObject *context, GotSecret answer) override
    {
        if (!refused(context, answer))
            keychain_.memory.read(name, context, std::move(answer));
    }
    void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) override
    {
        if (!refused(context, answer))
            keychain_.memory.write(name, secret, context, std::move(answer));
    }
    void erase(const QString &name, QObject *context, Finished answer) override
    {
        if (!refused(context, answer))
            keychain_.memory.erase(name, context, std::move(answer));
    }

private:
    template <class Answer>
    bool refused(QObject *context, const Answer &answer) const
    {
        if (keychain_.trouble)
            QMetaObject::invokeMethod(
                context, [answer, fault = *keychain_.trouble] { answer(fault); }, Qt::QueuedConnection);
        return keychain_.trouble.has_value();
    }

    Keychain &keychain_;
};

} // namespace support
