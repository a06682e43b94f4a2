// SPDX-License-Identifier: Apache-2.0
// Subjects: dates in both calendars, identity numbers.
#include "cli/explain.h"
#include "contract/explain/calendar_question.h"
#include "contract/explain/identity_question.h"
#include "domain/contact.h"
#include "domain/digits.h"
#include "domain/identity.h"

namespace cli {
namespace {

using domain::Explanation;
using domain::Outcome;

constexpr int firstComputedYear = 1451;

template <std::size_t Max>
domain::Line<Max> lineOf(const std::string &text)
{
    return *domain::Line<Max>::parse(text);
}

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
    answer.written = lineOf<60>(domain::writtenBoth(day).both());
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
Outcome<contract::IdentityAnswer> readAs(contract::NumberKind kind, const std::string &typed)
{
    const auto number = Number::parse(typed);
    if (!number)
        return number.fault().within("number");
    return contract::IdentityAnswer{kind, lineOf<64>(number->text()), lineOf<64>(number->masked()), {}};
}

Outcome<contract::IdentityAnswer> readIban(const std::string &typed)
{
    const auto iban = domain::Iban::parse(typed);
    if (!iban)
        return iban.fault().within("number");
    return contract::IdentityAnswer{
        contract::NumberKind::Iban, lineOf<64>(iban->text()), lineOf<64>(iban->masked()), lineOf<2>(iban->bank())};
}

Outcome<contract::IdentityAnswer> recognised(const std::string &typed)
{
    using contract::NumberKind;
    const std::string plain = domain::compacted(typed);
    if (plain.size() == 9)
        return readAs<domain::SubscriberNo>(NumberKind::NineDigits, plain);
    switch (plain.empty() ? '\0' : plain.front()) {
    case '1':
        return readAs<domain::NationalId>(NumberKind::NationalId, plain);
    case '2':
        return readAs<domain::Iqama>(NumberKind::Iqama, plain);
    case '7':
        return readAs<domain::UnifiedNo>(NumberKind::UnifiedNo, plain);
    case '9':
        return readAs<domain::UserCode>(NumberKind::UserCode, plain);
    case 'S':
    case 's':
        return readIban(plain);
    default:
        return domain::refuse("identity.not_a_person", "number");
    }
}

bool hasCheckDigit(contract::NumberKind kind)
{
    using contract::NumberKind;
    return kind == NumberKind::NationalId || kind == NumberKind::Iqama || kind == NumberKind::UserCode;
}

Outcome<contract::IdentityAnswer> answerIdentity(
    const contract::IdentityQuestion &question, domain::Date /*today*/, Explanation *why)
{
    auto answer = recognised(question.number.text());
    if (!answer)
        return answer;
    if (hasCheckDigit(answer->kind)) {
        std::string digits = answer->number.text();
        digits.pop_back();
        why->add("identity.check_digit", {{"digits", std::stoll(digits)}}, domain::luhnCheckDigit(digits) - '0');
    }
    return answer;
}

} // namespace

Outcome<Explained> explainCalendar(const QByteArray &json, domain::Date today)
{
    return explained<contract::CalendarQuestion, contract::CalendarAnswer, answerCalendar>(json, today);
}

Outcome<Explained> explainIdentity(const QByteArray &json, domain::Date today)
{
    return explained<contract::IdentityQuestion, contract::IdentityAnswer, answerIdentity>(json, today);
}

} // namespace cli
