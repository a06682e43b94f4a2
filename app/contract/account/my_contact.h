// SPDX-License-Identifier: Apache-2.0
// What the registry knows of the person who is signed in and what forms ask again and again: filled in beforehand.
#pragma once

#include "contract/service.h"
#include "domain/contact.h"
#include "domain/identity.h"

namespace contract {

/// Unmasked, for it is the person's own, and goes back in their own forms.
struct Contact {
    std::optional<domain::SubscriberNo> subscriberNo; ///< absent for who was never insured
    std::optional<domain::Mobile> mobile;
    std::optional<domain::Email> email;

    static constexpr auto describe()
    {
        return steps(step(text("Contact", "How to reach you"),
            field("subscriberNo", &Contact::subscriberNo, text("SubscriberRecord", "Subscriber number")),
            field("mobile", &Contact::mobile, text("SubscriberRecord", "Mobile")),
            field("email", &Contact::email, text("SubscriberRecord", "E-mail"))));
    }
};

struct MyContact {
    using Reply = Contact;
    static constexpr auto path = "/v1/account/contact";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr auto effect = Effect::Read;

    static constexpr auto describe() { return steps(); }
};

} // namespace contract
