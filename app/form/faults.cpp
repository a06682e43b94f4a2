// SPDX-License-Identifier: Apache-2.0
// The only place where a fault becomes words. The codes are those of domain/codes.h; a test holds the two together.
#include "form/faults.h"

#include "form/words.h"

#include <QCoreApplication>

#include <string_view>

namespace form {
namespace {

struct Row {
    std::string_view code;
    const char *words;
};

// %n stands for the fault's figure, where its sentence needs one.
constexpr Row rows[] = {
    {"field.required", QT_TRANSLATE_NOOP("Faults", "This field is required.")},
    {"field.too_long", QT_TRANSLATE_NOOP("Faults", "This is longer than allowed. Shorten it.")},
    {"field.bad_characters",
        QT_TRANSLATE_NOOP("Faults", "Some characters cannot be used here. Type it again by hand.")},
    {"field.unknown_choice", QT_TRANSLATE_NOOP("Faults", "Choose one of the listed options.")},
    {"field.not_a_number", QT_TRANSLATE_NOOP("Faults", "Write a number here, in digits.")},
    {"field.not_expected", QT_TRANSLATE_NOOP("Faults", "This is not asked for here. Clear it and go on.")},
    {"field.not_same", QT_TRANSLATE_NOOP("Faults", "This is not the same as the one before it. Write both alike.")},
    {"identity.length", QT_TRANSLATE_NOOP("Faults", "The identity number has 10 digits. Check it and complete it.")},
    {"identity.not_digits", QT_TRANSLATE_NOOP("Faults", "The identity number is digits only. Remove anything else.")},
    {"identity.check_digit",
        QT_TRANSLATE_NOOP("Faults", "The identity number is not correct. Compare it with the card, digit by digit.")},
    {"identity.not_a_person",
        QT_TRANSLATE_NOOP("Faults", "This is not a person's number. A national ID starts with 1, an iqama with 2.")},
    {"identity.not_national", QT_TRANSLATE_NOOP("Faults", "Write a national ID number here: it starts with 1.")},
    {"identity.not_iqama", QT_TRANSLATE_NOOP("Faults", "Write an iqama number here: it starts with 2.")},
    {"number.length",
        QT_TRANSLATE_NOOP("Faults", "This number has too few or too many digits. Check it and complete it.")},
    {"number.not_digits", QT_TRANSLATE_NOOP("Faults", "This number is digits only. Remove anything else.")},
    {"number.first_digit", QT_TRANSLATE_NOOP("Faults", "This number starts with %n. Check the first digit.")},
    {"establishment_no.person",
        QT_TRANSLATE_NOOP("Faults",
            "This is a person's identity number. Write the establishment's number: 9 digits, on its registration certificate.")},
    {"user_code.check_digit",
        QT_TRANSLATE_NOOP("Faults", "The user code is not correct. Compare it with the message that brought it.")},
    {"user_name.unknown_form",
        QT_TRANSLATE_NOOP("Faults", "Write the 10 digits of your user code, national ID or iqama.")},
    {"mobile.not_saudi", QT_TRANSLATE_NOOP("Faults", "This is not a Saudi mobile number. Write it as 05XXXXXXXX.")},
    {"email.form", QT_TRANSLATE_NOOP("Faults", "This is not an e-mail address. Write it as name@example.com.")},
    {"iban.form", QT_TRANSLATE_NOOP("Faults", "A Saudi IBAN is SA and 22 digits. Check it and complete it.")},
    {"iban.check_digits",
        QT_TRANSLATE_NOOP("Faults", "The IBAN is not correct. Compare it with the one your bank gave you.")},
    {"password.too_short", QT_TRANSLATE_NOOP("Faults", "The password needs at least 8 characters.")},
    {"password.too_long", QT_TRANSLATE_NOOP("Faults", "The password is longer than can be kept. Shorten it.")},
    {"password.common",
        QT_TRANSLATE_NOOP("Faults", "This password is among the first that anyone would try. Choose another.")},
    {"password.own_data", QT_TRANSLATE_NOOP("Faults", "The password is made of your own data. Choose another.")},
    {"one_time_code.form", QT_TRANSLATE_NOOP("Faults", "The verification code is the 6 digits of the message.")},
    {"money.form", QT_TRANSLATE_NOOP("Faults", "Write the amount in riyals, for example 4500.00.")},
    {"money.range", QT_TRANSLATE_NOOP("Faults", "This amount is outside what is possible. Check it.")},
    {"date.form",
        QT_TRANSLATE_NOOP("Faults", "Write the date as year, month and day, for example 1448/06/11 or 2026/11/21.")},
    {"date.no_such_day", QT_TRANSLATE_NOOP("Faults", "There is no such day in this month. Check the date.")},
    {"date.outside_calendar",
        QT_TRANSLATE_NOOP("Faults", "The Umm al-Qura calendar is known from 1343 to 1600 AH. Check the year.")},
    {"date.order", QT_TRANSLATE_NOOP("Faults", "The second date is before the first. Check both.")},
    {"sign_in.refused",
        QT_TRANSLATE_NOOP("Faults", "These details do not match our records. Check them and try again.")},
    {"sign_in.wait", QT_TRANSLATE_N_NOOP("Faults", "Too many tries. Wait %n second(s), then try again.")},
    {"code.wait", QT_TRANSLATE_N_NOOP("Faults", "A new code can be sent in %n second(s).")},
    {"audience.not_open",
        QT_TRANSLATE_NOOP("Faults", "This entrance is not opened yet. Individuals and employers can sign in.")},
    {"account.no_establishment",
        QT_TRANSLATE_NOOP("Faults",
            "You are not a supervisor of any establishment. Sign in as an individual, or ask the owner to add you.")},
    {"code.refused",
        QT_TRANSLATE_NOOP(
            "Faults", "This code is wrong, was used already, or has run out. Check it, or ask for a new one.")},
    {"visual_code.wrong",
        QT_TRANSLATE_NOOP("Faults", "This is not what the visual code shows, or it has run out. Answer the new one.")},
    {"visual_code.wait",
        QT_TRANSLATE_N_NOOP(
            "Faults", "Too many visual codes were asked for from here. Wait %n second(s), then ask again.")},
    {"agreement.required", QT_TRANSLATE_NOOP("Faults", "Read the terms of use and agree to them to go on.")},
    {"account.exists",
        QT_TRANSLATE_NOOP("Faults",
            "There is an account of yours, or of this address, already. Sign in, or use “Forgotten your password”.")},
    {"reset_code.form",
        QT_TRANSLATE_NOOP("Faults", "Paste the whole link, or the 16 letters and digits of the code in the message.")},
    {"password.unchanged", QT_TRANSLATE_NOOP("Faults", "This is the password you have now. Choose another.")},
    {"session.ended", QT_TRANSLATE_NOOP("Faults", "Your session has ended. Sign in again to go on.")},
    {"access.denied",
        QT_TRANSLATE_NOOP("Faults", "Your account may not do this. If it should, call the unified number.")},
    {"record.missing",
        QT_TRANSLATE_NOOP("Faults", "There is nothing under this number for your account. Check the number.")},
    {"record.changed", QT_TRANSLATE_NOOP("Faults", "Someone changed this in the meantime. Reload it and look again.")},
    {"request.not_json",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.duplicate_key",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.too_deep",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.too_large",
        QT_TRANSLATE_NOOP("Faults", "This is more than can be sent at once. Shorten it and send it again.")},
    {"request.not_utf8", QT_TRANSLATE_NOOP("Faults", "Some characters cannot be sent. Type the text again by hand.")},
    {"request.unknown_field",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.wrong_type",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.key_missing",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.key_reused",
        QT_TRANSLATE_NOOP(
            "Faults", "This was already sent with other content. Look under My requests before sending again.")},
    {"request.in_flight",
        QT_TRANSLATE_NOOP("Faults", "This is being dealt with right now. Wait a moment, then look under My requests.")},
    {"request.no_such_path",
        QT_TRANSLATE_NOOP("Faults", "The service does not know this yet. It may be older than the program.")},
    {"request.malformed",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.method_not_allowed",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.media_type",
        QT_TRANSLATE_NOOP("Faults", "The program and the service did not understand each other. Update the program.")},
    {"request.too_often",
        QT_TRANSLATE_NOOP("Faults",
            "You have sent as many requests as one person may within an hour. Send this one later; what you typed is kept.")},
    {"service.busy", QT_TRANSLATE_NOOP("Faults", "The service is busy. Wait a moment and try again; nothing is lost.")},
    {"service.failed",
        QT_TRANSLATE_NOOP(
            "Faults", "Something went wrong in the service. Try again; if it stays so, call the unified number.")},
    {"service.plain_http_refused",
        QT_TRANSLATE_NOOP(
            "Faults", "The service speaks without encryption on this machine only. Choose a loopback address.")},
    {"network.unreachable",
        QT_TRANSLATE_NOOP(
            "Faults", "The service cannot be reached. Check the network, then try again; what you typed is kept.")},
    {"network.timeout",
        QT_TRANSLATE_NOOP("Faults", "The service takes too long to answer. Try again; what you typed is kept.")},
    {"network.cut", QT_TRANSLATE_NOOP("Faults", "The connection broke off. Try again; what you typed is kept.")},
    {"network.untrusted",
        QT_TRANSLATE_NOOP("Faults",
            "The server could not prove that it is the right one, so nothing was sent. Check the network or tell your administrator.")},
    {"reply.unreadable",
        QT_TRANSLATE_NOOP("Faults",
            "The answer is not one of the service's. You may need to sign in to this network first, or update the program.")},
    {"reply.too_large", QT_TRANSLATE_NOOP("Faults", "The answer is larger than it may be and was not taken.")},
    {"call.cancelled", QT_TRANSLATE_NOOP("Faults", "Cancelled. What you typed is kept.")},
    {"vault.unavailable",
        QT_TRANSLATE_NOOP(
            "Faults", "This computer has no keychain that could keep your sign-in. It lasts for this session only.")},
    {"vault.locked",
        QT_TRANSLATE_NOOP("Faults",
            "The keychain is locked: nothing is read from it and nothing is kept in it. Until you unlock it, your sign-in lasts for this session only.")},
    {"vault.refused",
        QT_TRANSLATE_NOOP("Faults",
            "You chose not to unlock the keychain, so nothing is read from it and nothing is kept in it. Your sign-in lasts for this session only.")},
    {"vault.interrupted",
        QT_TRANSLATE_NOOP("Faults",
            "The keychain stopped while it was being asked, so it is not certain that it keeps anything. Your sign-in lasts for this session only.")},
    {"vault.empty", QT_TRANSLATE_NOOP("Faults", "Nothing is kept for you on this computer. Sign in.")},
    {"draft.session_only",
        QT_TRANSLATE_NOOP("Faults",
            "The keychain cannot be used now, so what you type in forms is kept only until you sign out or the program ends.")},
    {"draft.not_kept",
        QT_TRANSLATE_NOOP("Faults",
            "What you typed could not be written to this computer's disk. It stays here while the program runs; make room on the disk.")},
    {"draft.unreadable",
        QT_TRANSLATE_NOOP("Faults",
            "A form that was kept on this computer could not be read and was left out. What you sent is not touched; see your requests.")},
    {"link.unknown",
        QT_TRANSLATE_NOOP("Faults",
            "This program does not know such a link, so it opened nothing. Copy the link whole, or ask for a new one.")},
    {"amount.negative", QT_TRANSLATE_NOOP("Faults", "An amount cannot be below zero here. Check it.")},
    {"amount.zero", QT_TRANSLATE_NOOP("Faults", "The amount must be above zero. Check it.")},
    {"birth.in_future", QT_TRANSLATE_NOOP("Faults", "The date of birth lies in the future. Check it.")},
    {"date.outside_table",
        QT_TRANSLATE_NOOP("Faults", "The rules of that time are not known to the program. Check the date.")},
    {"period.too_many", QT_TRANSLATE_N_NOOP("Faults", "A record has at most %n period(s). Check the list.")},
    {"period.before_birth",
        QT_TRANSLATE_NOOP("Faults", "This period begins before the date of birth. Check both dates.")},
    {"period.unordered",
        QT_TRANSLATE_NOOP("Faults", "The periods are not in the order of their first days. Put the earliest first.")},
    {"period.overlaps", QT_TRANSLATE_NOOP("Faults", "Two periods with one employer overlap. Check their dates.")},
    {"period.too_far_back",
        QT_TRANSLATE_N_NOOP("Faults", "A period can be added at most %n month(s) back. Check its first day.")},
    {"wage.zero", QT_TRANSLATE_NOOP("Faults", "A wage of zero cannot be registered. Write the wage that is paid.")},
    {"wage.above_ceiling",
        QT_TRANSLATE_NOOP("Faults", "Wages count up to %n riyals a month, so no average can be above it. Check it.")},
    {"housing.twice",
        QT_TRANSLATE_NOOP("Faults", "Housing is given in kind or paid as an allowance, not both. Leave one out.")},
    {"wage.missing", QT_TRANSLATE_NOOP("Faults", "The wage is missing from the first month on. Add it.")},
    {"period.other_month",
        QT_TRANSLATE_NOOP("Faults", "No day of this service lies in the month that is asked about. Check both.")},
    {"scheme.before_new_law",
        QT_TRANSLATE_NOOP("Faults",
            "A Saudi whose service began before 3 July 2024 is under the previous law. Check the law or the first day.")},
    {"birth.no_month",
        QT_TRANSLATE_NOOP("Faults", "A day of birth needs its month. Write the month, or leave the day out too.")},
    {"wage.unordered",
        QT_TRANSLATE_NOOP("Faults", "The wages are not in the order of their months. Put the earliest first.")},
    {"rate.range", QT_TRANSLATE_NOOP("Faults", "This percentage is outside what the law allows. Check it.")},
    {"home_state.no_rates",
        QT_TRANSLATE_NOOP(
            "Faults", "The rates of this state for that time are not known here. Ask the home authority.")},
    {"waiver.too_much",
        QT_TRANSLATE_NOOP(
            "Faults", "At most %n percent of the fine may be waived at this level. Ask for less, or refer it higher.")},
    {"instalment.count",
        QT_TRANSLATE_NOOP("Faults", "The number of instalments is outside what is possible. Check it.")},
    {"bill.unordered",
        QT_TRANSLATE_NOOP("Faults", "The bills are not in the order of their months. Put the oldest first.")},
    {"voluntary.age",
        QT_TRANSLATE_NOOP("Faults", "Voluntary insurance is for those of 18 to under 60 years when they apply.")},
    {"voluntary.window",
        QT_TRANSLATE_NOOP(
            "Faults", "Voluntary insurance is asked for within five years of leaving compulsory insurance.")},
    {"voluntary.no_such_bracket",
        QT_TRANSLATE_NOOP("Faults", "There is no such income bracket. Choose one of the listed brackets.")},
    {"voluntary.above_next",
        QT_TRANSLATE_NOOP("Faults", "Only the next higher bracket, or any lower one, can be chosen. Choose another.")},
    {"voluntary.confirm_separate",
        QT_TRANSLATE_NOOP("Faults",
            "This bracket is above what the last wage allows: the earlier periods would be counted separately. Confirm it, or choose a lower one.")},
    {"voluntary.abroad_only",
        QT_TRANSLATE_NOOP("Faults", "Under the new law voluntary insurance is for Saudis who work abroad.")},
    {"border_number.first_digit",
        QT_TRANSLATE_NOOP("Faults", "A border number starts with 3 or 4. Check the first digit.")},
    {"address.short_form",
        QT_TRANSLATE_NOOP("Faults", "A short address is four letters and four digits, for example RAAA2919.")},
    {"name.not_arabic", QT_TRANSLATE_NOOP("Faults", "Write the name in Arabic letters.")},
    {"name.not_latin", QT_TRANSLATE_NOOP("Faults", "Write the name in Latin letters, as in the passport.")},
    {"certificate_number.form",
        QT_TRANSLATE_NOOP("Faults", "A certificate number has 14 letters and digits, for example 7K3M9-QRT2V-WX5H.")},
    {"certificate_number.check",
        QT_TRANSLATE_NOOP("Faults",
            "This certificate number is not correct. Compare it with the certificate, character by character.")},
    {"certificate.never_insured",
        QT_TRANSLATE_NOOP("Faults",
            "There is no contribution period under this identity number. Choose the certificate of no registration.")},
    {"certificate.registered",
        QT_TRANSLATE_NOOP(
            "Faults", "There is a registration under this identity number. Choose another certificate type.")},
    {"certificate.not_in_service",
        QT_TRANSLATE_NOOP(
            "Faults", "A wage certificate is for who is in service. Choose the statement of periods and wages.")},
    {"verification.wait",
        QT_TRANSLATE_N_NOOP("Faults", "Too many verifications from here. Wait %n second(s), then try again.")},
    {"certificate.none",
        QT_TRANSLATE_NOOP("Faults",
            "There is no certificate of ours in this file. Choose the certificate itself, or a clear picture of its whole first page.")},
    {"certificate.unreadable", QT_TRANSLATE_NOOP("Faults", "This is not a certificate of ours, or it is damaged.")},
    {"certificate.newer",
        QT_TRANSLATE_NOOP("Faults",
            "This certificate is of a newer form than this program knows. Update the program, or verify it by its number.")},
    {"certificate.forged",
        QT_TRANSLATE_NOOP("Faults",
            "The signature is not right: this certificate was not issued as it stands here. Do not rely on it.")},
    {"certificate.altered",
        QT_TRANSLATE_NOOP(
            "Faults", "The content is not the one that was signed: this certificate was changed. Do not rely on it.")},
    {"certificate.key_unknown",
        QT_TRANSLATE_NOOP("Faults",
            "The key that signed this certificate is not known. Connect to the service to fetch its keys, then try again.")},
    {"certificate.key_revoked",
        QT_TRANSLATE_NOOP(
            "Faults", "The key that signed this certificate was revoked. Ask its holder for a new certificate.")},
    {"certificate.key_not_then",
        QT_TRANSLATE_NOOP(
            "Faults", "The key that signed this certificate was not in use on its date. Do not rely on it.")},
    {"keys.untrusted",
        QT_TRANSLATE_NOOP("Faults",
            "The list of issuing keys is not signed by the trusted root key. Certificates cannot be checked with it.")},
    {"keys.missing",
        QT_TRANSLATE_NOOP("Faults",
            "The keys of certificates have never been fetched on this computer. Connect to the service once, then try "
            "again.")},
    {"file.too_large",
        QT_TRANSLATE_N_NOOP("Faults", "This file is larger than can be checked here: %n megabyte(s) at most.")},
    {"file.locked",
        QT_TRANSLATE_NOOP("Faults",
            "This file asks for a password. Remove the protection, or verify the certificate by its number.")},
    {"file.not_read",
        QT_TRANSLATE_NOOP("Faults", "This file is not there or cannot be read. Check its name and its place.")},
    {"file.damaged", QT_TRANSLATE_NOOP("Faults", "This file is damaged or incomplete. Fetch it again.")},
    {"file.unknown_kind",
        QT_TRANSLATE_NOOP("Faults", "This is neither a PDF nor a picture. Choose a PDF, PNG or JPEG file.")},
    {"months.none", QT_TRANSLATE_NOOP("Faults", "There is no month with contributions in this record.")},
    {"months.range", QT_TRANSLATE_NOOP("Faults", "The number of months is outside what is possible. Check it.")},
    {"claim.too_early",
        QT_TRANSLATE_NOOP("Faults", "This cannot be claimed yet: the age or the day for it has not come.")},
    {"claim.too_late",
        QT_TRANSLATE_NOOP("Faults", "This can no longer be claimed: it had to happen before the age of retirement.")},
    {"claim.too_few_months",
        QT_TRANSLATE_N_NOOP("Faults", "This needs %n month(s) of contributions. The record has fewer.")},
    {"claim.not_left", QT_TRANSLATE_NOOP("Faults", "This is due only after insured work has ended.")},
    {"claim.not_insured",
        QT_TRANSLATE_NOOP("Faults", "This is due only to someone who was insured on that day. Check the dates.")},
    {"claim.proved_too_late",
        QT_TRANSLATE_N_NOOP("Faults", "The disability had to be proved within %n month(s) of leaving work.")},
    {"claim.not_needed",
        QT_TRANSLATE_N_NOOP("Faults", "Months are bought only to reach %n month(s), and the record has them.")},
    {"claim.no_such_benefit", QT_TRANSLATE_NOOP("Faults", "The law that this person is under has no such benefit.")},
    {"family.none", QT_TRANSLATE_NOOP("Faults", "Name at least one member of the family.")},
    {"family.too_many", QT_TRANSLATE_N_NOOP("Faults", "There are more than %n members here. Check the list.")},
    {"family.too_many_such",
        QT_TRANSLATE_NOOP("Faults", "There can be at most %n of this relation in a family. Check the list.")},
    {"count.range", QT_TRANSLATE_NOOP("Faults", "This number is outside what is possible. Check it.")},
    {"disability.range",
        QT_TRANSLATE_NOOP("Faults", "A disability is from 1 to 100 percent, as the board decided it.")},
    {"treatment.before",
        QT_TRANSLATE_NOOP("Faults", "Treatment is paid for from the day after the injury. Check both dates.")},
    {"treatment.open",
        QT_TRANSLATE_NOOP("Faults", "Write the last day of treatment too: an allowance is for days that have passed.")},
    {"pdf.not_made",
        QT_TRANSLATE_NOOP("Faults", "The PDF could not be made. Try again; if it stays so, call the unified number.")},
    {"file.not_written",
        QT_TRANSLATE_NOOP("Faults",
            "The file could not be saved. Check that the folder may be written to and has room, or choose another.")},
    {"file.exists",
        QT_TRANSLATE_NOOP("Faults",
            "Another file of this name is already there and was left as it is. Choose another folder or name.")},
    {"printing.no_service",
        QT_TRANSLATE_NOOP("Faults",
            "This computer has no printing service running. Save a PDF instead, or ask your administrator to start it.")},
    {"printing.no_printer",
        QT_TRANSLATE_NOOP(
            "Faults", "No printer is set up on this computer. Save a PDF instead, or add a printer and try again.")},
    {"printing.printer_gone",
        QT_TRANSLATE_NOOP(
            "Faults", "The printer is no longer there. Check that it is on and connected, or choose another.")},
    {"printing.failed",
        QT_TRANSLATE_NOOP(
            "Faults", "The page could not be printed. Check the printer and try again, or save a PDF instead.")},
};

const char *generalWords(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Invalid:
        return QT_TRANSLATE_NOOP("Faults", "This is not accepted as it is. Check it and try again.");
    case domain::Kind::SignedOut:
        return QT_TRANSLATE_NOOP("Faults", "Your session has ended. Sign in again to go on.");
    case domain::Kind::Forbidden:
        return QT_TRANSLATE_NOOP("Faults", "Your account may not do this. If it should, call the unified number.");
    case domain::Kind::Missing:
        return QT_TRANSLATE_NOOP("Faults", "There is nothing under this number for your account. Check the number.");
    case domain::Kind::Conflict:
        return QT_TRANSLATE_NOOP("Faults", "Someone changed this in the meantime. Reload it and look again.");
    case domain::Kind::TooMany:
        return QT_TRANSLATE_NOOP("Faults", "Too many tries. Wait a little, then try again.");
    case domain::Kind::Offline:
        return QT_TRANSLATE_NOOP(
            "Faults", "The service cannot be reached. Check the network, then try again; what you typed is kept.");
    case domain::Kind::Broken:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "Faults", "Something went wrong in the service. Try again; if it stays so, call the unified number.");
}

} // namespace

QString sentence(const domain::Fault &fault)
{
    const char *words = generalWords(fault.kind);
    for (const Row &row : rows)
        if (row.code == fault.code)
            words = row.words;
    // A figure chooses among forms only where a sentence has some; elsewhere none would be found, and English be said.
    const bool hasForms = std::string_view(words).find("(s)") != std::string_view::npos;
    return QCoreApplication::translate("Faults", words, nullptr, hasForms ? static_cast<int>(fault.figure) : -1)
        .replace(QLatin1String("%n"), QString::number(fault.figure));
}

QString reference(const domain::Fault &fault)
{
    return QCoreApplication::translate("Faults", "Code: %1").arg(ltr(QString::fromStdString(fault.code)));
}

} // namespace form
