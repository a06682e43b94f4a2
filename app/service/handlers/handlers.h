// SPDX-License-Identifier: Apache-2.0
// The handlers: one line for each call that does more than file a request. A write's runs in the transaction of its
// call; what takes long is prepared before that transaction opens.
#pragma once

#include "contract/catalogue.h"
#include "service/context.h"
#include "service/throttle.h"

#include "service/accounts.h"

namespace service {

/// A password that was looked at: whose account it opens, if it does.
struct PasswordLookedAt {
    Attempt attempt;
    std::optional<Account> account; ///< set only when the password was the right one
};

/// What will be kept of a new password.
struct PasswordHashed {
    std::string hash;
};

/// In which an account is written to: its owner's choice, else the language of the program that asks.
[[nodiscard]] inline Language languageFor(const Account &account, const Context &context)
{
    return account.language.value_or(context.language);
}

/// The old password looked at, and what will be kept of the new one.
struct PasswordChange {
    PasswordLookedAt looked;
    std::string hash;
};

// account
domain::Outcome<PasswordLookedAt> prepare(const contract::SignIn &call, Context &context);
domain::Outcome<contract::Challenge> handle(
    const contract::SignIn &call, const PasswordLookedAt &prepared, Context &context, const Writer &writer);
domain::Outcome<contract::Tokens> handle(const contract::ConfirmSignIn &call, Context &context, const Writer &writer);
domain::Outcome<contract::Challenge> handle(const contract::ResendCode &call, Context &context, const Writer &writer);
domain::Outcome<contract::Tokens> handle(const contract::RenewSession &call, Context &context, const Writer &writer);
domain::Outcome<PasswordLookedAt> prepare(const contract::Unlock &call, Context &context);
domain::Outcome<contract::Nothing> handle(
    const contract::Unlock &call, const PasswordLookedAt &prepared, Context &context, const Writer &writer);
domain::Outcome<contract::Nothing> handle(const contract::SignOut &call, Context &context, const Writer &writer);

domain::Outcome<contract::VisualCode> handle(
    const contract::NewVisualCode &call, Context &context, const Writer &writer);
domain::Outcome<PasswordHashed> prepare(const contract::RegisterSubscriber &call, Context &context);
domain::Outcome<contract::Challenge> handle(
    const contract::RegisterSubscriber &call, const PasswordHashed &prepared, Context &context, const Writer &writer);
domain::Outcome<contract::Challenge> handle(
    const contract::ResendRegistrationCode &call, Context &context, const Writer &writer);
domain::Outcome<contract::RegistryData> handle(
    const contract::ConfirmRegistration &call, Context &context, const Writer &writer);
domain::Outcome<contract::Activated> handle(
    const contract::ActivateAccount &call, Context &context, const Writer &writer);
domain::Outcome<contract::Nothing> handle(const contract::ForgotPassword &call, Context &context, const Writer &writer);
domain::Outcome<PasswordHashed> prepare(const contract::ResetPassword &call, Context &context);
domain::Outcome<contract::Nothing> handle(
    const contract::ResetPassword &call, const PasswordHashed &prepared, Context &context, const Writer &writer);

domain::Outcome<PasswordHashed> prepare(const contract::RegisterEmployer &call, Context &context);
domain::Outcome<contract::Challenge> handle(
    const contract::RegisterEmployer &call, const PasswordHashed &prepared, Context &context, const Writer &writer);
domain::Outcome<contract::EmployerAccount> handle(
    const contract::ConfirmEmployerRegistration &call, Context &context, const Writer &writer);

domain::Outcome<contract::AccountRecord> handle(
    const contract::MyAccount &call, Context &context, const Reader &reader);
domain::Outcome<PasswordChange> prepare(const contract::ChangePassword &call, Context &context);
domain::Outcome<contract::Nothing> handle(
    const contract::ChangePassword &call, const PasswordChange &prepared, Context &context, const Writer &writer);
domain::Outcome<contract::Nothing> handle(
    const contract::ChooseNoticeLanguage &call, Context &context, const Writer &writer);
domain::Outcome<contract::Nothing> handle(
    const contract::SignOutEverywhere &call, Context &context, const Writer &writer);
domain::Outcome<contract::LookList> handle(const contract::LooksAtMe &call, Context &context, const Reader &reader);
domain::Outcome<contract::Contact> handle(const contract::MyContact &call, Context &context, const Reader &reader);

// subscriber
domain::Outcome<contract::SubscriberRecord> handle(
    const contract::MyRecord &call, Context &context, const Reader &reader);
domain::Outcome<contract::Entitlements> handle(
    const contract::MyEligibility &call, Context &context, const Reader &reader);

// employer
domain::Outcome<contract::EstablishmentList> handle(
    const contract::MyEstablishments &call, Context &context, const Reader &reader);
domain::Outcome<contract::EstablishmentRecord> handle(
    const contract::OneEstablishment &call, Context &context, const Reader &reader);

// certificates
domain::Outcome<contract::Certificate> handle(
    const contract::IssueCertificate &call, Context &context, const Writer &writer);
domain::Outcome<contract::Certificate> handle(
    const contract::IssueEstablishmentCertificate &call, Context &context, const Writer &writer);
domain::Outcome<contract::CertificateList> handle(
    const contract::MyCertificates &call, Context &context, const Reader &reader);
domain::Outcome<contract::CertificateList> handle(
    const contract::EstablishmentCertificates &call, Context &context, const Reader &reader);
domain::Outcome<contract::Certificate> handle(
    const contract::OneCertificate &call, Context &context, const Reader &reader);
domain::Outcome<contract::CertificateBrief> handle(
    const contract::CancelCertificate &call, Context &context, const Writer &writer);
domain::Outcome<contract::Verification> handle(
    const contract::VerifyCertificate &call, Context &context, const Writer &writer);
domain::Outcome<contract::SignedKeyList> handle(
    const contract::IssuingKeys &call, Context &context, const Reader &reader);

// requests
domain::Outcome<contract::RequestList> handle(const contract::MyRequests &call, Context &context, const Reader &reader);
domain::Outcome<contract::RequestRecord> handle(
    const contract::OneRequest &call, Context &context, const Reader &reader);

// local
domain::Outcome<contract::LocalMessageList> handle(
    const contract::LocalMessages &call, Context &context, const Reader &reader);

} // namespace service
