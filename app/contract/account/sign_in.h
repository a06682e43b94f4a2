// SPDX-License-Identifier: Apache-2.0
// Signing in, in two steps: who one is with a password, then the code sent to the mobile in the national registry.
#pragma once

#include "contract/masked.h"
#include "contract/service.h"
#include "domain/identity.h"
#include "domain/password.h"
#include "domain/text.h"

namespace contract {

/// A code is on its way. The challenge binds it to this sign-in; its figures are seconds.
struct Challenge {
    domain::Secret challenge;
    Masked sentTo; ///< the mobile
    std::int32_t expiresIn = 0;
    std::int32_t resendIn = 0;

    static constexpr auto describe()
    {
        return steps(step(text("Challenge", "Verification"),
            field("challenge", &Challenge::challenge, text("Challenge", "Challenge")),
            field("sentTo", &Challenge::sentTo, text("Challenge", "Sent to")),
            field("expiresIn", &Challenge::expiresIn, text("Challenge", "Valid for (seconds)")),
            field("resendIn", &Challenge::resendIn, text("Challenge", "Can be sent again in (seconds)"))));
    }
};

/// First step. An unknown person and a wrong password answer alike, in words and in time: sign_in.refused.
struct SignIn {
    using Reply = Challenge;
    static constexpr auto path = "/v1/account/sign-in";
    static constexpr Roles may = Roles::anyone();

    Role as = Role::Individual;
    domain::UserName user;
    domain::Secret password;
    bool remember = false;

    static constexpr auto describe()
    {
        return steps(step(text("SignIn", "Sign in"),
            field("as", &SignIn::as, text("SignIn", "I am")),
            field("user", &SignIn::user, text("SignIn", "User code or identity number"))
                .hint(text("SignIn", "The user code, the national ID number or the iqama number")),
            field("password", &SignIn::password, text("SignIn", "Password")),
            field("remember", &SignIn::remember, text("SignIn", "Remember me"))));
    }
};

/// The session: an access token for the calls, a refresh token for the next access token; figures are seconds.
struct Tokens {
    domain::Secret access;
    std::int32_t accessExpiresIn = 0;
    domain::Secret refresh;
    std::int32_t refreshExpiresIn = 0;
    Role role = Role::Individual;
    domain::Line<64> holder; ///< whose session it is, told apart from others and telling nothing of them

    static constexpr auto describe()
    {
        return steps(step(text("Tokens", "Session"),
            field("access", &Tokens::access, text("Tokens", "Access token")),
            field("accessExpiresIn", &Tokens::accessExpiresIn, text("Tokens", "Access expires in (seconds)")),
            field("refresh", &Tokens::refresh, text("Tokens", "Refresh token")),
            field("refreshExpiresIn", &Tokens::refreshExpiresIn, text("Tokens", "Refresh expires in (seconds)")),
            field("role", &Tokens::role, text("Tokens", "Signed in as")),
            field("holder", &Tokens::holder, text("Tokens", "Holder"))));
    }
};

/// Second step. A wrong, an expired and a used code answer alike, and as the first step does: sign_in.refused.
struct ConfirmSignIn {
    using Reply = Tokens;
    static constexpr auto path = "/v1/account/sign-in/confirm";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;
    domain::OneTimeCode code;

    static constexpr auto describe()
    {
        return steps(step(text("ConfirmSignIn", "Verification code"),
            field("challenge", &ConfirmSignIn::challenge, text("Challenge", "Challenge")),
            field("code", &ConfirmSignIn::code, text("ConfirmSignIn", "Verification code"))));
    }
};

/// Sends a new code for the same sign-in; the old one stops working.
struct ResendCode {
    using Reply = Challenge;
    static constexpr auto path = "/v1/account/sign-in/resend";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;

    static constexpr auto describe()
    {
        return steps(step(text("ResendCode", "Send the code again"),
            field("challenge", &ResendCode::challenge, text("Challenge", "Challenge"))));
    }
};

} // namespace contract
