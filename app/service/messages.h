// SPDX-License-Identifier: Apache-2.0
// Messages to people: written into the outbox by the transaction that causes them, in the caller's language.
#pragma once

#include "contract/account/channel.h"
#include "contract/account/reset_code.h"
#include "contract/certificate/number.h"
#include "domain/calendar.h"
#include "domain/contact.h"
#include "domain/identity.h"
#include "domain/outcome.h"
#include "domain/password.h"
#include "service/store/database.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace service {

enum class Language { Arabic, English };

/// Arabic, unless English is what is asked for first.
[[nodiscard]] Language languageOf(std::string_view acceptLanguage);

inline constexpr std::chrono::seconds codeLife = std::chrono::minutes(5);
inline constexpr std::chrono::seconds resetLife = std::chrono::minutes(30); ///< of the link for a new password

struct Recipient {
    std::string account;
    domain::Mobile mobile;
};

/// The SMS with a one-time code. It lies in the outbox while it is good, and is written nowhere else. The value, as of
/// the others below: the message's number.
[[nodiscard]] domain::Outcome<qint64> sendCode(
    const Writer &writer, const Recipient &to, const domain::OneTimeCode &code, Language language, domain::Instant now);
/// The code of this message was typed in right: it no longer counts among those of the hour, and is erased.
[[nodiscard]] domain::Outcome<domain::Done> codeConfirmed(const Writer &writer, qint64 message, domain::Instant now);
/// Codes and links that ran out are erased; that each was sent, when and to whom stays.
[[nodiscard]] domain::Outcome<domain::Done> eraseOldCodes(const Writer &writer, domain::Instant now);

/// Where a registration's message goes, and under which name it is counted.
struct Registering {
    std::string subject;
    contract::Channel by = contract::Channel::Sms;
    domain::Mobile mobile;
    domain::Email email;
};
/// The code that activates an account.
[[nodiscard]] domain::Outcome<qint64> sendActivationCode(const Writer &writer, const Registering &to,
    const domain::OneTimeCode &code, Language language, domain::Instant now);
struct RegistrationAsked {
    bool asEmployer = false;
    bool codeSent = false; ///< to the mobile; else it counts as a code itself
};
/// To the address that was typed: the same words whether what was typed is right or not, so that its owner does not wait
/// for a code and nobody else learns anything. An address gets five an hour.
[[nodiscard]] domain::Outcome<qint64> sendRegistrationAsked(const Writer &writer, const Registering &to,
    const RegistrationAsked &asked, Language language, domain::Instant now);
/// The e-mail that brings the user code of a new account.
[[nodiscard]] domain::Outcome<qint64> sendUserCode(const Writer &writer, const domain::UserCode &account,
    const domain::Email &to, Language language, domain::Instant now);

/// What goes to the owner of an account: by e-mail where there is an address, else by SMS.
struct Owner {
    domain::UserCode account;
    std::optional<domain::Mobile> mobile;
    std::optional<domain::Email> email;
};
/// The link and code for a new password, and the user code, which may be forgotten as well.
[[nodiscard]] domain::Outcome<qint64> sendResetCode(
    const Writer &writer, const Owner &to, const contract::ResetCode &code, Language language, domain::Instant now);
/// To nobody: it is never delivered, and takes the work that the message of an account takes.
[[nodiscard]] domain::Outcome<qint64> sendNobody(
    const Writer &writer, const contract::ResetCode &code, Language language, domain::Instant now);
/// Nothing is left of this account's links for a new password: there is one.
[[nodiscard]] domain::Outcome<domain::Done> eraseResetCodes(const Writer &writer, const domain::UserCode &account);
/// That there is a new password, by every way there is.
[[nodiscard]] domain::Outcome<domain::Done> sendPasswordNotice(
    const Writer &writer, const Owner &to, Language language, domain::Instant now);

/// The e-mail that tells of a new sign-in.
[[nodiscard]] domain::Outcome<qint64> sendSignInNotice(
    const Writer &writer, const std::string &account, const domain::Email &to, Language language, domain::Instant now);

/// A certificate whose copy was asked for.
struct CertificateCopy {
    std::string account;
    domain::Email to;
    contract::CertificateNo number;
    std::optional<domain::Date> expires; ///< its last day
};
/// The e-mail with a certificate: its text says the number and how it is verified, and nothing of what stands on it;
/// whoever delivers it attaches the document.
[[nodiscard]] domain::Outcome<qint64> sendCertificateCopy(
    const Writer &writer, const CertificateCopy &copy, Language language, domain::Instant now);

/// How many codes went to this account in the hour before without coming back, and when the first of them did.
struct CodesSent {
    qint64 number = 0;
    domain::Instant first{};
};
[[nodiscard]] domain::Outcome<CodesSent> codesSentTo(
    const Reader &reader, const std::string &account, domain::Instant now);

/// The next number of a series that begins with 1.
[[nodiscard]] domain::Outcome<qint64> nextNumber(const Writer &writer, const std::string &series);

} // namespace service
