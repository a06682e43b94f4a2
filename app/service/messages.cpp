// SPDX-License-Identifier: Apache-2.0
// The words of messages in both languages, and the outbox that holds them.
#include "service/messages.h"

#include "domain/hijri.h"

#include <algorithm>
#include <cctype>

namespace service {
namespace {

using domain::Done;
using domain::Instant;
using domain::Outcome;

/// In place of the words of a message with a code that is good no more; the same in both languages.
constexpr auto erased = "••••••";

struct Outgoing {
    const char *channel;
    std::string to;
    std::string account;
    const char *purpose;
    std::string text;
    std::optional<std::string> certificate = {}; ///< attached
};

Outcome<qint64> post(const Writer &writer, const Outgoing &message, Instant now)
{
    const auto number = nextNumber(writer, "message");
    if (!number)
        return number.fault();
    const auto kept =
        writer.run("INSERT INTO messages (number, channel, recipient, account, purpose, text, certificate, created_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {*number,
                message.channel,
                message.to,
                message.account,
                message.purpose,
                message.text,
                message.certificate,
                now});
    if (!kept)
        return kept.fault();
    return *number;
}

/// "2026/11/21م 22:14"
std::string inRiyadh(Instant moment)
{
    const std::string local = domain::isoText(moment + domain::riyadhOffset);
    return domain::writtenBoth(domain::Date::inRiyadh(moment)).both() + " " + local.substr(11, 5);
}

} // namespace

Language languageOf(std::string_view acceptLanguage)
{
    const std::size_t start = std::min(acceptLanguage.find_first_not_of(" \t"), acceptLanguage.size());
    const std::string_view first = acceptLanguage.substr(start, 3);
    const auto is = [](char a, char b) { return (a | 0x20) == b; };
    const bool english = first.size() >= 2 && is(first[0], 'e') && is(first[1], 'n')
                         && (first.size() == 2 || !std::isalpha(static_cast<unsigned char>(first[2])));
    return english ? Language::English : Language::Arabic;
}

Outcome<qint64> sendCode(
    const Writer &writer, const Recipient &to, const domain::OneTimeCode &code, Language language, Instant now)
{
    const std::string text =
        language == Language::Arabic
            ? "رمز التحقق: " + code.text() + " للدخول إلى التأمينات أون لاين. لا تشاركه مع أحد."
            : "Verification code: " + code.text() + " to sign in to Taminat Online. Do not share it with anyone.";
    return post(writer, {"sms", to.mobile.text(), to.account, "code", text}, now);
}

Outcome<Done> codeConfirmed(const Writer &writer, qint64 message, Instant now)
{
    if (auto run =
            writer.run("UPDATE messages SET confirmed_at = ?, text = ? WHERE number = ?", {now, erased, message});
        !run)
        return run.fault();
    return Done{};
}

Outcome<Done> eraseOldCodes(const Writer &writer, Instant now)
{
    if (auto run = writer.run("UPDATE messages SET text = ? WHERE purpose = 'code' AND created_at <= ? AND text <> ?",
            {erased, now - codeLife, erased});
        !run)
        return run.fault();
    return Done{};
}

Outcome<qint64> sendSignInNotice(
    const Writer &writer, const std::string &account, const domain::Email &to, Language language, Instant now)
{
    const std::string text = language == Language::Arabic
                                 ? "تم الدخول إلى حسابك في التأمينات أون لاين بتاريخ " + inRiyadh(now)
                                       + ".\nإن لم يكن ذلك منك فغيّر كلمة السر واتصل بنا."
                                 : "Your Taminat Online account was signed in to on "
                                       + domain::Date::inRiyadh(now).text() + " at "
                                       + domain::isoText(now + domain::riyadhOffset).substr(11, 5)
                                       + " (Riyadh).\nIf this was not you, change your password and contact us.";
    return post(writer, {"email", to.text(), account, "notice", text}, now);
}

Outcome<qint64> sendCertificateCopy(const Writer &writer, const CertificateCopy &copy, Language language, Instant now)
{
    const bool arabic = language == Language::Arabic;
    std::string text =
        arabic ? "صدرت شهادتك من التأمينات أون لاين بتاريخ " + inRiyadh(now) + ".\nرقمها: " + copy.number.text()
               : "Your certificate was issued by Taminat Online on " + domain::Date::inRiyadh(now).text()
                     + ".\nIts number: " + copy.number.text();
    if (copy.expires)
        text += arabic ? "\nصالحة حتى " + domain::writtenBoth(*copy.expires).both() + "."
                       : "\nIt is valid until " + copy.expires->text() + ".";
    text +=
        arabic
            ? "\nتجدها مرفقة بهذه الرسالة وفي «شهاداتي»، ويتحقق منها من تقدمها إليه برقمها وبرقم هويتك أو رقم المنشأة."
            : "\nIt is attached, and you find it under My certificates. Whoever receives it verifies it by this number "
              "and your identity or establishment number.";
    return post(writer, {"email", copy.to.text(), copy.account, "notice", text, copy.number.text()}, now);
}

Outcome<CodesSent> codesSentTo(const Reader &reader, const std::string &account, Instant now)
{
    const auto sent = reader.row("SELECT COUNT(*) AS number, MIN(created_at) AS first_at FROM messages "
                                 "WHERE account = ? AND purpose = 'code' AND created_at > ? AND confirmed_at IS NULL",
        {account, now - std::chrono::hours(1)},
        [&](const Row &row) {
            return CodesSent{row.integer("number"), row.optionalInstant("first_at").value_or(now)};
        });
    if (!sent)
        return sent.fault();
    return sent->value_or(CodesSent{});
}

Outcome<qint64> nextNumber(const Writer &writer, const std::string &series)
{
    const auto value = writer.row("INSERT INTO counters (name, value) VALUES (?, 1) "
                                  "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
        {series},
        [](const Row &row) { return row.integer("value"); });
    if (!value)
        return value.fault();
    if (!*value)
        return domain::refuse("service.failed");
    return **value;
}

} // namespace service
