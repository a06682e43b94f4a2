// SPDX-License-Identifier: Apache-2.0
// How a certificate is issued from the command line.
#include "cli/issue.h"

#include "cli/ask.h"
#include "contract/subscriber/my_record.h"

namespace cli {
namespace {

using domain::Done;
using domain::Outcome;

std::string_view view(const QByteArray &line)
{
    return {line.constData(), static_cast<std::size_t>(line.size())};
}

Outcome<Done> signIn(const IssueOrder &order, session::Session &session, const AskPerson &askPerson)
{
    contract::SignIn who;
    who.as = order.establishment ? contract::Role::Employer : contract::Role::Individual;
    who.user = order.user;
    auto password = domain::Secret::parse(view(askPerson("Password")));
    if (!password)
        return password.fault().within("password");
    who.password = *std::move(password);
    const auto challenge = waitFor<contract::Challenge>(
        [&](QObject *context, auto answer) { session.signIn(who, context, std::move(answer)); });
    if (!challenge)
        return challenge.fault();
    const auto code = domain::OneTimeCode::parse(view(askPerson("Verification code")));
    if (!code)
        return code.fault().within("code");
    return waitFor<Done>([&](QObject *context, auto answer) { session.confirm(*code, context, std::move(answer)); });
}

Outcome<contract::Certificate> issueToPerson(contract::IssueCertificate call, session::Session &session)
{
    if (call.subscriberNo.empty()) {
        const auto record = ask(session, contract::MyRecord{});
        if (!record)
            return record.fault();
        if (record->subscriberNo)
            call.subscriberNo = *record->subscriberNo;
        else if (contract::IssueCertificate::asksSubscriberNo(call))
            return domain::refuse("certificate.never_insured", "type");
    }
    return ask(session, call);
}

Outcome<contract::Certificate> issueToEstablishment(const IssueOrder &order, session::Session &session)
{
    contract::IssueEstablishmentCertificate call;
    call.establishment = *order.establishment;
    call.mobile = order.certificate.mobile;
    call.email = order.certificate.email;
    call.addressee = order.certificate.addressee;
    call.language = order.certificate.language;
    return ask(session, call);
}

} // namespace

Outcome<contract::Certificate> issue(const IssueOrder &order, session::Session &session, const AskPerson &askPerson)
{
    if (auto in = signIn(order, session, askPerson); !in)
        return in.fault();
    auto certificate =
        order.establishment ? issueToEstablishment(order, session) : issueToPerson(order.certificate, session);
    // Whether the service could be told changes nothing here: the session is forgotten.
    (void)waitFor<Done>([&](QObject *context, auto answer) { session.signOut(context, [answer] { answer(Done{}); }); });
    return certificate;
}

} // namespace cli
