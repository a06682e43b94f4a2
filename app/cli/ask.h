// SPDX-License-Identifier: Apache-2.0
// Asking the service and waiting for the answer: a command has nothing else to do, so the program's own loop runs for it.
#pragma once

#include "session/session.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>

namespace cli {

template <contract::Call T>
[[nodiscard]] domain::Outcome<typename T::Reply> ask(session::Session &session, const T &call)
{
    QObject waiting;
    std::optional<domain::Outcome<typename T::Reply>> answer;
    session.call(call, &waiting, [&](const domain::Outcome<typename T::Reply> &got) {
        answer = got;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return *std::move(answer);
}

} // namespace cli
