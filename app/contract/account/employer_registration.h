// SPDX-License-Identifier: Apache-2.0
// Registering as an employer: the conditions, which establishment, who speaks for it, how they are reached; then a code.
#pragma once

#include "contract/account/new_password.h"
#include "contract/account/sign_in.h"
#include "contract/account/visual_code.h"
#include "contract/employer/establishments.h"
#include "contract/moment.h"
#include "domain/contact.h"
#include "domain/identity.h"

namespace contract {

/// As with a subscriber, whatever is typed is answered with a challenge. A code is on its way only where the person
/// speaks for the establishment, and mobile and e-mail are the registry's.
struct RegisterEmployer {
    using Reply = Challenge;
    static constexpr auto path = "/v1/account/employer-registrations";
    static constexpr Roles may = Roles::anyone();

    bool fulfilled = false;
    domain::EstablishmentNo establishment;
    domain::PersonId identity;
    domain::Mobile mobile;
    domain::Email email;
    domain::Secret password;
    domain::Secret passwordAgain;
    VisualAnswer visualCode;
    bool agreed = false;

    /// A password that is made of what stands beside it.
    static domain::Outcome<domain::Done> check(const RegisterEmployer &call, domain::Date today);

    static constexpr auto describe()
    {
        using R = RegisterEmployer;
        return steps(step(text("RegisterEmployer", "Conditions"),
                         field("fulfilled", &R::fulfilled, text("RegisterEmployer", "These conditions are fulfilled"))
                             .must(mustBeTicked)),
            step(text("RegisterEmployer", "The establishment"),
                field("establishment", &R::establishment, text("EstablishmentBrief", "Establishment number"))
                    .hint(text("RegisterEmployer",
                        "9 digits, given with the first registration: on the establishment's registration certificate")),
                field("identity",
                    &R::identity,
                    text("RegisterEmployer", "Identity number of the owner or the registered supervisor"))
                    .hint(text("ForgotPassword", "The national ID number or the iqama number"))),
            step(text("RegisterSubscriber", "How to reach you"),
                field("mobile", &R::mobile, text("Enquiry", "Mobile number"))
                    .hint(text("RegisterSubscriber", "The one registered in your name in Absher")),
                field("email", &R::email, text("Enquiry", "E-mail address"))
                    .hint(text("RegisterEmployer", "The one registered in Absher; your user code is sent here"))),
            step(text("RegisterSubscriber", "Password"),
                field("password", &R::password, text("SignIn", "Password"))
                    .hint(text("RegisterSubscriber", "At least 8 characters; a few words that only you put together"))
                    .must(mustBeFitForAPassword),
                field("passwordAgain", &R::passwordAgain, text("RegisterSubscriber", "Confirm the password"))
                    .repeats(&R::password),
                field("visualCode", &R::visualCode, text("VisualCode", "Visual code")),
                field(
                    "agreed", &R::agreed, text("RegisterSubscriber", "I have read the terms of use and agree to them"))
                    .must(mustBeAgreed)));
    }

private:
    static domain::Outcome<domain::Done> mustBeTicked(const bool &fulfilled, domain::Date today);
    static domain::Outcome<domain::Done> mustBeAgreed(const bool &agreed, domain::Date today);
};

/// The account is there. What stands on the registration form that is printed.
struct EmployerAccount {
    domain::Line<120> establishmentName;
    std::optional<domain::Line<120>> establishmentLatinName;
    domain::EstablishmentNo establishment;
    domain::Line<120> name;
    std::optional<domain::Line<120>> latinName;
    domain::PersonId identity;
    SupervisorRole capacity = SupervisorRole::Supervisor;
    Masked mobile;
    Masked email; ///< where the user code went
    Moment registered;

    static constexpr auto describe()
    {
        using A = EmployerAccount;
        return steps(step(text("EmployerAccount", "Registration form"),
            field("establishmentName", &A::establishmentName, text("EmployerAccount", "Establishment")),
            field("establishmentLatinName",
                &A::establishmentLatinName,
                text("EstablishmentRecord", "Name in Latin letters")),
            field("establishment", &A::establishment, text("EstablishmentBrief", "Establishment number")),
            field("name", &A::name, text("SubscriberRecord", "Name")),
            field("latinName", &A::latinName, text("SubscriberRecord", "Name in Latin letters")),
            field("identity", &A::identity, text("SubscriberRecord", "Identity number")),
            field("capacity", &A::capacity, text("SupervisorEntry", "Capacity")),
            field("mobile", &A::mobile, text("SubscriberRecord", "Mobile")),
            field("email", &A::email, text("SubscriberRecord", "E-mail")),
            field("registered", &A::registered, text("EmployerAccount", "Registered on"))));
    }
};

/// A wrong code, a used one and one that ran out answer alike: code.refused. A right one opens the account.
struct ConfirmEmployerRegistration {
    using Reply = EmployerAccount;
    static constexpr auto path = "/v1/account/employer-registrations/confirm";
    static constexpr Roles may = Roles::anyone();

    domain::Secret challenge;
    domain::OneTimeCode code;

    static constexpr auto describe()
    {
        return steps(step(text("ConfirmSignIn", "Verification code"),
            field("challenge", &ConfirmEmployerRegistration::challenge, text("Challenge", "Challenge")),
            field("code", &ConfirmEmployerRegistration::code, text("ConfirmSignIn", "Verification code"))));
    }
};

} // namespace contract
