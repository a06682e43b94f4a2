// SPDX-License-Identifier: Apache-2.0
// Subjects: dates in both calendars, identity numbers.
#include "cli/explain.h"
#include "contract/explain/calendar_question.h"
#include "contract/explain/identity_question.h"
#include "domain/bank.h"
#include "domain/contact.h"
#include "domain/digits.h"
#include "domain/identity.h"

#include <string>
#include <type_traits>

namespace cli {
namespace {

using domain::Explanation;
using domain::Outcome;

constexpr int firstComputedYear = 1451;

using contract::knownLine;

// ---- hijri -------------------------------------------------------------------------------------------------------

Outcome<domain::HijriDate> hijriOf(const contract::CalendarQuestion &question)
{
    if (question.calendar == domain::CalendarKind::Hijri)
        return question.hijri;
    return domain::HijriDate::from(question.gregorian).within("gregorian");
}

Outcome<contract::CalendarAnswer> answerCalendar(
    const contract::CalendarQuestion &question, domain::Date /*today*/, Explanation *why)
{
    const auto hijri = hijriOf(question);
    if (!hijri)
        return hijri.fault();
    const domain::Date day = hijri->toGregorian();
    contract::CalendarAnswer answer;
    answer.gregorian = day;
    answer.hijri = *hijri;
    answer.written = knownLine<60>(domain::writtenBoth(day).both());
    answer.table = hijri->year() < firstComputedYear ? contract::HijriTable::Published : contract::HijriTable::Computed;
    answer.monthLength = domain::HijriDate::monthLength(hijri->year(), hijri->month());
    if (hijri->year() < firstComputedYear)
        why->add("calendar.published", {{"date", day}}, *hijri);
    else
        why->add("calendar.computed", {{"date", day}}, *hijri);
    const std::int64_t months = std::int64_t{question.years.value_or(0)} * 12 + question.months.value_or(0);
    if (months == 0)
        return answer;
    if (months < -12 * domain::HijriDate::lastYear || months > 12 * domain::HijriDate::lastYear)
        return domain::refuse("date.outside_calendar", "years");
    const auto later = hijri->plusMonths(static_cast<int>(months));
    if (!later)
        return later.fault().within("years");
    answer.laterByGregorian = domain::addMonths(day, static_cast<int>(months));
    answer.laterByHijri = later->toGregorian();
    why->add("calendar.added", {{"date", day}, {"months", months}}, *answer.laterByGregorian);
    why->add("calendar.added", {{"date", *hijri}, {"months", months}}, *later);
    return answer;
}

// ---- identity ----------------------------------------------------------------------------------------------------

template <class Number>
Outcome<contract::IdentityAnswer> readAs(const std::string &typed)
{
    const auto number = Number::parse(typed);
    if (!number)
        return number.fault().within("number");
    contract::IdentityAnswer answer;
    answer.number = knownLine<64>(number->text());
    answer.masked = knownLine<64>(number->masked());
    if constexpr (requires { number->looksMistyped(); })
        answer.looksMistyped = number->looksMistyped();
    if constexpr (std::is_same_v<Number, domain::Iban>)
        answer.bank = domain::bankOf(*number);
    return answer;
}

Outcome<contract::IdentityAnswer> readNumber(contract::NumberKind kind, const std::string &typed)
{
    using contract::NumberKind;
    switch (kind) {
    case NumberKind::NationalId:
        return readAs<domain::NationalId>(typed);
    case NumberKind::Iqama:
        return readAs<domain::Iqama>(typed);
    case NumberKind::BorderNo:
        return readAs<domain::BorderNo>(typed);
    case NumberKind::UnifiedNo:
        return readAs<domain::UnifiedNo>(typed);
    case NumberKind::CommercialRegistration:
        return readAs<domain::CommercialRegistration>(typed);
    case NumberKind::SubscriberNo:
        return readAs<domain::SubscriberNo>(typed);
    case NumberKind::EstablishmentNo:
        return readAs<domain::EstablishmentNo>(typed);
    case NumberKind::UserCode:
        return readAs<domain::UserCode>(typed);
    case NumberKind::Mobile:
        return readAs<domain::Mobile>(typed);
    case NumberKind::Iban:
        break;
    }
    return readAs<domain::Iban>(typed);
}

bool hasCheckDigit(contract::NumberKind kind)
{
    using contract::NumberKind;
    return kind == NumberKind::NationalId || kind == NumberKind::Iqama || kind == NumberKind::BorderNo
           || kind == NumberKind::UserCode;
}

Outcome<contract::IdentityAnswer> answerIdentity(
    const contract::IdentityQuestion &question, domain::Date /*today*/, Explanation *why)
{
    auto answer = readNumber(question.kind, question.number.text());
    if (answer && hasCheckDigit(question.kind)) {
        std::string digits = answer->number.text();
        digits.pop_back();
        why->add("identity.check_digit", {{"digits", std::stoll(digits)}}, domain::luhnCheckDigit(digits) - '0');
    }
    if (answer && question.kind == contract::NumberKind::Iban) {
        const std::string number = answer->number.text();
        why->add("identity.iban_check", {{"bank", std::stoi(number.substr(4, 2))}}, std::stoi(number.substr(2, 2)));
    }
    return answer;
}

} // namespace

Subject aboutCalendar()
{
    return subject<contract::CalendarQuestion, contract::CalendarAnswer, answerCalendar>("hijri");
}

Subject aboutIdentity()
{
    return subject<contract::IdentityQuestion, contract::IdentityAnswer, answerIdentity>("identity");
}

} // namespace cli
