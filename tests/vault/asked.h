// SPDX-License-Identifier: Apache-2.0
// A vault asked and waited for, its answer as a word.
#pragma once

#include "vault/vault.h"

#include <QTest>

#include <optional>

namespace support {

/// "kept: <secret>" or the code of the fault.
inline QString readFrom(vault::Vault &vault, const QString &name)
{
    std::optional<domain::Outcome<domain::Secret>> outcome;
    QObject context;
    vault.read(name, &context, [&](const auto &answer) { outcome = answer; });
    if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        return QStringLiteral("(at once or never)");
    if (!outcome->ok())
        return QString::fromStdString(outcome->fault().code);
    return QStringLiteral("kept: ")
           + QString::fromUtf8((*outcome)->reveal().data(), static_cast<qsizetype>((*outcome)->reveal().size()));
}

template <class Ask>
QString codeOf(Ask ask)
{
    std::optional<domain::Outcome<domain::Done>> outcome;
    QObject context;
    ask(&context, [&](const domain::Outcome<domain::Done> &answer) { outcome = answer; });
    if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        return QStringLiteral("(at once or never)");
    return outcome->ok() ? QStringLiteral("ok") : QString::fromStdString(outcome->fault().code);
}

inline QString writeTo(vault::Vault &vault, const QString &name, const std::string &secret)
{
    return codeOf([&](QObject *context, const vault::Vault::Finished &answer) {
        vault.write(name, *domain::Secret::parse(secret), context, answer);
    });
}

inline QString eraseFrom(vault::Vault &vault, const QString &name)
{
    return codeOf([&](QObject *context, const vault::Vault::Finished &answer) { vault.erase(name, context, answer); });
}

} // namespace support
