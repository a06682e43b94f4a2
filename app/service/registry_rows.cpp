// SPDX-License-Identifier: Apache-2.0
// How choices are spelled in the database, and rows are read.
#include "service/registry_rows.h"

#include <array>

namespace service {
namespace {

using domain::Date;
using domain::EstablishmentNo;
using domain::Money;

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

} // namespace

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

namespace rows {

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

Period period(const Row &row)
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
    return period;
}

WagedPeriod wagedPeriod(const Row &row)
{
    WagedPeriod period;
    period.id = row.utf8("id");
    period.establishment = row.as<EstablishmentNo>("establishment");
    period.legalForm = choiceIn(row, "legal_form", legalForms);
    period.kind = choiceIn(row, "kind", engagementKinds);
    period.joined = row.as<Date>("joined");
    period.left = row.optional<Date>("left_on");
    period.reason = optionalUtf8(row, "reason");
    if (!row.isNull("from_month"))
        period.wages.push_back(wage(row));
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

SupervisorRole roleOfStrength(const Row &row)
{
    const qint64 strength = row.integer("strength");
    if (strength >= 0 && strength < static_cast<qint64>(roles.size()))
        return roles[static_cast<std::size_t>(strength)].value;
    row.spoil("strength");
    return SupervisorRole::BranchSupervisor;
}

Pension pension(const Row &row)
{
    return {choiceIn(row, "kind", pensionKinds), halalas(row, "monthly"), row.as<Date>("since")};
}

EstablishmentName establishmentName(const Row &row)
{
    return {row.as<EstablishmentNo>("number"), row.utf8("name_ar"), optionalUtf8(row, "name_en")};
}

SupervisedEstablishment supervisedEstablishment(const Row &row)
{
    return {establishmentName(row),
        !row.isNull("parent"),
        {row.utf8("city"), row.utf8("city_ar"), row.utf8("city_en")},
        choiceIn(row, "status", statuses),
        roleOfStrength(row)};
}

Supervisor supervisor(const Row &row)
{
    return {row.as<RegistryId>("person"),
        arabicName(row),
        choiceIn(row, "role", roles),
        row.as<Date>("since"),
        row.optional<Date>("until")};
}

} // namespace rows
} // namespace service
