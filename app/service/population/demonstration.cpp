// SPDX-License-Identifier: Apache-2.0
// The demonstration people, told one by one.
#include "service/population/demonstration.h"

#include "domain/digits.h"
#include "service/population/career.h"
#include "service/population/made.h"

namespace service::population {
namespace {

using domain::Date;
using std::chrono::days;

/// Months before the day of the plan; until 0 is "still there".
struct Told {
    int joined;
    int left;
    std::uint32_t establishment;
    std::string_view occupation;
    int riyals;
    HousingKind housing;
    std::string_view reason;
};

struct Character {
    PersonKind kind;
    Sex sex;
    std::string_view first, father, grandfather, family;
    std::string_view nameEn;
    std::string_view nationality;
    int monthsOld;
    BirthPrinted printed;
    std::string_view email;
    std::string_view shows;
    bool employer;
    std::span<const Told> career;
    bool newcomer = false;
};

constexpr Told manyPeriods[] = {{214, 187, 6, "4226", 3200, HousingKind::None, "01"},
    {185, 160, 7, "4110", 4200, HousingKind::Cash, "02"},
    {159, 116, 6, "3313", 5600, HousingKind::Cash, "01"},
    {109, 70, 0, "2411", 7800, HousingKind::InKind, "05"},
    {66, 24, 2, "2411", 9400, HousingKind::Cash, "15"},
    {24, 0, 5, "1219", 12500, HousingKind::Cash, ""}};
constexpr Told newEntrant[] = {{14, 0, 5, "2512", 8500, HousingKind::Cash, ""}};
constexpr Told resident[] = {
    {88, 41, 7, "7411", 2100, HousingKind::InKind, "15"}, {40, 0, 0, "7411", 2800, HousingKind::InKind, ""}};
constexpr Told pensioner[] = {
    {480, 262, 6, "4110", 3800, HousingKind::Cash, "15"}, {261, 30, 7, "1219", 10500, HousingKind::Cash, "10"}};
constexpr Told ownersOwn[] = {{216, 0, 0, "1120", 21000, HousingKind::Cash, ""}};
constexpr Told supervisorsOwn[] = {
    {100, 70, 6, "4110", 4500, HousingKind::Cash, "01"}, {68, 0, 4, "1219", 6800, HousingKind::Cash, ""}};
constexpr Told newcomers[] = {
    {52, 31, 7, "4110", 5200, HousingKind::Cash, "01"}, {30, 0, 5, "3313", 6900, HousingKind::Cash, ""}};
constexpr Told newSupervisors[] = {{61, 0, 2, "1219", 8200, HousingKind::Cash, ""}};
constexpr Told branchSupervisors[] = {{96, 0, 1, "1219", 7400, HousingKind::InKind, ""}};

constexpr Character characters[] = {{PersonKind::National,
                                        Sex::Male,
                                        "عبدالله",
                                        "محمد",
                                        "سعد",
                                        "القحطاني",
                                        "Abdullah Mohammed Saad Alqahtani",
                                        "SAU",
                                        38 * 12 + 5,
                                        BirthPrinted::Hijri,
                                        "abdullah.alqahtani@example.sa",
                                        "in service, many periods, under the old law's table of 2024",
                                        false,
                                        manyPeriods},
    {PersonKind::National,
        Sex::Female,
        "نورة",
        "فهد",
        "ناصر",
        "الدوسري",
        "Norah Fahad Nasser Aldosari",
        "SAU",
        24 * 12 + 2,
        BirthPrinted::Gregorian,
        "norah.aldosari@example.sa",
        "a young woman under the new law",
        false,
        newEntrant},
    {PersonKind::Iqama,
        Sex::Male,
        "عمران",
        "سليم",
        "حبيب",
        "خان",
        "Imran Saleem Habib Khan",
        "PAK",
        35 * 12 + 8,
        BirthPrinted::Gregorian,
        "imran.khan@example.com",
        "a resident, by iqama",
        false,
        resident},
    {PersonKind::National,
        Sex::Male,
        "صالح",
        "إبراهيم",
        "علي",
        "الغامدي",
        "Saleh Ibrahim Ali Alghamdi",
        "SAU",
        61 * 12 + 3,
        BirthPrinted::HijriYear,
        "saleh.alghamdi@example.sa",
        "a pensioner",
        false,
        pensioner},
    {PersonKind::National,
        Sex::Female,
        "هيا",
        "خالد",
        "سلطان",
        "العتيبي",
        "Haya Khalid Sultan Alotaibi",
        "SAU",
        21 * 12 + 6,
        BirthPrinted::Gregorian,
        "haya.alotaibi@example.sa",
        "no period at all",
        false,
        {}},
    {PersonKind::National,
        Sex::Male,
        "فيصل",
        "عبدالعزيز",
        "تركي",
        "الشمري",
        "Faisal Abdulaziz Turki Alshammari",
        "SAU",
        49 * 12 + 1,
        BirthPrinted::Hijri,
        "faisal.alshammari@example.sa",
        "speaks for four establishments, one of them a branch",
        true,
        ownersOwn},
    {PersonKind::National,
        Sex::Female,
        "منيرة",
        "سليمان",
        "صالح",
        "الحربي",
        "Munirah Sulaiman Saleh Alharbi",
        "SAU",
        33 * 12 + 9,
        BirthPrinted::Gregorian,
        "munirah.alharbi@example.sa",
        "supervises a single establishment",
        true,
        supervisorsOwn},
    {PersonKind::National,
        Sex::Male,
        "ماجد",
        "يوسف",
        "أحمد",
        "الزهراني",
        "Majed Yousef Ahmed Alzahrani",
        "SAU",
        40 * 12 + 4,
        BirthPrinted::Gregorian,
        "majed.alzahrani@example.sa",
        "supervises a branch",
        true,
        branchSupervisors},
    {PersonKind::National,
        Sex::Female,
        "ريم",
        "ماجد",
        "حمد",
        "العنزي",
        "Reem Majed Hamad Alanazi",
        "SAU",
        29 * 12 + 7,
        BirthPrinted::Gregorian,
        "reem.alanazi@example.sa",
        "has no account yet: registers with a subscriber number",
        false,
        newcomers,
        true},
    {PersonKind::Iqama,
        Sex::Male,
        "طارق",
        "حسن",
        "محمود",
        "النجار",
        "Tarek Hassan Mahmoud Elnaggar",
        "EGY",
        31 * 12 + 3,
        BirthPrinted::Gregorian,
        "tarek.elnaggar@example.com",
        "has no account yet: never insured, registers by iqama and date of birth",
        false,
        {},
        true},
    {PersonKind::National,
        Sex::Male,
        "سلطان",
        "بندر",
        "مشعل",
        "المطيري",
        "Sultan Bandar Mishal Almutairi",
        "SAU",
        36 * 12 + 10,
        BirthPrinted::Gregorian,
        "sultan.almutairi@example.sa",
        "has no account yet: registers as the supervisor of an establishment",
        true,
        newSupervisors,
        true}};

constexpr auto count = static_cast<std::uint32_t>(std::size(characters));

domain::PersonId identityOf(std::uint32_t index)
{
    const std::string first = (characters[index].kind == PersonKind::Iqama ? "2" : "1") + reserved(index);
    return made<domain::PersonId>(first + domain::luhnCheckDigit(first));
}

} // namespace

std::uint32_t demonstrationCount()
{
    return count;
}

std::vector<DemonstrationPerson> demonstrationPeople()
{
    std::vector<DemonstrationPerson> people;
    for (std::uint32_t index = 0; index < count; ++index) {
        const Character &told = characters[index];
        const ArabicName name{
            std::string(told.first), std::string(told.father), std::string(told.grandfather), std::string(told.family)};
        people.push_back({identityOf(index), name.full(), std::string(told.shows), told.employer, told.newcomer});
    }
    return people;
}

Person demonstrationPersonAlone(const Plan &plan, std::uint32_t index)
{
    const Character &told = characters[index];
    Person person;
    person.identity = identityOf(index);
    person.kind = told.kind;
    person.subscriberNo = made<domain::SubscriberNo>("3" + reserved(index));
    person.name = {
        std::string(told.first), std::string(told.father), std::string(told.grandfather), std::string(told.family)};
    person.nameEn = std::string(told.nameEn);
    person.sex = told.sex;
    person.nationality.code = told.nationality;
    person.birth = domain::addMonths(plan.asOf, -told.monthsOld);
    person.birthPrinted = told.printed;
    person.birthHijri = *domain::HijriDate::from(person.birth);
    if (told.printed == BirthPrinted::HijriYear) {
        person.birthHijri = *domain::HijriDate::of(person.birthHijri.year(), 7, 1);
        person.birth = person.birthHijri.toGregorian();
    }
    person.mobile = made<domain::Mobile>("+9665" + reserved(index));
    person.email = made<domain::Email>(told.email);
    person.iban = *domain::Iban::ofAccount("80", "6080000000" + reserved(index));
    return person;
}

PersonFile demonstrationFile(const Plan &plan, std::uint32_t index)
{
    PersonFile file;
    file.person = demonstrationPersonAlone(plan, index);
    Dice dice(1448, Dice::Of::Career, index);
    for (const Told &told : characters[index].career) {
        Stretch stretch{told.establishment, domain::addMonths(plan.asOf, -told.joined), {}, told.reason};
        if (told.left > 0)
            stretch.left = Date(domain::addMonths(plan.asOf, -told.left).days() - days(1));
        file.engagements.push_back(
            engagementOf(plan, dice, stretch, {told.occupation, told.riyals, told.housing, false}));
    }
    settle(plan, file);
    return file;
}

} // namespace service::population
