// SPDX-License-Identifier: Apache-2.0
// A forgotten password: a link with a code to whom the account belongs, and a new password with it.
#pragma once

#include "contract/account/new_password.h"
#include "contract/account/reset_code.h"
#include "contract/nothing.h"
#include "contract/service.h"
#include "domain/identity.h"

namespace contract {

/// Answers alike whoever asks, about whomever: a message is on its way where the two belong to one account. An account
/// that too many tries have closed comes back the same way.
struct ForgotPassword {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/password/forgotten";
    static constexpr Roles may = Roles::anyone();

    domain::UserName user;
    domain::PersonId identity;

    static constexpr auto describe()
    {
        return steps(step(text("ForgotPassword", "Forgotten password"),
            field("user", &ForgotPassword::user, text("SignIn", "User code or identity number"))
                .hint(text(
                    "ForgotPassword", "Forgotten it too? Write your identity number; the message brings the code")),
            field("identity", &ForgotPassword::identity, text("SubscriberRecord", "Identity number"))
                .hint(text("ForgotPassword", "The national ID number or the iqama number"))));
    }
};

/// A wrong code, a used one and one that ran out answer alike: code.refused. Every session of the account ends.
struct ResetPassword {
    using Reply = Nothing;
    static constexpr auto path = "/v1/account/password/reset";
    static constexpr Roles may = Roles::anyone();

    ResetCode code;
    domain::Secret password;
    domain::Secret passwordAgain;

    static constexpr auto describe()
    {
        return steps(step(text("ResetPassword", "New password"),
            field("code", &ResetPassword::code, text("ResetPassword", "Link or code from the message"))
                .hint(text("ResetPassword", "Paste the whole link, or write the 16 characters")),
            field("password", &ResetPassword::password, text("ResetPassword", "New password"))
                .hint(text("RegisterSubscriber", "At least 8 characters; a few words that only you put together"))
                .must(mustBeFitForAPassword),
            field("passwordAgain", &ResetPassword::passwordAgain, text("RegisterSubscriber", "Confirm the password"))
                .repeats(&ResetPassword::password)));
    }
};

} // namespace contract
