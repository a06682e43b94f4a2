// SPDX-License-Identifier: Apache-2.0
// A session that goes on: renewing it, unlocking the screen, signing out.
#pragma once

#include "contract/account/sign_in.h"
#include "contract/nothing.h"

namespace contract {

/// Exchanges a refresh token for new tokens. A second use of one, other than the same call repeated within 60
/// seconds under the same idempotency key, ends every session of its family.
struct RenewSession {
    using Reply = Tokens;
    static constexpr auto path = "/v1/account/session/renew";
    static constexpr Roles may = Roles::anyone();

    domain::Secret refresh;

    static constexpr auto describe()
    {
        return steps(step(text("RenewSession", "Renew the session"),
            field("refresh", &RenewSession::refresh, text("Tokens", "Refresh token"))));
    }
};

/// Proves by password that the person before a locked screen is the one who is signed in.
struct Unlock {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/session/unlock";
    static constexpr Roles may{Role::Individual, Role::Employer};

    domain::Secret password;

    static constexpr auto describe()
    {
        return steps(step(text("Unlock", "Unlock"), field("password", &Unlock::password, text("SignIn", "Password"))));
    }
};

struct SignOut {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/session/end";
    static constexpr Roles may{Role::Individual, Role::Employer};

    static constexpr auto describe() { return steps(); }
};

} // namespace contract
