// SPDX-License-Identifier: Apache-2.0
// How a certificate is issued from the command line.
#include "cli/issue.h"

#include "cli/ask.h"
#include "contract/subscriber/my_record.h"

namespace cli {
namespace {

using domain::Outcome;

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
    const auto as = order.establishment ? contract::Role::Employer : contract::Role::Individual;
    if (auto in = signIn(order.user, as, session, askPerson); !in)
        return in.fault();
    auto certificate =
        order.establishment ? issueToEstablishment(order, session) : issueToPerson(order.certificate, session);
    signOut(session);
    return certificate;
}

} // namespace cli
