// SPDX-License-Identifier: Apache-2.0
// What tests of accounts share: a visual code solved, a form with one thing changed, the messages that were sent.
#pragma once

#include "tests/support/visual_answer.h"
#include "tests/support/world.h"

#include <vector>

namespace support {

/// Good enough for a new account.
inline const QString newPassword = QStringLiteral("four palms near the well");

inline QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The token of a new visual code with its answer; empty where the question is not understood.
inline QString solvedVisualCode(World &world)
{
    const Answer code =
        PlainClient(world.port())
            .post("/v1/account/visual-code", QJsonObject{{QStringLiteral("kind"), QStringLiteral("words")}});
    const int sum = sumAskedFor(code.text("question"));
    return sum == 0 ? QString() : code.text("token") + u':' + QString::number(sum);
}

inline QJsonObject with(QJsonObject form, const char *field, const QJsonValue &value)
{
    form.insert(QLatin1String(field), value);
    return form;
}

struct Message {
    QString channel, to, purpose, text;
};

/// All that were sent, the oldest first.
inline std::vector<Message> messages(World &world)
{
    return *world.store().reading([](const service::Reader &reader) {
        return reader.rows(
            "SELECT channel, recipient, purpose, text FROM messages ORDER BY number", {}, [](const service::Row &row) {
                return Message{row.text("channel"), row.text("recipient"), row.text("purpose"), row.text("text")};
            });
    });
}

} // namespace support
