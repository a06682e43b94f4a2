// SPDX-License-Identifier: Apache-2.0
// An enquiry or a complaint, filed from the client as from the site's "contact us".
#pragma once

#include "contract/requests/receipt.h"
#include "domain/contact.h"

namespace contract {

enum class EnquiryKind : std::uint8_t { Enquiry, Complaint, Suggestion };

constexpr auto choices(EnquiryKind /*any*/)
{
    return std::array{
        choice(EnquiryKind::Enquiry, "enquiry", text("EnquiryKind", "Enquiry")),
        choice(EnquiryKind::Complaint, "complaint", text("EnquiryKind", "Complaint")),
        choice(EnquiryKind::Suggestion, "suggestion", text("EnquiryKind", "Suggestion")),
    };
}

struct Enquiry {
    using Reply = Receipt;
    static constexpr auto path = "/v1/help/enquiries";
    static constexpr Roles may{Role::Individual, Role::Employer};
    static constexpr About about()
    {
        return {text("Enquiry", "Enquiry or complaint"),
            text("Enquiry", "Ask a question or complain, and follow the answer under My requests"),
            Menu::Help,
            "inbox"};
    }

    EnquiryKind kind = EnquiryKind::Enquiry;
    domain::Line<120> subject;
    domain::Note<2000> details;
    domain::Mobile mobile;
    std::optional<domain::Email> email;

    static constexpr auto describe()
    {
        return steps(step(text("Enquiry", "Your message"),
                         field("kind", &Enquiry::kind, text("Enquiry", "Kind")),
                         field("subject", &Enquiry::subject, text("Enquiry", "Subject")),
                         field("details", &Enquiry::details, text("Enquiry", "Details"))
                             .hint(text("Enquiry", "No passwords or verification codes, please"))),
            step(text("Enquiry", "How to reach you"),
                field("mobile", &Enquiry::mobile, text("Enquiry", "Mobile number"))
                    .hint(text("Enquiry", "For example 05XXXXXXXX")),
                field("email", &Enquiry::email, text("Enquiry", "E-mail address"))));
    }
};

} // namespace contract
