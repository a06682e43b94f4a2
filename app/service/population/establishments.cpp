// SPDX-License-Identifier: Apache-2.0
// Establishments: in threes under one supervisor, some a branch of the one before, most with an owner who is a person.
#include "service/population/establishments.h"

#include "service/population/demonstration.h"
#include "service/population/dice.h"
#include "service/population/made.h"
#include "service/population/names.h"
#include "service/population/people.h"

#include <algorithm>

namespace service::population {
namespace {

using domain::Date;
using std::chrono::days;

enum Salt : std::uint64_t { EstablishmentSalt = 11, UnifiedSalt = 12, RegisterSalt = 13 };

struct Trade {
    std::string_view activity;
    std::string_view ar;
    std::string_view en;
};

constexpr Trade trades[] = {{"4100", "للمقاولات", "Contracting"},
    {"4711", "للمواد الغذائية", "Foodstuff"},
    {"4690", "للتجارة", "Trading"},
    {"4923", "للنقليات", "Transport"},
    {"5610", "للمطاعم", "Restaurants"},
    {"5510", "للفنادق", "Hotels"},
    {"6201", "لتقنية المعلومات", "Information Technology"},
    {"8510", "للتعليم", "Education"},
    {"8610", "للخدمات الطبية", "Medical Services"},
    {"8010", "للحراسات الأمنية", "Security"},
    {"8121", "للتشغيل والنظافة", "Facilities"},
    {"2395", "للخرسانة الجاهزة", "Readymix"},
    {"1061", "للصناعات الغذائية", "Food Industries"},
    {"0113", "الزراعية", "Agriculture"},
    {"6910", "للمحاماة", "Law Firm"},
    {"7110", "للاستشارات الهندسية", "Engineering Consultants"},
    {"4520", "لصيانة السيارات", "Auto Service"},
    {"8899", "الخيرية", "Charity"}};

struct Place {
    std::string_view city;
    std::string_view office;
    std::string_view ar;
    std::string_view en;
    int weight;
};

constexpr Place places[] = {{"1010", "01", "الرياض", "Riyadh", 30},
    {"4030", "02", "جدة", "Jeddah", 20},
    {"2050", "03", "الدمام", "Dammam", 10},
    {"4031", "04", "مكة", "Makkah", 7},
    {"4650", "05", "المدينة", "Madinah", 6},
    {"2051", "06", "الخبر", "Khobar", 6},
    {"2055", "07", "الجبيل", "Jubail", 4},
    {"1131", "08", "بريدة", "Buraydah", 4},
    {"5850", "09", "أبها", "Abha", 3},
    {"3550", "10", "تبوك", "Tabuk", 2},
    {"3350", "11", "حائل", "Hail", 2},
    {"5900", "12", "جازان", "Jazan", 2},
    {"5950", "13", "نجران", "Najran", 1},
    {"4032", "14", "الطائف", "Taif", 2},
    {"4700", "15", "ينبع", "Yanbu", 1}};

const Place &placeFor(Dice &dice)
{
    int roll = dice.below(100);
    for (const Place &place : places)
        if ((roll -= place.weight) < 0)
            return place;
    return places[0];
}

void put(Establishment &establishment, const Place &place)
{
    establishment.city.code = place.city;
    establishment.office.code = place.office;
}

bool isBranch(std::uint32_t index)
{
    return index >= demonstrationEstablishments && index % 5 == 4;
}

/// A Saudi who was grown up by then; found by chance, not always.
std::optional<Person> grownSaudi(const Plan &plan, Dice &dice, Date by)
{
    const std::uint32_t first = demonstrationCount();
    for (int tries = 0; tries < 24 && plan.people > first; ++tries) {
        const auto index = first + static_cast<std::uint32_t>(dice.below(static_cast<int>(plan.people - first)));
        Person person = personAlone(plan, index);
        if (person.kind == PersonKind::National && domain::addYears(person.birth, 21) <= by)
            return person;
    }
    return std::nullopt;
}

std::optional<Person> ownerOf(const Plan &plan, std::uint32_t index)
{
    Dice dice(plan.seed, Dice::Of::Staff, std::uint64_t(index) * 2);
    if (dice.chance(200)) // owned by many, or by nobody
        return std::nullopt;
    return grownSaudi(plan, dice, lifetimeOf(plan, index).registered);
}

/// Three neighbours share one.
std::optional<Person> supervisorOf(const Plan &plan, std::uint32_t index)
{
    Dice dice(plan.seed, Dice::Of::Staff, std::uint64_t(index / 3) * 2 + 1);
    return grownSaudi(plan, dice, Date(plan.asOf.days() - days(400)));
}

void nameAfterFamily(Dice &dice, Establishment &establishment, bool owned)
{
    const Name &family = dice.pick(saudiNames().families);
    const Trade &trade = dice.pick(trades);
    const bool charity = trade.activity == "8899";
    const int roll = dice.below(100);
    establishment.activity.code = trade.activity;
    establishment.legalForm = charity              ? LegalForm::Charity
                              : owned && roll < 45 ? LegalForm::Sole
                              : roll < 90          ? LegalForm::Limited
                              : roll < 97          ? LegalForm::JointStock
                                                   : LegalForm::Foreign;
    const bool sole = establishment.legalForm == LegalForm::Sole;
    establishment.name.ar = std::string(charity ? "جمعية "
                                        : sole  ? "مؤسسة "
                                                : "شركة ")
                            + std::string(family.ar) + " " + std::string(trade.ar);
    establishment.name.en = std::string(family.en) + " " + std::string(trade.en)
                            + (charity ? ""
                                : sole ? " Est."
                                       : " Co.");
}

struct DemonstrationEstablishment {
    std::string_view ar;
    std::string_view en;
    std::string_view activity;
    LegalForm form;
    int place;
    int yearsAgo;
    int parent; ///< its index, or -1
    int owner;  ///< the person's index, or -1
    int supervisor;
};

constexpr DemonstrationEstablishment demonstration[demonstrationEstablishments] = {
    {"شركة أساس البناء للمقاولات", "Asas Albina Contracting Co.", "4100", LegalForm::Limited, 0, 18, -1, 5, -1},
    {"شركة أساس البناء للمقاولات – فرع جدة",
        "Asas Albina Contracting Co. – Jeddah Branch",
        "4100",
        LegalForm::Limited,
        1,
        12,
        0,
        5,
        7},
    {"مؤسسة درب القوافل للنقليات", "Darb Alqawafil Transport Est.", "4923", LegalForm::Sole, 0, 9, -1, 5, 10},
    {"شركة واحة الضيافة للمطاعم", "Wahat Aldhiyafa Restaurants Co.", "5610", LegalForm::Limited, 2, 7, -1, -1, 5},
    {"شركة ركن القرطاسية للتجارة", "Rukn Alqirtasiya Trading Co.", "4690", LegalForm::Limited, 4, 6, -1, -1, 6},
    {"شركة مدار التقنية لتقنية المعلومات",
        "Madar Altaqniya Information Technology Co.",
        "6201",
        LegalForm::JointStock,
        0,
        50,
        -1,
        -1,
        -1},
    {"شركة الساحل للصناعات الغذائية", "Alsahil Food Industries Co.", "1061", LegalForm::JointStock, 1, 50, -1, -1, -1},
    {"شركة الشرق للتشغيل والنظافة", "Alsharq Facilities Co.", "8121", LegalForm::JointStock, 2, 50, -1, -1, -1}};

constexpr Date oldest(std::chrono::sys_days(std::chrono::year(1974) / std::chrono::January / 1));

EstablishmentFile demonstrationEstablishment(const Plan &plan, std::uint32_t index)
{
    const DemonstrationEstablishment &told = demonstration[index];
    EstablishmentFile file;
    Establishment &built = file.establishment;
    const auto family = static_cast<std::uint32_t>(told.parent < 0 ? static_cast<int>(index) : told.parent);
    built.name = {establishmentNo(plan, index), std::string(told.ar), std::string(told.en)};
    built.unifiedNo = made<domain::UnifiedNo>("70" + reserved(family));
    const Place &place = places[told.place];
    put(built, place);
    built.crNo = std::string(place.city) + reserved(index).substr(2);
    built.legalForm = told.form;
    built.activity.code = told.activity;
    built.registered = lifetimeOf(plan, index).registered;
    if (told.parent >= 0)
        built.parent = EstablishmentName{establishmentNo(plan, family), {}, {}};
    const auto post = [&](int person, SupervisorRole role) {
        if (person < 0)
            return;
        const Person who = demonstrationPersonAlone(plan, static_cast<std::uint32_t>(person));
        file.posts.push_back({who.identity, role, built.registered, {}});
        if (role == SupervisorRole::Owner)
            built.owner = who.identity;
    };
    post(told.owner, SupervisorRole::Owner);
    post(told.supervisor, told.parent >= 0 ? SupervisorRole::BranchSupervisor : SupervisorRole::Supervisor);
    return file;
}

} // namespace

Lifetime lifetimeOf(const Plan &plan, std::uint32_t index)
{
    if (index < demonstrationEstablishments)
        return {
            demonstration[index].yearsAgo >= 50 ? oldest : domain::addYears(plan.asOf, -demonstration[index].yearsAgo),
            {}};
    Dice dice(plan.seed, Dice::Of::Establishment, index);
    const std::int64_t roll = dice.below(16'000);
    Lifetime life{std::max(Date(plan.asOf.days() - days(30 + roll * roll / 16'000)), oldest), {}};
    if (isBranch(index)) { // never older than what it is a branch of, and closed with it
        const Lifetime head = lifetimeOf(plan, index - 1);
        if (head.closed)
            return head;
        life.registered = std::max(life.registered, head.registered);
    }
    const Date closed(life.registered.days() + days(dice.between(700, 9000)));
    if (dice.chance(60) && closed < plan.asOf)
        life.closed = closed;
    return life;
}

domain::EstablishmentNo establishmentNo(const Plan &plan, std::uint32_t index)
{
    return made<domain::EstablishmentNo>(
        "6" + (index < demonstrationEstablishments ? reserved(index) : scattered(plan, EstablishmentSalt, index)));
}

EstablishmentFile establishmentFile(const Plan &plan, std::uint32_t index)
{
    if (index < demonstrationEstablishments)
        return demonstrationEstablishment(plan, index);
    EstablishmentFile file;
    Establishment &establishment = file.establishment;
    const std::uint32_t head = isBranch(index) ? index - 1 : index; // a branch has the name and owner of the one before
    const Lifetime life = lifetimeOf(plan, index);
    Dice dice(plan.seed, Dice::Of::Establishment, std::uint64_t(head) << 32 | 1);
    const auto owner = ownerOf(plan, head);
    nameAfterFamily(dice, establishment, owner.has_value());
    put(establishment, placeFor(dice));
    establishment.name.number = establishmentNo(plan, index);
    establishment.unifiedNo = made<domain::UnifiedNo>("70" + scattered(plan, UnifiedSalt, head));
    if (isBranch(index)) {
        Dice elsewhere(plan.seed, Dice::Of::Establishment, std::uint64_t(index) << 32 | 2);
        const Place &place = placeFor(elsewhere);
        put(establishment, place);
        establishment.parent = EstablishmentName{establishmentNo(plan, head), {}, {}};
        establishment.name.ar += " – فرع " + std::string(place.ar);
        establishment.name.en = *establishment.name.en + " – " + std::string(place.en) + " Branch";
    }
    establishment.crNo = establishment.city.code + scattered(plan, RegisterSalt, index).substr(2);
    establishment.registered = life.registered;
    establishment.closed = life.closed;
    establishment.status = life.closed ? EstablishmentStatus::Closed : EstablishmentStatus::Active;
    if (int(life.registered.ymd().year()) < 2000 && dice.chance(300))
        establishment.calendar = WageCalendar::Hijri;
    if (owner) {
        establishment.owner = owner->identity;
        const Date since = std::max(life.registered, domain::addYears(owner->birth, 21));
        file.posts.push_back({owner->identity, SupervisorRole::Owner, since, life.closed});
    }
    if (const auto supervisor = supervisorOf(plan, index); supervisor && !life.closed)
        file.posts.push_back({supervisor->identity,
            isBranch(index) ? SupervisorRole::BranchSupervisor : SupervisorRole::Supervisor,
            std::max(life.registered, domain::addYears(supervisor->birth, 21)),
            {}});
    return file;
}

} // namespace service::population
