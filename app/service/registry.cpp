// SPDX-License-Identifier: Apache-2.0
// The registry's queries: one statement each, found by index, the same text on both engines.
#include "service/registry.h"

#include "domain/digits.h"
#include "service/registry_rows.h"

namespace service {
namespace {

using domain::Date;
using domain::EstablishmentNo;
using domain::Money;
using domain::Outcome;

QString pattern(const QString &text)
{
    QString escaped = text;
    for (const char special : {'\\', '%', '_'})
        escaped.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
    return escaped + QLatin1Char('%');
}

} // namespace

Outcome<RegistryId> RegistryId::parse(std::string_view text)
{
    if (auto person = domain::PersonId::parse(text))
        return RegistryId(*person);
    const std::string digits = domain::compacted(text);
    if (digits.size() < 8 || digits.size() > 15)
        return domain::refuse("identity.length");
    if (!domain::isDigits(digits))
        return domain::refuse("identity.not_digits");
    if (digits.size() == 10) // the length of our own numbers: what is none of them is a slip
        return domain::refuse("identity.check_digit");
    return RegistryId(digits);
}

Money Wage::total() const
{
    const Money counted = basic + commission;
    if (housingKind == HousingKind::InKind)
        return counted + domain::halfUp(domain::Wide(counted.inHalalas()) * 2, 12);
    return counted + housing;
}

Outcome<std::optional<Person>> personByIdentity(const Reader &reader, const RegistryId &identity)
{
    return reader.row(
        "SELECT p.identity, p.kind, p.subscriber_no, p.first_name, p.father_name, p.grandfather_name, p.family_name, "
        "p.name_en, p.sex, p.nationality, n.name_ar AS nationality_ar, n.name_en AS nationality_en, p.birth_date, "
        "p.birth_hijri, p.birth_printed, p.scheme, p.transitional, p.status, p.registry_mobile, p.registry_email, "
        "p.iban, p.version "
        "FROM persons p JOIN nationalities n ON n.code = p.nationality WHERE p.identity = ?",
        {identity},
        rows::person);
}

Outcome<Person> registeredPerson(const Reader &reader, const RegistryId &identity)
{
    auto person = personByIdentity(reader, identity);
    if (!person)
        return person.fault();
    if (!*person)
        return domain::refuse("record.missing");
    return **std::move(person);
}

Outcome<std::vector<Period>> periodsOf(const Reader &reader, const RegistryId &person)
{
    return reader.rows(
        "SELECT e.id, e.establishment, s.name_ar AS establishment_ar, s.name_en AS establishment_en, e.kind, "
        "e.occupation, o.name_ar AS occupation_ar, o.name_en AS occupation_en, e.joined, e.left_on, e.reason, "
        "w.from_month, w.basic, w.housing, w.housing_kind, w.commission "
        "FROM engagements e "
        "JOIN establishments s ON s.number = e.establishment "
        "JOIN occupations o ON o.code = e.occupation "
        "LEFT JOIN wages w ON w.engagement = e.id "
        "AND w.from_month = (SELECT MAX(l.from_month) FROM wages l WHERE l.engagement = e.id) "
        "WHERE e.person = ? ORDER BY e.joined DESC, e.id DESC",
        {person},
        rows::period);
}

Outcome<std::vector<WagedPeriod>> wagedPeriodsOf(const Reader &reader, const RegistryId &person)
{
    auto wages =
        reader.rows("SELECT e.id, e.establishment, s.legal_form, e.kind, e.joined, e.left_on, e.reason, "
                    "w.from_month, w.basic, w.housing, w.housing_kind, w.commission "
                    "FROM engagements e JOIN establishments s ON s.number = e.establishment "
                    "LEFT JOIN wages w ON w.engagement = e.id WHERE e.person = ? ORDER BY e.joined, e.id, w.from_month",
            {person},
            rows::wagedPeriod);
    if (!wages)
        return wages.fault();
    std::vector<WagedPeriod> periods;
    for (WagedPeriod &each : *wages) {
        if (periods.empty() || periods.back().id != each.id)
            periods.push_back(std::move(each));
        else
            periods.back().wages.push_back(each.wages.front());
    }
    return periods;
}

Outcome<std::vector<Wage>> wagesOf(const Reader &reader, const std::string &period)
{
    return reader.rows("SELECT from_month, basic, housing, housing_kind, commission FROM wages WHERE engagement = ? "
                       "ORDER BY from_month",
        {period},
        rows::wage);
}

Outcome<std::vector<Pension>> pensionsOf(const Reader &reader, const RegistryId &person)
{
    return reader.rows(
        "SELECT kind, monthly, since FROM pensions WHERE person = ? ORDER BY since, kind", {person}, rows::pension);
}

Outcome<SupervisedPage> establishmentsOf(const Reader &reader, const RegistryId &person, Date on, const QString &search,
    const std::optional<EstablishmentNo> &after, int limit)
{
    const QString sought = searchable(search);
    const QString names = sought.isEmpty() ? QStringLiteral("%") : QLatin1Char('%') + pattern(sought);
    auto found = reader.rows(
        "SELECT s.number, s.name_ar, s.name_en, s.parent, s.city, c.name_ar AS city_ar, c.name_en AS city_en, "
        "s.status, v.strength "
        "FROM (SELECT establishment, MIN(CASE role WHEN 'owner' THEN 0 WHEN 'supervisor' THEN 1 ELSE 2 END) AS strength "
        "FROM supervisors WHERE person = ? AND since <= ? AND (until IS NULL OR until >= ?) AND establishment > ? "
        "GROUP BY establishment) v "
        "JOIN establishments s ON s.number = v.establishment JOIN cities c ON c.code = s.city "
        "WHERE s.search_name LIKE ? ESCAPE '\\' OR s.number LIKE ? ESCAPE '\\' ORDER BY s.number LIMIT ?",
        {person, on, on, after ? after->text() : std::string(), names, pattern(sought), limit + 1},
        rows::supervisedEstablishment);
    if (!found)
        return found.fault();
    SupervisedPage page{*std::move(found), {}};
    if (page.establishments.size() > static_cast<std::size_t>(limit)) {
        page.establishments.pop_back();
        page.next = page.establishments.back().name.number;
    }
    return page;
}

Outcome<std::optional<SupervisorRole>> roleAt(
    const Reader &reader, const RegistryId &person, const EstablishmentNo &establishment, Date on)
{
    return reader.row("SELECT CASE role WHEN 'owner' THEN 0 WHEN 'supervisor' THEN 1 ELSE 2 END AS strength "
                      "FROM supervisors WHERE person = ? AND establishment = ? AND since <= ? "
                      "AND (until IS NULL OR until >= ?) ORDER BY strength LIMIT 1",
        {person, establishment, on, on},
        rows::roleOfStrength);
}

Outcome<std::optional<Establishment>> establishmentByNumber(const Reader &reader, const EstablishmentNo &number)
{
    return reader.row(
        "SELECT s.number, s.unified_no, s.cr_no, s.name_ar, s.name_en, s.legal_form, s.activity, "
        "a.name_ar AS activity_ar, a.name_en AS activity_en, s.parent, m.name_ar AS parent_ar, m.name_en AS parent_en, "
        "s.owner, p.first_name, p.father_name, p.grandfather_name, p.family_name, s.office, o.name_ar AS office_ar, "
        "o.name_en AS office_en, s.city, c.name_ar AS city_ar, c.name_en AS city_en, s.calendar, s.registered, "
        "s.closed, s.status, s.version "
        "FROM establishments s JOIN activities a ON a.code = s.activity JOIN offices o ON o.code = s.office "
        "JOIN cities c ON c.code = s.city LEFT JOIN establishments m ON m.number = s.parent "
        "LEFT JOIN persons p ON p.identity = s.owner WHERE s.number = ?",
        {number},
        rows::establishment);
}

Outcome<std::vector<EstablishmentName>> branchesOf(const Reader &reader, const EstablishmentNo &number)
{
    return reader.rows("SELECT number, name_ar, name_en FROM establishments WHERE parent = ? ORDER BY number",
        {number},
        rows::establishmentName);
}

Outcome<std::vector<Supervisor>> supervisorsOf(const Reader &reader, const EstablishmentNo &number, Date on)
{
    return reader.rows(
        "SELECT v.person, p.first_name, p.father_name, p.grandfather_name, p.family_name, v.role, v.since, v.until "
        "FROM supervisors v JOIN persons p ON p.identity = v.person "
        "WHERE v.establishment = ? AND v.since <= ? AND (v.until IS NULL OR v.until >= ?) "
        "ORDER BY CASE v.role WHEN 'owner' THEN 0 WHEN 'supervisor' THEN 1 ELSE 2 END, v.since, v.person",
        {number, on, on},
        rows::supervisor);
}

Outcome<ActiveSubscribers> activeSubscribersOf(const Reader &reader, const EstablishmentNo &number, Date on)
{
    const auto counted =
        reader.row("SELECT COUNT(DISTINCT CASE WHEN p.nationality = 'SAU' THEN e.person END) AS saudis, "
                   "COUNT(DISTINCT CASE WHEN p.nationality <> 'SAU' THEN e.person END) AS others "
                   "FROM engagements e JOIN persons p ON p.identity = e.person "
                   "WHERE e.establishment = ? AND e.joined <= ? AND (e.left_on IS NULL OR e.left_on >= ?)",
            {number, on, on},
            [](const Row &row) {
                return ActiveSubscribers{row.integer("saudis"), row.integer("others")};
            });
    if (!counted)
        return counted.fault();
    return counted->value_or(ActiveSubscribers());
}

QString searchable(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        const char16_t unit = c.unicode();
        if (c.category() == QChar::Mark_NonSpacing || unit == 0x0640 || c.category() == QChar::Other_Format)
            continue;
        if (unit == 0x0622 || unit == 0x0623 || unit == 0x0625 || unit == 0x0671)
            plain += QChar(0x0627);
        else if (unit == 0x0649)
            plain += QChar(0x064A);
        else if (unit == 0x0629)
            plain += QChar(0x0647);
        else if (c.isDigit())
            plain += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        else
            plain += c;
    }
    return plain.simplified();
}

} // namespace service
