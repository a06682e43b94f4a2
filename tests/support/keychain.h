// SPDX-License-Identifier: Apache-2.0
// Keychain: one that outlives the programs that use it, may be in trouble, and may let them wait.
#pragma once

#include "vault/memory.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace support {

struct Keychain {
    vault::Memory memory;
    std::optional<domain::Fault> trouble; ///< what every question is answered with
    bool silent = false;                  ///< questions wait until it speaks

    void speak()
    {
        silent = false;
        for (const auto &each : std::exchange(waiting, {}))
            each();
    }
    std::vector<std::function<void()>> waiting;
};

/// A program's way to it.
class LentVault final : public vault::Vault {
public:
    explicit LentVault(Keychain &keychain) : keychain_(keychain) {}

    void read(const QString &name, QObject *context, GotSecret answer) override
    {
        whenItSpeaks(context, [this, name, context, answer = std::move(answer)] {
            if (!refused(context, answer))
                keychain_.memory.read(name, context, answer);
        });
    }
    void write(const QString &name, const domain::Secret &secret, QObject *context, Finished answer) override
    {
        whenItSpeaks(context, [this, name, secret, context, answer = std::move(answer)] {
            if (!refused(context, answer))
                keychain_.memory.write(name, secret, context, answer);
        });
    }
    void erase(const QString &name, QObject *context, Finished answer) override
    {
        whenItSpeaks(context, [this, name, context, answer = std::move(answer)] {
            if (!refused(context, answer))
                keychain_.memory.erase(name, context, answer);
        });
    }

private:
    void whenItSpeaks(QObject *context, std::function<void()> question)
    {
        if (!keychain_.silent)
            return question();
        keychain_.waiting.emplace_back([alive = QPointer<QObject>(context), question = std::move(question)] {
            if (alive)
                question();
        });
    }
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
