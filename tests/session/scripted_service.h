// SPDX-License-Identifier: Apache-2.0
// ScriptedService: as much of a service as a session needs, whose tokens can be spoilt at will.
#pragma once

#include "contract/account/session.h"
#include "contract/account/sign_in.h"
#include "contract/codec.h"

#include "tests/support/faulty_server.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

#include <optional>

namespace support {

struct ScriptedService {
    ScriptedService()
    {
        server.answer([this](const Received &request) { return respond(request); });
    }

    /// As if every access token given so far had run out.
    void spoilAccess() { accepted.clear(); }
    int count(const char *path) const
    {
        int times = 0;
        for (const Received &each : server.received())
            times += each.path() == path ? 1 : 0;
        return times;
    }

    FaultyServer server;
    QSet<QByteArray> accepted; ///< access tokens
    int given = 0;             ///< how many pairs of tokens were given
    int accessLasts = 900;     ///< seconds
    QByteArray holder = "the-holder";
    std::optional<Script> renewal; ///< in place of new tokens
    std::optional<Script> refusal; ///< of every call that needs a session

private:
    Script respond(const Received &request)
    {
        const QByteArray path = request.path();
        if (path == contract::SignIn::path || path == contract::ResendCode::path)
            return request.body.contains("wrong password")
                       ? problem(domain::refuse("sign_in.refused"))
                       : json(R"({"challenge":"the-challenge","sentTo":"05••••••67","expiresIn":300,"resendIn":60})");
        if (path == contract::ConfirmSignIn::path)
            return request.body.contains("111111") ? problem(domain::refuse("sign_in.refused")) : tokens();
        if (path == contract::RenewSession::path)
            return renewal ? *renewal : tokens();
        if (!accepted.contains(request.headers.value("authorization").mid(7)))
            return problem(domain::refuse("session.ended"));
        if (refusal)
            return *refusal;
        if (path == contract::Unlock::path && request.body.contains("wrong password"))
            return problem(domain::refuse("sign_in.refused", "password"));
        return json(path == "/v1/requests" ? R"({"requests":[]})" : "{}");
    }

    Script tokens()
    {
        const QByteArray number = QByteArray::number(++given);
        accepted.insert("access-" + number);
        return json(R"({"access":"access-)" + number + R"(","accessExpiresIn":)" + QByteArray::number(accessLasts)
                    + R"(,"refresh":"refresh-)" + number + R"(","refreshExpiresIn":43200,"role":"employer","holder":")"
                    + holder + R"("})");
    }
};

} // namespace support
