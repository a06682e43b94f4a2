// SPDX-License-Identifier: Apache-2.0
// What the demonstration's phone and inbox received.
#include "service/handlers/handlers.h"

namespace service {

domain::Outcome<contract::LocalMessageList> handle(
    const contract::LocalMessages &call, Context & /*context*/, const Reader &reader)
{
    auto found = reader.rows(
        "SELECT number, channel, recipient, text, created_at FROM messages WHERE number > ? ORDER BY number LIMIT 100",
        {call.after.value_or(0)},
        [](const Row &row) {
            contract::LocalMessage message;
            message.number = row.integer("number");
            message.channel = row.utf8("channel") == "sms" ? contract::Channel::Sms : contract::Channel::Email;
            message.to = row.as<domain::Line<254>>("recipient");
            message.sentAt = contract::Moment(row.instant("created_at"));
            message.text = row.as<domain::Note<2000>>("text");
            return message;
        });
    if (!found)
        return found.fault();
    return contract::LocalMessageList{*std::move(found)};
}

} // namespace service
