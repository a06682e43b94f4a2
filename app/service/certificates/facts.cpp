// SPDX-License-Identifier: Apache-2.0
// The facts that a certificate stated, as the registry tells them today.
#include "service/certificates/body.h"
#include "service/digest.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace service {
namespace {

using contract::CertificateType;
using domain::Date;
using domain::Outcome;

/// Columns that together are one line of what is digested.
std::string lineOfFacts(const Row &row, std::initializer_list<std::string_view> columns)
{
    std::string line;
    for (const std::string_view column : columns)
        line += (row.isNull(column) ? std::string() : row.utf8(column)) + '\x1f';
    return line;
}

Outcome<std::string> digested(Outcome<std::vector<std::string>> lines, std::string whole = {})
{
    if (!lines)
        return lines.fault();
    for (const std::string &line : *lines)
        whole += line + '\x1e';
    return digestOf({whole});
}

/// The subscriber number is not among them: once given it never changes, and getting one corrects nothing.
Outcome<std::vector<std::string>> personLines(const Reader &reader, const std::string &identity)
{
    return reader.rows("SELECT first_name, father_name, grandfather_name, family_name, name_en, "
                       "nationality, birth_date, birth_hijri FROM persons WHERE identity = ?",
        {identity},
        [](const Row &row) {
            return lineOfFacts(row,
                {"first_name",
                    "father_name",
                    "grandfather_name",
                    "family_name",
                    "name_en",
                    "nationality",
                    "birth_date",
                    "birth_hijri"});
        });
}

/// Periods that had begun; of one that ended later its end was not known yet.
Outcome<std::vector<std::string>> periodLines(const Reader &reader, const std::string &identity, Date issued)
{
    return reader.rows("SELECT id, establishment, kind, occupation, joined, "
                       "CASE WHEN left_on <= ? THEN left_on END AS ended "
                       "FROM engagements WHERE person = ? AND joined <= ? ORDER BY id",
        {issued, identity, issued},
        [](const Row &row) {
            return lineOfFacts(row, {"id", "establishment", "kind", "occupation", "joined", "ended"});
        });
}

/// Every wage until the month of issue: the last of each period stands on the page, and the others led to it.
Outcome<std::vector<std::string>> wageLines(const Reader &reader, const std::string &identity, Date issued)
{
    return reader.rows("SELECT w.engagement, w.from_month, CAST(w.basic AS TEXT) AS basic, "
                       "CAST(w.housing AS TEXT) AS housing, w.housing_kind, CAST(w.commission AS TEXT) AS commission "
                       "FROM wages w JOIN engagements e ON e.id = w.engagement "
                       "WHERE e.person = ? AND e.joined <= ? AND w.from_month <= ? ORDER BY w.engagement, w.from_month",
        {identity, issued, domain::Month::containing(issued)},
        [](const Row &row) {
            return lineOfFacts(row, {"engagement", "from_month", "basic", "housing", "housing_kind", "commission"});
        });
}

Outcome<std::vector<std::string>> establishmentLines(const Reader &reader, const std::string &number)
{
    return reader.rows("SELECT unified_no, cr_no, name_ar, name_en, legal_form, activity, parent, owner, office, city, "
                       "registered, status FROM establishments WHERE number = ?",
        {number},
        [](const Row &row) {
            return lineOfFacts(row,
                {"unified_no",
                    "cr_no",
                    "name_ar",
                    "name_en",
                    "legal_form",
                    "activity",
                    "parent",
                    "owner",
                    "office",
                    "city",
                    "registered",
                    "status"});
        });
}

/// What was gathered before, and these lines after it.
Outcome<std::vector<std::string>> with(
    Outcome<std::vector<std::string>> gathered, Outcome<std::vector<std::string>> more)
{
    if (!gathered)
        return gathered;
    if (!more)
        return more;
    gathered->insert(gathered->end(), more->begin(), more->end());
    return gathered;
}

} // namespace

Outcome<std::string> factsOf(const Reader &reader, CertificateType type, const std::string &holder, Date issued)
{
    if (type == CertificateType::EstablishmentRegistration)
        return digested(establishmentLines(reader, holder));
    auto lines = with(personLines(reader, holder), periodLines(reader, holder, issued));
    if (type == CertificateType::PeriodsAndWages || type == CertificateType::Wage)
        lines = with(std::move(lines), wageLines(reader, holder, issued));
    return digested(std::move(lines));
}

} // namespace service
