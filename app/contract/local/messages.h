// SPDX-License-Identifier: Apache-2.0
// What the demonstration's phone and inbox received. Exists only with the service's --local-messages, on loopback.
#pragma once

#include "contract/account/channel.h"
#include "contract/certificate/certificates.h"
#include "contract/moment.h"
#include "contract/service.h"
#include "domain/text.h"

namespace contract {

struct LocalMessage {
    std::int64_t number = 0; ///< grows with each message
    Channel channel = Channel::Sms;
    domain::Line<254> to;
    Moment sentAt;
    domain::Note<2000> text;
    std::optional<Certificate> attachment;

    static constexpr auto describe()
    {
        return steps(step(contract::text("LocalMessage", "Message"),
            field("number", &LocalMessage::number, contract::text("LocalMessage", "Number")),
            field("channel", &LocalMessage::channel, contract::text("LocalMessage", "Channel")),
            field("to", &LocalMessage::to, contract::text("LocalMessage", "To")),
            field("sentAt", &LocalMessage::sentAt, contract::text("LocalMessage", "Sent at")),
            field("text", &LocalMessage::text, contract::text("LocalMessage", "Text")),
            field("attachment", &LocalMessage::attachment, contract::text("LocalMessage", "Attached certificate"))));
    }
};

struct LocalMessageList {
    std::vector<LocalMessage> messages;

    static constexpr auto describe()
    {
        return steps(step(text("LocalMessage", "Messages"),
            field("messages", &LocalMessageList::messages, text("LocalMessage", "Messages"))));
    }
};

/// Messages with a number above `after`, the oldest first, at most 100.
struct LocalMessages {
    using Reply = LocalMessageList;
    static constexpr auto path = "/v1/local/messages";
    static constexpr Roles may = Roles::anyone();
    static constexpr auto effect = Effect::Read;
    static constexpr bool localOnly = true;

    std::optional<std::int64_t> after;

    static constexpr auto describe()
    {
        return steps(
            step(text("LocalMessage", "Messages"), field("after", &LocalMessages::after, text("Page", "After"))));
    }
};

} // namespace contract
