// SPDX-License-Identifier: Apache-2.0
// How one signs in from the command line.
#include "cli/sign_in.h"

#include "cli/ask.h"

namespace cli {
namespace {

using domain::Done;
using domain::Outcome;

std::string_view view(const QByteArray &line)
{
    return {line.constData(), static_cast<std::size_t>(line.size())};
}

} // namespace

Outcome<Done> signIn(
    const domain::UserName &user, contract::Role as, session::Session &session, const AskPerson &askPerson)
{
    contract::SignIn who;
    who.as = as;
    who.user = user;
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

void signOut(session::Session &session)
{
    (void)waitFor<Done>([&](QObject *context, auto answer) { session.signOut(context, [answer] { answer(Done{}); }); });
}

} // namespace cli
