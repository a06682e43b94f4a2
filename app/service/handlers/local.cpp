// SPDX-License-Identifier: Apache-2.0
// What the demonstration's phone and inbox received.
#include "service/certificates/store.h"
#include "service/handlers/handlers.h"

#include <utility>

namespace service {
namespace {

struct Posted {
    contract::LocalMessage message;
    std::optional<contract::CertificateNo> certificate; ///< attached
};

Posted readPosted(const Row &row)
{
    Posted posted;
    posted.message.number = row.integer("number");
    posted.message.channel = row.utf8("channel") == "sms" ? contract::Channel::Sms : contract::Channel::Email;
    posted.message.to = row.as<domain::Line<254>>("recipient");
    posted.message.sentAt = contract::Moment(row.instant("created_at"));
    posted.message.text = row.as<domain::Note<2000>>("text");
    if (!row.isNull("certificate"))
        posted.certificate = row.as<contract::CertificateNo>("certificate");
    return posted;
}

} // namespace

domain::Outcome<contract::LocalMessageList> handle(
    const contract::LocalMessages &call, Context &context, const Reader &reader)
{
    auto found = reader.rows("SELECT number, channel, recipient, text, certificate, created_at FROM messages "
                             "WHERE number > ? AND purpose <> 'nobody' ORDER BY number LIMIT 100",
        {call.after.value_or(0)},
        readPosted);
    if (!found)
        return found.fault();
    contract::LocalMessageList list;
    for (Posted &posted : *found) {
        if (posted.certificate) {
            auto kept = certificateNumbered(reader, *posted.certificate, context.today);
            if (!kept)
                return kept.fault();
            if (*kept)
                posted.message.attachment = std::move((*kept)->certificate);
        }
        list.messages.push_back(std::move(posted.message));
    }
    return list;
}

} // namespace service
