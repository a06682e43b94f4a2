// SPDX-License-Identifier: Apache-2.0
// Every way a thing can be refused, once: its stable code and the kind that decides what happens next.
#pragma once

#include <string_view>

namespace domain {

/// What happens next, whoever looks at the fault.
enum class Kind {
    Invalid,   ///< shown at the field; the person mends it
    SignedOut, ///< 401: renew the session, else sign in again
    Forbidden, ///< 403: said plainly; nothing is renewed
    Missing,   ///< 404: it is not there, or not theirs
    Conflict,  ///< 409: somebody was faster; reload
    TooMany,   ///< 429: wait
    Offline,   ///< the service was not reached; try again
    Broken,    ///< our fault or theirs; apologise and log
};

struct Code {
    Kind kind;
    std::string_view name;
};

// A code is looked up at compile time (see refuse() in fault.h), so one that is not in this table does not build,
// and a test holds the table against the sentences in form/faults.cpp.
inline constexpr Code codes[] = {
    // any field
    {Kind::Invalid, "field.required"},
    {Kind::Invalid, "field.too_long"},
    {Kind::Invalid, "field.bad_characters"},
    {Kind::Invalid, "field.unknown_choice"},
    {Kind::Invalid, "field.not_a_number"},
    {Kind::Invalid, "field.not_expected"}, // present although its condition hides it
    {Kind::Invalid, "field.not_same"},     // typed twice, and not alike
    // identity.h
    {Kind::Invalid, "identity.length"},
    {Kind::Invalid, "identity.not_digits"},
    {Kind::Invalid, "identity.check_digit"},
    {Kind::Invalid, "identity.not_a_person"},
    {Kind::Invalid, "identity.not_national"},
    {Kind::Invalid, "identity.not_iqama"},
    {Kind::Invalid, "number.length"},
    {Kind::Invalid, "number.not_digits"},
    {Kind::Invalid, "number.first_digit"}, // the figure says which it must be
    {Kind::Invalid, "establishment_no.person"},
    {Kind::Invalid, "user_code.check_digit"},
    {Kind::Invalid, "user_name.unknown_form"},
    // contact.h
    {Kind::Invalid, "mobile.not_saudi"},
    {Kind::Invalid, "email.form"},
    {Kind::Invalid, "iban.form"},
    {Kind::Invalid, "iban.check_digits"},
    // password.h
    {Kind::Invalid, "password.too_short"},
    {Kind::Invalid, "password.too_long"},
    {Kind::Invalid, "password.common"},
    {Kind::Invalid, "password.own_data"},
    {Kind::Invalid, "one_time_code.form"},
    // money.h
    {Kind::Invalid, "money.form"},
    {Kind::Invalid, "money.range"},
    // calendar.h, hijri.h
    {Kind::Invalid, "date.form"},
    {Kind::Invalid, "date.no_such_day"},
    {Kind::Invalid, "date.outside_calendar"},
    {Kind::Invalid, "date.order"},
    // signing in
    {Kind::Invalid, "sign_in.refused"}, // unknown person, wrong password: alike from outside
    {Kind::TooMany, "sign_in.wait"},
    {Kind::TooMany, "code.wait"},
    {Kind::Forbidden, "audience.not_open"},
    {Kind::Forbidden, "account.no_establishment"},
    {Kind::SignedOut, "session.ended"},
    {Kind::Forbidden, "access.denied"},
    {Kind::Missing, "record.missing"},
    // registering, forgetting, one's own account
    {Kind::Invalid, "code.refused"}, // a code or a link: wrong, used and run out are alike
    {Kind::Invalid, "visual_code.wrong"},
    {Kind::TooMany, "visual_code.wait"}, // the figure is the seconds
    {Kind::Invalid, "agreement.required"},
    {Kind::Conflict, "account.exists"}, // said only to who proved by a code that it is theirs
    {Kind::Invalid, "reset_code.form"},
    {Kind::Invalid, "password.unchanged"},
    // the request itself
    {Kind::Invalid, "request.not_json"},
    {Kind::Invalid, "request.duplicate_key"},
    {Kind::Invalid, "request.too_deep"},
    {Kind::Invalid, "request.too_large"},
    {Kind::Invalid, "request.not_utf8"},
    {Kind::Invalid, "request.unknown_field"},
    {Kind::Invalid, "request.wrong_type"},
    {Kind::Invalid, "request.key_missing"},
    {Kind::Conflict, "request.key_reused"},
    {Kind::Conflict, "request.in_flight"},
    {Kind::Conflict, "record.changed"},
    {Kind::Missing, "request.no_such_path"},
    {Kind::Invalid, "request.malformed"},
    {Kind::Invalid, "request.method_not_allowed"},
    {Kind::Invalid, "request.media_type"},
    {Kind::TooMany, "request.too_often"}, // one person's filings within an hour
    {Kind::TooMany, "service.busy"},
    {Kind::Broken, "service.failed"},
    {Kind::Invalid, "service.plain_http_refused"}, // asked to listen beyond loopback without TLS
    // on the way there
    {Kind::Offline, "network.unreachable"},
    {Kind::Offline, "network.timeout"},
    {Kind::Offline, "network.cut"},
    {Kind::Offline, "network.untrusted"},
    {Kind::Broken, "reply.unreadable"},
    {Kind::Broken, "reply.too_large"},
    {Kind::Broken, "call.cancelled"},
    // the keychain
    {Kind::Broken, "vault.unavailable"},
    {Kind::Broken, "vault.locked"},
    {Kind::Broken, "vault.refused"},     // the person was asked to unlock it and would not
    {Kind::Broken, "vault.interrupted"}, // it ended while it was being asked
    {Kind::Missing, "vault.empty"},
    // drafts, and what another start of the program hands over
    {Kind::Broken, "draft.session_only"}, // no keychain to keep their key in
    {Kind::Broken, "draft.not_kept"},     // the disk would not take it
    {Kind::Invalid, "draft.unreadable"},  // damaged, foreign, of another version or another key
    {Kind::Invalid, "link.unknown"},
    // law/career.h: what the rules are asked about
    {Kind::Invalid, "amount.negative"},
    {Kind::Invalid, "amount.zero"},
    {Kind::Invalid, "birth.in_future"},
    {Kind::Invalid, "date.outside_table"}, // before the first value that the law's tables have
    {Kind::Invalid, "period.too_many"},    // the figure is the most there may be
    {Kind::Invalid, "period.before_birth"},
    {Kind::Invalid, "period.unordered"},
    {Kind::Invalid, "period.overlaps"},
    {Kind::Invalid, "period.too_far_back"}, // the figure is the months that may be added
    {Kind::Invalid, "period.other_month"},  // no day of it lies in the month that is asked about
    {Kind::Invalid, "scheme.before_new_law"},
    {Kind::Invalid, "birth.no_month"}, // a day without its month
    {Kind::Invalid, "wage.zero"},
    {Kind::Invalid, "wage.above_ceiling"}, // the figure is the highest, in riyals
    {Kind::Invalid, "housing.twice"},
    {Kind::Invalid, "wage.missing"},
    {Kind::Invalid, "wage.unordered"},
    // owed/
    {Kind::Invalid, "rate.range"}, // the figure is the largest, in hundredths of a percent
    {Kind::Invalid, "home_state.no_rates"},
    {Kind::Invalid, "waiver.too_much"}, // the figure is the largest part, in percent
    {Kind::Invalid, "instalment.count"},
    {Kind::Invalid, "bill.unordered"},
    {Kind::Invalid, "voluntary.age"},
    {Kind::Invalid, "voluntary.window"},
    {Kind::Invalid, "voluntary.no_such_bracket"},
    {Kind::Invalid, "voluntary.above_next"},
    {Kind::Invalid, "voluntary.confirm_separate"},
    {Kind::Invalid, "voluntary.abroad_only"},
    // identity.h, contact.h, name.h
    {Kind::Invalid, "border_number.first_digit"},
    {Kind::Invalid, "address.short_form"},
    {Kind::Invalid, "name.not_arabic"},
    {Kind::Invalid, "name.not_latin"},
    // contract/certificate/, verify/ and the calls of certificates
    {Kind::Invalid, "certificate_number.form"},
    {Kind::Invalid, "certificate_number.check"},
    {Kind::Invalid, "certificate.never_insured"},
    {Kind::Invalid, "certificate.registered"},
    {Kind::Invalid, "certificate.not_in_service"},
    {Kind::TooMany, "verification.wait"}, // the figure is the seconds
    {Kind::Invalid, "certificate.none"},
    {Kind::Invalid, "certificate.unreadable"},
    {Kind::Invalid, "certificate.newer"},
    {Kind::Invalid, "certificate.forged"},
    {Kind::Invalid, "certificate.altered"},
    {Kind::Invalid, "certificate.key_unknown"},
    {Kind::Invalid, "certificate.key_revoked"},
    {Kind::Invalid, "certificate.key_not_then"},
    {Kind::Invalid, "keys.untrusted"},
    {Kind::Offline, "keys.missing"},   // never fetched, and the service cannot be asked
    {Kind::Invalid, "file.too_large"}, // the figure is the most, in MB
    {Kind::Invalid, "file.locked"},
    {Kind::Invalid, "file.not_read"}, // is not there, or may not be read
    {Kind::Invalid, "file.damaged"},
    {Kind::Invalid, "file.unknown_kind"},
    // due/
    {Kind::Invalid, "months.none"},
    {Kind::Invalid, "months.range"}, // the figure is the most there may be
    {Kind::Invalid, "claim.too_early"},
    {Kind::Invalid, "claim.too_late"},
    {Kind::Invalid, "claim.too_few_months"}, // the figure is how many it needs
    {Kind::Invalid, "claim.not_left"},
    {Kind::Invalid, "claim.not_insured"},
    {Kind::Invalid, "claim.proved_too_late"}, // the figure is the months within which it had to be
    {Kind::Invalid, "claim.not_needed"},      // the figure is the months that are enough
    {Kind::Invalid, "claim.no_such_benefit"},
    {Kind::Invalid, "family.none"},
    {Kind::Invalid, "family.too_many"},      // the figure is the most there may be
    {Kind::Invalid, "family.too_many_such"}, // the same, of one relation
    // care/, claim/
    {Kind::Invalid, "count.range"}, // the figure is the most there may be
    {Kind::Invalid, "disability.range"},
    {Kind::Invalid, "treatment.before"},
    {Kind::Invalid, "treatment.open"},
    // print/
    {Kind::Broken, "pdf.not_made"},
    {Kind::Broken, "file.not_written"},
    {Kind::Conflict, "file.exists"},        // another one of that name
    {Kind::Missing, "printing.no_service"}, // nothing on this computer that takes print jobs
    {Kind::Missing, "printing.no_printer"},
    {Kind::Missing, "printing.printer_gone"},
    {Kind::Broken, "printing.failed"},
};

} // namespace domain
