// SPDX-License-Identifier: Apache-2.0
// The registry's queries: one statement each, found by index, the same text on both engines.
#include "service/registry.h"

#include "domain/digits.h"

#include <array>

namespace service {
namespace {

using domain::Date;
using domain::EstablishmentNo;
using domain::Money;
using domain::Outcome;

template <class E>
struct Choice {
    E value;
    std::string_view code;
};

constexpr std::array kinds{Choice<PersonKind>{PersonKind::National, "national"},
    Choice<PersonKind>{PersonKind::Iqama, "iqama"},
    Choice<PersonKind>{PersonKind::Gcc, "gcc"}};
constexpr std::array sexes{Choice<Sex>{Sex::Male, "male"}, Choice<Sex>{Sex::Female, "female"}};
constexpr std::array printings{Choice<BirthPrinted>{BirthPrinted::Gregorian, "gregorian"},
    Choice<BirthPrinted>{BirthPrinted::Hijri, "hijri"},
    Choice<BirthPrinted>{BirthPrinted::HijriYear, "hijri_year"}};
constexpr std::array schemes{Choice<Scheme>{Scheme::OldM33, "OLD_M33"}, Choice<Scheme>{Scheme::NewM273, "NEW_M273"}};
constexpr std::array standings{Choice<Standing>{Standing::InService, "in_service"},
    Choice<Standing>{Standing::Pensioner, "pensioner"},
    Choice<Standing>{Standing::Stopped, "stopped"},
    Choice<Standing>{Standing::NotInsured, "not_insured"}};
constexpr std::array engagementKinds{Choice<EngagementKind>{EngagementKind::Compulsory, "compulsory"},
    Choice<EngagementKind>{EngagementKind::Voluntary, "voluntary"},
    Choice<EngagementKind>{EngagementKind::GccExtension, "gcc_extension"}};
constexpr std::array housingKinds{Choice<HousingKind>{HousingKind::Cash, "cash"},
    Choice<HousingKind>{HousingKind::InKind, "in_kind"},
    Choice<HousingKind>{HousingKind::None, "none"}};
constexpr std::array legalForms{Choice<LegalForm>{LegalForm::Sole, "sole"},
    Choice<LegalForm>{LegalForm::Limited, "limited"},
    Choice<LegalForm>{LegalForm::JointStock, "joint_stock"},
    Choice<LegalForm>{LegalForm::Government, "government"},
    Choice<LegalForm>{LegalForm::Foreign, "foreign"},
    Choice<LegalForm>{LegalForm::Charity, "charity"}};
constexpr std::array calendars{
    Choice<WageCalendar>{WageCalendar::Gregorian, "gregorian"}, Choice<WageCalendar>{WageCalendar::Hijri, "hijri"}};
constexpr std::array statuses{Choice<EstablishmentStatus>{EstablishmentStatus::Active, "active"},
    Choice<EstablishmentStatus>{EstablishmentStatus::Suspended, "suspended"},
    Choice<EstablishmentStatus>{EstablishmentStatus::Closing, "closing"},
    Choice<EstablishmentStatus>{EstablishmentStatus::Closed, "closed"}};
constexpr std::array roles{Choice<SupervisorRole>{SupervisorRole::Owner, "owner"},
    Choice<SupervisorRole>{SupervisorRole::Supervisor, "supervisor"},
    Choice<SupervisorRole>{SupervisorRole::BranchSupervisor, "branch_supervisor"}};
constexpr std::array pensionKinds{Choice<PensionKind>{PensionKind::Retirement, "retirement"},
    Choice<PensionKind>{PensionKind::Early, "early"},
    Choice<PensionKind>{PensionKind::Disability, "disability"},
    Choice<PensionKind>{PensionKind::Survivor, "survivor"}};

template <class E, std::size_t N>
std::string_view spelling(const std::array<Choice<E>, N> &choices, E value)
{
    for (const Choice<E> &choice : choices)
        if (choice.value == value)
            return choice.code;
    return {};
}

template <class E, std::size_t N>
E choiceIn(const Row &row, std::string_view column, const std::array<Choice<E>, N> &choices)
{
    const std::string code = row.utf8(column);
    for (const Choice<E> &choice : choices)
        if (choice.code == code)
            return choice.value;
    row.spoil(column);
    return choices[0].value;
}

std::optional<std::string> optionalUtf8(const Row &row, std::string_view column)
{
    const auto text = row.optionalText(column);
    if (!text)
        return std::nullopt;
    return text->toStdString();
}

Money halalas(const Row &row, std::string_view column)
{
    const qint64 amount = row.integer(column);
    if (amount < -Money::limit || amount > Money::limit) {
        row.spoil(column);
        return {};
    }
    return Money::halalas(amount);
}

ArabicName arabicName(const Row &row)
{
    return {row.utf8("first_name"), row.utf8("father_name"), row.utf8("grandfather_name"), row.utf8("family_name")};
}

Wage wage(const Row &row)
{
    return {row.as<domain::Month>("from_month"),
        halalas(row, "basic"),
        halalas(row, "housing"),
        choiceIn(row, "housing_kind", housingKinds),
        halalas(row, "commission")};
}

Person person(const Row &row)
{
    Person person;
    person.identity = row.as<RegistryId>("identity");
    person.kind = choiceIn(row, "kind", kinds);
    person.subscriberNo = row.optional<domain::SubscriberNo>("subscriber_no");
    person.name = arabicName(row);
    person.nameEn = optionalUtf8(row, "name_en");
    person.sex = choiceIn(row, "sex", sexes);
    person.nationality = {row.utf8("nationality"), row.utf8("nationality_ar"), row.utf8("nationality_en")};
    person.birth = row.as<Date>("birth_date");
    person.birthHijri = row.as<domain::HijriDate>("birth_hijri");
    person.birthPrinted = choiceIn(row, "birth_printed", printings);
    person.scheme = choiceIn(row, "scheme", schemes);
    person.transitional = row.flag("transitional");
    person.standing = choiceIn(row, "status", standings);
    person.mobile = row.optional<domain::Mobile>("registry_mobile");
    person.email = row.optional<domain::Email>("registry_email");
    person.iban = row.optional<domain::Iban>("iban");
    person.version = row.integer("version");
    return person;
}

Period period(const Row &row, Date on)
{
    Period period;
    period.id = row.utf8("id");
    period.establishment = {
        row.as<EstablishmentNo>("establishment"), row.utf8("establishment_ar"), optionalUtf8(row, "establishment_en")};
    period.kind = choiceIn(row, "kind", engagementKinds);
    period.occupation = {row.utf8("occupation"), row.utf8("occupation_ar"), row.utf8("occupation_en")};
    period.joined = row.as<Date>("joined");
    period.left = row.optional<Date>("left_on");
    period.reason = optionalUtf8(row, "reason");
    if (!row.isNull("from_month"))
        period.lastWage = wage(row);
    period.months = fullMonths(period.joined, period.left.value_or(on));
    return period;
}

Establishment establishment(const Row &row)
{
    Establishment found;
    found.name = {row.as<EstablishmentNo>("number"), row.utf8("name_ar"), optionalUtf8(row, "name_en")};
    found.unifiedNo = row.as<domain::UnifiedNo>("unified_no");
    found.crNo = row.utf8("cr_no");
    found.legalForm = choiceIn(row, "legal_form", legalForms);
    found.activity = {row.utf8("activity"), row.utf8("activity_ar"), row.utf8("activity_en")};
    if (const auto parent = row.optional<EstablishmentNo>("parent"))
        found.parent = {*parent, row.utf8("parent_ar"), optionalUtf8(row, "parent_en")};
    found.owner = row.optional<RegistryId>("owner");
    if (found.owner)
        found.ownerName = arabicName(row);
    found.office = {row.utf8("office"), row.utf8("office_ar"), row.utf8("office_en")};
    found.city = {row.utf8("city"), row.utf8("city_ar"), row.utf8("city_en")};
    found.calendar = choiceIn(row, "calendar", calendars);
    found.registered = row.as<Date>("registered");
    found.closed = row.optional<Date>("closed");
    found.status = choiceIn(row, "status", statuses);
    found.version = row.integer("version");
    return found;
}

// A role of the weaker kind is not shown beside a stronger one; the number is the strength of `roles`, strongest first.
SupervisorRole roleOfStrength(const Row &row)
{
    const qint64 strength = row.integer("strength");
    if (strength >= 0 && strength < static_cast<qint64>(roles.size()))
        return roles[static_cast<std::size_t>(strength)].value;
    row.spoil("strength");
    return SupervisorRole::BranchSupervisor;
}

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

std::string_view codeOf(PersonKind kind)
{
    return spelling(kinds, kind);
}
std::string_view codeOf(Sex sex)
{
    return spelling(sexes, sex);
}
std::string_view codeOf(BirthPrinted printed)
{
    return spelling(printings, printed);
}
std::string_view codeOf(Scheme scheme)
{
    return spelling(schemes, scheme);
}
std::string_view codeOf(Standing standing)
{
    return spelling(standings, standing);
}
std::string_view codeOf(EngagementKind kind)
{
    return spelling(engagementKinds, kind);
}
std::string_view codeOf(HousingKind kind)
{
    return spelling(housingKinds, kind);
}
std::string_view codeOf(LegalForm form)
{
    return spelling(legalForms, form);
}
std::string_view codeOf(WageCalendar calendar)
{
    return spelling(calendars, calendar);
}
std::string_view codeOf(EstablishmentStatus status)
{
    return spelling(statuses, status);
}
std::string_view codeOf(SupervisorRole role)
{
    return spelling(roles, role);
}
std::string_view codeOf(PensionKind kind)
{
    return spelling(pensionKinds, kind);
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
        person);
}

Outcome<std::vector<Period>> periodsOf(const Reader &reader, const RegistryId &person, Date on)
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
        [on](const Row &row) { return period(row, on); });
}

Outcome<std::vector<Wage>> wagesOf(const Reader &reader, const std::string &period)
{
    return reader.rows("SELECT from_month, basic, housing, housing_kind, commission FROM wages WHERE engagement = ? "
                       "ORDER BY from_month",
        {period},
        wage);
}

Outcome<std::vector<Pension>> pensionsOf(const Reader &reader, const RegistryId &person)
{
    return reader.rows("SELECT kind, monthly, since FROM pensions WHERE person = ? ORDER BY since, kind",
        {person},
        [](const Row &row) {
            return Pension{choiceIn(row, "kind", pensionKinds), halalas(row, "monthly"), row.as<Date>("since")};
        });
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
        [](const Row &row) {
            return SupervisedEstablishment{
                {row.as<EstablishmentNo>("number"), row.utf8("name_ar"), optionalUtf8(row, "name_en")},
                !row.isNull("parent"),
                {row.utf8("city"), row.utf8("city_ar"), row.utf8("city_en")},
                choiceIn(row, "status", statuses),
                roleOfStrength(row)};
        });
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
        roleOfStrength);
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
        establishment);
}

Outcome<std::vector<EstablishmentName>> branchesOf(const Reader &reader, const EstablishmentNo &number)
{
    return reader.rows("SELECT number, name_ar, name_en FROM establishments WHERE parent = ? ORDER BY number",
        {number},
        [](const Row &row) {
            return EstablishmentName{
                row.as<EstablishmentNo>("number"), row.utf8("name_ar"), optionalUtf8(row, "name_en")};
        });
}

Outcome<std::vector<Supervisor>> supervisorsOf(const Reader &reader, const EstablishmentNo &number, Date on)
{
    return reader.rows(
        "SELECT v.person, p.first_name, p.father_name, p.grandfather_name, p.family_name, v.role, v.since, v.until "
        "FROM supervisors v JOIN persons p ON p.identity = v.person "
        "WHERE v.establishment = ? AND v.since <= ? AND (v.until IS NULL OR v.until >= ?) "
        "ORDER BY CASE v.role WHEN 'owner' THEN 0 WHEN 'supervisor' THEN 1 ELSE 2 END, v.since, v.person",
        {number, on, on},
        [](const Row &row) {
            return Supervisor{row.as<RegistryId>("person"),
                arabicName(row),
                choiceIn(row, "role", roles),
                row.as<Date>("since"),
                row.optional<Date>("until")};
        });
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

int fullMonths(Date from, Date until)
{
    if (until < from)
        return 0;
    const auto a = from.ymd();
    const auto b =
        Date(until.days() + std::chrono::days(1)).ymd(); // the last day counts, so it ends where the next begins
    int months = (int(b.year()) - int(a.year())) * 12 + int(unsigned(b.month())) - int(unsigned(a.month()));
    if (domain::addMonths(from, months) > Date(until.days() + std::chrono::days(1)))
        --months;
    return months;
}

} // namespace service
