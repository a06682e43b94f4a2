// SPDX-License-Identifier: Apache-2.0
// The catalogue: every call that client and service know, one line each.
#pragma once

#include "contract/account/my_contact.h"
#include "contract/account/session.h"
#include "contract/account/sign_in.h"
#include "contract/certificate/keys.h"
#include "contract/certificate/verification.h"
#include "contract/employer/establishments.h"
#include "contract/help/enquiry.h"
#include "contract/local/messages.h"
#include "contract/requests/receipt.h"
#include "contract/subscriber/my_eligibility.h"
#include "contract/subscriber/my_record.h"

namespace contract {

// A line each, so that two people who add a call do not meet.
// clang-format off
using Catalogue = Calls<
    SignIn,
    ConfirmSignIn,
    ResendCode,
    RenewSession,
    Unlock,
    SignOut,
    MyContact,
    MyRecord,
    MyEligibility,
    MyEstablishments,
    OneEstablishment,
    IssueCertificate,
    IssueEstablishmentCertificate,
    MyCertificates,
    EstablishmentCertificates,
    OneCertificate,
    CancelCertificate,
    VerifyCertificate,
    IssuingKeys,
    Enquiry,
    MyRequests,
    OneRequest,
    LocalMessages>;
// clang-format on

} // namespace contract
