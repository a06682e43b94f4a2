// SPDX-License-Identifier: Apache-2.0
// The catalogue: every call that client and service know, one line each.
#pragma once

#include "contract/account/employer_registration.h"
#include "contract/account/my_account.h"
#include "contract/account/my_contact.h"
#include "contract/account/password_reset.h"
#include "contract/account/registration.h"
#include "contract/account/session.h"
#include "contract/account/sign_in.h"
#include "contract/account/visual_code.h"
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
    NewVisualCode,
    RegisterSubscriber,
    ResendRegistrationCode,
    ConfirmRegistration,
    ActivateAccount,
    RegisterEmployer,
    ConfirmEmployerRegistration,
    ForgotPassword,
    ResetPassword,
    MyAccount,
    ChangePassword,
    ChooseNoticeLanguage,
    SignOutEverywhere,
    LooksAtMe,
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
    DataCorrection,
    MyRequests,
    OneRequest,
    LocalMessages>;
// clang-format on

} // namespace contract
