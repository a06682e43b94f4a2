// SPDX-License-Identifier: Apache-2.0
// Asking the service and waiting for the answer: a command has nothing else to do, so the program's own loop runs for it.
#pragma once

#include "session/session.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>

namespace cli {

/// What `begin(context, answer)` answers, in the end.
template <class Value, class Begin>
[[nodiscard]] domain::Outcome<Value> waitFor(Begin &&begin)
{
    QObject waiting;
    std::optional<domain::Outcome<Value>> answer;
    begin(&waiting, [&](const domain::Outcome<Value> &got) {
        answer = got;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return *std::move(answer);
}

template <contract::Call T>
[[nodiscard]] domain::Outcome<typename T::Reply> ask(session::Session &session, const T &call)
{
    return waitFor<typename T::Reply>(
        [&](QObject *context, auto answer) { session.call(call, context, std::move(answer)); });
}

} // namespace cli
