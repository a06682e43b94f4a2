// SPDX-License-Identifier: Apache-2.0
// Messages to people: written into the outbox by the transaction that causes them, in the caller's language.
#pragma once

#include "contract/certificate/number.h"
#include "domain/calendar.h"
#include "domain/contact.h"
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
/// Codes that ran out are erased; that each was sent, when and to whom stays.
[[nodiscard]] domain::Outcome<domain::Done> eraseOldCodes(const Writer &writer, domain::Instant now);
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
