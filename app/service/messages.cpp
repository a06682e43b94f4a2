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
constexpr auto nobody = "nobody"; ///< the purpose of what is never delivered

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

/// "1448/06/11هـ (2026/11/21م)", or "1448/06/11 AH (2026/11/21)".
std::string written(domain::Date day, Language language)
{
    const domain::WrittenDate both = domain::writtenBoth(day);
    if (language == Language::Arabic)
        return both.both();
    const auto figures = [](const std::string &text) { return text.substr(0, text.find_first_not_of("0123456789/")); };
    return both.hijri.empty() ? figures(both.gregorian) : figures(both.hijri) + " AH (" + figures(both.gregorian) + ")";
}

/// The day and, after it, "22:14", or "at 22:14 (Riyadh)".
std::string inRiyadh(Instant moment, Language language)
{
    const std::string time = domain::isoText(moment + domain::riyadhOffset).substr(11, 5);
    return written(domain::Date::inRiyadh(moment), language)
           + (language == Language::Arabic ? " " + time : " at " + time + " (Riyadh)");
}

constexpr auto registrationAsked = "registration";
constexpr auto noCode = "no_code";
constexpr qint64 mostAskedOfAnAddress = 5; ///< an hour; more would be somebody who floods it in our name

std::string wordsForASubscriber(Language language)
{
    return language == Language::Arabic
               ? "طُلب بهذا العنوان التسجيل في التأمينات أون لاين. إن لم يصل رمز التفعيل فإما أن البيانات لا تطابق سجلاتنا أو "
                 "الجوال غير مسجل باسم صاحبها في أبشر، وإما أن له أو لهذا العنوان حساباً من قبل، وإما أنه طُلب الرمز بالبريد "
                 "وليس هذا بريده لدينا.\nراجع البيانات وسجّل من جديد، أو استعمل «نسيت كلمة السر». وإن لم تطلب ذلك فلا يلزمك "
                 "شيء."
               : "Somebody asked to register with Taminat Online with this address. If no activation code came, the "
                 "details do not match our records, or the mobile is not registered in that person's name in Absher, or "
                 "there is an account of theirs or of this address already, or the code was to go by e-mail and this is "
                 "not the address we have.\nCheck the details and register again, or use \"Forgotten your password\". If "
                 "this was not you, there is nothing for you to do.";
}

std::string wordsForAnEmployer(Language language)
{
    return language == Language::Arabic
               ? "طُلب بهذا العنوان التسجيل بصفة صاحب عمل في التأمينات أون لاين. إن لم يصل رمز التفعيل فإما أن صاحب رقم الهوية "
                 "ليس مالك المنشأة ولا مشرفها المسجل لدينا، وإما أن الجوال أو البريد ليس المسجل باسمه في أبشر، وإما أن له أو "
                 "لهذا العنوان حساباً من قبل.\nراجع البيانات وسجّل من جديد. ومن له حساب مشترك فليدخل به بصفة صاحب عمل، أو "
                 "يستعمل «نسيت كلمة السر». وإن لم تطلب ذلك فلا يلزمك شيء."
               : "Somebody asked to register as an employer with Taminat Online with this address. If no activation code "
                 "came, the owner of the identity number is neither owner nor registered supervisor of the "
                 "establishment, or mobile or e-mail are not those registered in their name in Absher, or there is an "
                 "account of theirs or of this address already.\nCheck the details and register again. Whoever has an "
                 "account as a subscriber signs in as an employer with it, or uses \"Forgotten your password\". If this "
                 "was not you, there is nothing for you to do.";
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
    if (auto run =
            writer.run("UPDATE messages SET text = ? WHERE text <> ? AND ((purpose = 'code' AND created_at <= ?) "
                       "OR (purpose IN ('reset', 'nobody') AND created_at <= ?))",
                {erased, erased, now - codeLife, now - resetLife});
        !run)
        return run.fault();
    return Done{};
}

Outcome<qint64> sendActivationCode(
    const Writer &writer, const Registering &to, const domain::OneTimeCode &code, Language language, Instant now)
{
    const std::string text =
        language == Language::Arabic
            ? "رمز التحقق: " + code.text() + " لتفعيل حسابك في التأمينات أون لاين. لا تشاركه مع أحد."
            : "Verification code: " + code.text()
                  + " to activate your Taminat Online account. Do not share it with anyone.";
    const bool sms = to.by == contract::Channel::Sms;
    return post(
        writer, {sms ? "sms" : "email", sms ? to.mobile.text() : to.email.text(), to.subject, "code", text}, now);
}

Outcome<qint64> sendRegistrationAsked(
    const Writer &writer, const Registering &to, const RegistrationAsked &asked, Language language, Instant now)
{
    const auto earlier = writer.row(
        "SELECT COUNT(*) AS number FROM messages WHERE recipient = ? AND purpose IN (?, ?) AND created_at > ?",
        {to.email, registrationAsked, noCode, now - std::chrono::hours(1)},
        [](const Row &row) { return row.integer("number"); });
    if (!earlier)
        return earlier.fault();
    const bool flooded = earlier->value_or(0) >= mostAskedOfAnAddress;
    return post(writer,
        {"email",
            flooded ? "-" : to.email.text(),
            to.subject,
            asked.codeSent ? registrationAsked : noCode,
            asked.asEmployer ? wordsForAnEmployer(language) : wordsForASubscriber(language)},
        now);
}

Outcome<qint64> sendUserCode(
    const Writer &writer, const domain::UserCode &account, const domain::Email &to, Language language, Instant now)
{
    const std::string text =
        language == Language::Arabic
            ? "فُعّل حسابك في التأمينات أون لاين.\nرمز المستخدم: " + account.text()
                  + "\nادخل به أو برقم هويتك، وبكلمة السر التي اخترتها. لن نرسل إليك كلمة سر أبداً."
            : "Your Taminat Online account is active.\nUser code: " + account.text()
                  + "\nSign in with it or with your identity number, and the password you chose. We never send a password.";
    return post(writer, {"email", to.text(), account.text(), "notice", text}, now);
}

Outcome<qint64> sendResetCode(
    const Writer &writer, const Owner &to, const contract::ResetCode &code, Language language, Instant now)
{
    const bool arabic = language == Language::Arabic;
    if (!to.email) {
        const std::string text =
            arabic ? "لاختيار كلمة سر جديدة في التأمينات أون لاين: " + code.link() + "\nصالح 30 دقيقة."
                   : "To choose a new Taminat Online password: " + code.link() + "\nValid for 30 minutes.";
        return post(writer, {"sms", to.mobile ? to.mobile->text() : "-", to.account.text(), "reset", text}, now);
    }
    const std::string text =
        arabic ? "طُلبت لحسابك في التأمينات أون لاين كلمة سر جديدة.\nرمز المستخدم: " + to.account.text()
                     + "\nلاختيار كلمة السر، الصق هذا الرابط أو رمزه في البرنامج خلال 30 دقيقة:\n" + code.link()
                     + "\nإن لم تطلب ذلك فأهمل الرسالة؛ تبقى كلمة السر كما هي."
               : "A new password was asked for your Taminat Online account.\nUser code: " + to.account.text()
                     + "\nTo choose it, paste this link or its code into the program within 30 minutes:\n" + code.link()
                     + "\nIf this was not you, ignore this message; your password stays as it is.";
    return post(writer, {"email", to.email->text(), to.account.text(), "reset", text}, now);
}

Outcome<qint64> sendNobody(const Writer &writer, const contract::ResetCode &code, Language language, Instant now)
{
    const std::string text = (language == Language::Arabic ? "إلى لا أحد: " : "To nobody: ") + code.link();
    return post(writer, {"email", "-", "-", nobody, text}, now);
}

Outcome<Done> eraseResetCodes(const Writer &writer, const domain::UserCode &account)
{
    if (auto run = writer.run("UPDATE messages SET text = ? WHERE account = ? AND purpose = 'reset' AND text <> ?",
            {erased, account, erased});
        !run)
        return run.fault();
    return Done{};
}

Outcome<Done> sendPasswordNotice(const Writer &writer, const Owner &to, Language language, Instant now)
{
    const std::string text =
        language == Language::Arabic
            ? "اختيرت لحسابك في التأمينات أون لاين كلمة سر جديدة بتاريخ " + inRiyadh(now, language)
                  + "، وخرجت منه جميع الأجهزة الأخرى.\nإن لم يكن ذلك منك فاتصل بنا فوراً."
            : "A new password was chosen for your Taminat Online account on " + inRiyadh(now, language)
                  + ", and every other device was signed out.\nIf this was not you, call us at once.";
    if (to.email)
        if (auto told = post(writer, {"email", to.email->text(), to.account.text(), "notice", text}, now); !told)
            return told.fault();
    if (to.mobile)
        if (auto told = post(writer, {"sms", to.mobile->text(), to.account.text(), "notice", text}, now); !told)
            return told.fault();
    return Done{};
}

Outcome<qint64> sendSignInNotice(
    const Writer &writer, const std::string &account, const domain::Email &to, Language language, Instant now)
{
    const std::string text = language == Language::Arabic
                                 ? "تم الدخول إلى حسابك في التأمينات أون لاين بتاريخ " + inRiyadh(now, language)
                                       + ".\nإن لم يكن ذلك منك فغيّر كلمة السر واتصل بنا."
                                 : "Your Taminat Online account was signed in to on " + inRiyadh(now, language)
                                       + ".\nIf this was not you, change your password and contact us.";
    return post(writer, {"email", to.text(), account, "notice", text}, now);
}

Outcome<qint64> sendCertificateCopy(const Writer &writer, const CertificateCopy &copy, Language language, Instant now)
{
    const bool arabic = language == Language::Arabic;
    std::string text =
        arabic
            ? "صدرت شهادتك من التأمينات أون لاين بتاريخ " + inRiyadh(now, language) + ".\nرقمها: " + copy.number.text()
            : "Your certificate was issued by Taminat Online on " + written(domain::Date::inRiyadh(now), language)
                  + ".\nIts number: " + copy.number.text();
    if (copy.expires)
        text += (arabic ? "\nصالحة حتى " : "\nIt is valid until ") + written(*copy.expires, language) + ".";
    text +=
        arabic
            ? "\nتجدها مرفقة بهذه الرسالة وفي «شهاداتي»، ويتحقق منها من تقدمها إليه برقمها وبرقم هويتك أو رقم المنشأة."
            : "\nIt is attached, and you find it under My certificates. Whoever receives it verifies it by this number "
              "and your identity or establishment number.";
    return post(writer, {"email", copy.to.text(), copy.account, "notice", text, copy.number.text()}, now);
}

Outcome<CodesSent> codesSentTo(const Reader &reader, const std::string &account, Instant now)
{
    const auto sent =
        reader.row("SELECT COUNT(*) AS number, MIN(created_at) AS first_at FROM messages "
                   "WHERE account = ? AND purpose IN ('code', 'no_code') AND created_at > ? AND confirmed_at IS NULL",
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
